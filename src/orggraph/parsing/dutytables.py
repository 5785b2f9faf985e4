"""Duties as a table: under its header a row for each, with its number, its area, the work and its standard.

岗位职责 above or beside it; 序号 | 职责类别 | 工作内容 | 考核标准, or 項次 | 類別 | 工作內容 | 頻率.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from orggraph.parsing.candidates import Found
from orggraph.parsing.numbering import Marker, marker_at, whole_number
from orggraph.parsing.statements import Statement, statements
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Words, words

Stretch = tuple[int, int]
Cells = Mapping[int, Stretch]
"""The cells of a row by their columns; one of several paragraphs is one stretch."""
_LONGEST = 10
_MEASURED = ("target", "weight", "period")


@dataclass(frozen=True, slots=True)
class Standard:
    """What some work is measured by, and what its row says of that: target, weight, period."""

    span: Stretch
    given: Mapping[str, Stretch]


@dataclass(frozen=True, slots=True)
class DutyTable:
    """One such table: its headers, the areas and items in their order, and what the work is measured by.

    `said` is what else its columns say of an item: the column's header, the item, the value. `nothing` are the cells
    that say there is none, and numbers of nothing.
    """

    headers: tuple[Stretch, ...]
    found: tuple[Statement, ...]
    standards: tuple[Standard, ...]
    said: tuple[tuple[Stretch, Stretch, Stretch], ...]
    nothing: tuple[Stretch, ...]
    place: Stretch


@dataclass(frozen=True, slots=True)
class _Header:
    """What its columns hold, by column; `others` are those that say something else of an item.

    `measures`: it heads what the work is measured by, and the work is told elsewhere; `shared`: one header stands over
    the areas' numbers and their names.
    """

    work: int
    area: int | None
    number: int | None
    standard: int | None
    given: Mapping[str, int]
    measures: bool
    others: tuple[int, ...]
    cells: Cells
    shared: bool = False


def duty_tables(
    stream: Stream, tables: Mapping[int, Mapping[int, Sequence[Piece]]], labels: Mapping[int, Found]
) -> list[DutyTable]:
    """Every such table; `labels` are the labels by the start of the piece that they open."""
    found: list[DutyTable] = []
    starts = sorted(labels)
    for rows in tables.values():
        numbers = sorted(rows)
        for place, number in enumerate(numbers):
            if not _may_head(stream, rows[number], labels):
                continue
            cells = _cells(stream, rows[number])
            header = _header_of(stream, cells, labels, starts) if cells else None
            if header is not None:
                below = (_cells(stream, rows[numbers[at]]) for at in range(place + 1, len(numbers)))
                body = _body(stream, below, header, labels)
                found += _read(stream, _parted(stream, header, body), body)
    return found


def _parted(stream: Stream, header: _Header, body: Sequence[Cells]) -> _Header:
    """The header with columns of their own for the areas' numbers and names, where one header stands over both."""
    if header.number is not None or header.area is None or header.area + 1 in header.cells:
        return header
    numbers = [cells[header.area] for cells in body if header.area in cells]
    alone = all(whole_number(stream, *span) for span in numbers)
    named = all(header.area + 1 in cells for cells in body if header.area in cells)
    return replace(header, number=header.area, area=header.area + 1, shared=True) if alone and named else header


def _may_head(stream: Stream, pieces: Sequence[Piece], labels: Mapping[int, Found]) -> bool:
    """Whether the first cell of a row is a header at all; a table of many rows is mostly values."""
    span = stream.strip(pieces[0].start, pieces[0].end)
    return span[0] >= span[1] or _holds(stream, span, labels.get(pieces[0].start)) != ""


def _header_of(stream: Stream, cells: Cells, labels: Mapping[int, Found], starts: Sequence[int]) -> _Header | None:
    """The row as a header, or what stands in it to the right of the duties' label."""
    first = min(cells)
    before = bisect_left(starts, stream.piece_of(cells[first][0]).start) - 1
    under = labels[starts[before]].field if before >= 0 else ""
    beside = _label(stream, cells[first][0], labels)
    rest = {column: span for column, span in cells.items() if column > first}
    own = beside.field if beside and beside.field in ("duties", "kpis") else ""
    return _header(stream, cells, labels, under) or (_header(stream, rest, labels, own) if own else None)


def _cells(stream: Stream, pieces: Sequence[Piece]) -> dict[int, Stretch]:
    cells: dict[int, Stretch] = {}
    for piece in sorted(pieces, key=lambda p: p.start):
        start, end = stream.strip(piece.start, piece.end)
        if piece.block and start < end:
            cells[piece.block.column] = (cells.get(piece.block.column, (start, end))[0], end)
    return dict(sorted(cells.items()))


def _label(stream: Stream, start: int, labels: Mapping[int, Found]) -> Found | None:
    return labels.get(stream.piece_of(start).start)


def _header(stream: Stream, cells: Cells, labels: Mapping[int, Found], under: str) -> _Header | None:
    """The row as such a header: it names the work, and its number, its area or its standard; and nothing unknown.

    Only `under` a label of duties is the work also called 內容.
    """
    held: dict[str, list[int]] = {}
    for column, span in cells.items():
        held.setdefault(_holds(stream, span, _label(stream, span[0], labels)), []).append(column)
    content = held.pop("content", [])
    works = held.get("work") or (content if under == "duties" else [])
    areas, standards = held.get("area", []), held.get("standard") or held.pop("target", [])
    # 工作項目 | 工作內容: the first is what the second is about.
    areas = areas or works[:-1]
    first = (*works[-1:], *areas[:1], *standards[:1])
    if "" in held or not works or not (areas or standards or "number" in held):
        return None
    given = {name: held[name][0] for name in _MEASURED if name in held and standards}
    taken = {*first, *given.values(), *held.get("number", ())[:1]}
    number, area, standard = (next(iter(one), None) for one in (held.get("number", ()), areas, standards))
    others = tuple(column for column in cells if column not in taken)
    return _Header(works[-1], area, number, standard, given, under == "kpis", others, cells)


