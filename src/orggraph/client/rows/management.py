"""Rows of answers about management.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class BottlenecksRow(TypedDict):
    """Who stands between most others, and between which departments: where things wait when one post is
    vacant."""

    id: str
    position: str
    department: str | None
    sentence: str
    betweenness: float  # Pairs that it stands between.
    share: float  # Of all pairs of others.
    cut_point: bool  # Whether the network falls apart without it.
    # The pairs of departments that it stands between most: name, source, target, pairs.
    between: list[dict[str, Any]]
    evidence: list[Evidence]  # Of its ties.


class IsolatedRow(TypedDict):
    """Positions without a contact by name outside their own department and line of reporting."""

    id: str
    position: str
    department: str | None
    sentence: str
    contacts: int  # Contacts by name beyond its department and line.
    names: list[str]  # Who they are.
    says_all: bool  # Whether it names a word for many as a contact.
    evidence: list[Evidence]  # Of that word.


class LongChainsRow(TypedDict):
    """Whose requests pass many superiors on their way to the top; the longest way first."""

    id: str
    position: str
    department: str | None
    sentence: str
    superiors: int
    way: list[dict[str, Any]]  # The superiors, nearest first: id, name.
    evidence: list[Evidence]


class OverloadedRow(TypedDict):
    """Who leads many positions directly, the most first."""

    id: str
    position: str
    department: str | None
    sentence: str
    span: int  # Direct subordinates.
    below: int  # All below.
    subordinates: list[dict[str, Any]]  # The direct ones: id, name.
    evidence: list[Evidence]


class SilentDepartmentsRow(TypedDict):
    """Departments that never talk although their duties name each other, or the same partner or system;
    strongest case first."""

    first_id: str
    first: str
    second_id: str
    second: str
    sentence: str
    score: int  # 3 for each mention of each other, 1 for each thing that both name.
    mentions: int  # Duties of one that name the other.
    shared: list[str]  # Partners and systems that duties of both name.
    says_all: bool  # Whether a word for many of one of them covers the other.
    # The sentences from both sides: id, text, position, names; at most ten of a kind.
    duties: list[dict[str, Any]]
    evidence: list[Evidence]


class SingleContactsRow(TypedDict):
    """What hangs on one position alone: a partner outside, or whatever two departments say to each
    other."""

    of: str  # partner or departments.
    position_id: str
    position: str  # On whom it hangs.
    between: list[dict[str, Any]]  # The partner, or the two departments: id, name.
    sentence: str
    ties: int  # Statements that say so.
    evidence: list[Evidence]
