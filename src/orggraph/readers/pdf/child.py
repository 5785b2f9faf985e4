"""The process that runs the PDF engine: a PDF on standard input, a line of JSON for each page out."""

from __future__ import annotations

import sys
from contextlib import suppress

import orjson

from orggraph.readers.pdf.apart import REFUSED
from orggraph.readers.pdf.engine import Unreadable, sheets_in
from orggraph.readers.pdf.shapes import Sheet

MEMORY = 1_500 * 1024 * 1024
"""Bytes of address space; the engine unpacks a page's content without asking how large it becomes."""


def _limit() -> None:
    """Bounds this process where the system can; elsewhere the parent's clock is the bound."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def line_of(sheet: Sheet) -> bytes:
    """The page as a line of JSON."""
    characters = "".join(glyph.character for glyph in sheet.glyphs)
    places = [round(place, 2) for glyph in sheet.glyphs for place in (glyph.x0, glyph.y0, glyph.x1, glyph.y1)]
    rules = [(rule.upright, rule.at, rule.start, rule.end) for rule in sheet.rules]
    return orjson.dumps((sheet.width, sheet.height, characters, places, rules)) + b"\n"


def main() -> int:
    """Writes the pages; the reason on standard error, and REFUSED, where there are none to write."""
    _limit()
    try:
        for sheet in sheets_in(sys.stdin.buffer.read()):
            sys.stdout.buffer.write(line_of(sheet))
    except Unreadable as error:
        print(error, file=sys.stderr)
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main())
