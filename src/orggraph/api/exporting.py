"""`GET /v1/export`: the whole graph, in any format, of one revision."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import FastAPI, Query
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import Answering, BadParameters, Fault
from orggraph.api.flow import flowing
from orggraph.api.forms import chosen_of, schema_of
from orggraph.api.problems import Refused, responses
from orggraph.api.routes import headers_of, matches, tag_of
from orggraph.formats import EXPORTS
from orggraph.formats.export import Export, TooLarge

AT_ONCE = 2
"""Exports under way in one process."""
_MEDIA = {name: row.media_type for name, row in EXPORTS.items()}
_SUMMARY = "The whole graph as a file."
_DESCRIPTION = (
    "Every node and edge of one revision, with the evidence; the texts of the documents stay out. "
    "It goes out as it is read, except for xlsx, mermaid and native, which hold a bounded number of nodes and edges. "
    "Where an import comes in between, the connection is cut before the end: ask again."
)


def add_export(app: FastAPI) -> None:
    """Give `app` the route; `app.state.answering` knows the graph."""
    slots = asyncio.Semaphore(AT_ONCE)

    @app.get(
        "/v1/export",
        tags=["graph"],
        summary=_SUMMARY,
        description=_DESCRIPTION,
        operation_id="export",
        response_class=Response,
        responses=_responses(),
    )
    async def export(  # pyright: ignore[reportUnusedFunction]
        request: Request,
        format: Annotated[  # noqa: A002
            str | None,
            Query(description="The format; else the header `Accept` says it.", json_schema_extra={"enum": [*EXPORTS]}),
        ] = None,
    ) -> Response:
        _refuse_others(request)
        return await _exported(request, format, slots)


async def _exported(request: Request, format: str | None, slots: asyncio.Semaphore) -> Response:  # noqa: A002
    answering: Answering = request.app.state.answering
    form = EXPORTS[chosen_of(_MEDIA, format, request.headers.get("accept", ""))]
    revision = await answering.watch.current()
    tag = tag_of(revision, "export", form.name, {})
    if matches(request.headers.get("if-none-match"), tag):
        return Response(status_code=304, headers=headers_of(tag, revision))
    try:
        under_way = await Export.of(answering.graph, form)
    except TooLarge as error:
        raise Refused("not-acceptable", str(error)) from None
    headers = headers_of(tag_of(under_way.revision, "export", form.name, {}), under_way.revision)
    headers["Content-Disposition"] = f'attachment; filename="orggraph{form.suffix}"'
    return await flowing(_one_of(slots, under_way), form.media_type, headers)


async def _one_of(slots: asyncio.Semaphore, under_way: Export) -> AsyncGenerator[bytes]:
    if slots.locked():
        raise Refused("busy", f"{AT_ONCE} exports are under way already; ask again when one is done.")
    async with slots, aclosing(under_way.parts()) as parts:
        async for part in parts:
            yield part


def _refuse_others(request: Request) -> None:
    query = request.scope["query_string"].decode("latin-1")
    unknown = [name for name, _ in parse_qsl(query, keep_blank_values=True) if name != "format"]
    if unknown:
        raise BadParameters([Fault(name, "is no parameter of export; it takes format") for name in unknown])


def _responses() -> dict[int | str, dict[str, Any]]:
    content = {media: schema_of(media) for media in _MEDIA.values()}
    content["application/json"] = {"schema": {"type": "object"}}
    found: dict[int | str, dict[str, Any]] = {
        200: {"description": _SUMMARY, "content": content},
        304: {"description": "Not changed since the given ETag"},
    }
    return found | responses("not-acceptable", "bad-parameters", "database-unavailable", "busy", "too-slow")
