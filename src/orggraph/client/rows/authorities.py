"""Rows of answers about authorities.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

# fmt: off


class ListRow(TypedDict):
    """Every authority, position by position, as the sheets number them."""

    id: str
    position: str | None  # Title.
    position_id: str | None
    number: str | None
    text: str


class ShowRow(TypedDict):
    """An authority: its text, whose it is; with the words that say so."""

    id: str
    text: str
    number: str | None
    positions: list[dict[str, Any]]  # Whose it is: id, name, departments, superiors, basis, evidence.
    documents: list[str]  # Ids of the documents that state it.
