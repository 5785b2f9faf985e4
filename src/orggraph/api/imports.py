"""Importing over HTTP: files in, the plan out, applied or not; and documents taken out again."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import FastAPI, Path, Query
from pydantic import Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from orggraph.answering import Answering
from orggraph.api.problems import responses
from orggraph.api.routes import REVISION
from orggraph.api.uploads import Filename, received
from orggraph.api.uploads import described as upload
from orggraph.api.writing import (
    OF_FILES,
    Done,
    DoneAnswer,
    Model,
    Ordered,
    ProposalShown,
    SkippedShown,
    Translations,
    WriteMeta,
    Writing,
    described,
)
from orggraph.orders import doing

__all__ = ["add_imports"]


class NameFinding(Model):
    """A name that is not settled, and why."""

    rule: str
    severity: Literal["high", "medium", "low"]
    sentence: str
    translations: Translations
    nodes: list[str]


class Imported(Done):
    """An import."""

    skipped: Annotated[list[SkippedShown], Field(description="Files that were left out, and why.")]
    names: Annotated[list[NameFinding], Field(description="Names of all documents that are not settled.")]
    proposals: Annotated[list[ProposalShown], Field(description="Names that may be one thing, likeliest first.")]


class ImportedAnswer(Model):
    """The answer to an import."""

    data: Imported
    meta: WriteMeta


class JobShown(Model):
    """How far a write is; `outcome` is the body of its answer in the end, or of the problem it met."""

    id: str
    actor: str
    started: str
    told: Annotated[str, Field(description="When its process last spoke of it.")]
    state: Annotated[
        Literal["running", "done", "failed", "lost"],
        Field(description="`lost` has lost its process: /v1/changes says whether it was applied."),
    ]
    step: str
    done: int
    total: Annotated[int, Field(description="0 where it is not known.")]
    outcome: dict[str, Any] | None


class JobAnswer(Model):
    """The status of a write."""

    data: JobShown
    meta: WriteMeta


def add_imports(app: FastAPI, writing: Writing) -> None:
    """Give `app` the routes that import files, tell how far that is, and take documents out."""
    _add_import(app, writing)
    _add_status(app, writing)
    _add_retirement(app, writing)


def _add_import(app: FastAPI, writing: Writing) -> None:
    @app.post(
        "/v1/imports",
        summary="Make the graph say what files say: the plan, and unless `dry_run` it is done.",
        operation_id="import_files",
        response_model=ImportedAnswer,
        openapi_extra=upload("aliases", "labels", "decisions"),
        **described(*OF_FILES),
    )
    async def import_files(  # pyright: ignore[reportUnusedFunction]
        request: Request, order: Ordered, filename: Filename = None
    ) -> Response:
        """One transaction: all of it or nothing. A document of the same name is replaced, others stay."""
        return await writing.bring(request, order, await received(request, filename))


def _add_status(app: FastAPI, writing: Writing) -> None:
    @app.get(
        "/v1/imports/{id}",
        summary="How far a write is that was answered by 202.",
        operation_id="import_status",
        tags=["writing"],
        response_model=JobAnswer,
        responses=responses("unknown-name", "database-unavailable"),
    )
    async def import_status(  # pyright: ignore[reportUnusedFunction]
        request: Request,
        id: Annotated[str, Path(max_length=80)],  # noqa: A002
        wait: Annotated[float, Query(ge=0, le=60, description="Seconds to wait for its end.")] = 0.0,
    ) -> Response:
        job = await writing.jobs.status(id, wait)
        answering: Answering = request.app.state.answering
        revision = (await answering.watch.current()).number
        shown = {name: getattr(job, name) for name in JobShown.model_fields}
        pause: dict[str, str] = {"Retry-After": "1"} if job.state == "running" else {}
        headers = {"Cache-Control": "no-store", REVISION: str(revision), **pause}
        return JSONResponse({"data": shown, "meta": {"revision": revision}}, headers=headers)


def _add_retirement(app: FastAPI, writing: Writing) -> None:
    @app.delete(
        "/v1/documents/{document:path}",
        summary="Take a document out of the graph, with every fact that no other document supports.",
        operation_id="retire_document",
        response_model=DoneAnswer,
        **described(),
    )
    async def retire(  # pyright: ignore[reportUnusedFunction]
        request: Request,
        order: Ordered,
        document: Annotated[str, Path(description="Its id or its file name.", examples=["manual.md"])],
    ) -> Response:
        return await writing.answer(request, order, doing.retire, document)
