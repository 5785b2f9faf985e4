"""Tables as an Excel workbook, for people: a frozen head, filters, widths that fit."""

from __future__ import annotations

import datetime
import io
import json as plain_json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from itertools import chain, islice
from typing import Any, cast

from orggraph.errors import BadInput
from orggraph.formats.shape import FIRST, Record, Sheet, order
from orggraph.formats.values import printable, text

MOST_ROWS = 1_048_575
"""Rows of a sheet of Excel, without its head."""
LONGEST = 32_767
"""Characters of a cell (UTF-16 units); a longer text is cut there, and says so."""
_LARGEST = 2**53
_ADDRESSING = re.compile(r"[\[\]:*?/\\']+")
_SAMPLE = 200
_WIDTHS = (6, 60)
# Workbooks say when they were made; the same answer is to give the same bytes.
_MADE = datetime.datetime(2000, 1, 1)
_HEAD = {"bold": True, "bg_color": "#37474F", "font_color": "#FFFFFF", "valign": "vcenter", "border": 0}
_BODY = {"text_wrap": True, "valign": "top"}


def table_book(name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """A workbook of one sheet."""
    # A tab has at most 31 characters, and none that Excel's addresses use.
    return book([Sheet(_ADDRESSING.sub(" ", name)[:31], tuple(columns), rows)])


def graph_book(nodes: Sequence[Record], edges: Sequence[Record]) -> bytes:
    """A workbook of two sheets, nodes and edges; a column for each attribute."""
    return book([_sheet("Nodes", nodes), _sheet("Edges", edges)])


def _sheet(name: str, records: Sequence[Record]) -> Sheet:
    columns = order(dict.fromkeys(key for record in records for key in record)) or FIRST
    return Sheet(name, columns, ([record.get(column) for column in columns] for record in records))


def book(sheets: Iterable[Sheet]) -> bytes:
    """A workbook. A list stands in one cell, a line each; null is an empty cell; nothing is a formula.

    Raises BadInput for a sheet with more rows than Excel's have.
    """
    # Late, since only who asks for a workbook should wait for it; and it comes without types.
    xlsxwriter: Any = import_module("xlsxwriter")
    data = io.BytesIO()
    # Row by row to a temporary file, so that memory holds one row and not the table.
    made = xlsxwriter.Workbook(data, {"constant_memory": True})
    made.set_properties({"created": _MADE, "title": "orggraph"})
    head, body = made.add_format(_HEAD), made.add_format(_BODY)
    try:
        for sheet in sheets:
            _write(made.add_worksheet(sheet.name), sheet, head, body)
    finally:
        made.close()
    return data.getvalue()


def _write(page: Any, sheet: Sheet, head: Any, body: Any) -> None:
    rows = iter(sheet.rows)
    sample = [[_shown(value) for value in row] for row in islice(rows, _SAMPLE)]
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, _width(column, (row[place] for row in sample)), body)
        page.write_string(0, place, column, head)
    count = 0
    for row in chain(sample, ([_shown(value) for value in row] for row in rows)):
        count += 1
        if count > MOST_ROWS:
            raise BadInput(f"A sheet of Excel holds {MOST_ROWS:,} rows and this has more; take csv or ndjson.")
        for place, value in enumerate(row):
            if value is not None:
                _CELLS[type(value)](page, count, place, value)
    page.autofilter(0, 0, count, max(len(sheet.columns) - 1, 0))


_CELLS: Mapping[type[Any], Callable[[Any, int, int, Any], Any]] = {
    str: lambda page, row, column, value: page.write_string(row, column, value),
    bool: lambda page, row, column, value: page.write_boolean(row, column, value),
    int: lambda page, row, column, value: page.write_number(row, column, value),
    float: lambda page, row, column, value: page.write_number(row, column, value),
}


def _shown(value: Any) -> str | bool | float | None:
    """A cell's value: a number or truth where Excel has it, else text that Excel can hold."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float) and math.isfinite(value) and abs(value) <= _LARGEST:
        return value
    said = "\n".join(map(_line, cast("list[Any]", value))) if isinstance(value, list) else _line(value)
    return _fitting(printable(said).replace("\r\n", "\n").replace("\r", "\n")) or None


def _line(value: Any) -> str:
    """An item of a list: evidence as its quote and place, a node by its name, an edge by its ends, else as it is."""
    if isinstance(value, dict):
        record = cast("dict[str, Any]", value)
        write = next((write for needed, write in _LINES if needed <= record.keys()), None)
        return plain_json.dumps(record, ensure_ascii=False, default=str) if write is None else write(record)
    return text(value)


_LINES: Sequence[tuple[frozenset[str], Callable[[Mapping[str, Any]], str]]] = (
    (frozenset({"document", "quote", "spans"}), lambda one: f"「{one['quote']}」 {one['document']} {_spans(one)}"),
    (frozenset({"kind", "source", "target"}), lambda one: f"{one['source']} -{one['kind']}-> {one['target']}"),
    (frozenset({"id", "name"}), lambda one: str(one["name"])),
)
"""How a map that holds such keys stands in a list; the first that fits."""


def _spans(evidence: Mapping[str, Any]) -> str:
    return " ".join(f"{start}-{end}" for start, end in evidence["spans"])


def _fitting(said: str) -> str:
    units = said.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return said
    note = f"… ({len(said):,} characters; the other formats have all of them)"
    return units[: 2 * (LONGEST - len(note))].decode("utf-16-le", "ignore") + note


def _width(column: str, values: Iterable[Any]) -> float:
    longest = max((_across(line) for value in values for line in text(value).splitlines()), default=0)
    low, high = _WIDTHS
    return max(low, min(high, max(longest, _across(column) + 3) + 2))


def _across(line: str) -> int:
    """A Chinese character is as wide as two of ASCII."""
    return sum(2 if one > "\u2e7f" else 1 for one in line)
