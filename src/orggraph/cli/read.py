"""`orggraph read`: what a manual says, sheet by sheet, what was left unread, and what looks wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from orggraph.cli.console import JsonOption, existing, in_terminal, print_json, print_table, say
from orggraph.cli.importing import LabelsOption, label_text

if TYPE_CHECKING:
    from orggraph.model.manual import Manual, Sheet
    from orggraph.model.organisation import Finding
    from orggraph.model.text import Cell

_SHOWN = 40
"""Characters of an unread stretch that the table shows."""
_AROUND = 12
"""Characters before and after it that the table shows as its context."""


def read(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Text, Markdown, Word, PDF, HTML, CSV, Excel, YAML or JSON; or a folder or zip of such files.",
            show_default=False,
        ),
    ],
    labels: LabelsOption = None,
    json: JsonOption = False,
) -> None:
    """Read a manual and print what it says, and what was not understood; nothing is stored.

    A line a sheet with its fields and how many statements it has; what every character of the
    document was taken for; each unread stretch with its place; names that no sheet describes or
    that can be several things, with the aliases.yaml beside the manual if there; and suspects:
    numbering that jumps, garbled characters, titles that contradict their heading. With --json
    all of the reading, each cell with its offsets in the document's own text; of a folder or zip,
    `documents` holds the reading of each file and `skipped` what was not read.

    Example: orggraph read manual.txt --json
    """
    from orggraph.formats.reading import reading
    from orggraph.parsing import parse
    from orggraph.readers import read_sources

    sources = read_sources(existing(file))
    own = label_text(file, labels) or ""
    manuals = [parse(text, own) for text in sources.texts]
    single = file.is_file() and len(manuals) == 1 and manuals[0].text.name == file.name
    if json and single:
        print_json(reading(manuals[0]))
    elif json:
        skipped = [{"name": one.name, "reason": one.reason} for one in sources.skipped]
        print_json({"documents": [reading(manual) for manual in manuals], "skipped": skipped})
    else:
        _print_all(file, manuals)
        for one in sources.skipped:
            say(f"Skipped {one.name}: {one.reason}.")


def _print_all(file: Path, manuals: Sequence[Manual]) -> None:
    findings = _names(file, manuals)
    for number, manual in enumerate(manuals):
        if number:
            _gap()
        if len(manuals) > 1 and not in_terminal():
            print(f"# {manual.text.name}")
        document = f"document:{manual.text.name}"
        own = [one for one in findings if any(each.document == document for each in one.evidence)]
        _print_manual(manual, own)


def _names(file: Path, manuals: Sequence[Manual]) -> list[Finding]:
    """What resolving found about names; the alias file beside the manual counts."""
    from orggraph.cli.importing import ALIASES, alias_text
    from orggraph.resolving import read_aliases, resolve
    from orggraph.resolving.unsettled import unsettled

    aliases = read_aliases(alias_text(file, None) or "", ALIASES)
    return unsettled(resolve(manuals, aliases).findings)


def _print_manual(manual: Manual, names: Iterable[Finding]) -> None:
    from orggraph.formats.reading import document_title, line_and_column
    from orggraph.parsing.suspects import suspects

    count = len(manual.text.content)
    title = f"{document_title(manual)}: {len(manual.sheets)} sheets, {count:,} characters"
    sheets = [{"#": number, **_row(sheet)} for number, sheet in enumerate(manual.sheets, 1)]
    print_table(list(sheets[0]) if sheets else ["#"], sheets, title)
    place = line_and_column(manual.text.content)
    _section("What the characters are", _accounts(manual))
    _section("Not read", [_place(manual.text.content, cell, place) for cell in manual.unread])
    _section("Names not settled", [_told(one, manual, place) for one in names])
    _section("Suspects", [_told(one, manual, place) for one in suspects(manual)])


def _section(title: str, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        _gap()
        print_table(list(rows[0]), rows, title)


def _accounts(manual: Manual) -> list[dict[str, Any]]:
    counts = manual.coverage()
    whole = max(counts.pop("characters"), 1)
    return [
        {"characters": account, "count": number, "share": f"{number / whole:.1%}"} for account, number in counts.items()
    ]


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


def _place(content: str, cell: Cell, place: Any) -> dict[str, Any]:
    start, end = cell.spans[0][0], cell.spans[-1][1]
    shown = cell.text if len(cell.text) <= _SHOWN else f"{cell.text[:_SHOWN]}..."
    before, after = content[max(0, start - _AROUND) : start], content[end : end + _AROUND]
    context = f"{before}[{shown}]{after}".replace("\n", "⏎")
    return {"from": start, "to": end, "line": place(start), "unread": repr(shown), "context": context}


def _told(finding: Finding, manual: Manual, place: Any) -> dict[str, Any]:
    """A finding as a row; its place is the first one in this document."""
    document = f"document:{manual.text.name}"
    spans = [one.spans for one in finding.evidence if one.document == document and one.spans]
    at = spans[0][0][0] if spans else None
    return {
        "severity": finding.severity,
        "rule": finding.rule,
        "at": at,
        "line": None if at is None else place(at),
        "what": finding.sentence,
    }
