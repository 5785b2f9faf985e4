"""What answers hold of nodes and edges: as the store keeps it, and as Cypher makes it of their properties."""

from __future__ import annotations

import json
from typing import Any, LiteralString

import neo4j

from orggraph.settings import Bolt

_KEPT: LiteralString = """
MATCH (n:Entity) RETURN n.written AS written
UNION ALL
MATCH (:Entity)-[r]->(:Entity) RETURN r.written AS written
"""
_NODES: LiteralString = """
MATCH (n:Entity)
RETURN n {
  .id, kind: head([label IN labels(n) WHERE label <> 'Entity']), .name, aliases: coalesce(n.aliases, []),
  .level, .code, .category, .implied, .area, .number, text: CASE WHEN n:Document THEN null ELSE n.text END
} AS record
"""
_EDGES: LiteralString = """
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r {
  .id, kind: type(r), source: a.id, target: b.id, .basis, .scope, .stated_by, .documents,
  evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }]
} AS record
"""


def kept(driver: neo4j.Driver, bolt: Bolt) -> dict[str, Any]:
    """By id, what the store keeps for answers."""
    records, _, _ = driver.execute_query(_KEPT, database_=bolt.database)
    return {one["id"]: one for one in (json.loads(record["written"]) for record in records)}


def projected(driver: neo4j.Driver, bolt: Bolt) -> dict[str, Any]:
    """By id, what follows from the properties."""
    nodes, _, _ = driver.execute_query(_NODES, database_=bolt.database)
    edges, _, _ = driver.execute_query(_EDGES, database_=bolt.database)
    return {one["record"]["id"]: one["record"] for one in (*nodes, *edges)}
