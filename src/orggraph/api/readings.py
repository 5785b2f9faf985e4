"""Reading files over HTTP: what is in them and what was not understood; nothing is stored."""

from __future__ import annotations

from typing import Annotated, Any

import orjson
from fastapi import FastAPI
from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from orggraph.api.access import Caller
from orggraph.api.problems import responses
from orggraph.api.uploads import Filename, described, received
from orggraph.api.writing import EDITOR, OF_FILES, Model, ProposalShown, SkippedShown, Translations, Writing
from orggraph.orders import doing

Spans = list[Annotated[list[int], Field(min_length=2, max_length=2)]]


class Piece(Model):
    """A piece of the document: its characters and where they stand."""

    text: str
    spans: Spans


class Remark(Model):
    """Something that was noticed, and the places that show it."""

    rule: str
    severity: str
    sentence: str
    translations: Translations
    spans: Spans


class Source(Model):
    """The file."""

    title: str
    sha256: str
    media_type: str
    characters: int


class Coverage(Model):
    """Characters in all, and what they were taken for."""

    characters: int
    fields: int
    labels: int
    layout: int
    unread: int


class ReadDocument(Model):
    """A file read: every character of `text` is in one of `segments`."""

    name: str
    document: Source
    sheets: Annotated[list[dict[str, Any]], Field(description="As `orggraph read --json` has them.")]
    unread: list[Piece]
    coverage: Coverage
    suspects: list[Remark]
    segments: Annotated[
        list[Annotated[list[Any], Field(min_length=3, max_length=3)]],
        Field(description="Start, end, and fields, labels, layout or unread; rising, without gaps."),
    ]
    names: Annotated[list[Remark], Field(description="Names that are not settled.")]
    text: str


class Reading(Model):
    """Files read."""

    documents: list[ReadDocument]
    proposals: list[ProposalShown]
    skipped: list[SkippedShown]


class ReadingAnswer(Model):
    """The answer to files."""

    data: Reading
    meta: dict[str, Any]


def add_readings(app: FastAPI, writing: Writing) -> None:
    """Give `app` the route that reads files."""
    kinds = (*OF_FILES, "bad-request", "bad-parameters", "busy")

    @app.post(
        "/v1/readings",
        tags=["writing"],
        summary="What files say, sheet by sheet, and what of them was not understood; nothing is stored.",
        operation_id="read_files",
        response_model=ReadingAnswer,
        responses=responses(*kinds),
        openapi_extra=described("aliases", "labels", "decisions"),
    )
    async def read_files(  # pyright: ignore[reportUnusedFunction]
        request: Request, _: Annotated[Caller, EDITOR], filename: Filename = None
    ) -> Response:
        found = await received(request, filename)
        told = await writing.read(doing.readings, _silent, found)
        content = orjson.dumps({"data": told, "meta": {}})
        return Response(content, media_type="application/json", headers={"Cache-Control": "no-store"})


def _silent(step: str, done: int, total: int) -> None:
    """Report to nobody: reading is over in seconds."""
