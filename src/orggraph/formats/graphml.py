"""GraphML with typed keys, as Gephi, yEd, Cytoscape and networkx read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from xml.sax.saxutils import escape

import orjson

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""
_ENTITIES = {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}

# What XML 1.0 cannot hold even escaped: controls, halves of surrogate pairs, two non-characters.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Key:
    """A property that some nodes (or edges) have: its id in the file, name and type."""

    id: str
    name: str
    type: str


def _xml(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text), _ENTITIES)


def _json(value: object) -> str:
    return orjson.dumps(value, default=str).decode()


def _text(value: object) -> str:
    return value if isinstance(value, str) else _json(value)


_WRITERS: Mapping[str, Callable[[Any], str]] = {
    "boolean": _json,
    "long": str,
    "double": lambda value: repr(float(value)),
    "string": _text,
}
_TYPES: Mapping[frozenset[type[Any]], str] = {
    frozenset({bool}): "boolean",
    frozenset({int}): "long",
    frozenset({float}): "double",
    frozenset({int, float}): "double",
}


def _keys(prefix: str, records: Iterable[Mapping[str, Any]], fixed: frozenset[str]) -> dict[str, _Key]:
    types: dict[str, set[type[Any]]] = {}
    for record in records:
        for name, value in record.items():
            if name not in fixed and value is not None:
                types.setdefault(name, set()).add(cast("type[Any]", type(value)))
    return {
        name: _Key(f"{prefix}{number}", name, _TYPES.get(frozenset(seen), "string"))
        for number, (name, seen) in enumerate(types.items())
    }


def _declarations(domain: str, keys: Mapping[str, _Key]) -> Iterator[str]:
    for key in keys.values():
        yield f'<key id="{key.id}" for="{domain}" attr.name="{_xml(key.name)}" attr.type="{key.type}"/>\n'


def _data(record: Mapping[str, Any], keys: Mapping[str, _Key]) -> Iterator[str]:
    for name, value in record.items():
        if name in keys and value is not None:
            key = keys[name]
            yield f'<data key="{key.id}">{_xml(_WRITERS[key.type](value))}</data>'


def _elements(
    tag: str, records: Sequence[Mapping[str, Any]], attributes: tuple[str, ...], keys: Mapping[str, _Key]
) -> Iterator[str]:
    for record in records:
        given = "".join(f' {name}="{_xml(str(record[name]))}"' for name in attributes)
        yield f"<{tag}{given}>{''.join(_data(record, keys))}</{tag}>\n"


def graphml(nodes: Sequence[Mapping[str, Any]], edges: Sequence[Mapping[str, Any]]) -> bytes:
    """The graph as GraphML; lists and maps as JSON text, properties that are None left out.

    A character that XML cannot hold becomes U+FFFD.
    """
    node_attributes, edge_attributes = ("id",), ("id", "source", "target")
    node_keys = _keys("n", nodes, frozenset(node_attributes))
    edge_keys = _keys("e", edges, frozenset(edge_attributes))
    parts = (
        _HEAD,
        *_declarations("node", node_keys),
        *_declarations("edge", edge_keys),
        '<graph edgedefault="directed">\n',
        *_elements("node", nodes, node_attributes, node_keys),
        *_elements("edge", edges, edge_attributes, edge_keys),
        "</graph>\n</graphml>\n",
    )
    return "".join(parts).encode()
