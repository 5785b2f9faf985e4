"""An audit as a page of Markdown: a table of the departments, then each one's findings with their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from orggraph.audit.finding import Finding, Piece
from orggraph.audit.questions import departments, summary_rows
from orggraph.audit.rule import Severity
from orggraph.audit.running import Audit, rules
from orggraph.model.said import Language, Said

_MOST_QUOTES = 6
_LONGEST = 120
ELSEWHERE = Said("The whole organisation", "全公司")
SEVERITY: Mapping[Severity, Said] = {
    "high": Said("high", "嚴重"),
    "medium": Said("medium", "中等"),
    "low": Said("low", "輕微"),
}
_TITLE = Said("The audit", "崗位說明書稽核")
_COUNT = Said("{} findings.", "共 {} 項問題。")
_ONE = Said("1 finding.", "共 1 項問題。")
_COLUMNS = (
    Said("department", "部門"),
    Said("findings", "問題"),
    *SEVERITY.values(),
    Said("acknowledged", "已確認保留"),
)
_KEPT = Said("acknowledged: ", "已確認保留：")


def by_department(made: Audit, findings: Sequence[Finding], language: Language = "en") -> Mapping[str, list[Finding]]:
    """The findings under the department of the first node that has one; each stands once."""
    groups: dict[str, list[Finding]] = {}
    elsewhere = ELSEWHERE.into(language)
    for one in findings:
        units = departments(made.book, one)
        groups.setdefault(made.book.name(units[0]) if units else elsewhere, []).append(one)
    return dict(sorted(groups.items(), key=lambda item: (item[0] == elsewhere, item[0])))


def markdown(made: Audit, findings: Sequence[Finding], language: Language = "en") -> str:
    """The page."""
    return "\n".join(_lines(made, findings, language)) + "\n"


def _lines(made: Audit, findings: Sequence[Finding], language: Language) -> Iterator[str]:
    count = _ONE if len(findings) == 1 else _COUNT
    yield from (f"# {_TITLE.into(language)}", "", count.into(language).format(len(findings)), "")
    yield from (f"| {' | '.join(one.into(language) for one in _COLUMNS)} |", "|---|--:|--:|--:|--:|--:|")
    shown = Audit(tuple(findings), made.policy, made.book, made.cut)
    for row in summary_rows(shown, "department"):
        yield f"| {' | '.join(_cell(str(value)) for value in row)} |"
    cures = {rule.name: rule.cure.into(language) for rule in rules()}
    for unit, found in by_department(made, findings, language).items():
        yield from ("", f"## {_escaped(unit)}", "")
        for one in found:
            yield from _finding(made, one, cures[one.rule], language)


def _finding(made: Audit, finding: Finding, cure: str, language: Language) -> Iterator[str]:
    kept = made.policy.acknowledged.get(finding.id)
    severity, sentence = SEVERITY[finding.severity].into(language), finding.said.into(language)
    yield f"- **{severity}** {_escaped(sentence)} (`{finding.id}`)"
    if kept is not None:
        yield f"  - {_KEPT.into(language)}{_escaped(kept.reason)}"
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
