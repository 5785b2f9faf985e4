"""Tables whose labels stand above their values: columns of a field, or a position a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from orggraph.parsing.candidates import Found
from orggraph.parsing.stream import Piece, Stream

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Columns:
    """The tables read downwards, by the start of the label above each column.

    `used` are all such labels, `cells` each one's values with their rows, `rows` a table of positions: under its first
    label, each row's values by field.
    """

    used: frozenset[int]
    cells: dict[int, list[tuple[int, Stretch]]]
    rows: dict[int, list[dict[str, Stretch]]]


def columns_under(stream: Stream, found: Sequence[Found]) -> Columns:
    """The tables of the document whose first row is labels and whose other rows are values."""
    used: set[int] = set()
    cells: dict[int, list[tuple[int, Stretch]]] = {}
    rows: dict[int, list[dict[str, Stretch]]] = {}
    labels = {stream.piece_of(item.start).start: item for item in found}
    for table in _tables(stream).values():
        header = _header(table, labels)
        if header is None:
            continue
        row_number, heads = header
        body = [(row, pieces) for row, pieces in sorted(table.items()) if row > row_number]
        used |= {item.start for item in heads.values()}
        if any(item.field == "title" for item in heads.values()):
            rows[min(item.start for item in heads.values())] = [_by_field(stream, pieces, heads) for _, pieces in body]
        else:
            for column, item in heads.items():
                cells[item.start] = [(row, one) for row, pieces in body for one in _in_column(stream, pieces, column)]
    return Columns(frozenset(used), cells, {start: [row for row in table if row] for start, table in rows.items()})


def _tables(stream: Stream) -> dict[int, dict[int, list[Piece]]]:
    tables: defaultdict[int, defaultdict[int, list[Piece]]] = defaultdict(lambda: defaultdict(list))
    for piece in stream.pieces:
        if piece.block and piece.block.kind == "cell":
            tables[piece.block.table][piece.block.row].append(piece)
    return {number: dict(rows) for number, rows in tables.items()}


def _header(table: dict[int, list[Piece]], labels: dict[int, Found]) -> tuple[int, dict[int, Found]] | None:
    """The row of labels with values below each: at least two fields, and no label further down."""
    for row, pieces in sorted(table.items()):
        heads = {p.block.column: labels[p.start] for p in pieces if p.block and p.start in labels}
        fields = {item.field for item in heads.values() if item.label.role == "label"}
        if len(fields) < 2 or len(heads) * 2 <= len(pieces):
            continue
        below = [p for number, later in table.items() if number > row for p in later]
        if below and not any(p.start in labels for p in below):
            return row, heads
    return None


def _in_column(stream: Stream, pieces: Sequence[Piece], column: int) -> list[Stretch]:
    spans = [stream.strip(p.start, p.end) for p in pieces if p.block and p.block.column == column]
    return [(start, end) for start, end in spans if start < end]


def _by_field(stream: Stream, pieces: Sequence[Piece], heads: dict[int, Found]) -> dict[str, Stretch]:
    """One row's values. A cell of several paragraphs is one stretch; the first label of a field counts."""
    values: dict[str, Stretch] = {}
    for column, item in heads.items():
        spans = _in_column(stream, pieces, column)
        if spans and item.field not in values:
            values[item.field] = (spans[0][0], spans[-1][1])
    return values if "title" in values else {}
