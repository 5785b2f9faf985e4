"""Rows of answers about network.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class BrokerageRow(TypedDict):
    """How often a position stands between two that are not tied themselves, by the departments of the
    three."""

    id: str
    position: str
    department: str | None
    coordinator: int
    itinerant: int
    representative: int
    gatekeeper: int
    liaison: int
    brokered: int  # All five together.
    # What each would be by chance, with as many ties and the departments as large.
    expected: dict[str, Any]
    standardised: dict[str, Any]  # Standard deviations above chance; null where chance does not vary.


class CommunitiesRow(TypedDict):
    """Groups that talk among themselves more than with others, by the Leiden method; the largest first."""

    community: int
    size: int
    ties_within: int
    ties_beyond: int
    members: list[dict[str, Any]]  # Those with the most ties, at most 200: id, name, kind.
    departments: list[dict[str, Any]]  # Of its positions: id, name, positions.


class HierarchyRow(TypedDict):
    """How much of a tree the reporting lines are: Krackhardt's four dimensions, layers, widths and
    faults."""

    positions: int
    lines: int
    connectedness: float | None  # Pairs that some way joins, whatever its directions.
    hierarchy: float | None  # Pairs of which one is above the other and not also below.
    efficiency: float | None  # One less the lines beyond those that a tree needs.
    least_upper_bound: float | None  # Pairs that have one nearest common superior.
    layers: int  # From the top to the lowest position, both counted.
    mean_span: float | None  # Direct subordinates of those who have any.
    widest_span: int
    tops: list[dict[str, Any]]  # Who reports to nobody: id, name.
    several_superiors: list[dict[str, Any]]  # Who reports to more than one.
    circles: list[dict[str, Any]]  # Whose lines lead back to themselves.


class MatrixRow(TypedDict):
    """Which department talks to which, or to which kind of partner: the positions behind each cell, and
    their words."""

    source: str  # Department whose positions state the ties.
    source_id: str | None
    target: str  # Department, or category of partners.
    target_id: str | None
    positions: int  # Positions of the source that hold them.
    ties: int
    holders: list[dict[str, Any]]  # These positions: id, name.
    partners: list[dict[str, Any]]  # Of a category, the partners: id, name.
    evidence: list[Evidence]


class MetricsRow(TypedDict):
    """Every network metric of every position, department or partner, sorted by any of them."""

    id: str
    name: str
    kind: str
    department: str | None
    degree: int  # How many it is tied to; with directions, ties in and out.
    in_degree: int  # Ties that others state to it.
    out_degree: int  # Ties that it states.
    strength: float  # The weights of its ties.
    betweenness: float  # Pairs that it stands between on their shortest way.
    betweenness_share: float  # Of all pairs of others.
    # How far off an estimate is at most, with 95 % confidence; null where it is exact.
    betweenness_error: float | None
    closeness: float  # How near the others are, 0 to 1.
    harmonic: float  # Sum of the inverse distances.
    eigenvector: float  # Ties to those who have ties.
    pagerank: float  # Where a message passed on at random would be found.
    core: int  # The densest core that it is part of.
    clustering: float  # The share of its neighbours that are tied to each other.
    constraint: float | None  # Burt: how much its contacts are one; null without ties.
    effective_size: float | None  # Burt: contacts that are no repetition of another.
    community: int  # Its community; 1 is the largest.
    component: int  # The piece of the network that it is in; 1 is the largest.
    cut_point: bool  # Whether the network falls apart without it.


class OutwardRow(TypedDict):
    """How far each department looks outward: the E-I index, from -1 (all ties within) to 1 (all ties
    lead out)."""

    department_id: str | None
    department: str
    external: int  # Ties with other departments; with partners outside, where the scope takes them in.
    internal: int  # Ties within.
    index: float | None  # (external - internal) / (external + internal); null without ties.
    expected: float | None  # The index if everyone were tied with everyone.


class SpansRow(TypedDict):
    """How many each position leads, directly and in all, and on which layer it stands; the widest span
    first."""

    id: str
    position: str
    department: str | None
    layer: int | None  # 1 for a top; null where only a circle leads up.
    span: int  # Direct subordinates.
    below: int  # All below.
    subordinates: list[dict[str, Any]]  # The direct ones: id, name.


class SummaryRow(TypedDict):
    """The network as a whole: how dense, how far apart, how much it hangs on a few."""

    nodes: int
    ties: int
    density: float | None  # Ties among all that could be.
    reciprocity: float | None  # Stated ties that are stated from the other side too.
    components: int  # Pieces without a tie between them.
    largest_component: int
    strong_components: int  # Pieces where everyone reaches everyone along the ties' directions.
    transitivity: float | None  # Chains of two ties that a third one closes.
    mean_clustering: float | None
    mean_distance: float | None  # Steps between two that reach each other.
    diameter: float | None  # The longest of these.
    most_cohesive_core: int | None  # The largest k for which a k-core exists.
    communities: int
    modularity: float | None  # How much better than chance the communities are apart.
    degree_centralisation: float | None  # Freeman: 1 for a star, 0 where all are alike.
    betweenness_centralisation: float | None
    closeness_centralisation: float | None  # Only for a network in one piece without directions.
    cut_points: list[dict[str, Any]]  # Without whom the network falls apart: id, name, kind.
    bridges: Any  # Pairs whose tie nothing stands in for.
