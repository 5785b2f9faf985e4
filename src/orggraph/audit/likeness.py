"""Whether two names are likely of one thing: by what they are made of, never by chance letters alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from orggraph.audit.book import Book, Name, key
from orggraph.audit.lexicon import kinds_of_party
from orggraph.audit.words import listed, parties, single, table

_WRITTEN_ALIKE = 80.0
"""Similarity of two names (rapidfuzz ratio, 0 to 100) from which writing alone is a reason."""


@dataclass(frozen=True, slots=True)
class _Parts:
    stem: str
    rank: str


@cache
def _functions() -> tuple[tuple[str, str], ...]:
    rows = [[key(word) for word in row] for row in table("vocabulary")["same_functions"]]
    pairs = [(word, row[0]) for row in rows for word in row[1:]]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _ranks() -> dict[str, str]:
    return {key(word): key(row[0]) for row in table("vocabulary")["same_ranks"] for word in row}


@cache
def _endings(entry: str) -> tuple[str, ...]:
    return tuple(sorted(listed("vocabulary", entry), key=len, reverse=True))


@cache
def _parts(kind: str, name: str) -> _Parts:
    """The name's function, in one word for each, and the word for its rank."""
    rest = key(name)
    rank = next((end for end in _endings("post_ends") if rest.endswith(end)), "") if kind == "Position" else ""
    rest = rest[: len(rest) - len(rank)]
    unit = next((end for end in _endings("unit_ends") if rest.endswith(end) and len(rest) > len(end) + 1), "")
    rest = _without_office(rest[: len(rest) - len(unit)])
    for word, canonical in _functions():
        rest = rest.replace(word, canonical)
    return _Parts(rest, _ranks().get(rank, rank))


def _without_office(stem: str) -> str:
    """A stem without the short word for an office: 招生辦; not 總工辦, which is a function as a whole."""
    whole = any(stem.endswith(word) for word, _ in _functions()) or stem in dict(_functions()).values()
    return stem if whole or len(stem) < len("招生辦") else stem.removesuffix(key("辦"))


def likeness(book: Book, kind: str, name: str) -> Name | None:
    """The described post or unit that an unknown name likely means; None where several or none fit."""
    found = likely(book, kind, name)
    return found[0] if len(found) == 1 else None


def likely(book: Book, kind: str, name: str) -> tuple[Name, ...]:
    """The described posts or units that an unknown name may mean, all for equally good a reason.

    It means none beside which it stands in a list of one sheet: that names both, or is the other's own.
    """
    lists = frozenset(one for node in book.named.get(key(name), ()) for one in book.lists.get(node.id, ()))
    scored = [
        (score, one) for score, one in _scored(book, kind, name) if not lists & book.lists.get(one.id, frozenset())
    ]
    best = max((score for score, _ in scored), default=0)
    return tuple(one for score, one in scored if score == best)


def _scored(book: Book, kind: str, name: str) -> Iterator[tuple[int, Name]]:
    own, apart = _parts(kind, name), listed("vocabulary", "other_post")
    for one in book.names:
        if one.kind != kind or one.implied or one.collective:
            continue
        scores = [
            _score(own, _parts(kind, other), key(name), key(other))
            for other in (one.name, *one.aliases)
            if not any((word in key(name)) != (word in key(other)) for word in apart)
        ]
        if scores and max(scores):
            yield max(scores), one


def _score(own: _Parts, other: _Parts, name: str, known: str) -> int:
    """How good the reason is: 3 made of the same, 2 one within the other, 1 written alike, 0 none."""
    if own.rank != other.rank or not own.stem or not other.stem:
        return 0
    if own.stem == other.stem:
        return 3
    if min(len(own.stem), len(other.stem)) > 1 and _within(own.stem, other.stem):
        # Without a rank that both have, the shorter one is what the other is about: Quality, Quality Manager.
        return 0 if own.stem.isascii() and not own.rank else 2
    return int(min(fuzz.ratio(name, known), fuzz.ratio(own.stem, other.stem)) >= _WRITTEN_ALIKE)


def _within(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or long.endswith(short)


def renamed_unit(book: Book, unit: Name) -> Name | None:
    """The unit that one which a single sheet gives likely is: that of its superiors, where the functions are alike."""
    sheets = [sheet for sheet in book.sheets if unit.id in sheet.departments]
    if unit.implied or len(sheets) != 1:
        return None
    above = [book.by_id[one] for one in sheets[0].above if one in book.by_id]
    homes = {home for sheet in above for home in sheet.departments}
    if len(homes) != 1 or unit.id in homes:
        return None
    home = book.nodes.get(homes.pop())
    return home if home and _like_units(unit.name, home.name) else None


def _like_units(one: str, other: str) -> bool:
    """Whether both end alike, are made of functions alone, and have one in common: 采供部 and 采購倉儲部."""
    ends = [next((end for end in _endings("unit_ends") if key(name).endswith(end)), "") for name in (one, other)]
    stems = [_of_functions(key(name).removesuffix(end)) for name, end in zip((one, other), ends, strict=True)]
    return ends[0] == ends[1] != "" and bool(stems[0] & stems[1])


@cache
def _of_functions(stem: str) -> frozenset[str]:
    """The functions that a stem is made of, in one word for each; none where something else is in it."""
    short = {key(word): [key(one) for one in whole] for word, whole in table("vocabulary")["short_functions"].items()}
    known = sorted({*listed("vocabulary", "functions"), *short}, key=lambda word: -len(word))
    found, rest = set[str](), stem
    while rest:
        word = next((one for one in known if rest.startswith(one)), "")
        if not word:
            return frozenset()
        found.update(short.get(word, [word]))
        rest = rest[len(word) :]
    canonical = dict(_functions())
    return frozenset(canonical.get(word, word) for word in found)


@cache
def trimmed_party(name: str) -> str:
    """A partner's name without the words that do not make it another partner."""
    short = single("vocabulary", "party_trimmings").sub("", key(name))
    return short if len(short) > 1 else key(name)


@cache
def same_party(one: str, other: str) -> bool:
    """Whether two names of partners are likely of one."""
    if trimmed_party(one) == trimmed_party(other):
        return True
    return bool(_bare_kinds(one) & _bare_kinds(other))


@cache
def _bare_kinds(name: str) -> frozenset[str]:
    """The kinds of which all words mean one partner and of which a name says no more: not 門店客戶, but 客戶."""
    written, one_meaning = (key(name), trimmed_party(name)), listed("vocabulary", "party_synonyms")
    kinds = (one for one in parties() if one.kind in one_meaning)
    return frozenset(one.kind for one in kinds if any(map(one.words.fullmatch, written)))


def covers(known: str, said: str) -> bool:
    """Whether a declared partner's name stands for what a duty calls a partner: of one kind, or one name."""
    return same_party(known, said) or bool(kinds_of_party((known,)) & kinds_of_party((said,)))
