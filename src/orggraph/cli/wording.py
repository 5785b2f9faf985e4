"""Values in words, as a table shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast


def plain(value: object) -> str:
    """`value` in words: nothing for None, yes or no, the names of things, a line for each statement."""
    for kind, write in _WORDS:
        if isinstance(value, kind):
            return write(value)
    return str(value)


def _listed(values: Sequence[Any]) -> str:
    statements = any(
        isinstance(value, dict) and not _STATEMENTS.isdisjoint(cast("dict[str, Any]", value)) for value in values
    )
    return (";\n" if statements else "; ").join(map(plain, values))


def _statement(thing: Mapping[str, Any]) -> str:
    number = ".".join(str(thing[part]) for part in ("area_number", "number") if thing.get(part))
    return f"{number} {thing['text']}".strip()


def _named(thing: Mapping[str, Any]) -> str:
    basis = thing.get("basis", "declared")
    return thing["name"] if basis == "declared" else f"{thing['name']} ({basis})"


_STATEMENTS = frozenset({"text", "sentence"})
_THINGS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "text": _statement,
    "sentence": lambda finding: finding["sentence"],
    "quote": lambda evidence: f"「{evidence['quote']}」",
    "name": _named,
}
"""How a thing is worded, by the property that says most of it; the first that it has."""


def _thing(thing: Mapping[str, Any]) -> str:
    for name, write in _THINGS.items():
        if thing.get(name) is not None:
            return write(thing)
    return "; ".join(f"{name} {plain(one)}" for name, one in thing.items())


_WORDS: Sequence[tuple[type | tuple[type, ...], Callable[[Any], str]]] = (
    (type(None), lambda _: ""),
    (str, str),
    (bool, lambda value: "yes" if value else "no"),
    (float, lambda value: f"{value:.4g}"),
    ((list, tuple), _listed),
    (dict, _thing),
)
"""How a table words a value, by its type; the first that fits."""
