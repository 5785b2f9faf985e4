"""Stretches whose bytes were read in the wrong encoding: `ä½œæ¥­` for 作業."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orggraph.model.text import Span

_SINGLE = (
    "\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e"
    "\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
)
_RUN = re.compile(f"[{_SINGLE}]{{2,}}")
"""Two or more characters that a Western one-byte encoding has beyond ASCII."""
_SIGNS = re.compile(r"[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]{3,}")
"""So many Western letters and signs in a row, next to Han, are no word of any language."""
_LETTER = re.compile(r"[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")


def mojibake(content: str) -> Iterator[Span]:
    """Where characters were bytes of another encoding: those that are whole UTF-8, or that Han stands next to."""
    for match in _RUN.finditer(content):
        start, end = match.span()
        if _decoded(match[0]) or (_beside_han(content, start, end) and _letters(match[0])):
            yield start, end


def _decoded(run: str) -> bool:
    """Whether the characters' bytes, or all but a cut-off end, are UTF-8 of another script."""
    try:
        data = b"".join(one.encode("cp1252") if ord(one) > 0xFF else one.encode("latin-1") for one in run)
    except UnicodeEncodeError:
        return False
    found = data.decode("utf-8", "ignore")
    return len(found.encode()) >= len(data) - 2 and any(ord(one) > 0x2E7F for one in found)


def _beside_han(content: str, start: int, end: int) -> bool:
    return bool(_HAN.match(content, start - 1) if start else None) or bool(_HAN.match(content, end))


def _letters(run: str) -> bool:
    """Whether letters and signs stand in a row in it, and not signs alone: `×××` leaves out a name."""
    return any(_LETTER.search(found) for found in _SIGNS.findall(run))
