"""Whether two names are likely of one thing: by what they are made of, never by chance letters alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from orggraph.audit.book import Book, Name, key
from orggraph.audit.lexicon import kinds_of_party
from orggraph.audit.words import listed, single, table

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
    rest = rest[: len(rest) - len(unit)]
    for word, canonical in _functions():
        rest = rest.replace(word, canonical)
    return _Parts(rest, _ranks().get(rank, rank))


def likeness(book: Book, kind: str, name: str) -> Name | None:
    """The described post or unit that an unknown name likely means; None where several or none fit."""
    found = likely(book, kind, name)
    return found[0] if len(found) == 1 else None


def likely(book: Book, kind: str, name: str) -> tuple[Name, ...]:
    """The described posts or units that an unknown name may mean, all for equally good a reason."""
    scored = list(_scored(book, kind, name))
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
        return 2
    return int(min(fuzz.ratio(name, known), fuzz.ratio(own.stem, other.stem)) >= _WRITTEN_ALIKE)


def _within(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or long.endswith(short)


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
    kinds = kinds_of_party((one,)) & kinds_of_party((other,))
    return bool(kinds & listed("vocabulary", "party_synonyms"))


def covers(known: str, said: str) -> bool:
    """Whether a declared partner's name stands for what a duty calls a partner: of one kind, or one name."""
    return same_party(known, said) or bool(kinds_of_party((known,)) & kinds_of_party((said,)))
