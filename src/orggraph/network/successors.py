"""Who could take over from a position: by duties, contacts, department and line, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from orggraph.model.folding import fold
from orggraph.model.said import Said
from orggraph.network.scene import Holding, Scene
from orggraph.network.words import listed

WEIGHTS: Mapping[str, float] = {"duties": 0.4, "contacts": 0.3, "department": 0.2, "line": 0.1}
"""How much each part of the score weighs; each part is between 0 and 1."""
ALIKE = 0.5
"""Two duties are alike whose pairs of characters overlap by half (Dice), or that name the same thing."""
_CANDIDATES = 100
_LINE: Mapping[str, float] = {"superior": 1.0, "subordinate": 1.0, "colleague": 0.5}
_LINE_REASONS: Mapping[str, Said] = {
    "superior": Said("is its superior", "是其上級"),
    "subordinate": Said("reports to it", "是其下級"),
    "colleague": Said("has the same superior", "上級相同"),
}


@dataclass(frozen=True, slots=True)
class Successor:
    """A candidate: the score between 0 and 1, its parts, and the reasons as sentences without a subject."""

    position: str
    score: float
    parts: Mapping[str, float]
    reasons: tuple[Said, ...]


@dataclass(frozen=True)
class _Book:
    """What a scene says of each position, ready to be compared."""

    contacts: Mapping[str, frozenset[str]]
    duties: Mapping[str, tuple[Holding, ...]]
    superiors: Mapping[str, frozenset[str]]


def successors(now: Scene, position: str, gone: Iterable[str], most: int = 3) -> list[Successor]:
    """The best candidates for what `position` does, from those who stay; the best first."""
    book = _book(now)
    away = {position, *gone}
    near = [one for one in _near(now, book, position) if one not in away][:_CANDIDATES]
    found = [_judged(now, book, position, one) for one in near]
    return sorted((one for one in found if one.score > 0), key=lambda one: (-one.score, one.position))[:most]


def _near(now: Scene, book: _Book, position: str) -> list[str]:
    """The positions that share anything with it, those that share most contacts first."""
    ties, contacts = now.ties, book.contacts.get(position, frozenset())
    home, named = ties.groups.get(position), _named(book, position)
    scores: dict[str, int] = {}
    for vertex in ties.vertices:
        if vertex.kind == "Position":
            shared = len(contacts & book.contacts.get(vertex.id, frozenset())) + len(named & _named(book, vertex.id))
            same = home is not None and ties.groups.get(vertex.id) == home
            if shared or same or _relation(book, position, vertex.id):
                scores[vertex.id] = shared + 2 * same
    return sorted(scores, key=lambda one: (-scores[one], one))


def _named(book: _Book, position: str) -> frozenset[str]:
    return frozenset(name for duty in book.duties.get(position, ()) for name in duty.names)


def _judged(now: Scene, book: _Book, position: str, candidate: str) -> Successor:
    contacts, duties = book.contacts.get(position, frozenset()), book.duties.get(position, ())
    shared = sorted(contacts & book.contacts.get(candidate, frozenset()))
    alike = [duty for duty in duties if any(_alike(duty, other) for other in book.duties.get(candidate, ()))]
    home, relation = now.ties.groups.get(position), _relation(book, position, candidate)
    parts = {
        "duties": len(alike) / len(duties) if duties else 0.0,
        "contacts": len(shared) / len(contacts) if contacts else 0.0,
        "department": 1.0 if home is not None and now.ties.groups.get(candidate) == home else 0.0,
        "line": _LINE.get(relation, 0.0),
    }
    reasons = {
        "duties": lambda: _does_alike(alike, len(duties)),
        "contacts": lambda: _knows([now.ties.by_id[one].name for one in shared], len(contacts)),
        "department": lambda: _belongs(now.ties.by_id[home or ""].name),
        "line": lambda: _LINE_REASONS[relation],
    }
    score = sum(WEIGHTS[name] * value for name, value in parts.items())
    return Successor(candidate, round(score, 4), parts, tuple(reasons[name]() for name in WEIGHTS if parts[name]))


def _does_alike(alike: Sequence[Holding], of: int) -> Said:
    like, text = len(alike), alike[0].text
    return Said(
        f"has duties like {like} of its {of}, such as 「{text}」",
        f"{of} 項職責中有 {like} 項相似，例如「{text}」",
    )


def _knows(shared: Sequence[str], of: int) -> Said:
    names = listed(shared)
    return Said(
        f"knows {names.en}, {len(shared)} of its {of} contacts",
        f"認識其 {of} 個聯繫對象中的 {len(shared)} 個：{names.zh}",
    )


def _belongs(department: str) -> Said:
    return Said(f"belongs to {department} too", f"同屬「{department}」")


def _relation(book: _Book, position: str, candidate: str) -> str:
    above, theirs = book.superiors.get(position, frozenset()), book.superiors.get(candidate, frozenset())
    if candidate in above:
        return "superior"
    if position in theirs:
        return "subordinate"
    return "colleague" if above & theirs else ""


def _alike(one: Holding, other: Holding) -> bool:
    if set(one.names) & set(other.names):
        return True
    first, second = _pairs(one.text), _pairs(other.text)
    return bool(first and second) and 2 * len(first & second) / (len(first) + len(second)) >= ALIKE


@lru_cache(maxsize=20_000)
def _pairs(text: str) -> frozenset[str]:
    folded = "".join(character for character in fold(text) if character.isalnum())
    return frozenset(folded[at : at + 2] for at in range(len(folded) - 1))


def _book(now: Scene) -> _Book:
    ties, holdings = now.ties, now.holdings
    contacts: dict[str, set[str]] = {}
    superiors: dict[str, set[str]] = {}
    for tie in ties.ties:
        if tie.kind == "COMMUNICATES_WITH" and not tie.spelled and not ties.by_id[tie.target].collective:
            contacts.setdefault(tie.source, set()).add(tie.target)
        elif tie.kind == "REPORTS_TO":
            superiors.setdefault(tie.source, set()).add(tie.target)
    duties: dict[str, list[Holding]] = {}
    for one in holdings:
        if one.kind == "Duty":
            duties.setdefault(one.position, []).append(one)
    return _Book(
        {known: frozenset(ends) for known, ends in contacts.items()},
        {known: tuple(several) for known, several in duties.items()},
        {known: frozenset(ends) for known, ends in superiors.items()},
    )
