"""GraphML with typed keys, as Gephi, yEd, Cytoscape, networkx and igraph read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from orggraph.formats.shape import Fields, Pieces, Record, order
from orggraph.formats.values import text, xml

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""
TYPES: Mapping[frozenset[str], str] = {
    frozenset({"bool"}): "boolean",
    frozenset({"int"}): "long",
    frozenset({"float"}): "double",
    frozenset({"int", "float"}): "double",
}
"""What XML graph formats call an attribute whose values have these types; any others are `string`."""
NODE_ENDS = ("id",)
EDGE_ENDS = ("id", "source", "target")


@dataclass(frozen=True, slots=True)
class Key:
    """An attribute that some nodes (or edges) have: its id in the file, name and type."""

    id: str
    name: str
    type: str


def keys(prefix: str, types: Mapping[str, frozenset[str]], ends: tuple[str, ...]) -> dict[str, Key]:
    """The attributes besides what an element's own tag holds; one that is always null is none."""
    named = {name: types[name] for name in order(types) if name not in ends and types[name]}
    return {
        name: Key(f"{prefix}{number}", name, TYPES.get(seen, "string"))
        for number, (name, seen) in enumerate(named.items())
    }


def held(record: Record, keys: Mapping[str, Key]) -> Iterator[tuple[Key, str]]:
    """The attributes that a record has, with their values as XML."""
    for name, key in keys.items():
        value = record.get(name)
        if value is not None:
            yield key, xml(text(float(value) if key.type == "double" else value))


def graphml(fields: Fields) -> Pieces:
    """The graph as GraphML; lists and maps as JSON text, attributes that are null left out.

    A character that XML cannot hold becomes U+FFFD.
    """
    nodes, edges = keys("n", fields.nodes, NODE_ENDS), keys("e", fields.edges, EDGE_ENDS)
    declared = (*_declarations("node", nodes), *_declarations("edge", edges))
    return Pieces(
        node=_element("node", NODE_ENDS, nodes),
        edge=_element("edge", EDGE_ENDS, edges),
        head="".join((_HEAD, *declared, '<graph edgedefault="directed">\n')).encode(),
        tail=b"</graph>\n</graphml>\n",
    )


def _declarations(domain: str, keys: Mapping[str, Key]) -> Iterator[str]:
    for key in keys.values():
        yield f'<key id="{key.id}" for="{domain}" attr.name="{xml(key.name)}" attr.type="{key.type}"/>\n'


def _element(tag: str, ends: tuple[str, ...], keys: Mapping[str, Key]) -> Callable[[Record], bytes]:
    def element(record: Record) -> bytes:
        given = "".join(f' {name}="{xml(str(record[name]))}"' for name in ends)
        data = "".join(f'<data key="{key.id}">{value}</data>' for key, value in held(record, keys))
        return f"<{tag}{given}>{data}</{tag}>\n".encode()

    return element
