"""`POST /v1/cypher`: a query of an admin's own, off unless a setting turns it on; it reads, within bounds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, Any, Protocol

import orjson
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import Answering
from orggraph.api.access import ADMIN_PROBLEMS, Caller, require
from orggraph.api.problems import Refused, responses
from orggraph.api.reading import LONGEST, check_plan, check_text, check_values
from orggraph.graph import Bounds, Inquiry, Rows

MOST_ROWS = 10_000
MOST_BYTES = 10_000_000
AT_ONCE = 4
_WAIT_SECONDS = 2.0


class Wanted(BaseModel):
    """A query and what it is given."""

    model_config = ConfigDict(extra="forbid")

    query: Annotated[str, Field(min_length=1, max_length=LONGEST, examples=["MATCH (p:Position) RETURN p.title"])]
    parameters: Annotated[dict[str, Any], Field(default_factory=dict, description="Values for `$name`s.")]
    limit: Annotated[int, Field(ge=1, le=MOST_ROWS, description="Rows at most.")] = 1000


class Told(BaseModel):
    """What the answer says of itself."""

    revision: int
    columns: list[str]
    truncated: bool
    cut: dict[str, Any] | None


class Found(BaseModel):
    """The rows, by the names of their columns."""

    data: list[dict[str, Any]]
    meta: Told


class HasInquiry(Protocol):
    """What holds the connections for such queries while the application runs."""

    @property
    def inquiry(self) -> Inquiry:
        """Where to ask."""
        ...


def add_cypher(app: FastAPI, holder: HasInquiry, seconds: float) -> None:
    """Give `app` the route; each query may take `seconds`."""
    slots = asyncio.Semaphore(AT_ONCE)
    kinds = (*ADMIN_PROBLEMS, "not-reading", "busy", "too-slow")

    @app.post(
        "/v1/cypher",
        tags=["access"],
        summary="The rows that a reading query of your own returns.",
        response_model=Found,
        responses=responses(*kinds),
    )
    async def cypher(  # pyright: ignore[reportUnusedFunction]
        wanted: Wanted, request: Request, _: Annotated[Caller, require("admin")]
    ) -> Response:
        check_text(wanted.query)
        check_values(wanted.parameters)
        answering: Answering = request.app.state.answering
        async with _one_of(slots):
            check_plan(await holder.inquiry.plan(wanted.query, wanted.parameters, seconds))
            revision = await answering.watch.current()
            bounds = Bounds(wanted.limit, MOST_BYTES)
            rows = await holder.inquiry.inquire(wanted.query, wanted.parameters, seconds, bounds)
        return Response(_written(rows, wanted.limit, revision.number), media_type="application/json")


@asynccontextmanager
async def _one_of(slots: asyncio.Semaphore) -> AsyncGenerator[None]:
    try:
        async with asyncio.timeout(_WAIT_SECONDS):
            await slots.acquire()
    except TimeoutError:
        raise Refused("busy", f"{AT_ONCE} such queries are running already.") from None
    try:
        yield
    finally:
        slots.release()


def _written(rows: Rows, limit: int, revision: int) -> bytes:
    cut = None
    if rows.more:
        why = f"an answer has at most {limit} rows" if len(rows.values) == limit else "an answer has at most 10 MB"
        cut = {"why": why, "shown": len(rows.values)}
    meta = {"revision": revision, "columns": rows.columns, "truncated": rows.more, "cut": cut}
    data = [dict(zip(rows.columns, row, strict=True)) for row in rows.values]
    return orjson.dumps({"data": data, "meta": meta})
