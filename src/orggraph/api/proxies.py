"""Where a request really came from, as the proxies say that are trusted; others are not listened to."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence

from orggraph.errors import BadInput

FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-proto", "x-real-ip", "via")
"""What proxies add: a request with one of these is not from this machine."""
_HOPS = 20


class Proxies:
    """The trusted ones, as addresses and networks. Raises BadInput for what is neither."""

    def __init__(self, said: Sequence[str]) -> None:
        try:
            self._trusted = [ipaddress.ip_network(one, strict=False) for one in said]
        except ValueError as error:
            raise BadInput(f"ORGGRAPH_TRUSTED_PROXIES: {error}; use 10.0.0.5 or 10.0.0.0/8.") from None

    def origin(self, peer: str, scheme: str, headers: Mapping[str, str]) -> tuple[str, str]:
        """The client's address and scheme: the nearest hop that is no trusted proxy."""
        if not self._trusts(peer):
            return peer, scheme
        hops = [hop.strip() for hop in headers.get("x-forwarded-for", "").split(",") if hop.strip()][-_HOPS:]
        client = next((hop for hop in reversed(hops) if not self._trusts(hop)), hops[0] if hops else peer)
        told = headers.get("x-forwarded-proto", scheme).rsplit(",", 1)[-1].strip().lower()
        return client[:64], told if told in ("http", "https") else scheme

    def _trusts(self, address: str) -> bool:
        if not self._trusted:
            return False
        try:
            known = ipaddress.ip_address(address)
        except ValueError:
            return False
        return any(known.version == one.version and known in one for one in self._trusted)
