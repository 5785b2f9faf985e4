"""The outermost layer: what holds for every response, whatever made it."""

from __future__ import annotations

import logging
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from orggraph.api.problems import KINDS, problem

LONGEST_QUERY = 8192
_SAFE = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)
_log = logging.getLogger("orggraph.api")


class Edge:
    """An application with safe headers, `Server-Timing`, HEAD for every GET, and a problem for every crash."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; anything but HTTP goes through as it is."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        reply = _Reply(send, bare=scope["method"] == "HEAD")
        if reply.bare:
            scope = {**scope, "method": "GET"}
        if len(scope["query_string"]) > LONGEST_QUERY:
            detail = f"The query has {len(scope['query_string'])} bytes; at most {LONGEST_QUERY} are read."
            await problem(KINDS["too-long"], detail, scope["path"])(scope, receive, reply)
            return
        try:
            await self._app(scope, receive, reply)
        except Exception:
            _log.exception("%s %s failed", scope["method"], scope["path"])
            if reply.started:
                raise
            detail = "The request met a fault in the server; its log says more."
            await problem(KINDS["internal"], detail, scope["path"])(scope, receive, reply)


class _Reply:
    """A `send` that adds the headers, and for HEAD leaves out the body."""

    def __init__(self, send: Send, bare: bool) -> None:
        self._send = send
        self._since = perf_counter()
        self.bare = bare
        self.started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            took = f"app;dur={(perf_counter() - self._since) * 1000:.3f}".encode()
            given = {name for name, _ in message["headers"]}
            safe = [header for header in _SAFE if header[0] not in given]
            message["headers"] = [*message["headers"], *safe, (b"server-timing", took)]
        elif self.bare and message["type"] == "http.response.body":
            message = {"type": "http.response.body", "body": b"", "more_body": False}
        await self._send(message)
