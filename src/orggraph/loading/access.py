"""Keys of the API as the store keeps them: digests, never the keys."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, LiteralString

from neo4j import Driver, Query

from orggraph.errors import BadInput, NotFound
from orggraph.loading.schema import apply_schema
from orggraph.loading.store import opened
from orggraph.settings import Bolt

MARK = "og_"
"""What every key starts with, so that people and scanners of leaked secrets recognise one."""
SCOPES = ("read", "edit", "admin")
MOST_KEYS = 1000
SECONDS = 10.0
LONGEST_NAME = 80
_SECRET_BYTES = 32
_SPAN = re.compile(r"([1-9][0-9]{0,3})([hd])")
_UNITS: Mapping[str, str] = {"h": "hours", "d": "days"}

KEYS: LiteralString = """
MATCH (k:AccessKey)
RETURN k.id AS id, k.name AS name, k.scope AS scope, k.digest AS digest, k.made AS made,
  k.expires AS expires, k.revoked AS revoked, k.used AS used
ORDER BY k.made, k.id
"""
_CREATE: LiteralString = "CREATE (k:AccessKey) SET k = $key"
_REVOKE: LiteralString = "MATCH (k:AccessKey {id: $id}) SET k.revoked = coalesce(k.revoked, $now)"
_FORGET: LiteralString = "MATCH (k:AccessKey) WHERE k.revoked IS NOT NULL OR k.expires < $now DELETE k"
_USED: LiteralString = """
UNWIND $used AS one
MATCH (k:AccessKey {id: one.id})
WHERE k.used IS NULL OR k.used < one.at
SET k.used = one.at
"""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as the store knows it; times are ISO 8601 in UTC. `used` is the hour in which it was last used."""

    id: str
    name: str
    scope: str
    digest: str
    made: str
    expires: str | None
    revoked: str | None
    used: str | None

    @property
    def prefix(self) -> str:
        """How the key begins: enough to recognise it, nothing that opens a door."""
        return f"{MARK}{self.id}_"

    def good(self, now: datetime) -> bool:
        """Whether it opens anything now."""
        return self.revoked is None and (self.expires is None or now.isoformat() < self.expires)

    def fits(self, text: str) -> bool:
        """Whether `text` is this key, compared in a time that does not depend on where they differ."""
        return hmac.compare_digest(self.digest, digest(text))

    def state(self, now: datetime) -> str:
        """`good`, `revoked` or `expired`."""
        if self.revoked is not None:
            return "revoked"
        return "good" if self.good(now) else "expired"


def digest(text: str) -> str:
    """What is stored of a key.

    SHA-256 without salt or repetition: a key is 256 random bits, so there is nothing to guess that a slow
    hash would slow down, and every request is checked.
    """
    return hashlib.sha256(text.encode()).hexdigest()


def key_id(text: str) -> str | None:
    """The id in what may be a key; None where it is none."""
    if not text.startswith(MARK):
        return None
    known, _, secret = text.removeprefix(MARK).partition("_")
    return known if known and secret else None


def expiry(said: str | None, now: datetime) -> str | None:
    """When a key ends for `30d`, `12h` or a date; None for none. Raises BadInput."""
    if not said:
        return None
    span = _SPAN.fullmatch(said)
    try:
        ends = now + timedelta(**{_UNITS[span[2]]: int(span[1])}) if span else datetime.fromisoformat(said)
    except ValueError:
        raise BadInput(f"{said!r} is no time for a key to end; say 30d, 12h or 2027-12-31.") from None
    ends = ends if ends.tzinfo else ends.replace(tzinfo=now.tzinfo)
    if ends <= now:
        raise BadInput(f"{said!r} is past already; say 30d, 12h or a date to come.")
    return ends.astimezone(now.tzinfo).isoformat()


def create_key(bolt: Bolt, name: str, scope: str, expires: str | None, now: datetime) -> tuple[str, Key]:
    """A new key and what the store keeps of it; the key itself is nowhere else. Raises BadInput."""
    if scope not in SCOPES:
        raise BadInput(f"{scope!r} is no scope; take {', '.join(SCOPES)}.")
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(f"A key's name is 1 to {LONGEST_NAME} printable characters.")
    known = secrets.token_hex(6)
    text = f"{MARK}{known}_{secrets.token_urlsafe(_SECRET_BYTES)}"
    key = Key(known, name.strip(), scope, digest(text), now.isoformat(), expiry(expires, now), None, None)
    with opened(bolt) as driver:
        apply_schema(driver, bolt.database)
        if len(_rows(driver, bolt)) >= MOST_KEYS:
            _write(driver, bolt, _FORGET, now=now.isoformat())
        if len(_rows(driver, bolt)) >= MOST_KEYS:
            raise BadInput(f"There are {MOST_KEYS} keys; revoke some first.")
        held = {field: getattr(key, field) for field in key.__dataclass_fields__}
        _write(driver, bolt, _CREATE, key=held)
    return text, key


def list_keys(bolt: Bolt) -> list[Key]:
    """Every key, oldest first, with those revoked or expired."""
    with opened(bolt) as driver:
        return [Key(**row) for row in _rows(driver, bolt)]


def revoke_key(bolt: Bolt, said: str, now: datetime) -> Key:
    """End the key with this id, prefix, or name that only one good key has. Raises NotFound, BadInput."""
    with opened(bolt) as driver:
        keys = [Key(**row) for row in _rows(driver, bolt)]
        found = [key for key in keys if said in (key.id, key.prefix)]
        found = found or [key for key in keys if key.name == said and key.good(now)]
        if not found:
            raise NotFound(f"There is no key {said!r}.", [key.name for key in keys if key.good(now)][:5])
        if len(found) > 1:
            raise BadInput(f"Several keys are named {said!r}: say {' or '.join(key.id for key in found)}.")
        _write(driver, bolt, _REVOKE, id=found[0].id, now=now.isoformat())
        return next(Key(**row) for row in _rows(driver, bolt) if row["id"] == found[0].id)


def mark_used(driver: Driver, bolt: Bolt, used: Mapping[str, str]) -> None:
    """Note when keys, by their ids, were used."""
    if used:
        _write(driver, bolt, _USED, used=[{"id": known, "at": at} for known, at in used.items()])


def _rows(driver: Driver, bolt: Bolt) -> Sequence[Mapping[str, Any]]:
    with driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
        return session.run(Query(KEYS, timeout=SECONDS)).data()


def _write(driver: Driver, bolt: Bolt, statement: LiteralString, **values: Any) -> None:
    with driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
        session.run(Query(statement, timeout=SECONDS), values).consume()
