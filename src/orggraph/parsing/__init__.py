"""A text as a manual: sheets of cells, and an account of every character."""

from __future__ import annotations

from dataclasses import replace

from orggraph.model.manual import Manual, Sheet
from orggraph.model.text import Cell, Text
from orggraph.parsing.drafts import Draft, drafts, open_sheets
from orggraph.parsing.native import is_native, parse_native
from orggraph.parsing.sheets import SheetReader
from orggraph.parsing.stream import Ledger, Stream, stream_of
from orggraph.parsing.template import labels_of


def _unread(text: Text, ledger: Ledger) -> tuple[Cell, ...]:
    return tuple(text.cell((start, end)) for start, end, account in ledger.close() if account == "unread")


def _chapters(stream: Stream, ledger: Ledger, sheets: list[Draft]) -> list[Cell | None]:
    """The chapter that each sheet stands in: the last one opened before it."""
    chapter: Cell | None = None
    found: list[Cell | None] = []
    for draft in sheets:
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
    sheets = drafts(stream, labels_of(stream), ledger)
    open_sheets(stream, sheets)
    chapters = _chapters(stream, ledger, sheets)
    title = _title(stream, ledger, sheets)
    # What has no name is no position's sheet; its values stay unread.
    named = [(draft, chapter) for draft, chapter in zip(sheets, chapters, strict=True) if draft.has_name(stream)]
    reader = SheetReader(stream, ledger, [draft for draft, _ in named])
    read: list[Sheet] = []
    for draft, chapter in named:
        sheet = reader.read(draft)
        read.append(sheet if sheet.department else replace(sheet, department=chapter))
    return Manual(text, title, tuple(read), _unread(text, ledger), ledger.close())
