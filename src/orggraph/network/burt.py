"""Burt's structural holes: constraint, effective size and efficiency of every ego network.

R. S. Burt, Structural Holes (1992), chapter 2. Ties count in both directions, by their weights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Around: TypeAlias = Sequence[Mapping[int, float]]
"""For each vertex, its neighbours and the weight of the tie with them, both directions added."""


def neighbours(n: int, edges: Sequence[tuple[int, int]], weights: Sequence[float], directed: bool) -> Around:
    """Who is tied to whom, how strongly. An undirected tie runs both ways, so that it counts twice, as in Burt."""
    around: list[dict[int, float]] = [{} for _ in range(n)]
    for (source, target), weight in zip(edges, weights, strict=True):
        mutual = weight if directed else 2 * weight
        around[source][target] = around[source].get(target, 0.0) + mutual
        around[target][source] = around[target].get(source, 0.0) + mutual
    return around


def structural_holes(around: Around) -> tuple[list[float | None], list[float | None]]:
    """Constraint and effective size of each vertex; None where it has no tie.

    Constraint of i: sum over its contacts j of (p_ij + sum over q of p_iq p_qj) squared, where p_ij is the
    share of i's ties that goes to j. Effective size: sum over j of 1 - sum over q of p_iq m_jq, where m_jq is
    j's tie with q over j's strongest tie.
    """
    sums = [sum(ties.values()) for ties in around]
    tops = [max(ties.values(), default=0.0) for ties in around]
    found = [_one(around, ego, sums, tops) for ego in range(len(around))]
    return [pair[0] for pair in found], [pair[1] for pair in found]


def _one(around: Around, ego: int, sums: Sequence[float], tops: Sequence[float]) -> tuple[float | None, float | None]:
    ties = around[ego]
    if not ties:
        return None, None
    constraint, size, whole = 0.0, float(len(ties)), sums[ego]
    for alter, weight in ties.items():
        through, redundant = 0.0, 0.0
        theirs = around[alter]
        for other in ties.keys() & theirs.keys():
            share = ties[other] / whole
            through += share * theirs[other] / sums[other]
            redundant += share * theirs[other] / tops[alter]
        constraint += (weight / whole + through) ** 2
        size -= redundant
    return constraint, size
