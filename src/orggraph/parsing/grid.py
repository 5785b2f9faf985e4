"""Tables whose labels stand above their values: columns of a field, or a position a row."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from orggraph.parsing.candidates import Found
from orggraph.parsing.dutytables import DutyTable, duty_tables
from orggraph.parsing.inner import Inner, inner_tables
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import ends_with, words
from orggraph.parsing.unknown import UNKNOWN

Stretch = tuple[int, int]
_Tables = dict[int, dict[int, list[Piece]]]
Row = list[tuple[Found, Stretch]]
"""The values of one row, each with the label above it. A cell of several paragraphs is one stretch."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The tables read downwards, by the start of the label above each column.

    `used` are all such labels, `cells` each one's values with their rows, `rows` a table of positions under its
    first label, `inner` a table beside the label of its field, `duties` a table of duties under its first label, or
    under the one before it.
    """

    used: frozenset[int]
    cells: dict[int, list[tuple[int, Stretch]]]
    rows: dict[int, list[Row]]
    inner: dict[int, Inner]
    duties: dict[int, DutyTable]
    texts: frozenset[int]


def columns_under(stream: Stream, found: Sequence[Found]) -> Columns:
    """The tables of the document whose first row is labels and whose other rows are values."""
    used: set[int] = set()
    cells: dict[int, list[tuple[int, Stretch]]] = {}
    rows: dict[int, list[Row]] = {}
    labels = {stream.piece_of(item.start).start: item for item in found}
    tables = _tables(stream)
    certain = {place: item for place, item in labels.items() if item.field != UNKNOWN.field}
    inner = {one.label.start: one for one in inner_tables(stream, tables, certain)}
    starts = sorted({item.start for item in found})
    for one in inner.values():
        used |= {one.label.start, *starts[slice(*(bisect_left(starts, at) for at in one.place))]}
        cells |= {**one.columns, one.label.start: list(one.names)}
    duties = duty_tables(stream, tables, certain)
    heading, texts = _inside(found, duties)
    used |= heading | texts
    for heads, below in _headers(tables, labels, used):
        body = list(takewhile(lambda one: not any(p.start in labels for p in one[1]), below))
        used |= {item.start for item in heads.values()}
        if any(item.field == "title" for item in heads.values()):
            rows[min(item.start for item in heads.values())] = _positions(stream, body, heads)
        else:
            for column, item in heads.items():
                cells[item.start] = [(row, one) for row, pieces in body for one in _in_column(stream, pieces, column)]
    return Columns(frozenset(used), cells, rows, inner, _by_label(found, duties), frozenset(texts))


def _inside(found: Sequence[Found], tables: Sequence[DutyTable]) -> tuple[set[int], set[int]]:
    """The labels in the headers of these tables, and the words like labels below them."""
    starts = sorted({item.start for item in found})
    heading: set[int] = set()
    texts: set[int] = set()
    for one in tables:
        first, behind, last = (bisect_left(starts, at) for at in (one.place[0], one.headers[-1][1], one.place[1]))
        heading |= {*starts[first:behind]}
        texts |= {*starts[behind:last]}
    return heading, texts


def _by_label(found: Sequence[Found], tables: Sequence[DutyTable]) -> dict[int, DutyTable]:
    """These tables by the first label in each, or by the one before it where its headers are none."""
    starts = sorted({item.start for item in found})
    result: dict[int, DutyTable] = {}
    for one in tables:
        place = bisect_left(starts, one.place[0])
        own = place < len(starts) and starts[place] < one.headers[-1][1]
        result[starts[place if own else place - 1]] = one
    return result


_Heads = tuple[dict[int, Found], Iterator[tuple[int, list[Piece]]]]


def _headers(tables: _Tables, labels: dict[int, Found], used: set[int]) -> Iterator[_Heads]:
    """Each row of labels that has its values below it, and the rows below."""
    for table in tables.values():
        numbers = sorted(table)
        header = _header(table, labels)
        for row, heads in [header] if header else _indicators(table, labels):
            if not any(item.start in used for item in heads.values()):
                first = bisect_left(numbers, row) + 1
                yield heads, ((numbers[at], table[numbers[at]]) for at in range(first, len(numbers)))


def _tables(stream: Stream) -> dict[int, dict[int, list[Piece]]]:
    tables: defaultdict[int, defaultdict[int, list[Piece]]] = defaultdict(lambda: defaultdict(list))
    for piece in stream.pieces:
        if piece.block and piece.block.kind == "cell":
            tables[piece.block.table][piece.block.row].append(piece)
    return {number: dict(rows) for number, rows in tables.items()}


def _header(table: dict[int, list[Piece]], labels: dict[int, Found]) -> tuple[int, dict[int, Found]] | None:
    """The row of labels with values below each: at least two fields, and no label further down."""
    last = max((row for row, pieces in table.items() if any(p.start in labels for p in pieces)), default=-1)
    if last < 0 or last == max(table):
        return None
    heads = {p.block.column: labels[p.start] for p in table[last] if p.block and p.start in labels}
    fields = {item.field for item in heads.values() if item.label.role == "label"}
    return None if len(fields) < 2 or len(heads) * 2 <= len(table[last]) else (last, heads)


def _indicators(table: dict[int, list[Piece]], labels: dict[int, Found]) -> Iterator[tuple[int, dict[int, Found]]]:
    """Each row in the midst of a form that heads indicators and what is said of each."""
    for row, pieces in sorted(table.items()):
        heads = {p.block.column: labels[p.start] for p in pieces if p.block and p.start in labels}
        fields = {item.field for item in heads.values()}
        if "kpis" in fields and fields & _MEASURED and len(heads) >= len(pieces) - 1:
            yield row, heads


_MEASURED = frozenset({"target", "weight", "period"})


def _in_column(stream: Stream, pieces: Sequence[Piece], column: int) -> list[Stretch]:
    spans = [stream.strip(p.start, p.end) for p in pieces if p.block and p.block.column == column]
    return [(start, end) for start, end in spans if start < end]


def _positions(stream: Stream, body: Sequence[tuple[int, list[Piece]]], heads: dict[int, Found]) -> list[Row]:
    """The rows that name a position, each with its values; a cell merged over rows belongs to all of them."""
    merged = [p for _, pieces in body for p in pieces if p.block and p.block.row_span > 1]
    rows: list[Row] = []
    for number, pieces in body:
        reaching = [p for p in merged if p.block and p.block.row < number < p.block.row + p.block.row_span]
        row: Row = []
        for column, item in heads.items():
            spans = _in_column(stream, [*pieces, *reaching], column)
            if spans:
                row.append((item, (spans[0][0], spans[-1][1])))
        if any(item.field == "title" for item, _ in row):
            rows.append(row)
    return rows


def units_above(stream: Stream, starts: Sequence[int]) -> dict[int, Stretch]:
    """By where a position of a table begins, the heading above its table that is its department's.

    That is one with a unit's name, or any where the document's tables stand under headings of their own.
    """
    heads = [piece for piece in stream.pieces if piece.block and piece.block.kind == "heading"]
    found: dict[int, Stretch] = {}
    for start in starts:
        head = max((p for p in heads if 0 < p.start < start), key=lambda p: p.start, default=None)
        if head is not None:
            found[start] = stream.strip(head.start, head.end)
    several = len(set(found.values())) > 1
    return {start: span for start, span in found.items() if several or ends_with(_folded(stream, span), words().units)}


def _folded(stream: Stream, span: Stretch) -> str:
    return stream.folded[slice(*span)]
