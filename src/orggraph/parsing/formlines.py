"""Lines of a form whose labels no colon closes: 崗位名稱出納所屬部門財務部, or (1)崗位名稱 出納。"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Protocol

from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Label, ends_with, words

_LONGEST = 40
_SURE = frozenset({"title", "department", "superior"})
"""Fields of which a form has one at least."""
_SMALL = ("text", "list", "other")


class Place(Protocol):
    """A stretch that reads like a label."""

    @property
    def start(self) -> int:
        """Its first character."""
        ...

    @property
    def end(self) -> int:
        """Behind its last character."""
        ...

    @property
    def label(self) -> Label:
        """What it announces."""
        ...


def unclosed(stream: Stream, found: Sequence[Place], closed: Sequence[int]) -> frozenset[int]:
    """Where such labels start: in lines one behind another that all begin with labels, of three fields or more.

    `closed` are the places of the labels that layout sets apart by itself.
    """
    own = {stream.piece_of(start).start for start in closed}
    starts = [item.start for item in found]
    lines = [(piece, _row(stream, piece, found, starts)) for piece in stream.pieces if not _blank(stream, piece)]
    kept: set[int] = set()
    for form, run in groupby(lines, lambda line: bool(line[1]) or line[0].start in own or _word(stream, line[0])):
        rows = [item for piece, row in run if piece.start not in own for item in row] if form else []
        fields = {item.label.field for item in rows}
        kept |= {item.start for item in rows} if len(fields) > 2 and fields & _SURE else set()
    return frozenset(kept)


def _word(stream: Stream, piece: Piece) -> bool:
    """Whether a line is a word alone, as a label without a value is."""
    start, end = stream.strip(piece.start, piece.end)
    return end - start <= 4 and stream.chars[start:end].isalpha()


def _blank(stream: Stream, piece: Piece) -> bool:
    return stream.strip(piece.start, piece.end)[0] >= piece.end


def _row(stream: Stream, piece: Piece, found: Sequence[Place], starts: Sequence[int]) -> list[Place]:
    """The labels of a line that begins with one, its number passed over; none where it is a sentence."""
    if piece.block is not None and piece.block.kind != "paragraph":
        return []
    start, end = stream.strip(piece.start, piece.end)
    marker = marker_at(stream, start, end)
    first = stream.strip(marker.end, end)[0] if marker else start
    inside = list(_small(stream, found[bisect_left(starts, first) : bisect_left(starts, end)]))
    if not inside or inside[0].start != first or inside[0].end >= end:
        return []
    if stream.chars[inside[0].end].isspace():
        return inside[:1] if not stream.folded[first].isascii() else []
    text = stream.folded[first:end]
    sentence = text.endswith(("。", ";", ",")) or ends_with(text, words().errands)
    return [] if sentence or end - first > _LONGEST else inside


def _small(stream: Stream, found: Sequence[Place]) -> Iterator[Place]:
    """The labels of small fields, long enough to be no words of a value, without overlaps."""
    taken = 0
    for item in (one for one in found if one.label.reads in _SMALL and one.label.role == "label"):
        spaced = stream.chars[item.end : item.end + 1].isspace()
        if item.start >= taken and item.end - item.start > (2 if spaced else 3):
            yield item
            taken = item.end
