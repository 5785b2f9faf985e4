"""The application behind the gate: what each request passes, in order, before a route sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from starlette.responses import Response
from starlette.routing import Match
from starlette.types import ASGIApp, Receive, Scope, Send

from orggraph.api.access import ANONYMOUS, READING, Caller, needed, refuse
from orggraph.api.access import Scope as Reach
from orggraph.api.bodies import Gone
from orggraph.api.gate import Gate, Visitor
from orggraph.api.origins import PREFLIGHT, is_preflight
from orggraph.api.problems import Refused, told_as
from orggraph.api.record import Attempt
from orggraph.errors import OrggraphError

REVISION = "orggraph-revision"
WAIT_SECONDS = 2.0
"""How long a request waits for a revision that it asks for."""
_LARGEST = 2**53
_DIGITS = 16
_HSTS = (b"strict-transport-security", b"max-age=31536000")
_RECORDED = (401, 403, 421)
State: TypeAlias = dict[str, Any]


class Guarded:
    """An application behind `gate`: name, origin, caller, rate, scope, revision, body, and a line in the record."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app = app
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it; anything but HTTP goes through as it is."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = _headers(scope)
        visitor = self._gate.visitor((scope.get("client") or ("",))[0], scope["scheme"], headers)
        state: State = scope.setdefault("state", {})
        state["caller"] = Caller(ANONYMOUS, "none", "")
        more = state.setdefault("more_headers", [])
        if visitor.scheme == "https":
            more.append(_HSTS)
        try:
            if is_preflight(scope["method"], headers):
                more.extend([*self._gate.origins.allow(headers), *PREFLIGHT])
                await Response(status_code=204)(scope, receive, send)
                return
            need = await self._pass(scope, visitor, state)
            await self._answer(scope, receive, send, visitor, need)
        except OrggraphError as error:
            self._note_refusal(scope, visitor, error)
            await told_as(error, scope["path"])(scope, receive, send)
        except Gone:
            return

    async def _pass(self, scope: Scope, visitor: Visitor, state: State) -> Reach:
        """The scope that the request needed, and had. Raises OrggraphError for one that may not pass."""
        headers = visitor.headers
        self._gate.origins.check_host(headers.get("host", ""))
        state["more_headers"].extend(self._gate.origins.allow(headers))
        need = needed(scope["method"], scope["path"])
        if need == "none" and "authorization" not in headers:
            return need
        # Who asks is in the database too: where that is found dead, nobody waits for it.
        async with scope["app"].state.answering.watch.alive():
            caller = state["caller"] = await self._gate.caller(visitor)
        state["more_headers"].extend(self._gate.count(caller))
        if not caller.may(need) and _routed(scope):
            raise refuse(caller, need)
        if REVISION in headers:
            await _reach(scope, headers[REVISION])
        return need

    async def _answer(self, scope: Scope, receive: Receive, send: Send, visitor: Visitor, need: Reach) -> None:
        if scope["method"] in READING:
            await self._app(scope, receive, send)
            return
        async with self._gate.bodies.read(scope["path"], visitor.headers, receive) as body:
            if need == "read" or not _routed(scope):
                await self._app(scope, body, send)
                return
            attempt = _attempt(scope, visitor)
            await self._gate.recorder.begin(attempt)
            status = 500
            try:
                await self._app(scope, body, send)
                status = scope["state"].get("status", 0)
            finally:
                self._gate.recorder.note(attempt, "done" if 200 <= status < 400 else "failed", status)

    def _note_refusal(self, scope: Scope, visitor: Visitor, error: OrggraphError) -> None:
        if isinstance(error, Refused) and error.kind.status in _RECORDED:
            self._gate.recorder.note(_attempt(scope, visitor), "refused", error.kind.status)


def _headers(scope: Scope) -> Mapping[str, str]:
    """The headers by name; of one that is there several times, all values with commas."""
    found: dict[str, str] = {}
    for raw, content in scope["headers"]:
        name, value = raw.decode("latin-1"), content.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _attempt(scope: Scope, visitor: Visitor) -> Attempt:
    state = scope["state"]
    return Attempt(state["caller"].name, visitor.address, scope["method"], scope["path"], state.get("request_id", ""))


def _routed(scope: Scope) -> bool:
    """Whether some route would answer; what none does is a 404 or 405, whoever asks."""
    return any(route.matches(scope)[0] is Match.FULL for route in scope["app"].router.routes)


async def _reach(scope: Scope, said: str) -> None:
    """Wait until the graph is at the revision that the request asks for. Raises Refused where it does not come."""
    # By its length first: Python reads no number of thousands of digits.
    if not said.isascii() or not said.isdigit() or len(said) > _DIGITS or int(said) > _LARGEST:
        raise Refused("bad-request", f"Orggraph-Revision: {said[:40]!r} is no revision; take one that an answer gave.")
    reached = await scope["app"].state.answering.watch.reach(int(said), WAIT_SECONDS)
    if reached < int(said):
        detail = f"The graph is at revision {reached}; {said} did not come within {WAIT_SECONDS:g} s."
        raise Refused("not-yet", detail)
