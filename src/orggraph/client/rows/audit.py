"""Rows of answers about audit.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class ListRow(TypedDict):
    """What is wrong with the manual: every finding of the audit, the gravest first, with the words of
    both sides."""

    id: str  # Stable: an import that only moves the words keeps it.
    rule: str
    severity: str  # high, medium or low.
    sentence: str
    nodes: list[dict[str, Any]]  # Whom it is about: id, name, kind; positions first.
    departments: list[str]  # Names.
    evidence: list[Evidence]  # The words of each side; `side` and `side_name` say whose sheet.
    acknowledged: bool
    reason: str | None  # Why it is left as it is.
    by: str | None  # Who acknowledged it.
    at: str | None  # When.


class RulesRow(TypedDict):
    """Every rule of the audit: what a finding means, how grave it is, what to do, and whether it is on."""

    name: str
    title: str
    severity: str  # Of a usual finding; some are graver or less.
    on: bool  # As the stored audit.yaml has it.
    form: str  # cypher: a query; judge: texts are compared; noticed: while reading.
    thresholds: dict[str, Any]  # As they are applied.
    prose: str | None
    cure: str
    example: str | None
    findings: int  # How many it has now.


class SummaryRow(TypedDict):
    """How many findings the audit has, by department, by rule or by severity."""

    name: str
    findings: int  # All of them.
    high: int
    medium: int
    low: int
    acknowledged: int
