"""Every view on paper: what is said without what is pressed, pictures and tables whole, dark words on white."""

from __future__ import annotations

import pypdfium2
import pytest
from playwright.sync_api import Page
from watched import Opener, drawn

A4: dict[str, float] = {"width": 186 / 25.4 * 96, "height": 273 / 25.4 * 96}
"""What the margins leave of a page, in the pixels of CSS."""
VIEWS = {
    "overview": "/",
    "network": "/network",
    "chart": "/chart",
    "party": "/party?id=external_party:稅務機構",
    "matrix": "/matrix?cell=department:總工辦|client",
    "paths": "/paths?source=position:駕駛員&target=external_party:供應商",
    "what-if": "/what-if?remove=position:出納",
    "audit": "/audit",
    "card": "/card?id=position:出納",
    "document": "/document",
}
PRESSED = """() => [...document.querySelectorAll('button, select, input, textarea, nav')]
  .filter(one => !one.closest('td, th') && one.checkVisibility()).map(one => one.outerHTML)"""
BEYOND = """wide => [...document.querySelectorAll('svg[data-picture], table, p, li, h1, h2')]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > wide + 1).map(one => one.outerHTML)"""
PALE = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const light = colour => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
      .map(one => one / 255).map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const words = [...document.querySelectorAll('h1, h2, p, a, td, th, li, svg[data-picture] text')];
  const painted = one => getComputedStyle(one)[one instanceof SVGElement ? 'fill' : 'color'];
  return [getComputedStyle(document.documentElement).backgroundColor,
    words.filter(one => one.checkVisibility() && 1.05 / (light(painted(one)) + 0.05) < 4.5).map(one => one.outerHTML)];
}"""


def settled(page: Page) -> None:
    """Everything that the view asked for is there."""
    page.wait_for_load_state("networkidle")
    page.locator(".loading").first.wait_for(state="detached")
    page.locator("[aria-busy=true]").first.wait_for(state="detached")


@pytest.mark.parametrize("view", VIEWS)
def test_a_dark_view_is_white_and_whole_on_paper_and_has_nothing_to_press(fresh: Opener, view: str) -> None:
    page = fresh(VIEWS[view], locale="zh-TW", dark=True)
    settled(page)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": int(A4["width"]), "height": int(A4["height"])})
    settled(page)
    assert page.evaluate(PRESSED) == []
    assert page.evaluate(BEYOND, int(A4["width"])) == []
    assert page.evaluate(PALE) == ["rgb(255, 255, 255)", []]


def printed(page: Page) -> list[str]:
    """The words of each page, as the browser prints them."""
    return [one.get_textpage().get_text_range() for one in pypdfium2.PdfDocument(page.pdf(format="A4"))]


def test_the_network_is_printed_as_words_and_lines(fresh: Opener) -> None:
    page = fresh("/network", locale="zh-TW", dark=True)
    drawn(page)
    (text,) = printed(page)
    assert [word for word in ("出納", "稅務機構", "財務部", "已畫出") if word not in text] == []
    assert [word for word in ("PNG", "SVG", "繁體中文") if word in text] == []


def test_lists_are_printed_to_their_end(fresh: Opener) -> None:
    page = fresh("/", locale="zh-TW")
    settled(page)
    shown = page.locator("main a", has_text="路管所")
    assert shown.count() == 0
    assert "路管所" in "".join(printed(page))
    assert shown.count() == 0
