"""The part of the network that a caller chooses to look at, as plain vertices, edges and weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from orggraph.model.organisation import BASES
from orggraph.network.net import Net, Pairs
from orggraph.network.ties import STRUCTURE, Tie, Ties, Vertex


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
    arcs: dict[tuple[int, int], float] = {}
    edges: dict[tuple[int, int], float] = {}
    for tie in chosen(ties, choice):
        source, target = at[tie.source], at[tie.target]
        weight = float(max(1, tie.evidence))
        pair = (min(source, target), max(source, target))
        edges[pair] = edges.get(pair, 0.0) + weight
        arcs[source, target] = arcs.get((source, target), 0.0) + weight
        if tie.kind in STRUCTURE:
            arcs[target, source] = arcs.get((target, source), 0.0) + weight
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


def _sorted(found: Mapping[tuple[int, int], float], choice: Choice) -> tuple[Pairs, tuple[float, ...]]:
    pairs = sorted(found)
    return tuple(pairs), tuple(1.0 if choice.weighting == "none" else found[pair] for pair in pairs)
