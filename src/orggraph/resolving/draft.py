"""An organisation being gathered: facts stated twice become one fact with two pieces of evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from orggraph.model.organisation import (
    Basis,
    Edge,
    EdgeKind,
    Evidence,
    Finding,
    Node,
    NodeKind,
    Organisation,
    Side,
    Value,
)
from orggraph.model.said import Said
from orggraph.resolving.words import key

Severity = Literal["high", "medium", "low"]
_SIDES: tuple[Side, ...] = ("source", "target")


@dataclass(slots=True)
class _Gathered:
    kind: NodeKind
    name: str
    aliases: list[str]
    properties: dict[str, Value]
    first: Evidence | None
    documents: set[str]


@dataclass(slots=True)
class Draft:
    """Nodes, edges and findings so far. Adding what is there already joins the two."""

    _nodes: dict[str, _Gathered] = field(default_factory=dict[str, _Gathered])
    _edges: dict[str, Edge] = field(default_factory=dict[str, Edge])
    _findings: list[Finding] = field(default_factory=list[Finding])

    def node(
        self,
        kind: NodeKind,
        name: str,
        evidence: Evidence | None = None,
        *,
        id: str | None = None,  # noqa: A002  (the word of the graph)
        aliases: Iterable[str] = (),
        properties: Mapping[str, Value] | None = None,
    ) -> str:
        """The id of a node that is now there; properties that it has already stay."""
        known_as = id or f"{PREFIXES[kind]}:{name}"
        node = self._nodes.setdefault(known_as, _Gathered(kind, name, [], {}, evidence, set()))
        taken = {key(node.name), *map(key, node.aliases)}
        for alias in aliases:
            if key(alias) not in taken:
                node.aliases.append(alias)
                taken.add(key(alias))
        node.properties = {**(properties or {}), **node.properties}
        if evidence is not None:
            node.documents.add(evidence.document)
        return known_as

    def edge(
        self,
        kind: EdgeKind,
        source: str,
        target: str,
        basis: Basis,
        evidence: Iterable[Evidence],
        side: Side | None = None,
        **properties: Value,
    ) -> None:
        """State a fact; `side` is the end whose own sheet states it."""
        sides: tuple[Side, ...] = () if side is None else (side,)
        edge = Edge(kind, source, target, basis, sides, tuple(evidence), properties)
        if (known := self._edges.get(edge.id)) is not None:
            edge = Edge(
                kind,
                source,
                target,
                basis,
                tuple(one for one in _SIDES if one in (*known.stated_by, *sides)),
                tuple(dict.fromkeys((*known.evidence, *edge.evidence))),
                known.properties,
            )
        self._edges[edge.id] = edge

    def finding(
        self, rule: str, severity: Severity, said: Said, nodes: Iterable[str], evidence: Iterable[Evidence]
    ) -> None:
        """Note a fault of the manual."""
        self._findings.append(Finding(rule, severity, said.en, tuple(nodes), tuple(evidence), said.zh))

    def edges(self, kind: EdgeKind) -> tuple[Edge, ...]:
        """The facts of one kind so far."""
        return tuple(edge for edge in self._edges.values() if edge.kind == kind)

    def nodes(self, kind: NodeKind) -> tuple[str, ...]:
        """The ids of one kind so far."""
        return tuple(known_as for known_as, node in self._nodes.items() if node.kind == kind)

    def first(self, node: str) -> tuple[Evidence, ...]:
        """Where a node is named first."""
        evidence = self._nodes[node].first
        return () if evidence is None else (evidence,)

    def value(self, node: str, name: str) -> Value | None:
        """A property of a node."""
        return self._nodes[node].properties.get(name)

    def name(self, node: str) -> str:
        """The name of a node."""
        return self._nodes[node].name

    def names(self, node: str) -> tuple[str, ...]:
        """The name of a node, and its other names."""
        return (self._nodes[node].name, *self._nodes[node].aliases)

    def organisation(self) -> Organisation:
        """All of it, sorted; a node is supported by the documents of the facts it has a part in."""
        for edge in self._edges.values():
            for end in (edge.source, edge.target):
                self._nodes[end].documents.update(edge.documents)
        edges = (_in_order(edge) for edge in self._edges.values())
        return Organisation(
            tuple(sorted(_finished(self._nodes), key=lambda node: node.id)),
            tuple(sorted(edges, key=lambda edge: edge.id)),
            tuple(sorted(set(self._findings), key=lambda one: (one.rule, one.nodes, one.sentence))),
        )


PREFIXES: Mapping[NodeKind, str] = {
    "Organization": "organization",
    "Department": "department",
    "Position": "position",
    "Duty": "duty",
    "Authority": "authority",
    "Kpi": "kpi",
    "ExternalParty": "external_party",
    "System": "system",
    "Document": "document",
}


def _finished(gathered: Mapping[str, _Gathered]) -> Iterable[Node]:
    """The nodes as they leave, aliases and documents sorted."""
    for known_as, node in gathered.items():
        properties = dict(sorted(node.properties.items()))
        yield Node(
            node.kind, known_as, node.name, tuple(sorted(node.aliases)), properties, tuple(sorted(node.documents))
        )


def _in_order(edge: Edge) -> Edge:
    evidence = tuple(sorted(edge.evidence, key=lambda one: (one.document, one.spans)))
    return Edge(edge.kind, edge.source, edge.target, edge.basis, edge.stated_by, evidence, edge.properties)
