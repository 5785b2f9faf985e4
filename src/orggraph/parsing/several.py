"""Several superiors in one cell, each in a line or a paragraph of its own."""

from __future__ import annotations

from orggraph.model.text import Cell
from orggraph.parsing.drafts import Draft
from orggraph.parsing.stream import Ledger, Piece, Stream
from orggraph.parsing.tables import ends_with, words


def superiors(stream: Stream, ledger: Ledger, draft: Draft) -> tuple[Cell, ...]:
    """The superiors of a cell that names one a line; nothing where its lines are not all positions, or only one."""
    lines = [line for piece in _cell(stream, draft) for line in _lines(stream, piece)]
    named = [ends_with(stream.folded[slice(*line)], words().positions) is not None for line in lines]
    if len(lines) < 2 or not all(named):
        return ()
    for line in lines:
        ledger.claim(*line, "fields")
    return tuple(stream.cell(*line) for line in lines)


def _cell(stream: Stream, draft: Draft) -> list[Piece]:
    """The pieces of the superior's value that stand in its first cell."""
    pieces = stream.pieces_between(*draft.values["superior"]) if "superior" in draft.values else []
    first = pieces[0].block if pieces else None
    if first is None or first.kind != "cell":
        return []
    place = (first.table, first.row, first.column)
    return [p for p in pieces if p.block and (p.block.table, p.block.row, p.block.column) == place]


def _lines(stream: Stream, piece: Piece) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    place = piece.start
    for line in stream.chars[piece.start : piece.end].split("\n"):
        start, end = stream.strip(place, place + len(line))
        found += [(start, end)] if start < end else []
        place += len(line) + 1
    return found
