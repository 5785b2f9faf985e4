"""A question as its file declares it: frozen, with the names that the interfaces derive from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orggraph.catalogue.types import KINDS, Type

if TYPE_CHECKING:
    from orggraph.catalogue.listing import Listing

RESOURCES: Mapping[str, str] = {
    "organization": "organization",
    "departments": "department",
    "positions": "position",
    "duties": "duty",
    "authorities": "authority",
    "kpis": "kpi",
    "external-parties": "external_party",
    "systems": "system",
    "documents": "document",
    "changes": "revision",
}
"""A folder of questions, and the type of the parameter that stands in their routes."""

_ANCHOR = re.compile(r"\s*MATCH (?:\w+ = )?(?:ANY SHORTEST\s+)?\(\w*:(\w+) \{id: \$(\w+)\}\)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question is asked with. `default` is None where it is required or may be left out."""

    name: str
    type: Type
    text: str = ""
    default: Any = None
    required: bool = True
    line: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """What a question answers with; null only where its type ends in `?`."""

    name: str
    type: Type
    text: str = ""
    line: int = 0


@dataclass(frozen=True)
class Question:
    """One question file. `name` is its path without the ending: `positions/superiors`.

    `columns` make the data, `meta` are columns about the answer as a whole (`total`, `cut`).
    `cypher` is the text to run, without the header; empty where `compute` names the computation that
    answers instead. `examples` are parameters as written. `listing` is how a list is paged, sorted and
    filtered; its `cypher` is then that of a first page without filters.
    """

    name: str
    title: str
    prose: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    meta: tuple[Column, ...]
    examples: tuple[Mapping[str, str], ...]
    cypher: str
    path: Path = field(compare=False)
    compute: str | None = None
    listing: Listing | None = None

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the command line: `("positions", "superiors")`."""
        return tuple(self.name.split("/"))

    @cached_property
    def tool(self) -> str:
        """The name as an identifier: `positions_superiors`."""
        return self.name.replace("/", "_").replace("-", "_")

    @cached_property
    def resource(self) -> str | None:
        """The folder it lies in; None at the top."""
        return self.words[0] if len(self.words) > 1 else None

    @cached_property
    def subject(self) -> Parameter | None:
        """The parameter that stands in the route: the first one of the resource's own kind."""
        kind = RESOURCES.get(self.resource or "")
        return next((item for item in self.parameters if item.type.name == kind and item.required), None)

    @cached_property
    def route(self) -> str:
        """The path of the HTTP interface: `/v1/positions/{position}/superiors`."""
        parts = ["v1", *([self.resource] if self.resource else [])]
        if self.subject is not None:
            parts.append(f"{{{self.subject.name}}}")
        if self.resource is None or self.words[-1] not in ("list", "show"):
            parts.append(self.words[-1])
        return "/" + "/".join(parts)

    @cached_property
    def is_graph(self) -> bool:
        """Whether its rows hold nodes and edges, so that the graph formats can write it."""
        return {"nodes", "edges"} <= {column.name for column in self.columns}

    @cached_property
    def is_one_graph(self) -> bool:
        """Whether its one row is the whole graph, nothing beside nodes and edges."""
        return {"nodes", "edges"} == {column.name for column in self.columns}

    @cached_property
    def anchor(self) -> str | None:
        """The parameter that the first clause looks up by its id and kind: where there is a row, there is that node."""
        match = _ANCHOR.match(self.cypher)
        item = self.parameter(match[2]) if match else None
        return item.name if match and item and match[1] == KINDS.get(item.type.name) else None

    def parameter(self, name: str) -> Parameter | None:
        """The parameter called `name`, if there is one."""
        return next((item for item in self.parameters if item.name == name), None)


@dataclass(frozen=True)
class Catalogue:
    """Every question, sorted by name."""

    questions: tuple[Question, ...]

    @cached_property
    def by_name(self) -> Mapping[str, Question]:
        """The questions by their names."""
        return {question.name: question for question in self.questions}
