"""Who goes, moves or becomes one with another, and what that costs, as a manager asks it."""

from __future__ import annotations

import csv
import io

import pytest
from playwright.sync_api import expect
from watched import NARROW, Opener, Watch, violations

GONE = "/what-if?remove=position:出納"
MERGED = "/what-if?merge=position:行政專員~position:人事專員&remove=position:財務經理"


def test_a_position_is_taken_away_by_pinyin_and_keys_alone(fresh: Opener) -> None:
    page = fresh("/what-if")
    expect(page.get_by_text("nothing is written")).to_be_visible()
    box = page.get_by_role("combobox", name="Position that goes", exact=True)
    box.fill("chuna")
    expect(page.get_by_role("option").filter(has_text="出納").first).to_be_visible()
    box.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Something is lost in 5 of 8 respects.")).to_be_visible()
    assert page.locator(".losses li").all_inner_texts() == [
        "0\nPositions without a superior",
        "1\nExternal parties nobody deals with",
        "3\nExternal parties left on one position",
        "0\nPairs of departments without contact",
        "11\nDuties without a holder",
        "2\nAuthorities without a holder",
        "4\nIndicators that measure nobody",
        "0\nPairs of positions that no longer reach each other",
    ]
    shared = fresh(page.url[page.url.index("/what-if") :])
    expect(shared.locator(".half.after").get_by_role("link", name="代理商: nobody left")).to_be_visible()
    expect(shared.locator(".half.after").get_by_role("link", name="出納: gone")).to_be_visible()
    expect(shared.locator(".half.before").get_by_role("link", name="出納", exact=True)).to_be_visible()


def test_a_move_is_made_in_two_fields_and_taken_back(fresh: Opener) -> None:
    page = fresh("/what-if")
    for label, words in (("Position that moves", "駕駛員"), ("New superior or department", "總工辦")):
        box = page.get_by_role("combobox", name=label)
        box.fill(words)
        expect(page.locator(".hits [role=option]").first).to_contain_text(words)
        box.press("Enter")
    expect(page.locator(".half.after").get_by_role("link", name="駕駛員: now in 總工辦")).to_be_visible()
    page.get_by_role("button", name="Take back: 駕駛員 moves to 總工辦").click()
    expect(page.get_by_role("heading", name="Who would be missed most")).to_be_visible()


def test_a_suggestion_leads_to_its_answer(fresh: Opener) -> None:
    page = fresh("/what-if")
    page.get_by_role("link", name="Without 駕駛員").click()
    expect(page.locator(".half.after").get_by_role("link", name="交通隊: nobody left")).to_be_visible()
    assert "remove=position:" in page.url


def test_the_picture_has_its_twin_and_its_lists_are_saved(fresh: Opener) -> None:
    page = fresh(f"{GONE}&table=1")
    twin = page.get_by_role("region", name="Before and after (Table)")
    expect(twin.get_by_role("row").filter(has_text="代理商")).to_contain_text("lost")
    lost = page.get_by_role("region", name="External parties left on one position", exact=True)
    with page.expect_download() as saving:
        lost.get_by_role("button", name="Save: CSV").click()
    rows = list(csv.reader(io.StringIO(saving.value.path().read_text("utf-8-sig"))))
    assert rows == [["What", "Hangs on"], ["工商局", "財務經理"], ["稅務機構", "財務經理"], ["銀行", "財務經理"]]
    with page.expect_download() as saving:
        page.get_by_role("button", name="SVG", exact=True).click()
    text = saving.value.path().read_text("utf-8")
    assert (">Before</text>" in text, ">After</text>" in text, text.count(">代理商</text>")) == (True, True, 2)


def test_an_edit_that_cannot_be_done_is_told(fresh: Opener, watch: Watch) -> None:
    watch.expect("400")
    page = fresh("/what-if?move=position:財務經理~position:出納")
    expect(page.get_by_role("alert")).to_contain_text("cannot report to 出納")


@pytest.mark.parametrize(
    ("locale", "language", "title", "reasons", "sentence"),
    [
        (
            "en-US",
            "en",
            "The answer in sentences",
            [
                "has duties like 1 of its 8, such as 「完成行政人事經理交辦的其他事務」",
                "knows 行政人事經理, 1 of its 5 contacts",
                "belongs to 行政人事部 too",
                "has the same superior",
            ],
            "Nobody deals with 交通隊, 消防隊, 賓館保安 and 路管所 any more.",
        ),
        (
            "zh-TW",
            "zh-Hant",
            "以文句說明",
            [
                "8 項職責中有 1 項相似，例如「完成行政人事經理交辦的其他事務」",
                "認識其 5 個聯繫對象中的 1 個：「行政人事經理」",
                "同屬「行政人事部」",
                "上級相同",
            ],
            "不再有人與「交通隊」、「消防隊」、「賓館保安」和「路管所」往來。",
        ),
        (
            "zh-CN",
            "zh-Hans",
            "以文句说明",
            [
                "8 项职责中有 1 项相似，例如“完成行政人事經理交辦的其他事務”",
                "认识其 5 个联系对象中的 1 个：“行政人事經理”",
                "同属“行政人事部”",
                "上级相同",
            ],
            "不再有人与“交通隊”、“消防隊”、“賓館保安”和“路管所”往来。",
        ),
    ],
)
def test_reasons_and_sentences_are_in_the_language_of_the_page(
    fresh: Opener, locale: str, language: str, title: str, reasons: list[str], sentence: str
) -> None:
    page = fresh("/what-if?remove=position:駕駛員", locale=locale)
    told = page.locator(".reasons").first
    expect(told.locator("li")).to_have_text(reasons)
    expect(told).to_have_attribute("lang", language)
    page.get_by_text(title, exact=True).click()
    facts = page.locator("ul.facts").filter(has_text=sentence)
    expect(facts.locator("li").first).to_have_text(sentence)
    expect(facts).to_have_attribute("lang", language)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", ["/what-if", f"{MERGED}&table=1"])
def test_axe_finds_nothing(fresh: Opener, path: str, dark: bool) -> None:
    page = fresh(path, dark=dark)
    page.locator("table").first.wait_for()
    assert violations(page) == []


@pytest.mark.parametrize(
    ("locale", "title", "orphan"),
    [
        ("en-US", "What if somebody went?", "倉管員: no superior"),
        ("zh-TW", "如果少了某個崗位？", "倉管員: 無上級"),
        ("zh-CN", "如果少了某个岗位？", "倉管員: 无上级"),
    ],
)
def test_it_reads_at_360_pixels_in_three_languages(fresh: Opener, locale: str, title: str, orphan: str) -> None:
    page = fresh(MERGED, locale=locale, size=NARROW)
    expect(page.locator(".half.after").get_by_role("link", name=orphan)).to_be_visible()
    assert page.get_by_role("heading", level=1).inner_text() == title
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
