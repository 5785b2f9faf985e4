"""Duties that say one task in other words: most of what they say is said by hardly any other sheet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from orggraph.audit.book import Book, Statement
from orggraph.audit.judges.clustering import Groups, grouped
from orggraph.audit.judges.measuring import Pairs, telling, telling_of_few
from orggraph.audit.roles import role_of
from orggraph.audit.words import single

_LEAST = 4
"""Rare pairs of characters that two such duties share."""
_OF_SHORTER, _OF_LONGER = 0.6, 0.4
"""Of what the shorter and the longer one say: what both must say."""


def reworded(book: Book, items: Sequence[Statement]) -> Groups:
    """Items of two holders that share most of their telling words, where few sheets have these, by the holders."""
    plain = [one for one in items if not single("overlaps", "not_doing").search(one.folded)]
    words = [telling(one.text) for one in plain]
    pairs = ((one, other) for one, other in _sharing(words, telling_of_few(book)) if _alike(words[one], words[other]))
    found = ([plain[one], plain[other]] for one, other in pairs if _same_part(plain[one], plain[other]))
    return {holders: list(dict.fromkeys(members)) for holders, members in grouped(found).items()}


def _sharing(words: Sequence[Pairs], rare: Pairs) -> list[tuple[int, int]]:
    """Which of the items share enough rare pairs, in order."""
    having: dict[str, list[int]] = defaultdict(list)
    for at, own in enumerate(words):
        for pair in own & rare:
            having[pair].append(at)
    shared = Counter(both for places in having.values() for both in combinations(places, 2))
    return sorted(both for both, count in shared.items() if count >= _LEAST)


def _alike(one: Pairs, other: Pairs) -> bool:
    both, short, long = len(one & other), *sorted((len(one), len(other)))
    return both >= _OF_SHORTER * short and both >= _OF_LONGER * long


def _same_part(one: Statement, other: Statement) -> bool:
    """Whether both do it, or both pass what others did."""
    return one.holder != other.holder and role_of(one.folded) == role_of(other.folded)
