"""The organisation in numbers: counts by kind and basis, how full the sheets are, who has most of what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, LiteralString, TypeAlias

from orggraph.answering import Computation, Computed, Source
from orggraph.model.organisation import BASES, EDGE_KINDS, EdgeKind

Row: TypeAlias = list[Any]
"""part, what, basis, number, of, mean, most, most_id, most_name."""

_NODES: LiteralString = """
UNWIND [
  ['Organization', COUNT { (:Organization) }], ['Department', COUNT { (:Department) }],
  ['Position', COUNT { (:Position) }], ['Duty', COUNT { (:Duty) }], ['Authority', COUNT { (:Authority) }],
  ['Kpi', COUNT { (:Kpi) }], ['ExternalParty', COUNT { (:ExternalParty) }], ['System', COUNT { (:System) }],
  ['Document', COUNT { (:Document) }]
] AS one
RETURN one[0] AS kind, one[1] AS number
"""
_IMPLIED: LiteralString = """
RETURN COUNT { MATCH (n:Position) WHERE n.implied } AS positions, COUNT { (:Position) } AS of_positions,
  COUNT { MATCH (n:Department) WHERE n.implied } AS departments, COUNT { (:Department) } AS of_departments
"""
_COVERAGE: LiteralString = """
MATCH (p:Position) WHERE NOT coalesce(p.implied, false)
RETURN count(p), count(p.level), count(p.code), count(p.summary),
  count(CASE WHEN EXISTS { (p)-[:REPORTS_TO]->() } THEN 1 END),
  count(CASE WHEN EXISTS { (p)-[:BELONGS_TO]->() } THEN 1 END),
  count(CASE WHEN EXISTS { (p)-[:HAS_DUTY]->() } THEN 1 END),
  count(CASE WHEN EXISTS { (p)-[:HAS_AUTHORITY]->() } THEN 1 END),
  count(CASE WHEN EXISTS { (p)-[:MEASURED_BY]->() } THEN 1 END),
  count(CASE WHEN EXISTS { (p)-[:COMMUNICATES_WITH]->() } THEN 1 END)
"""
_COVERED = (
    "a level",
    "a code",
    "a summary",
    "a superior",
    "a department",
    "duties",
    "authorities",
    "indicators",
    "contacts",
)
"""What the columns of the coverage count, the first aside."""

_DEGREES: Mapping[str, tuple[LiteralString, LiteralString]] = {
    "superiors of a position": ("Position", "-[:REPORTS_TO]->"),
    "subordinates of a position": ("Position", "<-[:REPORTS_TO]-"),
    "contacts of a position": ("Position", "-[:COMMUNICATES_WITH]->"),
    "duties of a position": ("Position", "-[:HAS_DUTY]->"),
    "authorities of a position": ("Position", "-[:HAS_AUTHORITY]->"),
    "indicators of a position": ("Position", "-[:MEASURED_BY]->"),
    "positions of a department": ("Department", "<-[:BELONGS_TO]-"),
    "contacts of a partner": ("ExternalParty", "<-[:COMMUNICATES_WITH]-"),
    "mentions of a partner": ("ExternalParty", "<-[:MENTIONS]-"),
    "positions of an indicator": ("Kpi", "<-[:MEASURED_BY]-"),
    "mentions of a system": ("System", "<-[:MENTIONS]-"),
}


def _degree(label: LiteralString, pattern: LiteralString) -> LiteralString:
    return f"""
MATCH (n:{label})
WITH n, COUNT {{ (n){pattern}() }} AS degree
WITH sum(degree) AS number, count(n) AS nodes, max(degree) AS most,
  min(CASE WHEN degree > 0 THEN [-degree, n.id] END) AS first
OPTIONAL MATCH (n:Entity {{id: first[1]}})
RETURN number, nodes, most, n.id AS id, n.name AS name
"""


def _by_basis(kind: EdgeKind) -> LiteralString:
    return f"""
MATCH ()-[r:{kind}]->()
RETURN r.basis AS basis, count(*) AS number,
  count(CASE WHEN size(r.quotes) > 0 THEN 1 END) AS worded, count(CASE WHEN size(r.stated_by) > 1 THEN 1 END) AS both
"""


async def statistics(source: Source, values: Mapping[str, Any]) -> Computed:  # noqa: ARG001
    """Every figure as a row, part by part."""
    rows = [
        *await _nodes(source),
        *await _edges(source),
        *await _coverage(source),
        *[await _most(source, what) for what in _DEGREES],
    ]
    return Computed(rows)


def _row(part: str, what: str, number: int, of: int | None = None, basis: str | None = None) -> Row:
    return [part, what, basis, number, of, None, None, None, None]


async def _nodes(source: Source) -> list[Row]:
    counted = await source.read(_NODES, {})
    positions, of_positions, departments, of_departments = (await source.read(_IMPLIED, {})).values[0]
    return [
        *(_row("nodes", kind, number) for kind, number in counted.values),
        _row("implied", "Position", positions, of_positions),
        _row("implied", "Department", departments, of_departments),
    ]


async def _edges(source: Source) -> list[Row]:
    rows: list[Row] = []
    worded: list[Row] = []
    for kind in EDGE_KINDS:
        counted = {basis: numbers for basis, *numbers in (await source.read(_by_basis(kind), {})).values}
        total = sum(numbers[0] for numbers in counted.values())
        rows += [_row("edges", kind, counted[basis][0], total, basis) for basis in BASES if basis in counted]
        worded.append(_row("words", kind, sum(numbers[1] for numbers in counted.values()), total))
        if kind == "REPORTS_TO":
            both = sum(numbers[2] for numbers in counted.values())
            rows.append(_row("edges", "REPORTS_TO stated by both sides", both, total))
    return [*rows, *worded]


async def _coverage(source: Source) -> list[Row]:
    described, *counted = (await source.read(_COVERAGE, {})).values[0]
    return [_row("coverage", what, number, described) for what, number in zip(_COVERED, counted, strict=True)]


async def _most(source: Source, what: str) -> Row:
    number, nodes, most, known, name = (await source.read(_degree(*_DEGREES[what]), {})).values[0]
    return ["degree", what, None, number, nodes, round(number / nodes, 3) if nodes else None, most, known, name]


COMPUTATIONS: Mapping[str, Computation] = {"figures.statistics": statistics}
