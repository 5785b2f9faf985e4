"""Rows of answers about departments.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class ContactsRow(TypedDict):
    """Whom a department communicates with: other departments and partners outside, through which
    positions, in which words."""

    scope: str  # internal or external.
    direction: str  # out or in.
    id: str
    name: str
    kind: str  # Department, Position or ExternalParty.
    category: str | None  # Of a partner.
    basis: list[str]  # What its contacts rest on.
    positions: list[str]  # Titles of the department's positions that have the contact; the first 100.
    contacts: int  # Contacts in all.
    evidence: list[dict[str, Any]]  # The first 5 contacts: source, target, basis, evidence.


class FindingsRow(TypedDict):
    """What is wrong with what the manual says of a department: the findings about it or one of its
    positions."""

    id: str  # Stable: an import that only moves the words keeps it.
    rule: str
    severity: str  # high, medium or low.
    sentence: str
    nodes: list[dict[str, Any]]  # Whom it is about: id, name, kind; positions first.
    departments: list[str]  # Names.
    evidence: list[Evidence]  # The words of each side; `side` and `side_name` say whose sheet.
    acknowledged: bool
    reason: str | None  # Why it is left as it is.
    by: str | None  # Who acknowledged it.
    at: str | None  # When.


class ListRow(TypedDict):
    """Every department, by name, with how many positions it has."""

    id: str
    name: str
    implied: bool  # Named by sheets, without a position of its own.
    collective: bool  # Stands for several, such as all departments.
    positions: int
    heads: list[str]  # Titles of the positions that head it.
    part_of: list[str]  # Names of what it is part of.


class MatrixRow(TypedDict):
    """Which department talks to which, and to which kind of partner outside: a row for each pair, with
    counts by basis."""

    source: str  # Name of the department whose positions have the contact.
    source_id: str
    target: str  # Name of a department, or a category of partners.
    target_id: str | None  # Null for a category.
    scope: str  # internal or external.
    within: bool  # Whether both are the same department.
    contacts: int
    declared: int
    mined: int
    inferred: int
    positions: int  # Positions of the source that have them.
    # The first `shown` contacts: source, source_id, target, target_id, basis, evidence.
    evidence: list[dict[str, Any]]


class PositionsRow(TypedDict):
    """The positions of a department, those that head it first, then by level and title; with the words
    that say so."""

    id: str
    title: str
    level: str | None
    implied: bool  # Named by others, without a sheet of its own.
    heads: bool  # Whether it heads the department, or the part that it belongs to.
    department: str  # Where it belongs: the department itself, or a part of it.
    department_id: str
    superiors: list[str]  # Titles.
    basis: str
    evidence: list[Evidence]  # The words that say where it belongs.


class RaciRow(TypedDict):
    """Who is responsible, accountable, consulted and informed in each area of duty of a department, as
    the verbs say."""

    position_id: str
    position: str  # Whose area of duty.
    area_number: str | None
    area: str | None
    # Who does it: id, name, kind, the verb, the duty and the place of the verb.
    responsible: list[dict[str, Any]]
    accountable: list[dict[str, Any]]  # Who passes it (審核, 審批, 批准).
    consulted: list[dict[str, Any]]  # Who helps or takes part (協助, 參與, 配合).
    informed: list[dict[str, Any]]  # Who is told (匯報, 上報, 反饋).
    basis: str  # inferred: the verbs say so, no field does.


class ShowRow(TypedDict):
    """A department: its positions, its heads, and who communicates with it; with the words that say so."""

    id: str
    name: str
    aliases: list[str]
    implied: bool  # Named by sheets, without a position of its own.
    collective: bool  # Stands for several, such as all departments.
    part_of: list[dict[str, Any]]  # id, name, basis, evidence.
    parts: list[dict[str, Any]]  # id, name, basis, evidence.
    heads: list[dict[str, Any]]  # id, name, basis, evidence.
    positions: list[dict[str, Any]]  # id, name, level, basis, evidence.
    # Positions that name it as a contact: id, name, basis, evidence.
    contacted_by: list[dict[str, Any]]
    # Whom its positions communicate with outside: id, name, positions.
    external_parties: list[dict[str, Any]]
    documents: list[str]  # Ids of the documents that name it.


class TreeRow(TypedDict):
    """The departments as they are part of each other, from the top down; each with its heads and how
    many positions."""

    level: int  # 0 is a top.
    id: str
    name: str
    kind: str  # Organization or Department.
    implied: bool  # Named by sheets, without a position of its own.
    way: list[str]  # Names from the top to here.
    heads: list[str]  # Titles of the positions that head it.
    positions: int  # That belong to it itself.
    evidence: list[Evidence]  # The words that make it part of what is above it.
