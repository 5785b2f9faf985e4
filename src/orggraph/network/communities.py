"""Groups that talk among themselves more than with others, by the Leiden method.

V. A. Traag, L. Waltman, N. J. van Eck, From Louvain to Leiden, Scientific Reports 9 (2019), 5233.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from orggraph.network.graphs import Graph, seeded, strengths

_ROUNDS = 10


def communities(flat: Graph, weighted: bool) -> tuple[list[int], float | None]:
    """The community of every vertex, numbered from 1 by size, and the modularity of the whole.

    None as modularity where there is no tie. The weights count where the net has some; chance begins at a fixed seed.
    """
    if not flat.ecount():
        return list(range(1, flat.vcount() + 1)), None
    with seeded():
        found = flat.community_leiden(
            objective_function="modularity", weights=strengths(weighted), n_iterations=_ROUNDS
        )
    quality = flat.modularity(found.membership, weights=strengths(weighted))
    return numbered(found.membership), None if math.isnan(quality) else quality


def numbered(membership: Sequence[int]) -> list[int]:
    """The groups' numbers from 1 on: the largest first, of equal ones that whose first member comes first."""
    sizes: dict[int, int] = {}
    for group in membership:
        sizes[group] = sizes.get(group, 0) + 1
    order = {group: number for number, group in enumerate(sorted(sizes, key=lambda one: -sizes[one]), 1)}
    return [order[group] for group in membership]
