"""Everything that can go wrong, in the one shape of RFC 9457: `application/problem+json`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import BadParameters
from orggraph.errors import Ambiguous, BadInput, NotFound, OrggraphError, StoreUnavailable, TooSlow

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem: its short name, status, title, and what to do about it."""

    name: str
    status: int
    title: str
    cure: str

    @property
    def uri(self) -> str:
        """What `type` says; following it shows this description."""
        return f"/problems/{self.name}"


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("bad-request", 400, "The request cannot be used", "Mend what `detail` names."),
        Kind("no-access", 401, "A key is needed", "Send `Authorization: Bearer KEY`, from `orggraph keys create`."),
        Kind("too-little-access", 403, "The key does not reach so far", "Use a key of the scope that `detail` names."),
        Kind("foreign-page", 403, "A page from elsewhere asks", "If it may, add it to ORGGRAPH_ALLOWED_ORIGINS."),
        Kind("unknown-name", 404, "Nothing has this name", "Take one of `suggestions`, or search for it."),
        Kind("no-such-route", 404, "There is no such route", "Take one of `suggestions`, or look at /v1."),
        Kind("method-not-allowed", 405, "The route does not take this method", "Use one of the header `Allow`."),
        Kind("not-acceptable", 406, "The answer has no such format", "Ask for one of `formats`."),
        Kind("slow-body", 408, "The body came too slowly", "Send it again over a faster way."),
        Kind("ambiguous-name", 409, "Several nodes have this name", "Give one of the ids in `candidates`."),
        Kind("too-large", 413, "The body is too large", "Send less; `detail` says how much is taken."),
        Kind("too-long", 414, "The query is too long", "Say it in fewer characters."),
        Kind("wrong-host", 421, "The server has another name", "Use its address, or add it to ORGGRAPH_ALLOWED_HOSTS."),
        Kind("bad-parameters", 422, "A parameter does not fit", "Mend every one of `errors`."),
        Kind("not-reading", 422, "The query does more than read", "Take out what `detail` names."),
        Kind("too-many-requests", 429, "Too many requests", "Wait for `Retry-After` seconds."),
        Kind("headers-too-large", 431, "The header is too large", "Send fewer or shorter lines."),
        Kind("internal", 500, "A fault of ours", "Report it with the route and the time."),
        Kind("database-unavailable", 503, "The database does not answer", "Try again after `Retry-After` seconds."),
        Kind("issuer-unavailable", 503, "The token's issuer does not answer", "Try again soon, or use a key."),
        Kind("not-yet", 503, "The revision is not there yet", "Try again after `Retry-After` seconds."),
        Kind("busy", 503, "Too much is under way", "Try again after `Retry-After` seconds."),
        Kind("too-slow", 504, "The question took too long", "Ask for less: fewer steps, kinds or rows."),
    )
}
"""Every kind of problem by its short name."""

_ERRORS: Mapping[type[OrggraphError], str] = {
    BadParameters: "bad-parameters",
    NotFound: "unknown-name",
    Ambiguous: "ambiguous-name",
    StoreUnavailable: "database-unavailable",
    TooSlow: "too-slow",
    BadInput: "bad-request",
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
    return Response(
        orjson.dumps(body | more),
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
    return {}
