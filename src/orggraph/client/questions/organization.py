"""Questions about organization, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from orggraph.client.rows.organization import NetworkRow, OverviewRow, StatisticsRow
from orggraph.client.types import Question

# fmt: off


def network(
    *, max_positions: int | None = None, max_links: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[NetworkRow]]:
    """The whole organisation as one map for a picture: departments, positions, partners, and what links
    them.

    max_positions: Positions at most.
    max_links: Links at most.
    """
    return Question("organization/network", "/v1/organization/network", {
        "max_positions": max_positions, "max_links": max_links, "fields": fields,
    })


def overview(*, fields: Sequence[str] | None = None) -> Question[list[OverviewRow]]:
    """The organisation at a glance: how many of everything there is."""
    return Question("organization/overview", "/v1/organization/overview", {"fields": fields})


def statistics(*, fields: Sequence[str] | None = None) -> Question[list[StatisticsRow]]:
    """The organisation in numbers: what there is, on what it rests, how full the sheets are, who has
    most of what."""
    return Question("organization/statistics", "/v1/organization/statistics", {"fields": fields})
