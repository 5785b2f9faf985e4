"""Plans that a server makes once: a long question's takes it seconds when it has just started."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from orggraph.errors import StoreUnavailable

_KNOWN = 1_000
AT_ONCE = 4
"""Plans that are made at the same time."""


class Planning:
    """The texts that a server has planned, and those that it is planning.

    Who asks meanwhile waits for the same plan instead of having it made once more, and a plan that takes longer
    than one question may is made to its end: the next one to ask finds it.
    """

    def __init__(self) -> None:
        self._tasks: OrderedDict[str, asyncio.Task[None]] = OrderedDict()
        self._room = asyncio.Semaphore(AT_ONCE)

    @property
    def texts(self) -> frozenset[str]:
        """The texts that are planned."""
        return frozenset(text for text, task in self._tasks.items() if task.done() and not _failed(task))

    async def planned(self, text: str, plan: Callable[[], Awaitable[object]], seconds: float) -> float:
        """The seconds left for the question; 0 where its plan is still being made. Raises what `plan` raises."""
        task = self._tasks.get(text)
        if task is not None and task.done() and not _failed(task):
            self._tasks.move_to_end(text)
            return seconds
        begun = asyncio.get_running_loop().time()
        if task is None or task.done():
            task = self._tasks[text] = asyncio.create_task(self._made(plan))
            # A fault is for who waits; where nobody waits any more, it is nobody's.
            task.add_done_callback(_failed)
            self._trim()
        await asyncio.wait({task}, timeout=seconds)
        if not task.done():
            return 0.0
        if task.cancelled():
            raise StoreUnavailable("The database stopped answering in the midst of the question.")
        task.result()
        return max(0.0, seconds - (asyncio.get_running_loop().time() - begun))

    def forget(self) -> None:
        """Take nothing for planned any more, and end what is under way: what comes back in its place knows nothing."""
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()

    async def close(self) -> None:
        """End what is being planned."""
        tasks = list(self._tasks.values())
        self.forget()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _made(self, plan: Callable[[], Awaitable[object]]) -> None:
        async with self._room:
            await plan()

    def _trim(self) -> None:
        for text in [text for text, task in self._tasks.items() if task.done()]:
            if len(self._tasks) <= _KNOWN:
                return
            del self._tasks[text]


def _failed(task: asyncio.Task[None]) -> bool:
    return task.cancelled() or task.exception() is not None
