"""Duties and authorities: numbered statements in two levels, and headings told from text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log1p

from orggraph.parsing.numbering import (
    Marker,
    Style,
    behind_lead_in,
    counts_things,
    heads,
    marker_at,
    markers_in,
    sequence,
    whole_number,
)
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import words


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of the stream under one number. `level` is 1 for the outer numbering, 2 for the inner."""

    number: str | None
    start: int
    end: int
    level: int
    marker: tuple[int, int] | None = None


def _inner_style(stream: Stream, markers: Sequence[Marker], outer: Style) -> Style | None:
    """The style that numbers inside the outer one: the first telling one that starts at 1.

    A bare one tells where it repeats the outer number (1.1 below 1), or a mark follows it.
    """
    number = 0
    for marker in markers:
        if marker.style is outer:
            number = marker.value
        elif marker.value == 1 and (not marker.style.bare or _tells(stream, marker, number)):
            return marker.style
    return None


def _tells(stream: Stream, marker: Marker, outer: int) -> bool:
    """Whether a number of a bare style is plainly one below the outer number."""
    if marker.style.name == "nested":
        return heads(stream, marker)[-1:] == [outer]
    return marker.style.name == "arabic" and stream.chars[marker.end - 1] in "、.．"


def _outer_chain(stream: Stream, markers: Sequence[Marker], outer: Style, inner: Style | None) -> list[Marker]:
    """The outer numbers: rising, and each followed by inner numbers that start again."""
    candidates = [m for m in markers if m.style is outer]
    following: dict[int, int] = {}
    last = 0
    for marker in reversed(markers):
        if marker.style is inner:
            last = marker.value
        elif marker.style is outer:
            following[marker.start] = last
            last = 0

    def weigh(marker: Marker) -> float:
        restarts = {0: 0.0, 1: 4.0}.get(following[marker.start], -14.0) if inner else 0.0
        return restarts - 6.0 * counts_things(stream, marker)

    return sequence(candidates, weigh)


def _run_together(stream: Stream, start: int, end: int) -> list[Statement]:
    """The statements of a stretch without breaks."""
    start, end = stream.strip(start, end)
    markers = markers_in(stream, start, end)
    if markers and markers[0].start != start:
        markers = behind_lead_in(markers, start)
    if not markers:
        return [Statement(None, start, end, 1)] if start < end else []
    outer = markers[0].style
    inner = _inner_style(stream, markers, outer)
    chain = {m.start for m in _outer_chain(stream, markers, outer, inner)}
    chosen: list[tuple[Marker, int]] = []
    number = 0
    for marker in markers:
        if marker.start in chain:
            number = marker.value
            chosen.append((marker, 1))
        elif marker.style is inner and (not marker.style.bare or _tells(stream, marker, number)):
            chosen.append((marker, 2))
    return _cut(stream, chosen, end)


def _cut(stream: Stream, levels: Sequence[tuple[Marker, int]], end: int) -> list[Statement]:
    bounds = [marker.start for marker, _ in levels[1:]] + [end]
    found: list[Statement] = []
    for (marker, level), stop in zip(levels, bounds, strict=True):
        first, last = stream.strip(marker.end, stop)
        found.append(Statement(marker.printed or None, first, last, level, (marker.start, marker.end)))
    return found


def _depth(piece: Piece) -> int:
    """The depth that layout gives a piece; 0 where it gives none."""
    return piece.block.level if piece.block and piece.block.kind in ("item", "cell") else 0


def _piece_levels(stream: Stream, pieces: Sequence[tuple[Piece, Marker | None]]) -> list[int]:
    """1 or 2 for each piece: by the depth that layout gives, else by the styles, else by what starts again."""
    depths = [_depth(piece) for piece, _ in pieces]
    heads = _unnumbered_heads(pieces)
    if any(heads):
        return [1 if head else 2 for head in heads]
    kinds = [_kind(stream, marker) for _, marker in pieces]
    numbered = [(kind, depth) for kind, depth in zip(kinds, depths, strict=True) if kind]
    if numbered and len(set(kinds) - {None}) > 1 and min(depth for _, depth in numbered) == 0:
        return _levels_by_style(kinds, depths)
    found = {depth for _, depth in numbered} or set(depths)
    if len(found) > 1:
        return [1 if depth == min(depths) else 2 for depth in depths]
    markers = [marker for _, marker in pieces]
    values = [marker.value for marker in markers if marker]
    if len(values) > 2 and len(set(kinds) - {None}) == 1 and values[0] == values[1] == 1:
        return _levels_by_restart(markers)
    inner = [kind != numbered[0][0] if kind else depth > min(found) for kind, depth in zip(kinds, depths, strict=True)]
    return [2 if below else 1 for below in inner]


