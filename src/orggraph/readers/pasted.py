"""Plain text: the file's characters as they stand; where most lines are rows of one width, its cells as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from orggraph.errors import UnreadableFile
from orggraph.model.text import Block, Span, Text
from orggraph.readers.encoding import decode
from orggraph.readers.plain import text_of
from orggraph.readers.tables import rows_of, stripped

_NARROWEST = 3
"""Columns from which on tabs are cells: with fewer, a tab may only set a value apart from its label."""
_FEWEST = 4
_MOST = 2 / 3
"""The share of the lines that hold the same number of tabs, where a text is a sheet's cells."""


def read_plain(name: str, data: bytes) -> Text:
    """A text without layout; its line breaks, where it has any, are for parsing to weigh.

    Cells copied out of a spreadsheet come as tables: a tab parts two cells, a line without text two tables, and
    quotes hold the lines of one cell together.
    """
    content = decode(name, data)
    return text_of(name, data, "text/plain", content, tuple(_blocks(_rows(name, content))))


def _rows(name: str, content: str) -> list[list[Span]]:
    """The cells of each line, as they are stretched without blanks; nothing where the text is no sheet's."""
    if content.count("\t") < content.count("\n"):
        return []
    try:
        rows = [[stripped(content, span) for span in row] for row in rows_of(name, content, 0, "\t")]
    except UnreadableFile:
        # A quote that never ends is one of a text.
        return []
    widths = Counter(len(row) for row in rows if any(start < end for start, end in row))
    [(width, often)] = widths.most_common(1) or [(0, 0)]
    return rows if width >= _NARROWEST and often >= max(_FEWEST, _MOST * widths.total()) else []


def _blocks(rows: Sequence[Sequence[Span]]) -> Iterator[Block]:
    table = -1
    number = 0
    inside = False
    for row in rows:
        filled = [(column, span) for column, span in enumerate(row) if span[0] < span[1]]
        if len(row) == 1 or not filled:
            inside = False
            yield from (Block("paragraph", span) for _, span in filled)
            continue
        table, number = (table, number + 1) if inside else (table + 1, 0)
        inside = True
        yield from (Block("cell", span, 0, number, column, table) for column, span in filled)
