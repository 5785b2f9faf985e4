"""Every metric of every vertex of a net."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from orggraph.network.burt import neighbours, structural_holes
from orggraph.network.communities import communities, numbered
from orggraph.network.distances import (
    EXACT_VERTICES,
    PIVOTS,
    Distances,
    closeness,
    distances,
    pairs,
)
from orggraph.network.graphs import Graph, arcs_of, graph_of, seeded, strengths, undirected
from orggraph.network.net import Net

Column = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Metrics:
    """The metrics by name, each a value for every vertex in the order of the places; None where undefined.

    `modularity` is that of the communities. `sample` says what was estimated and how well; None where all
    is exact.
    """

    columns: dict[str, Column]
    modularity: float | None
    distances: Distances

    def __reduce__(self) -> tuple[Any, ...]:
        """Packed for another process: numbers as they lie in memory, which holds nobody up where they are unpacked."""
        packed = {name: _packed(column) for name, column in self.columns.items()}
        return _unpacked, (packed, self.modularity, self.distances)

    @property
    def sample(self) -> dict[str, Any] | None:
        """What was estimated, from how many pivots, within what error."""
        return self.distances.sample


def metrics(net: Net, exact: int = EXACT_VERTICES, pivots: int = PIVOTS) -> Metrics:
    """The metrics of a net; distances are exact up to `exact` vertices."""
    graph, arcs = graph_of(net), arcs_of(net)
    flat = undirected(graph)
    far = distances(graph, net.weighted, exact, pivots)
    membership, modularity = communities(flat, net.weighted)
    columns = _local(graph, arcs, net) | _near(graph, far) | _whole(graph, flat, net)
    columns["community"] = membership
    return Metrics(columns, modularity, far)


def _local(graph: Graph, arcs: Graph, net: Net) -> dict[str, Column]:
    around = neighbours(graph.vcount(), net.edges, net.weights, net.directed)
    constraint, size = structural_holes(around)
    return {
        "degree": graph.degree(mode="all"),
        "in_degree": arcs.indegree(),
        "out_degree": arcs.outdegree(),
        "strength": graph.strength(mode="all", weights="weight"),
        "constraint": constraint,
        "effective_size": size,
    }


def _near(graph: Graph, far: Distances) -> dict[str, Column]:
    possible, n = pairs(graph), graph.vcount()
    return {
        "betweenness": far.between,
        "betweenness_share": [value / possible if possible > 0 else 0.0 for value in far.between],
        "betweenness_error": far.between_error or [None] * n,
        "closeness": closeness(far, n),
        "harmonic": far.inverse,
    }


def _whole(graph: Graph, flat: Graph, net: Net) -> dict[str, Column]:
    components = numbered(flat.connected_components(mode="weak").membership)
    cuts = set(flat.articulation_points())
    return {
        "eigenvector": eigenvector(flat, net.weighted),
        "pagerank": graph.pagerank(directed=True, weights=strengths(net.weighted)),
        "core": flat.coreness(),
        "clustering": flat.transitivity_local_undirected(mode="zero"),
        "component": components,
        "cut_point": [vertex in cuts for vertex in range(graph.vcount())],
    }


def eigenvector(flat: Graph, weighted: bool) -> list[float]:
    """Eigenvector centrality of an undirected graph, of length 1 as a vector.

    In pieces, it is what the power method started from equal values comes to: the pieces with the largest
    eigenvalue share it, the others have 0.
    """
    found: list[tuple[float, list[int], list[float]]] = []
    for members in flat.connected_components(mode="weak"):
        if len(members) > 1:
            part = flat.induced_subgraph(members)
            with seeded():
                values, most = part.eigenvector_centrality(weights=strengths(weighted), return_eigenvalue=True)
            found.append((most, members, values))
    n = flat.vcount()
    if not found:
        return [1 / math.sqrt(n) for _ in range(n)]
    top = max(most for most, _, _ in found)
    centrality = [0.0] * n
    for most, members, values in found:
        if most > top - 1e-9 * max(1.0, top):
            scale = sum(values) / sum(value * value for value in values)
            for member, value in zip(members, values, strict=True):
                centrality[member] = value * scale
    length = math.hypot(*centrality)
    # ARPACK goes on from where it ended before: its last digits are not the same twice.
    return [round(value / length, 10) for value in centrality]


def _packed(column: Column) -> Column:
    return array("d", column) if all(type(value) is float for value in column) else column


def _unpacked(columns: dict[str, Column], modularity: float | None, far: Distances) -> Metrics:
    return Metrics({name: list(column) for name, column in columns.items()}, modularity, far)
