"""Statements of several posts that are worded alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from orggraph.audit.book import Statement
from orggraph.audit.judges.amounts import without_sums
from orggraph.audit.words import single

Groups = dict[tuple[str, ...], list[Statement]]
"""Statements by the set of their holders."""


def alike(items: Sequence[Statement], similarity: float) -> Groups:
    """Items of several holders whose words are alike, by the set of their holders."""
    return grouped(_joined(items, _candidates(items), lambda one, other: _likeness(one, other) >= similarity))


def clusters(items: Sequence[Statement], same: Callable[[Statement, Statement], bool]) -> list[list[Statement]]:
    """Items joined where two of different holders are the same."""
    return _joined(items, combinations(range(len(items)), 2), same)


def grouped(found: Iterable[Sequence[Statement]]) -> Groups:
    """Clusters of several holders, by the set of their holders."""
    groups: Groups = defaultdict(list)
    for cluster in found:
        holders = tuple(sorted({item.holder for item in cluster}))
        if len(holders) > 1:
            groups[holders].extend(cluster)
    return groups


def _likeness(one: Statement, other: Statement) -> float:
    """Similarity of the words, 0 to 1: rapidfuzz's ratio on folded text without punctuation and openings.

    Of two powers, that of the clauses that are most alike: one power may be a part of a longer one.
    """
    whole = fuzz.ratio(bare(one.folded), bare(other.folded))
    if not (one.id.startswith(_POWER) and other.id.startswith(_POWER)):
        return whole / 100
    clauses = ((a, b) for a in _clauses(one) for b in _clauses(other))
    return max([whole, *(fuzz.ratio(a, b) for a, b in clauses)]) / 100


_POWER = "authority:"
_CLAUSE = re.compile("[,,;;。\n]")
_SHORTEST = 5
"""Characters of a clause that says a power by itself."""


def _clauses(power: Statement) -> list[str]:
    """The clauses of a power that say by themselves what it is."""
    return [one for one in map(bare, _CLAUSE.split(power.folded)) if len(one) >= _SHORTEST]


def bare(text: str) -> str:
    """A folded text without what any duty begins with, sums up to which it goes, blanks and punctuation."""
    return single("overlaps", "opening").sub("", "".join(one for one in without_sums(text) if one.isalnum()))


def _joined(
    items: Sequence[Statement], pairs: Iterable[tuple[int, int]], same: Callable[[Statement, Statement], bool]
) -> list[list[Statement]]:
    """Items joined where a pair of different holders is the same."""
    leader = list(range(len(items)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for one, other in pairs:
        if items[one].holder != items[other].holder and find(one) != find(other) and same(items[one], items[other]):
            leader[find(other)] = find(one)
    groups: dict[int, list[Statement]] = defaultdict(list)
    for at, item in enumerate(items):
        groups[find(at)].append(item)
    return [group for group in groups.values() if len(group) > 1]


def _candidates(items: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing: equal texts, or two of the rarer triples of characters in common."""
    grams: dict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(items):
        text = bare(item.folded)
        for gram in {text[place : place + 3] for place in range(max(1, len(text) - 2))}:
            grams[gram].append(at)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for holders in grams.values():
        if 1 < len(holders) <= _limit(len(items)):
            for place, one in enumerate(holders):
                for other in holders[place + 1 :]:
                    shared[one, other] += 1
    yield from sorted(pair for pair, count in shared.items() if count > 1)


def _limit(count: int) -> int:
    """How common a triple may be: all of a small manual's, only the rarer of a large one's."""
    return max(12, min(60, 40_000 // max(count, 1)))
