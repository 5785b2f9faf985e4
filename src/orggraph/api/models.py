"""What answers look like, as models for the OpenAPI document; answers themselves are not passed through them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from orggraph.catalogue import Question, Type


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


def _any_of_them(schema: dict[str, Any]) -> None:
    schema.pop("required", None)


class _Fields(_Model):
    """A row of which `fields` may leave columns out."""

    model_config = ConfigDict(json_schema_extra=_any_of_them)


class Evidence(_Model):
    """Where a document states a fact: its very words, and their places in the document's text."""

    document: str
    quote: str
    spans: list[tuple[int, int]]
    side: Annotated[str | None, Field(description="Of a finding: the id of whose sheet says so.")] = None
    side_name: Annotated[str | None, Field(description="Of a finding: its name.")] = None


class Node(_Model):
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


class Edge(_Model):
    """A fact between two things, and what it rests on."""

    id: str
    kind: str
    source: str
    target: str
    basis: Literal["declared", "mined", "inferred"]
    scope: str | None
    stated_by: list[str] | None
    documents: list[str]
    evidence: list[Evidence]


class Meta(_Model):
    """What the answer says of itself."""

    question: str
    revision: Annotated[int, Field(description="Rises with every import that changes something.")]
    basis: Annotated[list[str] | None, Field(description="What the facts in the answer may rest on.")]
    total: Annotated[int | None, Field(description="Rows before the limit, where the question counts them.")]
    next: Annotated[str | None, Field(description="The following page, if there is one.")]
    truncated: Annotated[bool, Field(description="Whether something was left out; `cut` says what and why.")]
    cut: dict[str, Any] | None
    cypher: Annotated[str | None, Field(description="The query; only with `explain=true`.")] = None
    parameters: Annotated[dict[str, Any] | None, Field(description="Only with `explain=true`.")] = None


class ProjectedMeta(Meta):
    """What an answer that was computed from a part of the graph says of itself."""

    projection: Annotated[dict[str, Any], Field(description="The part: its nodes, ties, and what chose them.")]


class ParameterFault(_Model):
    """A parameter that does not fit, and why."""

    parameter: str
    detail: str


class Problem(_Model):
    """RFC 9457; the members after `instance` are there where the kind of problem has them."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    request_id: str | None = None
    suggestions: list[str] | None = None
    candidates: list[str] | None = None
    formats: list[str] | None = None
    errors: list[ParameterFault] | None = None
    revision: int | None = None


class Waiting(_Model):
    """What is still being computed; `again` is where its answer will be."""

    status: Literal["pending"]
    detail: str
    again: str


_PLAIN: Mapping[str, Any] = {
    "int": int,
    "revision": int,
    "float": float,
    "bool": bool,
    "date": datetime.date,
    "map": dict[str, Any],
    "json": Any,
    "node": Node,
    "edge": Edge,
    "evidence": Evidence,
}


def column_type(kind: Type) -> Any:
    """The Python type of a column's values."""
    base: Any = _PLAIN.get(kind.name, str)
    if kind.item is not None:
        base = list[column_type(kind.item)]  # type: ignore[misc]
    elif kind.choices:
        base = Literal[kind.choices]
    return base | None if kind.optional else base


def envelope_model(question: Question) -> type[BaseModel]:
    """The model of the whole answer to `question`."""
    name = "".join(word.capitalize() for word in question.tool.split("_"))
    columns: dict[str, Any] = {
        column.name: Annotated[column_type(column.type), Field(description=column.text or None)]
        for column in question.columns
    }
    row = create_model(f"{name}Data", __base__=_Fields if question.parameter("fields") else _Model, **columns)
    data: Any = row if question.is_one_graph else list[row]
    meta = ProjectedMeta if any(column.name == "projection" for column in question.meta) else Meta
    return create_model(f"{name}Answer", __base__=_Model, data=data, meta=meta)
