"""Markdown: headings, list items, paragraphs and table cells as blocks, by CommonMark's own rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from orggraph.model.text import Block, BlockKind, Text
from orggraph.readers.encoding import decode
from orggraph.readers.numbers import begins_part
from orggraph.readers.plain import text_of


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

    def locate(self, lines: Sequence[str], first_line: int) -> tuple[int, int] | None:
        """The span of these lines, from the first one's text to the last one's."""
        # A table's cell comes without the backslash before its `|`; the source has it.
        spans = [self.find(line, first_line) or self.find(line.replace("|", "\\|"), first_line) for line in lines]
        found = [span for span in spans if span]
        return (found[0][0], found[-1][1]) if found else None

    def indent(self, place: int) -> int:
        """How far from its margin the line that holds the place begins."""
        start = self.content.rfind("\n", 0, place) + 1
        line = self.content[start : place + 1]
        return len(line) - len(line.lstrip())


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
    table = -1
    for token in tokens:
        if token.type == "list_item_open":
            items.append(f"{token.info}{token.markup}" if token.info else "")
        elif token.type == "list_item_close":
            items.pop()
        elif token.type == "table_open":
            table, row = table + 1, -1
        elif token.type == "tr_open":
            row, column = row + 1, -1
        elif token.type in _KINDS:
            kind = _KINDS[token.type]
            column += kind == "cell"
            level = int(token.tag[1]) if kind == "heading" else len(items)
        elif token.type in ("inline", "fence", "code_block", "html_block"):
            yield from _text_blocks(token, source, items, kind, level, (row, column, table))
            kind = "paragraph"


_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def _groups(content: str, kind: BlockKind) -> list[list[str]]:
    """The lines of a paragraph, parted where one begins with a number, and at every `<br>` of a cell.

    CommonMark lets a list interrupt a paragraph only where it starts at 1, and knows but one kind of
    number; a manual's may start anywhere, and its areas are 一、 or 1.1.
    """
    groups: list[list[str]] = []
    for part in _BREAK.split(content) if kind == "cell" else [content]:
        groups.append([])
        lines = part.split("\n")
        for line, after in pairwise([*lines, ""]):
            if begins_part(line, after):
                groups.append([])
            if line.strip():
                groups[-1].append(line.strip())
    return [group for group in groups if group]


def _text_blocks(
    token: Token, source: _Source, items: list[str], kind: BlockKind, level: int, place: tuple[int, int, int]
) -> Iterator[Block]:
    """The blocks of one token. An ordered item's printed number is part of it; a bullet is markup."""
    line = token.map[0] if token.map else 0
    marker = None
    if items and items[-1] and kind == "paragraph":
        marker = source.find(items[-1], line)
        items[-1] = ""
    margin = -1
    for index, group in enumerate(_groups(token.content, kind)):
        span = source.locate(group, line)
        if span is None:
            continue
        start = marker[0] if marker and index == 0 else span[0]
        margin = source.indent(start) if margin < 0 else margin
        if kind == "cell":
            yield Block("cell", span, 0, *place)
        elif kind == "heading":
            yield Block("heading", (start, span[1]), level)
        else:
            depth = _depth(level, source.indent(start) - margin, first=index == 0)
            yield Block("item" if items or index else "paragraph", (start, span[1]), depth)


def _depth(level: int, indent: int, *, first: bool) -> int:
    """How deep a line stands in an item: below its text one deeper; at the margin it has no depth of its own.

    CommonMark takes a line at the margin for a part of the item before it; a number there says otherwise.
    """
    if first:
        return level
    return level + 1 if indent > 0 else 0


def read_markdown(name: str, data: bytes) -> Text:
    """A Markdown file. Markup (`#`, `-`, `|`, blank lines) stands outside the blocks."""
    content = decode(name, data)
    tokens = MarkdownIt("commonmark").enable("table").parse(content)
    return text_of(name, data, "text/markdown", content, tuple(_blocks(tokens, _Source(content))))
