"""The one way to the database for reading: bounded in rows and seconds, single attempts, no waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Mapping
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Any, LiteralString, Self, TypeVar, cast

import neo4j
from neo4j.exceptions import AuthError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired, TransientError

from orggraph.errors import StoreUnavailable, TooSlow
from orggraph.graph.planning import AT_ONCE, Planning
from orggraph.settings import Bolt

CONNECT_SECONDS = 1.0
ACQUIRE_SECONDS = 2.0
IDLE_SECONDS = 20.0
GRACE_SECONDS = 3.0
"""The server looks for transactions past their time every 2 s only; a silence beyond that is a dead server's."""
PROBE_GRACE_SECONDS = 1.0
PROBE_PLAN_SECONDS = 10.0
CONNECTIONS = 32
PLAN_SECONDS = 30.0
"""For the plan of a question, once after the server's start; whoever waits for it goes at the question's own limit."""
LEAST_SECONDS = 0.05
"""Less than this is no time to ask in; the server takes 0 for no limit at all."""
MOST_ROWS = 10_000
STREAM_SECONDS = 600.0
"""For all rows of an answer that is sent as it is read: whoever reads slowly holds a transaction open."""
STREAM_ROWS = 1_000
STREAMS = 4

_REVISION: LiteralString = (
    "OPTIONAL MATCH (r:Revision {id: 'revision'}) "
    "RETURN coalesce(r.number, 0) AS number, coalesce(r.epoch, '') AS epoch"
)
_TIMED_OUT = ("Neo.ClientError.Transaction.TransactionTimedOut", "Neo.TransientError.Transaction.Terminated")
_NO_INDEX = "no such fulltext schema index"
_STALE = (ServiceUnavailable, SessionExpired)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rows:
    """What a query returned: column names, and rows of plain values. `more` where rows were left out."""

    columns: tuple[str, ...]
    values: list[list[Any]]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """The state of the graph: a number that every import raises, and an epoch that a new store changes."""

    number: int
    epoch: str


class Allowance:
    """The seconds of one question, for all of its reads together."""

    def __init__(self, graph: Graph, seconds: float) -> None:
        self.seconds = seconds
        self._graph = graph
        self._until = asyncio.get_running_loop().time() + seconds

    async def read(self, cypher: str, parameters: Mapping[str, Any]) -> Rows:
        """What `cypher` returns in the time that is left; raises as `Graph.read` does."""
        left = max(LEAST_SECONDS, self._until - asyncio.get_running_loop().time())
        return await self._graph.read(cypher, parameters, left, limit=self.seconds)


