"""The questions about departments: brokerage between them, how far they look outward, and the matrix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.network.common import Values, choice_of, page, projected, shown, size
from orggraph.network.groups import (
    NOWHERE,
    OUTSIDE,
    Cell,
    group_of,
    matrix,
    outwardness,
)
from orggraph.network.projection import Projection
from orggraph.network.reading import evidence
from orggraph.network.roles import ROLES, Role, brokerage
from orggraph.network.ties import Ties
from orggraph.network.work import apart, beside

_NAMES: Mapping[str, str] = {OUTSIDE: "partners outside", NOWHERE: "no department"}
_EVIDENCE_OF_CELL = 20


def named(ties: Ties, group: str) -> str:
    """The name of a department, or of one of the two groups that are none."""
    return _NAMES.get(group) or ties.by_id[group].name


def groups_of(ties: Ties, projection: Projection) -> list[str]:
    """The group of every vertex of a projection."""
    return [group_of(ties, vertex.id) for vertex in projection.vertices]


def _own(ties: Ties, projection: Projection) -> list[str]:
    """The group of every vertex, where who has no department is a group alone."""
    groups = groups_of(ties, projection)
    return [vertex.id if group == NOWHERE else group for vertex, group in zip(projection.vertices, groups, strict=True)]


async def roles(source: Source, values: Values) -> Computed:
    """How often a position stands between two that are not tied themselves, by the departments of the three."""
    choice = choice_of(values)
    ties, projection = await projected(source, choice)

    async def make() -> list[dict[str, Role]]:
        return await apart(
            source,
            size(projection),
            brokerage,
            projection.net.arcs,
            _own(ties, projection),
        )

    found = await source.kept(("network", "roles", choice), make)
    rows = await beside(projection.net.n, _roles, ties, projection, found, values["sort"])
    return Computed(page(rows, values), len(rows), meta={"projection": projection.described})


def _roles(ties: Ties, projection: Projection, found: Sequence[dict[str, Role]], sort: str) -> list[list[Any]]:
    order = sorted(
        (place for place, vertex in enumerate(projection.vertices) if vertex.kind == "Position"),
        key=lambda place: (
            -found[place][sort].count,
            -found[place]["total"].count,
            place,
        ),
    )
    return [
        [
            projection.vertices[place].id,
            projection.vertices[place].name,
            (shown(ties, ties.groups.get(projection.vertices[place].id)) or {}).get("name"),
            *(found[place][role].count for role in (*ROLES, "total")),
            {role: found[place][role].expected for role in (*ROLES, "total")},
            {role: found[place][role].standardised for role in (*ROLES, "total")},
        ]
        for place in order
    ]


async def outward(source: Source, values: Values) -> Computed:
    """The E-I index of the whole and of every department."""
    ties, projection = await projected(source, choice_of(values))
    groups = groups_of(ties, projection)
    whole, each = await beside(size(projection), outwardness, projection.net.edges, groups)
    rows: list[list[Any]] = [[None, "the whole", whole.external, whole.internal, whole.index, whole.expected]]
    inside = sorted(
        (group for group in each if group != OUTSIDE),
        key=lambda group: (_index(each[group].index), group),
    )
    rows += [
        [
            None if group in _NAMES else group,
            named(ties, group),
            each[group].external,
            each[group].internal,
            each[group].index,
            each[group].expected,
        ]
        for group in inside
    ]
    return Computed(rows, len(rows), meta={"projection": projection.described})


def _index(value: float | None) -> float:
    return 2.0 if value is None else value


async def cells(source: Source, values: Values) -> Computed:
    """The cells of the matrix from department to department, or to the categories of partners."""
    outside = values["across"] == "categories"
    choice = choice_of(values, scope="external" if outside else "internal")
    ties, projection = await projected(source, choice)
    across = _categories(ties) if outside else {vertex.id: group_of(ties, vertex.id) for vertex in projection.vertices}
    found = await beside(size(projection), matrix, ties, choice, across)
    found.sort(
        key=lambda cell: (
            -len(cell.positions),
            -len(cell.ties),
            cell.source,
            cell.target,
        )
    )
    shown_cells = page(found, values)
    held = await evidence(
        source,
        [tie.id for cell in shown_cells for tie in cell.ties[:_EVIDENCE_OF_CELL]],
    )
    rows = [_cell(ties, cell, held, outside) for cell in shown_cells]
    return Computed(rows, len(found), meta={"projection": projection.described})


def _categories(ties: Ties) -> dict[str, str]:
    return {vertex.id: vertex.category or "none" for vertex in ties.vertices if vertex.kind == "ExternalParty"}


def _cell(ties: Ties, cell: Cell, held: Mapping[str, list[dict[str, Any]]], outside: bool) -> list[Any]:
    positions = [ties.by_id[known] for known in cell.positions]
    parties = sorted({tie.target for tie in cell.ties}) if outside else []
    return [
        named(ties, cell.source),
        None if cell.source in _NAMES else cell.source,
        cell.target if outside else named(ties, cell.target),
        None if outside or cell.target in _NAMES else cell.target,
        len(cell.positions),
        len(cell.ties),
        [{"id": one.id, "name": one.name} for one in positions[:1000]],
        [shown(ties, party) for party in parties],
        [one for tie in cell.ties[:_EVIDENCE_OF_CELL] for one in held.get(tie.id, [])],
    ]
