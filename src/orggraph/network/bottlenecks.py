"""Management: who stands between most others, and what hangs on one position alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.model.said import Language, Said
from orggraph.network.common import Measured, Values, choice_of, measured, page, shown, size, ties_of
from orggraph.network.graphs import costs, graph_of
from orggraph.network.groups import NOWHERE, OUTSIDE, group_of
from orggraph.network.net import Net
from orggraph.network.projection import Choice, chosen
from orggraph.network.reading import evidence
from orggraph.network.ties import Tie, Ties
from orggraph.network.words import both, counted, percent
from orggraph.network.work import apart, beside

_PAIRS = 300
"""Pairs of departments up to which it is told between which of them a position stands."""
_EVIDENCE = 20


async def bottlenecks(source: Source, values: Values) -> Computed:
    """The positions that stand between most pairs of others, and between which departments."""
    found = await measured(source, choice_of(values))
    vertices, between = found.projection.vertices, found.metrics.columns["betweenness"]
    order = sorted(
        (place for place, vertex in enumerate(vertices) if vertex.kind == "Position" and between[place] > 0),
        key=lambda place: (-between[place], place),
    )
    chosen_ = page(order, values)
    parted = await apart(source, size(found.projection), _parted, found.projection.net, chosen_)
    departments = await _between_departments(source, found, chosen_, values["language"])
    quotes = await _evidence_of(source, found, [vertices[place].id for place in chosen_])
    held = {place: quotes.get(vertices[place].id, []) for place in chosen_}
    rows = [
        _bottleneck(
            found, place, _stands(found, place, pieces, pairs).into(values["language"]), pairs, held.get(place, [])
        )
        for place, pieces, pairs in zip(chosen_, parted, departments, strict=True)
    ]
    return Computed(rows, len(order), meta={"projection": found.described})


def _bottleneck(
    found: Measured, place: int, sentence: str, pairs: list[dict[str, Any]], quotes: list[dict[str, Any]]
) -> list[Any]:
    vertex, columns = found.projection.vertices[place], found.metrics.columns
    department = shown(found.ties, found.ties.groups.get(vertex.id))
    return [
        vertex.id,
        vertex.name,
        department["name"] if department else None,
        sentence,
        columns["betweenness"][place],
        columns["betweenness_share"][place],
        columns["cut_point"][place],
        pairs,
        quotes,
    ]


def _stands(found: Measured, place: int, pieces: int, pairs: Sequence[dict[str, Any]]) -> Said:
    name, share = found.projection.vertices[place].name, percent(found.metrics.columns["betweenness_share"][place])
    en = f"{name} stands on the shortest way between {share.en} of all pairs of others"
    zh = f"其他各方兩兩之間的最短路徑，有 {share.zh} 經過「{name}」"
    if pairs:
        ends = both([pairs[0][end]["name"] for end in ("source", "target")])
        en, zh = f"{en}, most of all between {ends.en}", f"{zh}，其中以{ends.zh}之間最多"
    if pieces > 1:
        en += f"; without it the network falls into {pieces} pieces that do not reach each other"
        zh += f"；少了它，網絡會斷成 {pieces} 個互不相通的部分"
    return Said(f"{en}.", f"{zh}。")


def _parted(net: Net, places: Sequence[int]) -> list[int]:
    """How many pieces the piece of each place falls into without it."""
    graph = graph_of(net)
    whole = graph.connected_components(mode="weak")
    sizes, membership = len(whole), whole.membership
    found: list[int] = []
    for place in places:
        rest = graph.copy()
        rest.delete_vertices([place])
        alone = whole.size(membership[place]) == 1
        found.append(0 if alone else len(rest.connected_components(mode="weak")) - sizes + 1)
    return found


async def _between_departments(
    source: Source, found: Measured, places: Sequence[int], language: Language
) -> list[list[dict[str, Any]]]:
    groups: dict[str, list[int]] = {}
    for place, vertex in enumerate(found.projection.vertices):
        group = group_of(found.ties, vertex.id)
        if vertex.kind == "Position" and group not in (NOWHERE, OUTSIDE):
            groups.setdefault(group, []).append(place)
    pairs = list(combinations(sorted(groups), 2))
    if len(pairs) > _PAIRS:
        return [[] for _ in places]
    members = [(groups[first], groups[second]) for first, second in pairs]
    table = await apart(source, size(found.projection), _stand, found.projection.net, places, members)
    return [_most(found.ties, pairs, row, language) for row in zip(*table, strict=True)] or [[] for _ in places]


def _most(
    ties: Ties, pairs: Sequence[tuple[str, str]], row: Sequence[float], language: Language
) -> list[dict[str, Any]]:
    """The five pairs of departments with the most pairs of people between them."""
    order = sorted((at for at, value in enumerate(row) if value > 0), key=lambda at: (-row[at], at))[:5]
    told: list[dict[str, Any]] = []
    for at in order:
        named, value = both([ties.by_id[end].name for end in pairs[at]]), f"{row[at]:.3g}"
        name = Said(f"{named.en} ({value})", f"{named.zh}（{value}）")
        ends = {"source": shown(ties, pairs[at][0]), "target": shown(ties, pairs[at][1])}
        told.append({"name": name.into(language), **ends, "pairs": row[at]})
    return told


def _stand(net: Net, places: Sequence[int], members: Sequence[tuple[list[int], list[int]]]) -> list[list[float]]:
    """For each pair of departments, the pairs of their people that each place stands between."""
    graph, lengths = graph_of(net), costs(net.weighted)
    return [
        graph.betweenness(vertices=list(places), directed=True, weights=lengths, sources=first, targets=second)
        for first, second in members
    ]


async def _evidence_of(source: Source, found: Measured, ids: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """The evidence of the ties of each of these vertices, the first 20 ties of each."""
    wanted = set(ids)
    ties: dict[str, list[str]] = {}
    for tie in chosen(found.ties, found.projection.choice):
        for end in {tie.source, tie.target} & wanted:
            if tie.kind != "BELONGS_TO" and len(ties.setdefault(end, [])) < _EVIDENCE:
                ties[end].append(tie.id)
    held = await evidence(source, [tie for several in ties.values() for tie in several])
    return {known: [one for tie in several for one in held.get(tie, [])] for known, several in ties.items()}


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on one position: a partner, or two departments' contact; and the ties that say so."""

    kind: str
    position: str
    between: tuple[str, ...]
    ties: tuple[Tie, ...]


