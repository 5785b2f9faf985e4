"""Rows as text: CSV and NDJSON."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from typing import Any

from orggraph.formats.shape import Fields, Lines, Pieces, Record, order
from orggraph.formats.values import json, text, whole

BOM = b"\xef\xbb\xbf"
RECORD = "record"
"""The first column where a graph is one table: whether the row is a node or an edge."""

# What a spreadsheet takes for a formula at a cell's start (its full-width twins too), and the guard itself.
_RISKY = re.compile("['=+\\-@\t\r\n＝＋－＠]")


def guarded(value: str) -> str:
    """The text with `'` before it where a spreadsheet would calculate it, or where it begins with `'` itself.

    So that one `'` at a cell's start is always the guard, and taking it away gives the text.
    """
    return f"'{value}" if _RISKY.match(value) else value


def csv_rows(columns: Sequence[str]) -> Lines:
    """CSV as RFC 4180 has it: commas, CR LF, a head; lists and maps as JSON, null as an empty cell."""
    return Lines(_csv, _csv(columns))


def csv_bom_rows(columns: Sequence[str]) -> Lines:
    """The same with a byte-order mark, by which Excel knows that it is UTF-8."""
    return Lines(_csv, BOM + _csv(columns))


def csv_graph(fields: Fields) -> Pieces:
    """A graph as one table: `record` says node or edge, the other columns are what either has."""
    columns = order({*fields.nodes, *fields.edges})
    return Pieces(_record("node", columns), _record("edge", columns), _csv([RECORD, *columns]))


def csv_bom_graph(fields: Fields) -> Pieces:
    """The same with a byte-order mark."""
    plain = csv_graph(fields)
    return Pieces(plain.node, plain.edge, BOM + plain.head)


def json_rows(columns: Sequence[str]) -> Lines:
    """NDJSON: a map a line."""
    names = tuple(columns)
    return Lines(lambda row: json(dict(zip(names, row, strict=True)), b"\n"))


def _record(kind: str, columns: Sequence[str]) -> Callable[[Record], bytes]:
    return lambda record: _csv([kind, *(record.get(name) for name in columns)])


def _csv(row: Sequence[Any]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow([guarded(whole(cell)) if isinstance(cell, str) else text(cell) for cell in row])
    return line.getvalue().encode()
