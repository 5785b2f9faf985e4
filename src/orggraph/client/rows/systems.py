"""Rows of answers about systems.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class ListRow(TypedDict):
    """Every software system that duties name, with who works with it."""

    id: str
    name: str
    aliases: list[str]
    mentions: int  # Duties and authorities whose text mentions it.
    positions: list[str]  # Titles of the positions whose duties mention it.
    documents: list[str]  # Ids of the documents that name it.


class ShowRow(TypedDict):
    """A system that duties name: its names, who works with it and in which departments."""

    id: str
    name: str
    aliases: list[str]
    users: list[dict[str, Any]]  # Positions whose duties mention it: id, name, duties (how many).
    departments: list[dict[str, Any]]  # Where they belong: id, name, positions.
    mentions: int  # Duties whose text mentions it.
    documents: list[str]  # Ids of the documents that name it.


class UsersRow(TypedDict):
    """Who works with a system, in which duty or authority, and the words that say so."""

    position: str  # Title.
    position_id: str
    departments: list[str]  # Names.
    superiors: list[str]  # Titles.
    duty: str  # The text of the duty or authority that mentions the system.
    duty_id: str
    duty_area: str | None
    basis: str
    evidence: list[Evidence]
