"""A network as numbers alone: what the metrics are computed from, quick to send to another process."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeAlias

_PIECE = 20_000

Pairs: TypeAlias = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Net:
    """A simple graph of `n` vertices: no loop, at most one edge for a pair (or for an ordered pair), sorted.

    `arcs` are the same ties with their directions, whatever `directed` says of the edges. The weights add up
    what was several; they are all 1 unless `weighted`.
    """

    n: int
    edges: Pairs
    weights: tuple[float, ...]
    arcs: Pairs
    arc_weights: tuple[float, ...]
    directed: bool = False
    weighted: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        """Packed for another process: five flat arrays instead of a tuple for each edge."""
        numbers = (
            _packed(self.edges),
            array("d", self.weights),
            _packed(self.arcs),
            array("d", self.arc_weights),
        )
        return _unpacked, (self.n, *numbers, self.directed, self.weighted)


def net(
    n: int,
    edges: Sequence[tuple[int, int]],
    weights: Sequence[float] | None = None,
    directed: bool = False,
) -> Net:
    """The net of these edges: loops left out, several between the same two added up."""
    summed: dict[tuple[int, int], float] = {}
    for (source, target), weight in zip(edges, weights or [1.0] * len(edges), strict=True):
        pair = (source, target) if directed or source < target else (target, source)
        if source != target:
            summed[pair] = summed.get(pair, 0.0) + weight
    pairs = tuple(sorted(summed))
    values = tuple(summed[pair] if weights else 1.0 for pair in pairs)
    arcs = dict(zip(pairs, values, strict=True))
    if not directed:
        arcs |= {(target, source): value for (source, target), value in arcs.items()}
    both = tuple(sorted(arcs))
    return Net(
        n,
        pairs,
        values,
        both,
        tuple(arcs[pair] for pair in both),
        directed,
        weights is not None,
    )


def _packed(pairs: Pairs) -> array[int]:
    """The pairs one after the other, in pieces, so that other threads have their turn between two."""
    packed: array[int] = array("l")
    for at in range(0, len(pairs), _PIECE):
        packed.extend(chain.from_iterable(pairs[at : at + _PIECE]))
    return packed


def _unpacked(
    n: int,
    edges: array[int],
    weights: array[float],
    arcs: array[int],
    arc_weights: array[float],
    directed: bool,
    weighted: bool,
) -> Net:
    return Net(
        n,
        _paired(edges),
        tuple(weights),
        _paired(arcs),
        tuple(arc_weights),
        directed,
        weighted,
    )


def _paired(numbers: array[int]) -> Pairs:
    flat = iter(numbers)
    return tuple(zip(flat, flat, strict=True))
