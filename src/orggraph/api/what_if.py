"""`POST /v1/what-if`: what would be lost if positions were removed, moved or merged; the graph is not touched."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import Answering, Computed, Source
from orggraph.api.problems import responses
from orggraph.catalogue import Type, parse_type
from orggraph.model.said import Language
from orggraph.network.scene import Edit, Merge, Move, Remove
from orggraph.network.what_if import COLUMNS, compare

TITLE = "What would be lost, and who could take over."
_PROBLEMS = ("bad-request", "unknown-name", "ambiguous-name", "bad-parameters", "database-unavailable")
_POSITION, _NODE = parse_type("position"), parse_type("node")
Name = Annotated[str, Field(min_length=1, max_length=500, description="An id, a name or an alias, in either script.")]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class MoveTo(_Body):
    """A position, and its new superior or department."""

    position: Name
    to: Name


class Edits(_Body):
    """What is to be changed. Moves come first, then merges, then removals."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"remove": ["出納"], "move": [{"position": "駕駛員", "to": "總工辦"}]}]},
    )
    remove: list[Name] = Field(default_factory=list[str], max_length=100, description="Positions that go.")
    move: list[MoveTo] = Field(default_factory=list[MoveTo], max_length=100)
    merge: list[Annotated[list[Name], Field(min_length=2, max_length=100)]] = Field(
        default_factory=list[list[str]],
        max_length=100,
        description="Positions that become one each: what the others hold and know passes to the first.",
    )
    basis: list[Literal["declared", "mined", "inferred"]] = Field(
        default=["declared", "mined", "inferred"], min_length=1, description="What the facts may rest on."
    )
    language: Language = Field(default="en", description="Of summary, edits and reasons.")


class Lost(_Body):
    """The comparison. `data` has the columns of the question `what-if`."""

    data: dict[str, Any]
    meta: dict[str, Any]


def add_what_if(app: FastAPI) -> None:
    """Give `app` the route; `app.state.answering` answers it."""
    described: Any = {
        "tags": ["management"],
        "operation_id": "what_if_edits",
        "response_model": Lost,
        "responses": {202: {"description": "Still being computed; ask again"}, **responses(*_PROBLEMS)},
    }

    @app.post("/v1/what-if", summary=TITLE, **described)
    async def what_if(request: Request, body: Edits) -> Response:  # pyright: ignore[reportUnusedFunction]
        answering: Answering = request.app.state.answering
        edits, basis = await edits_of(answering, body), tuple(body.basis)

        async def make(source: Source) -> Computed:
            return await compare(source, edits, basis, body.language)

        found, revision = await answering.compute(("what-if", edits, basis, body.language), TITLE, make)
        meta = {"question": "what-if", "revision": revision.number, "basis": basis, **found.meta}
        data = dict(zip(COLUMNS, found.rows[0], strict=True))
        return Response(orjson.dumps({"data": data, "meta": meta}), media_type="application/json")


async def edits_of(answering: Answering, body: Edits) -> tuple[Edit, ...]:
    """The edits with names resolved. Raises NotFound or Ambiguous for a name that is not one node's."""

    async def ids(names: list[str], kind: Type = _POSITION) -> list[str]:
        return [await answering.resolve(kind, name) for name in names]

    moves: list[Edit] = [Move(*await ids([one.position]), *await ids([one.to], _NODE)) for one in body.move]
    merged = [await ids(names) for names in body.merge]
    merges: list[Edit] = [Merge(first, tuple(others)) for first, *others in merged]
    removals: list[Edit] = [Remove(one) for one in await ids(body.remove)]
    return (*moves, *merges, *removals)
