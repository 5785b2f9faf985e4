"""A source as its readers give it: characters with offsets, and what layout said about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[int, int]
"""Start and end (exclusive) in characters of the document's own text."""

BlockKind = Literal["heading", "paragraph", "item", "cell"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of the document: its text and where it stands.

    Several spans where layout (a page marker, say) interrupts the piece; `text` is the
    characters of the spans joined.
    """

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch that layout sets apart: a heading, a paragraph, a list item or a table cell.

    `level` is the heading's level or the item's depth, from 1; 0 for the others.
    `table` counts the document's tables, `row` and `column` the places within one, from 0; -1 outside.
    A merged cell stands once, at its first row and column, and says over how many it reaches.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    row: int = -1
    column: int = -1
    table: int = -1
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """A document's own text. Offsets everywhere else count characters of `content`.

    `blocks` is empty where the source has no layout (a flattened text); else they rise and do
    not overlap, and every character outside them is layout (markup, blank lines). `aliases` is the
    text of the alias file that the source itself holds, as the native format can.
    """

    name: str
    media_type: str
    sha256: str
    content: str
    blocks: tuple[Block, ...] = ()
    aliases: str = ""

    def cell(self, *spans: Span) -> Cell:
        """The piece at `spans`."""
        return Cell("".join(self.content[start:end] for start, end in spans), tuple(spans))
