"""The questions about the network: metrics of vertices, of the whole, and where it hangs together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.network.common import Measured, Values, choice_of, measured, page, shown
from orggraph.network.projection import Projection
from orggraph.network.ties import Vertex
from orggraph.network.work import beside

METRICS = (
    "degree",
    "in_degree",
    "out_degree",
    "strength",
    "betweenness",
    "betweenness_share",
    "betweenness_error",
    "closeness",
    "harmonic",
    "eigenvector",
    "pagerank",
    "core",
    "clustering",
    "constraint",
    "effective_size",
    "community",
    "component",
    "cut_point",
)


async def metrics(source: Source, values: Values) -> Computed:
    """Every metric of every node, sorted by any of them."""
    found = await measured(source, choice_of(values))
    order = await beside(found.projection.net.n, _order, found, values)
    columns = [found.metrics.columns[name] for name in METRICS]
    chosen = page(order, values)
    rows = [[*_vertex(found, place), *(column[place] for column in columns)] for place in chosen]
    return Computed(rows, len(order), meta={"projection": found.described})


def _order(found: Measured, values: Values) -> list[int]:
    """The places in the order that is asked for, the greatest value first under `-`; those without one last."""
    kind, sort = values.get("kind"), values["sort"]
    vertices = found.projection.vertices
    places = [place for place, vertex in enumerate(vertices) if kind is None or vertex.kind == kind]
    falling, name = sort.startswith("-"), sort.removeprefix("-")
    if name == "name":
        return sorted(places, key=lambda place: (vertices[place].name, place), reverse=falling)
    column = found.metrics.columns[name]
    sign = -1 if falling else 1
    return sorted(
        places,
        key=lambda place: (column[place] is None, sign * (column[place] or 0), place),
    )


def _vertex(found: Measured, place: int) -> list[Any]:
    vertex = found.projection.vertices[place]
    group = shown(found.ties, found.ties.groups.get(vertex.id))
    return [vertex.id, vertex.name, vertex.kind, group["name"] if group else None]


async def summary(source: Source, values: Values) -> Computed:
    """The network as a whole, in one row."""
    found = await measured(source, choice_of(values))
    vertices = found.projection.vertices
    row = [
        found.projection.net.n,
        len(found.projection.net.edges),
        *found.whole.values.values(),
    ]
    row.append([_node(vertices[place]) for place in found.whole.cut_points[:1000]])
    row.append([[_node(vertices[end]) for end in bridge] for bridge in found.whole.bridges[:1000]])
    left = (
        max(0, len(found.whole.cut_points) - 1000),
        max(0, len(found.whole.bridges) - 1000),
    )
    cut = {"why": "a list has at most 1000", "cut_points": left[0], "bridges": left[1]} if any(left) else None
    return Computed([row], cut=cut, meta={"projection": found.described})


def _node(vertex: Vertex) -> dict[str, Any]:
    return {"id": vertex.id, "name": vertex.name, "kind": vertex.kind}


async def communities(source: Source, values: Values) -> Computed:
    """The communities, the largest first, with their people and departments."""
    found = await measured(source, choice_of(values))
    rows = await beside(found.projection.net.n, _communities, found)
    described = {**found.described, "modularity": found.metrics.modularity}
    return Computed(page(rows, values), len(rows), meta={"projection": described})


def _communities(found: Measured) -> list[list[Any]]:
    members: dict[int, list[int]] = {}
    for place, community in enumerate(found.metrics.columns["community"]):
        members.setdefault(community, []).append(place)
    within, beyond = _tied(found.projection, found.metrics.columns["community"])
    return [
        [
            number,
            len(places),
            within.get(number, 0),
            beyond.get(number, 0),
            *_members(found, places),
        ]
        for number, places in sorted(members.items())
    ]


def _tied(projection: Projection, membership: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    within: dict[int, int] = {}
    beyond: dict[int, int] = {}
    for source, target in projection.net.edges:
        first, second = membership[source], membership[target]
        if first == second:
            within[first] = within.get(first, 0) + 1
            continue
        for one in (first, second):
            beyond[one] = beyond.get(one, 0) + 1
    return within, beyond


def _members(found: Measured, places: Sequence[int]) -> list[Any]:
    """The members with the most ties first, at most 200, and how many there are of each department."""
    degree = found.metrics.columns["degree"]
    first = sorted(places, key=lambda place: (-degree[place], place))[:200]
    counts: dict[str, int] = {}
    for place in places:
        group = found.ties.groups.get(found.projection.vertices[place].id)
        if group is not None and found.projection.vertices[place].kind == "Position":
            counts[group] = counts.get(group, 0) + 1
    departments = [
        {**(shown(found.ties, group) or {}), "positions": count}
        for group, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    ]
    return [[_node(found.projection.vertices[place]) for place in first], departments]
