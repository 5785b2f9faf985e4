"""The record of what was written and refused: entries are added, read, and dropped once there are too many."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, LiteralString

from neo4j import Query

from orggraph.loading.access import SECONDS, mark_used
from orggraph.loading.store import opened
from orggraph.settings import Bolt

MOST_ENTRIES = 100_000
_TRIMMED = 5_000

READ: LiteralString = """
MATCH (r:Record)
WHERE r.id < $before
RETURN r.id AS id, r.at AS at, r.actor AS actor, r.address AS address, r.method AS method, r.path AS path,
  r.outcome AS outcome, r.status AS status, r.request AS request
ORDER BY r.id DESC
LIMIT $limit
"""
_APPEND: LiteralString = "UNWIND $entries AS entry MERGE (r:Record {id: entry.id}) ON CREATE SET r = entry"
_COUNT: LiteralString = "MATCH (r:Record) RETURN count(r) AS entries"
_TRIM: LiteralString = "MATCH (r:Record) WITH r ORDER BY r.id LIMIT $many DELETE r"
LATEST = "~"
"""Comes after every id."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the record. `outcome` is begun, done, refused, failed or missed; `id` sorts by time."""

    id: str
    at: str
    actor: str
    address: str
    method: str
    path: str
    outcome: str
    status: int | None
    request: str


def entry_id() -> str:
    """An id for an entry of now: later ones are greater."""
    return f"{time.time_ns():020d}-{secrets.token_hex(4)}"


def append(bolt: Bolt, entries: Sequence[Entry], used: Mapping[str, str]) -> None:
    """Add entries, each once however often it is given, and note by their ids when keys were used.

    Raises StoreUnavailable, TooSlow.
    """
    with opened(bolt) as driver:
        with driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
            if entries:
                rows = [asdict(entry) for entry in entries]
                session.run(Query(_APPEND, timeout=SECONDS), entries=rows).consume()
            kept = session.run(Query(_COUNT, timeout=SECONDS)).single(strict=True)["entries"]
            if kept > MOST_ENTRIES:
                many = min(kept - MOST_ENTRIES, _TRIMMED)
                session.run(Query(_TRIM, timeout=SECONDS), many=many).consume()
        mark_used(driver, bolt, used)


def entries(bolt: Bolt, limit: int, before: str = LATEST) -> list[dict[str, Any]]:
    """The last entries before one, latest first."""
    with opened(bolt) as driver, driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
        return session.run(Query(READ, timeout=SECONDS), limit=limit, before=before).data()
