"""Values as text: JSON, XML and plain words, with what a format cannot hold replaced and never dropped."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, cast
from xml.sax.saxutils import escape

import orjson

INSTEAD = "\ufffd"
"""What stands for a character that a format cannot hold."""

# What XML 1.0 cannot hold even escaped: controls, halves of surrogate pairs, two non-characters.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HALVES = re.compile("[\ud800-\udfff]")
_ENTITIES = {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}


def whole(text: str) -> str:
    """The text with every half of a surrogate pair replaced: no UTF-8 can hold one."""
    return _HALVES.sub(INSTEAD, text)


def printable(text: str) -> str:
    """The text with everything replaced that XML 1.0 cannot hold."""
    return _FORBIDDEN.sub(INSTEAD, text)


def xml(text: str) -> str:
    """The text for an element or a quoted attribute of XML."""
    return escape(printable(text), _ENTITIES)


def json(value: object, end: bytes = b"") -> bytes:
    """The value as JSON; dates and times as text."""
    try:
        return orjson.dumps(value, default=_plain) + end
    except (TypeError, ValueError):
        # Halves of surrogate pairs, and numbers beyond 64 bits.
        return orjson.dumps(_mended(value), default=_plain) + end


def text(value: object) -> str:
    """The value as text: a text as it is, null as nothing, a list or a map as JSON."""
    write = _TEXTS.get(type(value))
    return json(value).decode() if write is None else write(value)


def number(value: float) -> str:
    """A number with all its digits, `NaN` and `INF` as XML Schema writes them."""
    if math.isfinite(value):
        return repr(value)
    return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"


_TEXTS: Mapping[type[Any], Callable[[Any], str]] = {
    str: whole,
    int: str,
    float: number,
    type(None): lambda _: "",
}


def _plain(value: Any) -> str:
    return value.iso_format() if hasattr(value, "iso_format") else str(value)


def _mended(value: object) -> object:
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, Mapping):
        return {_key(key): _mended(item) for key, item in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_mended(item) for item in cast("list[Any]", value)]
    return float(value) if isinstance(value, int) and abs(value) >> 63 else value


def _key(key: object) -> str:
    return whole(key) if isinstance(key, str) else str(key)
