"""Powers to approve up to a sum that is higher than the superior's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges.amounts import range_of
from orggraph.audit.words import Pattern, listed, single
from orggraph.model.said import Said


def limits_above_superiors(book: Book, case: Case) -> Iterator[Finding]:
    """Posts that may approve up to a higher sum than somebody in the line above them may, in a matter of both."""
    for sheet in book.sheets:
        superiors = list(_line_above(book, sheet))
        for one in sheet.authorities:
            lower = [(each, theirs) for each in superiors if (theirs := _lower(one, each))]
            if lower:
                yield _higher(case, sheet, one, lower)


def _line_above(book: Book, sheet: Sheet) -> Iterator[Sheet]:
    """The superiors and theirs, the nearest first, each once."""
    seen, level = {sheet.id}, sorted(sheet.above)
    while level:
        found = [book.by_id[one] for one in level if one in book.by_id and one not in seen]
        yield from found
        seen.update(level)
        level = sorted({above for one in found for above in one.above} - seen)


def _lower(one: Statement, superior: Sheet) -> list[Statement]:
    """The superior's powers in the matter of one, where each goes up to a lower sum; else none."""
    limit = _limit(one)
    if limit is None:
        return []
    theirs = [other for other in superior.authorities if _one_matter(one, other)]
    limits = [_limit(other) for other in theirs]
    return [] if any(other is None or other >= limit for other in limits) else theirs


def _higher(case: Case, sheet: Sheet, one: Statement, lower: Sequence[tuple[Sheet, list[Statement]]]) -> Finding:
    en = " and ".join(f"'{superior.name}' ('{theirs[0].text}')" for superior, theirs in lower)
    zh = "、".join(f"「{superior.name}」（「{theirs[0].text}」）" for superior, theirs in lower)
    superiors = "superiors" if len(lower) > 1 else "superior"
    said = Said(
        f"'{sheet.name}' may approve a higher sum ('{one.text}') than its {superiors} {en}.",
        f"「{sheet.name}」的審批金額（「{one.text}」）高於其上級{zh}。",
    )
    powers = [other for _, theirs in lower for other in theirs]
    nodes = [sheet.id, *(superior.id for superior, _ in lower), one.id, *(other.id for other in powers)]
    return case.finding(said, nodes, [one.piece, *(other.piece for other in powers)], key=[one.folded], severity="high")


def _limit(one: Statement) -> float | None:
    """Up to which sum a power goes; None where it says no sum, or from which on."""
    found = range_of(one.folded)
    return None if found is None or found[1] == float("inf") else found[1]


def _one_matter(one: Statement, other: Statement) -> bool:
    """Whether two powers approve one thing: no contract alone, where each says of what the contract is."""
    here, there, general = matter(one), matter(other), listed("powers", "general_matter")
    return bool(here & there and (here & there - general or not here - general or not there - general))


def matter(one: Statement) -> frozenset[str]:
    """What a power approves, in pairs of characters; nothing where it approves nothing."""
    if not single("duties", "approve").search(one.folded) or single("powers", "only_heard").search(one.folded):
        return frozenset()
    words = _beside().split(one.folded)
    return frozenset(word[at : at + 2] for word in words for at in range(len(word) - 1))


@cache
def _beside() -> Pattern:
    """What is no part of the matter: the verb, the sum, words of measure."""
    return re.compile(f"{single('duties', 'approve').pattern}|{single('powers', 'measure').pattern}|[^一-鿿a-z]+")
