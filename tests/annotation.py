"""The comparison of what is read with an annotation made by hand (the manual's README says how)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from orggraph.model.manual import Manual, Sheet


def _number(printed: str | None) -> int | None:
    return None if printed is None else int("".join(filter(str.isdigit, printed)))


def _text(cell: Any) -> str | None:
    return None if cell is None else cell.text.strip()


def _subordinates(sheet: Sheet, gold: dict[str, Any]) -> list[str]:
    """The names read; a collective's members count as the collective."""
    names = [cell.text.strip() for cell in sheet.subordinates]
    return gold["subordinates"] if names == gold.get("subordinates_members") else names


def read_values(sheet: Sheet, gold: dict[str, Any]) -> dict[str, Any]:
    """A sheet in the annotation's own terms."""
    return {
        "sheet_title": _text(sheet.heading),
        "title": _text(sheet.title),
        "department": _text(sheet.department),
        "code": _text(sheet.code),
        "superior": _text(sheet.superior),
        "subordinates": _subordinates(sheet, gold),
        "level": _text(sheet.level),
        "summary": _text(sheet.summary),
        "duties": [
            {
                "area": _text(area.area),
                "number": _number(area.number),
                "items": [{"number": _number(item.number), "text": item.text.strip()} for item in area.items],
            }
            for area in sheet.duties
        ],
        "authorities": [item.text.strip() for item in sheet.authorities],
        "internal_contacts": [cell.text.strip() for cell in sheet.internal_contacts],
        "external_contacts": [cell.text.strip() for cell in sheet.external_contacts],
        "kpis_by_meaning": [cell.text.strip() for cell in sheet.kpis],
    }


def gold_values(gold: dict[str, Any]) -> dict[str, Any]:
    """An annotated position in the same terms."""
    duties = [
        {"area": area["area"], "number": area["number"], "items": [dict(item) for item in area["items"]]}
        for area in gold["duties"]
    ]
    fields = ("sheet_title", "title", "department", "code", "superior", "subordinates", "level", "summary")
    lists = ("authorities", "internal_contacts", "external_contacts", "kpis_by_meaning")
    return {**{name: gold[name] for name in fields + lists}, "duties": duties}


def differences(manual: Manual, positions: list[dict[str, Any]]) -> Iterator[str]:
    """A line for each field of each position that differs."""
    if len(manual.sheets) != len(positions):
        yield f"{len(manual.sheets)} sheets, {len(positions)} annotated"
    for sheet, gold in zip(manual.sheets, positions, strict=False):
        read, meant = read_values(sheet, gold), gold_values(gold)
        for name, value in meant.items():
            if read[name] != value:
                yield f"{gold['sheet_title']}.{name}: read {read[name]!r}, annotated {value!r}"
