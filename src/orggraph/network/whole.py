"""What holds for a network as a whole: density, reciprocity, centralisation, where it falls apart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from orggraph.network.distances import mean_distance
from orggraph.network.graphs import arcs_of, graph_of, undirected
from orggraph.network.metrics import Metrics
from orggraph.network.net import Net


@dataclass(frozen=True, slots=True)
class Whole:
    """The metrics of the whole by name, None where undefined; and where it would fall apart.

    `cut_points` are places of vertices whose going would part others, `bridges` pairs of places whose tie's
    going would, with the numbers of vertices on the two sides.
    """

    values: dict[str, Any]
    cut_points: tuple[int, ...]
    bridges: tuple[tuple[int, int], ...]


def whole(net: Net, found: Metrics) -> Whole:
    """The network as a whole; `found` are the metrics of its vertices."""
    graph, arcs = graph_of(net), arcs_of(net)
    flat = undirected(graph)
    pieces = flat.connected_components(mode="weak").sizes()
    far = found.distances
    values = {
        "density": _number(graph.density(loops=False)),
        "reciprocity": _number(arcs.reciprocity()),
        "components": len(pieces),
        "largest_component": max(pieces, default=0),
        "strong_components": len(arcs.connected_components(mode="strong")),
        "transitivity": _number(flat.transitivity_undirected(mode="nan")),
        "mean_clustering": _mean(found.columns["clustering"]),
        "mean_distance": mean_distance(far.reach, far.total),
        "diameter": far.diameter,
        "most_cohesive_core": max(found.columns["core"], default=None),
        "communities": len(set(found.columns["community"])),
        "modularity": found.modularity,
        "degree_centralisation": degree_centralisation(flat.degree()),
        "betweenness_centralisation": betweenness_centralisation(found.columns["betweenness"], net.directed),
        "closeness_centralisation": closeness_centralisation(
            found.columns["closeness"], len(pieces) == 1, net.directed
        ),
    }
    bridges = tuple(tuple(sorted(flat.es[edge].tuple)) for edge in flat.bridges())
    return Whole(values, tuple(flat.articulation_points()), tuple(sorted(bridges)))


def degree_centralisation(degrees: Sequence[int]) -> float | None:
    """Freeman's (1979), of the ties without directions: 1 for a star, 0 where all have as many."""
    n = len(degrees)
    return None if n < 3 else _below(degrees) / ((n - 1) * (n - 2))


def betweenness_centralisation(betweenness: Sequence[float], directed: bool) -> float | None:
    """Freeman's: the differences to the most central, over those in a star."""
    n = len(betweenness)
    if n < 3:
        return None
    most = (n - 1) ** 2 * (n - 2) / (1 if directed else 2)
    return _below(betweenness) / most


def closeness_centralisation(closeness: Sequence[float], connected: bool, directed: bool) -> float | None:
    """Freeman's, of a network in one piece whose ties have no direction; None for others, where he has none."""
    n = len(closeness)
    if n < 3 or not connected or directed:
        return None
    return _below(closeness) / ((n - 1) * (n - 2) / (2 * n - 3))


def _below(values: Sequence[float]) -> float:
    """How far all together are below the largest."""
    largest = max(values)
    return sum(largest - one for one in values)


def _number(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else value


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