class Graph:
    """A Neo4j to read from. Opening it connects to nothing yet; a dead one is noticed when it is asked."""

    def __init__(self, driver: neo4j.AsyncDriver, bolt: Bolt) -> None:
        self._driver = driver
        self._bolt = bolt
        # One connection fewer than there are: asking for the revision never waits behind the questions.
        self._slots = asyncio.Semaphore(CONNECTIONS - 1)
        self._streams = asyncio.Semaphore(STREAMS)
        self._planning = Planning()

    @classmethod
    async def open(cls, bolt: Bolt) -> Self:
        """The graph at `bolt`; never fails for a database that is down."""
        driver = neo4j.AsyncGraphDatabase.driver(  # pyright: ignore[reportUnknownMemberType]
            bolt.uri,
            auth=(bolt.user, bolt.password),
            connection_timeout=CONNECT_SECONDS,
            connection_acquisition_timeout=ACQUIRE_SECONDS,
            max_transaction_retry_time=0,
            max_connection_pool_size=CONNECTIONS + AT_ONCE,
            liveness_check_timeout=IDLE_SECONDS,
            # Nothing shows the server's hints about a query in an answer; the catalogue's tests ask for them.
            notifications_min_severity=neo4j.NotificationMinimumSeverity.OFF,
            telemetry_disabled=True,
        )
        return cls(driver, bolt)

    async def close(self) -> None:
        """Hang up every connection."""
        await self._planning.close()
        await self._driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def read(
        self,
        cypher: str,
        parameters: Mapping[str, Any],
        seconds: float,
        rows: int = MOST_ROWS,
        *,
        limit: float | None = None,
    ) -> Rows:
        """What `cypher` returns within `seconds` (the server ends it then), at most `rows` rows.

        `limit` is what a caller is told that it was, where this is one of several reads within one limit.
        Raises TooSlow where the time ran out, StoreUnavailable where the database does not answer.
        A connection that had died in the pool is replaced once, without a word.
        """
        await _room(self._slots, f"{CONNECTIONS - 1} questions are running already; try again in a moment.")
        try:
            told = seconds if limit is None else limit
            left = await self._planned(cypher, parameters, seconds, told)
            return await self._bounded(cypher, parameters, left, rows, limit=told)
        finally:
            self._slots.release()

    async def prepare(self, cypher: str, parameters: Mapping[str, Any]) -> None:
        """Have the server plan `cypher`, of which nothing is run; only the types of `parameters` count.

        Raises as `read` does.
        """
        await self._planned(cypher, parameters, PLAN_SECONDS, PLAN_SECONDS)

    @property
    def prepared(self) -> frozenset[str]:
        """The texts that the server has planned, as far as they were asked or prepared here lately."""
        return self._planning.texts

    async def stream(
        self, cypher: str, parameters: Mapping[str, Any], seconds: float, rows: int = STREAM_ROWS
    ) -> AsyncGenerator[Rows]:
        """What `cypher` returns, `rows` rows at a time, so that no more than those are held; always once at least.

        The first ones within `seconds`, all of them within `STREAM_SECONDS`. Raises as `read` does, and
        StoreUnavailable where `STREAMS` are under way.
        """
        await _room(self._streams, f"{STREAMS} large answers are on their way already; try again in a moment.")
        try:
            await self._planned(cypher, parameters, seconds, seconds)
            async for batch in self._batches(cypher, parameters, seconds, rows):
                yield batch
        except (DriverError, Neo4jError, OSError, TimeoutError) as error:
            raise self._told(error, STREAM_SECONDS) from error
        finally:
            self._streams.release()

    async def _batches(
        self, cypher: str, parameters: Mapping[str, Any], seconds: float, rows: int
    ) -> AsyncGenerator[Rows]:
        query = neo4j.Query(cast("LiteralString", cypher), timeout=STREAM_SECONDS)
        async with self._driver.session(  # pyright: ignore[reportUnknownMemberType]
            database=self._bolt.database, default_access_mode=neo4j.READ_ACCESS, fetch_size=rows
        ) as session:
            result = await _within(seconds + GRACE_SECONDS, session.run(query, dict(parameters)))
            more = True
            while more:
                records = await _within(seconds + GRACE_SECONDS, result.fetch(rows))
                more = len(records) == rows
                yield Rows(tuple(result.keys()), [list(record.values()) for record in records], more)

    async def revision(self, seconds: float = CONNECT_SECONDS) -> Revision:
        """The graph's revision; number 0 and an empty epoch before the first import."""
        try:
            left = await self._planned(_REVISION, {}, seconds, seconds, PROBE_PLAN_SECONDS)
            rows = await self._bounded(_REVISION, {}, left, 1, PROBE_GRACE_SECONDS)
        except StoreUnavailable:
            self._planning.forget()
            raise
        return Revision(*rows.values[0])

    async def _planned(
        self, cypher: str, parameters: Mapping[str, Any], seconds: float, limit: float, longest: float = PLAN_SECONDS
    ) -> float:
        """The seconds that are left for a question when the server has its plan."""
        plan = partial(self._bounded, f"EXPLAIN {cypher}", parameters, longest, 1)
        left = await self._planning.planned(cypher, plan, seconds)
        if left < LEAST_SECONDS:
            raise TooSlow(
                f"The question took longer than {limit:g} s, since the database had to plan it first; "
                "it does so once after its start: ask again."
            )
        return left

    async def _bounded(
        self,
        cypher: str,
        parameters: Mapping[str, Any],
        seconds: float,
        rows: int,
        grace: float = GRACE_SECONDS,
        limit: float | None = None,
    ) -> Rows:
        """What comes within `seconds`; `limit` is what a caller is told that it was."""
        # The texts come from the question files and from constants, never from a caller's values.
        query = neo4j.Query(cast("LiteralString", cypher), timeout=seconds)
        try:
            async with asyncio.timeout(seconds + grace):
                try:
                    return await self._once(query, parameters, rows)
                except _STALE:
                    return await self._once(query, parameters, rows)
        except (DriverError, Neo4jError, OSError, TimeoutError) as error:
            raise self._told(error, seconds if limit is None else limit) from error

    async def _once(self, query: neo4j.Query, parameters: Mapping[str, Any], rows: int) -> Rows:
        async with self._driver.session(  # pyright: ignore[reportUnknownMemberType]
            database=self._bolt.database,
            default_access_mode=neo4j.READ_ACCESS,
            fetch_size=rows + 1,
        ) as session:
            result = await session.run(query, dict(parameters))
            values = [list(record.values()) for record in await result.fetch(rows + 1)]
            return Rows(tuple(result.keys()), values[:rows], len(values) > rows)

    def _told(self, error: Exception, seconds: float) -> Exception:
        """The error to show for one of the driver's; the driver's own where the fault is ours."""
        if isinstance(error, Neo4jError) and (error.code or "").startswith(_TIMED_OUT):
            return TooSlow(
                f"The question took longer than {seconds:g} s and was ended; ask for less, or raise the limit."
            )
        if isinstance(error, AuthError):
            return StoreUnavailable(f"Neo4j at {self._bolt.uri} refuses user {self._bolt.user!r}; check the password.")
        if isinstance(error, Neo4jError) and _NO_INDEX in (error.message or ""):
            return StoreUnavailable(
                "Nothing was imported into this Neo4j yet, or by an older orggraph; import a document, then ask again."
            )
        if isinstance(error, Neo4jError) and not isinstance(error, TransientError):
            return error
        return StoreUnavailable(
            f"Neo4j at {self._bolt.uri} does not answer; is it started? It is tried again each time."
        )


async def _room(slots: asyncio.Semaphore, otherwise: str) -> None:
    """Take one of the slots; StoreUnavailable where none becomes free soon."""
    try:
        async with asyncio.timeout(ACQUIRE_SECONDS):
            await slots.acquire()
    except TimeoutError:
        raise StoreUnavailable(otherwise) from None


async def _within(seconds: float, step: Awaitable[T]) -> T:
    try:
        async with asyncio.timeout(seconds):
            return await step
    except TimeoutError:
        raise TooSlow(f"Nothing came for {seconds:g} s and the question was ended; ask for less.") from None
