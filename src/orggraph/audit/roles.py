"""What the verbs of a duty say: who answers for it, who helps, who is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from orggraph.audit.words import pattern, table

Role = Literal["responsible", "accountable", "consulted", "informed"]
ROLES: tuple[Role, ...] = ("responsible", "accountable", "consulted", "informed")
_CLAUSE = re.compile(r"[^,,。;;!?!?\n]+")


@cache
def verbs() -> Mapping[Role, re.Pattern[str]]:
    """The verbs of each role, in the order in which they are looked for."""
    return {role: pattern(text) for role, text in table("verbs")["roles"].items()}


def role_of(text: str) -> Role:
    """The role that a folded duty as a whole gives: its first clause's."""
    for _, _, role, _ in clauses(text):
        return role
    return table("verbs")["default"]


Clause: TypeAlias = tuple[int, int, Role, tuple[int, int] | None]


@lru_cache(65_536)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a folded text: start, end, role, and where the verb stands; None where none does."""
    return tuple(_clause(match) for match in _CLAUSE.finditer(text))


def _clause(match: re.Match[str]) -> Clause:
    role, verb = _verb(match[0])
    at = None if verb is None else (match.start() + verb[0], match.start() + verb[1])
    return match.start(), match.end(), role, at


def _verb(clause: str) -> tuple[Role, tuple[int, int] | None]:
    """The role by the first verb of the clause; 負責 before another verb leaves the word to that one."""
    found: list[tuple[int, int, Role]] = []
    for order, (role, one) in enumerate(verbs().items()):
        match = one.search(clause)
        if match is not None:
            found.append((match.start() if role != "responsible" else match.start() + 1, order, role))
    weighty = [one for one in found if one[2] != "responsible"] or found
    if not weighty:
        return table("verbs")["default"], None
    _, _, role = min(weighty)
    match = verbs()[role].search(clause)
    assert match is not None
    return role, match.span()
