"""The overview as a manager opens it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from watched import NARROW, WIDE, Opener, violations

TAX = "external_party:稅務機構"


def test_counts_and_the_chart_are_there(page: Page) -> None:
    tiles = page.locator(".tiles li")
    tiles.first.wait_for()
    assert tiles.all_inner_texts() == [
        "21\nPositions",
        "9\nDepartments",
        "36\nExternal parties",
        "73\nIndicators",
        "240\nDuties",
        "58\nAuthorities",
        "1\nDocuments",
    ]
    board = page.get_by_role("group", name="Departments and who reports to whom")
    expect(board.get_by_role("link", name="總經理", exact=True)).to_be_visible()
    expect(board.get_by_role("link", name="出納", exact=True)).to_have_count(1)
    expect(page.get_by_text("Not drawn: 公司各部門 (stands for several departments).")).to_be_visible()


def test_no_two_names_of_the_chart_overlap(fresh: Opener) -> None:
    for size in (WIDE, NARROW):
        page = fresh("/", size=size)
        page.locator(".board text").first.wait_for()
        boxes = page.locator(".board text").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect()).map(b => [b.left, b.top, b.right, b.bottom])"
        )
        assert len(boxes) > 30
        overlapping = [
            (one, two)
            for at, one in enumerate(boxes)
            for two in boxes[at + 1 :]
            if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
        ]
        assert overlapping == []
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_a_position_opens_its_card_and_escape_closes_it(page: Page) -> None:
    page.get_by_role("link", name="出納", exact=True).first.click()
    card = page.get_by_role("complementary")
    expect(card.get_by_role("heading", name="出納")).to_be_visible()
    assert "select=position" in page.url
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    page.go_back()
    expect(card.get_by_role("heading", name="出納")).to_be_visible()


def test_a_shared_address_shows_the_same_in_a_fresh_browser(page: Page, fresh: Opener) -> None:
    page.get_by_role("button", name="Table").click()
    page.get_by_role("link", name="財務經理", exact=True).first.click()
    expect(page.get_by_role("complementary").get_by_role("heading", name="財務經理")).to_be_visible()
    again = fresh(page.url)
    expect(again.get_by_role("complementary").get_by_role("heading", name="財務經理")).to_be_visible()
    expect(again.get_by_role("table", name="Departments and who reports to whom")).to_be_visible()


@pytest.mark.parametrize(
    ("locale", "title", "lang"),
    [
        ("zh-TW", "總覽", "zh-Hant"),
        ("zh-CN", "总览", "zh-Hans"),
        ("en-GB", "Overview", "en"),
        ("de-DE", "Overview", "en"),
    ],
)
def test_the_language_is_the_browsers(fresh: Opener, locale: str, title: str, lang: str) -> None:
    page = fresh("/", locale=locale)
    expect(page.get_by_role("link", name=title, exact=True)).to_have_attribute("aria-current", "page")
    assert page.evaluate("document.documentElement.lang") == lang
    assert "lang=" not in page.url


def test_a_chosen_language_is_in_the_address_and_stays(page: Page) -> None:
    page.get_by_label("Language").select_option("zh-Hant")
    page.get_by_role("link", name="網絡", exact=True).click()
    expect(page).to_have_url(re.compile(r"/network\?lang=zh-Hant"))
    page.reload()
    expect(page.get_by_role("link", name="網絡", exact=True)).to_have_attribute("aria-current", "page")


def test_a_chosen_theme_is_kept(page: Page) -> None:
    page.get_by_label("Colours").select_option("dark")
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_by_keyboard_alone_from_search_to_the_words_that_prove_it(page: Page) -> None:
    page.locator(".tiles").wait_for()
    page.keyboard.press("/")
    page.keyboard.type("税务局")
    option = page.get_by_role("option").first
    expect(option).to_contain_text("稅務機構")
    expect(option).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Who interacts with 稅務機構")).to_be_visible()
    link = page.get_by_role("link", name="In the document").first
    link.wait_for()
    for _ in range(60):
        if link.evaluate("one => one === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    mark = page.locator(".source mark")
    expect(mark).to_be_in_viewport()
    assert mark.all_inner_texts() == ["稅務機構"]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", ["/", f"/?select={TAX}", "/nowhere"])
def test_axe_finds_nothing(fresh: Opener, path: str, dark: bool) -> None:
    page = fresh(path, dark=dark)
    page.locator("main h1, aside h2").first.wait_for()
    page.wait_for_load_state("networkidle")
    assert violations(page) == []
