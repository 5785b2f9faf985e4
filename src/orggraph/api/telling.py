"""From whatever ends a request early to the response that tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from rapidfuzz import fuzz, process
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Match

from orggraph.answering import BadParameters, Fault, Pending
from orggraph.api.forms import NoSuchForm
from orggraph.api.problems import KINDS, problem, told
from orggraph.errors import OrggraphError

PENDING_HEADERS = {"Retry-After": "1", "Cache-Control": "no-store"}
_OTHERS: Mapping[int, str] = {400: "bad-request", 413: "too-large", 415: "unsupported-type"}
"""What the framework itself refuses, beside a path or a method."""


def tell_problems(app: FastAPI) -> None:
    """Have `app` tell every error as a problem, and what goes on as 202."""
    app.add_exception_handler(OrggraphError, told)
    app.add_exception_handler(Pending, _pending)
    app.add_exception_handler(HTTPException, _refused)  # pyright: ignore[reportArgumentType]
    app.add_exception_handler(RequestValidationError, _unfit)  # pyright: ignore[reportArgumentType]
    app.add_exception_handler(NoSuchForm, _no_form)  # pyright: ignore[reportArgumentType]


async def _refused(request: Request, error: HTTPException) -> Response:
    path = request.url.path
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        allow = {"Allow": ", ".join(_methods(request))}
        return problem(KINDS["method-not-allowed"], f"{path} does not take {request.method}.", path, allow)
    if error.status_code in _OTHERS:
        return problem(KINDS[_OTHERS[error.status_code]], str(error.detail), path, error.headers)
    routes = [route for route in request.app.openapi()["paths"] if isinstance(route, str)]
    near = [match[0] for match in process.extract(path, routes, scorer=fuzz.ratio, limit=3, score_cutoff=40)]
    return problem(KINDS["no-such-route"], f"There is nothing at {path}.", path, suggestions=near)


def _methods(request: Request) -> list[str]:
    """What all routes at this path take together."""
    taken: set[str] = set()
    for route in request.app.router.routes:
        if route.matches(request.scope)[0] is not Match.NONE:
            taken |= getattr(route, "methods", None) or set()
    return sorted(taken | ({"HEAD"} if "GET" in taken else set()))


async def _unfit(request: Request, error: RequestValidationError) -> Response:
    # Also of a list or map within the body: which of its items.
    faults = [
        Fault(".".join(str(part) for part in one["loc"][1:]) or "body", str(one["msg"])) for one in error.errors()
    ]
    return await told(request, BadParameters(faults))


async def _no_form(request: Request, error: NoSuchForm) -> Response:
    return problem(KINDS["not-acceptable"], str(error), request.url.path, formats=error.forms)


async def _pending(request: Request, error: Exception) -> Response:
    """What is under way is no problem: the same request again, after a moment, has the answer."""
    told = {"status": "pending", "detail": str(error), "again": str(request.url.path)}
    return JSONResponse(told, status_code=202, headers=PENDING_HEADERS)
