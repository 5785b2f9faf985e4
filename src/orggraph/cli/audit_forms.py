"""How `orggraph audit` prints findings: for a person by department, as JSON, SARIF or Markdown."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from orggraph.cli.console import in_terminal, print_json, print_table
from orggraph.errors import BadInput

if TYPE_CHECKING:
    from orggraph.audit.finding import Finding
    from orggraph.audit.running import Audit
    from orggraph.model.said import Language

_COLOURS: Mapping[str, str] = {"high": "bold red", "medium": "yellow", "low": "cyan"}
_QUOTES = 3


def _print_json(made: Audit, findings: Sequence[Finding], language: Language) -> None:
    from orggraph.audit.questions import finding_map

    print_json([finding_map(made, one, language) for one in findings])


def _print_sarif(made: Audit, findings: Sequence[Finding], language: Language) -> None:
    from orggraph.audit.sarif import sarif

    print_json(sarif(made, findings, language))


def _print_markdown(made: Audit, findings: Sequence[Finding], language: Language) -> None:
    from orggraph.audit.markdown import markdown

    sys.stdout.write(markdown(made, findings, language))


def _print_text(made: Audit, findings: Sequence[Finding], language: Language) -> None:
    """By department; in a pipe one line a finding, separated by tabs."""
    from orggraph.audit.markdown import by_department

    groups = by_department(made, findings, language)
    if not in_terminal():
        rows = [
            {
                "severity": one.severity,
                "rule": one.rule,
                "department": unit,
                "sentence": one.said.into(language),
                "id": one.id,
            }
            for unit, found in groups.items()
            for one in found
        ]
        print_table(["severity", "rule", "department", "sentence", "id"], rows)
        return
    for unit, found in groups.items():
        _print_group(made, unit, found, language)


def _print_group(made: Audit, unit: str, found: Sequence[Finding], language: Language) -> None:
    from rich.console import Console
    from rich.text import Text

    from orggraph.audit.markdown import SEVERITY

    console = Console()
    console.print(Text(f"{unit} ({len(found)})", style="bold"))
    for one in found:
        line = Text("  ")
        line.append(f"{SEVERITY[one.severity].into(language):<7}", style=_COLOURS[one.severity])
        line.append(one.said.into(language))
        line.append(f"  {one.id}", style="dim")
        console.print(line)
        for words in _words(made, one):
            console.print(Text(f"          {words}", style="dim"))
    console.print()


def _words(made: Audit, finding: Finding) -> Iterator[str]:
    from orggraph.audit.markdown import quoted

    kept = made.policy.acknowledged.get(finding.id)
    if kept is not None:
        yield f"acknowledged: {kept.reason}"
    for piece in finding.evidence[:_QUOTES]:
        yield f"{made.book.name(piece.side) or '-'}: 「{quoted(piece)}」"


FORMS: Mapping[str, Callable[[Audit, Sequence[Finding], Language], None]] = {
    "text": _print_text,
    "json": _print_json,
    "sarif": _print_sarif,
    "markdown": _print_markdown,
}
"""By the option that asks for it."""


def spoken_in(name: str) -> Language:
    """The language of that name. Raises BadInput where there is none."""
    from orggraph.model.said import LANGUAGES

    found: Language | None = next((one for one in LANGUAGES if one == name), None)
    if found is None:
        raise BadInput(f"--language {name}: none of {', '.join(LANGUAGES)}.")
    return found


def summary(findings: Sequence[Finding], made: Audit) -> str:
    """How many there are, as a sentence."""
    open_ = [one for one in findings if one.id not in made.policy.acknowledged]
    counts = {severity: sum(one.severity == severity for one in open_) for severity in _COLOURS}
    parts = ", ".join(f"{count} {severity}" for severity, count in counts.items())
    kept = len(findings) - len(open_)
    left = f" {kept} acknowledged." if kept else ""
    cut = f" Not all was read of: {', '.join(made.cut)}." if made.cut else ""
    what = "finding" if len(open_) == 1 else "findings"
    return f"{len(open_)} {what}: {parts}.{left}{cut}"
