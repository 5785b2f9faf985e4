"""The shortest ways between two nodes: as many as are asked for, found by deviating from those known.

Yen's algorithm, length by length: whatever is not known yet leaves the known ways somewhere, so that of
each place where one can leave them, all shortest continuations are asked for. The database searches from
both ends at once, so that a node with thousands of neighbours is looked through at most once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString, TypeAlias

from orggraph.answering import Computation, Computed, Source
from orggraph.model.organisation import BASES, EDGE_KINDS

MOST_FOUND = 2_000
"""Ways of one length that are looked at from one place; beyond, which of them is the database's choice."""

Ids: TypeAlias = tuple[str, ...]

# A collective such as all departments joins everybody, so that a way through it says little.
_SEARCH: LiteralString = """
MATCH (target:Entity {id: $target})
UNWIND $places AS place
MATCH (start:Entity {id: place.start})
WITH target, place, start,
  COLLECT { MATCH (n:Entity) WHERE n.id IN place.passed OR n.id IN $avoid RETURN n } AS closed,
  COLLECT { MATCH (n:Entity) WHERE n.id IN place.tried RETURN n } AS tried
CALL (target, place, start, closed, tried) {
  MATCH way = ALL SHORTEST
    (start)
    ((a)-[r:KINDS]-(b)
      WHERE ($every_basis OR r.basis IN $basis)
        AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
        AND ($every_kind OR b = target OR any(label IN labels(b) WHERE label IN $node_kinds))
        AND NOT b IN closed AND NOT (a = start AND b IN tried)
    ){1,10}
    (target)
  WHERE length(way) <= place.room
  WITH nodes(way) AS stops, [r IN relationships(way) | CASE r.basis WHEN 'declared' THEN 0 ELSE 1 END] AS steps
  LIMIT $most
  WITH stops, min(steps) AS steps
  WITH [stop IN stops | stop.id] AS ids,
    [at IN range(1, size(steps)) | steps[at - 1] + CASE WHEN stops[at].collective THEN 1 ELSE 0 END] AS weak
  ORDER BY reduce(all = 0, one IN weak | all + one), ids
  WITH collect([ids, weak]) AS found
  RETURN size(found) AS number, found[..$limit] AS ways
}
RETURN place.number AS place, number, ways
ORDER BY place
"""
_SHOW: LiteralString = """
UNWIND $ways AS way
CALL (way) {
  UNWIND range(0, size(way) - 1) AS at
  MATCH (n:Entity {id: way[at]})
  WITH n ORDER BY at
  RETURN collect(n) AS nodes
}
CALL (way) {
  UNWIND range(0, size(way) - 2) AS at
  MATCH (a:Entity {id: way[at]})-[r]-(b:Entity {id: way[at + 1]})
  WHERE type(r) IN $kinds AND r.basis IN $basis
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
  WITH at, r ORDER BY at, r.id
  RETURN collect(r) AS edges
}
RETURN size(way) - 1 AS length, [n IN nodes | n.written] AS nodes, [r IN edges | r.written] AS edges
"""


@dataclass(frozen=True, slots=True)
class Way:
    """The ids of the nodes on it; and of each step how weak it is.

    A step counts 1 where nothing declared supports it, and 1 where it leads to a collective.
    """

    stops: Ids
    weak: tuple[int, ...] = ()

    @property
    def rank(self) -> tuple[int, int, Ids]:
        """What ways are ordered by: length, weakness, ids."""
        return len(self.stops), sum(self.weak), self.stops


@dataclass(frozen=True, slots=True)
class Found:
    """The best of the shortest ways that begin in one manner, and how many there are of their length."""

    ways: tuple[Way, ...]
    number: int


Place: TypeAlias = tuple[Ids, frozenset[str]]
"""A beginning that known ways share, and the nodes that they go on to."""


