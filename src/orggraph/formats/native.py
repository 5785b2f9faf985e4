"""The native format: its JSON Schema, and a graph written in it so that reading it gives the graph again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any, Final, TypeAlias, cast

import yaml

from orggraph.errors import UnreadableFile
from orggraph.readers.encoding import decode
from orggraph.readers.native import FIELDS, HEADING, SYNONYMS, Shape
from orggraph.resolving.aliases import Aliases, merge, read_aliases
from orggraph.resolving.words import key, words

Record: TypeAlias = Mapping[str, Any]

_VALUE: Final = {"type": ["string", "number", "boolean", "null"]}
_ONE_OR_MORE: Final = {"oneOf": [_VALUE, {"type": "array", "items": _VALUE}]}
_STATEMENT: Final = {
    "oneOf": [
        {"type": ["string", "number"]},
        {
            "type": "object",
            "properties": {
                "number": {**_VALUE, "description": "Its number as printed, without brackets."},
                "text": {"type": "string", "minLength": 1, "description": "What it says."},
            },
            "required": ["text"],
            "additionalProperties": False,
        },
    ]
}
_AREA: Final = {
    "type": "object",
    "properties": {
        "number": {**_VALUE, "description": "The area's number as printed."},
        "area": {"type": "string", "minLength": 1, "description": "The area's heading."},
        "items": {"type": "array", "items": _STATEMENT, "minItems": 1},
    },
    "required": ["area", "items"],
    "additionalProperties": False,
}
_SHAPES: Mapping[Shape, Mapping[str, Any]] = {
    "text": _VALUE,
    "joined": _ONE_OR_MORE,
    "list": _ONE_OR_MORE,
    "items": {"oneOf": [_VALUE, {"type": "array", "items": _STATEMENT}]},
    "duties": {"oneOf": [_VALUE, {"type": "array", "items": {"anyOf": [_STATEMENT, _AREA]}}]},
    "map": {"type": ["object", "null"], "additionalProperties": _VALUE},
}
_HEADING: Final = "Its name where the title cell says another one."


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the native format, YAML and JSON alike."""
    fields = {name: {**_SHAPES[row.shape], "description": row.description} for name, row in FIELDS.items()}
    fields["title"] = {"type": ["string", "number"], "description": FIELDS["title"].description}
    for synonym, name in SYNONYMS.items():
        fields[synonym] = {**fields[name], "description": f"The same as {name}."}
    fields[HEADING] = {**_VALUE, "description": _HEADING}
    position = {"type": "object", "properties": fields, "required": ["title"], "additionalProperties": False}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An organisation's positions, as orggraph reads and writes them",
        "type": "object",
        "properties": {
            "organization": {**_VALUE, "description": "What the document is called."},
            "aliases": {"type": ["object", "null"], "description": "Other names of things, as in an alias file."},
            "positions": {"type": "array", "items": position, "minItems": 1},
        },
        "required": ["positions"],
        "additionalProperties": False,
    }


def _alias_files(nodes: Iterable[Record]) -> Aliases:
    """What the alias files of the graph's documents say together."""
    documents = sorted(
        (node for node in nodes if node["kind"] == "Document"), key=lambda one: (one["since"], one["id"])
    )
    return merge([read_aliases(one.get("aliases_yaml") or "", f"aliases of {one['id']}") for one in documents])


