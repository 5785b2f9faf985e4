"""Whether an indicator measures what a duty says: by topic, by enough of its words, by a word of the area alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.roles import role_of
from orggraph.audit.words import single, subject_of, table, topics_of
from orggraph.model.folding import fold

_RARE = 6
"""A word is rare where at most one sheet in so many has it; a manual of fewer sheets does not tell."""

_FEW = 3
"""Sheets that may have a pair that tells one task from the others."""

_LEAST = 2
"""Sheets that may have a rare character, however few there are."""
_STEM = 6
"""Letters of a Latin word by which it is compared, its ending left out: deliveries, delivery."""
_ENDING = re.compile(r"(?<=[a-z]{3})(?:ings?|ers?|ed|ies|es|s|y|e)$")

Pairs = frozenset[str]
Areas = Sequence[tuple[str, Sequence[Statement]]]


@cache
def _any_of(*entries: str) -> re.Pattern[str]:
    words = sorted({fold(word) for entry in entries for word in table("indicators")[entry]}, key=lambda one: -len(one))
    return re.compile("|".join(rf"\b{re.escape(one)}\b" if one.isascii() else re.escape(one) for one in words))


def content(text: str) -> str:
    """A folded text without the words that any indicator has."""
    return _any_of("filler").sub(" ", _without_numbers(text))


def _without_numbers(text: str) -> str:
    return single("indicators", "numbers").sub(" ", fold(text))


def _cut(words: str) -> Pairs:
    """Every pair of characters; of a word in Latin letters its beginning."""
    latin = re.findall(r"(?a:[a-z]){2,}", words)
    other = re.findall(r"[^\W\d_a-z]{2,}", words)
    pairs = (word[at : at + 2] for word in other for at in range(len(word) - 1))
    return frozenset((*pairs, *map(_stem, latin)))


def _stem(word: str) -> str:
    """What the forms of a Latin word have in common: plan of planning, plans."""
    bare = _ENDING.sub("", word)
    return re.sub(r"([^aeiou])\1$", r"\1", bare)[:_STEM]


@cache
def _pairs(text: str) -> Pairs:
    return _cut(content(text))


def pairs(text: str) -> Pairs:
    """The pairs of characters of a text, filler left out."""
    return _pairs(text)


@cache
def _telling(text: str) -> Pairs:
    """The pairs without the words for whom and where one works: 客戶, 項目, 設備."""
    return _cut(_any_of("filler", "common").sub(" ", _without_numbers(text)))


def telling(text: str) -> Pairs:
    """The pairs of characters of a text that are not everybody's."""
    return _telling(text)


def telling_of_few(book: Book) -> Pairs:
    """The pairs that only the duties of a few sheets have; none in a manual of too few sheets to tell."""
    found = Counter(
        pair for sheet in book.sheets for pair in {one for duty in sheet.duties for one in telling(duty.text)}
    )
    few = _FEW if len(book.sheets) >= _RARE else 0
    return frozenset(pair for pair, sheets in found.items() if sheets <= few)


@cache
def _marks(text: str) -> Pairs:
    """The telling pairs, and each Chinese character of them: 標 of 中標, 標書 and 投標."""
    pairs = _telling(text)
    return pairs.union(*(pair for pair in pairs if not pair.isascii()))


def shared_pairs(one: str, other: str) -> int:
    """How many pairs of characters two texts have in common, filler left out."""
    return len(_pairs(one) & _pairs(other))


def measured_share(indicator: str, duty: str) -> float:
    """How much of an indicator's content a duty's words have: its pairs of characters, 0 to 1."""
    wanted = _pairs(indicator)
    return len(wanted & _pairs(duty)) / len(wanted) if wanted else 0.0


def measures(indicator: str, duty: str, share: float) -> bool:
    """Whether an indicator may be of what a duty is about: a topic of both, or enough of its words."""
    mine, theirs = subject_of(fold(indicator)), topics_of(fold(duty))
    return bool(mine & theirs) or measured_share(indicator, duty) >= share


def plainly_measures(indicator: str, duty: str, share: float, pairs: int) -> bool:
    """The same without doubt: words only where one of them has no topic, and `pairs` of characters, or all it has."""
    mine, theirs = subject_of(fold(indicator)), topics_of(fold(duty))
    if mine & theirs:
        return True
    wanted = _pairs(indicator)
    shared = len(wanted & _pairs(duty))
    untold = not mine or not topics_of(fold(duty), broad=False)
    return untold and shared >= max(min(pairs, len(wanted) or pairs), share * len(wanted))


def aspects(text: str) -> frozenset[str]:
    """The aspects that a folded text is about: of the store's count, the store."""
    return frozenset(name for name in topics_of(text) if name[0] == "?")


def only_told(items: Sequence[Statement]) -> bool:
    """Whether all that an area asks is to tell another what one sees: no work of its own to measure."""
    return all(role_of(one.folded) == "informed" for one in items)


def named_in(area: str, indicator: str) -> bool:
    """Whether an indicator has the name of an area in its words: 客訴 in 客訴結案天數."""
    name = key(area)
    return len(name) > 1 and not _any_of("filler").fullmatch(name) and name in key(indicator)


def tells(one: str, other: str) -> bool:
    """Whether two texts share any word that is not everybody's."""
    return bool(_telling(one) & _telling(other))


def general(text: str) -> bool:
    """Whether an indicator is of the post as a whole, not of a task: 重要任務完成情況."""
    return bool(single("indicators", "general").search(fold(text)))


def rare_marks(book: Book) -> Pairs:
    """The pairs and characters that only few sheets' duties and indicators have: what tells one trade from another."""
    found: Counter[str] = Counter()
    for sheet in book.sheets:
        texts = (*map(full, sheet.duties), *(one.text for one in sheet.kpis))
        found.update(frozenset[str]().union(*map(_marks, texts)))
    most = len(book.sheets) // _RARE
    least = _LEAST if most else 0
    return frozenset(mark for mark, sheets in found.items() if sheets <= (max(most, least) if len(mark) == 1 else most))


def full(statement: Statement) -> str:
    """A duty with the name of its area."""
    return f"{statement.area or ''} {statement.text}"


def people(book: Book, sheet: Sheet) -> list[Sheet]:
    """The sheets of all whom a post leads, at any depth."""
    found, new = set[str](), set(sheet.below)
    while new:
        found |= new
        new = {one for led in new if led in book.by_id for one in book.by_id[led].below} - found
    return [book.by_id[one] for one in sorted(found - {sheet.id}) if one in book.by_id]


def telling_marks(sheet: Sheet, rare: Pairs) -> Pairs:
    """The rare marks without those of the sheet's own departments: 售后 tells nothing in 售后部."""
    return rare.difference(*(_marks(tie.name) for tie in sheet.homes))


def has_mark(duties: Iterable[Statement], indicator: str, rare: Pairs) -> bool:
    """Whether one of the duties has a rare mark of the indicator."""
    wanted = _marks(indicator) & rare
    return any(wanted & _marks(full(duty)) for duty in duties)


def marked(areas: Areas, area: int, indicators: Iterable[str], rare: Pairs) -> tuple[bool, Sequence[Statement]]:
    """Whether an indicator has a rare mark of an area's name that no other area has; the items with such a mark."""
    told = [_marks(name).union(*(_marks(one.text) for one in items)) for name, items in areas]
    others = frozenset[str]().union(*(marks for at, marks in enumerate(told) if at != area))
    own = (told[area] - others) & rare & frozenset[str]().union(*map(_marks, indicators))
    name, items = areas[area]
    return bool(own & _marks(name)), [one for one in items if own & _marks(one.text)]
