"""The organisation as a network: its vertices and ties as the graph states them, before anything is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from orggraph.model.organisation import Basis, EdgeKind, NodeKind

STRUCTURE: frozenset[EdgeKind] = frozenset(
    {"BELONGS_TO", "PART_OF", "HEADS", "HAS_DUTY", "HAS_AUTHORITY", "MEASURED_BY"}
)
"""Kinds that say what belongs together. They run both ways: what reaches a department reaches its people."""


@dataclass(frozen=True, slots=True)
class Vertex:
    """A node of the graph. `collective` marks a word for many, such as 公司各部門."""

    id: str
    kind: NodeKind
    name: str
    category: str | None = None
    collective: bool = False
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A fact between two nodes, by their ids. `evidence` counts the quotes that it rests on.

    `spelled` marks one that follows from a word for many: a contact with every department, department by
    department.
    """

    id: str
    kind: EdgeKind
    source: str
    target: str
    basis: Basis = "declared"
    scope: Literal["internal", "external"] | None = None
    evidence: int = 1
    spelled: bool = False


@dataclass(frozen=True)
class Ties:
    """Vertices and ties, each sorted by id, and every tie between vertices that are there."""

    vertices: tuple[Vertex, ...]
    ties: tuple[Tie, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Vertex]:
        """The vertices by their ids."""
        return {vertex.id: vertex for vertex in self.vertices}

    @cached_property
    def groups(self) -> Mapping[str, str]:
        """The department of a position (declared before others, then the first id), and of a department itself."""
        rank = {"declared": 0, "mined": 1, "inferred": 2}
        belongs = [tie for tie in self.ties if tie.kind == "BELONGS_TO"]
        groups = {vertex.id: vertex.id for vertex in self.vertices if vertex.kind == "Department"}
        for tie in sorted(belongs, key=lambda one: (rank[one.basis], one.target)):
            groups.setdefault(tie.source, tie.target)
        return groups