class _Graph:
    """The declared facts of a graph, by the position that states them."""

    def __init__(self, nodes: Iterable[Record], edges: Iterable[Record]) -> None:
        self.nodes = {node["id"]: node for node in nodes}
        self._below: defaultdict[tuple[str, str], list[Record]] = defaultdict(list)
        self._above: defaultdict[str, list[Record]] = defaultdict(list)
        for edge in edges:
            if edge["basis"] == "declared":
                self._below[edge["kind"], edge["source"]].append(edge)
                if edge["kind"] == "REPORTS_TO":
                    self._above[edge["target"]].append(edge)
        self.aliases = _alias_files(self.nodes.values())
        self._words = words()
        named = [node for node in self.nodes.values() if node["kind"] in ("Position", "Department")]
        self._called = Counter(
            one for node in named for one in {key(name) for name in (node["name"], *node["aliases"])}
        )
        self._coded = Counter(key(str(node["code"])) for node in named if node.get("code"))

    def of(self, kind: str, position: str) -> list[Record]:
        """The facts that the position's own sheet states, in its order."""
        return sorted(self._below[kind, position], key=_place)

    def above(self, position: str) -> list[Record]:
        """The reporting lines up to the position."""
        return sorted(self._above[position], key=_place)

    def reference(self, node: str) -> str:
        """How a position or a unit is meant without doubt: its name, else its code, else its id."""
        known = self.nodes[node]
        name, code, short = str(known["name"]), str(known.get("code") or ""), node.partition(":")[2]
        # What has no sheet has nothing but its name.
        if known["kind"] != "Position" or known.get("implied") or self._is_one(name, self._called[key(name)] - 1):
            return name
        if code and self._is_one(code, self._called[key(code)] + self._coded[key(code)] - 1):
            return code
        return short if self._is_one(short, self._called[key(short)] + self._coded[key(short)]) else node

    def _is_one(self, reference: str, others: int) -> bool:
        """Whether nothing else is called so, and no reader takes it for many."""
        folded = key(reference)
        return not others and not self._words.collective(reference) and not folded.endswith(self._words.member_words)

    def own_names(self, node: Record) -> list[str]:
        """A position's other names that come from its sheets, besides what the title cell says."""
        known = {key(one) for one in (*self.aliases.others("positions", node["name"]), node.get("stated_title") or "")}
        return [one for one in node["aliases"] if key(one) not in known]

    def positions(self) -> list[Record]:
        """The positions that have sheets, in the order of their documents."""
        described = [n for n in self.nodes.values() if n["kind"] == "Position" and not n.get("implied")]
        return sorted(described, key=lambda node: (min(self._places(node["id"]), default=("", 0)), node["id"]))

    def _places(self, position: str) -> list[tuple[str, int]]:
        kinds = ("BELONGS_TO", "HAS_DUTY", "COMMUNICATES_WITH", "MEASURED_BY", "HAS_AUTHORITY")
        return [_place(edge) for kind in kinds for edge in self._below[kind, position]]


def _place(edge: Record) -> tuple[str, int]:
    """Where a fact is stated first."""
    stated = ((str(one["document"]), one["spans"][0][0] if one["spans"] else 0) for one in edge["evidence"])
    return min(stated, default=("", 0))


def _quotes(edge: Record) -> Iterable[str]:
    return (one["quote"] for one in edge["evidence"])


def _superiors(graph: _Graph, node: Record) -> Any:
    lines = [edge for edge in graph.of("REPORTS_TO", node["id"]) if "source" in edge["stated_by"]]
    found = [graph.reference(edge["target"]) for edge in lines]
    return found[0] if len(found) == 1 else found


def _subordinates(graph: _Graph, node: Record) -> list[str]:
    lines = [edge for edge in graph.above(node["id"]) if "target" in edge["stated_by"]]
    units = [quote for edge in graph.of("HEADS", node["id"]) for quote in _quotes(edge)]
    return _once([*(graph.reference(edge["source"]) for edge in lines), *units])


def _contacts(scope: str) -> Callable[[_Graph, Record], list[str]]:
    def contacts(graph: _Graph, node: Record) -> list[str]:
        edges = [one for one in graph.of("COMMUNICATES_WITH", node["id"]) if one.get("scope") == scope]
        return _once(word for edge in edges for word in _meant(graph, edge))

    return contacts


def _meant(graph: _Graph, edge: Record) -> Iterable[str]:
    # A unit as the manual words it: 項目部所有人員 says more than 項目部.
    unit = graph.nodes[edge["target"]]["kind"] == "Department"
    return _quotes(edge) if unit else [graph.reference(edge["target"])]


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(word.split()) for word in words))