def _unnumbered_heads(pieces: Sequence[tuple[Piece, Marker | None]]) -> list[bool]:
    """Which pieces are headings because numbers begin again behind each, where the first has no number."""
    markers = [marker for _, marker in pieces]
    heads = [m is None and after is not None and _opens(after) for m, after in pairwise([*markers, None])]
    numbered = {marker.style for marker in markers if marker}
    return heads if heads[0] and len(numbered) == 1 and all(m or h for m, h in zip(markers, heads, strict=True)) else []


def _opens(marker: Marker) -> bool:
    """Whether a list may begin with this marker: with a bullet, or with 1."""
    return marker.style.digits == "none" or marker.value == 1


def _kind(stream: Stream, marker: Marker | None) -> str | None:
    """How a number is printed: its style, and how many figures stand before its own (1.1 is not 1.1.1)."""
    return f"{marker.style.name} {len(heads(stream, marker))}" if marker else None


def _levels_by_style(kinds: Sequence[str | None], depths: Sequence[int]) -> list[int]:
    """The levels where some numbered lines have no depth of their own: the first style is the outer one."""
    outer = next(kind for kind in kinds if kind)
    top = min(depth for kind, depth in zip(kinds, depths, strict=True) if kind == outer)
    return [1 if depth <= top and kind in (outer, None) else 2 for kind, depth in zip(kinds, depths, strict=True)]


def _levels_by_restart(markers: Sequence[Marker | None]) -> list[int]:
    """The levels of numbers in one style: what is followed by 1, or by no number, holds others."""
    levels: list[int] = []
    outer = 0
    for marker, after in pairwise([*markers, markers[-1]]):
        opens = after is None or (after.value == 1 and after is not marker)
        goes_on = marker is not None and opens and marker.value - outer in (0, 1)
        outer = marker.value if marker and goes_on else outer
        levels.append(1 if goes_on else 2)
    return levels


def _by_pieces(stream: Stream, pieces: Sequence[Piece]) -> list[Statement]:
    """The statements of a stretch that layout breaks up: one a piece.

    Where the lines of a text without layout are numbered, a line without a number goes on.
    """
    marked = _joined_lines(stream, pieces)
    found: list[Statement] = []
    for (piece, marker), level in zip(marked, _piece_levels(stream, marked), strict=True):
        start, end = stream.strip(marker.end if marker else piece.start, piece.end)
        if start < end:
            place = (marker.start, marker.end) if marker else None
            found.append(Statement(marker.printed or None if marker else None, start, end, level, place))
    return found


def _joined_lines(stream: Stream, pieces: Sequence[Piece]) -> list[tuple[Piece, Marker | None]]:
    """The pieces with their markers; where lines are numbered, one without a number goes on the one before."""
    marked = [(piece, marker_at(stream, stream.strip(piece.start, piece.end)[0], piece.end)) for piece in pieces]
    numbered = any(marker for _, marker in marked)
    joined: list[tuple[Piece, Marker | None]] = []
    for (piece, marker), (_, after) in pairwise([*marked, (pieces[-1], None)]):
        line = piece.block is None or piece.block.kind == "paragraph"
        if numbered and marker is None and line and joined and not _heads_list(stream, joined[-1][0], piece, after):
            before, its = joined[-1]
            joined[-1] = (Piece(before.start, piece.end, before.block), its)
        else:
            joined.append((piece, marker))
    return joined


def _heads_list(stream: Stream, before: Piece, piece: Piece, after: Marker | None) -> bool:
    """Whether a line without a number heads the list that begins behind it, and is no sentence's end.

    Bullets all look alike: there the line before must be a whole sentence.
    """
    text, last = (stream.folded[slice(*stream.strip(one.start, one.end))] for one in (piece, before))
    room = _HEADING * (2 if text.isascii() else 1)
    if after is None or not _opens(after) or len(text) > room or text.endswith(_CLOSES):
        return False
    return after.value == 1 or last.endswith(_CLOSES)


