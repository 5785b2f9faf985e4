"""The audit's policy in the store: one text, beside the graph, that no import touches."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import LiteralString

from neo4j import Query

from orggraph.loading.store import opened
from orggraph.settings import Bolt

SECONDS = 30.0
_LOCK: LiteralString = """
MERGE (r:Revision {id: 'revision'})
ON CREATE SET r.number = 0, r.epoch = randomUUID()
SET r.id = 'revision'
"""
READ: LiteralString = "OPTIONAL MATCH (p:AuditPolicy {id: 'audit'}) RETURN coalesce(p.yaml, '') AS yaml"
_WRITE: LiteralString = """
MERGE (p:AuditPolicy {id: 'audit'}) SET p.yaml = $yaml
WITH p
MATCH (r:Revision {id: 'revision'})
SET r.number = r.number + 1
CREATE (:Change {
  id: 'change:' + toString(r.number), revision: r.number, at: toString(datetime.transaction()),
  actor: $actor, document: 'audit', plan: $plan
})
RETURN r.number AS number
"""
_NUMBER: LiteralString = "MATCH (r:Revision {id: 'revision'}) RETURN r.number AS number"


def change_policy(bolt: Bolt, change: Callable[[str], str], *, actor: str, what: str) -> int:
    """Make the stored policy what `change` makes of it; the graph's revision afterwards.

    One transaction, so that two who change it at once both are heard. A text that stays the same makes no
    revision. `what` is a sentence for the history. Raises what `change` raises, StoreUnavailable, TooSlow.
    """
    with (
        opened(bolt) as driver,
        driver.session(database=bolt.database) as session,  # pyright: ignore[reportUnknownMemberType]
        session.begin_transaction(timeout=SECONDS) as tx,
    ):
        tx.run(_LOCK).consume()
        before: str = tx.run(READ).single(strict=True)["yaml"]
        after = change(before)
        if after == before:
            number: int = tx.run(_NUMBER).single(strict=True)["number"]
            tx.rollback()
            return number
        plan = json.dumps({"counts": {"created": {}, "changed": {}, "retired": {}}, "audit": what}, ensure_ascii=False)
        number = tx.run(_WRITE, yaml=after, actor=actor, plan=plan).single(strict=True)["number"]
        tx.commit()
    return number


def policy(bolt: Bolt) -> str:
    """The stored policy; empty where there is none."""
    with (
        opened(bolt) as driver,
        driver.session(database=bolt.database) as session,  # pyright: ignore[reportUnknownMemberType]
    ):
        return session.run(Query(READ, timeout=SECONDS)).single(strict=True)["yaml"]
