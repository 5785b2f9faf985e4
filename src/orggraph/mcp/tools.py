"""A question as a tool: its name, what it says of itself, and the schema of what it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import mcp_types as types

from orggraph.catalogue import Parameter, Question, Type

_JSON: Mapping[str, Mapping[str, Any]] = {
    "int": {"type": "integer"},
    "revision": {"type": "integer", "minimum": 0},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "map": {"type": "object"},
    "date": {"type": "string", "format": "date"},
}
_READS = types.ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
_NAMED = "an id, a name or an alias, in either script"


def tool(question: Question) -> types.Tool:
    """The tool that asks `question`; its name is `question.tool`."""
    return types.Tool(
        name=question.tool,
        title=question.title.rstrip("."),
        description=_description(question),
        input_schema={
            "type": "object",
            "properties": {item.name: _property(item) for item in question.parameters},
            "required": [item.name for item in question.parameters if item.required],
            "additionalProperties": False,
        },
        annotations=_READS,
    )


def _description(question: Question) -> str:
    columns = ", ".join(column.name for column in question.columns)
    return "\n".join(part for part in (question.title, question.prose, f"Answers with: {columns}.") if part)


def _property(item: Parameter) -> dict[str, Any]:
    said = [item.text] if item.text else []
    inner = item.type.item or item.type
    if inner.label is not None:
        kind = "node of any kind" if inner.name == "node" else inner.name.replace("_", " ")
        said.append(f"A {kind}: {_NAMED}.")
    shown = {"description": " ".join(said)} if said else {}
    default = {} if item.default is None else {"default": item.default}
    return {**json_schema(item.type), **shown, **default}


def json_schema(kind: Type) -> dict[str, Any]:
    """`kind` as JSON Schema."""
    if kind.item is not None:
        return {"type": "array", "items": json_schema(kind.item), "minItems": 1}
    schema = dict(_JSON.get(kind.name, {"type": "string"}))
    if kind.choices:
        schema["enum"] = list(kind.choices)
    if kind.low is not None:
        schema |= {"minimum": _number(kind, kind.low), "maximum": _number(kind, kind.high or 0)}
    return schema


def _number(kind: Type, bound: float) -> float:
    return int(bound) if kind.name == "int" else bound
