"""Every node and every edge of the graph, page by page, all of one revision."""

from __future__ import annotations

from typing import Any, LiteralString, TypeAlias

from orggraph.errors import StoreUnavailable
from orggraph.graph.driver import MOST_ROWS, Graph

Records: TypeAlias = list[dict[str, Any]]

PAGE_SECONDS = 60.0
_ATTEMPTS = 3

_NODES: LiteralString = """
MATCH (n:Entity)
WHERE n.id > $after
RETURN n {
  .*, text: CASE WHEN n:Document THEN null ELSE n.text END, layout: null, aliases_yaml: null, folded: null,
  by_pinyin: null, by_stroke: null, by_count: null, by_level: null, by_place: null, spelled: null, sounds: null,
  kind: head([label IN labels(n) WHERE label <> 'Entity'])
} AS record
ORDER BY n.id
LIMIT $page
"""
# Node by node, since edges have no index of their own ids.
_EDGES: LiteralString = """
MATCH (a:Entity)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $page
OPTIONAL MATCH (a)-[r]->(b:Entity)
WITH a, r, b ORDER BY a.id, r.id
RETURN a.id AS after, collect(r {.*, kind: type(r), source: a.id, target: b.id}) AS records
ORDER BY after
"""


async def whole(graph: Graph, page: int = MOST_ROWS) -> tuple[Records, Records]:
    """All nodes and all edges as maps, sorted by id; without documents' texts and what only
    search needs.

    Read again where an import came in between; raises StoreUnavailable when imports never pause.
    """
    for _ in range(_ATTEMPTS):
        before = await graph.revision(PAGE_SECONDS)
        nodes, edges = await _nodes(graph, page), await _edges(graph, page)
        if await graph.revision(PAGE_SECONDS) == before:
            return nodes, edges
    raise StoreUnavailable("The graph changed each time it was read; export it when no import is running.")


async def _nodes(graph: Graph, page: int) -> Records:
    records: Records = []
    while True:
        after = records[-1]["id"] if records else ""
        rows = await graph.read(_NODES, {"after": after, "page": page}, PAGE_SECONDS, page)
        records += [_given(row[0]) for row in rows.values]
        if len(rows.values) < page:
            return records


async def _edges(graph: Graph, page: int) -> Records:
    records: Records = []
    after = ""
    while True:
        rows = await graph.read(_EDGES, {"after": after, "page": page}, PAGE_SECONDS, page)
        records += [_given(record) for row in rows.values for record in row[1]]
        if len(rows.values) < page:
            return records
        after = rows.values[-1][0]


def _given(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what it has not, its names first."""
    first = {name: record[name] for name in ("id", "kind", "name", "source", "target") if name in record}
    rest = {name: record[name] for name in sorted(record) if name not in first and record[name] is not None}
    return first | rest
