"""What the routes that write share: the processes that do it, and what they say of a write before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from fastapi import Depends, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import Answering
from orggraph.api.access import Caller, require
from orggraph.api.jobs import Jobs
from orggraph.api.models import Waiting
from orggraph.api.problems import responses
from orggraph.api.workers import OutOfBounds, Worker
from orggraph.errors import TooSlow, UnreadableFile
from orggraph.loading.importing import WAITING
from orggraph.loading.store import IMPORT_SECONDS
from orggraph.orders import Order, Report, Upload, doing
from orggraph.readers import Sources
from orggraph.settings import Bolt

READ_SECONDS = 60.0
"""For reading all files of one upload."""
READ_MEMORY = 3 * 1024**3
"""Bytes that the process which reads uploads may map."""
LOCK_SECONDS = 10.0
"""How long a write waits for one of another process of the API or the command line."""
PROBLEMS = (
    "bad-request",
    "unknown-name",
    "moved-on",
    "bad-parameters",
    "busy",
    "database-unavailable",
    "too-slow",
)
"""What any write can meet, whatever it writes."""
OF_FILES = ("unsupported-type", "unreadable-file", "too-large")
EDITOR = require("edit")


class Model(BaseModel):
    """What has no other members than those that it names."""

    model_config = ConfigDict(extra="forbid")


class EntryShown(Model):
    """A node or an edge of the plan."""

    kind: str
    id: str
    name: str


class ChangedShown(EntryShown):
    """A node or an edge that stays, and each field of it that changes: what it was, what it will be."""

    fields: dict[str, Annotated[list[Any], Field(min_length=2, max_length=2)]]


class Counts(Model):
    """How many of each kind."""

    created: dict[str, int]
    changed: dict[str, int]
    retired: dict[str, int]


class PlanShown(Model):
    """What is done, or would be. `moved` facts only stand elsewhere in their document; they are not listed."""

    counts: Counts
    moved: int
    created: list[EntryShown]
    changed: list[ChangedShown]
    retired: list[EntryShown]
    left_out: Annotated[int, Field(description="Entries that are not listed, for there are too many.")]


class Done(Model):
    """A write."""

    plan: PlanShown
    applied: Annotated[bool, Field(description="False in a dry run, and where there was nothing to do.")]


class WriteMeta(Model):
    """What a write says besides."""

    revision: Annotated[int, Field(description="The graph's, afterwards. Send it as `Orggraph-Revision` to read it.")]


class DoneAnswer(Model):
    """The answer to a write."""

    data: Done
    meta: WriteMeta


class SkippedShown(Model):
    """A file that was left out."""

    name: str
    reason: str


class Translations(Model):
    """The sentence beside it in Chinese; in English where it has no Chinese words."""

    traditional: Annotated[str, Field(alias="zh-Hant")]
    simplified: Annotated[str, Field(alias="zh-Hans")]


class ProposalShown(Model):
    """Two names that may be one thing."""

    section: Literal["departments", "positions", "external_parties"]
    canonical: str
    other: str
    score: int
    reason: str
    translations: Translations


def _order(
    caller: Annotated[Caller, EDITOR],
    dry_run: Annotated[bool, Query(description="Only work out the plan; change nothing.")] = False,
    expected_revision: Annotated[
        int | None, Query(ge=0, le=2**53, description="Refuse (409) where the graph is at another revision by now.")
    ] = None,
    details: Annotated[int, Query(ge=0, le=10_000, description="Entries of each part of the plan to list.")] = 200,
    wait: Annotated[float, Query(ge=0, le=60, description="Seconds to wait before it is answered by 202.")] = 3.0,
) -> Order:
    return Order(f"api:{caller.name}", dry_run, expected_revision, details, wait)


Ordered = Annotated[Order, Depends(_order)]
"""How a write is to be done, from the request."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The process that reads uploads, the one that writes, and the writes under way."""

    bolt: Bolt
    jobs: Jobs
    reader: Worker
    writer: Worker

    async def read(self, function: Callable[..., Any], report: Report, *args: Any) -> Any:
        """What a function makes of files, within the bounds for what comes from outside. Raises UnreadableFile."""
        try:
            return await self.reader.run(READ_SECONDS, report, function, *args)
        except OutOfBounds as error:
            raise UnreadableFile(f"{error} Send fewer or smaller files.") from None

    async def write(self, function: Callable[..., Any], report: Report, *args: Any) -> Any:
        """What a function makes of the graph, one at a time. Raises TooSlow."""
        try:
            return await self.writer.run(IMPORT_SECONDS, report, function, self.bolt, *args)
        except OutOfBounds as error:
            raise TooSlow(f"{error} Nothing was changed, or all of it: see /v1/changes.") from None

    async def answer(self, request: Request, order: Order, function: Callable[..., Any], *args: Any) -> Response:
        """The answer to a write that needs no file."""

        async def work(report: Report) -> dict[str, Any]:
            return await self._known(request, await self.write(function, report, *args, order))

        return await self.jobs.answer(order, request.url.path, work)

    async def bring(self, request: Request, order: Order, upload: Upload) -> Response:
        """The answer to an import."""

        async def work(report: Report) -> dict[str, Any]:
            files: Sources = await self.read(doing.read, report, upload.files)
            return await self._known(request, await self.write(doing.bring, report, files, upload, order))

        return await self.jobs.answer(order, request.url.path, work)

    async def close(self) -> None:
        """End what is under way."""
        self.reader.close()
        self.writer.close()
        await self.jobs.close()

    async def _known(self, request: Request, told: dict[str, Any]) -> dict[str, Any]:
        """With this process's answers being of the new revision from now on."""
        answering: Answering = request.app.state.answering
        await answering.watch.reach(told["revision"], 1.0)
        return told


def make_writing(bolt: Bolt) -> Writing:
    """Ready to read and to write; no process is started before it is needed."""
    reader = Worker("Reading the files", "Other files are being read; send these again.", READ_MEMORY)
    writer = Worker("The write", "Another write is under way; nothing was changed.", None, {WAITING: LOCK_SECONDS})
    return Writing(bolt, Jobs(bolt), reader, writer)


def described(*kinds: str) -> dict[str, Any]:
    """What the OpenAPI document says of a route that writes and can meet these kinds of problems besides."""
    told = {202: {"description": "Under way: `again` says how far it is", "model": Waiting}}
    return {"tags": ["writing"], "responses": told | responses(*PROBLEMS, *kinds)}
