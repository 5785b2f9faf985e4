"""Node-link JSON, as networkx, d3 and others read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson


def node_link(nodes: Sequence[Mapping[str, Any]], edges: Sequence[Mapping[str, Any]]) -> bytes:
    """The graph as node-link JSON; `key` tells parallel edges apart and is the edge's id.

    `networkx.node_link_graph(json.loads(...), edges="edges")` opens it.
    """
    graph: dict[str, Any] = {
        "directed": True,
        "multigraph": True,
        "graph": {},
        "nodes": [dict(node) for node in nodes],
        "edges": [{**edge, "key": edge["id"]} for edge in edges],
    }
    return orjson.dumps(graph, default=str, option=orjson.OPT_APPEND_NEWLINE)
