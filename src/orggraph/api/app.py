"""The application: one route a question, and the few that say how the server is."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic.json_schema import models_json_schema
from rapidfuzz import fuzz, process
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Lifespan

import orggraph
from orggraph.answering import Answering, BadParameters, Fault, Pending
from orggraph.api.agents import add_agents
from orggraph.api.cypher import add_cypher
from orggraph.api.edge import Edge
from orggraph.api.explorer import add_explorer
from orggraph.api.forms import NoSuchForm
from orggraph.api.gate import Gate
from orggraph.api.guarded import Guarded
from orggraph.api.keys import add_keys
from orggraph.api.models import Problem
from orggraph.api.page import DOCS_POLICY, docs_page
from orggraph.api.problems import KINDS, problem, told
from orggraph.api.record import add_record
from orggraph.api.routes import add_question, example_url
from orggraph.api.what_if import add_what_if
from orggraph.catalogue import Catalogue, load
from orggraph.computed import COMPUTATIONS
from orggraph.errors import NotFound, OrggraphError
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings


def create_app(bolt: Bolt, settings: Settings, catalogue: Catalogue | None = None) -> FastAPI:
    """The HTTP interface to the Neo4j at `bolt`; starts whether or not that is up.

    `catalogue` is the package's own where None is given.
    """
    questions = catalogue or load(folder("cypher") / "questions")
    gate = Gate(bolt, settings)
    app = FastAPI(
        title="orggraph",
        summary="Who reports to whom, who talks to whom, and the sentence that says so.",
        version=orggraph.__version__,
        lifespan=_lifespan(bolt, questions, settings, gate),
        middleware=[Middleware(Edge), Middleware(Guarded, gate=gate)],
        redirect_slashes=False,
        # Its own pages fetch scripts from elsewhere; ours at /docs stands alone.
        docs_url=None,
        redoc_url=None,
    )
    _tell_problems(app)
    _add_state(app)
    _add_index(app, questions)
    app.state.agents = add_agents(app, questions)
    add_keys(app, bolt, gate)
    add_record(app, bolt)
    if settings.admin_cypher:
        add_cypher(app, gate, settings.query_seconds)
    add_what_if(app)
    # `list` and `show` last: the name in the route of `show` would swallow the questions about it.
    for question in sorted(questions.questions, key=lambda one: one.words[-1] in ("list", "show")):
        add_question(app, question)
    _describe_problems(app)
    # After all others: it answers addresses of one word that nothing else has.
    add_explorer(app, folder("explorer"))
    return app


def _lifespan(bolt: Bolt, questions: Catalogue, settings: Settings, gate: Gate) -> Lifespan[FastAPI]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with await Answering.open(bolt, questions, settings, COMPUTATIONS) as answering:
            app.state.answering = answering
            answering.watch.start()
            async with app.state.agents.running(), gate.open():
                yield

    return lifespan


def _add_state(app: FastAPI) -> None:
    @app.get("/healthz", tags=["state"], summary="Whether the process answers.")
    async def healthz() -> dict[str, bool]:  # pyright: ignore[reportUnusedFunction]
        return {"alive": True}

    @app.get("/readyz", tags=["state"], summary="Whether the database answers, and the graph's revision.")
    async def readyz() -> dict[str, Any]:  # pyright: ignore[reportUnusedFunction]
        answering: Answering = app.state.answering
        return {"ready": True, "revision": (await answering.watch.look()).number}


def _add_index(app: FastAPI, questions: Catalogue) -> None:
    index = [
        {"question": one.name, "title": one.title, "route": one.route, "example": example_url(one, one.examples[0])}
        for one in questions.questions
    ]

    @app.get("/v1", tags=["state"], summary="Every question, with an example.")
    async def questions_index() -> list[dict[str, str]]:  # pyright: ignore[reportUnusedFunction]
        return index

    shown = docs_page(questions)

    @app.get("/docs", include_in_schema=False)
    async def docs() -> Response:  # pyright: ignore[reportUnusedFunction]
        return HTMLResponse(shown, headers={"Content-Security-Policy": DOCS_POLICY})

    @app.get("/problems/{name}", tags=["state"], summary="What a kind of problem means, and what to do about it.")
    async def problem_kind(name: str) -> dict[str, Any]:  # pyright: ignore[reportUnusedFunction]
        kind = KINDS.get(name)
        if kind is None:
            raise NotFound(f"There is no problem {name!r}.", tuple(KINDS))
        return {"type": kind.uri, "status": kind.status, "title": kind.title, "cure": kind.cure}


def _tell_problems(app: FastAPI) -> None:
    async def refused(request: Request, error: HTTPException) -> Response:
        path = request.url.path
        if error.status_code == 405:
            detail = f"{path} does not take {request.method}."
            return problem(KINDS["method-not-allowed"], detail, path, error.headers)
        routes = [route for route in app.openapi()["paths"] if isinstance(route, str)]
        near = [match[0] for match in process.extract(path, routes, scorer=fuzz.ratio, limit=3, score_cutoff=40)]
        return problem(KINDS["no-such-route"], f"There is nothing at {path}.", path, suggestions=near)

    async def unfit(request: Request, error: RequestValidationError) -> Response:
        faults = [Fault(str(one["loc"][-1]), str(one["msg"])) for one in error.errors()]
        return await told(request, BadParameters(faults))

    async def no_form(request: Request, error: NoSuchForm) -> Response:
        return problem(KINDS["not-acceptable"], str(error), request.url.path, formats=error.forms)

    app.add_exception_handler(OrggraphError, told)
    app.add_exception_handler(Pending, _pending)
    app.add_exception_handler(HTTPException, refused)  # pyright: ignore[reportArgumentType]
    app.add_exception_handler(RequestValidationError, unfit)  # pyright: ignore[reportArgumentType]
    app.add_exception_handler(NoSuchForm, no_form)  # pyright: ignore[reportArgumentType]


async def _pending(request: Request, error: Exception) -> Response:
    """What is under way is no problem: the same request again, after a moment, has the answer."""
    told = {"status": "pending", "detail": str(error), "again": str(request.url.path)}
    return JSONResponse(told, status_code=202, headers={"Retry-After": "1", "Cache-Control": "no-store"})


def _describe_problems(app: FastAPI) -> None:
    """Put the problem's model into the OpenAPI document, where the routes refer to it."""
    made = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = made()
            _, models = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
            schema["components"]["schemas"].update(models["$defs"])
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi
