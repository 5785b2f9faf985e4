"""A document put together block by block: its content and where each block stands in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from orggraph.model.text import Block, BlockKind, Text


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a table: the document's `table`-th, from 0, and how far a merged cell reaches."""

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1


class Composition:
    """The content so far. Blocks stand on lines of their own, the cells of a row with tabs between."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._row = (-1, -1, -1)
        self._tables = 0

    def new_table(self) -> int:
        """The number of the next table."""
        self._tables += 1
        return self._tables - 1

    def add(self, kind: BlockKind, text: str, level: int = 0, place: Place | None = None, bullet: str = "") -> None:
        """One block of `text`; `bullet` and the white space around it are layout. Blank text adds nothing."""
        if not text.strip():
            return
        self._separate((place.table, place.row, place.column) if place else (-1, -1, -1))
        start = self._length + len(bullet) + len(text) - len(text.lstrip())
        self._write(bullet + text)
        span = (start, start + len(text.strip()))
        if place is None:
            self._blocks.append(Block(kind, span, level))
        else:
            reach = (place.row, place.column, place.table, place.row_span, place.column_span)
            self._blocks.append(Block("cell", span, level, *reach))

    def layout(self, text: str) -> None:
        """Text that belongs to no block: a page's header, its number."""
        self._separate((-1, -1, -1))
        self._write(text)

    def _separate(self, row: tuple[int, int, int]) -> None:
        same_row = row[0] >= 0 and row[:2] == self._row[:2] and row[2] != self._row[2]
        if self._parts:
            self._write("\t" if same_row else "\n")
        self._row = row

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def text(self, name: str, data: bytes, media_type: str) -> Text:
        """The document, its checksum that of the file."""
        content = "".join(self._parts) + ("\n" if self._parts else "")
        return Text(name, media_type, hashlib.sha256(data).hexdigest(), content, tuple(self._blocks))
