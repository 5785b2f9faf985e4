"""How far everything is from everything, and who stands between: exact, or from a sample with its error."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import add, mul
from typing import Any

from orggraph.network.graphs import SEED, Graph, costs

EXACT_VERTICES = 20_000
"""Above this many vertices distances are sampled."""
PIVOTS = 512
_CHUNK = 8
_SURE = 0.95


@dataclass(frozen=True, slots=True)
class Distances:
    """For each vertex: the pairs it stands between, and how near the others are to it.

    `reach` counts the vertices with a way to it, `total` adds up their distances, `inverse` the inverses.
    `between_error` is how far off an estimate is at most, with 95 % confidence; None where everything is exact.
    `sample` says what was sampled, for an answer's `meta`.
    """

    between: list[float]
    reach: list[float]
    total: list[float]
    inverse: list[float]
    diameter: float | None
    between_error: list[float] | None = None
    sample: dict[str, Any] | None = None


def distances(graph: Graph, weighted: bool, exact: int = EXACT_VERTICES, pivots: int = PIVOTS) -> Distances:
    """The distances in a graph of at most `exact` vertices; beyond that, estimates from `pivots` of them."""
    if graph.vcount() <= exact:
        return _exact(graph, costs(weighted))
    return _sampled(graph, costs(weighted), pivots)


def pairs(graph: Graph) -> float:
    """Pairs of other vertices that one vertex can stand between: ordered ones where ties have directions."""
    n = graph.vcount()
    return (n - 1) * (n - 2) / (1 if graph.is_directed() else 2)


def _exact(graph: Graph, lengths: str | None) -> Distances:
    reach = _reach(graph)
    near: list[float] = graph.closeness(mode="in", weights=lengths)
    inverse: list[float] = graph.harmonic_centrality(mode="in", weights=lengths, normalized=False)
    longest = graph.diameter(directed=True, unconn=True, weights=lengths) if graph.ecount() else None
    return Distances(
        between=graph.betweenness(directed=True, weights=lengths),
        reach=reach,
        total=[here / at if here else 0.0 for here, at in zip(reach, near, strict=True)],
        inverse=[0.0 if math.isnan(value) else value for value in inverse],
        diameter=longest,
    )


def _reach(graph: Graph) -> list[float]:
    if graph.is_directed():
        return [float(size) for size in graph.neighborhood_size(order=max(1, graph.vcount()), mode="in", mindist=1)]
    component = graph.connected_components(mode="weak")
    sizes = component.sizes()
    return [float(sizes[number] - 1) for number in component.membership]


def _sampled(graph: Graph, lengths: str | None, pivots: int) -> Distances:
    n = graph.vcount()
    chosen = random.Random(SEED).sample(range(n), min(pivots, n))  # noqa: S311
    between, error = _between(graph, lengths, chosen)
    reach, total, inverse, longest = _near(graph, lengths, chosen)
    scale = n / len(chosen)
    # Hoeffding for every vertex at once: what a pivot adds lies between nothing and all the others.
    bound = math.sqrt(math.log(2 * n / (1 - _SURE)) / (2 * len(chosen)))
    return Distances(
        between=between,
        reach=[value * scale for value in reach],
        total=[value * scale for value in total],
        inverse=[value * scale for value in inverse],
        diameter=longest,
        between_error=error,
        sample={
            "pivots": len(chosen),
            "seed": SEED,
            "confidence": _SURE,
            "betweenness_share_within": bound,
            "mean_distance_within": None if longest is None else bound * longest,
        },
    )


def _between(graph: Graph, lengths: str | None, chosen: Sequence[int]) -> tuple[list[float], list[float]]:
    """Estimates of betweenness, and how far off each of them is at most, with 95 % confidence.

    The empirical Bernstein bound of A. Maurer and M. Pontil (2009), theorem 4, for both sides: it holds for any
    distribution of what a pivot adds to a vertex, which lies between nothing and all the others.
    """
    n, k = graph.vcount(), len(chosen)
    total, squares = [0.0] * n, [0.0] * n
    for pivot in chosen:
        found: list[float] = graph.betweenness(directed=True, weights=lengths, sources=[pivot])
        total = list(map(add, total, found))
        squares = list(map(add, squares, map(mul, found, found)))
    most = (n - 2) / (1 if graph.is_directed() else 2)
    sure = math.log(4 / (1 - _SURE))
    rest = 7 * most * sure / (3 * (k - 1))
    spread = (max(0.0, square - one * one / k) / (k - 1) for one, square in zip(total, squares, strict=True))
    return [one * n / k for one in total], [n * (math.sqrt(2 * value * sure / k) + rest) for value in spread]


def _near(
    graph: Graph, lengths: str | None, chosen: Sequence[int]
) -> tuple[list[float], list[float], list[float], float | None]:
    """Reach, sums and sums of inverses over the pivots alone, and the longest distance that was met."""
    n, longest = graph.vcount(), 0.0
    reach, total, inverse = [0.0] * n, [0.0] * n, [0.0] * n
    for at in range(0, len(chosen), _CHUNK):
        for row in graph.distances(source=chosen[at : at + _CHUNK], mode="out", weights=lengths):
            # A table of the few distances there are, so that no function is called for each vertex.
            met = {distance for distance in row if 0 < distance < math.inf}
            there = dict.fromkeys(row, 0.0) | dict.fromkeys(met, 1.0)
            far = there | {distance: float(distance) for distance in met}
            near = there | {distance: 1.0 / distance for distance in met}
            reach = list(map(add, reach, map(there.__getitem__, row)))
            total = list(map(add, total, map(far.__getitem__, row)))
            inverse = list(map(add, inverse, map(near.__getitem__, row)))
            longest = max(longest, max(met, default=0.0))
    return reach, total, inverse, longest or None


def closeness(found: Distances, n: int) -> list[float]:
    """Closeness as Wasserman and Faust extend it to networks in pieces: (r/(n-1)) · (r/sum of distances)."""
    return [_close(reach, total, n) for reach, total in zip(found.reach, found.total, strict=True)]


def _close(reach: float, total: float, n: int) -> float:
    return 0.0 if total == 0 or n < 2 else reach / total * reach / (n - 1)


def mean_distance(reach: Iterable[float], total: Iterable[float]) -> float | None:
    """The mean over the pairs that have a way between them; None where no pair has."""
    count = sum(reach)
    return sum(total) / count if count else None
