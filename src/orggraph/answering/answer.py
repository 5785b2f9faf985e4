"""An answer: rows or a graph, and what the envelope says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import quote, urlencode

import orjson

from orggraph.answering.source import Computed
from orggraph.catalogue import Question
from orggraph.graph import Revision, Rows


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question returned. `rows` hold the declared columns in order.

    `parameters` are as the query got them, names resolved to ids. `total` counts the rows before
    the limit, where the question says so. `cut` says how much was left out and why; None where
    nothing was. `next_offset` or `next_cursor` is where the following page starts. `projection` says which part
    of the graph a computation looked at. `more` is set where the database had more rows than are given at once.
    """

    question: Question
    parameters: Mapping[str, Any]
    rows: list[list[Any]]
    revision: Revision
    total: int | None = None
    cut: Mapping[str, Any] | None = None
    next_offset: int | None = None
    projection: Mapping[str, Any] | None = None
    next_cursor: str | None = None
    more: bool = False

    @property
    def data(self) -> Any:
        """A map of nodes and edges for a graph, else a list of rows as maps."""
        names = [column.name for column in self.question.columns]
        rows = [dict(zip(names, row, strict=True)) for row in self.rows]
        if self.question.is_one_graph:
            return rows[0] if rows else {"nodes": [], "edges": []}
        return rows

    @property
    def graph(self) -> tuple[list[Any], list[Any]]:
        """Its nodes and edges over all rows, each once; empty where the question has none."""
        names = [column.name for column in self.question.columns]
        if not self.question.is_graph:
            return [], []
        return _once(self.rows, names.index("nodes")), _once(self.rows, names.index("edges"))

    @property
    def meta(self) -> dict[str, Any]:
        """What the envelope says of the answer."""
        return {
            "question": self.question.name,
            "revision": self.revision.number,
            "basis": self.parameters.get("basis"),
            "total": self.total,
            "next": self._next(),
            "truncated": self.cut is not None,
            "cut": self.cut,
        } | ({} if self.projection is None else {"projection": self.projection})

    def envelope(self, explain: bool = False) -> dict[str, Any]:
        """`data` and `meta`; with `explain` also the Cypher and its parameters."""
        meta = self.meta
        if explain:
            meta |= {"cypher": self.question.cypher, "parameters": dict(self.parameters)}
        return {"data": self.data, "meta": meta}

    def _next(self) -> str | None:
        following = {"offset": self.next_offset, "cursor": self.next_cursor}
        following = {name: value for name, value in following.items() if value is not None}
        if not following:
            return None
        subject = self.question.subject
        route, query = self.question.route, {**self.parameters, **following}
        if subject is not None:
            route = route.replace(f"{{{subject.name}}}", quote(str(query.pop(subject.name)), safe=""))
        defaults = {item.name: item.default for item in self.question.parameters}
        changed = {name: value for name, value in query.items() if value != defaults.get(name)}
        return f"{route}?{urlencode({name: _written(value) for name, value in changed.items()})}"


def page(question: Question, parameters: Mapping[str, Any], rows: Rows, revision: Revision) -> Answer:
    """The answer that `rows` make: meta columns taken out of them, the next page and the cut worked out."""
    meta = {column.name: rows.columns.index(column.name) for column in question.meta}
    first = rows.values[0] if rows.values else None
    total = first[meta["total"]] if first and "total" in meta else None
    if first is None and "total" in meta and not parameters.get("offset"):
        total = 0
    places = [(rows.columns.index(column.name), column.type.name == "json") for column in question.columns]
    # A row that is null in every column is there for what it says of the answer: an empty one can be cut, too.
    found = [] if first and all(first[place] is None for place, _ in places) else rows.values
    values = [[_held(row[place]) if held else row[place] for place, held in places] for row in found]
    end = parameters.get("offset", 0) + len(values)
    cut = first[meta["cut"]] if first and "cut" in meta else None
    if rows.more:
        cut = {"why": f"an answer has at most {len(values)} rows", "shown": len(values)}
    more = total is not None and "offset" in parameters and values and end < total
    return Answer(question, parameters, values, revision, total, cut, end if more else None, more=rows.more)


def computed(question: Question, parameters: Mapping[str, Any], made: Computed, revision: Revision) -> Answer:
    """The answer that a computation made."""
    end = parameters.get("offset", 0) + len(made.rows)
    more = made.total is not None and "offset" in parameters and made.rows and end < made.total
    projection = made.meta.get("projection")
    return Answer(
        question, parameters, made.rows, revision, made.total, made.cut, end if more else None, projection=projection
    )


def narrowed(answer: Answer) -> Answer:
    """The answer with the columns that its parameter `fields` names, in that order; all of them without it."""
    fields = answer.parameters.get("fields")
    if fields is None:
        return answer
    names = [column.name for column in answer.question.columns]
    places = [names.index(name) for name in dict.fromkeys(fields)]
    question = replace(answer.question, columns=tuple(answer.question.columns[place] for place in places))
    return replace(answer, question=question, rows=[[row[place] for place in places] for row in answer.rows])


def _held(text: str | None) -> Any:
    """What a text of JSON holds: the graph has no lists of maps as properties."""
    return None if text is None else orjson.loads(text)


def _once(rows: list[list[Any]], place: int) -> list[Any]:
    return list({item["id"]: item for row in rows for item in row[place]}.values())


def _written(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_written(one).replace(",", "\\,") for one in cast("list[Any]", value))
    return str(value).lower() if isinstance(value, bool) else str(value)
