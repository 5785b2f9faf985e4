"""A PDF's pages, read in a process of its own with bounds on time and memory."""

from __future__ import annotations

import subprocess
import sys

import orjson

from orggraph.errors import UnreadableFile
from orggraph.readers.pdf.shapes import Glyph, Rule, Sheet

_SECONDS = 120
REFUSED = 3
"""What the process ends with where the engine refuses the file."""


def _sheet(line: bytes) -> Sheet:
    width, height, characters, places, rules = orjson.loads(line)
    glyphs = (Glyph(character, *places[4 * at : 4 * at + 4]) for at, character in enumerate(characters))
    return Sheet(width, height, tuple(glyphs), tuple(Rule(*rule) for rule in rules))


def sheets_of(name: str, data: bytes) -> list[Sheet]:
    """The pages. Raises UnreadableFile for a PDF that the engine refuses, or that is too much for it."""
    command = [sys.executable, "-m", "orggraph.readers.pdf.child"]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise UnreadableFile(
            f"{name}: reading it took more than {_SECONDS} seconds; print it to a new PDF, or split it."
        ) from None
    if done.returncode == REFUSED:
        raise UnreadableFile(f"{name}: {done.stderr.decode('utf-8', 'replace').strip()}.")
    if done.returncode:
        raise UnreadableFile(
            f"{name}: it needs more memory than a manual does, or broke the PDF engine;"
            " print it to a new PDF, or split it."
        )
    return [_sheet(line) for line in done.stdout.splitlines()]
