"""What every format is made of: records, the fields that they have, and files in pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Record: TypeAlias = Mapping[str, Any]
"""A node (with `id`) or an edge (with `id`, `source`, `target`), with whatever else it holds."""

FIRST = ("id", "kind", "name", "source", "target")
"""What a record's attributes begin with, where it has them; the others follow by name."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The attributes that a graph's nodes and edges have, each with the names of its values' types.

    The types are Python's: str, int, float, bool, list, dict. Null has none.
    """

    nodes: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    edges: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])


@dataclass(frozen=True, slots=True)
class Pieces:
    """A graph's file, piece by piece, so that it can go out while the graph is still being read.

    First `head`, then every node, `middle`, every edge, `tail`; `between` stands between two nodes
    and between two edges.
    """

    node: Callable[[Record], bytes]
    edge: Callable[[Record], bytes]
    head: bytes = b""
    middle: bytes = b""
    tail: bytes = b""
    between: bytes = b""


@dataclass(frozen=True, slots=True)
class Lines:
    """A table's file, row by row."""

    row: Callable[[Sequence[Any]], bytes]
    head: bytes = b""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: what its columns are called, and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Any]]


def order(names: Iterable[str]) -> tuple[str, ...]:
    """The names as every format orders them."""
    given = set(names)
    return (*(name for name in FIRST if name in given), *sorted(given.difference(FIRST)))


def ordered(record: Record) -> dict[str, Any]:
    """The record with its attributes in order."""
    return {name: record[name] for name in order(record)}


def fields(nodes: Iterable[Record], edges: Iterable[Record]) -> Fields:
    """The fields of these nodes and edges."""
    return Fields(_types(nodes), _types(edges))


def _types(records: Iterable[Record]) -> dict[str, frozenset[str]]:
    seen: dict[str, set[str]] = {}
    for record in records:
        for name, value in record.items():
            types = seen.setdefault(name, set())
            if value is not None:
                types.add(type(value).__name__)
    return {name: frozenset(seen[name]) for name in order(seen)}


def joined(pieces: Pieces, nodes: Iterable[Record], edges: Iterable[Record]) -> Iterator[bytes]:
    """The whole file, in parts of whatever size."""
    yield pieces.head
    yield from separated(map(pieces.node, nodes), pieces.between)
    yield pieces.middle
    yield from separated(map(pieces.edge, edges), pieces.between)
    yield pieces.tail


def separated(parts: Iterable[bytes], between: bytes) -> Iterator[bytes]:
    """The parts, with `between` before each but the first."""
    for number, part in enumerate(parts):
        yield between + part if number else part
