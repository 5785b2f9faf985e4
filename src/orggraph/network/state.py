"""What holds in an organisation, so that two can be compared: superiors, contacts, holders, reach, metrics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from orggraph.network.groups import NOWHERE, OUTSIDE, group_of
from orggraph.network.metrics import Metrics
from orggraph.network.projection import Choice, Projection, chosen
from orggraph.network.scene import Scene
from orggraph.network.ties import Ties
from orggraph.network.whole import Whole

Ends = Mapping[str, frozenset[str]]
SHIFTS = ("degree", "betweenness_share", "closeness", "constraint")
"""The metrics of a position whose shifts are told."""


@dataclass(frozen=True, slots=True)
class State:
    """`superiors` of each position, `parties` and `departments` (pairs) by the positions that keep the contact,
    `holders` of each duty, authority and KPI, `pieces` of the network by position, and the metrics.
    """

    superiors: Ends
    parties: Ends
    departments: Mapping[tuple[str, str], frozenset[str]]
    holders: Ends
    pieces: Mapping[str, int]
    whole: Mapping[str, Any]
    positions: Mapping[str, Mapping[str, Any]]


def state(now: Scene, projection: Projection, found: tuple[Metrics, Whole], basis: tuple[str, ...]) -> State:
    """What holds; `found` are the metrics of `projection`, which is the scene's own network inside the company."""
    talk = Choice(basis, "both", kinds=("COMMUNICATES_WITH",))
    parties, departments = _contacts(now.ties, talk)
    columns = found[0].columns
    places = [(place, vertex.id) for place, vertex in enumerate(projection.vertices) if vertex.kind == "Position"]
    return State(
        superiors=_superiors(now.ties, basis),
        parties=parties,
        departments=departments,
        holders=_grouped((one.id, one.position) for one in now.holdings),
        pieces={known: columns["component"][place] for place, known in places},
        whole={"nodes": projection.net.n, "ties": len(projection.net.edges), **found[1].values},
        positions={known: {name: columns[name][place] for name in SHIFTS} for place, known in places},
    )


def _superiors(ties: Ties, basis: Sequence[str]) -> Ends:
    lines = (tie for tie in ties.ties if tie.kind == "REPORTS_TO" and tie.basis in basis)
    return _grouped((tie.source, tie.target) for tie in lines)


def _contacts(ties: Ties, talk: Choice) -> tuple[Ends, Mapping[tuple[str, str], frozenset[str]]]:
    parties: list[tuple[str, str]] = []
    departments: list[tuple[tuple[str, str], str]] = []
    for tie in chosen(ties, talk):
        ends = group_of(ties, tie.source), group_of(ties, tie.target)
        if OUTSIDE in ends:
            parties.append((tie.target, tie.source))
        elif ends[0] != ends[1] and NOWHERE not in ends:
            pair = (min(ends), max(ends))
            departments += [(pair, end) for end in (tie.source, tie.target) if ties.by_id[end].kind == "Position"]
    return _grouped(parties), _grouped(departments)


def _grouped(pairs: Any) -> Any:
    found: dict[Any, set[str]] = {}
    for key, value in pairs:
        found.setdefault(key, set()).add(value)
    return {key: frozenset(found[key]) for key in sorted(found)}
