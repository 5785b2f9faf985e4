"""Everything that can go wrong, in the one shape of RFC 9457: `application/problem+json`."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import BadParameters
from orggraph.api.kinds import KINDS, Kind
from orggraph.errors import (
    Ambiguous,
    BadInput,
    ChangedMeanwhile,
    MovedOn,
    NotFound,
    OrggraphError,
    StoreUnavailable,
    TooSlow,
    UnreadableFile,
)

__all__ = ["KINDS", "MEDIA_TYPE", "REQUEST_ID", "Kind", "Refused", "problem", "responses", "told", "told_as"]

MEDIA_TYPE = "application/problem+json"


REQUEST_ID: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request that is being answered; empty where there is none yet."""

_ERRORS: Mapping[type[OrggraphError], str] = {
    BadParameters: "bad-parameters",
    NotFound: "unknown-name",
    Ambiguous: "ambiguous-name",
    StoreUnavailable: "database-unavailable",
    TooSlow: "too-slow",
    BadInput: "bad-request",
    UnreadableFile: "unreadable-file",
    MovedOn: "moved-on",
    ChangedMeanwhile: "changed-meanwhile",
}
_HEADERS: Mapping[str, Mapping[str, str]] = {
    "database-unavailable": {"Retry-After": "2"},
    "issuer-unavailable": {"Retry-After": "5"},
    "not-yet": {"Retry-After": "1"},
    "busy": {"Retry-After": "1"},
}


class Refused(OrggraphError):
    """A request that is not let through; `kind` is the short name of its problem."""

    def __init__(self, kind: str, sentence: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.kind = KINDS[kind]
        self.headers = dict(headers or {})


def problem(kind: Kind, detail: str, instance: str, headers: Mapping[str, str] | None = None, **more: Any) -> Response:
    """The response that tells of a problem; `more` are members of its own kind."""
    body = {"type": kind.uri, "title": kind.title, "status": kind.status, "detail": detail, "instance": instance}
    known = REQUEST_ID.get()
    return Response(
        orjson.dumps(body | ({"request_id": known} if known else {}) | more),
        status_code=kind.status,
        media_type=MEDIA_TYPE,
        headers={"Cache-Control": "no-store", **_HEADERS.get(kind.name, {}), **(headers or {})},
    )


def responses(*kinds: str) -> dict[int | str, dict[str, Any]]:
    """What the OpenAPI document says of a route that can meet these kinds of problems."""
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    return {KINDS[name].status: {"description": KINDS[name].title, "content": {MEDIA_TYPE: schema}} for name in kinds}


async def told(request: Request, error: Exception) -> Response:
    """The response for one of our errors: its sentence, and what it holds besides."""
    return told_as(error, request.url.path)


def told_as(error: Exception, path: str) -> Response:
    """As `told`, for a request that got no further than its path."""
    if isinstance(error, Refused):
        return problem(error.kind, str(error), path, error.headers)
    name = next((_ERRORS[kind] for kind in type(error).__mro__ if kind in _ERRORS), "internal")
    return problem(KINDS[name], str(error), path, **_members(error))


def _members(error: Exception) -> dict[str, Any]:
    if isinstance(error, BadParameters):
        return {"errors": [{"parameter": fault.parameter, "detail": fault.sentence} for fault in error.faults]}
    if isinstance(error, NotFound):
        return {"suggestions": error.suggestions}
    if isinstance(error, Ambiguous):
        return {"candidates": error.candidates}
    if isinstance(error, MovedOn):
        return {"revision": error.revision}
    return {}
