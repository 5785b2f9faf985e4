"""The gate before every route: who asks is found out, and who may not is told so."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

from starlette.routing import Match
from starlette.types import ASGIApp, Receive, Scope, Send

from orggraph.api.access import ANONYMOUS, Caller, needed, refuse
from orggraph.api.keys import Keyring
from orggraph.api.problems import Refused, told_as
from orggraph.errors import OrggraphError
from orggraph.graph import Graph
from orggraph.settings import Bolt, Settings

_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
LONGEST_CREDENTIAL = 8192


class Gate:
    """What decides over requests; works between `open` and its end."""

    def __init__(self, bolt: Bolt, settings: Settings) -> None:
        self._bolt = bolt
        self._settings = settings
        self._local = is_loopback(settings.host)
        self.keyring: Keyring | None = None

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[None]:
        """The stretch in which requests are let through."""
        # Connections of its own: who asks is known even while every other one is busy with questions.
        async with await Graph.open(self._bolt) as graph:
            self.keyring = Keyring(graph)
            yield
        self.keyring = None

    async def caller(self, headers: Mapping[str, str], address: str) -> Caller:
        """Who sent a request with these headers from this address. Raises Refused for what opens nothing."""
        said = headers.get("authorization")
        if said is None:
            local = self._local and is_loopback(address) and not any(name in headers for name in _FORWARDED)
            return Caller(ANONYMOUS, "read" if local else "none", f"address:{address}")
        kind, _, text = said.partition(" ")
        if kind.lower() != "bearer" or len(said) > LONGEST_CREDENTIAL:
            raise _unknown("The header Authorization must be `Bearer KEY`.")
        assert self.keyring is not None, "requests come within the lifespan only"
        found = await self.keyring.caller(text.strip())
        if found is None:
            raise _unknown("The key is not known, has expired or was revoked.")
        return found


class Guarded:
    """An application behind the gate."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app = app
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it; anything but HTTP goes through as it is."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        scope.setdefault("state", {})["caller"] = Caller(ANONYMOUS, "none", "")
        need = needed(scope["method"], scope["path"])
        try:
            if need != "none" or "authorization" in headers:
                found = await self._gate.caller(headers, (scope.get("client") or ("",))[0])
                scope["state"]["caller"] = found
                if not found.may(need) and _routed(scope):
                    raise refuse(found, need)
        except OrggraphError as error:
            await told_as(error, scope["path"])(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _routed(scope: Scope) -> bool:
    """Whether some route would answer; what none does is a 404 or 405, whoever asks."""
    return any(route.matches(scope)[0] is Match.FULL for route in scope["app"].router.routes)


def is_loopback(host: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host).is_loopback
    except ValueError:
        return False


def _unknown(detail: str) -> Refused:
    return Refused("no-access", detail, {"WWW-Authenticate": 'Bearer realm="orggraph", error="invalid_token"'})
