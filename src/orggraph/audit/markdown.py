"""An audit as a page of Markdown: a table of the departments, then each one's findings with their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from orggraph.audit.finding import Finding, Piece
from orggraph.audit.questions import departments, summary_rows
from orggraph.audit.running import Audit, rules

_MOST_QUOTES = 6
_LONGEST = 120
ELSEWHERE = "The whole organisation"


def by_department(made: Audit, findings: Sequence[Finding]) -> Mapping[str, list[Finding]]:
    """The findings under the department of the first node that has one; each stands once."""
    groups: dict[str, list[Finding]] = {}
    for one in findings:
        units = departments(made.book, one)
        groups.setdefault(made.book.name(units[0]) if units else ELSEWHERE, []).append(one)
    return dict(sorted(groups.items(), key=lambda item: (item[0] == ELSEWHERE, item[0])))


def markdown(made: Audit, findings: Sequence[Finding]) -> str:
    """The page."""
    return "\n".join(_lines(made, findings)) + "\n"


def _lines(made: Audit, findings: Sequence[Finding]) -> Iterator[str]:
    what = "finding" if len(findings) == 1 else "findings"
    yield from ("# The audit", "", f"{len(findings)} {what}.", "")
    yield from ("| department | findings | high | medium | low | acknowledged |", "|---|--:|--:|--:|--:|--:|")
    shown = Audit(tuple(findings), made.policy, made.book, made.cut)
    for row in summary_rows(shown, "department"):
        yield f"| {' | '.join(_cell(str(value)) for value in row)} |"
    titles = {rule.name: rule for rule in rules()}
    for unit, found in by_department(made, findings).items():
        yield from ("", f"## {_escaped(unit)}", "")
        for one in found:
            yield from _finding(made, one, titles[one.rule].cure)


def _finding(made: Audit, finding: Finding, cure: str) -> Iterator[str]:
    kept = made.policy.acknowledged.get(finding.id)
    yield f"- **{finding.severity}** {_escaped(finding.sentence)} (`{finding.id}`)"
    if kept is not None:
        yield f"  - acknowledged: {_escaped(kept.reason)}"
    for piece in finding.evidence[:_MOST_QUOTES]:
        yield f"  - {_escaped(made.book.name(piece.side) or '-')}: “{_escaped(quoted(piece))}” {_place(piece)}"
    yield f"  - {_escaped(cure)}"


def quoted(piece: Piece) -> str:
    """The words in one line, cut where they are long."""
    words = " ".join(piece.quote.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _place(piece: Piece) -> str:
    spans = ", ".join(f"{start}-{end}" for start, end in piece.spans)
    return f"({_escaped(piece.document.partition(':')[2])}, {spans})"


def _escaped(text: str) -> str:
    for mark in "\\`*_[]<>|":
        text = text.replace(mark, f"\\{mark}")
    return text


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
