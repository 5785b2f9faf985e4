"""The questions about reporting: how much of a tree it is, its layers, and how many each one leads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.network.common import Values, page, projected, shown, size
from orggraph.network.hierarchy import Krackhardt, Shape, chain, krackhardt, shape
from orggraph.network.projection import Choice, Projection
from orggraph.network.ties import Ties
from orggraph.network.work import apart


@dataclass(frozen=True, slots=True)
class Reporting:
    """The positions, their lines upwards as a projection, and the lines' shape."""

    ties: Ties
    projection: Projection
    shape: Shape
    dimensions: Krackhardt


async def reporting(source: Source, values: Values) -> Reporting:
    """Who reports to whom, on the basis that is asked for; kept for the revision."""
    choice = lines_of(values)
    ties, projection = await projected(source, choice)

    async def make() -> tuple[Shape, Krackhardt]:
        return await apart(source, size(projection), _looked_at, projection.net.n, projection.net.arcs)

    return Reporting(ties, projection, *await source.kept(("network", "reporting", choice), make))


def lines_of(values: Values) -> Choice:
    """The choice that takes in the positions and their lines upwards alone."""
    basis = tuple(values["basis"])
    return Choice(basis, "both", nodes=("Position",), kinds=("REPORTS_TO",), direction="directed")


def _looked_at(n: int, lines: tuple[tuple[int, int], ...]) -> tuple[Shape, Krackhardt]:
    return shape(n, lines), krackhardt(n, lines)


async def hierarchy(source: Source, values: Values) -> Computed:
    """Krackhardt's four dimensions, and the lines' layers and widths, in one row."""
    found = await reporting(source, values)
    of, how = found.dimensions, found.shape
    several = [place for place, degree in enumerate(_superiors(found.projection)) if degree > 1]
    row = [
        found.projection.net.n,
        len(found.projection.net.arcs),
        of.connectedness,
        of.hierarchy,
        of.efficiency,
        of.least_upper_bound,
        how.layers,
        how.mean_span,
        max(map(len, how.spans), default=0),
        _named(found, how.tops),
        _named(found, several),
        _named(found, how.circles),
    ]
    described = {**found.projection.described, "sampled_pairs": of.sampled_pairs}
    return Computed([row], meta={"projection": described})


def _superiors(projection: Projection) -> list[int]:
    degrees = [0] * projection.net.n
    for subordinate, _ in projection.net.arcs:
        degrees[subordinate] += 1
    return degrees


def _named(found: Reporting, places: Iterable[int]) -> list[Any]:
    return [shown(found.ties, found.projection.vertices[place].id) for place in list(places)[:1000]]


async def spans(source: Source, values: Values) -> Computed:
    """Who leads how many directly, who in all, and how deep below the top; the widest first."""
    found = await reporting(source, values)
    how = found.shape
    order = sorted(
        range(found.projection.net.n),
        key=lambda place: (-len(how.spans[place]), -how.below[place], place),
    )
    rows = [_span(found, place) for place in page(order, values)]
    return Computed(rows, len(order), meta={"projection": found.projection.described})


def _span(found: Reporting, place: int) -> list[Any]:
    vertex, how = found.projection.vertices[place], found.shape
    department = shown(found.ties, found.ties.groups.get(vertex.id))
    depth = how.depths[place]
    return [
        vertex.id,
        vertex.name,
        department["name"] if department else None,
        None if depth is None else depth + 1,
        len(how.spans[place]),
        how.below[place],
        _named(found, how.spans[place]),
    ]


def superiors(projection: Projection) -> dict[int, list[int]]:
    """The direct superiors of each place that has any."""
    found: dict[int, list[int]] = {}
    for subordinate, superior in projection.net.arcs:
        found.setdefault(subordinate, []).append(superior)
    return found


def ways_up(found: Reporting) -> dict[int, tuple[int, ...]]:
    """The shortest way from each position without subordinates to a top, itself first."""
    up = superiors(found.projection)
    return {
        place: chain(place, up, found.shape.depths)
        for place, below in enumerate(found.shape.spans)
        if not below and found.shape.depths[place] is not None
    }
