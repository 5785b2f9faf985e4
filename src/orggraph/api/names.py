"""Names over HTTP: the alias file of a document, and decisions about what was proposed."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import Body, FastAPI, Header, Path, Query
from pydantic import Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from orggraph.answering import Answering
from orggraph.api.problems import responses
from orggraph.api.routes import REVISION
from orggraph.api.uploads import MOST_DECISIONS, DecisionMade
from orggraph.api.writing import Done, Model, Ordered, WriteMeta, Writing, described
from orggraph.loading.alias_texts import alias_text
from orggraph.orders import doing

LONGEST = 500_000
"""Characters of an alias file."""
Document = Annotated[str, Path(description="Its id or its file name.", examples=["manual.md"])]


class AliasFile(Model):
    """The alias file that counts for a document, as YAML."""

    document: str
    aliases: str


class AliasFileAnswer(Model):
    """An alias file."""

    data: AliasFile
    meta: WriteMeta


class AliasesWanted(Model):
    """What an alias file is to say."""

    aliases: Annotated[str, Field(max_length=LONGEST, description="The whole file, in YAML: see docs/aliases.md.")]


class AliasesDone(Done):
    """An alias file changed, and the graph with it."""

    aliases: Annotated[str, Field(description="The file's text afterwards.")]


class AliasesAnswer(Model):
    """The answer to a changed alias file."""

    data: AliasesDone
    meta: WriteMeta


class Decisions(Model):
    """Decisions about names, in order: all of them or none."""

    decisions: Annotated[list[DecisionMade], Field(min_length=1, max_length=MOST_DECISIONS)]


class Decided(AliasesDone):
    """Decisions written."""

    document: Annotated[str, Field(description="Whose alias file has them.")]


class DecidedAnswer(Model):
    """The answer to decisions."""

    data: Decided
    meta: WriteMeta


def add_names(app: FastAPI, writing: Writing) -> None:
    """Give `app` the routes of alias files and decisions."""
    _add_showing(app, writing)
    _add_putting(app, writing)
    _add_deciding(app, writing)


def _add_showing(app: FastAPI, writing: Writing) -> None:
    @app.get(
        "/v1/aliases/{document:path}",
        tags=["writing"],
        summary="The alias file that came with a document.",
        operation_id="show_aliases",
        response_model=AliasFileAnswer,
        responses=responses("unknown-name", "database-unavailable"),
    )
    async def show_aliases(request: Request, document: Document) -> Response:  # pyright: ignore[reportUnusedFunction]
        found = await asyncio.to_thread(alias_text, writing.bolt, document)
        answering: Answering = request.app.state.answering
        revision = (await answering.watch.current()).number
        headers = {"ETag": doing.tag(found.text), "Cache-Control": "no-cache", REVISION: str(revision)}
        data = {"document": found.document, "aliases": found.text}
        return JSONResponse({"data": data, "meta": {"revision": revision}}, headers=headers)


def _add_putting(app: FastAPI, writing: Writing) -> None:
    @app.put(
        "/v1/aliases/{document:path}",
        summary="Replace the alias file of a document, and make the graph what follows from it.",
        operation_id="put_aliases",
        response_model=AliasesAnswer,
        **described("changed-meanwhile"),
    )
    async def put_aliases(  # pyright: ignore[reportUnusedFunction]
        request: Request,
        order: Ordered,
        document: Document,
        body: Annotated[AliasesWanted, Body()],
        if_match: Annotated[str | None, Header(description="The `ETag` of what was edited; 412 if it changed.")] = None,
    ) -> Response:
        tags = None if if_match in (None, "*") else [one.strip() for one in if_match.split(",")]
        return await writing.answer(request, order, doing.put_aliases, document, body.aliases, tags)


def _add_deciding(app: FastAPI, writing: Writing) -> None:
    @app.post(
        "/v1/proposals/decisions",
        summary="Accept or refuse proposals: written into an alias file, and the graph follows.",
        operation_id="decide_names",
        response_model=DecidedAnswer,
        **described(),
    )
    async def decide_names(  # pyright: ignore[reportUnusedFunction]
        request: Request,
        order: Ordered,
        body: Annotated[Decisions, Body()],
        document: Annotated[
            str | None,
            Query(description="Whose alias file; else the one that knows the names, else that of the eldest document."),
        ] = None,
    ) -> Response:
        decisions = [one.plain() for one in body.decisions]
        return await writing.answer(request, order, doing.decide, document, decisions)
