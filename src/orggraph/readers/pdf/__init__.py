"""PDF files: lines by their places, tables by their ruling lines, headers and footers apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.composition import Composition, Place
from orggraph.readers.pdf.apart import sheets_of
from orggraph.readers.pdf.pages import Margin, Part, Run, body_size, margins_of, page_of, parts_of
from orggraph.readers.pdf.paragraphs import Paragraph, paragraphs_of
from orggraph.readers.pdf.shapes import Box, Grid

_HEADING = 1.12
_LONGEST_HEADING = 60
_LEVELS = 6
_PADDING = 12.0
_SNAP = 3.0
_LOST = "\ufffd"


def read_pdf(name: str, data: bytes) -> Text:
    """A PDF as it reads: text as the file gives it, nothing folded.

    Raises UnreadableFile for a scanned, a protected and a damaged one.
    """
    sheets = sheets_of(name, data)
    characters = "".join(glyph.character for sheet in sheets for glyph in sheet.glyphs if glyph.character.strip())
    if characters.count(_LOST) >= len(characters) / 2:
        raise UnreadableFile(
            f"{name}: its pages are pictures without text; run text recognition (OCR) over it and read the result."
        )
    pages = [page_of(sheet) for sheet in sheets]
    size = body_size(pages)
    composition = Composition()
    parts = parts_of(pages, margins_of(pages, size))
    runs = _Runs(parts, size)
    for part in parts:
        if isinstance(part, Margin):
            composition.layout(part.text)
        elif isinstance(part, Run):
            runs.write(part, composition)
        else:
            _write_table(part, composition)
    return composition.text(name, data, "application/pdf")


class _Runs:
    """The document's lines outside tables: how far they may reach, which sizes are headings."""

    def __init__(self, parts: Sequence[Part], size: float) -> None:
        lines = [line for part in parts if isinstance(part, Run) for line in part.lines]
        edges = [part.edges[-1] for part in parts if isinstance(part, Grid)]
        self._right = max([line.x1 for line in lines] + edges, default=0.0)
        larger = {round(line.size) for line in lines if line.size > _HEADING * size}
        self._sizes = sorted(larger, reverse=True)

    def write(self, run: Run, composition: Composition) -> None:
        """The run's paragraphs as blocks."""
        for paragraph in paragraphs_of(run.lines, self._right):
            level = self._level(paragraph)
            if level:
                composition.add("heading", paragraph.bullet + paragraph.text, level)
            elif paragraph.bullet:
                composition.add("item", paragraph.text, 1, bullet=paragraph.bullet)
            else:
                composition.add("paragraph", paragraph.text)

    def _level(self, paragraph: Paragraph) -> int:
        """The heading's level by its size among the document's; 0 where it is none."""
        size = round(paragraph.size)
        short = len(paragraph.text) <= _LONGEST_HEADING
        return min(self._sizes.index(size) + 1, _LEVELS) if short and size in self._sizes else 0


def _right(box: Box) -> float:
    """How far the lines of a cell may reach: as near to its edge as they begin from the other."""
    left = min(line.x0 for line in box.lines) - box.x0
    return box.x1 - min(max(left, 1.0), _PADDING)


def _write_table(grid: Grid, composition: Composition) -> None:
    table = composition.new_table()
    for box in sorted(grid.boxes, key=lambda box: (box.row, box.x0)):
        first = bisect_right(grid.edges, box.x0 + _SNAP) - 1
        last = bisect_right(grid.edges, box.x1 - _SNAP)
        place = Place(table, box.row, first, box.rows, max(last - first, 1))
        for paragraph in paragraphs_of(box.lines, _right(box)) if box.lines else ():
            composition.add("cell", paragraph.text, bool(paragraph.bullet), place, paragraph.bullet)
