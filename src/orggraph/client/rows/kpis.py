"""Rows of answers about kpis.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

# fmt: off


class ListRow(TypedDict):
    """Every indicator, those that measure most positions first."""

    id: str
    name: str
    positions: int  # How many positions it measures.


class SharedRow(TypedDict):
    """Indicators that measure several positions, those that measure most first; each with the words
    that say so."""

    id: str
    name: str
    count: int  # Positions that it measures.
    departments: list[str]  # Names of the departments of the first 20 of these.
    positions: list[dict[str, Any]]  # The first 20: id, name, basis, evidence.


class ShowRow(TypedDict):
    """An indicator, and whom it measures."""

    id: str
    name: str
    aliases: list[str]
    positions: list[dict[str, Any]]  # id, name, departments, basis, evidence.
    documents: list[str]  # Ids of the documents that name it.
