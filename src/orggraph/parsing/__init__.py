"""A text as a manual: sheets of cells, and an account of every character."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from orggraph.model.manual import Item, Manual, Sheet
from orggraph.model.text import Cell, Text
from orggraph.parsing.drafts import Draft, drafts, open_sheets
from orggraph.parsing.grid import units_above
from orggraph.parsing.native import is_native, parse_native
from orggraph.parsing.outlines import number_end
from orggraph.parsing.prose import introduce
from orggraph.parsing.recurring import with_recurring, without_areas
from orggraph.parsing.several import superiors
from orggraph.parsing.sheets import SheetReader
from orggraph.parsing.stream import Ledger, Stream, stream_of
from orggraph.parsing.template import labels_of
from orggraph.parsing.unknown import UNKNOWN


def _unread(text: Text, ledger: Ledger) -> tuple[Cell, ...]:
    return tuple(text.cell((start, end)) for start, end, account in ledger.close() if account == "unread")


def _chapters(stream: Stream, ledger: Ledger, sheets: list[Draft]) -> list[Cell | None]:
    """The chapter that each sheet stands in: the last one opened before it."""
    chapter: Cell | None = None
    found: list[Cell | None] = []
    above = units_above(stream, [draft.begin for draft in sheets if draft.current == "table"])
    for draft in sheets:
        if draft.begin in above:
            ledger.claim(*above[draft.begin], "layout")
            chapter = stream.cell(*above[draft.begin])
        for line in draft.opening.lines if draft.opening else ():
            ledger.claim(line.start, line.end, "layout")
        if draft.opening and draft.opening.chapter:
            ledger.claim(*draft.opening.chapter, "layout")
            chapter = stream.cell(*draft.opening.chapter)
        found.append(chapter)
    return found


def _title(stream: Stream, ledger: Ledger, sheets: list[Draft]) -> Cell | None:
    """The document's title: the first piece before the first sheet."""
    opening = sheets[0].opening if sheets else None
    if opening is None or opening.rest[0] >= opening.rest[1]:
        return None
    piece = stream.piece_of(opening.rest[0])
    start, end = stream.strip(opening.rest[0], min(piece.end, opening.rest[1]))
    if end - start > 80:
        return None
    ledger.claim(start, end, "fields")
    return stream.cell(start, end)


def _numbered(stream: Stream, sheets: list[Draft]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The chapters and the sheets' headings that have numbers of their own."""
    openings = [draft.opening for draft in sheets if draft.opening]
    chapters = [(line.start, line.end) for opening in openings for line in opening.lines]
    headings = [opening.heading for opening in openings if opening.heading]
    return _items(stream, chapters), _items(stream, headings)


def _items(stream: Stream, lines: Iterable[tuple[int, int]]) -> tuple[Item, ...]:
    found = [(start, number_end(stream, start, end), end) for start, end in lines]
    return tuple(
        Item(stream.chars[start:behind].strip(" \t　、.．:："), stream.chars[start:end], stream.spans(start, end))
        for start, behind, end in found
        if start < behind
    )


def parse(text: Text, own_labels: str = "") -> Manual:
    """The manual in a text.

    Never fails over the text: what is not understood is in `unread`. `own_labels` is the text of a
    company's label file (BadInput where that is wrong). A sheet without a department cell has that of
    the chapter it stands in.
    """
    if is_native(text):
        return parse_native(text)
    stream = stream_of(text, own_labels)
    ledger = Ledger(stream)
    found = with_recurring(stream, without_areas(stream, labels_of(stream)))
    sheets = drafts(stream, found, ledger)
    introduce(stream, ledger, sheets)
    open_sheets(stream, sheets)
    chapters = _chapters(stream, ledger, sheets)
    title = _title(stream, ledger, sheets)
    # What has no name is no position's sheet; its values stay unread.
    named = [(draft, chapter) for draft, chapter in zip(sheets, chapters, strict=True) if draft.has_name(stream)]
    reader = SheetReader(stream, ledger, [draft for draft, _ in named])
    read: list[Sheet] = []
    for draft, chapter in named:
        sheet = replace(reader.read(draft), superiors=superiors(stream, ledger, draft))
        read.append(sheet if sheet.department else replace(sheet, department=chapter))
    unknown = tuple(stream.cell(item.start, item.end) for item in found if item.field == UNKNOWN.field)
    unread, segments = _unread(text, ledger), ledger.close()
    return Manual(text, title, tuple(read), unread, segments, *_numbered(stream, sheets), unknown)
