"""Workbooks (.xlsx): each visible sheet a table, its name the heading above it."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

import openpyxl

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.archive import Archive
from orggraph.readers.composition import Composition, Place

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MAX_PLACES = 20_000_000
"""Places of all sheets, the empty ones before a row's last cell among them."""
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_UNNAMED = re.compile(r"(?:sheet|tabelle|feuil|工作表|表)\s*\d*", re.IGNORECASE)
"""What programs call a sheet that nobody named: it says nothing."""
_DECLARATIONS = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))

_Merged = Mapping[tuple[int, int], tuple[int, int]]


def _checked(name: str, data: bytes) -> dict[str, bytes]:
    """The sheets' own XML, after every part was unpacked within bounds: what reads them next has none."""
    archive = Archive(name, data)
    sheets: dict[str, bytes] = {}
    for entry in archive.entries():
        part = archive.read(entry)
        if entry.filename.endswith((".xml", ".rels")) and any(mark in part for mark in _DECLARATIONS):
            raise UnreadableFile(f"{name}: it declares entities, which no workbook does; save it again in Excel.")
        if entry.filename.startswith("xl/worksheets/"):
            sheets[entry.filename] = part
    return sheets


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _merged(xml: bytes) -> _Merged:
    """How many rows and columns each merged cell reaches, by its first place, from 1."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for left, top, right, bottom in _MERGED.findall(xml):
        place = int(top), _column(left)
        found[place] = int(bottom) - place[0] + 1, _column(right) - place[1] + 1
    return found


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def _truth(value: bool) -> str:
    return str(value).upper()


def _moment(value: datetime) -> str:
    return value.date().isoformat() if value.time() == time() else value.isoformat(" ")


# The first that fits; a bool is an int, a moment a date.
_WRITERS: tuple[tuple[type[Any], Callable[[Any], str]], ...] = (
    (str, str),
    (bool, _truth),
    (float, _number),
    (datetime, _moment),
    (date, date.isoformat),
)


def _written(value: Any) -> str:
    """A cell's value as a person would write it."""
    return next((write(value) for kind, write in _WRITERS if isinstance(value, kind)), str(value))


def _rows(book: Any) -> Iterator[tuple[Any, int, tuple[Any, ...]]]:
    """Each row of each visible sheet with its sheet and its number, from 1."""
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        # What the file says of its size is not believed: rows would be filled up to it.
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            yield sheet, number, row


def _composed(name: str, book: Any, sheets: Mapping[str, bytes]) -> Composition:
    composition = Composition()
    current, table, left = None, -1, MAX_PLACES
    merged: _Merged = {}
    for sheet, number, row in _rows(book):
        left -= len(row) + 1
        if left < 0:
            raise UnreadableFile(
                f"{name}: its sheets have more than {MAX_PLACES:,} places; save the filled part alone."
            )
        if sheet is not current:
            current, table = sheet, composition.new_table()
            merged = _merged(sheets.get(str(sheet._worksheet_path).lstrip("/"), b""))
            if not _UNNAMED.fullmatch(sheet.title.strip()):
                composition.add("heading", sheet.title, 1)
        for column, value in enumerate(row, 1):
            if value is not None:
                reach = merged.get((number, column), (1, 1))
                composition.add("cell", _written(value), place=Place(table, number - 1, column - 1, *reach))
    return composition


def read_workbook(name: str, data: bytes) -> Text:
    """A workbook: cells joined by tabs, rows by line breaks; of a formula its last value.

    A merged cell stands once, with its reach. Hidden sheets, and names nobody gave (Sheet1), are left out.
    Raises UnreadableFile for a damaged file, and for one that unpacks to too much.
    """
    sheets = _checked(name, data)
    try:
        with warnings.catch_warnings():
            # openpyxl warns of what it does not keep, such as drop-down lists; nothing here needs it.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            composition = _composed(name, book, sheets)
    except UnreadableFile:
        raise
    except Exception as error:
        # openpyxl lets through whatever its parsers meet in a damaged part.
        raise UnreadableFile(f"{name}: the workbook is damaged ({type(error).__name__}); save it again.") from None
    return composition.text(name, data, MEDIA_TYPE)
