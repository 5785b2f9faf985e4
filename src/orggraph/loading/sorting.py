"""Sort keys for a store that was filled by an older version, or by other means than an import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, LiteralString

from neo4j import Driver, Record, Transaction

from orggraph.loading.graph import Report, mark_keys, set_keys
from orggraph.loading.keys import COUNTED, HELD, Facts, keys
from orggraph.loading.rows import EdgeRow
from orggraph.loading.schema import apply_schema
from orggraph.loading.store import IMPORT_SECONDS, opened
from orggraph.loading.written import WRITTEN, written_edge
from orggraph.model.collation import VERSION
from orggraph.settings import Bolt

_PAGE = 5_000
_MARKED: LiteralString = "MATCH (r:Revision {id: 'revision'}) RETURN r.keys AS version"
_TOTAL: LiteralString = "MATCH (n:Entity) RETURN count(n) AS total"
_LOCK: LiteralString = "MATCH (r:Revision {id: 'revision'}) SET r.id = 'revision'"
_FACTS: LiteralString = """
MATCH (n:Entity)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $page
WITH n, head([label IN labels(n) WHERE label <> 'Entity']) AS kind
RETURN
  kind,
  n {
    .id, .name, .aliases, .level, .code, .category, .implied, .area, .area_number, .number,
    text: CASE WHEN n:Document THEN null ELSE n.text END
  } AS properties,
  COUNT { MATCH (n)<-[r]-(other) WHERE type(r) = $counted[kind] RETURN DISTINCT other } AS count,
  head(COLLECT { MATCH (n)<-[r]-(p:Position) WHERE type(r) IN $held RETURN p.name ORDER BY p.id LIMIT 1 }) AS holder
ORDER BY n.id
"""
_EDGES: LiteralString = """
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.id > $after AND a.id <= $last AND r.id IS NOT NULL
RETURN elementId(r) AS place, type(r) AS kind, a.id AS source, b.id AS target, properties(r) AS properties
"""
_WRITE: LiteralString = """
UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.place SET r.written = row.written
"""


def ensure_sorted(bolt: Bolt, progress: Report | None = None) -> int:
    """How many nodes got sort keys because the store's are of another version; 0 where they are of this one.

    No revision comes of it: nothing changes that a document says. Raises StoreUnavailable, TooSlow.
    """
    with opened(bolt) as driver:
        with driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
            marked = session.run(_MARKED).single()
        if marked is None or marked["version"] == VERSION:
            return 0
        apply_schema(driver, bolt.database)
        return sort_all(driver, bolt.database, progress)


def sort_all(driver: Driver, database: str, progress: Report | None = None) -> int:
    """Give every node its sort keys, and every edge what answers hold, page by page; how many nodes there are."""
    done, after = 0, ""
    with driver.session(database=database) as session:  # pyright: ignore[reportUnknownMemberType]
        total = session.run(_TOTAL).single(strict=True)["total"]
        while True:
            with session.begin_transaction(timeout=IMPORT_SECONDS) as tx:
                # An import that runs meanwhile waits for a page, and a page for it: neither overwrites the other.
                tx.run(_LOCK).consume()
                found = _page(tx, after)
                if len(found) < _PAGE:
                    mark_keys(tx)
                tx.commit()
            done += len(found)
            if progress is not None:
                progress("Bringing the store up to date", done, total)
            if len(found) < _PAGE:
                return done
            after = found[-1]


def _page(tx: Transaction, after: str) -> list[str]:
    """The ids of the next nodes, which have their keys now, and the edges that start from them what answers hold."""
    records = list(tx.run(_FACTS, after=after, page=_PAGE, counted=COUNTED, held=HELD))
    found = [record["properties"]["id"] for record in records]
    set_keys(tx, {record["properties"]["id"]: keys(_facts(record)) for record in records})
    if found:
        edges = [
            {"place": place, WRITTEN: written_edge(EdgeRow(*row))}
            for place, *row in map(Record.values, tx.run(_EDGES, after=after, last=found[-1]))
        ]
        tx.run(_WRITE, rows=edges).consume()
    return found


def _facts(record: Record) -> Facts:
    given: Mapping[str, Any] = record["properties"]
    return Facts(record["kind"], {**given, "aliases": given["aliases"] or []}, record["count"], record["holder"] or "")
