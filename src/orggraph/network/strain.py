"""Management: who leads too many, and whose way to the top is long."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.model.said import Said
from orggraph.network.common import Values, page, shown
from orggraph.network.lines import Reporting, reporting, ways_up
from orggraph.network.reading import evidence
from orggraph.network.words import counted, listed


async def overloaded(source: Source, values: Values) -> Computed:
    """The positions that lead many directly, the most first."""
    found = await reporting(source, values)
    how, vertices = found.shape, found.projection.vertices
    order = [place for place in range(len(vertices)) if len(how.spans[place]) >= values["at_least"]]
    order.sort(key=lambda place: (-len(how.spans[place]), -how.below[place], place))
    of_page = page(order, values)
    lines: dict[int, list[tuple[int, int]]] = {
        place: [(below, place) for below in how.spans[place][:50]] for place in of_page
    }
    held = await _evidence(source, found, lines)
    rows = [_span(found, place, _leads(found, place).into(values["language"]), held[place]) for place in of_page]
    return Computed(rows, len(order), meta={"projection": found.projection.described})


def _span(found: Reporting, place: int, sentence: str, quotes: list[dict[str, Any]]) -> list[Any]:
    how, vertices = found.shape, found.projection.vertices
    vertex, span = vertices[place], how.spans[place]
    department = shown(found.ties, found.ties.groups.get(vertex.id))
    names = [shown(found.ties, vertices[below].id) for below in span[:1000]]
    return [
        vertex.id,
        vertex.name,
        department["name"] if department else None,
        sentence,
        len(span),
        how.below[place],
        names,
        quotes,
    ]


def _leads(found: Reporting, place: int) -> Said:
    how, name = found.shape, found.projection.vertices[place].name
    span, below, mean = len(how.spans[place]), how.below[place], how.mean_span or 0.0
    en, zh = f"{name} leads {counted(span, 'position')} directly", f"「{name}」直接管理 {span} 個崗位"
    if below > span:
        en, zh = f"{en} and {below} in all", f"{zh}，連同間接的共 {below} 個"
    return Said(
        f"{en}; who leads anyone leads {mean:.1f} on average.",
        f"{zh}；有下級的崗位平均直接管理 {mean:.1f} 個。",
    )


async def long_chains(source: Source, values: Values) -> Computed:
    """The positions with many superiors one above the other, the longest way first."""
    found = await reporting(source, values)
    ways = [way for way in ways_up(found).values() if len(way) - 1 >= values["at_least"]]
    ways.sort(key=lambda way: (-len(way), way))
    of_page = page(ways, values)
    held = await _evidence(source, found, {way[0]: list(pairwise(way)) for way in of_page})
    rows = [_chain(found, way, _passes(found, way).into(values["language"]), held[way[0]]) for way in of_page]
    return Computed(rows, len(ways), meta={"projection": found.projection.described})


def _chain(found: Reporting, way: Sequence[int], sentence: str, quotes: list[dict[str, Any]]) -> list[Any]:
    vertices = [found.projection.vertices[place] for place in way]
    department = shown(found.ties, found.ties.groups.get(vertices[0].id))
    steps = [{"id": vertex.id, "name": vertex.name} for vertex in vertices[1:]]
    return [
        vertices[0].id,
        vertices[0].name,
        department["name"] if department else None,
        sentence,
        len(steps),
        steps,
        quotes,
    ]


def _passes(found: Reporting, way: Sequence[int]) -> Said:
    name, *superiors = [found.projection.vertices[place].name for place in way]
    above = listed(superiors, 20)
    return Said(
        f"What {name} asks for passes {counted(len(superiors), 'superior')} on its way to the top: {above.en}.",
        f"「{name}」的請示須經 {len(superiors)} 位上級才到最高層，依次為{above.zh}。",
    )


async def _evidence(
    source: Source, found: Reporting, lines: dict[int, list[tuple[int, int]]]
) -> dict[int, list[dict[str, Any]]]:
    """The evidence of the lines of each place."""
    vertices, basis = found.projection.vertices, set(found.projection.choice.basis)
    wanted = {(vertices[a].id, vertices[b].id) for several in lines.values() for a, b in several}
    ids: dict[tuple[str, str], list[str]] = {}
    for tie in found.ties.ties:
        if tie.kind == "REPORTS_TO" and tie.basis in basis and (tie.source, tie.target) in wanted:
            ids.setdefault((tie.source, tie.target), []).append(tie.id)
    held = await evidence(source, [known for several in ids.values() for known in several])
    return {
        place: [
            quote
            for a, b in several
            for known in ids.get((vertices[a].id, vertices[b].id), [])
            for quote in held.get(known, [])
        ]
        for place, several in lines.items()
    }
