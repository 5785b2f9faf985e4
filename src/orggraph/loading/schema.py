"""The constraints and indexes that the graph needs, applied where they are missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import LiteralString, cast

from neo4j import Driver, Query

from orggraph.resources import folder

_NAME = re.compile(r"CREATE [A-Z ]*?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS")
_SCHEMA_SECONDS = 60.0
_PRESENT: LiteralString = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"
_AWAIT: LiteralString = "CALL db.awaitIndexes(60)"


def apply_schema(driver: Driver, database: str) -> tuple[str, ...]:
    """The names of the constraints and indexes created; none where all are there."""
    statements = dict(_statements())
    with driver.session(database=database) as session:  # pyright: ignore[reportUnknownMemberType]
        present = {record["name"] for record in session.run(Query(_PRESENT, timeout=_SCHEMA_SECONDS))}
        missing = tuple(name for name in statements if name not in present)
        for name in missing:
            # The text is ours, from the package's own files; no value of a caller is in it.
            session.run(Query(cast("LiteralString", statements[name]), timeout=_SCHEMA_SECONDS)).consume()
        if missing:
            session.run(Query(_AWAIT, timeout=_SCHEMA_SECONDS)).consume()
    return missing


def _statements() -> Iterator[tuple[str, str]]:
    """Each statement of `cypher/schema` by the name of what it creates, in order."""
    for path in sorted((folder("cypher") / "schema").glob("*.cypher")):
        for statement in path.read_text("utf-8").split(";\n"):
            named = _NAME.search(statement)
            if named is not None:
                yield named.group(1), statement
