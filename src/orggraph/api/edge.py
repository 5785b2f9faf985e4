"""The outermost layer: what holds for every response, whatever made it."""

from __future__ import annotations

import logging
import re
from secrets import token_hex
from time import perf_counter
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from orggraph.api.problems import KINDS, REQUEST_ID, problem

LONGEST_QUERY = 8192
_SAFE = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
_REQUEST_ID = b"x-request-id"
_SAID_AS = (_REQUEST_ID, b"request-id")
_GIVEN_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_log = logging.getLogger("orggraph.api")


class Edge:
    """An application with safe headers, a request id, `Server-Timing`, HEAD for every GET, and a problem for a crash.

    `state` of a request holds `request_id`, `bare` (no body is wanted) and `more_headers`, which the layers
    below fill, and once the response has begun its `status`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; anything but HTTP goes through as it is."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        state |= {"request_id": _id(scope), "more_headers": [], "bare": scope["method"] == "HEAD"}
        REQUEST_ID.set(state["request_id"])
        reply = _Reply(send, state, bare=scope["method"] == "HEAD")
        if reply.bare:
            scope = {**scope, "method": "GET"}
        if len(scope["query_string"]) > LONGEST_QUERY:
            detail = f"The query has {len(scope['query_string'])} bytes; at most {LONGEST_QUERY} are read."
            await problem(KINDS["too-long"], detail, scope["path"])(scope, receive, reply)
            return
        try:
            await self._app(scope, receive, reply)
        except Exception:
            _log.exception("%s %s failed (request %s)", scope["method"], scope["path"], state["request_id"])
            if reply.started:
                raise
            detail = f"The request met a fault in the server; its log says more, under {state['request_id']}."
            await problem(KINDS["internal"], detail, scope["path"])(scope, receive, reply)


def _id(scope: Scope) -> str:
    """The request's id: the caller's own where it is a plain word, else a new one."""
    given = next((value for name, value in scope["headers"] if name in _SAID_AS), b"")
    return given.decode() if _GIVEN_ID.fullmatch(given) else token_hex(8)


class _Reply:
    """A `send` that adds the headers, and for HEAD leaves out the body."""

    def __init__(self, send: Send, state: dict[str, Any], bare: bool) -> None:
        self._send = send
        self._state = state
        self._since = perf_counter()
        self.bare = bare
        self.started = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            self._state["status"] = message["status"]
            message["headers"] = self._headers(message["headers"])
        elif self.bare and message["type"] == "http.response.body":
            message = {"type": "http.response.body", "body": b"", "more_body": False}
        await self._send(message)

    def _headers(self, given: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        names = {name for name, _ in given}
        safe = [header for header in _SAFE if header[0] not in names]
        more = [header for header in self._state["more_headers"] if header[0] == b"vary" or header[0] not in names]
        took = f"app;dur={(perf_counter() - self._since) * 1000:.3f}".encode()
        request = (_REQUEST_ID, self._state["request_id"].encode())
        return [*given, *safe, *more, request, (b"server-timing", took)]
