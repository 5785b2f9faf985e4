"""Questions about graph, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.graph import MentionsRow, PathsRow, ReachRow, SchemaRow, SearchRow, WhatIfRow
from orggraph.client.types import Graph, Question

# fmt: off


def mentions(
    node: str, *, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[MentionsRow]]:
    """The duties and authorities that mention a partner, a department, a position or a system; with the
    words that do.

    node: What is mentioned.
    basis: What the mention may rest on.
    """
    return Question("mentions", "/v1/mentions", {
        "node": node, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def paths(
    source: str, target: str, *, max_length: int | None = None, only_shortest: bool | None = None,
    kinds: Sequence[str] | None = None, node_kinds: Sequence[str] | None = None, avoid: Sequence[str] | None = None,
    direction: Literal['out', 'in', 'both'] | None = None, basis: Sequence[str] | None = None, limit: int | None = None,
) -> Question[list[PathsRow]]:
    """The shortest ways from one node to another, each edge with the words that prove it.

    source: From what.
    target: To what.
    max_length: Steps at most.
    only_shortest: Only ways of the least length there is.
    kinds: Edges to follow.
    node_kinds: Nodes to pass; all kinds where it is left out.
    avoid: Nodes to go round.
    direction: How the edges may point, seen from the source.
    basis: What the edges may rest on.
    """
    return Question("paths", "/v1/paths", {
        "source": source, "target": target, "max_length": max_length, "only_shortest": only_shortest, "kinds": kinds,
        "node_kinds": node_kinds, "avoid": avoid, "direction": direction, "basis": basis, "limit": limit,
    })


def reach(
    start: str, *, to: str | None = None, steps: int | None = None, kinds: Sequence[str] | None = None,
    node_kinds: Sequence[str] | None = None, direction: Literal['out', 'in', 'both'] | None = None,
    basis: Sequence[str] | None = None, max_nodes: int | None = None, limit: int | None = None,
    offset: int | None = None,
) -> Question[list[ReachRow]]:
    """Everything of a kind that can be reached from a node within some steps: how far it is, and one
    shortest way to it.

    start: From what.
    to: To what kind of node.
    steps: Steps at most.
    kinds: Edges to follow.
    node_kinds: Nodes to pass; all kinds where it is left out.
    direction: How the edges may point, seen from the start.
    basis: What the edges may rest on.
    max_nodes: Nodes to look at.
    """
    return Question("reach", "/v1/reach", {
        "start": start, "to": to, "steps": steps, "kinds": kinds, "node_kinds": node_kinds, "direction": direction,
        "basis": basis, "max_nodes": max_nodes, "limit": limit, "offset": offset,
    })


def schema(*, fields: Sequence[str] | None = None) -> Question[list[SchemaRow]]:
    """What the graph is made of: the kinds of node and edge, how many there are, what they join and
    what they carry."""
    return Question("schema", "/v1/schema", {"fields": fields})


def search(
    q: str, *, kinds: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[SearchRow]]:
    """Whatever has the words in its id, its name, an alias or its text, in either script or in pinyin;
    best first.

    q: Words to look for; all must occur.
    kinds: Only these kinds.
    """
    return Question("search", "/v1/search", {
        "q": q, "kinds": kinds, "limit": limit, "offset": offset, "fields": fields,
    })


def subgraph(
    start: Sequence[str], *, depth: int | None = None, kinds: Sequence[str] | None = None,
    node_kinds: Sequence[str] | None = None, direction: Literal['out', 'in', 'both'] | None = None,
    basis: Sequence[str] | None = None, max_nodes: int | None = None, max_edges: int | None = None,
    fan: int | None = None,
) -> Question[Graph]:
    """What surrounds one node or several: everything within some steps, and the edges among it.

    start: Around what; several are written with commas.
    depth: Steps from it.
    kinds: Edges to follow.
    node_kinds: Nodes to go to, the start aside; all kinds where it is left out.
    direction: How the edges may point, seen from the start.
    basis: What the edges may rest on.
    max_nodes: Nodes at most; never fewer than the starts.
    max_edges: Edges at most.
    fan: Neighbours of one node at most.
    """
    return Question("subgraph", "/v1/subgraph", {
        "start": start, "depth": depth, "kinds": kinds, "node_kinds": node_kinds, "direction": direction,
        "basis": basis, "max_nodes": max_nodes, "max_edges": max_edges, "fan": fan,
    })


def what_if(
    *, remove: Sequence[str] | None = None, move: Sequence[str] | None = None, to: str | None = None,
    merge: Sequence[str] | None = None, basis: Sequence[str] | None = None, language: Literal['en', 'zh-Hant',
    'zh-Hans'] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[WhatIfRow]]:
    """What would be lost, and who could take over, if positions were removed, moved or merged; the
    graph is not touched.

    remove: Positions that go.
    move: Positions that move, all to the same place.
    to: Their new superior or department.
    merge: Positions that become one: all that the others hold and know passes to the first.
    basis: What the facts may rest on.
    language: Of summary, edits and reasons.
    """
    return Question("what-if", "/v1/what-if", {
        "remove": remove, "move": move, "to": to, "merge": merge, "basis": basis, "language": language,
        "fields": fields,
    })
