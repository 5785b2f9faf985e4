"""The organisation as resolving gives it: nodes and edges, each fact with its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from orggraph.model.text import Span

NodeKind = Literal[
    "Organization", "Department", "Position", "Duty", "Authority", "Kpi", "ExternalParty", "System", "Document"
]
EdgeKind = Literal[
    "REPORTS_TO",
    "BELONGS_TO",
    "PART_OF",
    "HEADS",
    "COMMUNICATES_WITH",
    "HAS_DUTY",
    "HAS_AUTHORITY",
    "MEASURED_BY",
    "MENTIONS",
]
Basis = Literal["declared", "mined", "inferred"]
Side = Literal["source", "target"]
Scalar: TypeAlias = str | int | float | bool
Value: TypeAlias = Scalar | tuple[str, ...]

NODE_KINDS: tuple[NodeKind, ...] = NodeKind.__args__  # type: ignore[attr-defined]
EDGE_KINDS: tuple[EdgeKind, ...] = EdgeKind.__args__  # type: ignore[attr-defined]
BASES: tuple[Basis, ...] = Basis.__args__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a document states a fact: the exact words and their offsets in its own text."""

    document: str
    quote: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A thing of the organisation. `properties` hold what its kind adds (DESIGN.md, section 2).

    `id` is stable across imports: `position:出納`. `aliases` never hold the name itself.
    `documents` are the ids of the documents that name it.
    """

    kind: NodeKind
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    properties: Mapping[str, Value] = field(default_factory=dict[str, Value])
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """One fact between two nodes, with the contract that every fact carries.

    `stated_by` says which sides' own sheets state it: the source, the target or both.
    `properties` hold what the kind adds, such as `scope` for COMMUNICATES_WITH.
    Two edges with the same `id` are the same fact.
    """

    kind: EdgeKind
    source: str
    target: str
    basis: Basis
    stated_by: tuple[Side, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    properties: Mapping[str, Value] = field(default_factory=dict[str, Value])

    @property
    def id(self) -> str:
        """Kind, ends and basis: what makes the fact this one and no other."""
        return f"{self.kind}|{self.source}|{self.target}|{self.basis}"

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that support it, each once, in order."""
        return tuple(dict.fromkeys(item.document for item in self.evidence))


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in a manual: data, not an error. `rule` is a short name, `nodes` are ids.

    `sentence` is English, `chinese` the same in Traditional script (see model/said).
    """

    rule: str
    severity: Literal["high", "medium", "low"]
    sentence: str
    nodes: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    chinese: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """All that a set of documents states: sorted by id, every edge between nodes that are there."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    findings: tuple[Finding, ...] = ()
