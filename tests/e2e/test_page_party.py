"""The analyst's page and the documents behind it."""

from __future__ import annotations

import csv
import io

import pytest
from playwright.sync_api import expect
from watched import NARROW, Opener, Watch, violations

TAX = "/party?id=external_party:稅務機構"


def test_who_interacts_with_the_tax_bureau(fresh: Opener) -> None:
    page = fresh(TAX)
    expect(page.get_by_text("2 positions in 1 department: 2 declared, 2 through the text of a duty.")).to_be_visible()
    people = page.locator(".people > li")
    expect(people).to_have_count(2)
    assert people.locator("h3 a").all_inner_texts() == ["出納", "財務經理"]
    expect(people.locator("mark").first).to_have_text("稅務機構")


def test_the_mark_in_the_document_is_where_the_words_stand(fresh: Opener) -> None:
    page = fresh(TAX)
    page.locator(".people a", has_text="In the document").nth(1).click()
    mark = page.locator(".source mark")
    expect(mark).to_be_in_viewport()
    assert mark.all_inner_texts() == ["國地稅"]
    line = page.locator(".source").evaluate(
        "one => { const at = one.textContent.indexOf('國地稅發票的開具'); return one.textContent.slice(at - 17, at); }"
    )
    assert line == "1. 每月核對主要設備的採購發票，並辦理"[-17:]


def test_a_single_contact_is_warned_of(fresh: Opener) -> None:
    page = fresh("/party?id=external_party:交通隊")
    expect(page.get_by_role("note")).to_contain_text("hangs on 駕駛員")


@pytest.mark.parametrize(
    ("locale", "note", "person"),
    [
        (
            "en-US",
            "Single contact: all there is hangs on 駕駛員. 人事專員 would be the backup "
            "(under the same superior and in the same department; no other position communicates with it).",
            "Backup: 人事專員 "
            "under the same superior and in the same department; no other position communicates with it",
        ),
        (
            "zh-TW",
            "單一聯繫：全部往來只靠 駕駛員。 可由 人事專員 代理（上級相同且同部門；沒有其他崗位與其往來）。",
            "代理人選: 人事專員 上級相同且同部門；沒有其他崗位與其往來",
        ),
        (
            "zh-CN",
            "单一联系：全部往来只靠 駕駛員。 可由 人事專員 代理（上级相同且同部门；没有其他岗位与其往来）。",
            "代理人选: 人事專員 上级相同且同部门；没有其他岗位与其往来",
        ),
    ],
)
def test_why_somebody_could_stand_in_is_in_the_language_of_the_page(
    fresh: Opener, locale: str, note: str, person: str
) -> None:
    page = fresh("/party?id=external_party:交通隊", locale=locale)
    expect(page.get_by_role("note")).to_have_text(note)
    expect(page.locator(".people > li > p").filter(has=page.locator("a")).last).to_have_text(person)


def test_the_rows_are_saved_as_csv(fresh: Opener) -> None:
    page = fresh(f"{TAX}&table=1")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save: CSV").click()
    rows = list(csv.DictReader(io.StringIO(saving.value.path().read_text("utf-8-sig"))))
    assert [(row["Position"], row["Department"], row["Superior"], row["Basis"]) for row in rows] == [
        ("出納", "財務部", "財務經理", "declared"),
        ("出納", "財務部", "財務經理", "mined"),
        ("財務經理", "財務部", "總經理", "declared"),
        ("財務經理", "財務部", "總經理", "mined"),
    ]


def test_all_parties_are_sorted_by_a_click(fresh: Opener) -> None:
    page = fresh("/party")
    expect(page.locator("tbody tr")).to_have_count(36)
    page.get_by_role("button", name="Declared by").click()
    page.get_by_role("button", name="Declared by").click()
    column = page.locator("tbody tr td:nth-child(3)").all_inner_texts()
    assert [int(one) for one in column] == sorted((int(one) for one in column), reverse=True)
    expect(page.locator("th[aria-sort=descending]")).to_have_text("Declared by▾")


def test_an_unknown_name_is_told(fresh: Opener, watch: Watch) -> None:
    watch.expect("404")
    page = fresh("/party?id=external_party:無此單位")
    expect(page.get_by_role("alert").first).to_contain_text("Nothing has this name")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", ["/party", f"{TAX}&table=1", "/document", "/card?id=position:財務經理"])
def test_axe_finds_nothing(fresh: Opener, path: str, dark: bool) -> None:
    page = fresh(path, dark=dark)
    page.locator("main h1, main h2").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


@pytest.mark.parametrize("path", [TAX, "/document", "/card?id=position:財務經理"])
def test_it_reads_at_360_pixels(fresh: Opener, path: str) -> None:
    page = fresh(path, size=NARROW)
    page.locator("main h1, main h2").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
