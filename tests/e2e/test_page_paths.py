"""How one thing reaches another, as a person asks it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from watched import NARROW, Opener, violations

WAY = "/paths?source=position:駕駛員&target=external_party:供應商"


def test_ends_are_chosen_by_pinyin_and_keys_alone(fresh: Opener) -> None:
    page = fresh("/paths")
    for label, words, name in (("From", "jiashiyuan", "駕駛員"), ("To", "gongyingshang", "供應商")):
        box = page.get_by_role("combobox", name=label, exact=True)
        box.fill(words)
        expect(page.get_by_role("option").filter(has_text=name).first).to_be_visible()
        box.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("From 駕駛員 to 供應商")
    expect(page.get_by_text("5 ways, the shortest of 3 steps.").first).to_be_visible()
    shared = fresh(page.url.removeprefix(page.url.split("/paths")[0]))
    expect(shared.locator(".trail").first).to_have_text("駕駛員 → 公司各部門 → 出納 → 供應商")


def test_a_line_opens_the_words_that_prove_it(fresh: Opener) -> None:
    page = fresh(WAY)
    page.locator(".wayboard a", has_text="inferred").first.press("Enter")
    expect(page.locator(".aside")).to_contain_text("It follows from other facts.")


def test_no_way_says_where_there_is_one(fresh: Opener) -> None:
    page = fresh(f"{WAY}&max=2")
    expect(page.get_by_role("heading", name="No way from 駕駛員 to 供應商 within 2 steps.")).to_be_visible()
    page.get_by_role("listitem").filter(has_text="With up to 10 steps there is one of length 3.").get_by_role(
        "button"
    ).click()
    expect(page.locator(".trail").first).to_be_visible()


def test_the_ends_are_swapped(fresh: Opener) -> None:
    page = fresh(WAY)
    page.get_by_role("button", name="Swap").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("From 供應商 to 駕駛員")


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing(fresh: Opener, dark: bool) -> None:
    page = fresh(f"{WAY}&table=1", dark=dark)
    page.locator(".trail").first.wait_for()
    assert violations(page) == []


@pytest.mark.parametrize(("locale", "said"), [("zh-TW", "從駕駛員到供應商"), ("zh-CN", "从駕駛員到供應商")])
def test_it_reads_at_360_pixels_in_chinese(fresh: Opener, locale: str, said: str) -> None:
    page = fresh(WAY, locale=locale, size=NARROW)
    page.locator(".trail").first.wait_for()
    assert page.get_by_role("heading", level=1).inner_text() == said
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