async def single_contacts(source: Source, values: Values) -> Computed:
    """The partners, and the pairs of departments, whose contact hangs on one position alone."""
    choice = choice_of(values, scope="both", kinds=("COMMUNICATES_WITH",))
    ties = await ties_of(source, choice)
    found = await beside(len(ties.ties), hanging, ties, choice)
    wanted = values.get("of")
    found = [one for one in found if wanted is None or one.kind == wanted]
    of_page = page(found, values)
    held = await evidence(source, [tie.id for one in of_page for tie in one.ties[:_EVIDENCE]])
    rows = [
        [
            one.kind,
            one.position,
            ties.by_id[one.position].name,
            [shown(ties, end) for end in one.between],
            _hangs(ties, one).into(values["language"]),
            len(one.ties),
            [quote for tie in one.ties[:_EVIDENCE] for quote in held.get(tie.id, [])],
        ]
        for one in of_page
    ]
    return Computed(rows, len(found), meta={"projection": {"basis": list(choice.basis), "kinds": list(choice.kinds)}})


def hanging(ties: Ties, choice: Choice) -> list[Hanging]:
    """Pairs of departments first, then partners; each by the position and by what hangs on it."""
    parties: dict[str, list[Tie]] = {}
    pairs: dict[tuple[str, str], list[Tie]] = {}
    for tie in chosen(ties, choice):
        ends = group_of(ties, tie.source), group_of(ties, tie.target)
        if ends[1] == OUTSIDE:
            parties.setdefault(tie.target, []).append(tie)
        elif ends[0] != ends[1] and NOWHERE not in ends:
            pairs.setdefault((min(ends), max(ends)), []).append(tie)
    found = [
        Hanging("departments", holder, pair, tuple(held))
        for pair, held in pairs.items()
        for holder in _holders(ties, held)
    ]
    found += [
        Hanging("partner", held[0].source, (party,), tuple(held))
        for party, held in parties.items()
        if len({tie.source for tie in held}) == 1
    ]
    return sorted(found, key=lambda one: (one.kind, one.position, one.between))


def _holders(ties: Ties, held: Sequence[Tie]) -> list[str]:
    """The positions that every one of these ties ends at."""
    ends: list[set[str]] = [
        {end for end in (tie.source, tie.target) if ties.by_id[end].kind == "Position"} for tie in held
    ]
    return sorted(ends[0].intersection(*ends[1:]))


def _hangs(ties: Ties, one: Hanging) -> Said:
    name, between = ties.by_id[one.position].name, [ties.by_id[end].name for end in one.between]
    said, times = counted(len(one.ties), "statement"), f"（{len(one.ties)} 處記載）"
    if one.kind == "partner":
        return Said(
            f"Only {name} deals with {between[0]}: while the post is vacant, nobody does ({said}).",
            f"只有「{name}」與「{between[0]}」往來；該崗位空缺時便無人聯繫{times}。",
        )
    ends = both(between)
    return Said(
        f"Whatever {ends.en} say to each other goes through {name} alone ({said}).",
        f"{ends.zh}之間的溝通全靠「{name}」一個崗位{times}。",
    )
