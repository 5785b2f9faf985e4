"""What a computation may use: reads, values kept for a revision, and a process for long work."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Any, LiteralString, ParamSpec, TypeAlias, TypeVar, cast

from orggraph.errors import OrggraphError, StoreUnavailable
from orggraph.graph import Graph, Revision, Rows

READ_SECONDS = 60.0
COMPUTE_SECONDS = 900.0
"""A computation past this is ended: nothing waits without a limit."""
_KEPT = 64
_ATTEMPTS = 3

T = TypeVar("T")
P = ParamSpec("P")


class Pending(OrggraphError):
    """A computation that goes on: the same question asked again gets its answer once it is there."""

    exit_code = 4


@dataclass(frozen=True, slots=True)
class Computed:
    """What a computation answers: rows in the order of the declared columns, and what `meta` says.

    `total` counts the rows before the limit, `cut` says what was left out, `meta` holds the values
    of the other declared `@meta` columns.
    """

    rows: list[list[Any]]
    total: int | None = None
    cut: Mapping[str, Any] | None = None
    meta: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Apart:
    """One worker process, started when it is first needed."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function` returns in the process; both ways go through pickle.

        A process that was killed is replaced, and StoreUnavailable says so.
        """
        if self._pool is None:
            # Spawned: a fork would take the driver's sockets along.
            self._pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
        try:
            # One that was killed while it had nothing to do is noticed here.
            work = self._pool.submit(function, *args, **kwargs)
            return await asyncio.wait_for(asyncio.wrap_future(work), COMPUTE_SECONDS)
        except BrokenProcessPool:
            self.close()
            raise StoreUnavailable("The process that computes was ended from outside; ask again.") from None
        except TimeoutError:
            self.close()
            raise

    def close(self) -> None:
        """End the process, whatever it is at."""
        pool, self._pool = self._pool, None
        if pool is not None:
            for process in list((pool._processes or {}).values()):
                process.kill()
            pool.shutdown(wait=False, cancel_futures=True)


class Source:
    """One revision of a graph, for computations.

    Values made under `kept` are made once, whoever asks, and thrown out with the revision.
    """

    def __init__(self, graph: Graph, revision: Revision, apart: Apart) -> None:
        self.revision = revision
        self._graph = graph
        self._apart = apart
        self._tasks: OrderedDict[Hashable, asyncio.Task[Any]] = OrderedDict()

    async def read(self, cypher: LiteralString, parameters: Mapping[str, Any], rows: int = 10_000) -> Rows:
        """What `cypher` returns, at most `rows` rows; `more` is set where there are others."""
        return await self._graph.read(cypher, parameters, READ_SECONDS, rows)

    async def kept(self, key: Hashable, make: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """What `make` makes, once for this revision; who asks meanwhile waits for the same."""
        return await asyncio.shield(self.task(key, make))

    async def apart(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What `function` returns, in a process of its own: for work that would hold up other answers."""
        return await self._apart.run(function, *args, **kwargs)

    def task(self, key: Hashable, make: Callable[[], Coroutine[Any, Any, T]]) -> asyncio.Task[T]:
        """The task that makes, or has made, what is kept under `key`; a failed one is begun anew."""
        task = self._tasks.get(key)
        if task is None or (task.done() and (task.cancelled() or task.exception() is not None)):
            task = asyncio.create_task(self._steady(make))
            # Whoever waits gets the fault; where nobody waits any more, it is nobody's.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
            self._tasks[key] = task
            self._trim()
        self._tasks.move_to_end(key)
        return cast("asyncio.Task[T]", task)

    def cancel(self) -> None:
        """End what is still under way."""
        for task in self._tasks.values():
            task.cancel()

    async def _steady(self, make: Callable[[], Awaitable[T]]) -> T:
        """What `make` makes of one state of the graph, however many reads it takes."""
        async with asyncio.timeout(COMPUTE_SECONDS):
            for _ in range(_ATTEMPTS):
                before = await self._graph.revision()
                made = await make()
                if await self._graph.revision() == before:
                    return made
        raise StoreUnavailable("The graph changed each time it was read; ask again when no import is running.")

    def _trim(self) -> None:
        for key in [key for key, task in self._tasks.items() if task.done()]:
            if len(self._tasks) <= _KEPT:
                return
            del self._tasks[key]


Computation: TypeAlias = Callable[[Source, Mapping[str, Any]], Coroutine[Any, Any, Computed]]
"""Answers a question: what to read from, and the values of its parameters, names resolved to ids."""
