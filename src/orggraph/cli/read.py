"""`orggraph read`: what a manual says, sheet by sheet, and what was left unread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from orggraph.cli.console import JsonOption, existing, in_terminal, print_json, print_table

if TYPE_CHECKING:
    from orggraph.model.manual import Manual, Sheet
    from orggraph.model.text import Cell

_SHOWN = 40
"""Characters of an unread stretch that the table shows."""


def read(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The manual: text, Markdown, Word, PDF or HTML.", show_default=False)
    ],
    json: JsonOption = False,
) -> None:
    """Read a manual and print what it says; nothing is stored.

    A line a sheet with its fields and how many statements it has, then what every character of
    the document was taken for, then each unread stretch with its place. With --json all of it,
    each cell with its offsets in the document's own text.

    Example: orggraph read manual.txt --json
    """
    from orggraph.formats.reading import reading
    from orggraph.parsing import parse
    from orggraph.readers import read_file

    manual = parse(read_file(existing(file)))
    if json:
        print_json(reading(manual))
    else:
        _print_manual(manual)


def _print_manual(manual: Manual) -> None:
    from orggraph.formats.reading import document_title

    count = len(manual.text.content)
    title = f"{document_title(manual)}: {len(manual.sheets)} sheets, {count:,} characters"
    sheets = [{"#": number, **_row(sheet)} for number, sheet in enumerate(manual.sheets, 1)]
    print_table(list(sheets[0]) if sheets else ["#"], sheets, title)
    _gap()
    accounts = [
        {"characters": account, "count": number, "share": f"{number / max(count, 1):.1%}"}
        for account, number in manual.coverage().items()
        if account != "characters"
    ]
    print_table(["characters", "count", "share"], accounts, "What the characters are")
    if manual.unread:
        _gap()
        places = [_place(manual.text.content, cell) for cell in manual.unread]
        print_table(["from", "to", "line", "unread"], places, "Not read")


def _gap() -> None:
    if not in_terminal():
        print()


def _text(cell: Cell | None) -> str | None:
    return None if cell is None else cell.text.strip()


def _row(sheet: Sheet) -> dict[str, Any]:
    return {
        "title": _text(sheet.title),
        "department": _text(sheet.department),
        "superior": _text(sheet.superior),
        "below": len(sheet.subordinates),
        "duties": sum(len(area.items) for area in sheet.duties),
        "rights": len(sheet.authorities),
        "inside": len(sheet.internal_contacts),
        "outside": len(sheet.external_contacts),
        "kpis": len(sheet.kpis),
    }


def _place(content: str, cell: Cell) -> dict[str, Any]:
    start, end = cell.spans[0][0], cell.spans[-1][1]
    shown = cell.text if len(cell.text) <= _SHOWN else f"{cell.text[:_SHOWN]}..."
    return {"from": start, "to": end, "line": content.count("\n", 0, start) + 1, "unread": repr(shown)}
