"""Values of the database as values that JSON knows."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any, cast

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

_MOST = 2**53
_TIMES = (Date, DateTime, Duration, Time)


def plain(value: Any) -> Any:
    """`value` as maps, lists, texts, numbers, truths and None.

    A node is its labels and properties, an edge its kind, ends and properties, a path both; times
    are ISO 8601, bytes base64, and a number that JSON's readers would round is text.
    """
    if value is None or isinstance(value, str | bool | float):
        return value
    if isinstance(value, int):
        return value if -_MOST <= value <= _MOST else str(value)
    # A span of time and a place are tuples too.
    if isinstance(value, list | tuple) and not isinstance(value, Point | Duration):
        return [plain(item) for item in cast("list[Any]", value)]
    if isinstance(value, Mapping) and not isinstance(value, Node | Relationship):
        return {str(name): plain(item) for name, item in cast("Mapping[Any, Any]", value).items()}
    return _known(value)


def _known(value: Any) -> Any:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": plain(dict(value.items()))}
    if isinstance(value, Relationship):
        return {
            "kind": value.type,
            "source": _id(value.start_node),
            "target": _id(value.end_node),
            "properties": plain(dict(value.items())),
        }
    if isinstance(value, Path):
        return {"nodes": plain(list(value.nodes)), "edges": plain(list(value.relationships))}
    if isinstance(value, _TIMES):
        return value.iso_format()
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()
    if isinstance(value, Point):
        return {"srid": value.srid, "coordinates": list(value)}
    return str(value)


def _id(node: Node | None) -> Any:
    """The id that the graph gives a node; None where only the end of an edge is known."""
    return None if node is None else node.get("id")
