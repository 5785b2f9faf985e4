"""Rows of answers about graph.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Edge, Evidence, Node

# fmt: off


class MentionsRow(TypedDict):
    """The duties and authorities that mention a partner, a department, a position or a system; with the
    words that do."""

    id: str  # Of the duty or authority.
    kind: str  # Duty or Authority.
    area: str | None
    number: str | None
    text: str
    positions: list[str]  # Titles of those whose it is.
    position_ids: list[str]
    departments: list[str]  # Where they belong.
    basis: str
    evidence: list[Evidence]


class PathsRow(TypedDict):
    """The shortest ways from one node to another, each edge with the words that prove it."""

    length: int  # Steps.
    nodes: list[Node]  # In the order of the way.
    edges: list[Edge]  # Those of the first step first.


class ReachRow(TypedDict):
    """Everything of a kind that can be reached from a node within some steps: how far it is, and one
    shortest way to it."""

    distance: int  # Steps.
    id: str
    name: str
    nodes: list[Node]  # In the order of the way, the start first.
    edges: list[Edge]  # Those of the first step first.


SchemaRow = TypedDict("SchemaRow", {
    "is": str, "name": str, "count": int, "sources": list[dict[str, Any]], "targets": list[dict[str, Any]],
    "properties": list[str],
})
"""What the graph is made of: the kinds of node and edge, how many there are, what they join and what they carry."""


class SearchRow(TypedDict):
    """Whatever has the words in its id, its name, an alias or its text, in either script or in pinyin;
    best first."""

    kind: str
    id: str
    name: str
    field: str  # Where the words are: id, name, alias, text or summary.
    how: str  # exact, alias, prefix, pinyin, substring or text.
    snippet: str  # That field, or the stretch of it around the words.
    # Where the words stand in the snippet: first character, and the one behind the last.
    spans: list[list[int]]
    of: list[dict[str, Any]]  # Whose duty or authority it is: id, name.
    score: float  # The index's own; comparable within one answer and one way of fitting.


class WhatIfRow(TypedDict):
    """What would be lost, and who could take over, if positions were removed, moved or merged; the
    graph is not touched."""

    summary: list[str]  # The answer in sentences, the gravest first.
    edits: list[str]  # What was changed, in the order in which it was.
    orphans: list[dict[str, Any]]  # Positions that had a superior and have none: id, name.
    parties_lost: list[dict[str, Any]]  # Partners that nobody deals with any more: id, name.
    parties_on_one: list[dict[str, Any]]  # Partners that now hang on one position: id, name, position.
    # Pairs of departments that no longer talk: source, target, held_by.
    departments_lost: list[dict[str, Any]]
    duties: list[dict[str, Any]]  # Duties without a holder: id, text, position (whose they were).
    authorities: list[dict[str, Any]]  # Authorities without a holder: id, text, position.
    kpis: list[dict[str, Any]]  # KPIs that measure nobody: id, text, position.
    disconnected: int  # Pairs of positions that no longer reach each other.
    disconnected_pairs: Any  # Some of them.
    metrics: dict[str, Any]  # Metrics of the whole that change, before and after.
    # Whose place changes most: id, name, and each metric before and after.
    positions: list[dict[str, Any]]
    # For each position removed the best three: id, name, instead_of, score, parts, reasons.
    successors: list[dict[str, Any]]
