"""Duties as a table: under its header a row for each, with its number, its area, the work and its standard.

岗位职责 above or beside it; 序号 | 职责类别 | 工作内容 | 考核标准, or 項次 | 類別 | 工作內容 | 頻率.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from orggraph.parsing.candidates import Found
from orggraph.parsing.numbering import Marker, whole_number
from orggraph.parsing.statements import Statement, statements
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Words, words

Stretch = tuple[int, int]
Cells = Mapping[int, Stretch]
"""The cells of a row by their columns; one of several paragraphs is one stretch."""
_LONGEST = 10
_STANDARDS = frozenset({"kpis", "target"})


@dataclass(frozen=True, slots=True)
class DutyTable:
    """One such table: its headers, the areas and items in their order, and what the work is measured by.

    `said` is what else its columns say of an item: the column's header, the item, the value. `nothing` are the cells
    that say there is none.
    """

    headers: tuple[Stretch, ...]
    found: tuple[Statement, ...]
    standards: tuple[Stretch, ...]
    said: tuple[tuple[Stretch, Stretch, Stretch], ...]
    nothing: tuple[Stretch, ...]
    place: Stretch


@dataclass(frozen=True, slots=True)
class _Header:
    """What its columns hold, by column; `others` are those that say something else of an item."""

    work: int
    area: int | None
    number: int | None
    standard: int | None
    others: tuple[int, ...]
    cells: Cells


def duty_tables(
    stream: Stream, tables: Mapping[int, Mapping[int, Sequence[Piece]]], labels: Mapping[int, Found]
) -> list[DutyTable]:
    """Every such table; `labels` are the labels by the start of the piece that they open."""
    found: list[DutyTable] = []
    starts = sorted(labels)
    for rows in tables.values():
        lines = [_cells(stream, rows[number]) for number in sorted(rows)]
        for place, cells in enumerate(lines):
            header = _header_of(stream, cells, labels, starts) if cells else None
            if header is not None:
                found += _read(stream, header, _body(stream, lines[place + 1 :], header, labels))
    return found


def _header_of(stream: Stream, cells: Cells, labels: Mapping[int, Found], starts: Sequence[int]) -> _Header | None:
    """The row as a header, or what stands in it to the right of the duties' label."""
    first = min(cells)
    before = bisect_left(starts, stream.piece_of(cells[first][0]).start) - 1
    under = before >= 0 and labels[starts[before]].field == "duties"
    beside = _label(stream, cells[first][0], labels)
    rest = {column: span for column, span in cells.items() if column > first}
    own = beside is not None and beside.field == "duties"
    return _header(stream, cells, labels, under=under) or (_header(stream, rest, labels, under=True) if own else None)


def _cells(stream: Stream, pieces: Sequence[Piece]) -> dict[int, Stretch]:
    cells: dict[int, Stretch] = {}
    for piece in sorted(pieces, key=lambda p: p.start):
        start, end = stream.strip(piece.start, piece.end)
        if piece.block and start < end:
            cells[piece.block.column] = (cells.get(piece.block.column, (start, end))[0], end)
    return dict(sorted(cells.items()))


def _label(stream: Stream, start: int, labels: Mapping[int, Found]) -> Found | None:
    return labels.get(stream.piece_of(start).start)


def _header(stream: Stream, cells: Cells, labels: Mapping[int, Found], *, under: bool) -> _Header | None:
    """The row as such a header: it names the work, and its number, its area or its standard; and nothing unknown.

    Only `under` a label of duties is the work also called 內容.
    """
    held: dict[str, list[int]] = {}
    for column, span in cells.items():
        held.setdefault(_holds(stream, span, _label(stream, span[0], labels)), []).append(column)
    content = held.pop("content", [])
    if under and len(content) == 1 and "work" not in held:
        held["work"] = content
    else:
        held["other"] = sorted([*held.get("other", ()), *content])
    work, area = held.get("work", []), held.get("area", [])
    if len(work) == 2 and not area:
        # 工作項目 | 工作內容: the first is what the second is about.
        area, work = work[:1], work[1:]
    number, standard = (next(iter(held.get(name, ())), None) for name in ("number", "standard"))
    told = sum(one is not None for one in (*area, number, standard))
    if "" in held or len(work) != 1 or len(area) > 1 or not told:
        return None
    others = tuple(c for name in ("standard", "other") for c in held.get(name, ()) if c != standard)
    return _Header(work[0], next(iter(area), None), number, standard, others, cells)


def _holds(stream: Stream, span: Stretch, label: Found | None) -> str:
    """What a column with this header holds; empty for a cell that is no header."""
    text = re.sub(r"\s|[(（].*", "", stream.folded[slice(*span)])
    if not 0 < len(text) <= _LONGEST:
        return ""
    if label is not None and label.end >= span[1]:
        if label.field == "duties":
            return {"label": "work", "item": "work", "note": "other"}.get(label.label.role, "area")
        if label.field in _STANDARDS:
            return "standard"
        if label.field in ("weight", "period"):
            return "other"
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


def _body(stream: Stream, below: Sequence[Cells], header: _Header, labels: Mapping[int, Found]) -> list[Cells]:
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
    said = [(header.cells[c], cells[header.work], cells[c]) for cells in body for c in header.others if c in cells]
    standards = [span for cells in body if (span := _value(stream, cells, header.standard))]
    place = (min(span[0] for span in header.cells.values()), max(span[1] for span in body[-1].values()))
    found = tuple(_statements(stream, header, body))
    nothing = [span for cells in body for span in cells.values() if stream.folded[slice(*span)] in words().none]
    return [DutyTable(tuple(header.cells.values()), found, tuple(standards), tuple(said), tuple(nothing), place)]


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
    return len(numbered) < len(body) and all(header.area in cells for cells in numbered)


def _items(stream: Stream, span: Stretch, marker: Marker | None, level: int) -> list[Statement]:
    found = [Statement(s.number, s.start, s.end, max(level, s.level), s.marker) for s in statements(stream, *span)]
    return [_numbered(found[0], marker)] if len(found) == 1 else found


def _numbered(one: Statement, marker: Marker | None) -> Statement:
    """The statement with the number that stands in a cell of its own."""
    if marker is None:
        return one
    return Statement(marker.printed or None, one.start, one.end, one.level, (marker.start, marker.end))
