"""How often one caller may ask: a bucket each, of which no more are kept than fit."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil
from time import monotonic

MINUTE = 60.0
MOST_CALLERS = 10_000


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float


@dataclass(frozen=True, slots=True)
class Taken:
    """What a request found: whether it may pass, how many more may, and in how many seconds one more can."""

    passed: bool
    remaining: int
    seconds: int


class Rate:
    """`limit` requests a minute for each caller, all at once if need be; 0 is no limit.

    The callers heard of least lately are forgotten beyond `MOST_CALLERS`: their buckets would be
    full again in a minute anyway.
    """

    def __init__(self, limit: int, clock: Callable[[], float] = monotonic, most: int = MOST_CALLERS) -> None:
        self.limit = limit
        self._clock = clock
        self._most = most
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()

    def take(self, caller: Hashable) -> Taken:
        """Count one request of `caller`."""
        bucket = self._bucket(caller)
        passed = bucket.level >= 1
        if passed:
            bucket.level -= 1
        wait = 0 if bucket.level >= 1 else ceil((1 - bucket.level) * MINUTE / self.limit)
        return Taken(passed, int(bucket.level), wait)

    def __len__(self) -> int:
        return len(self._buckets)

    def _bucket(self, caller: Hashable) -> _Bucket:
        now = self._clock()
        bucket = self._buckets.get(caller)
        if bucket is None:
            bucket = self._buckets[caller] = _Bucket(self.limit, now)
            if len(self._buckets) > self._most:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(caller)
        bucket.level = min(self.limit, bucket.level + (now - bucket.at) * self.limit / MINUTE)
        bucket.at = now
        return bucket


def headers(limit: int, taken: Taken) -> list[tuple[bytes, bytes]]:
    """What an answer says of the rate, as in the IETF's draft on RateLimit header fields."""
    return [
        (b"ratelimit-policy", b'"requests";q=%d;w=60' % limit),
        (b"ratelimit", b'"requests";r=%d;t=%d' % (taken.remaining, taken.seconds)),
    ]


def neighbourhood(address: str) -> str:
    """What an address is counted as: itself, or for IPv6 its /64, which one subscriber has to choose from."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if known.version == 4:
        return address
    mapped = known.ipv4_mapped
    return str(mapped or ipaddress.ip_network((known, 64), strict=False))
