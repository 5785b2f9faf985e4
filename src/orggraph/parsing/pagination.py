"""Page markers in a flattened text: found as a rising sequence at an even distance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from orggraph.model.text import Span

STYLES: tuple[str, ...] = (
    r"(?:(?<=\n)|(?<![\s\S]))(\d{1,5})[、.．]",
    r"(?:(?<=\n)|(?<![\s\S]))第 ?(\d{1,5}) ?[頁页]",
    r"(?:(?<=\n)|(?<![\s\S]))[-–—] ?(\d{1,5}) ?[-–—](?=\n)",
)
"""How a page's number is printed. A new style is one row; group 1 is the number."""

_UNEVEN = 3
"""Characters by which a page may differ from the others; a garbled character shifts one by one or two."""


def _rising(matches: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The longest run 1, 2, 3 ... or 2, 3 ... in the order of the text, or nothing."""
    runs: list[list[re.Match[str]]] = [[], []]
    for match in matches:
        number = int(match[1])
        for first, run in enumerate(runs, start=1):
            if number == first + len(run):
                run.append(match)
    return max(runs, key=len)


def _even(places: Sequence[int]) -> bool:
    """Whether all pages but the last have the same length. A list's items never do."""
    lengths = sorted(b - a for a, b in pairwise(places))
    middle = lengths[len(lengths) // 2]
    return all(abs(length - middle) <= _UNEVEN for length in lengths)


def page_markers(content: str) -> list[Span]:
    """The spans of the page markers with the line break before each; empty where there are none.

    At least two full pages are needed to tell markers from the numbers of a list.
    """
    for style in STYLES:
        run = _rising(list(re.finditer(style, content)))
        if len(run) >= 3 and _even([match.end() for match in run]):
            return [(match.start() - (match.start() > 0), match.end()) for match in run]
    return []
