"""The audit's page: numbers lead to findings, with both sides' words and reasons; in a store of its own."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from watched import NARROW, Opener, Watch, violations

from orggraph.loading.access import create_key
from orggraph.settings import Bolt

ALIKE = "duty-held-twice"
REASON = "兩人輪班"


def total(page: Page, **filters: str) -> int:
    """How many findings the API has of those."""
    return page.request.get("/v1/audit", params={**filters, "limit": 1}).json()["meta"]["total"]


def board(page: Page, by: str) -> dict[str, dict[str, Any]]:
    """The numbers that the API has of each department or rule."""
    return {row["name"]: row for row in page.request.get("/v1/audit/summary", params={"by": by}).json()["data"]}


def sentences(page: Page) -> list[str]:
    """The findings on the page, in order."""
    expect(page.locator(".finding").first).to_be_visible()
    return page.locator(".finding h3 > span:nth-child(2)").all_inner_texts()


def test_a_number_leads_to_its_findings_and_the_address_says_it(fresh: Opener) -> None:
    page = fresh("/audit")
    every, serious = total(page), total(page, department="財務部", severity="high")
    assert serious == board(page, "department")["財務部"]["high"] > 1
    expect(page.get_by_text(f"1 to 25 of {every}")).to_be_visible()
    page.get_by_role("link", name=f"財務部: {serious} serious").click()
    expect(page.get_by_text(f"1 to {serious} of {serious}")).to_be_visible()
    assert page.evaluate("decodeURIComponent(location.search)") == "?department=財務部&severity=high"
    assert page.locator(".finding .badge").all_inner_texts() == ["serious"] * serious
    assert page.locator(".findingboard [aria-current]").get_attribute("aria-label") == f"財務部: {serious} serious"
    shown = sentences(page)
    other = fresh("/audit?department=財務部&severity=high")
    assert sentences(other) == shown
    page.go_back()
    expect(page.get_by_text(f"1 to 25 of {every}")).to_be_visible()


def test_both_sides_say_their_words_beside_each_other(fresh: Opener) -> None:
    page = fresh("/audit?rule=superior-does-not-list&state=all")
    expect(page.locator(".finding")).to_have_count(3)
    first = page.locator(".finding", has=page.locator(".sides section:nth-child(2)")).first
    sides = first.locator(".sides section")
    expect(sides).to_have_count(2)
    boxes = [box for box in (side.bounding_box() for side in sides.all()) if box]
    assert (boxes[0]["y"], boxes[0]["x"] < boxes[1]["x"]) == (boxes[1]["y"], True)
    # The lines come once the finding is near the screen: more than the bare words.
    expect(first.locator("blockquote").first).to_contain_text(":")
    marked = first.locator("mark").first.inner_text()
    first.get_by_role("link", name="In the document").first.click()
    expect(page.locator(".source mark").first).to_be_in_viewport()
    assert page.locator(".source mark").first.inner_text() == marked


def test_pages_and_filters_go_on_where_the_last_ended(fresh: Opener) -> None:
    page = fresh("/audit")
    every, low = total(page), total(page, severity="low")
    first = page.locator(".finding").first.get_attribute("data-finding") or ""
    page.get_by_role("link", name="Next page").click()
    expect(page.get_by_text(f"26 to 50 of {every}")).to_be_visible()
    expect(page.locator(".finding").first).not_to_have_attribute("data-finding", first)
    page.get_by_role("combobox", name="Severity").select_option("low")
    expect(page.get_by_text(f"1 to 25 of {low}")).to_be_visible()
    page.get_by_role("button", name="Clear the filters").click()
    expect(page.get_by_text(f"1 to 25 of {every}")).to_be_visible()


def test_all_findings_are_saved_and_the_board_has_its_table(fresh: Opener) -> None:
    page = fresh("/audit?severity=high&table=1")
    serious = total(page, severity="high")
    with page.expect_download() as saving:
        page.get_by_role("button", name=f"All {serious} as CSV").click()
    rows = list(csv.DictReader(io.StringIO(saving.value.path().read_text("utf-8-sig"))))
    assert (len(rows), {row["Severity"] for row in rows}) == (serious, {"high"})
    assert [row["Findings"] for row in rows] == sentences(page)
    cells = [row.locator("td").all_inner_texts() for row in page.locator("tbody tr").all()]
    assert cells[:2] == [
        [name, *(str(row[column]) for column in ("high", "medium", "low", "acknowledged", "findings"))]
        for name, row in list(board(page, "department").items())[:2]
    ]


def test_a_finding_is_acknowledged_with_a_reason_and_taken_back(fresh: Opener, watch: Watch, key: str) -> None:
    watch.expect("401")
    page = fresh(f"/audit?rule={ALIKE}")
    alike = total(page, rule=ALIKE)
    expect(page.locator(".finding")).to_have_count(alike)
    finding = page.locator(".finding").first
    known = finding.get_attribute("data-finding")
    finding.get_by_role("button", name="Leave as it is…").click()
    expect(finding.get_by_label("Why it stays as it is")).to_be_focused()
    page.keyboard.type(REASON)
    finding.get_by_role("button", name="Keep the reason").click()
    expect(finding.get_by_text("The server wants a key for this, and none was given.")).to_be_visible()
    finding.get_by_label("Key", exact=True).fill(key)
    page.keyboard.press("Enter")
    expect(page.locator(".finding")).to_have_count(alike - 1)
    expect(page.get_by_text("Revision 2")).to_be_visible()
    page.get_by_role("combobox", name="State").select_option("acknowledged")
    kept = page.locator(f'.finding[data-finding="{known}"]')
    expect(kept.locator(".kept")).to_contain_text(f"Left as it is: {REASON}")
    expect(kept.locator(".kept")).to_contain_text("editor")
    kept.get_by_role("button", name="Take back").click()
    expect(page.get_by_text("Nothing fits these filters.")).to_be_visible()
    expect(page.get_by_text("Revision 3")).to_be_visible()


def test_a_key_that_may_only_read_is_told_from_none(fresh: Opener, watch: Watch, bolt: Bolt, key: str) -> None:
    watch.expect("40[13]")
    assert key
    reader = create_key(bolt, "reader", "read", None, datetime.now(UTC))[0]
    page = fresh(f"/audit?rule={ALIKE}")
    page.evaluate("key => sessionStorage.setItem('orggraph.edit-key', key)", reader)
    page.reload()
    page.get_by_role("button", name="Leave as it is…").first.click()
    page.keyboard.type(REASON)
    page.get_by_role("button", name="Keep the reason").click()
    expect(page.get_by_text("The key that was given may not do this")).to_be_visible()
    expect(page.get_by_text("This needs scope edit; the scope of reader is read.")).to_be_visible()


def test_by_keyboard_from_a_number_to_the_words(fresh: Opener) -> None:
    page = fresh("/audit?by=rule")
    cell = page.locator(".findingboard a").first
    found = total(page, rule="executes-and-approves", severity="high")
    expect(cell).to_have_attribute("aria-label", f"One position both executes and approves one thing: {found} serious")
    cell.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"1 to {found} of {found}")).to_be_visible()
    page.locator(".finding a", has_text="In the document").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".source mark").first).to_be_in_viewport()


@pytest.mark.parametrize(
    ("locale", "title", "rule", "told", "cure"),
    [
        (
            "en-GB",
            "What the manual contradicts or leaves open",
            "One position both executes and approves one thing",
            "'{name}' approves ",
            "What to do: Let another position approve it.",
        ),
        (
            "zh-TW",
            "說明書中的矛盾與缺漏",
            "同一崗位既執行又審批",
            "「{name}」既審批",
            "處理建議: 改由其他崗位審批。",
        ),
        (
            "zh-CN",
            "说明书中的矛盾与缺漏",
            "同一岗位既执行又审批",
            "“{name}”既审批",
            "处理建议: 改由其他岗位审批。",
        ),
    ],
)
def test_in_three_languages(fresh: Opener, locale: str, title: str, rule: str, told: str, cure: str) -> None:
    page = fresh("/audit?rule=executes-and-approves&severity=high", locale=locale)
    expect(page.locator("main h1")).to_have_text(title)
    first = page.locator(".finding").first
    expect(first.locator("p a").first).to_have_text(rule)
    name = first.locator("p.row a").nth(1).inner_text()
    assert sentences(page)[0].startswith(told.format(name=name))
    expect(first.locator("p", has_text=cure)).to_have_count(1)


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(fresh: Opener, dark: bool) -> None:
    page = fresh("/audit?by=rule&table=1&severity=high", dark=dark)
    assert len(sentences(page)) == total(page, severity="high")
    page.get_by_role("button", name="Leave as it is…").first.click()
    page.wait_for_load_state("networkidle")
    assert violations(page) == []


@pytest.mark.parametrize("path", ["/audit", "/audit?by=rule"])
def test_it_reads_at_360_pixels(fresh: Opener, path: str) -> None:
    page = fresh(path, size=NARROW)
    assert len(sentences(page)) == 25
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