def _holds(stream: Stream, span: Stretch, label: Found | None) -> str:
    """What a column with this header holds; empty for a cell that is no header."""
    text = re.sub(r"\s|[(（].*", "", stream.folded[slice(*span)])
    if not 0 < len(text) <= _LONGEST:
        return ""
    if label is not None and label.end >= span[1]:
        if label.field == "duties":
            return {"label": "work", "item": "work", "note": "other"}.get(label.label.role, "area")
        if label.field in ("kpis", *_MEASURED):
            return "standard" if label.field == "kpis" else label.field
        # 編號 is a code's label too.
        return "number" if label.field == "code" and text in words().numbers else ""
    for name, known in _KINDS.items():
        if text in known(words()):
            return name
    return ""


_KINDS: Mapping[str, Callable[[Words], frozenset[str]]] = {
    "number": lambda table: table.numbers,
    "area": lambda table: table.areas,
    "standard": lambda table: table.standards,
    "content": lambda table: table.contents,
    "other": lambda table: table.headers,
}
"""The words for each kind of column that are no labels."""


def _body(stream: Stream, below: Iterable[Cells], header: _Header, labels: Mapping[int, Found]) -> list[Cells]:
    """The rows under the header, as far as each holds some work and begins with no label."""
    first = min(header.cells)
    body: list[Cells] = []
    for cells in below:
        if header.work not in cells or min(cells) < first or _label(stream, cells[min(cells)][0], labels):
            break
        body.append(cells)
    return body


def _read(stream: Stream, header: _Header, body: Sequence[Cells]) -> list[DutyTable]:
    if not body:
        return []
    place = (min(span[0] for span in header.cells.values()), max(span[1] for span in body[-1].values()))
    item, others = header.work, header.others
    if header.measures and header.standard is not None:
        item, others = header.standard, (header.work, *others)
    said = [(header.cells[c], cells[item], cells[c]) for cells in body for c in others if c in cells and item in cells]
    standards = tuple(one for cells in body for one in _standards(stream, cells, header))
    found = () if header.measures else tuple(_statements(stream, header, body))
    nothing = [span for cells in body for span in cells.values() if stream.folded[slice(*span)] in words().none]
    nothing += [span for cells in body if header.measures and (span := _value(stream, cells, header.number))]
    return [DutyTable(tuple(header.cells.values()), found, standards, tuple(said), tuple(nothing), place)]


def _standards(stream: Stream, cells: Cells, header: _Header) -> Iterator[Standard]:
    """What a row measures its work by: each line of its cell; of an only one the row may say more."""
    span = _value(stream, cells, header.standard)
    lines = _lines(stream, span) if span else []
    given = {name: cells[column] for name, column in header.given.items() if column in cells}
    for line in lines:
        yield Standard(line, given if len(lines) == 1 else {})


def _lines(stream: Stream, span: Stretch) -> list[Stretch]:
    edges = {p.start for p in stream.pieces_between(*span)}
    edges |= {place + 1 for place in range(*span) if stream.chars[place] == "\n"}
    lines = [stream.strip(*pair) for pair in pairwise(sorted({*edges, span[1]}))]
    markers = [marker_at(stream, *line) for line in lines]
    lines = [(stream.strip(m.end, end)[0] if m else start, end) for m, (start, end) in zip(markers, lines, strict=True)]
    return [(start, end) for start, end in lines if start < end]


def _value(stream: Stream, cells: Cells, column: int | None) -> Stretch | None:
    """The cell of a column; None where there is none, or it says so."""
    span = cells.get(column) if column is not None else None
    return None if span is None or stream.folded[slice(*span)] in words().none else span


def _statements(stream: Stream, header: _Header, body: Sequence[Cells]) -> Iterator[Statement]:
    """The areas and the items of each. An area's cell that repeats the one above it begins no area."""
    numbers = _numbers_areas(header, body)
    areas = any(_value(stream, cells, header.area) for cells in body)
    last = ""
    for cells in body:
        number = _value(stream, cells, header.number)
        marker = whole_number(stream, *number) if number else None
        own = _value(stream, cells, header.area)
        if own and stream.folded[slice(*own)] != last:
            last = stream.folded[slice(*own)]
            yield _numbered(Statement(None, *own, 1), marker if numbers else None)
        work = _value(stream, cells, header.work)
        yield from _items(stream, work, None if numbers else marker, 2 if areas else 1) if work else ()


def _numbers_areas(header: _Header, body: Sequence[Cells]) -> bool:
    """Whether the numbers are the areas': each stands where one begins, and some area has rows without a number."""
    numbered = [cells for cells in body if header.number in cells]
    return header.shared or (len(numbered) < len(body) and all(header.area in cells for cells in numbered))


def _items(stream: Stream, span: Stretch, marker: Marker | None, level: int) -> list[Statement]:
    found = [Statement(s.number, s.start, s.end, max(level, s.level), s.marker) for s in statements(stream, *span)]
    return [_numbered(found[0], marker)] if len(found) == 1 else found


def _numbered(one: Statement, marker: Marker | None) -> Statement:
    """The statement with the number that stands in a cell of its own."""
    if marker is None:
        return one
    return Statement(marker.printed or None, one.start, one.end, one.level, (marker.start, marker.end))
