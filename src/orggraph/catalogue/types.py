"""The closed table of types that a question's parameters and columns have."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import orjson

from orggraph.model.organisation import BASES, EDGE_KINDS, NODE_KINDS

KINDS: Mapping[str, str] = {
    "organization": "Organization",
    "department": "Department",
    "position": "Position",
    "duty": "Duty",
    "authority": "Authority",
    "kpi": "Kpi",
    "external_party": "ExternalParty",
    "system": "System",
    "document": "Document",
    "node": "Entity",
}
"""A node kind as a type, and the label that its nodes have; `node` is any of them."""

CHOICES: Mapping[str, tuple[str, ...]] = {"basis": BASES, "edge_kind": EDGE_KINDS, "node_kind": NODE_KINDS}
"""Types that are texts out of the model's own lists."""


def _text(raw: object) -> str:
    if isinstance(raw, str):
        return raw
    raise ValueError(f"{raw!r} is not a str")


def _words(raw: object) -> str:
    if isinstance(raw, str) and raw.split():
        return raw
    raise ValueError(f"{raw!r} holds no word to look for")


def _whole(raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and re.fullmatch(r"[+-]?[0-9]{1,18}", raw):
        return int(raw)
    raise ValueError(f"{raw!r} is not an int")


def _number(raw: object) -> float:
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return float(raw)
    if isinstance(raw, str) and re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", raw):
        return float(raw)
    raise ValueError(f"{raw!r} is not a float")


_TRUTHS: Mapping[object, bool] = {"true": True, "1": True, True: True, "false": False, "0": False, False: False}


def _truth(raw: object) -> bool:
    if isinstance(raw, str | bool) and raw in _TRUTHS:
        return _TRUTHS[raw]
    raise ValueError(f"{raw!r} is not a bool (true or false)")


def _date(raw: object) -> datetime.date:
    if isinstance(raw, datetime.date):
        return raw
    try:
        return datetime.date.fromisoformat(_text(raw))
    except ValueError:
        raise ValueError(f"{raw!r} is not a date (2026-01-31)") from None


def _map(raw: object) -> dict[str, Any]:
    value: object = raw
    if isinstance(raw, str):
        try:
            value = orjson.loads(raw)
        except orjson.JSONDecodeError:
            value = None
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    raise ValueError(f"{raw!r} is not a map (a JSON object)")


_SCALARS: Mapping[str, Callable[[object], Any]] = {
    "str": _text,
    "words": _words,
    "int": _whole,
    "revision": _whole,
    "float": _number,
    "bool": _truth,
    "date": _date,
    "map": _map,
    "json": _text,
    "edge": _map,
    "evidence": _map,
    **dict.fromkeys(CHOICES, _text),
    **dict.fromkeys(KINDS, _text),
}
_SHAPE = re.compile(r"(?P<name>[a-z_]+)(?:\[(?P<inside>.*)\])?(?P<optional>\?)?")
_COMMA = re.compile(r"(?<!\\),")
_MOST_VALUES = 1_000
_BOUNDS = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)\.\.(-?[0-9]+(?:\.[0-9]+)?)")


@dataclass(frozen=True, slots=True)
class Type:
    """One type: a row of the table, perhaps with bounds, choices, an item type or `?` for null.

    As written in a question file: `int`, `int[1..50]`, `str[out|in|both]`, `list[str]`, `str?`.
    """

    name: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    item: Type | None = None
    optional: bool = False

    @property
    def names_nodes(self) -> bool:
        """Whether its values, or the items of its list, are names of nodes."""
        return (self.item or self).label is not None

    @property
    def label(self) -> str | None:
        """The label of the nodes that it names; None where it does not name nodes."""
        return KINDS.get(self.name)

    def convert(self, raw: object) -> Any:
        """The value that `raw` (a text, or a value already) stands for.

        Raises ValueError with a sentence that says why it does not fit.
        """
        if self.item is not None:
            return [self.item.convert(part) for part in _parts(raw)]
        value = _SCALARS[self.name](raw)
        if self.low is not None and value < self.low:
            raise ValueError(f"{value} is below {_plain(self.low)}")
        if self.high is not None and value > self.high:
            raise ValueError(f"{value} is above {_plain(self.high)}")
        if self.choices and value not in self.choices:
            raise ValueError(f"{value!r} is none of {', '.join(self.choices)}")
        return value

    def __str__(self) -> str:
        inside = ""
        if self.item is not None:
            inside = f"[{self.item}]"
        elif self.choices and self.name == "str":
            inside = f"[{'|'.join(self.choices)}]"
        elif self.low is not None and self.high is not None:
            inside = f"[{_plain(self.low)}..{_plain(self.high)}]"
        return f"{self.name}{inside}{'?' if self.optional else ''}"


def _plain(number: float) -> str:
    return str(int(number)) if number.is_integer() else str(number)


def _parts(raw: object) -> list[object]:
    given: Sequence[object] = [raw] if isinstance(raw, str) else cast("Sequence[object]", raw)
    parts: list[object] = []
    for one in given:
        # A comma that belongs to a name has a backslash before it.
        parts += [part.replace("\\,", ",").strip() for part in _COMMA.split(one)] if isinstance(one, str) else [one]
    if parts in ([], [""]):
        raise ValueError("an empty list is no answer; name one value or more, separated by commas")
    if len(parts) > _MOST_VALUES:
        raise ValueError(f"{len(parts)} values are more than the {_MOST_VALUES:,} that a list may have")
    return parts


def parse_type(text: str) -> Type:
    """The type that `text` writes; raises ValueError with a sentence where it writes none."""
    match = _SHAPE.fullmatch(text.strip())
    name, inside = (match["name"], match["inside"]) if match else (text, None)
    if match is None or (name != "list" and name not in _SCALARS):
        known = ", ".join(["list[...]", *_SCALARS])
        raise ValueError(f"{text!r} is not a type; one of {known}, then two spaces before the description")
    optional = match["optional"] is not None
    if name == "list":
        return Type("list", item=parse_type(inside or "str"), optional=optional)
    if inside is None:
        return Type(name, choices=CHOICES.get(name, ()), optional=optional)
    return _narrowed(name, inside, optional)


def _narrowed(name: str, inside: str, optional: bool) -> Type:
    bounds = _BOUNDS.fullmatch(inside)
    if name in ("int", "float") and bounds is not None:
        return Type(name, low=float(bounds[1]), high=float(bounds[2]), optional=optional)
    choices = tuple(choice.strip() for choice in inside.split("|"))
    if name == "str" and all(choices):
        return Type(name, choices=choices, optional=optional)
    raise ValueError(f"{name}[{inside}] is not a type; write int[1..50], str[a|b] or list[str]")