_CLOSES = ("。", ".", ";", "；", "!", "！", ")", ")")
_HEADING = 16
"""Characters of the longest line that heads a list without having a number; twice as many Latin letters."""


def _rows(pieces: Sequence[Piece]) -> list[list[list[Piece]]]:
    """The pieces by row and by cell, where they are cells of more than one row or column; else nothing."""
    rows: dict[tuple[int, int], dict[int, list[Piece]]] = {}
    for piece in pieces:
        if piece.block is None or piece.block.kind != "cell":
            return []
        row = rows.setdefault((piece.block.table, piece.block.row), {})
        row.setdefault(piece.block.column, []).append(piece)
    found = [[cells[column] for column in sorted(cells)] for cells in rows.values()]
    return found if len(found) > 1 or len(found[0]) > 1 else []


def _by_rows(stream: Stream, rows: Sequence[list[list[Piece]]]) -> list[Statement]:
    """The statements of a table: [number] [area] items; an area's cell may reach over several rows."""
    found: list[Statement] = []
    # A number alone in a cell needs none of the marks that one in a text has.
    bodies = [(row, whole_number(stream, *stream.strip(row[0][0].start, row[0][-1].end))) for row in rows]
    width = max(len(row) - (number is not None) for row, number in bodies)
    for row, number in bodies:
        cells = row[1:] if number else row
        level = 1
        if width > 1 and len(cells) == width:
            start, end = stream.strip(cells[0][0].start, cells[0][-1].end)
            found.append(_numbered(stream, start, end, 1, number))
            cells, number = cells[1:], None
        if width > 1:
            level = 2
        for cell in cells:
            inner = statements(stream, cell[0].start, cell[-1].end)
            if number and len(inner) == 1:
                inner = [Statement(number.printed, inner[0].start, inner[0].end, level, (number.start, number.end))]
            found += [Statement(s.number, s.start, s.end, max(level, s.level), s.marker) for s in inner]
    return found


def _numbered(stream: Stream, start: int, end: int, level: int, number: Marker | None) -> Statement:
    """One statement, its number from a cell of its own or from its start."""
    marker = number or marker_at(stream, start, end)
    if marker and not number:
        start = stream.strip(marker.end, end)[0]
    place = (marker.start, marker.end) if marker else None
    return Statement((marker and marker.printed) or None, start, end, level, place)


def statements(stream: Stream, start: int, end: int) -> list[Statement]:
    """The numbered statements between two places, in order."""
    pieces = [p for p in stream.pieces_between(start, end) if stream.strip(p.start, p.end)[0] < p.end]
    if len(pieces) > 1:
        rows = _rows(pieces)
        # Where the first line holds several numbers that count up, lines part nothing.
        first = [] if rows or pieces[0].block else _run_together(stream, pieces[0].start, pieces[0].end)
        if [one.number for one in first[:3]] != ["1", "2", "3"]:
            return _by_rows(stream, rows) if rows else _by_pieces(stream, pieces)
    return _run_together(stream, start, end)


class HeadingEnds:
    """Where an area's heading ends and its text begins, when neither layout nor number says so.

    Learned from the same manual: how its other headings end and its other items begin; the table of
    duty openings fills in where the manual is short.
    """

    def __init__(self, headings: Iterable[str], items: Iterable[str]) -> None:
        self._ends = Counter(text[-2:] for text in headings if len(text) >= 2)
        self._starts = Counter(text[:2] for text in items if len(text) >= 2)

    def split(self, folded: str) -> int | None:
        """The length of the heading at the start of this text, or None where none can be told."""
        scores = {place: self._score(folded, place) for place in range(2, min(len(folded) - 3, 21))}
        likely = [place for place, score in scores.items() if score > 0]
        return max(likely, key=lambda place: (scores[place], -place), default=None)

    def _score(self, folded: str, place: int) -> float:
        rest = folded[place : place + 4]
        opens = any(rest.startswith(word) for word in words().duty_openings if len(word) > 1)
        begins = self._starts[folded[place : place + 2]] + 2 * opens
        comma = any(mark in folded[:place] for mark in ",;。:，；：")
        return (log1p(self._ends[folded[place - 2 : place]]) + log1p(begins) - 2.5 * comma) if begins else 0.0
