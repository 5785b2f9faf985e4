"""Sort keys for a store that was filled by an older version, or by other means than an import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, LiteralString

from neo4j import Driver, Record

from orggraph.loading.graph import Report, mark_keys, set_keys
from orggraph.loading.keys import COUNTED, HELD, Facts, keys
from orggraph.loading.schema import apply_schema
from orggraph.loading.store import IMPORT_SECONDS, opened
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
  n {.id, .name, .aliases, .level, .area_number, .number} AS properties,
  COUNT { MATCH (n)<-[r]-(other) WHERE type(r) = $counted[kind] RETURN DISTINCT other } AS count,
  head(COLLECT { MATCH (n)<-[r]-(p:Position) WHERE type(r) IN $held RETURN p.name ORDER BY p.id LIMIT 1 }) AS holder
ORDER BY n.id
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
    """Give every node its sort keys, page by page, and say how many there are."""
    done, after = 0, ""
    with driver.session(database=database) as session:  # pyright: ignore[reportUnknownMemberType]
        total = session.run(_TOTAL).single(strict=True)["total"]
        while True:
            with session.begin_transaction(timeout=IMPORT_SECONDS) as tx:
                # An import that runs meanwhile waits for a page, and a page for it: neither overwrites the other.
                tx.run(_LOCK).consume()
                records = list(tx.run(_FACTS, after=after, page=_PAGE, counted=COUNTED, held=HELD))
                set_keys(tx, {record["properties"]["id"]: keys(_facts(record)) for record in records})
                if len(records) < _PAGE:
                    mark_keys(tx)
                tx.commit()
            done += len(records)
            if progress is not None:
                progress("Sorting the names", done, total)
            if len(records) < _PAGE:
                return done
            after = records[-1]["properties"]["id"]


def _facts(record: Record) -> Facts:
    given: Mapping[str, Any] = record["properties"]
    return Facts(record["kind"], {**given, "aliases": given["aliases"] or []}, record["count"], record["holder"] or "")
