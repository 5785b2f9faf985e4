"""An answer: rows or a graph, and what the envelope says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import quote, urlencode

import orjson

from orggraph.answering.source import Computed
from orggraph.catalogue import Question, Type
from orggraph.errors import StoreUnavailable
from orggraph.graph import Revision, Rows

_WRITTEN = frozenset({"node", "edge"})
"""What the items of lists are that may come as JSON texts."""

OTHER_VERSION = (
    "The graph was filled by another version of orggraph. Start `orggraph up` or `serve` again, or import a document: "
    "that brings it up to date."
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question returned. `rows` hold the declared columns in order; the nodes and edges of one graph may be
    JSON texts there, as the store keeps them.

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
        return self._data(_parsed)

    def _data(self, read: Callable[[list[Any]], Any]) -> Any:
        names = [column.name for column in self.question.columns]
        if self.question.is_one_graph:
            return dict(zip(names, map(read, self.rows[0]), strict=True)) if self.rows else {"nodes": [], "edges": []}
        return [dict(zip(names, row, strict=True)) for row in self.rows]

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
        return {"data": self.data, "meta": self._meta(explain)}

    def fragments(self, explain: bool = False) -> dict[str, Any]:
        """As `envelope`, for orjson alone: JSON texts are taken over unread."""
        return {"data": self._data(_joined), "meta": self._meta(explain)}

    def _meta(self, explain: bool) -> dict[str, Any]:
        more = {"cypher": self.question.cypher, "parameters": dict(self.parameters)} if explain else {}
        return self.meta | more

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
    places = [(rows.columns.index(column.name), _reader(question, column.type)) for column in question.columns]
    # A row that is null in every column is there for what it says of the answer: an empty one can be cut, too.
    found = [] if first and all(first[place] is None for place, _ in places) else rows.values
    values = [[read(row[place]) if read else row[place] for place, read in places] for row in found]
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
    written = [_is_written(column.type) for column in question.columns]
    values = [[_parsed(one) if held else one for one, held in zip(row, written, strict=True)] for row in made.rows]
    return Answer(
        question, parameters, values, revision, made.total, made.cut, end if more else None, projection=projection
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


def _reader(question: Question, kind: Type) -> Callable[[Any], Any] | None:
    """What is made of a column's values, where they are not taken as they come."""
    if kind.name == "json":
        return _held
    if not _is_written(kind):
        return None
    return _whole if question.is_one_graph else _parsed


def _is_written(kind: Type) -> bool:
    return kind.item is not None and kind.item.name in _WRITTEN


def _whole(texts: list[Any]) -> list[Any]:
    """The nodes or edges of a graph, none of which may lack what the store keeps for answers."""
    if None in texts:
        raise StoreUnavailable(OTHER_VERSION)
    return texts


def _parsed(items: list[Any] | None) -> Any:
    """The nodes or edges that JSON texts hold; what is none is given back."""
    if not items or not isinstance(items[0], str | None):
        return items
    return orjson.loads(f"[{','.join(_whole(items))}]")


def _joined(items: list[Any]) -> Any:
    """A list of JSON texts as orjson takes it over unread; what is none is given back."""
    return orjson.Fragment(f"[{','.join(items)}]") if items and isinstance(items[0], str) else items


def _held(text: str | None) -> Any:
    """What a text of JSON holds: the graph has no lists of maps as properties."""
    return None if text is None else orjson.loads(text)


def _once(rows: list[list[Any]], place: int) -> list[Any]:
    return list({item["id"]: item for row in rows for item in _parsed(row[place])}.values())


def _written(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_written(one).replace(",", "\\,") for one in cast("list[Any]", value))
    return str(value).lower() if isinstance(value, bool) else str(value)
