"""The application: one route a question, and the few that say how the server is."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.types import Lifespan

from orggraph.answering import Answering
from orggraph.api.acknowledgements import add_acknowledgements
from orggraph.api.agents import add_agents
from orggraph.api.cypher import add_cypher
from orggraph.api.edge import Edge
from orggraph.api.explorer import add_explorer
from orggraph.api.exporting import add_export
from orggraph.api.gate import Gate
from orggraph.api.guarded import Guarded
from orggraph.api.imports import add_imports
from orggraph.api.keys import add_keys
from orggraph.api.kind_pages import add_kinds
from orggraph.api.names import add_names
from orggraph.api.openapi import API_VERSION, describe, operation_name
from orggraph.api.readings import add_readings
from orggraph.api.record import add_record
from orggraph.api.routes import add_question
from orggraph.api.state import add_document, add_index, add_state
from orggraph.api.telling import tell_problems
from orggraph.api.what_if import add_what_if
from orggraph.api.writing import Writing, make_writing
from orggraph.catalogue import Catalogue, load
from orggraph.computed import COMPUTATIONS
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings


def create_app(bolt: Bolt, settings: Settings, catalogue: Catalogue | None = None) -> FastAPI:
    """The HTTP interface to the Neo4j at `bolt`; starts whether or not that is up.

    `catalogue` is the package's own where None is given.
    """
    questions = catalogue or load(folder("cypher") / "questions")
    gate = Gate(bolt, settings)
    writing = make_writing(bolt)
    app = _bare(_lifespan(bolt, questions, settings, gate, writing), [Middleware(Edge), Middleware(Guarded, gate=gate)])
    tell_problems(app)
    app.state.agents = add_agents(app, questions)
    _add_routes(app, questions)
    _add_guarded(app, bolt, settings, gate, writing)
    # `list` and `show` last: the name in the route of `show` would swallow the questions about it.
    for question in sorted(questions.questions, key=lambda one: one.words[-1] in ("list", "show")):
        add_question(app, question)
    describe(app, settings.oidc_issuer)
    # After all others: it answers addresses of one word that nothing else has.
    add_explorer(app, folder("explorer"))
    return app


def _bare(lifespan: Lifespan[FastAPI], layers: list[Middleware]) -> FastAPI:
    """The application without any route."""
    return FastAPI(
        title="orggraph",
        summary="Who reports to whom, who talks to whom, and the sentence that says so.",
        version=API_VERSION,
        lifespan=lifespan,
        middleware=layers,
        redirect_slashes=False,
        generate_unique_id_function=operation_name,
        # Its own pages fetch scripts from elsewhere; ours at /docs stands alone.
        docs_url=None,
        redoc_url=None,
        # Ours is written and packed once.
        openapi_url=None,
    )


def _add_routes(app: FastAPI, questions: Catalogue) -> None:
    """What stands beside the questions and only reads."""
    add_state(app)
    add_kinds(app)
    add_index(app, questions)
    add_document(app)
    add_what_if(app)
    add_export(app)


def _add_guarded(app: FastAPI, bolt: Bolt, settings: Settings, gate: Gate, writing: Writing) -> None:
    """What needs a key."""
    add_keys(app, bolt, gate)
    add_record(app, bolt)
    if settings.admin_cypher:
        add_cypher(app, gate, settings.query_seconds)
    add_acknowledgements(app, bolt)
    add_readings(app, writing)
    add_imports(app, writing)
    add_names(app, writing)


def _lifespan(bolt: Bolt, questions: Catalogue, settings: Settings, gate: Gate, writing: Writing) -> Lifespan[FastAPI]:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with await Answering.open(bolt, questions, settings, COMPUTATIONS) as answering:
            app.state.answering = answering
            answering.watch.start()
            async with app.state.agents.running(), gate.open():
                try:
                    yield
                finally:
                    await writing.close()

    return lifespan
