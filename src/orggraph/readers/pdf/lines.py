"""Characters to lines: what stands at one height, with the blanks that the gaps between boxes are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from statistics import median

from orggraph.readers.pdf.shapes import Glyph, Line

CJK = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_CLOSING = "，。、；：！？）」』》】〉％,.;:!?)]%"
_WORD_GAP = 0.2
_CJK_GAP = 0.8
_COLUMN_GAP = 1.8
"""Gaps in heights of a character: between words, within spread Chinese, between columns."""


def _rows(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """The glyphs by height; one whose middle is within a row's height belongs to it."""
    rows: list[list[Glyph]] = []
    top = bottom = 0.0
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.middle[1], glyph.x0)):
        high = glyph.y1 - glyph.y0
        if rows and top <= glyph.middle[1] <= bottom:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
            # A bit less than the box: lines that are set close do not fall together.
            top, bottom = glyph.y0 + 0.2 * high, glyph.y1 - 0.2 * high
    return rows


def _gap(before: Glyph, after: Glyph, size: float) -> str:
    distance = (after.x0 - before.x1) / size
    if distance > _COLUMN_GAP:
        return "\t"
    both = CJK.match(before.character) and CJK.match(after.character)
    return " " if distance > (_CJK_GAP if both else _WORD_GAP) else ""


def _is_shadow(before: Glyph, glyph: Glyph) -> bool:
    """Whether a character is printed twice, a hair apart, to look bold."""
    return glyph.character == before.character and glyph.x0 - before.x0 < 0.3 * (glyph.x1 - glyph.x0)


def _opening(glyphs: Sequence[Glyph]) -> float:
    """The width of the line's first word; a Chinese character goes with the closing marks after it."""
    last = 0
    if CJK.match(glyphs[0].character):
        while last + 1 < len(glyphs) and glyphs[last + 1].character in _CLOSING:
            last += 1
    else:
        while last + 1 < len(glyphs) and not _parts(glyphs[last + 1]):
            last += 1
    return glyphs[last].x1 - glyphs[0].x0


def _parts(glyph: Glyph) -> bool:
    return glyph.character.isspace() or CJK.match(glyph.character) is not None


def _line(row: Sequence[Glyph]) -> Line | None:
    ordered = sorted(row, key=lambda glyph: glyph.x0)
    size = median(glyph.y1 - glyph.y0 for glyph in ordered) or 1.0
    kept: list[Glyph] = []
    text = ""
    for glyph in ordered:
        if kept and _is_shadow(kept[-1], glyph):
            continue
        if kept and not kept[-1].character.isspace() and not glyph.character.isspace():
            text += _gap(kept[-1], glyph, size)
        text += glyph.character
        kept.append(glyph)
    solid = [glyph for glyph in kept if not glyph.character.isspace()]
    if not solid:
        return None
    x0, x1 = solid[0].x0, max(glyph.x1 for glyph in solid)
    y0, y1 = min(glyph.y0 for glyph in solid), max(glyph.y1 for glyph in solid)
    return Line(text.strip(), x0, y0, x1, y1, size, _opening(solid))


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines from the top down, blank ones left out."""
    return [line for row in _rows(glyphs) if (line := _line(row))]
