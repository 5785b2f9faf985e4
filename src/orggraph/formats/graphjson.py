"""Graphs as JSON: node-link, Cytoscape's elements, and a line a record."""

from __future__ import annotations

from collections.abc import Callable

from orggraph.formats.shape import Fields, Pieces, Record, ordered
from orggraph.formats.values import json


def node_link(_fields: Fields) -> Pieces:
    """Node-link JSON, as networkx, d3 and others read it; `key` tells parallel edges apart and is the edge's id.

    `networkx.node_link_graph(json.loads(...), edges="edges")` opens it.
    """
    return Pieces(
        node=lambda node: json(ordered(node)),
        edge=lambda edge: json({**ordered(edge), "key": edge["id"]}),
        head=b'{"directed":true,"multigraph":true,"graph":{},"nodes":[\n',
        middle=b'\n],"edges":[\n',
        tail=b"\n]}\n",
        between=b",\n",
    )


def cytoscape(_fields: Fields) -> Pieces:
    """The elements of Cytoscape.js, which Cytoscape's desktop opens too: `cytoscape({elements})`."""
    return Pieces(
        node=lambda node: json({"data": ordered(node)}),
        edge=lambda edge: json({"data": ordered(edge)}),
        head=b'{"elements":{"nodes":[\n',
        middle=b'\n],"edges":[\n',
        tail=b"\n]}}\n",
        between=b",\n",
    )


def lines(_fields: Fields) -> Pieces:
    """NDJSON: `{"node": {...}}` a line, then `{"edge": {...}}` a line."""
    return Pieces(node=_named("node"), edge=_named("edge"))


def _named(kind: str) -> Callable[[Record], bytes]:
    return lambda record: json({kind: ordered(record)}, b"\n")
