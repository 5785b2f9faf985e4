"""The computed questions of the audit: findings, their summary, the rules, and who does what by the verbs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.audit.book import Book
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.raci import Area, Part, areas
from orggraph.audit.roles import ROLES
from orggraph.audit.rule import SEVERITIES
from orggraph.audit.running import Audit, audit, rules
from orggraph.model.said import Language

Values = Mapping[str, Any]


async def listed(source: Source, values: Values) -> Computed:
    """The findings that fit, a page of them."""
    made = await audit(source)
    found = [one for one in made.findings if _fits(made, one, values)]
    start = values["offset"]
    page = found[start : start + values["limit"]]
    return Computed([_row(made, one, values["language"]) for one in page], total=len(found), cut=_cut(made))


async def of_position(source: Source, values: Values) -> Computed:
    """The findings that a position is part of."""
    return await listed(source, {**_NO_FILTER, **values})


async def of_department(source: Source, values: Values) -> Computed:
    """The findings that a department or one of its positions is part of."""
    return await listed(source, {**_NO_FILTER, **values})


_NO_FILTER: Values = {"rule": None, "severity": None, "department": None, "position": None, "acknowledged": None}


def _cut(made: Audit) -> Mapping[str, Any] | None:
    return {"why": "the organisation is larger than an audit reads", "parts": list(made.cut)} if made.cut else None


def _fits(made: Audit, finding: Finding, values: Values) -> bool:
    return (
        values["rule"] in (None, finding.rule)
        and values["severity"] in (None, finding.severity)
        and (values["position"] is None or values["position"] in finding.nodes)
        and (values["department"] is None or values["department"] in departments(made.book, finding))
        and values["acknowledged"] in (None, finding.id in made.policy.acknowledged)
    )


def departments(book: Book, finding: Finding) -> list[str]:
    """The departments that a finding concerns: those of its positions, and those that it names."""
    found: dict[str, None] = {}
    for node in finding.nodes:
        if node in book.by_id:
            found.update(dict.fromkeys(book.by_id[node].departments))
        elif node.startswith("department:"):
            found[node] = None
    return list(found)


def finding_map(made: Audit, finding: Finding, language: Language = "en") -> dict[str, Any]:
    """A finding as answers show it, its sentence in a language."""
    kept = made.policy.acknowledged.get(finding.id)
    return {
        "id": finding.id,
        "rule": finding.rule,
        "severity": finding.severity,
        "sentence": finding.said.into(language),
        "nodes": [_node(made.book, one) for one in finding.nodes],
        "departments": [made.book.name(one) for one in departments(made.book, finding)],
        "evidence": [_evidence(made.book, one) for one in finding.evidence],
        "acknowledged": kept is not None,
        "reason": kept.reason if kept else None,
        "by": kept.by or None if kept else None,
        "at": kept.at or None if kept else None,
    }


def _row(made: Audit, finding: Finding, language: Language) -> list[Any]:
    return list(finding_map(made, finding, language).values())


_KINDS: Mapping[str, str] = {
    "position": "Position",
    "department": "Department",
    "external_party": "ExternalParty",
    "kpi": "Kpi",
    "duty": "Duty",
    "authority": "Authority",
    "system": "System",
    "document": "Document",
}


def _node(book: Book, node: str) -> dict[str, Any]:
    return {"id": node, "name": book.name(node), "kind": _KINDS.get(node.partition(":")[0], "Entity")}


def _evidence(book: Book, piece: Piece) -> dict[str, Any]:
    return {
        "side": piece.side or None,
        "side_name": book.name(piece.side) if piece.side else None,
        "document": piece.document,
        "quote": piece.quote,
        "spans": [list(span) for span in piece.spans],
    }


_GROUPS: Mapping[str, Callable[[Audit, Finding], Iterable[str]]] = {
    "department": lambda made, one: [made.book.name(unit) for unit in departments(made.book, one)] or ["-"],
    "rule": lambda _made, one: [one.rule],
    "severity": lambda _made, one: [one.severity],
}


def summary_rows(made: Audit, by: str) -> list[list[Any]]:
    """How many findings of each severity each department, rule or severity has; acknowledged ones apart."""
    counts: dict[str, dict[str, int]] = {}
    for one in made.findings:
        for group in dict.fromkeys(_GROUPS[by](made, one)):
            row = counts.setdefault(group, dict.fromkeys((*SEVERITIES, "acknowledged"), 0))
            row["acknowledged" if one.id in made.policy.acknowledged else one.severity] += 1
    rows = [[name, sum(row.values()), *row.values()] for name, row in counts.items()]
    return sorted(rows, key=lambda row: (-row[2], -row[3], -row[4], row[0]))


async def summary(source: Source, values: Values) -> Computed:
    """The findings counted."""
    made = await audit(source)
    return Computed(summary_rows(made, values["by"]), cut=_cut(made))


async def rule_list(source: Source, values: Values) -> Computed:
    """Every rule, as the policy has it."""
    made = await audit(source)
    counts: dict[str, int] = {}
    for one in made.findings:
        counts[one.rule] = counts.get(one.rule, 0) + 1
    rows = [
        [
            rule.name,
            rule.named(values["language"]),
            rule.severity,
            made.policy.on(rule),
            rule.form,
            made.policy.values(rule),
            rule.prose or None,
            rule.cure.into(values["language"]),
            rule.example or None,
            counts.get(rule.name, 0),
        ]
        for rule in rules()
    ]
    return Computed(rows, total=len(rows))


async def raci_of_department(source: Source, values: Values) -> Computed:
    """The areas of a department's positions."""
    made = await audit(source)
    here = {sheet.id for sheet in made.book.sheets if values["department"] in sheet.departments}
    return _matrix(made.book, (one for one in await _areas(source, made) if one.position in here), values)


async def raci_of_position(source: Source, values: Values) -> Computed:
    """The areas of a position, then those of others in which it has a part."""
    made = await audit(source)
    position = values["position"]
    found = await _areas(source, made)
    own = [one for one in found if one.position == position]
    others = [one for one in found if one.position != position and any(part.node == position for part in one.parts)]
    return _matrix(made.book, (*own, *others), values)


async def _areas(source: Source, made: Audit) -> Sequence[Area]:
    return await source.kept(("audit", "raci"), lambda: source.apart(areas, made.book))


def _matrix(book: Book, found: Iterable[Area], values: Values) -> Computed:
    rows = list(_raci_rows(book, found))
    start = values["offset"]
    return Computed(rows[start : start + values["limit"]], total=len(rows))


def _raci_rows(book: Book, found: Iterable[Area]) -> Iterator[list[Any]]:
    for area in found:
        parts = [[_part(book, part) for part in area.of(role)] for role in ROLES]
        yield [area.position, book.name(area.position), area.number, area.name, *parts, "inferred"]


def _part(book: Book, part: Part) -> dict[str, Any]:
    node = _node(book, part.node)
    return {**node, "verb": part.verb, "duty": part.duty, "evidence": [_evidence(book, part.piece)]}
