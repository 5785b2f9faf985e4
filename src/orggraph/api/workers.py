"""Work in a process of its own: one piece after another, bounded in seconds and memory, told of step by step."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from time import monotonic
from typing import Any

from orggraph.api.problems import Refused
from orggraph.orders import Report
from orggraph.orders.child import BROKE, DONE, STEP, serve

TURN_SECONDS = 10.0
"""How long a piece of work waits for the one before it."""
IDLE_SECONDS = 300.0
"""A process that nobody needed for so long is ended; the next piece of work starts another."""


class OutOfBounds(Exception):
    """Work that took more seconds or memory than it was given; the text says which."""


class Worker:
    """A process for work that would hold up every answer. `what` and `busy` are for messages.

    `memory` is the bytes that the process may map, where the system can bound that. `patience` gives
    steps that may only last so many seconds: they are waits for somebody else.
    """

    def __init__(
        self, what: str, busy: str, memory: int | None = None, patience: Mapping[str, float] | None = None
    ) -> None:
        self._what = what
        self._said = busy
        self._memory = memory
        self._patience = patience or {}
        self._turn = asyncio.Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None
        self._idle: asyncio.TimerHandle | None = None

    async def run(self, seconds: float, report: Report, function: Callable[..., Any], *args: Any) -> Any:
        """What `function(*args, report)` returns in the process; all of it goes through pickle.

        Raises what the function raises, Refused where others are served first, OutOfBounds.
        """
        try:
            async with asyncio.timeout(TURN_SECONDS):
                await self._turn.acquire()
        except TimeoutError:
            raise self._busy() from None
        try:
            self._wake()
            return await asyncio.to_thread(self._work, seconds, report, function, args)
        finally:
            self._turn.release()
            self._idle = asyncio.get_running_loop().call_later(IDLE_SECONDS, self.close)

    def close(self) -> None:
        """End the process, whatever it is at."""
        self._wake()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join()

    def _wake(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _busy(self) -> Refused:
        return Refused("busy", self._said, {"Retry-After": "5"})

    def _work(self, seconds: float, report: Report, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        try:
            line = self._started()
            line.send((function, args))
            return self._heard(line, monotonic() + seconds, report, seconds)
        except (EOFError, OSError):
            self.close()
            detail = f"{self._what} was ended from outside; what it did not finish, it did not do. Send it again."
            raise Refused("busy", detail) from None

    def _heard(self, line: Connection, end: float, report: Report, seconds: float) -> Any:
        """The result, once it comes; steps are reported until then."""
        until, step = end, ""
        while True:
            if not line.poll(max(0.0, min(end, until) - monotonic())):
                self.close()
                if until < end:
                    raise self._busy()
                raise OutOfBounds(f"{self._what} took longer than {seconds:g} s and was ended ({step or 'no step'}).")
            kind, content = line.recv()
            if kind == STEP:
                step = content[0]
                until = monotonic() + self._patience[step] if step in self._patience else end
                report(*content)
                continue
            if kind == DONE:
                return content
            if kind == BROKE:
                self.close()
                if content == MemoryError.__name__:
                    raise OutOfBounds(f"{self._what} took more memory than it may.")
                raise RuntimeError(content)
            raise content

    def _started(self) -> Connection:
        if self._process is not None and self._process.is_alive() and self._line is not None:
            return self._line
        # Spawned: a fork would take the sockets along.
        context = multiprocessing.get_context("spawn")
        line, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self._memory), daemon=True)
        process.start()
        theirs.close()
        self._line, self._process = line, process
        return line
