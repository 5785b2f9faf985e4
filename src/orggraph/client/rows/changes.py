"""Rows of answers about changes.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

# fmt: off


class ListRow(TypedDict):
    """Every import that changed the graph, the latest first."""

    revision: int  # The graph's, afterwards.
    at: str  # When, in UTC.
    actor: str  # Who imported.
    documents: list[str]  # Ids of the documents that it was about.
    counts: Any  # What was created, changed and retired, by kind.


class ShowRow(TypedDict):
    """One import: what it created, changed and retired."""

    revision: int
    at: str  # When, in UTC.
    actor: str  # Who imported.
    documents: list[str]  # Ids of the documents that it was about.
    plan: Any  # counts by kind; created, changed (old and new values), retired: 200 of each.
