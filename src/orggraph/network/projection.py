"""The part of the network that a caller chooses to look at, as plain vertices, edges and weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, TypeAlias

from orggraph.model.organisation import BASES
from orggraph.network.net import Net, Pairs
from orggraph.network.ties import STRUCTURE, Tie, Ties, Vertex

Rows: TypeAlias = list[dict[int, float]]
"""For each vertex, the weights of its ties by the place of the other end."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a projection takes in; an answer repeats it.

    `scope`: internal leaves the partners outside out, external leaves all but the contacts with them out.
    `collectives`: what a word for many (公司各部門) counts as: nothing (apart), a node of its own (node), or a
    contact with each department (spelled).
    `weighting`: none counts every tie once, evidence counts the pieces of evidence behind it.
    """

    basis: tuple[str, ...] = BASES
    scope: str = "internal"
    nodes: tuple[str, ...] = ("Position", "Department", "ExternalParty")
    kinds: tuple[str, ...] = ("COMMUNICATES_WITH", "REPORTS_TO", "BELONGS_TO")
    direction: str = "undirected"
    weighting: str = "none"
    collectives: str = "apart"


@dataclass(frozen=True)
class Projection:
    """What a choice takes in: vertices sorted by id, and the net of their places."""

    choice: Choice
    vertices: tuple[Vertex, ...]
    net: Net

    @cached_property
    def at(self) -> Mapping[str, int]:
        """Where a vertex stands, by its id."""
        return {vertex.id: place for place, vertex in enumerate(self.vertices)}

    @cached_property
    def described(self) -> dict[str, Any]:
        """What an answer's `meta` says of it: the choice, `n` vertices and `ties` edges."""
        chosen = asdict(self.choice)
        lists = {name: list(chosen[name]) for name in ("basis", "nodes", "kinds")}
        return {**chosen, **lists, "n": self.net.n, "ties": len(self.net.edges)}


def project(ties: Ties, choice: Choice) -> Projection:
    """What `choice` takes of the network."""
    vertices = tuple(vertex for vertex in ties.vertices if _holds(vertex, choice))
    at = {vertex.id: place for place, vertex in enumerate(vertices)}
    arcs: Rows = [{} for _ in vertices]
    edges: Rows = [{} for _ in vertices]
    for tie in chosen(ties, choice):
        source, target = at[tie.source], at[tie.target]
        weight = float(max(1, tie.evidence))
        _add(edges, min(source, target), max(source, target), weight)
        _add(arcs, source, target, weight)
        if tie.kind in STRUCTURE:
            _add(arcs, target, source, weight)
    directed = choice.direction == "directed"
    both = _sorted(arcs, choice)
    chosen_edges = both if directed else _sorted(edges, choice)
    net = Net(len(vertices), *chosen_edges, *both, directed, choice.weighting != "none")
    return Projection(choice, vertices, net)


def chosen(ties: Ties, choice: Choice) -> Iterator[Tie]:
    """The ties that `choice` takes in, between vertices that it takes in; loops are left out."""
    known = {vertex.id for vertex in ties.vertices if _holds(vertex, choice)}
    basis, kinds, spelled = (
        set(choice.basis),
        set(choice.kinds),
        choice.collectives == "spelled",
    )
    external = choice.scope == "external"
    for tie in ties.ties:
        if (
            tie.kind in kinds
            and tie.basis in basis
            and tie.source != tie.target
            and tie.source in known
            and tie.target in known
            and (spelled or not tie.spelled)
            and (not external or tie.scope == "external")
        ):
            yield tie


def _holds(vertex: Vertex, choice: Choice) -> bool:
    if vertex.kind not in choice.nodes or (vertex.collective and choice.collectives != "node"):
        return False
    if choice.scope == "external":
        return vertex.kind in ("Position", "ExternalParty")
    return choice.scope == "both" or vertex.kind != "ExternalParty"


def _add(rows: Rows, source: int, target: int, weight: float) -> None:
    rows[source][target] = rows[source].get(target, 0.0) + weight


def _sorted(rows: Rows, choice: Choice) -> tuple[Pairs, tuple[float, ...]]:
    """The pairs in order, row by row: one sort of all would hold up every other thread for as long as it takes."""
    pairs = tuple((source, target) for source, row in enumerate(rows) for target in sorted(row))
    plain = choice.weighting == "none"
    return pairs, tuple(1.0 if plain else rows[source][target] for source, target in pairs)
