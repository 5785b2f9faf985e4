"""Which names the server answers to, and which pages' scripts may ask it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

from orggraph.api.problems import Refused
from orggraph.settings import Settings

_METHODS = "GET, POST, PUT, DELETE"
_ASKED = "authorization, content-type, if-none-match, orggraph-revision, x-request-id"
_SHOWN = "etag, orggraph-revision, ratelimit, ratelimit-policy, retry-after, server-timing, x-request-id"
_PREFLIGHT_SECONDS = "600"


def is_loopback(host: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host).is_loopback
    except ValueError:
        return False


class Origins:
    """The names and origins that settings allow."""

    def __init__(self, settings: Settings) -> None:
        self._local = is_loopback(settings.host)
        self._hosts = {name.lower() for name in settings.allowed_hosts}
        self._origins = {origin.lower().rstrip("/") for origin in settings.allowed_origins}

    def check_host(self, said: str) -> None:
        """Raise Refused where the request was meant for a server of another name.

        On loopback that is what keeps a page whose name was pointed at this machine (DNS rebinding) from
        reading what is open here. Elsewhere nothing is open, and names count only where some are set.
        """
        name = _name(said)
        if name in self._hosts or (not self._local and not self._hosts):
            return
        if is_loopback(name):
            return
        raise Refused("wrong-host", f"This server is not called {said[:80]!r}.")

    def allow(self, headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
        """The headers that let the asking page read the answer; none where no other origin's page asks.

        Raises Refused for a page of an origin that is not allowed, scripts and pictures alike. A
        link that a person follows is no such thing.
        """
        origin = headers.get("origin")
        if origin is None:
            foreign = headers.get("sec-fetch-site") in ("cross-site", "same-site")
            if foreign and headers.get("sec-fetch-mode") != "navigate":
                raise Refused("foreign-page", "A page of another origin may not use this server.")
            return []
        if origin.lower() in self._origins:
            told = [(b"access-control-allow-origin", origin.encode("latin-1")), (b"vary", b"Origin")]
            return [*told, (b"access-control-expose-headers", _SHOWN.encode())]
        if _authority(origin) == headers.get("host", "").lower():
            return []
        raise Refused("foreign-page", f"Pages of {origin[:80]!r} may not use this server.")


def is_preflight(method: str, headers: Mapping[str, str]) -> bool:
    """Whether a browser asks if a page may send a request, before it does."""
    return method == "OPTIONS" and "origin" in headers and "access-control-request-method" in headers


PREFLIGHT = (
    (b"access-control-allow-methods", _METHODS.encode()),
    (b"access-control-allow-headers", _ASKED.encode()),
    (b"access-control-max-age", _PREFLIGHT_SECONDS.encode()),
)
"""What such a question is answered with, once the origin is allowed."""


def _name(said: str) -> str:
    """The name in a Host header, without its port."""
    try:
        return (urlsplit(f"//{said}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _authority(origin: str) -> str:
    try:
        return urlsplit(origin.lower()).netloc
    except ValueError:
        return ""