class Search:
    """One search: what it was asked, and what each place answered already."""

    def __init__(self, source: Source, values: Mapping[str, Any]) -> None:
        self._source = source
        self._values = values
        self._asked: dict[Place, Found] = {}
        # The types stand in the text: the store then passes over a node's other edges unseen.
        self._cypher: LiteralString = _SEARCH.replace(
            "KINDS", "|".join(kind for kind in EDGE_KINDS if kind in values["kinds"])
        )
        self._parameters: dict[str, Any] = {
            **{name: values[name] for name in ("target", "basis", "direction", "limit")},
            "node_kinds": values["node_kinds"] or [],
            "every_basis": set(BASES) <= set(values["basis"]),
            "every_kind": values["node_kinds"] is None,
            "avoid": values["avoid"] or [],
            "most": MOST_FOUND,
        }

    async def ways(self) -> tuple[list[Way], int]:
        """The best ways, shortest first, at most `limit`; and how many more of the last length were found."""
        known: list[Way] = []
        limit: int = self._values["limit"]
        while True:
            group, number = await self._next(known)
            left = limit - len(known)
            known += group[:left]
            if not group or number >= left or self._values["only_shortest"]:
                return known, max(number - left, 0)

    async def _next(self, known: Sequence[Way]) -> tuple[list[Way], int]:
        """The ways of the least length that is not known yet, in order; and their number."""
        places = _places(known, self._values["source"])
        await self._ask([(place, weak) for place, weak in places.items() if place not in self._asked])
        found = [self._asked[place] for place in places if self._asked[place].ways]
        least = min((len(one.ways[0].stops) for one in found), default=0)
        best = [one for one in found if len(one.ways[0].stops) == least]
        ways = sorted((way for one in best for way in one.ways), key=lambda way: way.rank)
        return ways, sum(one.number for one in best)

    async def _ask(self, places: Sequence[tuple[Place, tuple[int, ...]]]) -> None:
        sent = [
            {
                "number": number,
                "start": root[-1],
                "passed": root[:-1],
                "tried": list(tried),
                "room": self._values["max_length"] - len(root) + 1,
            }
            for number, ((root, tried), _) in enumerate(places)
        ]
        rows = await self._source.read(self._cypher, {**self._parameters, "places": sent})
        for number, count, ways in rows.values:
            place, weak = places[int(number)]
            self._asked[place] = Found(tuple(_continued(place[0], weak, way) for way in ways), count)


def _continued(root: Ids, weak: tuple[int, ...], way: tuple[list[str], list[int]]) -> Way:
    """The way that begins with the root and goes on as the database says, from the root's last node."""
    ids, steps = way
    return Way((*root, *ids[1:]), (*weak, *steps))


def _places(known: Sequence[Way], source: str) -> dict[Place, tuple[int, ...]]:
    """Where a way can leave the known ones, and the weakness of its beginning."""
    if not known:
        return {((source,), frozenset()): ()}
    following: dict[Ids, set[str]] = {}
    weak: dict[Ids, tuple[int, ...]] = {}
    for way in known:
        for end in range(1, len(way.stops)):
            root = way.stops[:end]
            following.setdefault(root, set()).add(way.stops[end])
            weak[root] = way.weak[: end - 1]
    return {(root, frozenset(tried)): weak[root] for root, tried in following.items()}


async def shortest(source: Source, values: Mapping[str, Any]) -> Computed:
    """The shortest ways from `source` to `target`, each with its nodes and edges."""
    if values["source"] == values["target"]:
        return Computed([])
    ways, more = await Search(source, values).ways()
    shared = {name: values[name] for name in ("kinds", "basis", "direction")}
    rows = await source.read(_SHOW, {**shared, "ways": [way.stops for way in ways]})
    cut = {"why": f"limit: {values['limit']}", "ways": more} if more else None
    return Computed(rows.values, cut=cut)


COMPUTATIONS: Mapping[str, Computation] = {"ways.shortest": shortest}
