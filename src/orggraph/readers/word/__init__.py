"""Word files (.docx): paragraphs, headings, lists with their numbers, tables with merged cells."""

from __future__ import annotations

from orggraph.model.text import Text
from orggraph.readers.composition import Composition
from orggraph.readers.word.document import Walk
from orggraph.readers.word.package import open_parts

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_word(name: str, data: bytes) -> Text:
    """A Word file as it reads: insertions in, deletions out, headers and footers left to the page."""
    parts = open_parts(name, data)
    composition = Composition()
    walk = Walk(parts, composition)
    walk.container(parts.document)
    walk.notes(parts.footnotes)
    walk.notes(parts.endnotes)
    return composition.text(name, data, MEDIA_TYPE)
