"""The keys that open the API: known to every process within a second of being made or revoked."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Protocol

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field

from orggraph.api.access import ADMIN_PROBLEMS, Caller, require
from orggraph.api.problems import responses
from orggraph.graph import Graph
from orggraph.loading.access import KEYS, LONGEST_NAME, MOST_KEYS, Key, create_key, key_id, list_keys, revoke_key
from orggraph.settings import Bolt

FRESH_SECONDS = 1.0
"""A key revoked elsewhere opens nothing any more after this long."""
SOON_SECONDS = 0.1
"""An unknown key is looked for again, so that a new one opens at once; at these distances, however many ask."""
READ_SECONDS = 5.0
"""Also for the first time, when the database has yet to plan how; a dead one is noticed sooner by the watch."""


class Keyring:
    """The store's keys, read again when they are older than `FRESH_SECONDS` and someone asks."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._keys: Mapping[str, Key] = {}
        self._read_at = float("-inf")
        self._reading: asyncio.Task[None] | None = None
        self._used: dict[str, str] = {}

    async def caller(self, text: str) -> Caller | None:
        """Who holds the key `text`; None where it opens nothing. Raises StoreUnavailable."""
        known = key_id(text)
        if known is None:
            return None
        await self._ensure(FRESH_SECONDS)
        if known not in self._keys:
            await self._anew()
        key = self._keys.get(known)
        now = datetime.now(UTC)
        if key is None or not key.fits(text) or not key.good(now):
            return None
        hour = now.replace(minute=0, second=0, microsecond=0).isoformat()
        if key.used is None or key.used < hour:
            self._used[key.id] = hour
        scope = key.scope if key.scope in ("read", "edit", "admin") else "none"
        return Caller(key.name, scope, f"key:{key.id}")

    def used(self) -> dict[str, str]:
        """Which keys, by their ids, were used in which hour since this was last asked."""
        used, self._used = self._used, {}
        return used

    def stale(self) -> None:
        """Read them again for the next request: this process changed them itself."""
        self._read_at = float("-inf")

    async def _anew(self) -> None:
        """The keys as they are now; who asks with an unknown one waits rather than reading all the time."""
        age = asyncio.get_running_loop().time() - self._read_at
        await asyncio.sleep(max(0.0, SOON_SECONDS - age))
        await self._ensure(SOON_SECONDS / 2)

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


class KeyMade(BaseModel):
    """What a key is to be called, what it opens, and when it ends."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, description="Whose it is, or what for.")]
    scope: Literal["read", "edit", "admin"]
    expires: Annotated[str | None, Field(max_length=40, description="30d, 12h or a date; null for never.")] = None


class KeyShown(BaseModel):
    """What is known of a key; never the key."""

    id: str
    name: str
    scope: Literal["read", "edit", "admin"]
    prefix: Annotated[str, Field(description="How the key begins.")]
    state: Literal["good", "revoked", "expired"]
    made: str
    expires: str | None
    revoked: str | None
    used: Annotated[str | None, Field(description="The hour in which it was last used.")]


class NewKey(KeyShown):
    """A key just made."""

    key: Annotated[str, Field(description="The key itself: shown here and never again.")]


class HasKeyring(Protocol):
    """What holds the keys that are read while the application runs."""

    @property
    def keyring(self) -> Keyring:
        """The keys."""
        ...


def add_keys(app: FastAPI, bolt: Bolt, holder: HasKeyring) -> None:
    """Give `app` the routes that list, make and revoke keys."""
    admin = require("admin")
    described: Any = {"tags": ["access"], "responses": responses(*ADMIN_PROBLEMS)}

    @app.get("/v1/keys", summary="Every key, without its secret.", **described)
    async def keys(_: Caller = admin) -> list[KeyShown]:  # pyright: ignore[reportUnusedFunction]
        return [KeyShown(**shown(key)) for key in await asyncio.to_thread(list_keys, bolt)]

    @app.post("/v1/keys", status_code=201, summary="A new key, shown this once.", **described)
    async def make(wanted: KeyMade, _: Caller = admin) -> NewKey:  # pyright: ignore[reportUnusedFunction]
        now = datetime.now(UTC)
        text, key = await asyncio.to_thread(create_key, bolt, wanted.name, wanted.scope, wanted.expires, now)
        holder.keyring.stale()
        return NewKey(key=text, **shown(key))

    @app.delete("/v1/keys/{key}", summary="End a key, by its id or prefix.", **described)
    async def revoke(key: str, _: Caller = admin) -> KeyShown:  # pyright: ignore[reportUnusedFunction]
        revoked = await asyncio.to_thread(revoke_key, bolt, key, datetime.now(UTC))
        holder.keyring.stale()
        return KeyShown(**shown(revoked))


def shown(key: Key) -> dict[str, Any]:
    """A key as it may be shown."""
    now = datetime.now(UTC)
    facts = {name: getattr(key, name) for name in ("id", "name", "scope", "made", "expires", "revoked", "used")}
    return facts | {"prefix": key.prefix, "state": key.state(now)}
