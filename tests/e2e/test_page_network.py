"""The network as a person looks at it, filters it, and reads it without seeing it."""

from __future__ import annotations

import csv
import io

import pytest
from playwright.sync_api import Page, expect
from watched import NARROW, Opener, drawn, violations


def test_what_is_drawn_and_what_is_not_is_said(fresh: Opener) -> None:
    page = fresh("/network")
    nodes = drawn(page)
    said = page.get_by_text("Drawn:")
    expect(said).to_contain_text(f"Drawn: {nodes} nodes, ")
    expect(said).to_contain_text("by their basis")


def test_a_filter_is_in_the_address_and_back_undoes_it(fresh: Opener) -> None:
    page = fresh("/network")
    before = drawn(page)
    page.get_by_label("inferred").check()
    assert "basis=declared,inferred" in page.url
    page.wait_for_function("n => document.querySelector('.graph')?.dataset.drawn > n", arg=before)
    page.go_back()
    page.wait_for_function("n => document.querySelector('.graph')?.dataset.drawn == n", arg=before)
    expect(page.get_by_label("inferred")).not_to_be_checked()


def test_the_twin_has_a_row_for_every_line_and_saves_it(fresh: Opener) -> None:
    page = fresh("/network?table=1")
    drawn(page)
    lines = int(page.get_by_text("Drawn:").inner_text().split(" lines")[0].split()[-1])
    assert page.locator("tbody tr").count() == lines
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save: CSV").click()
    text = saving.value.path().read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0] == ["From", "Relation", "To", "Category", "Basis", "Facts"]
    assert len(rows) == lines + 1
    assert ["出納", "reports to", "財務經理", "", "declared", "1"] in rows


def test_departments_as_one_node_have_lines_with_numbers(fresh: Opener) -> None:
    page = fresh("/network?collapse=*&scope=internal&table=1")
    expect(page.get_by_text("inside collapsed departments")).to_be_visible()
    names = set(page.locator("tbody tr td:first-child").all_inner_texts())
    assert "財務部" in names
    assert "出納" not in names


def test_around_a_node(fresh: Opener) -> None:
    page = fresh("/network?around=external_party:稅務機構&table=1")
    drawn(page)
    expect(page.get_by_text("Around 稅務機構")).to_be_visible()
    names = set(page.locator("tbody tr td:first-child, tbody tr td:nth-child(3)").all_inner_texts())
    assert names == {"稅務機構", "出納", "財務經理"}
    page.get_by_role("button", name="Show the whole").click()
    expect(page.get_by_text("Around 稅務機構")).to_have_count(0)


def test_a_node_is_reached_and_opened_by_keys(fresh: Opener) -> None:
    page = fresh("/network")
    drawn(page)
    page.get_by_role("application").focus()
    page.keyboard.press("ArrowRight")
    said = page.locator(".graph + [role=status]")
    expect(said).to_contain_text("links")
    name = said.inner_text().split(",")[0]
    page.keyboard.press("Enter")
    expect(page.get_by_role("complementary").get_by_role("heading", name=name)).to_be_visible()


def test_the_picture_is_saved_as_svg_and_png(fresh: Opener) -> None:
    page = fresh("/network", locale="zh-TW")
    drawn(page)
    with page.expect_download() as saving:
        page.get_by_role("button", name="SVG").click()
    text = saving.value.path().read_text("utf-8")
    assert ">出納</text>" in text
    assert ">稅務機構</text>" in text
    with page.expect_download() as saving:
        page.get_by_role("button", name="PNG").click()
    assert saving.value.path().read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(fresh: Opener, dark: bool) -> None:
    page = fresh("/network?table=1&select=position:出納", dark=dark)
    drawn(page)
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


def test_it_reads_at_360_pixels(fresh: Opener) -> None:
    page: Page = fresh("/network", size=NARROW)
    drawn(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    expect(page.locator("table")).to_be_visible()
