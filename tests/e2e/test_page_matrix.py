"""The matrix: numbers by department, and the words behind each."""

from __future__ import annotations

import csv
import io

import pytest
from playwright.sync_api import expect
from watched import NARROW, Opener, violations

CELL = "/matrix?cell=department:總工辦|client"


def test_a_cell_opens_its_positions_and_their_words(fresh: Opener) -> None:
    page = fresh("/matrix")
    page.get_by_role("button", name="總工辦 with Clients: 13 contacts").click()
    panel = page.get_by_role("region", name="總工辦 · Clients")
    expect(panel.get_by_text("13 contacts, held by 6 positions")).to_be_visible()
    expect(panel.locator("mark").first).to_have_text("客戶")
    expect(panel.locator(".tie")).to_have_count(13)
    panel.get_by_role("link", name="技術總工程師", exact=True).first.click()
    expect(page.get_by_role("heading", name="技術總工程師", exact=True)).to_be_visible()


@pytest.mark.parametrize(("locale", "name"), [("en-US", "Clients"), ("zh-TW", "客戶"), ("zh-CN", "客户")])
def test_a_shared_address_shows_the_same(fresh: Opener, locale: str, name: str) -> None:
    page = fresh(CELL, locale=locale)
    expect(page.get_by_role("region", name=f"總工辦 · {name}")).to_be_visible()
    expect(page.locator(".matrix [aria-pressed=true]")).to_have_text("13")


def test_arrow_keys_move_and_enter_opens(fresh: Opener) -> None:
    page = fresh("/matrix")
    page.locator(".matrix [data-at='0 0']").focus()
    for key, place in (
        ("ArrowDown", "1 0"),
        ("ArrowRight", "1 1"),
        ("PageDown", "4 1"),
        ("Home", "4 0"),
        ("ArrowUp", "3 0"),
    ):
        page.keyboard.press(key)
        expect(page.locator(f".matrix [data-at='{place}']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".matrix [data-at='3 0']")).to_have_attribute("aria-pressed", "true")


def test_totals_are_the_sums_of_the_cells(fresh: Opener) -> None:
    page = fresh("/matrix?table=1")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save: CSV").click()
    rows = list(csv.DictReader(io.StringIO(saving.value.path().read_text("utf-8-sig"))))
    whole = sum(int(row["Contacts"]) for row in rows)
    assert page.locator(".matrix tfoot td").last.inner_text() == str(whole)
    shown = page.locator(".matrix tbody button").all_inner_texts()
    assert sum(int(one) for one in shown if one != "·") == whole


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(fresh: Opener, dark: bool) -> None:
    page = fresh(f"{CELL}&table=1", dark=dark)
    page.locator(".matrix table").wait_for()
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


def test_it_reads_at_360_pixels(fresh: Opener) -> None:
    page = fresh(CELL, size=NARROW)
    page.locator(".matrix table").wait_for()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
