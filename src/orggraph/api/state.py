"""The routes that say how the server is and what can be asked of it."""

from __future__ import annotations

import gzip
from hashlib import blake2b

import orjson
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from orggraph.answering import Answering
from orggraph.api.page import DOCS_POLICY, docs_page
from orggraph.api.problems import responses
from orggraph.api.routes import example_url, matches
from orggraph.catalogue import Catalogue

_DOCUMENT_SECONDS = 300
"""How long a copy of the OpenAPI document may be used unasked."""


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Alive(_Model):
    """The process answers."""

    alive: bool


class Ready(_Model):
    """The database answers."""

    ready: bool
    revision: int


class Listed(_Model):
    """A question, and a request that asks it."""

    question: str
    title: str
    route: str
    example: str


def add_state(app: FastAPI) -> None:
    """Give `app` the routes that probes ask."""

    @app.get("/healthz", tags=["state"], summary="Whether the process answers.", operation_id="healthz")
    async def healthz() -> Alive:  # pyright: ignore[reportUnusedFunction]
        return Alive(alive=True)

    @app.get(
        "/readyz",
        tags=["state"],
        summary="Whether the database answers, and the graph's revision.",
        operation_id="readyz",
        responses=responses("database-unavailable"),
    )
    async def readyz() -> Ready:  # pyright: ignore[reportUnusedFunction]
        answering: Answering = app.state.answering
        return Ready(ready=True, revision=(await answering.watch.look()).number)


def add_index(app: FastAPI, questions: Catalogue) -> None:
    """Give `app` the list of the questions: as data, and as a page."""
    index = [
        Listed(question=one.name, title=one.title, route=one.route, example=example_url(one, one.examples[0]))
        for one in questions.questions
    ]

    @app.get("/v1", tags=["state"], summary="Every question, with an example.", operation_id="questions")
    async def questions_index() -> list[Listed]:  # pyright: ignore[reportUnusedFunction]
        return index

    shown = docs_page(questions)

    @app.get("/docs", include_in_schema=False)
    async def docs() -> Response:  # pyright: ignore[reportUnusedFunction]
        return HTMLResponse(shown, headers={"Content-Security-Policy": DOCS_POLICY})


def add_document(app: FastAPI) -> None:
    """Give `app` its OpenAPI document, written once and packed once."""
    kept: list[tuple[str, bytes, bytes]] = []

    @app.get("/openapi.json", include_in_schema=False)
    async def openapi(request: Request) -> Response:  # pyright: ignore[reportUnusedFunction]
        if not kept:
            content = orjson.dumps(app.openapi())
            kept.append((f'"{blake2b(content, digest_size=16).hexdigest()}"', content, gzip.compress(content, 9)))
        tag, content, packed = kept[0]
        headers = {"ETag": tag, "Cache-Control": f"max-age={_DOCUMENT_SECONDS}", "Vary": "Accept-Encoding"}
        if matches(request.headers.get("if-none-match"), tag):
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(packed, media_type="application/json", headers={**headers, "Content-Encoding": "gzip"})
        return Response(content, media_type="application/json", headers=headers)
