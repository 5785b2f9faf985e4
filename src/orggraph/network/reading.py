"""The network read from the graph: pages by id, kept for a revision."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from typing import Any, LiteralString

from orggraph.answering import Source
from orggraph.errors import BadInput
from orggraph.model.organisation import EDGE_KINDS, NODE_KINDS, EdgeKind, NodeKind
from orggraph.network.ties import Tie, Ties, Vertex

PAGE = 5_000
MOST = 4_000_000
"""Nodes and ties of one kind at most: more do not fit into memory."""
BASE_NODES: tuple[NodeKind, ...] = ("Department", "ExternalParty", "Position")
BASE_TIES: tuple[EdgeKind, ...] = ("BELONGS_TO", "COMMUNICATES_WITH", "REPORTS_TO")


def _vertices(kind: NodeKind) -> LiteralString:
    return (
        f"MATCH (n:{kind}) WHERE n.id > $after RETURN n.id, n.name, n.category, "
        "coalesce(n.collective, false), coalesce(n.implied, false) ORDER BY n.id LIMIT $page"
    )


def _ties(kind: EdgeKind) -> LiteralString:
    return (
        f"MATCH (a)-[r:{kind}]->(b) WHERE r.id > $after WITH r, a, b ORDER BY r.id LIMIT $page "
        "RETURN r.id, a.id, b.id, r.basis, r.scope, size(coalesce(r.quotes, [])), "
        # A contact with every department, spelled out, rests on the very words of the declared one.
        "r.basis = 'inferred' AND r.scope = 'internal' AND EXISTS { "
        "MATCH (a)-[d:COMMUNICATES_WITH {basis: 'declared'}]->() "
        "WHERE any(span IN r.spans WHERE span IN d.spans) AND d.evidence_documents = r.evidence_documents } "
        "ORDER BY r.id"
    )


async def organisation(
    source: Source,
    nodes: Sequence[NodeKind] = BASE_NODES,
    ties: Sequence[EdgeKind] = BASE_TIES,
) -> Ties:
    """The vertices and ties of these kinds, and of those that every projection needs; kept for the revision."""
    node_kinds: list[NodeKind] = [kind for kind in NODE_KINDS if kind in nodes or kind in BASE_NODES]
    tie_kinds: list[EdgeKind] = [kind for kind in EDGE_KINDS if kind in ties or kind in BASE_TIES]
    key = ("network", "ties", *node_kinds, *tie_kinds)
    return await source.kept(key, lambda: _organisation(source, node_kinds, tie_kinds))


async def _organisation(source: Source, nodes: Sequence[NodeKind], ties: Sequence[EdgeKind]) -> Ties:
    vertices = [vertex for kind in nodes for vertex in await _vertices_of(source, kind)]
    by_id = {vertex.id: vertex.id for vertex in vertices}
    found = [tie for kind in ties for tie in await _ties_of(source, kind, by_id)]
    return Ties(
        tuple(sorted(vertices, key=lambda one: one.id)),
        tuple(sorted(found, key=lambda one: one.id)),
    )


async def _vertices_of(source: Source, kind: NodeKind) -> list[Vertex]:
    found: list[Vertex] = []
    async for known, name, *rest in rows_of(source, _vertices(kind), kind):
        found.append(Vertex(known, kind, name, *rest))
    return found


async def _ties_of(source: Source, kind: EdgeKind, known: dict[str, str]) -> list[Tie]:
    """The ties between vertices that are there, each id held once in memory."""
    found: list[Tie] = []
    async for tie, start, end, basis, scope, evidence, spelled in rows_of(source, _ties(kind), kind):
        if start in known and end in known:
            found.append(
                Tie(
                    tie,
                    kind,
                    known[start],
                    known[end],
                    basis,
                    scope,
                    evidence,
                    bool(spelled),
                )
            )
    return found


async def rows_of(source: Source, statement: LiteralString, kind: str) -> AsyncGenerator[list[Any]]:
    """The rows of every page; between two pages others are answered."""
    after, count = "", 0
    while True:
        rows = (await source.read(statement, {"after": after, "page": PAGE}, PAGE)).values
        for row in rows:
            yield row
        count += len(rows)
        if len(rows) < PAGE:
            return
        if count > MOST:
            raise BadInput(f"The graph holds more than {MOST:,} of {kind}; choose other kinds.")
        after = rows[-1][0]


_EVIDENCE: LiteralString = """
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH ()-[r:COMMUNICATES_WITH {id: wanted}]->() RETURN r
  UNION ALL MATCH ()-[r:REPORTS_TO {id: wanted}]->() RETURN r
  UNION ALL MATCH ()-[r:BELONGS_TO {id: wanted}]->() RETURN r
  UNION ALL MATCH ()-[r:MENTIONS {id: wanted}]->() RETURN r
}
RETURN r.id, [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
  document: r.evidence_documents[i],
  quote: r.quotes[i],
  spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
}]
"""
_EVIDENCED = 10_000


async def evidence(source: Source, ids: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """The evidence of the ties with these ids, at most 10,000 of them."""
    wanted = sorted(set(ids))[:_EVIDENCED]
    rows = await source.read(_EVIDENCE, {"ids": wanted}, _EVIDENCED) if wanted else None
    return {} if rows is None else {row[0]: row[1] for row in rows.values}
