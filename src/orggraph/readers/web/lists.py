"""What a browser prints before a list's items."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from orggraph.readers.numbers import printed

Element = etree._Element  # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

# The list's `type` and CSS's `list-style-type`: the number's format and what follows it.
_STYLES: Mapping[str, tuple[str, str]] = {
    "1": ("decimal", ". "),
    "a": ("lowerLetter", ". "),
    "A": ("upperLetter", ". "),
    "i": ("lowerRoman", ". "),
    "I": ("upperRoman", ". "),
    "decimal": ("decimal", ". "),
    "decimal-leading-zero": ("decimalZero", ". "),
    "lower-alpha": ("lowerLetter", ". "),
    "lower-latin": ("lowerLetter", ". "),
    "upper-alpha": ("upperLetter", ". "),
    "upper-latin": ("upperLetter", ". "),
    "lower-roman": ("lowerRoman", ". "),
    "upper-roman": ("upperRoman", ". "),
    "cjk-ideographic": ("chineseCounting", "、"),
    "trad-chinese-informal": ("taiwaneseCountingThousand", "、"),
    "simp-chinese-informal": ("chineseCountingThousand", "、"),
    "cjk-heavenly-stem": ("ideographTraditional", "、"),
    "cjk-earthly-branch": ("ideographZodiac", "、"),
    "none": ("none", ""),
}
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)")
_BULLET = "• "


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text.strip()) else default


@dataclass(slots=True)
class Counter:
    """An open list: how its next item is numbered. `style` is empty where its items have bullets."""

    style: str
    number: int
    step: int = 1

    def marker(self, item: Element) -> tuple[str, str]:
        """The bullet (layout) and the number (text) of the list's next item, one of them empty."""
        if not self.style:
            return _BULLET, ""
        self.number = _whole(item.get("value"), self.number)
        number_format, after = _STYLES[self.style]
        number = printed(self.number, number_format)
        self.number += self.step
        return "", number + after if number else ""


def open_list(element: Element) -> Counter:
    """The counter of an `ol`, `ul` or `menu`."""
    styled = _STYLE.search(element.get("style") or "")
    named = styled[1] if styled else element.get("type") or ""
    if element.tag != "ol":
        return Counter(named if named in _STYLES else "", 1)
    backwards = element.get("reversed") is not None
    items = sum(1 for inner in element if inner.tag == "li") if backwards else 1
    return Counter(named if named in _STYLES else "1", _whole(element.get("start"), items), -1 if backwards else 1)
