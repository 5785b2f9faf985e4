"""Who is responsible, accountable, consulted and informed in each area of duty, as the verbs say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement
from orggraph.audit.finding import Piece
from orggraph.audit.lexicon import people_and_units
from orggraph.audit.likeness import likeness
from orggraph.audit.roles import ROLES, Role, clauses
from orggraph.audit.words import pattern, single, topics_of

_NEAR = 14
"""Characters around a verb within which a name is who is helped or told."""


@dataclass(frozen=True, slots=True)
class Part:
    """One node's part in an area: which, in what role, by which verb of which duty."""

    node: str
    role: Role
    verb: str
    duty: str
    piece: Piece


@dataclass(frozen=True, slots=True)
class Area:
    """An area of a position's duties, and who has which part in it. A role without anybody is empty."""

    position: str
    number: str | None
    name: str | None
    parts: tuple[Part, ...]

    def of(self, role: Role) -> tuple[Part, ...]:
        """Those who have the role, each once."""
        found: dict[str, Part] = {}
        for part in self.parts:
            if part.role == role:
                found.setdefault(part.node, part)
        return tuple(found.values())


def areas(book: Book) -> tuple[Area, ...]:
    """Every area of every position, in the order of the sheets."""
    grouped = {sheet.id: list(_grouped(sheet)) for sheet in book.sheets}
    approving = list(_approving(book))
    return tuple(
        Area(sheet.id, number, name, tuple(_parts(book, sheet, items, approving)))
        for sheet in book.sheets
        for (number, name), items in grouped[sheet.id]
    )


def _grouped(sheet: Sheet) -> Iterable[tuple[tuple[str | None, str | None], list[Statement]]]:
    found: dict[tuple[str | None, str | None], list[Statement]] = defaultdict(list)
    for duty in sheet.duties:
        found[duty.area_number, duty.area].append(duty)
    return found.items()


def _parts(book: Book, sheet: Sheet, items: Iterable[Statement], approving: list[_Approval]) -> Iterator[Part]:
    for duty in items:
        for start, end, role, verb in clauses(duty.folded):
            if verb is not None:
                yield from _clause(book, sheet, duty, (start, end), role, verb)
        topics = topics_of(duty.folded, broad=False)
        for approval in approving:
            if sheet.id in approval.of and topics & approval.topics:
                yield approval.part


def _clause(
    book: Book, sheet: Sheet, duty: Statement, clause: tuple[int, int], role: Role, verb: tuple[int, int]
) -> Iterator[Part]:
    piece = duty.words(*verb)
    said = piece.quote
    own = "responsible" if role == "informed" else role
    yield Part(sheet.id, own, said, duty.id, piece)
    if role == "consulted":
        for node in _named(book, sheet, duty.folded, (verb[1], min(clause[1], verb[1] + _NEAR))):
            yield Part(node, "responsible", said, duty.id, piece)
    if role == "informed":
        near = (max(clause[0], verb[0] - _NEAR), min(clause[1], verb[1] + _NEAR))
        told = _named(book, sheet, duty.folded, near) or _superior(sheet, duty.folded, near)
        for node in told:
            yield Part(node, "informed", said, duty.id, piece)


def _named(book: Book, sheet: Sheet, text: str, within: tuple[int, int]) -> list[str]:
    """The posts and units that a stretch of a text names; the sheet's own post is none."""
    found: list[str] = []
    known = _known(tuple(sorted(name for name in book.named if len(name) > 1)))
    for match in known.finditer(text, *within):
        nodes = [one for one in book.named[match[0]] if one.kind in ("Position", "Department")]
        found += [nodes[0].id] if len(nodes) == 1 else []
    for start, end, kind in people_and_units(text) if not found else ():
        if within[0] <= start and end <= within[1]:
            like = likeness(book, kind, text[start:end])
            found += [like.id] if like else []
    return [one for one in dict.fromkeys(found) if one != sheet.id]


@cache
def _known(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)")


@cache
def _superior_words() -> re.Pattern[str]:
    return pattern(single("verbs", "told_superior").pattern)


def _superior(sheet: Sheet, text: str, within: tuple[int, int]) -> list[str]:
    """The superior, where the words tell the superior; nobody where they do not say whom."""
    told = _superior_words().search(text, *within) is not None
    return [one.id for one in sheet.named_superiors] if told else []


@dataclass(frozen=True, slots=True)
class _Approval:
    """A duty that approves what others do: whose work it names, and what it is about."""

    part: Part
    of: frozenset[str]
    topics: frozenset[str]


def _approving(book: Book) -> Iterator[_Approval]:
    """Approvals that name whose work they approve: 審核項目經理編制的施工組織計劃."""
    for sheet in book.sheets:
        for duty in sheet.duties:
            for start, end, role, verb in clauses(duty.folded):
                if role == "accountable" and verb is not None:
                    of = frozenset(_named(book, sheet, duty.folded, (verb[1], end)))
                    topics = topics_of(duty.folded[start:end], broad=False)
                    piece = duty.words(*verb)
                    yield _Approval(Part(sheet.id, "accountable", piece.quote, duty.id, piece), of, topics)


def by_role(area: Area) -> Mapping[Role, tuple[Part, ...]]:
    """The parts of an area by their role."""
    return {role: area.of(role) for role in ROLES}
