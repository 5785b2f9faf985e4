"""Queries that are not ours: looked at before they run, and run where nothing can be written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, LiteralString, cast

import neo4j
import orjson
from neo4j.exceptions import DriverError, Neo4jError

from orggraph.errors import BadInput
from orggraph.graph.driver import GRACE_SECONDS, Graph, Rows
from orggraph.graph.values import plain

FETCHED = 100
"""Rows that are asked for at once: the bytes count, so that not all are known to be wanted."""
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much an answer may hold."""

    rows: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """How the server would run a query: `kind` is `r` where it only reads; its operators, each with its details."""

    kind: str
    operators: tuple[tuple[str, str], ...]


class Inquiry(Graph):
    """A Neo4j to ask what nobody wrote a question file for. Who may, and what, is for the caller to decide."""

    async def plan(self, cypher: str, parameters: Mapping[str, Any], seconds: float) -> Plan:
        """How the server would run `cypher`; nothing is run. Raises BadInput where it would not."""
        async with self._asking(seconds), self._session(1) as session, self._begun(session, seconds) as tx:
            result = await tx.run(cast("LiteralString", f"EXPLAIN {cypher}"), dict(parameters))
            summary = await result.consume()
            plan = cast("dict[str, Any]", summary.plan or {})  # pyright: ignore[reportUnknownMemberType]
            return Plan(summary.query_type or "", tuple(_operators(plan)))

    async def inquire(self, cypher: str, parameters: Mapping[str, Any], seconds: float, bounds: Bounds) -> Rows:
        """What `cypher` returns, in a read transaction that is rolled back, as values that JSON knows.

        Raises BadInput for what the server refuses, TooSlow, StoreUnavailable.
        """
        values: list[list[Any]] = []
        size = 0
        async with self._asking(seconds), self._session(FETCHED) as session, self._begun(session, seconds) as tx:
            result = await tx.run(cast("LiteralString", cypher), dict(parameters))
            columns = tuple(result.keys())
            async for record in result:
                row = [plain(value) for value in record.values()]
                size += len(orjson.dumps(row))
                if len(values) == bounds.rows or size > bounds.bytes:
                    return Rows(columns, values, more=True)
                values.append(row)
        return Rows(columns, values)

    @asynccontextmanager
    async def _asking(self, seconds: float) -> AsyncGenerator[None]:
        """A stretch in which what the server refuses is the fault of who wrote the query."""
        try:
            async with asyncio.timeout(seconds + GRACE_SECONDS):
                yield
        except (DriverError, Neo4jError, OSError, TimeoutError) as error:
            told = self._told(error, seconds)
            if isinstance(told, Neo4jError):
                raise BadInput((told.message or str(told)).splitlines()[0][:LONGEST_REASON]) from error
            raise told from error

    @asynccontextmanager
    async def _begun(self, session: neo4j.AsyncSession, seconds: float) -> AsyncGenerator[neo4j.AsyncTransaction]:
        """A transaction of the session that ends in nothing. An explicit one: the server refuses batches in it."""
        tx = await session.begin_transaction(timeout=seconds)
        try:
            yield tx
        finally:
            await tx.close()

    def _session(self, fetched: int) -> neo4j.AsyncSession:
        return self._driver.session(  # pyright: ignore[reportUnknownMemberType]
            database=self._bolt.database, default_access_mode=neo4j.READ_ACCESS, fetch_size=fetched
        )


def _operators(plan: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every operator of a plan, by its bare name (`LoadCSV@neo4j` is `LoadCSV`), with its details."""
    if plan:
        yield str(plan["operatorType"]).partition("@")[0], str(plan.get("args", {}).get("Details", ""))
        for child in plan.get("children", []):
            yield from _operators(child)
