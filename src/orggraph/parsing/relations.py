"""Short words that are labels only among others of relations: 汇报：, 督导：, 协作： in lines under 工作关系."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from orggraph.parsing.candidates import COLONS, Found
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Piece, Stream

_SHORT = re.compile(rf"(\w{{1,6}})\s*[{COLONS}]")


def with_relations(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels, and among them the short ones of relations.

    They stand in lines of which each begins with such a word or a label: under the label of a section, or together
    with a label of relations; behind numbered statements only below that.
    """
    known = {stream.piece_of(item.start).start: item for item in found if item.start < item.end}
    begins = [item.begin for item in found]
    more: list[Found] = []
    for run in _runs(stream, known):
        owner = bisect_left(begins, run[0][0].start) - 1
        reads = found[owner].label.reads if owner >= 0 else "numbered"
        proper = [place for place, (piece, _) in enumerate(run) if piece.start in known]
        first = 0 if reads == "section" or (proper and reads != "numbered") else min(proper, default=len(run))
        more += [item for piece, item in run[first:] if piece.start not in known]
    return sorted([*found, *more], key=lambda item: (item.begin, item.end))


def _runs(stream: Stream, known: Mapping[int, Found]) -> Iterator[list[tuple[Piece, Found]]]:
    """Lines in one cell, or one behind another outside of tables, that all begin with words of relations."""
    fields = {label.field for label in stream.labels.among.values()}
    lines = [(piece, known.get(piece.start) or _short(stream, piece)) for piece in stream.pieces]
    for _, run in groupby(lines, lambda line: (_place(line[0]), line[1] is not None and line[1].field in fields)):
        told = [(piece, item) for piece, item in run if item and item.field in fields]
        if told:
            yield told


def _place(piece: Piece) -> tuple[int, int, int]:
    return (piece.block.table, piece.block.row, piece.block.column) if piece.block else (-1, -1, -1)


def _short(stream: Stream, piece: Piece) -> Found | None:
    """The short word that a colon closes at the piece's start, its number passed over."""
    begin = stream.strip(piece.start, piece.end)[0]
    marker = marker_at(stream, begin, piece.end)
    start = stream.strip(marker.end, piece.end)[0] if marker else begin
    match = _SHORT.match(stream.folded, start, piece.end)
    label = stream.labels.among.get(match[1]) if match else None
    return Found(begin, *match.span(1), label, match[1]) if match and label else None
