"""Rows of answers about proposals.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import TypedDict

# fmt: off


class ListRow(TypedDict):
    """Names that may be one thing, the likeliest first: nothing is merged until somebody decides."""

    section: str  # What the names are: departments, positions or external_parties.
    canonical: str  # The name that would stay.
    other: str  # The name that would become its alias.
    score: int  # How likely they are one thing, to 100.
    reason: str  # Why.
