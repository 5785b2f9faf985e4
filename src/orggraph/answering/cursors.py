"""Where a page starts, as a text that means nothing to anyone else: bound to one question, order and filters."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

import orjson

from orggraph.model.collation import VERSION

LONGEST = 4_000
_CHECK = 6
_BEGIN = "leave it out to begin anew"


def binding(question: str, values: Mapping[str, Any]) -> str:
    """What ties a cursor to the question and to the values of its order and filters."""
    said = orjson.dumps([question, dict(values)], option=orjson.OPT_SORT_KEYS, default=str)
    return blake2b(said, digest_size=9).hexdigest()


def write_cursor(bound: str, key: str) -> str:
    """The cursor that starts behind the row with this sort key."""
    told = orjson.dumps([VERSION, bound, key])
    return urlsafe_b64encode(_check(told) + told).decode().rstrip("=")


def read_cursor(bound: str, said: str) -> str:
    """The sort key to start behind; raises ValueError with a sentence for a cursor that does not fit here."""
    version, its, key = _told(said)
    if version != VERSION:
        raise ValueError(f"was given by another version, which sorted otherwise; {_BEGIN}")
    if its != bound:
        raise ValueError(f"belongs to another question, order or filter; {_BEGIN}")
    return key


def _told(said: str) -> tuple[int, str, str]:
    strange = f"is no cursor that was given here, or not the whole of one; take it from `next`, or {_BEGIN}"
    if len(said) > LONGEST or not said.isascii():
        raise ValueError(strange)
    try:
        raw = urlsafe_b64decode(said + "=" * (-len(said) % 4))
    except (NotBase64, ValueError):
        raise ValueError(strange) from None
    # The same bytes can be written in several ways; one of them was given.
    if _check(raw[_CHECK:]) != raw[:_CHECK] or urlsafe_b64encode(raw).decode().rstrip("=") != said:
        raise ValueError(strange)
    try:
        version, bound, key = orjson.loads(raw[_CHECK:])
    except (orjson.JSONDecodeError, TypeError, ValueError):
        raise ValueError(strange) from None
    if not (isinstance(version, int) and isinstance(bound, str) and isinstance(key, str)):
        raise ValueError(strange)
    return version, bound, key


def _check(told: bytes) -> bytes:
    """Enough to notice a slip; who makes one up on purpose gains nothing: a key is only ever compared with."""
    return blake2b(told, digest_size=_CHECK).digest()
