"""Writes that take long, in the store: so that any process of the API can say how far one is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString

from neo4j import Query

from orggraph.loading.store import opened
from orggraph.settings import Bolt

SECONDS = 10.0
MOST_JOBS = 200
LOST_AFTER = timedelta(seconds=30)
"""A job that nobody has spoken of for so long has lost its process."""

_SAVE: LiteralString = """
MERGE (j:Job {id: $job.id}) SET j = $job
WITH j
MATCH (other:Job)
WITH other ORDER BY other.started DESC, other.id SKIP $most
DELETE other
"""
_LOAD: LiteralString = "MATCH (j:Job {id: $id}) RETURN properties(j) AS job"


@dataclass(frozen=True, slots=True)
class Job:
    """A write that goes on, or has ended. `state` is running, done, failed or lost.

    `step`, `done` and `total` say how far it is. `outcome` is the answer's body in the end, or the problem's.
    Times are ISO 8601 in UTC; `told` is when its process last spoke of it.
    """

    id: str
    actor: str
    started: str
    told: str
    state: str = "running"
    step: str = ""
    done: int = 0
    total: int = 0
    outcome: Mapping[str, Any] | None = None


def save_job(bolt: Bolt, job: Job) -> None:
    """Keep the state of a job; the oldest beyond `MOST_JOBS` are forgotten. Raises StoreUnavailable, TooSlow."""
    held = {**asdict(job), "outcome": json.dumps(job.outcome, ensure_ascii=False)}
    with opened(bolt) as driver, driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
        session.run(Query(_SAVE, timeout=SECONDS), job=held, most=MOST_JOBS).consume()


def load_job(bolt: Bolt, known: str) -> Job | None:
    """The job with this id; None where there is none, or where it is forgotten."""
    with opened(bolt) as driver, driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
        found = session.run(Query(_LOAD, timeout=SECONDS), id=known).single()
    if found is None:
        return None
    held: dict[str, Any] = found["job"]
    silent = datetime.now(UTC) - datetime.fromisoformat(held["told"]) > LOST_AFTER
    state = "lost" if held["state"] == "running" and silent else held["state"]
    return Job(**{**held, "state": state, "outcome": json.loads(str(held["outcome"]))})  # pyright: ignore[reportArgumentType]
