"""Rows of answers about external parties.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class ContactsRow(TypedDict):
    """Who interacts with a partner outside the company, who could stand in for them, and the words that
    say so."""

    position: str  # Title.
    position_id: str
    departments: list[str]  # Names.
    superiors: list[str]  # Titles; several where sheets contradict each other.
    basis: str  # What this row rests on.
    duty: str | None  # The text of the duty or authority that mentions the partner.
    duty_id: str | None
    duty_area: str | None
    evidence: list[Evidence]
    kpis: list[str]  # What the position is measured by.
    backup: str | None  # Title of who could stand in.
    backup_id: str | None
    backup_why: str | None  # Why this one.


class DepartmentsRow(TypedDict):
    """Which departments deal with a partner, through which positions, and the words that say so; the
    most positions first."""

    id: str | None
    name: str | None
    positions: list[dict[str, Any]]  # Whose contact it is: id, name, basis, evidence; of the first 20.
    count: int  # Positions in all.
    heads: list[str]  # Titles of those that head the department.


class ListRow(TypedDict):
    """Every partner outside the company, by name, with how many positions deal with it."""

    id: str
    name: str
    category: str | None
    positions: int  # Positions that communicate with it, on any basis.
    declared: int  # Positions whose sheets list it as a contact.
    mined: int  # Duties whose text mentions it.


class ShowRow(TypedDict):
    """A partner outside the company: its names, and how many positions and duties deal with it; with
    the words that say so."""

    id: str
    name: str
    aliases: list[str]
    category: str | None
    positions: list[dict[str, Any]]  # Who communicates with it: id, name, basis, evidence.
    departments: list[dict[str, Any]]  # Where they belong: id, name, positions.
    mentions: int  # Duties whose text mentions it.
    documents: list[str]  # Ids of the documents that name it.
