"""Labels that no table knows, by their recurrence: a line `XX：` that most sheets have, each of them once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orggraph.parsing.candidates import COLONS, Found, framed
from orggraph.parsing.numbering import Marker, marker_at
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import ends_with, words
from orggraph.parsing.unknown import UNKNOWN

Stretch = tuple[int, int]

_WORD = re.compile(rf"([^\W\d_][^\W_]{{1,11}}|[A-Za-z][A-Za-z /&-]{{2,30}})\s*[{COLONS}]")
_MOST = 2 / 3
"""The share of the sheets that have such a line."""
_NEAR = 20
"""Lines before and behind one in which numbers are looked for."""
_FIELD = 8000
"""Characters of a field in which numbers are looked for."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that reads like a label: its place, the known label before it, its sheet; `whole`: without a value."""

    found: Found
    owner: int
    sheet: int
    whole: bool


def without_areas(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels less those that a numbered field counts among its own: `（三）對外關係` behind `（二）`."""
    if len(stream.pieces) < 3:
        return list(found)
    kept: list[Found] = []
    for item in found:
        last = kept[-1] if kept else None
        if not (last and last.label.reads == "numbered" and item.begin < item.start and _counted(stream, last, item)):
            kept.append(item)
    return kept


def _counted(stream: Stream, last: Found, item: Found) -> bool:
    """Whether the lines between a field's label and a numbered one count up to the latter's number."""
    number = marker_at(stream, item.begin, item.start)
    own = marker_at(stream, last.begin, last.start) if last.begin < last.start else None
    if number is None or not number.value or (own and own.style == number.style):
        return False
    lines = stream.pieces_between(max(last.end, item.begin - _FIELD), item.begin)
    lines = [line for line in lines if line.start > last.end and stream.strip(line.start, line.end)[0] < line.end]
    if not lines:
        return number.value == 1
    found = [marker_at(stream, stream.strip(line.start, line.end)[0], line.end) for line in lines]
    counted = {marker.value for marker in found if marker and marker.style == number.style}
    return {1, number.value - 1} <= counted and number.value not in counted


def with_recurring(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels, and among them the recurring unknown ones; each ends the value before it."""
    starts = _sheet_starts(found)
    if len(stream.pieces) < 3 or len(starts) < 2:
        return list(found)
    lines: defaultdict[str, list[_Line]] = defaultdict(list)
    for line in _without_inner(stream, found, list(_lines(stream, found, starts))):
        lines[line.found.words].append(line)
    kept = [line.found for same in lines.values() if _is_label(same, len(starts), found) for line in same]
    return sorted([*found, *kept], key=lambda item: (item.begin, item.end))


def _sheet_starts(found: Sequence[Found]) -> list[int]:
    """Where the sheets begin, by the label that most of them open with."""
    opening = [item for item in found if item.field in ("heading", "title")]
    usual = Counter((item.field, item.words) for item in opening).most_common(1)
    return [item.begin for item in opening if usual and (item.field, item.words) == usual[0][0]]


def _lines(stream: Stream, found: Sequence[Found], starts: Sequence[int]) -> Iterator[_Line]:
    begins = [item.begin for item in found]
    taken = {stream.piece_of(item.start).start for item in found if item.start < item.end}
    numbered = sum(item.begin < item.start and not framed(stream, item) for item in found) * 2 > len(found)
    begun = [stream.strip(piece.start, piece.end)[0] for piece in stream.pieces]
    markers = [marker_at(stream, start, piece.end) for start, piece in zip(begun, stream.pieces, strict=True)]
    for place, piece in enumerate(stream.pieces):
        owner = bisect_right(begins, piece.start) - 1
        if owner < 0 or piece.start in taken or (piece.block and piece.block.kind in ("cell", "heading")):
            continue
        item = _label(stream, piece, begun[place], markers[place], numbered=numbered)
        until = found[owner + 1].begin if owner + 1 < len(found) else len(stream.chars)
        if item and not _goes_on(stream, markers, place, (found[owner].end, until)):
            yield _Line(item, owner, bisect_right(starts, piece.start), _valueless(stream, item))


def _label(stream: Stream, piece: Piece, begin: int, marker: Marker | None, *, numbered: bool) -> Found | None:
    """The word before the line's colon as a label; its own number allowed where the known labels have theirs."""
    start = stream.strip(marker.end, piece.end)[0] if marker and numbered else begin
    match = None if marker and not numbered else _WORD.match(stream.chars, start, piece.end)
    if match is None:
        return None
    end = stream.strip(*match.span(1))[1]
    folded = stream.folded[start:end]
    name = ends_with(folded, words().units | words().positions) is not None or folded in words().none
    return None if name else Found(begin, start, end, UNKNOWN, re.sub(r"\s", "", stream.chars[start:end]))


def _valueless(stream: Stream, item: Found) -> bool:
    """Whether nothing stands behind the label in its line."""
    return not stream.chars[item.end : stream.piece_of(item.end - 1).end].strip(f"{COLONS} \t　")


def _goes_on(stream: Stream, markers: Sequence[Marker | None], place: int, owner: Stretch) -> bool:
    """Whether the numbers before the line at this place go on behind it, so that it is inside what they number."""
    sides = range(place - 1, max(-1, place - 1 - _NEAR), -1), range(place + 1, min(len(markers), place + 1 + _NEAR))
    before, after = (
        next((found for k in side if (found := markers[k]) and owner[0] <= stream.pieces[k].start < owner[1]), None)
        for side in sides
    )
    if not before or not after or not before.value:
        return False
    return (after.style, after.value) == (before.style, before.value + 1)


def _without_inner(stream: Stream, found: Sequence[Found], lines: Sequence[_Line]) -> list[_Line]:
    """The lines less those inside a field: the first line of one, and what is of its kind in the same field.

    A label whose own line is empty must get something; what it gets first is no label.
    """
    inner: set[tuple[int, bool]] = set()
    for line in lines:
        label = found[line.owner]
        near = line.found.begin - label.end < 16
        if near and label.start < label.end and not stream.chars[label.end : line.found.begin].strip(f"{COLONS} \t　"):
            inner.add((line.owner, line.whole))
    return [line for line in lines if (line.owner, line.whole) not in inner]


def _is_label(same: Sequence[_Line], sheets: int, found: Sequence[Found]) -> bool:
    """Whether lines of the same word are a label: in most sheets, once in each, behind one and the same field.

    In a list of contacts `name：topic` reads alike: there, every sheet must have it, and there must be many.
    """
    have = len({line.sheet for line in same})
    [(field, often)] = Counter(found[line.owner].field for line in same).most_common(1)
    whole = sum(line.whole for line in same) * 2 > len(same)
    listed = field.endswith("_contacts") and not whole
    enough = have >= max(2 if whole else 3, _MOST * sheets) and (not listed or have >= max(5, sheets))
    return enough and len(same) <= 1.25 * have and often >= _MOST * len(same)
