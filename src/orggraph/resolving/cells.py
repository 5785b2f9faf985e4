"""Parts of cells that still know where they stand in the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orggraph.model.organisation import Evidence
from orggraph.model.text import Cell, Span


def part(cell: Cell, start: int, end: int) -> Cell:
    """The characters `start` to `end` of a cell's text, with their places in the document."""
    return Cell(cell.text[start:end], tuple(_places(cell.spans, start, end)))


def _places(spans: tuple[Span, ...], start: int, end: int) -> Iterator[Span]:
    at = 0
    for first, last in spans:
        low, high = max(start, at), min(end, at + last - first)
        if low < high:
            yield first + low - at, first + high - at
        at += last - first


def trimmed(cell: Cell) -> Cell:
    """The cell without the white space at its ends."""
    start = len(cell.text) - len(cell.text.lstrip())
    return part(cell, start, max(start, len(cell.text.rstrip())))


def split(cell: Cell, separators: re.Pattern[str]) -> tuple[Cell, ...]:
    """The pieces of a cell between separators, trimmed; empty ones are left out."""
    bounds = [0, *(edge for match in separators.finditer(cell.text) for edge in match.span()), len(cell.text)]
    pieces = (trimmed(part(cell, start, end)) for start, end in zip(bounds[::2], bounds[1::2], strict=True))
    return tuple(piece for piece in pieces if piece.text)


def quoted(document: str, cell: Cell) -> Evidence:
    """The cell as evidence: its visible words and where they stand."""
    visible = trimmed(cell)
    return Evidence(document, visible.text, visible.spans)
