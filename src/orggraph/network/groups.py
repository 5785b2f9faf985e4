"""Departments as groups: how far each looks outward, and who holds the contacts between two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orggraph.network.projection import Choice, chosen
from orggraph.network.ties import Tie, Ties

OUTSIDE = "outside"
NOWHERE = "none"
"""The groups of partners outside the company, and of positions whose department no sheet says."""


@dataclass(frozen=True, slots=True)
class Outward:
    """The E-I index of Krackhardt and Stern (1988): ties beyond the group less ties within, over both.

    1: all ties lead out; -1: none does. `index` is None without ties. `expected` is what it would be if
    everyone were tied with everyone.
    """

    external: int
    internal: int
    expected: float | None

    @property
    def index(self) -> float | None:
        """(external - internal) / (external + internal)."""
        both = self.external + self.internal
        return (self.external - self.internal) / both if both else None


def outwardness(edges: Iterable[tuple[int, int]], groups: Sequence[str]) -> tuple[Outward, dict[str, Outward]]:
    """The index of the whole and of each group, from ties without directions.

    A tie between two groups is external to both, and counts once in the whole.
    """
    pairs = {(min(edge), max(edge)) for edge in edges}
    internal, external = Counter[str](), Counter[str]()
    for first, second in pairs:
        if groups[first] == groups[second]:
            internal[groups[first]] += 1
        else:
            external[groups[first]] += 1
            external[groups[second]] += 1
    sizes, n = Counter(groups), len(groups)
    each = {
        group: Outward(
            external[group],
            internal[group],
            _expected(size * (n - size), size * (size - 1) // 2),
        )
        for group, size in sorted(sizes.items())
    }
    within = sum(size * (size - 1) // 2 for size in sizes.values())
    beyond = n * (n - 1) // 2 - within
    total = sum(internal.values())
    return Outward(len(pairs) - total, total, _expected(beyond, within)), each


def _expected(external: int, internal: int) -> float | None:
    return (external - internal) / (external + internal) if external + internal else None


@dataclass(frozen=True, slots=True)
class Cell:
    """What lies between two groups: the ties, and the positions of the first that hold them."""

    source: str
    target: str
    positions: tuple[str, ...]
    ties: tuple[Tie, ...]


def group_of(ties: Ties, known: str) -> str:
    """The department of a vertex; for partners outside, and for who has none, a group of their own."""
    if ties.by_id[known].kind == "ExternalParty":
        return OUTSIDE
    return ties.groups.get(known, NOWHERE)


def matrix(ties: Ties, choice: Choice, across: Mapping[str, str]) -> list[Cell]:
    """The cells that hold a tie: from the department of the tie's source to what `across` says of its target.

    A tie whose target `across` does not have is left out.
    """
    found: dict[tuple[str, str], list[Tie]] = {}
    for tie in chosen(ties, choice):
        column = across.get(tie.target)
        if column is not None:
            found.setdefault((group_of(ties, tie.source), column), []).append(tie)
    return [Cell(*key, tuple(sorted({tie.source for tie in held})), tuple(held)) for key, held in sorted(found.items())]
