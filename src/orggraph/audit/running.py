"""Every rule applied to one revision of a graph: the findings, made once and kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, LiteralString, TypeAlias, cast

from orggraph.answering import Source
from orggraph.audit.book import Book, book
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, piece
from orggraph.audit.judges import JUDGES
from orggraph.audit.noticed import notes_of, noticed
from orggraph.audit.policy import Policy, read_policy
from orggraph.audit.reading import load_rules
from orggraph.audit.rule import SEVERITIES, Rule, Severity
from orggraph.loading.policy import READ
from orggraph.model.said import filled
from orggraph.resources import folder

MOST_ROWS = 200_000
"""Rows that a rule or a material may return; an organisation beyond that is audited in parts, and told so."""
STORED = "the stored audit.yaml"
_MATERIALS = ("sheets", "names", "documents")

Rows: TypeAlias = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found. Findings are sorted: the gravest first, then by rule and nodes.

    `cut` names the rules and materials of which rows were left out.
    """

    findings: tuple[Finding, ...]
    policy: Policy
    book: Book
    cut: tuple[str, ...] = ()


@cache
def rules() -> tuple[Rule, ...]:
    """The package's rules, by name."""
    return load_rules(folder("cypher") / "audit", JUDGES)


async def audit(source: Source) -> Audit:
    """The audit of this revision, by the policy in the store."""
    return await source.kept(("audit",), lambda: audited(source))


async def audited(source: Source, text: str | None = None, file: str = STORED) -> Audit:
    """The audit by the policy in `text`, or the one in the store where that is None. Raises BadInput for a bad one."""
    if text is None:
        text = str((await source.read(READ, {}, 1)).values[0][0])
    policy = read_policy(text, file, rules())
    materials: dict[str, Rows] = {}
    found: dict[str, Rows] = {}
    cut: list[str] = []
    for name in _MATERIALS:
        cypher = (folder("cypher") / "audit" / "material" / f"{name}.cypher").read_text("utf-8")
        materials[name] = await _rows(source, name, cypher, {}, cut)
    for rule in rules():
        if policy.on(rule) and rule.cypher:
            found[rule.name] = await _rows(source, rule.name, rule.cypher, policy.values(rule), cut)
    findings, made = await source.apart(judged, materials, found, policy)
    return Audit(findings, policy, made, tuple(cut))


async def _rows(source: Source, name: str, cypher: str, values: Mapping[str, Any], cut: list[str]) -> Rows:
    # The texts come from the package's own files.
    rows = await source.read(cast("LiteralString", cypher), values, MOST_ROWS)
    if rows.more:
        cut.append(name)
    return [dict(zip(rows.columns, row, strict=True)) for row in rows.values]


def judged(
    materials: Mapping[str, Rows], found: Mapping[str, Rows], policy: Policy
) -> tuple[tuple[Finding, ...], Book]:
    """The findings of every rule that is on, and the book: what a process of its own works out."""
    made = book(materials["sheets"], materials["names"], materials["documents"])
    notes = notes_of(made)
    findings: dict[str, Finding] = {}
    for rule in rules():
        if policy.on(rule):
            case = Case(rule.name, rule.severity, policy.values(rule))
            for one in _of(rule, case, made, notes, found.get(rule.name, ())):
                findings.setdefault(one.id, one)
    return tuple(sorted(findings.values(), key=_order)), made


def _of(rule: Rule, case: Case, made: Book, notes: Mapping[str, Any], rows: Rows) -> Iterable[Finding]:
    if rule.cypher:
        return _from_rows(rule, case, rows)
    if rule.judge:
        return JUDGES[rule.judge](made, case)
    return noticed(made, notes, case)


def _from_rows(rule: Rule, case: Case, rows: Rows) -> Iterator[Finding]:
    for row in rows:
        severity = cast("Severity", row.get("severity") or case.severity)
        evidence = [piece(one["side"], one) for one in row["evidence"]]
        said = filled(rule.wordings[row.get("wording") or ""], row)
        yield case.finding(said, row["nodes"], evidence, severity=severity)


def _order(finding: Finding) -> tuple[int, str, tuple[str, ...], str]:
    return SEVERITIES.index(finding.severity), finding.rule, finding.nodes, finding.id
