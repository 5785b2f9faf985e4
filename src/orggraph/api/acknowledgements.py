"""`/v1/audit/acknowledgements/{finding}`: PUT leaves a finding as it is, with the reason; DELETE takes that back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Annotated, Any

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request

from orggraph.answering import Answering, Source
from orggraph.api.access import Caller, require
from orggraph.api.problems import responses
from orggraph.audit.acknowledging import acknowledge, withdraw
from orggraph.audit.running import audit
from orggraph.errors import NotFound
from orggraph.settings import Bolt

PATH = "/v1/audit/acknowledgements/{finding}"
_MOST_CHARACTERS = 1000
_TITLE = "The audit."
_PROBLEMS = ("unknown-name", "bad-parameters", "no-access", "too-little-access", "database-unavailable", "too-slow")


class Reason(BaseModel):
    """Why a finding is left as it is."""

    model_config = ConfigDict(extra="forbid")

    reason: Annotated[str, Field(min_length=1, max_length=_MOST_CHARACTERS, pattern=r"\S")]


class Kept(BaseModel):
    """What is known of the finding now, and the revision that says so."""

    finding: str
    acknowledged: bool
    reason: str | None
    by: str | None
    revision: int


def add_acknowledgements(app: FastAPI, bolt: Bolt) -> None:
    """Give `app` the two routes."""
    described: Any = {"tags": ["audit"], "responses": responses(*_PROBLEMS)}

    @app.put(PATH, summary="Leave a finding as it is, with the reason.", **described)
    async def keep(  # pyright: ignore[reportUnusedFunction]
        request: Request, finding: str, body: Reason, caller: Annotated[Caller, require("edit")]
    ) -> Kept:
        answering: Answering = request.app.state.answering
        known, _ = await answering.compute(("audit", "ids"), _TITLE, _ids)
        if finding not in known:
            near = tuple(get_close_matches(finding, known, n=3))
            raise NotFound(f"There is no finding {finding!r}; /v1/audit lists them.", near)
        reason = " ".join(body.reason.split())
        revision = await asyncio.to_thread(acknowledge, bolt, finding, reason, caller.name, datetime.now(UTC))
        await answering.watch.look()
        return Kept(finding=finding, acknowledged=True, reason=reason, by=caller.name, revision=revision)

    @app.delete(PATH, summary="Take the acknowledgement of a finding back.", **described)
    async def take_back(  # pyright: ignore[reportUnusedFunction]
        request: Request, finding: str, caller: Annotated[Caller, require("edit")]
    ) -> Kept:
        answering: Answering = request.app.state.answering
        revision = await asyncio.to_thread(withdraw, bolt, finding, caller.name)
        await answering.watch.look()
        return Kept(finding=finding, acknowledged=False, reason=None, by=caller.name, revision=revision)


async def _ids(source: Source) -> tuple[str, ...]:
    return tuple(one.id for one in (await audit(source)).findings)
