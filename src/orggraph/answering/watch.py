"""The graph's revision, known without asking for it in every request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from orggraph.errors import StoreUnavailable, TooSlow
from orggraph.graph import Graph, Revision

PERIOD_SECONDS = 0.4
FRESH_SECONDS = 1.5
CHECK_SECONDS = 0.75
FIRST_SECONDS = 1.5
"""For a look at a server of which nothing is known: it may have started a moment ago and plan its first query."""
_PAUSE_SECONDS = 0.02


class Watch:
    """Looks at a graph's revision every `PERIOD_SECONDS` once started; else when asked.

    Where the database is found dead, everything under `alive` ends at once, and every request for
    the revision looks again, so that recovery is noticed by the first request after it.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._known: Revision | None = None
        self._seen_at = 0.0
        self._check: asyncio.Task[Revision | StoreUnavailable] | None = None
        self._loop: asyncio.Task[None] | None = None
        self._waiting: set[asyncio.Timeout] = set()

    def start(self) -> None:
        """Look from now on by itself, until `stop`."""
        self._loop = asyncio.create_task(self._forever())

    async def stop(self) -> None:
        """Look no more."""
        for task in (self._loop, self._check):
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def current(self) -> Revision:
        """The revision as of a moment ago; raises StoreUnavailable where the database is dead."""
        if self._known is not None and asyncio.get_running_loop().time() - self._seen_at < FRESH_SECONDS:
            return self._known
        return await self.look()

    async def look(self) -> Revision:
        """The revision now; who asks while a look is under way gets that one's."""
        if self._check is None or self._check.done():
            self._check = asyncio.create_task(self._look())
        seen = await asyncio.shield(self._check)
        if isinstance(seen, StoreUnavailable):
            raise StoreUnavailable(str(seen))
        return seen

    async def reach(self, number: int, seconds: float) -> int:
        """The revision's number once it is `number` or more, or what it is after `seconds`.

        Raises StoreUnavailable where the database is dead.
        """
        known = (await self.current()).number
        until = asyncio.get_running_loop().time() + seconds
        while known < number and asyncio.get_running_loop().time() < until:
            known = (await self.look()).number
            if known < number:
                await asyncio.sleep(_PAUSE_SECONDS)
        return known

    @asynccontextmanager
    async def alive(self) -> AsyncGenerator[None]:
        """A stretch that ends with StoreUnavailable as soon as the database is found dead."""
        limit = asyncio.timeout(None)
        self._waiting.add(limit)
        try:
            async with limit:
                yield
        except TimeoutError:
            raise StoreUnavailable("The database stopped answering in the midst of the question.") from None
        finally:
            self._waiting.discard(limit)

    async def _look(self) -> Revision | StoreUnavailable:
        try:
            self._known = await self._graph.revision(FIRST_SECONDS if self._known is None else CHECK_SECONDS)
        except StoreUnavailable as error:
            self._known = None
            for limit in self._waiting:
                if not limit.expired():
                    limit.reschedule(0)
            return error
        except TooSlow as error:
            # It answered, if only to say that it is busy.
            if self._known is None:
                return StoreUnavailable(str(error))
        self._seen_at = asyncio.get_running_loop().time()
        return self._known

    async def _forever(self) -> None:
        while True:
            with suppress(StoreUnavailable):
                await self.look()
            await asyncio.sleep(PERIOD_SECONDS)
