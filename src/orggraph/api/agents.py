"""The Model Context Protocol over HTTP, at `/mcp` of the same server and behind the same doors."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from orggraph.answering import Answering
from orggraph.catalogue import Catalogue
from orggraph.mcp import create_server

MOST_BYTES = 1_000_000
"""What a request may hold: a call of a tool is short."""


class Agents:
    """The endpoint. Stateless: every request stands alone, so that any worker can answer it."""

    def __init__(self, app: FastAPI, catalogue: Catalogue) -> None:
        self._app = app
        self._server = create_server(catalogue, self._answering)
        self._manager: StreamableHTTPSessionManager | None = None

    def _answering(self) -> Answering:
        return self._app.state.answering

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """The stretch in which requests are answered: the application's lifespan."""
        # Made anew each time: one that has stopped cannot start again.
        self._manager = StreamableHTTPSessionManager(
            self._server, json_response=True, stateless=True, max_request_body_size=MOST_BYTES
        )
        async with self._manager.run():
            yield
        self._manager = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request of the protocol."""
        assert self._manager is not None, "requests come within the lifespan only"
        await self._manager.handle_request(scope, receive, send)


def add_agents(app: FastAPI, catalogue: Catalogue) -> Agents:
    """Give `app` the endpoint `/mcp`; its lifespan has to enter `running`."""
    agents = Agents(app, catalogue)
    app.router.routes.append(Route("/mcp", agents, methods=["GET", "POST", "DELETE"], include_in_schema=False))
    return agents
