"""Manuals without labels: a line that names a position, and under it what it does."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from orggraph.parsing.candidates import HEADING, Found
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Label, ends_with, words

DUTIES = Label("duties", "numbered", "label")

_LONGEST = 16
"""Characters of the longest line that is taken for a position's name."""


def _names_position(stream: Stream, piece: Piece) -> bool:
    heading = piece.block is not None and piece.block.kind == "heading"
    if piece.block is not None and not heading:
        return False
    start, end = stream.strip(piece.start, piece.end)
    marker = marker_at(stream, start, end)
    folded = stream.folded[stream.strip(marker.end, end)[0] if marker else start : end]
    plain = all(character.isalnum() or character in " ()（）-/" for character in folded)
    limit = 40 if heading else _LONGEST
    return 2 <= len(folded) <= limit and plain and ends_with(folded, words().positions) is not None


def _item(stream: Stream, piece: Piece) -> bool:
    numbered = marker_at(stream, stream.strip(piece.start, piece.end)[0], piece.end)
    return numbered is not None or (piece.block is not None and piece.block.kind == "item")


def _list_start(stream: Stream, pieces: Sequence[Piece]) -> int | None:
    """Where the list under a name starts: from there on, at least half of the pieces are numbered, or items."""
    items = [_item(stream, piece) for piece in pieces]
    if True not in items:
        return None
    first = items.index(True)
    return pieces[first].start if sum(items) * 2 >= len(items) - first else None


def named_sheets(stream: Stream, labels: Sequence[Found]) -> list[Found]:
    """A heading's mark behind each line that names a position and has labels or a list under it.

    The list gets a mark of duties, unless a label says what the section's duties are.
    """
    heads = [k for k, piece in enumerate(stream.pieces) if _names_position(stream, piece)]
    found: list[Found] = []
    for place, after in pairwise([*heads, len(stream.pieces)]):
        end = stream.pieces[place].end
        stop = stream.pieces[after].start if after < len(stream.pieces) else len(stream.chars)
        inside = [item for item in labels if end <= item.begin < stop]
        first = inside[0].begin if inside else stop
        start = _list_start(stream, [p for p in stream.pieces[place + 1 : after] if p.end <= first])
        if inside or start is not None:
            found.append(Found(end, end, end, HEADING, ""))
        if start is not None and not any(item.field == "duties" for item in inside):
            found.append(Found(start, start, start, DUTIES, ""))
    return found
