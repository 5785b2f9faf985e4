"""Rows of answers about duties.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

# fmt: off


class ListRow(TypedDict):
    """Every duty, position by position, as the sheets number them."""

    id: str
    position: str | None  # Title.
    position_id: str | None
    area: str | None
    area_number: str | None
    number: str | None
    text: str
    # Names of the partners, departments, positions and systems that its text mentions.
    mentions: list[str]


class SearchRow(TypedDict):
    """The duties whose text has the words, in either script; those that say them most, in the fewest
    words, first."""

    id: str
    position: str | None  # Title.
    position_id: str | None
    area: str | None
    area_number: str | None
    number: str | None
    text: str
    # Where the words stand in the text: first character, and the one behind the last.
    spans: list[list[int]]


class ShowRow(TypedDict):
    """A duty: its text, whose it is and what it mentions; with the words that say so."""

    id: str
    text: str
    area: str | None
    area_number: str | None
    number: str | None
    positions: list[dict[str, Any]]  # Whose it is: id, name, departments, superiors, basis, evidence.
    mentions: list[dict[str, Any]]  # What its text names: id, name, kind, basis, evidence.
    documents: list[str]  # Ids of the documents that state it.
