"""An organisation in the form in which the store keeps it: nodes and edges with plain properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from orggraph.model.folding import fold
from orggraph.model.organisation import Edge, Evidence, Node, Value
from orggraph.model.text import Span

Properties: TypeAlias = Mapping[str, Any]

STRETCH = 2_000
"""Characters of a stretch; `documents/facts` and `documents/text` count by the same."""


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A node: its kind, and all of its properties, the id among them."""

    kind: str
    properties: Properties


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """An edge: its kind, the ids of its ends, and all of its properties, the id among them."""

    kind: str
    source: str
    target: str
    properties: Properties


@dataclass(frozen=True, slots=True)
class Rows:
    """A whole graph, by id."""

    nodes: Mapping[str, NodeRow]
    edges: Mapping[str, EdgeRow]


def rows(nodes: Iterable[Node], edges: Iterable[Edge]) -> Rows:
    """What the store is to hold for these nodes and edges."""
    return Rows(
        {node.id: NodeRow(node.kind, _node(node)) for node in nodes},
        {edge.id: EdgeRow(edge.kind, edge.source, edge.target, _edge(edge)) for edge in edges},
    )


def _node(node: Node) -> dict[str, Any]:
    return {
        **{name: _plain(value) for name, value in node.properties.items()},
        "id": node.id,
        "name": node.name,
        "aliases": list(node.aliases),
        "folded": list(dict.fromkeys(map(fold, (node.name, *node.aliases)))),
        "documents": list(node.documents),
    }


def _edge(edge: Edge) -> dict[str, Any]:
    return {
        **{name: _plain(value) for name, value in edge.properties.items()},
        "id": edge.id,
        "basis": edge.basis,
        "stated_by": list(edge.stated_by),
        "documents": list(edge.documents),
        "evidence_documents": [one.document for one in edge.evidence],
        "quotes": [one.quote for one in edge.evidence],
        "spans": [_spans(one.spans) for one in edge.evidence],
        "stretches": _stretches(edge.evidence),
    }


def _spans(spans: Iterable[Span]) -> str:
    """`12-20 23-30`: the store has no lists of lists."""
    return " ".join(f"{start}-{end}" for start, end in spans)


def _stretches(evidence: Iterable[Evidence]) -> list[str]:
    """`document:manual.md#3`: the stretches of documents that the evidence touches, for the index of that name."""
    touched = {
        (one.document, number)
        for one in evidence
        for start, end in one.spans
        for number in range(start // STRETCH, max(end - 1, start) // STRETCH + 1)
    }
    return [f"{document}#{number}" for document, number in sorted(touched)]


def _plain(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value
