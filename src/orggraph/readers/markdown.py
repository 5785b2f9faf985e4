"""Markdown: headings, list items, paragraphs and table cells as blocks, by CommonMark's own rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from orggraph.model.text import Block, BlockKind, Text
from orggraph.readers.plain import decode, text_of


class _Source:
    """The content by lines, and a place in it that only moves forward."""

    def __init__(self, content: str) -> None:
        self.content = content
        self.starts = [0]
        for line in content.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.place = 0

    def find(self, piece: str, first_line: int) -> tuple[int, int] | None:
        start = self.content.find(piece, max(self.place, self.starts[min(first_line, len(self.starts) - 1)]))
        if start < 0:
            return None
        self.place = start + len(piece)
        return start, self.place

    def locate(self, token: Token) -> tuple[int, int] | None:
        """The span of an inline token: from its first line's text to its last line's."""
        first_line = token.map[0] if token.map else 0
        lines = [line for line in token.content.split("\n") if line.strip()]
        # A table's cell comes without the backslash before its `|`; the source has it.
        spans = [self.find(line, first_line) or self.find(line.replace("|", "\\|"), first_line) for line in lines]
        found = [span for span in spans if span]
        return (found[0][0], found[-1][1]) if found else None


_KINDS: dict[str, BlockKind] = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "th_open": "cell",
    "td_open": "cell",
}


def _blocks(tokens: Sequence[Token], source: _Source) -> Iterator[Block]:
    items: list[str] = []
    kind: BlockKind = "paragraph"
    level = row = column = 0
    for token in tokens:
        if token.type == "list_item_open":
            items.append(f"{token.info}{token.markup}" if token.info else "")
        elif token.type == "list_item_close":
            items.pop()
        elif token.type == "table_open":
            row = -1
        elif token.type == "tr_open":
            row, column = row + 1, -1
        elif token.type in _KINDS:
            kind = _KINDS[token.type]
            column += kind == "cell"
            level = int(token.tag[1]) if kind == "heading" else len(items)
        elif token.type in ("inline", "fence", "code_block", "html_block"):
            block = _block(token, source, items, kind, level, (row, column))
            if block:
                yield block
            kind = "paragraph"


def _block(
    token: Token, source: _Source, items: list[str], kind: BlockKind, level: int, place: tuple[int, int]
) -> Block | None:
    """The block of one token. An ordered item's printed number is part of it; a bullet is markup."""
    marker = None
    if items and items[-1] and kind == "paragraph":
        marker = source.find(items[-1], token.map[0] if token.map else 0)
        items[-1] = ""
    span = source.locate(token)
    if span is None:
        return None
    start = marker[0] if marker else span[0]
    if kind == "cell":
        return Block("cell", span, 0, *place)
    return Block("item" if items and kind == "paragraph" else kind, (start, span[1]), level)


def read_markdown(name: str, data: bytes) -> Text:
    """A Markdown file. Markup (`#`, `-`, `|`, blank lines) stands outside the blocks."""
    content = decode(name, data)
    tokens = MarkdownIt("commonmark").enable("table").parse(content)
    return text_of(name, data, "text/markdown", content, tuple(_blocks(tokens, _Source(content))))
