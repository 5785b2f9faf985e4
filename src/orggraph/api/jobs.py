"""Writes answered at once where they are quick, and by a status document where they are not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any, TypeAlias

import orjson
from starlette.responses import Response

from orggraph.api.problems import told_as
from orggraph.api.routes import REVISION
from orggraph.api.telling import PENDING_HEADERS
from orggraph.errors import NotFound, OrggraphError, StoreUnavailable
from orggraph.loading.jobs import Job, load_job, save_job
from orggraph.orders import Order, Report
from orggraph.settings import Bolt

TOLD_SECONDS = 1.0
"""How often the store is told how far one is."""
_REMEMBERED = 100
"""Ended ones that the store could not be told of."""
_CLOSE_SECONDS = 5.0

Work: TypeAlias = Callable[[Report], Coroutine[Any, Any, dict[str, Any]]]
"""Does the work, reporting its steps; what comes of it is the answer's data, with `revision` for its meta."""
_log = logging.getLogger("orggraph.api")


class Jobs:
    """The writes of one process; those that take long are in the store too, for the other processes to tell of."""

    def __init__(self, bolt: Bolt) -> None:
        self._bolt = bolt
        self._jobs: dict[str, Job] = {}
        self._following: dict[str, asyncio.Task[None]] = {}

    async def answer(self, order: Order, path: str, work: Work) -> Response:
        """The answer to a write, or where one that takes long can be followed. Raises what the work raises."""
        now = _now()
        job = Job(token_hex(8), order.actor, now, now)
        self._jobs[job.id] = job
        task = asyncio.create_task(work(self._reporter(job.id)))
        await asyncio.wait({task}, timeout=order.wait)
        if task.done():
            self._jobs.pop(job.id, None)
            return written(await task)
        # Before it is followed: what the store is told last is to be the last that is known.
        await self._save(job.id)
        self._following[job.id] = asyncio.create_task(self._follow(job.id, path, task))
        again = f"/v1/imports/{job.id}"
        body = {"status": "pending", "detail": "This takes a while and goes on.", "again": again}
        return Response(orjson.dumps(body), 202, {**PENDING_HEADERS, "Location": again}, "application/json")

    async def status(self, known: str, wait: float = 0.0) -> Job:
        """How far the write with this id is, or once `wait` seconds have passed or it ends. Raises NotFound."""
        if known in self._following:
            await asyncio.wait({self._following[known]}, timeout=wait)
        job = self._jobs.get(known) or await asyncio.to_thread(load_job, self._bolt, known)
        if job is None:
            raise NotFound(f"No import has the id {known[:80]!r}; the history is at /v1/changes.")
        return job

    async def close(self) -> None:
        """See the last of those that were ended."""
        if self._following:
            await asyncio.wait(self._following.values(), timeout=_CLOSE_SECONDS)

    def _reporter(self, known: str) -> Report:
        def report(step: str, done: int, total: int) -> None:
            job = self._jobs.get(known)
            if job is not None:
                self._jobs[known] = replace(job, step=step, done=done, total=total, told=_now())

        return report

    async def _follow(self, known: str, path: str, task: asyncio.Task[dict[str, Any]]) -> None:
        """Tell the store how far it is until it is done, and then what came of it."""
        while not task.done():
            await asyncio.wait({task}, timeout=TOLD_SECONDS)
            self._jobs[known] = replace(self._jobs[known], told=_now())
            if not task.done():
                await self._save(known)
        self._jobs[known] = replace(self._jobs[known], told=_now(), **_ended(task, path))
        if await self._save(known) or len(self._jobs) > _REMEMBERED:
            self._jobs.pop(known)
        self._following.pop(known, None)

    async def _save(self, known: str) -> bool:
        """Tell the store, and say whether that succeeded."""
        job = self._jobs.get(known)
        try:
            if job is not None:
                await asyncio.to_thread(save_job, self._bolt, job)
        except OrggraphError as error:
            _log.warning("How far the write %s is could not be kept: %s", known, error)
            return False
        return True


def written(data: dict[str, Any]) -> Response:
    """The response of a write that is done, or was only planned."""
    told = dict(data)
    headers = {"Cache-Control": "no-store", REVISION: str(told["revision"])}
    if "tag" in told:
        headers["ETag"] = told.pop("tag")
    return Response(orjson.dumps(enveloped(told)), headers=headers, media_type="application/json")


def enveloped(data: dict[str, Any]) -> dict[str, Any]:
    """The answer's body, with the revision in its meta."""
    rest = {name: value for name, value in data.items() if name not in ("revision", "tag")}
    return {"data": rest, "meta": {"revision": data["revision"]}}


def _ended(task: asyncio.Task[dict[str, Any]], path: str) -> dict[str, Any]:
    """What became of the work: its answer's body, or the problem's."""
    error = task.exception() if not task.cancelled() else StoreUnavailable("The server was stopped.")
    if error is None:
        return {"state": "done", "outcome": enveloped(task.result())}
    if not isinstance(error, OrggraphError):
        _log.error("A write failed", exc_info=error)
        error = OrggraphError("The write met a fault in the server; its log says more.")
    return {"state": "failed", "outcome": orjson.loads(bytes(told_as(error, path).body))}


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
