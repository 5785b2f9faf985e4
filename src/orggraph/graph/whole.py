"""Every node and every edge of the graph, page by page, all of one revision."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, LiteralString, TypeAlias

from orggraph.errors import StoreUnavailable
from orggraph.graph.driver import Graph, Revision
from orggraph.loading.written import evidence

Records: TypeAlias = list[dict[str, Any]]
Types: TypeAlias = Mapping[str, frozenset[str]]

PAGE_SECONDS = 60.0
PAGE = 2_000
"""Nodes of a page, and the nodes whose edges are one."""

# What only search and sorting need; the documents' own texts have a route.
HIDDEN = frozenset(
    {
        "layout",
        "folded",
        "by_pinyin",
        "by_stroke",
        "by_count",
        "by_level",
        "by_place",
        "spelled",
        "sounds",
        "written",
    }
)
_STORED_EVIDENCE = frozenset({"quotes", "spans", "evidence_documents", "stretches", "written"})
_ENDS: Types = {name: frozenset({"str"}) for name in ("kind", "source", "target")}

_COUNT: LiteralString = """
RETURN COUNT { MATCH (:Entity) } AS nodes, COUNT { MATCH (:Entity)-[r]->(:Entity) } AS edges
"""
_NODE_TYPES: LiteralString = """
MATCH (n:Entity)
UNWIND keys(n) AS name
WITH n, name WHERE NOT name IN $hidden AND NOT (n:Document AND name = 'text')
RETURN name, collect(DISTINCT valueType(n[name])) AS types
ORDER BY name
"""
_EDGE_TYPES: LiteralString = """
MATCH (:Entity)-[r]->(:Entity)
UNWIND keys(r) AS name
RETURN name, collect(DISTINCT valueType(r[name])) AS types
ORDER BY name
"""
_NODES: LiteralString = """
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $page
RETURN n {
  .*, text: CASE WHEN n:Document THEN null ELSE n.text END, layout: null, folded: null,
  by_pinyin: null, by_stroke: null, by_count: null, by_level: null, by_place: null, spelled: null, sounds: null,
  written: null, kind: head([label IN labels(n) WHERE label <> 'Entity'])
} AS record
ORDER BY n.id
"""
# Edges have no index of their own ids, so that they are read by the nodes that they start from.
_LAST: LiteralString = """
MATCH (a:Entity)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $page
RETURN max(a.id) AS last
"""
_EDGES: LiteralString = """
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id > $after AND a.id <= $last
RETURN r {.*, written: null, kind: type(r), source: a.id, target: b.id} AS record
ORDER BY a.id, r.id
"""


@dataclass(frozen=True, slots=True)
class Size:
    """How many nodes and edges a graph has."""

    nodes: int
    edges: int


class Whole:
    """The whole graph at one revision. Every page raises StoreUnavailable where an import came in between."""

    def __init__(self, graph: Graph, revision: Revision, page: int = PAGE) -> None:
        self.revision = revision
        self._graph = graph
        self._page = page

    async def size(self) -> Size:
        """How large it is."""
        rows = await self._graph.read(_COUNT, {}, PAGE_SECONDS)
        return Size(*rows.values[0])

    async def types(self) -> tuple[Types, Types]:
        """The attributes of its nodes and of its edges, each with the Python types of its values."""
        nodes = await self._graph.read(_NODE_TYPES, {"hidden": sorted(HIDDEN)}, PAGE_SECONDS)
        edges = await self._graph.read(_EDGE_TYPES, {}, PAGE_SECONDS)
        await self._steady()
        of_edges = {name: types for name, types in _types(edges.values).items() if name not in _STORED_EVIDENCE}
        evidence = {"evidence": frozenset({"list"})} if edges.values else {}
        return {**_types(nodes.values), "kind": _ENDS["kind"]}, {**of_edges, **evidence, **_ENDS}

    async def nodes(self) -> AsyncGenerator[Records]:
        """All nodes as maps, by id, a page at a time."""
        after = ""
        while True:
            rows = await self._graph.read(_NODES, {"after": after, "page": self._page}, PAGE_SECONDS, self._page)
            await self._steady()
            if rows.values:
                yield [_given(row[0]) for row in rows.values]
            if len(rows.values) < self._page:
                return
            after = rows.values[-1][0]["id"]

    async def edges(self) -> AsyncGenerator[Records]:
        """All edges as maps, by the ids of their starts and their own, a page at a time."""
        after = ""
        while True:
            rows = await self._graph.read(_LAST, {"after": after, "page": self._page}, PAGE_SECONDS)
            last = rows.values[0][0]
            if last is None:
                return
            async with aclosing(self._graph.stream(_EDGES, {"after": after, "last": last}, PAGE_SECONDS)) as batches:
                async for batch in batches:
                    await self._steady()
                    if batch.values:
                        yield [_given(_with_evidence(row[0])) for row in batch.values]
            after = last

    async def _steady(self) -> None:
        if await self._graph.revision(PAGE_SECONDS) != self.revision:
            raise GraphChanged("The graph changed while all of it was read; do it again when no import is running.")


class GraphChanged(StoreUnavailable):
    """An import came in while the graph was read."""


def _types(rows: Iterable[list[Any]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(filter(None, map(_python, types))) for name, types in rows}


def _python(stored: str) -> str:
    """The Python type of what Neo4j calls `LIST<STRING NOT NULL> NOT NULL` and the like."""
    return _PYTHON.get(stored.partition("<")[0].split()[0], "other")


_PYTHON: Mapping[str, str] = {
    "STRING": "str",
    "INTEGER": "int",
    "FLOAT": "float",
    "BOOLEAN": "bool",
    "LIST": "list",
    "NULL": "",
}


def _with_evidence(record: dict[str, Any]) -> dict[str, Any]:
    """The record with its evidence as every answer has it, instead of the store's three lists."""
    kept = {name: value for name, value in record.items() if name not in _STORED_EVIDENCE}
    return kept | {"evidence": evidence(record)}


def _given(record: dict[str, Any]) -> dict[str, Any]:
    """The record without what it has not."""
    return {name: value for name, value in record.items() if value is not None}
