"""The graph read and written: one statement a kind, values as parameters, in batches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, LiteralString, TypeAlias, cast

from neo4j import Transaction

from orggraph.loading.keys import KEYS, Keys, split
from orggraph.loading.plan import Plan
from orggraph.loading.rows import EdgeRow, NodeRow, Rows
from orggraph.loading.written import WRITTEN, written_edge
from orggraph.model.collation import VERSION
from orggraph.model.organisation import EDGE_KINDS, NODE_KINDS, EdgeKind, NodeKind

Report: TypeAlias = Callable[[str, int, int], None]
"""Called with a step's name, how much of it is done and how much there is."""

_BATCH = 5_000
_NODES: LiteralString = """
MATCH (n:Entity)
RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS kind, properties(n) AS properties
"""
_EDGES: LiteralString = """
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
RETURN type(r) AS kind, a.id AS source, b.id AS target, r {.*, written: null} AS properties
"""
_CHANGE_NODES: LiteralString = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row"
_SET_KEYS: LiteralString = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.keys"
_MARK: LiteralString = "MATCH (r:Revision {id: 'revision'}) SET r.keys = $version"
_RETIRE_NODES: LiteralString = "UNWIND $rows AS row MATCH (n:Entity {id: row}) DETACH DELETE n"


def _create_nodes(kind: NodeKind) -> LiteralString:
    return f"UNWIND $rows AS row CREATE (n:Entity:{kind}) SET n = row"


def _create_edges(kind: EdgeKind) -> LiteralString:
    return (
        "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) "
        f"CREATE (a)-[r:{kind}]->(b) SET r = row.properties"
    )


def _change_edges(kind: EdgeKind) -> LiteralString:
    return f"UNWIND $rows AS row MATCH ()-[r:{kind} {{id: row.id}}]->() SET r = row"


def _write_edges(kind: EdgeKind) -> LiteralString:
    return f"UNWIND $rows AS row MATCH ()-[r:{kind} {{id: row.id}}]->() SET r.written = row.written"


def _retire_edges(kind: EdgeKind) -> LiteralString:
    return f"UNWIND $rows AS row MATCH ()-[r:{kind} {{id: row}}]->() DELETE r"


def current(tx: Transaction) -> tuple[Rows, Keys]:
    """The graph as it is now, and apart from it the sort keys that each node has."""
    nodes = {row["properties"]["id"]: NodeRow(row["kind"], row["properties"]) for row in tx.run(_NODES)}
    edges = {row["properties"]["id"]: EdgeRow(**row) for row in tx.run(_EDGES).data()}
    for edge in edges.values():
        cast("dict[str, Any]", edge.properties).pop(WRITTEN)
    return split(Rows(nodes, edges))


def apply(tx: Transaction, plan: Plan, desired: Rows, report: Report) -> None:
    """Do exactly what the plan says: edges go before their nodes, nodes come before their edges."""
    steps = list(_steps(plan, desired))
    total = sum(len(given) for _, given in steps)
    done = 0
    for statement, given in steps:
        for batch in _batches(given):
            tx.run(statement, rows=batch).consume()
            done += len(batch)
            report("Writing the graph", done, total)


def set_keys(tx: Transaction, keys: Mapping[str, Mapping[str, Any]]) -> None:
    """Give nodes, by their ids, these sort keys and no others."""
    none = dict.fromkeys(KEYS)
    for batch in _batches([{"id": known, "keys": none | dict(found)} for known, found in keys.items()]):
        tx.run(_SET_KEYS, rows=batch).consume()


def write_edges(tx: Transaction, edges: Iterable[EdgeRow]) -> None:
    """Give edges the JSON that answers hold."""
    groups: dict[str, list[Mapping[str, str]]] = defaultdict(list)
    for row in edges:
        groups[row.kind].append({"id": row.properties["id"], WRITTEN: written_edge(row)})
    for kind in EDGE_KINDS:
        for batch in _batches(groups[kind]):
            tx.run(_write_edges(kind), rows=batch).consume()


def mark_keys(tx: Transaction) -> None:
    """Say that every node has the sort keys of this version."""
    tx.run(_MARK, version=VERSION).consume()


def _steps(plan: Plan, desired: Rows) -> Iterator[tuple[LiteralString, Sequence[Any]]]:
    """Statements with their rows, in the order in which they can run."""
    retired = _grouped((one.kind, one.id) for one in plan.retired)
    created = _grouped((one.kind, one.id) for one in plan.created)
    changed = _grouped((one.entry.kind, one.entry.id) for one in plan.changed)
    nodes, edges = desired.nodes, desired.edges
    for edge in EDGE_KINDS:
        yield _retire_edges(edge), retired[edge]
    for node in NODE_KINDS:
        yield _RETIRE_NODES, retired[node]
        yield _create_nodes(node), [nodes[known].properties for known in created[node]]
        yield _CHANGE_NODES, [nodes[known].properties for known in changed[node]]
    for edge in EDGE_KINDS:
        yield _create_edges(edge), [_ends(edges[known]) for known in created[edge]]
        yield _change_edges(edge), [_whole(edges[known]) for known in changed[edge]]


def _ends(row: EdgeRow) -> Mapping[str, Any]:
    return {"source": row.source, "target": row.target, "properties": _whole(row)}


def _whole(row: EdgeRow) -> Mapping[str, Any]:
    return {**row.properties, WRITTEN: written_edge(row)}


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for kind, known in pairs:
        groups[kind].append(known)
    return groups


def _batches(given: Sequence[Any]) -> Iterator[list[Any]]:
    left = iter(given)
    while batch := list(islice(left, _BATCH)):
        yield batch
