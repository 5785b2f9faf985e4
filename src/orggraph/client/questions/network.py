"""Questions about network, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.network import (
    BrokerageRow,
    CommunitiesRow,
    HierarchyRow,
    MatrixRow,
    MetricsRow,
    OutwardRow,
    SpansRow,
    SummaryRow,
)
from orggraph.client.types import Question

# fmt: off


def brokerage(
    *, basis: Sequence[str] | None = None, scope: Literal['internal', 'external', 'both'] | None = None,
    nodes: Sequence[str] | None = None, kinds: Sequence[str] | None = None, direction: Literal['undirected',
    'directed'] | None = None, weighting: Literal['none', 'evidence'] | None = None, collectives: Literal['apart',
    'node', 'spelled'] | None = None, sort: Literal['total', 'coordinator', 'itinerant', 'representative', 'gatekeeper',
    'liaison'] | None = None, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[BrokerageRow]]:
    """How often a position stands between two that are not tied themselves, by the departments of the
    three.

    basis: What the ties may rest on.
    scope: Ties inside the company, with partners outside, or both.
    nodes: Kinds of node.
    kinds: Kinds of tie.
    direction: Whether a tie runs one way.
    weighting: Ties all alike, or by the pieces of evidence behind it.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    sort: By which, the most first.
    """
    return Question("network/brokerage", "/v1/network/brokerage", {
        "basis": basis, "scope": scope, "nodes": nodes, "kinds": kinds, "direction": direction, "weighting": weighting,
        "collectives": collectives, "sort": sort, "limit": limit, "offset": offset, "fields": fields,
    })


def communities(
    *, basis: Sequence[str] | None = None, scope: Literal['internal', 'external', 'both'] | None = None,
    nodes: Sequence[str] | None = None, kinds: Sequence[str] | None = None, direction: Literal['undirected',
    'directed'] | None = None, weighting: Literal['none', 'evidence'] | None = None, collectives: Literal['apart',
    'node', 'spelled'] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[CommunitiesRow]]:
    """Groups that talk among themselves more than with others, by the Leiden method; the largest first.

    basis: What the ties may rest on.
    scope: Ties inside the company, with partners outside, or both.
    nodes: Kinds of node.
    kinds: Kinds of tie.
    direction: Whether a tie runs one way.
    weighting: Ties all alike, or by the pieces of evidence behind it.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    """
    return Question("network/communities", "/v1/network/communities", {
        "basis": basis, "scope": scope, "nodes": nodes, "kinds": kinds, "direction": direction, "weighting": weighting,
        "collectives": collectives, "limit": limit, "offset": offset, "fields": fields,
    })


def hierarchy(
    *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[HierarchyRow]]:
    """How much of a tree the reporting lines are: Krackhardt's four dimensions, layers, widths and
    faults.

    basis: What the lines may rest on.
    """
    return Question("network/hierarchy", "/v1/network/hierarchy", {"basis": basis, "fields": fields})


def matrix(
    *, across: Literal['departments', 'categories'] | None = None, basis: Sequence[str] | None = None,
    kinds: Sequence[str] | None = None, collectives: Literal['apart', 'node', 'spelled'] | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[MatrixRow]]:
    """Which department talks to which, or to which kind of partner: the positions behind each cell, and
    their words.

    across: What the columns are: departments, or categories of partners.
    basis: What the ties may rest on.
    kinds: Kinds of tie.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    """
    return Question("network/matrix", "/v1/network/matrix", {
        "across": across, "basis": basis, "kinds": kinds, "collectives": collectives, "limit": limit, "offset": offset,
        "fields": fields,
    })


def metrics(
    *, basis: Sequence[str] | None = None, scope: Literal['internal', 'external', 'both'] | None = None,
    nodes: Sequence[str] | None = None, kinds: Sequence[str] | None = None, direction: Literal['undirected',
    'directed'] | None = None, weighting: Literal['none', 'evidence'] | None = None, collectives: Literal['apart',
    'node', 'spelled'] | None = None, kind: str | None = None, sort: Literal['name', '-name', '-degree', 'degree',
    '-in_degree', 'in_degree', '-out_degree', 'out_degree', '-strength', 'strength', '-betweenness', 'betweenness',
    '-closeness', 'closeness', '-harmonic', 'harmonic', '-eigenvector', 'eigenvector', '-pagerank', 'pagerank', '-core',
    'core', '-clustering', 'clustering', '-constraint', 'constraint', '-effective_size',
    'effective_size'] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[MetricsRow]]:
    """Every network metric of every position, department or partner, sorted by any of them.

    basis: What the ties may rest on.
    scope: Ties inside the company, with partners outside, or both.
    nodes: Kinds of node.
    kinds: Kinds of tie.
    direction: Whether a tie runs one way.
    weighting: Ties all alike, or by the pieces of evidence behind it.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    kind: Only the rows of this kind; the metrics are those of the whole.
    sort: By what; with - before it the greatest first.
    """
    return Question("network/metrics", "/v1/network/metrics", {
        "basis": basis, "scope": scope, "nodes": nodes, "kinds": kinds, "direction": direction, "weighting": weighting,
        "collectives": collectives, "kind": kind, "sort": sort, "limit": limit, "offset": offset, "fields": fields,
    })


def outward(
    *, basis: Sequence[str] | None = None, scope: Literal['internal', 'external', 'both'] | None = None,
    nodes: Sequence[str] | None = None, kinds: Sequence[str] | None = None, direction: Literal['undirected',
    'directed'] | None = None, weighting: Literal['none', 'evidence'] | None = None, collectives: Literal['apart',
    'node', 'spelled'] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[OutwardRow]]:
    """How far each department looks outward: the E-I index, from -1 (all ties within) to 1 (all ties
    lead out).

    basis: What the ties may rest on.
    scope: Ties inside the company, with partners outside, or both.
    nodes: Kinds of node.
    kinds: Kinds of tie.
    direction: Whether a tie runs one way.
    weighting: Ties all alike, or by the pieces of evidence behind it.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    """
    return Question("network/outward", "/v1/network/outward", {
        "basis": basis, "scope": scope, "nodes": nodes, "kinds": kinds, "direction": direction, "weighting": weighting,
        "collectives": collectives, "fields": fields,
    })


def spans(
    *, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[SpansRow]]:
    """How many each position leads, directly and in all, and on which layer it stands; the widest span
    first.

    basis: What the lines may rest on.
    """
    return Question("network/spans", "/v1/network/spans", {
        "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def summary(
    *, basis: Sequence[str] | None = None, scope: Literal['internal', 'external', 'both'] | None = None,
    nodes: Sequence[str] | None = None, kinds: Sequence[str] | None = None, direction: Literal['undirected',
    'directed'] | None = None, weighting: Literal['none', 'evidence'] | None = None, collectives: Literal['apart',
    'node', 'spelled'] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SummaryRow]]:
    """The network as a whole: how dense, how far apart, how much it hangs on a few.

    basis: What the ties may rest on.
    scope: Ties inside the company, with partners outside, or both.
    nodes: Kinds of node.
    kinds: Kinds of tie.
    direction: Whether a tie runs one way.
    weighting: Ties all alike, or by the pieces of evidence behind it.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    """
    return Question("network/summary", "/v1/network/summary", {
        "basis": basis, "scope": scope, "nodes": nodes, "kinds": kinds, "direction": direction, "weighting": weighting,
        "collectives": collectives, "fields": fields,
    })
