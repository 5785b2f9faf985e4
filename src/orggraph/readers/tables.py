"""Tables as text (.csv, .tsv): a cell a block, with the place of its text in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, takewhile
from pathlib import PurePath
from typing import NamedTuple

from orggraph.errors import UnreadableFile
from orggraph.model.text import Block, Span, Text
from orggraph.readers.encoding import decode
from orggraph.readers.plain import text_of

MAX_CELLS = 5_000_000
"""Cells of one table: 100,000 positions with 50 columns."""
_DELIMITERS = {".tsv": "\t,;|", ".csv": ",;\t|"}
_SAMPLE = 64 * 1024
_SAMPLED = 20
_TOLD = re.compile("\ufeff?sep=([,;\t|])\r?\n", re.IGNORECASE)
"""The line that Excel writes and reads to say what parts the cells."""
_BREAK = re.compile(r"\r\n|[\r\n]")


class _Field(NamedTuple):
    """A cell's text, and whether its row ends behind it."""

    start: int
    end: int
    last: bool


@cache
def _patterns(delimiter: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A quoted cell up to what ends it, and any other; possessive, so that nothing is scanned twice."""
    part = re.escape(delimiter)
    quoted = re.compile(rf'[ ]*"((?:[^"]++|"")*+)"[ ]*(?={part}|[\r\n]|\Z)')
    return quoted, re.compile(rf"([^{part}\r\n]*+)")


def _fields(name: str, content: str, place: int, delimiter: str) -> Iterator[_Field]:
    quoted, plain = _patterns(delimiter)
    while place < len(content):
        match = quoted.match(content, place) if content.startswith(('"', " "), place) else None
        if match is None and content.startswith('"', place):
            _check_closed(name, content, place)
        match = match or plain.match(content, place)
        assert match is not None
        place = match.end()
        ended = _BREAK.match(content, place)
        last = ended is not None or place >= len(content)
        yield _Field(*match.span(1), last)
        place = ended.end() if ended else place + len(delimiter)


def _check_closed(name: str, content: str, place: int) -> None:
    """Refuses a quote without an end: the rest of the file would be one cell."""
    if content.find('"', place + 1) < 0:
        line = content.count("\n", 0, place) + 1
        raise UnreadableFile(f"{name}:{line}: a quote opens here and never ends; close it or take it away.")


def rows_of(name: str, content: str, place: int, delimiter: str) -> Iterator[list[Span]]:
    """The cells of each row from this place on. Raises UnreadableFile for a quote that never ends."""
    row: list[Span] = []
    for start, end, last in _fields(name, content, place, delimiter):
        row.append((start, end))
        if last:
            yield row
            row = []
    if row:
        yield row


def _regular(name: str, content: str, place: int, delimiter: str) -> tuple[int, int]:
    """How well a delimiter explains the first rows: how many are as wide as the first one, and how wide."""
    widths = [len(row) for row in islice(rows_of(name, content, place, delimiter), _SAMPLED)]
    same = sum(1 for _ in takewhile(lambda width: width == widths[0], widths))
    return (same, widths[0]) if widths and widths[0] > 1 else (0, 0)


def _delimiter(name: str, content: str, place: int, among: Sequence[str]) -> str:
    sample = content[: place + _SAMPLE]
    # A sample may end inside a quoted cell; that is no fault of the file.
    whole = sample if len(sample) == len(content) else sample + '"' * (sample.count('"') % 2)
    return max(among, key=lambda one: _regular(name, whole, place, one))


def stripped(content: str, span: Span) -> Span:
    """A cell's stretch without the blanks at its ends."""
    start, end = span
    text = content[start:end]
    return start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())


def _blocks(name: str, content: str, place: int, delimiter: str) -> Iterator[Block]:
    cells = 0
    for number, row in enumerate(rows_of(name, content, place, delimiter)):
        cells += len(row)
        if cells > MAX_CELLS:
            raise UnreadableFile(f"{name}: the table has more than {MAX_CELLS:,} cells; import it in parts.")
        for column, span in enumerate(row):
            start, end = stripped(content, span)
            if start < end:
                yield Block("cell", (start, end), 0, number, column, 0)


def read_table(name: str, data: bytes) -> Text:
    """A table in text: comma, semicolon, tab or bar parts the cells, whichever makes even rows.

    The content is the file's own; quotes and what parts the cells are layout. A quote inside a quoted
    cell stays doubled, as the file has it.
    Raises UnreadableFile with the line of a quote that never ends, and for too many cells.
    """
    content = decode(name, data)
    told = _TOLD.match(content)
    place = told.end() if told else int(content.startswith("\ufeff"))
    among = _DELIMITERS.get(PurePath(name).suffix.lower(), ",;\t|")
    delimiter = told[1] if told else _delimiter(name, content, place, among)
    media_type = "text/tab-separated-values" if delimiter == "\t" else "text/csv"
    return text_of(name, data, media_type, content, tuple(_blocks(name, content, place, delimiter)))
