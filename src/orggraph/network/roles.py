"""Brokerage between departments: the five roles of Gould and Fernandez.

R. V. Gould, R. M. Fernandez, Structures of Mediation, Sociological Methodology 19 (1989), 89-126. A vertex b
brokers for a and c where a is tied to b and b to c, and a is not tied to c.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ROLES = ("coordinator", "itinerant", "representative", "gatekeeper", "liaison")
"""a, b, c by department: AAA, ABA, AAB, ABB, ABC."""


@dataclass(frozen=True, slots=True)
class Role:
    """How often a vertex brokers in one role; how often it would by chance, and by how much that would vary.

    Chance: ties drawn independently with the density of the network, the departments' sizes as they are.
    """

    count: int
    expected: float
    deviation: float

    @property
    def standardised(self) -> float | None:
        """How many standard deviations above chance; None where chance does not vary."""
        return (self.count - self.expected) / self.deviation if self.deviation > 0 else None


def brokerage(arcs: Iterable[tuple[int, int]], groups: Sequence[str]) -> list[dict[str, Role]]:
    """The roles of every vertex, and their `total`, from ties with directions and the group of each vertex."""
    pairs = list(arcs)
    counts = _counts(pairs, groups)
    n, sizes = len(groups), Counter(groups)
    density = len(pairs) / (n * (n - 1)) if n > 1 else 0.0
    by_group = {group: _chance(group, sizes, density) for group in sizes}
    return [
        {role: Role(count[role], *by_group[group][role]) for role in (*ROLES, "total")}
        for count, group in zip(counts, groups, strict=True)
    ]


def _counts(pairs: Sequence[tuple[int, int]], groups: Sequence[str]) -> list[Counter[str]]:
    after: list[set[int]] = [set() for _ in groups]
    before: list[set[int]] = [set() for _ in groups]
    for source, target in pairs:
        after[source].add(target)
        before[target].add(source)
    return [_count(broker, before, after, groups) for broker in range(len(groups))]


def _count(
    broker: int,
    before: Sequence[set[int]],
    after: Sequence[set[int]],
    groups: Sequence[str],
) -> Counter[str]:
    """All pairs by their departments at once, less those that are tied themselves."""
    own, ends = groups[broker], Counter(groups[one] for one in after[broker])
    counts: Counter[str] = Counter()
    for source in before[broker]:
        for group, number in ends.items():
            counts[role_of(groups[source], own, group)] += number
        for target in after[source] & after[broker]:
            counts[role_of(groups[source], own, groups[target])] -= 1
        if source in after[broker]:
            counts[role_of(groups[source], own, groups[source])] -= 1
    counts["total"] = sum(counts.values())
    return counts


def role_of(first: str, broker: str, last: str) -> str:
    """The role of a broker between two others, by the departments of the three."""
    if first == last:
        return "coordinator" if first == broker else "itinerant"
    if broker in (first, last):
        return "representative" if first == broker else "gatekeeper"
    return "liaison"


def _chance(group: str, sizes: Mapping[str, int], density: float) -> Mapping[str, tuple[float, float]]:
    others = [size for name, size in sizes.items() if name != group]
    own, rest = sizes[group] - 1, sum(others)
    shapes: Mapping[str, tuple[float, float]] = {
        "coordinator": _within([own]),
        "itinerant": _within(others),
        "representative": _across(own, rest),
        "gatekeeper": _across(rest, own),
        "liaison": _between(others, rest),
        "total": _within([own + rest]),
    }
    return {role: _moments(*shape, density) for role, shape in shapes.items()}


def _within(sizes: Sequence[int]) -> tuple[float, float]:
    """Ordered pairs within groups of these sizes, and ordered couples of pairs that share their first or last."""
    return sum(n * (n - 1) for n in sizes), sum(2 * n * (n - 1) * (n - 2) for n in sizes)


def _across(first: int, last: int) -> tuple[float, float]:
    return first * last, first * last * (last - 1) + last * first * (first - 1)


def _between(sizes: Sequence[int], rest: int) -> tuple[float, float]:
    pairs = rest * rest - sum(n * n for n in sizes)
    return pairs, sum(2 * n * (rest - n) * (rest - n - 1) for n in sizes)


def _moments(pairs: float, couples: float, density: float) -> tuple[float, float]:
    """Mean and standard deviation of the number of brokered pairs where every tie is there with this chance."""
    chance = density**2 * (1 - density)
    variance = pairs * chance * (1 - chance) + couples * density**3 * (1 - density) ** 3
    return pairs * chance, math.sqrt(max(0.0, variance))
