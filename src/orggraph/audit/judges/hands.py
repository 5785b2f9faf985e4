"""Who has an indicator's outcome in hand: the posts with a duty that is about it by topic or by its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.judges.measuring import measured_share, pairs, shared_pairs
from orggraph.audit.roles import clauses
from orggraph.audit.words import other_work, single, topics_of
from orggraph.model.folding import fold

_LEAST_SHARED = 2
"""Pairs of characters that an indicator and another's duty must share where no topic joins them."""
_SHORT = 16
_REMEMBERED = 65_536


def real(sheet: Sheet) -> list[Statement]:
    """The duties without "other work"."""
    return [one for one in sheet.duties if not is_other(one)]


def is_other(statement: Statement) -> bool:
    """Whether a duty is only "other work"."""
    return _is_other(statement.area or "", statement.folded, len(statement.text) < _SHORT)


@lru_cache(_REMEMBERED)
def _is_other(area: str, folded: str, short: bool) -> bool:
    named_other = bool(single("indicators", "other_area").fullmatch(key(area)))
    return any(one.search(folded) for one in other_work()) or (named_other and short)


def checking(clause: str) -> bool:
    """Whether a clause is about looking at what others do."""
    return bool(single("indicators", "checking").search(clause))


def measured_here(kpi: Statement, duty: Statement, share: float) -> bool:
    """Whether a duty has an indicator's outcome in hand: who only helps has not, and one word is not enough."""
    wanted = topics_of(fold(kpi.text), broad=False)
    for clause, topics in _doing(duty.folded):
        alike = shared_pairs(kpi.text, clause) >= _LEAST_SHARED and measured_share(kpi.text, clause) >= share
        if alike or wanted & topics:
            return True
    return False


@lru_cache(_REMEMBERED)
def _doing(folded: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The clauses of a duty that say what one does oneself, each with its topics."""
    found = [folded[start:end] for start, end, role, _ in clauses(folded) if role not in ("consulted", "informed")]
    return tuple((clause, topics_of(clause, broad=False)) for clause in found if not checking(clause))


class Hands:
    """The posts of a book by what their duties are about, so that one need not look at all for each indicator."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._topics: dict[str, set[int]] = {}
        self._pairs: dict[str, set[int]] = {}
        for at, sheet in enumerate(book.sheets):
            for clause, topics in (one for duty in real(sheet) for one in _doing(duty.folded)):
                for topic in topics:
                    self._topics.setdefault(topic, set()).add(at)
                for pair in pairs(clause):
                    self._pairs.setdefault(pair, set()).add(at)

    def of(self, sheet: Sheet, kpi: Statement, share: float) -> Iterator[Sheet]:
        """Who else has an indicator's outcome in hand; a superior has the hand in all that its people do."""
        for at in self._near(kpi):
            other = self._book.sheets[at]
            if other is sheet or other.id in sheet.above:
                continue
            if any(measured_here(kpi, duty, share) for duty in real(other)):
                yield other

    def _near(self, kpi: Statement) -> list[int]:
        """The posts with a topic of the indicator, or with enough of its words."""
        found = Counter(at for pair in pairs(kpi.text) for at in self._pairs.get(pair, ()))
        near = {at for at, shared in found.items() if shared >= _LEAST_SHARED}
        return sorted(near.union(*(self._topics.get(one, ()) for one in topics_of(fold(kpi.text), broad=False))))
