"""The gate before every route: who asks is found out, and what may not pass is told so."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from orggraph.api.access import ANONYMOUS, Caller
from orggraph.api.bodies import Bodies
from orggraph.api.keys import Keyring
from orggraph.api.limits import Rate, headers, neighbourhood
from orggraph.api.oidc import Issuer, unknown
from orggraph.api.origins import Origins, is_loopback
from orggraph.api.problems import Refused
from orggraph.api.proxies import FORWARDED, Proxies
from orggraph.api.record import Recorder
from orggraph.graph import Inquiry
from orggraph.loading.access import MARK
from orggraph.settings import Bolt, Settings

LONGEST_CREDENTIAL = 8192
FAILURES_PER_MINUTE = 60
"""Refused credentials of one address; past that it waits, whatever it sends, and the record is not filled with it."""

Headers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Where a request comes from: the client's address and scheme as far as they can be known, and its headers."""

    address: str
    scheme: str
    headers: Headers


class Gate:
    """What decides over requests; works between `open` and its end."""

    def __init__(self, bolt: Bolt, settings: Settings) -> None:
        self._bolt = bolt
        self._local = is_loopback(settings.host)
        self._proxies = Proxies(settings.trusted_proxies)
        self._rate = Rate(settings.requests_per_minute)
        self._failures = Rate(FAILURES_PER_MINUTE)
        self._issuer = Issuer(settings.oidc_issuer, settings.oidc_audience) if settings.oidc_issuer else None
        self._keyring: Keyring | None = None
        self._recorder: Recorder | None = None
        self._inquiry: Inquiry | None = None
        self.origins = Origins(settings)
        self.bodies = Bodies()

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[None]:
        """The stretch in which requests are let through."""
        # Connections of its own: who asks is known even while every other one is busy with questions.
        async with await Inquiry.open(self._bolt) as self._inquiry:
            self._keyring = Keyring(self._inquiry)
            self._recorder = Recorder(self._bolt, self._keyring.used)
            async with self._recorder.running():
                yield

    @property
    def keyring(self) -> Keyring:
        """The keys; there within `open` only."""
        assert self._keyring is not None, "requests come within the lifespan only"
        return self._keyring

    @property
    def inquiry(self) -> Inquiry:
        """Where admins' own queries go; there within `open` only."""
        assert self._inquiry is not None, "requests come within the lifespan only"
        return self._inquiry

    @property
    def recorder(self) -> Recorder:
        """The record; there within `open` only."""
        assert self._recorder is not None, "requests come within the lifespan only"
        return self._recorder

    def visitor(self, peer: str, scheme: str, headers: Headers) -> Visitor:
        """Where a request with these headers from this peer comes from."""
        return Visitor(*self._proxies.origin(peer, scheme, headers), headers)

    async def caller(self, visitor: Visitor) -> Caller:
        """Who sent a request. Raises Refused for a credential that opens nothing."""
        said = visitor.headers.get("authorization")
        near = neighbourhood(visitor.address)
        if said is None:
            open_here = self._local and is_loopback(visitor.address)
            open_here = open_here and not any(name in visitor.headers for name in FORWARDED)
            return Caller(ANONYMOUS, "read" if open_here else "none", f"address:{near}")
        try:
            return await self._known(said)
        except Refused as error:
            if error.kind.status == 401 and not self._failures.take(near).passed:
                raise _too_many("Too many credentials that open nothing came from this address.", 60) from None
            raise

    def count(self, caller: Caller) -> list[tuple[bytes, bytes]]:
        """The headers that tell a caller how much is left. Raises Refused where nothing is."""
        if not self._rate.limit:
            return []
        taken = self._rate.take(caller.known)
        if not taken.passed:
            detail = f"{caller.name} may ask {self._rate.limit} times a minute."
            told = {name.decode(): value.decode() for name, value in headers(self._rate.limit, taken)}
            raise _too_many(detail, taken.seconds, told)
        return headers(self._rate.limit, taken)

    async def _known(self, said: str) -> Caller:
        kind, _, text = said.partition(" ")
        text = text.strip()
        if kind.lower() != "bearer" or not text or len(said) > LONGEST_CREDENTIAL:
            raise unknown("The header Authorization must be `Bearer KEY`.")
        if self._issuer is not None and not text.startswith(MARK):
            return await self._issuer.caller(text)
        found = await self.keyring.caller(text)
        if found is None:
            raise unknown("The key is not known, has expired or was revoked.")
        self.recorder.touch()
        return found


def _too_many(detail: str, seconds: int, more: Headers | None = None) -> Refused:
    return Refused("too-many-requests", detail, {"Retry-After": str(max(1, seconds)), **(more or {})})