def _statement(graph: _Graph, edge: Record) -> Any:
    node = graph.nodes[edge["target"]]
    return {"number": node["number"], "text": node["text"]} if node.get("number") else node["text"]


def _duties(graph: _Graph, node: Record) -> list[Any]:
    written: list[Any] = []
    for (number, area), edges in groupby(graph.of("HAS_DUTY", node["id"]), key=lambda edge: _area(graph, edge)):
        items = [_statement(graph, edge) for edge in edges]
        head = {"number": number, "area": area} if number else {"area": area}
        written += [{**head, "items": items}] if area else items
    return written


def _area(graph: _Graph, edge: Record) -> tuple[str | None, str | None]:
    duty = graph.nodes[edge["target"]]
    return duty.get("area_number"), duty.get("area")


def _department(graph: _Graph, node: Record) -> str | None:
    return next((graph.nodes[edge["target"]]["name"] for edge in graph.of("BELONGS_TO", node["id"])), None)


def _other(_graph: _Graph, node: Record) -> dict[str, str]:
    pairs = (str(line).partition(": ") for line in node.get("other", ()))
    return {label: value for label, _, value in pairs}


def _property(name: str) -> Callable[[_Graph, Record], Any]:
    return lambda _, node: node.get(name)


_WRITERS: Mapping[str, Callable[[_Graph, Record], Any]] = {
    "title": lambda _, node: node.get("stated_title") or node["name"],
    HEADING: lambda _, node: node["name"] if node.get("stated_title") else None,
    "aliases": lambda graph, node: graph.own_names(node),
    "code": _property("code"),
    "department": _department,
    "superior": _superiors,
    "level": _property("level"),
    "headcount": _property("headcount"),
    "other": _other,
    "summary": _property("summary"),
    "subordinates": _subordinates,
    "duties": _duties,
    "authorities": lambda graph, node: [_statement(graph, edge) for edge in graph.of("HAS_AUTHORITY", node["id"])],
    "limits": _property("limits"),
    "internal_contacts": _contacts("internal"),
    "external_contacts": _contacts("external"),
    "kpis": lambda graph, node: [graph.nodes[edge["target"]]["name"] for edge in graph.of("MEASURED_BY", node["id"])],
}


def plain(value: Any) -> Any:
    """Tuples as lists: YAML has no others."""
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in cast("Mapping[str, Any]", value).items()}
    return [plain(one) for one in cast("tuple[Any, ...]", value)] if isinstance(value, tuple) else value


def native(nodes: Sequence[Record], edges: Sequence[Record]) -> dict[str, Any]:
    """The declared facts of a whole graph in the native format, ready for JSON or YAML.

    Nodes and edges as `orggraph.graph.whole` gives them. What follows from the declared facts (mined and
    inferred edges, implied nodes) stays out: reading the file works it out again.
    """
    graph = _Graph(nodes, edges)
    named = [node["name"] for node in nodes if node["kind"] == "Organization"]
    positions: list[dict[str, Any]] = []
    for node in graph.positions():
        written = {name: write(graph, node) for name, write in _WRITERS.items()}
        positions.append({name: value for name, value in written.items() if value not in (None, [], {})})
    aliases = {name: value for name, value in asdict(graph.aliases).items() if value}
    return {
        **({"organization": named[0]} if named else {}),
        **({"aliases": plain(aliases)} if aliases else {}),
        "positions": positions,
    }


def native_yaml(nodes: Sequence[Record], edges: Sequence[Record]) -> bytes:
    """The same as a YAML file; in ASCII where it holds a character that readers take for one that was lost."""
    given = native(nodes, edges)
    written = _yaml(given, unicode=True)
    try:
        decode("export.yaml", written)
    except UnreadableFile:
        return _yaml(given, unicode=False)
    return written


def _yaml(given: Mapping[str, Any], *, unicode: bool) -> bytes:
    dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    written: str = yaml.dump(given, Dumper=dumper, allow_unicode=unicode, sort_keys=False, width=110)
    return written.encode()
