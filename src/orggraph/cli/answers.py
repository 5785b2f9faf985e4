"""A question asked of the database, and its answer printed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orggraph.catalogue import Catalogue, Column, Question
from orggraph.cli.console import in_terminal, print_json, print_table, say
from orggraph.cli.store import FIRST_SECONDS, opened
from orggraph.settings import Bolt, Settings, from_environment

if TYPE_CHECKING:
    from orggraph.answering import Answer, Answering


MOST_ROWS = 10_000
"""Rows that `--all` prints at most."""


async def _asked(
    bolt: Bolt, settings: Settings, question: Question, parameters: Mapping[str, object], *, whole: bool
) -> Answer:
    from orggraph.answering import Answering
    from orggraph.answering.source import COMPUTE_SECONDS
    from orggraph.computed import COMPUTATIONS
    from orggraph.graph import Graph

    graph = await Graph.open(bolt)
    async with Answering(graph, Catalogue((question,)), settings, COMPUTATIONS, COMPUTE_SECONDS) as answering:
        # A server that has only just started needs seconds for its first query; later ones are quick.
        await graph.revision(FIRST_SECONDS)
        first = await answering.answer(question, parameters)
        return await _whole(answering, question, parameters, first) if whole else first


async def _whole(answering: Answering, question: Question, parameters: Mapping[str, object], first: Answer) -> Answer:
    """The rows of `first` and of the pages behind it, up to the bound; where more are left it says where."""
    from dataclasses import replace

    rows, last = list(first.rows), first
    while last.next_cursor is not None and len(rows) + len(last.rows) <= MOST_ROWS:
        last = await answering.answer(question, {**parameters, "cursor": last.next_cursor})
        rows += last.rows
    return replace(last, rows=rows)


def print_answer(
    question: Question, parameters: Mapping[str, object], *, json: bool, data: Path | None, whole: bool = False
) -> None:
    """Ask `question` and print its answer: the API's envelope as JSON, or tables; `whole` follows its pages."""
    from orggraph.answering.parameters import read_parameters

    settings = from_environment(data=data)
    read_parameters(question, parameters)  # refuses what does not fit before a server is started for it
    with opened(settings) as (bolt, _):
        answer = asyncio.run(_asked(bolt, settings, question, parameters, whole=whole))
    if json:
        print_json(answer.envelope())
        return
    for title, columns, rows in _tables(answer):
        print_table(columns, rows, title)
    if in_terminal():
        say(_summary(answer))
        if answer.next_cursor is not None:
            say(f"The next page: {_next_line(question, parameters, answer.next_cursor)}")


def _next_line(question: Question, parameters: Mapping[str, object], cursor: str) -> str:
    from orggraph.cli.ask import example_line

    said = {name: value if isinstance(value, str) else str(value) for name, value in parameters.items()}
    return example_line(question, {**said, "cursor": cursor})


def _linked(edges: Any) -> str:
    return "; ".join(f"{_name(edge['source'])} -{edge['kind']}-> {_name(edge['target'])}" for edge in edges)


def _name(known: str) -> str:
    return known.partition(":")[2]


_SHOWN: Mapping[str, Callable[[Any], str]] = {
    "node": lambda nodes: " → ".join(node["name"] for node in nodes),
    "edge": _linked,
}
"""How a table shows a list of such things."""


def _shown(column: Column, value: Any) -> Any:
    show = _SHOWN.get(column.type.item.name) if column.type.item else None
    return value if show is None or value is None else show(value)


def _is_twin(column: Column, question: Question) -> bool:
    """Whether it is the id of what another column names, which a person needs no second time."""
    others = {other.name for other in question.columns}
    return column.name.removesuffix("_id") in others - {column.name} or (
        column.name == "id" and not others.isdisjoint({"name", "title", "position"})
    )


def _tables(answer: Answer) -> list[tuple[str, Sequence[str], Sequence[Mapping[str, Any]]]]:
    if answer.question.is_one_graph:
        nodes, edges = answer.graph
        return [
            ("Nodes", ["kind", "name", "id"], nodes),
            ("Edges", ["kind", "source", "target", "basis"], edges),
        ]
    person = in_terminal() and not answer.parameters.get("fields")
    columns = [
        column
        for column in answer.question.columns
        if not (person and (_is_twin(column, answer.question) or column.name == "spans"))
    ]
    rows = [{column.name: _shown(column, row[column.name]) for column in columns} for row in answer.data]
    return [("", [column.name for column in columns], rows)]


def _summary(answer: Answer) -> str:
    meta = answer.meta
    shown = len(answer.rows)
    parts = [f"{shown} of {answer.total} rows" if answer.total else f"{shown} {'row' if shown == 1 else 'rows'}"]
    if meta["basis"]:
        parts.append(f"basis {', '.join(meta['basis'])}")
    parts.append(f"revision {meta['revision']}")
    if answer.next_offset is not None:
        parts.append(f"more with --offset {answer.next_offset}")
    if answer.cut:
        parts.append(f"left out: {', '.join(f'{name} {value}' for name, value in answer.cut.items())}")
    return "; ".join(parts) + "."
