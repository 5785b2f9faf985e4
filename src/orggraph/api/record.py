"""The record of writes and refusals, kept in the store: a write is noted before it is begun."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import deque
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

from orggraph.api.access import ADMIN_PROBLEMS, Caller, require
from orggraph.api.problems import responses
from orggraph.errors import OrggraphError
from orggraph.loading.record import LATEST, Entry, append, entries, entry_id
from orggraph.settings import Bolt

FLUSH_SECONDS = 1.0
MOST_WAITING = 1000
_PATIENCE = 10.0
_LONGEST = 200
# Someone may have pasted a key or a token where it does not belong.
_SECRET = re.compile(r"og_[0-9a-f]{4,}_[\w-]*|eyJ[\w-]{8,}[\w.-]*")
_log = logging.getLogger("orggraph.api")


@dataclass(frozen=True, slots=True)
class Attempt:
    """Who asked for what, from where; `request` is the request's id."""

    actor: str
    address: str
    method: str
    path: str
    request: str

    def entry(self, outcome: str, status: int | None) -> Entry:
        """The line for it."""
        said = {name: _clean(getattr(self, name)) for name in ("actor", "address", "method", "path", "request")}
        return Entry(
            entry_id(), datetime.now(UTC).isoformat(timespec="milliseconds"), **said, outcome=outcome, status=status
        )


class Recorder:
    """Adds to the record: what must be there before a write at once, the rest within a second.

    While the store does not answer, the last `MOST_WAITING` lines wait, and how many were lost is a line too.
    """

    def __init__(self, bolt: Bolt, used: Callable[[], Mapping[str, str]]) -> None:
        # `used` gives, and forgets, which keys were used in which hour.
        self._bolt = bolt
        self._used = used
        self._waiting: deque[Entry] = deque()
        self._missed = 0
        self._filled = asyncio.Event()

    async def begin(self, attempt: Attempt) -> None:
        """Note that a write begins. Raises StoreUnavailable: what cannot be noted is not done."""
        await asyncio.to_thread(append, self._bolt, [attempt.entry("begun", None)], {})

    def note(self, attempt: Attempt, outcome: str, status: int | None) -> None:
        """Note what became of an attempt, soon."""
        if len(self._waiting) >= MOST_WAITING:
            self._waiting.popleft()
            self._missed += 1
        self._waiting.append(attempt.entry(outcome, status))
        self._filled.set()

    def touch(self) -> None:
        """A key was used: note that, soon."""
        self._filled.set()

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """The stretch in which lines are written by and by; what waits at its end is written then."""
        task = asyncio.create_task(self._forever())
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            await self._flush()

    async def _forever(self) -> None:
        while True:
            await self._filled.wait()
            self._filled.clear()
            if not await self._flush():
                self._filled.set()
            await asyncio.sleep(FLUSH_SECONDS)

    async def _flush(self) -> bool:
        batch, used = list(self._waiting), self._used()
        if not batch and not used:
            return True
        lost = Attempt("orggraph", "", "", f"{self._missed} lines were lost while the store did not answer", "")
        told = [lost.entry("missed", None)] if self._missed else []
        self._waiting.clear()
        try:
            async with asyncio.timeout(_PATIENCE):
                await asyncio.to_thread(append, self._bolt, [*batch, *told], used)
        except (OrggraphError, TimeoutError) as error:
            self._waiting.extendleft(reversed(batch[: MOST_WAITING - len(self._waiting)]))
            _log.warning("The record could not be written: %s", error)
            return False
        self._missed = 0
        return True


class Line(BaseModel):
    """A line of the record. Both lines of a write have the same `request`: the id that its answer gave."""

    id: str
    at: str
    actor: Annotated[str, Field(description="The name of the key, or oidc: and the token's subject.")]
    address: str
    method: str
    path: str
    outcome: Literal["begun", "done", "failed", "refused", "missed"]
    status: int | None
    request: str


class Lines(BaseModel):
    """Lines of the record, latest first; `next` is what to give as `before` for those before them."""

    data: list[Line]
    next: str | None


def add_record(app: FastAPI, bolt: Bolt) -> None:
    """Give `app` the route that shows the record."""

    @app.get(
        "/v1/record",
        tags=["access"],
        summary="What was written and refused, by whom: latest first.",
        responses=responses(*ADMIN_PROBLEMS),
    )
    async def record(  # pyright: ignore[reportUnusedFunction]
        _: Annotated[Caller, require("admin")],
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
        before: Annotated[str, Query(max_length=40, description="An `id`: only lines before it.")] = LATEST,
    ) -> Lines:
        found = await asyncio.to_thread(entries, bolt, limit, before)
        return Lines(data=[Line(**one) for one in found], next=found[-1]["id"] if len(found) == limit else None)


def _clean(text: str) -> str:
    return _SECRET.sub("(secret)", text)[:_LONGEST]
