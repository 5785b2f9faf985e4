"""The constraints and indexes that the graph needs, applied where they are missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import LiteralString, cast

from neo4j import Driver, Query, Session
from neo4j.exceptions import Neo4jError

from orggraph.resources import folder

_NAME = re.compile(r"CREATE [A-Z ]*?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS")
_SCHEMA_SECONDS = 60.0
_ATTEMPTS = 50
_RACES = (
    "Neo.TransientError.Transaction.DeadlockDetected",
    "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
    "Neo.ClientError.Schema.ConstraintAlreadyExists",
    "Neo.ClientError.Schema.IndexAlreadyExists",
)
_PRESENT: LiteralString = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"
_AWAIT: LiteralString = "CALL db.awaitIndexes(60)"


def apply_schema(driver: Driver, database: str) -> tuple[str, ...]:
    """The names of the constraints and indexes created; none where all are there.

    Two that do this at once get into each other's way; who is refused looks again what is missing.
    """
    created: list[str] = []
    with driver.session(database=database) as session:  # pyright: ignore[reportUnknownMemberType]
        for attempt in range(_ATTEMPTS):
            try:
                _create_missing(session, created)
                break
            except Neo4jError as error:
                if error.code not in _RACES or attempt == _ATTEMPTS - 1:
                    raise
    return tuple(created)


def _create_missing(session: Session, created: list[str]) -> None:
    present = {record["name"] for record in session.run(Query(_PRESENT, timeout=_SCHEMA_SECONDS))}
    missing = {name: statement for name, statement in _statements() if name not in present}
    for name, statement in missing.items():
        # The text is ours, from the package's own files; no value of a caller is in it.
        done = session.run(Query(cast("LiteralString", statement), timeout=_SCHEMA_SECONDS)).consume()
        if done.counters.constraints_added or done.counters.indexes_added:
            created.append(name)
    if missing:
        session.run(Query(_AWAIT, timeout=_SCHEMA_SECONDS)).consume()


def _statements() -> Iterator[tuple[str, str]]:
    """Each statement of `cypher/schema` by the name of what it creates, in order."""
    for path in sorted((folder("cypher") / "schema").glob("*.cypher")):
        for statement in path.read_text("utf-8").split(";\n"):
            named = _NAME.search(statement)
            if named is not None:
                yield named.group(1), statement
