"""Powers to approve up to a sum that is higher than the superior's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges.amounts import range_of
from orggraph.audit.words import Pattern, single
from orggraph.model.said import Said


def limits_above_superiors(book: Book, case: Case) -> Iterator[Finding]:
    """Posts that may approve up to a higher sum than a superior of theirs may, in a matter of both."""
    for sheet in book.sheets:
        superiors = [book.by_id[one] for one in sorted(sheet.above) if one in book.by_id]
        for one in sheet.authorities:
            for superior in superiors:
                yield from _higher(case, sheet, one, superior)


def _higher(case: Case, sheet: Sheet, one: Statement, superior: Sheet) -> Iterator[Finding]:
    limit = _limit(one)
    if limit is None:
        return
    theirs = [other for other in superior.authorities if _matter(one) & _matter(other)]
    limits = [_limit(other) for other in theirs]
    if not theirs or any(other is None or other >= limit for other in limits):
        return
    said = Said(
        f"'{sheet.name}' may approve a higher sum ('{one.text}') than its superior '{superior.name}' "
        f"('{theirs[0].text}').",
        f"「{sheet.name}」的審批金額（「{one.text}」）高於其上級「{superior.name}」（「{theirs[0].text}」）。",
    )
    evidence = [one.piece, *(other.piece for other in theirs)]
    nodes = [sheet.id, superior.id, one.id, *(other.id for other in theirs)]
    yield case.finding(said, nodes, evidence, key=[one.folded])


def _limit(one: Statement) -> float | None:
    """Up to which sum a power goes; None where it says no sum, or from which on."""
    found = range_of(one.folded)
    return None if found is None or found[1] == float("inf") else found[1]


def _matter(one: Statement) -> frozenset[str]:
    """What a power approves, in pairs of characters; nothing where it approves nothing."""
    if not single("duties", "approve").search(one.folded) or single("powers", "only_heard").search(one.folded):
        return frozenset()
    words = _beside().split(one.folded)
    return frozenset(word[at : at + 2] for word in words for at in range(len(word) - 1))


@cache
def _beside() -> Pattern:
    """What is no part of the matter: the verb, the sum, words of measure."""
    return re.compile(f"{single('duties', 'approve').pattern}|{single('powers', 'measure').pattern}|[^一-鿿a-z]+")
