"""A manual as parsing gave it, in plain maps and lists: what `orggraph read --json` prints."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from orggraph.model.manual import DutyArea, Item, Manual, Measure, Sheet
from orggraph.model.organisation import Finding
from orggraph.model.said import LANGUAGES, Said
from orggraph.model.text import Cell
from orggraph.parsing.suspects import suspects


def _cell(cell: Cell | None) -> dict[str, Any] | None:
    return None if cell is None else {"text": cell.text, "spans": [list(span) for span in cell.spans]}


def _cells(cells: Iterable[Cell]) -> list[dict[str, Any] | None]:
    return [_cell(cell) for cell in cells]


def _items(items: Iterable[Item]) -> list[dict[str, Any]]:
    return [{"number": item.number, "text": item.text, "spans": [list(span) for span in item.spans]} for item in items]


def _areas(areas: Iterable[DutyArea]) -> list[dict[str, Any]]:
    return [{"number": area.number, "area": _cell(area.area), "items": _items(area.items)} for area in areas]


def _measures(measures: Iterable[Measure]) -> list[dict[str, Any]]:
    names = ("name", "target", "weight", "period")
    return [{name: _cell(getattr(measure, name)) for name in names} for measure in measures]


_FIELDS: Mapping[str, Callable[[Any], object]] = {
    "heading": _cell,
    "title": _cell,
    "department": _cell,
    "code": _cell,
    "superior": _cell,
    "subordinates": _cells,
    "level": _cell,
    "summary": _cell,
    "duties": _areas,
    "authorities": _items,
    "internal_contacts": _cells,
    "external_contacts": _cells,
    "kpis": _cells,
    "other": lambda cells: {label: _cell(cell) for label, cell in cells.items()},
    "functional_superior": _cell,
    "skip_superior": _cell,
    "peers": _cells,
    "headcount": _cell,
    "limits": _items,
    "measures": _measures,
}


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return {name: plain(getattr(sheet, name)) for name, plain in _FIELDS.items()}


def translations(said: Said) -> dict[str, str]:
    """It in every language but English, which stands beside."""
    return {language: said.into(language) for language in LANGUAGES if language != "en"}


def finding(finding: Finding) -> dict[str, Any]:
    """A finding with the words that show it; spans as in a cell."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "sentence": finding.sentence,
        "translations": translations(Said(finding.sentence, finding.chinese)),
        "spans": [list(span) for evidence in finding.evidence for span in evidence.spans],
    }


def line_and_column(content: str) -> Callable[[int], str]:
    """From an offset of `content` to `line:column`, both from 1, as editors count them."""
    starts = [0, *(at + 1 for at, character in enumerate(content) if character == "\n")]

    def place(offset: int) -> str:
        line = bisect_right(starts, offset)
        return f"{line}:{offset - starts[line - 1] + 1}"

    return place


def document_title(manual: Manual) -> str:
    """What the document calls itself, or its file's name."""
    return manual.text.name if manual.title is None else manual.title.text


def reading(manual: Manual) -> dict[str, Any]:
    """The whole reading: document, sheets, unread stretches, coverage and suspects, ready for JSON.

    A cell is `{"text", "spans"}`; spans are start and end (exclusive) in characters of the
    document's own text, several where layout interrupts the cell.
    """
    text = manual.text
    return {
        "document": {
            "title": document_title(manual),
            "sha256": text.sha256,
            "media_type": text.media_type,
            "characters": len(text.content),
        },
        "sheets": [_sheet(sheet) for sheet in manual.sheets],
        "unread": _cells(manual.unread),
        "coverage": manual.coverage(),
        "suspects": [finding(one) for one in suspects(manual)],
    }
