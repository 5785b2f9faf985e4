"""Lines to paragraphs: a line break that had to be is none, one that need not have been is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from orggraph.readers.pdf.lines import CJK
from orggraph.readers.pdf.shapes import Line

BULLET = re.compile("[●•◆■▪◼○◇□➢➤✓※\uf000-\uf0ff][ \t]*|[-–·][ \t]+")
_NUMBER = re.compile(
    r"\d{1,3}(?:[、．）)]|\.(?!\d))|\d{1,2}(?:\.\d{1,2})+(?!\d)[ \t.、]|[(（]\s*[\d一二三四五六七八九十]{1,3}\s*[)）]"
    r"|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百\d]{1,4}[條条章節节]|[①-⑳⑴-⒛]|[A-Za-z][.、．)）](?=\s|\W)"
)
_SLACK = 0.35
_FAR = 0.9
_INDENT = 1.2
"""In heights of a character: room that a program leaves unused, space above a new paragraph, its indent."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that read as one, its bullet apart."""

    text: str
    bullet: str
    size: float


def _starts(line: Line) -> bool:
    return bool(BULLET.match(line.text) or _NUMBER.match(line.text))


def _goes_on(lines: Sequence[Line], line: Line, right: float) -> bool:
    """Whether `line` continues the paragraph of `lines`: its first word had no room any more."""
    before = lines[-1]
    if _starts(line) or abs(line.size - before.size) > 0.08 * before.size:
        return False
    # Above the line before: a new page or column, where the distance says nothing.
    if line.y0 - before.y1 > _FAR * before.size:
        return False
    hanging = len(lines) == 1 and _starts(before)
    if not hanging and line.x0 - before.x0 > _INDENT * before.size:
        return False
    return right - before.x1 < line.opening + _SLACK * before.size


def _joined(before: str, after: str) -> str:
    """Two lines as one: Chinese without a blank, words with one, a broken word as it was."""
    if CJK.match(before[-1]) or CJK.match(after[0]) or before[-1] == "-":
        return before + after
    return f"{before} {after}"


def _paragraph(lines: Sequence[Line]) -> Paragraph:
    text = lines[0].text
    for line in lines[1:]:
        text = _joined(text, line.text)
    bullet = BULLET.match(text)
    # A bullet with nothing after it is all that stands there.
    cut = bullet.end() if bullet and bullet.end() < len(text) else 0
    return Paragraph(text[cut:], text[:cut], lines[0].size)


def paragraphs_of(lines: Sequence[Line], right: float) -> list[Paragraph]:
    """The paragraphs of lines that may reach up to `right`."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, right):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_paragraph(group) for group in groups]
