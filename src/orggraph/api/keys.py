"""The keys that open the API: known to every process within a second of being made or revoked."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

from orggraph.api.access import Caller
from orggraph.graph import Graph
from orggraph.loading.access import KEYS, MOST_KEYS, Key, key_id

FRESH_SECONDS = 1.0
"""A key revoked elsewhere opens nothing any more after this long."""
SOON_SECONDS = 0.1
"""An unknown key is looked for again, so that a new one opens at once, but not more often than this."""
READ_SECONDS = 1.5


class Keyring:
    """The store's keys, read again when they are older than `FRESH_SECONDS` and someone asks."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._keys: Mapping[str, Key] = {}
        self._read_at = float("-inf")
        self._reading: asyncio.Task[None] | None = None
        self.used: dict[str, str] = {}

    async def caller(self, text: str) -> Caller | None:
        """Who holds the key `text`; None where it opens nothing. Raises StoreUnavailable."""
        known = key_id(text)
        if known is None:
            return None
        await self._ensure(FRESH_SECONDS)
        if known not in self._keys:
            await self._ensure(SOON_SECONDS)
        key = self._keys.get(known)
        now = datetime.now(UTC)
        if key is None or not key.fits(text) or not key.good(now):
            return None
        hour = now.replace(minute=0, second=0, microsecond=0).isoformat()
        if key.used is None or key.used < hour:
            self.used[key.id] = hour
        scope = key.scope if key.scope in ("read", "edit", "admin") else "none"
        return Caller(key.name, scope, f"key:{key.id}")

    def stale(self) -> None:
        """Read them again for the next request: this process changed them itself."""
        self._read_at = float("-inf")

    async def _ensure(self, seconds: float) -> None:
        if asyncio.get_running_loop().time() - self._read_at < seconds:
            return
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read())
        await asyncio.shield(self._reading)

    async def _read(self) -> None:
        began = asyncio.get_running_loop().time()
        rows = await self._graph.read(KEYS, {}, READ_SECONDS, MOST_KEYS)
        keys = [Key(**dict(zip(rows.columns, row, strict=True))) for row in rows.values]
        self._keys = {key.id: key for key in keys}
        self._read_at = began
