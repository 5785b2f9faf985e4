"""Rows of answers about organization.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

# fmt: off


class NetworkRow(TypedDict):
    """The whole organisation as one map for a picture: departments, positions, partners, and what links
    them."""

    departments: list[dict[str, Any]]  # id, name, implied, collective, positions.
    positions: list[dict[str, Any]]  # id, name, level, implied, departments (ids).
    external_parties: list[dict[str, Any]]  # id, name, category.
    links: list[dict[str, Any]]  # kind, source, target, basis, scope.


class OverviewRow(TypedDict):
    """The organisation at a glance: how many of everything there is."""

    id: str | None  # The organisation, where a document names it.
    name: str | None
    positions: int
    departments: int
    external_parties: int
    kpis: int
    duties: int
    authorities: int
    systems: int
    documents: int
    edges: dict[str, Any]  # Number of edges of each kind.


class StatisticsRow(TypedDict):
    """The organisation in numbers: what there is, on what it rests, how full the sheets are, who has
    most of what."""

    part: str  # nodes, implied, edges, words, coverage or degree.
    what: str  # Kind of node or edge, or what is counted; of `words`, edges whose words are kept.
    basis: str | None  # Of edges.
    number: int
    of: int | None  # Of how many: nodes or edges of the kind, positions with a sheet.
    mean: float | None  # Of a degree: for one node.
    most: int | None  # Of a degree: the highest.
    most_id: str | None  # Whose it is; of several the one with the smallest id.
    most_name: str | None
