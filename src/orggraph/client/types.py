"""What answers are made of, as types: plain maps, just as they come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, NotRequired, TypeAlias, TypedDict, TypeVar

T = TypeVar("T")
Basis: TypeAlias = Literal["declared", "mined", "inferred"]
Section: TypeAlias = Literal["departments", "positions", "external_parties", "systems"]


class Evidence(TypedDict):
    """Where a document states a fact: its very words, and their places in the document's text."""

    document: str
    quote: str
    spans: list[list[int]]
    side: NotRequired[str]
    side_name: NotRequired[str]


class Node(TypedDict):
    """A thing of the organisation."""

    id: str
    kind: str
    name: str
    aliases: list[str]
    level: str | None
    code: str | None
    category: str | None
    implied: bool | None
    area: str | None
    number: str | None
    text: str | None


class Edge(TypedDict):
    """A fact between two things, and what it rests on."""

    id: str
    kind: str
    source: str
    target: str
    basis: Basis
    scope: str | None
    stated_by: list[str] | None
    documents: list[str]
    evidence: list[Evidence]


class Graph(TypedDict):
    """Nodes and edges."""

    nodes: list[Node]
    edges: list[Edge]


class Meta(TypedDict):
    """What an answer says of itself."""

    question: NotRequired[str]
    revision: int
    basis: NotRequired[list[str] | None]
    total: NotRequired[int | None]
    next: NotRequired[str | None]
    truncated: NotRequired[bool]
    cut: NotRequired[dict[str, Any] | None]
    projection: NotRequired[dict[str, Any]]
    cypher: NotRequired[str]
    parameters: NotRequired[dict[str, Any]]


class Entry(TypedDict):
    """A node or an edge of a plan; `fields` of one that changes: what each was, what it will be."""

    kind: str
    id: str
    name: str
    fields: NotRequired[dict[str, list[Any]]]


class Plan(TypedDict):
    """What a write does, or would do."""

    counts: dict[Literal["created", "changed", "retired"], dict[str, int]]
    moved: int
    created: list[Entry]
    changed: list[Entry]
    retired: list[Entry]
    left_out: int


class Skipped(TypedDict):
    """A file that was left out, and why."""

    name: str
    reason: str


class Proposal(TypedDict):
    """Two names that may be one thing."""

    section: Section
    canonical: str
    other: str
    score: int
    reason: str


class Written(TypedDict):
    """A write: the plan, and whether it was done. What else there is depends on what was written."""

    plan: Plan
    applied: bool
    skipped: NotRequired[list[Skipped]]
    names: NotRequired[list[dict[str, Any]]]
    proposals: NotRequired[list[Proposal]]
    aliases: NotRequired[str]
    document: NotRequired[str]


class ReadFiles(TypedDict):
    """Files read; each document as `orggraph read --json` has it, with its text and segments."""

    documents: list[dict[str, Any]]
    proposals: list[Proposal]
    skipped: list[Skipped]


class AliasFile(TypedDict):
    """The alias file that came with a document."""

    document: str
    aliases: str


class Decision(TypedDict):
    """A decision about two names: one thing, or never one thing."""

    decision: Literal["accept", "refuse"]
    canonical: str
    other: str
    section: NotRequired[Section]


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """A question with its parameters; None is what the server takes by itself. T is the type of the answer's data."""

    name: str
    route: str
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What came: the data, what it says of itself, and the `ETag` that stands for this state of it."""

    data: T
    meta: Meta
    etag: str | None = None

    @property
    def revision(self) -> int:
        """The graph's revision that the answer is of; for a write the one afterwards."""
        return self.meta["revision"]

    @property
    def next(self) -> str | None:
        """The link of the following page, if there is one."""
        return self.meta.get("next")
