"""Plans made before anybody asks: a database takes seconds for the first time it meets a long question."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from orggraph.answering.words import search_words
from orggraph.catalogue import Catalogue, Parameter, Question
from orggraph.errors import OrggraphError
from orggraph.graph import Graph

_FIRST = frozenset({"organization/overview", "organization/network", "positions/show", "search"})
"""What whoever opens the explorer waits for."""


async def warm(graph: Graph, catalogue: Catalogue) -> None:
    """Have the database plan every question that is Cypher; nothing is read, however large the graph.

    A question that fails is passed over: whoever asks it is told.
    """
    for question in sorted(catalogue.questions, key=lambda one: one.name not in _FIRST):
        if question.compute is None and question.listing is None:
            with suppress(OrggraphError):
                await graph.prepare(question.cypher, about_nobody(question))


def about_nobody(question: Question) -> dict[str, Any]:
    """Parameters of the right types that no node answers to."""
    return {item.name: _value(item) for item in question.parameters if item.name != "fields"}


def _value(item: Parameter) -> Any:
    kind = item.type.item or item.type
    if kind.name == "words":
        return search_words("\u3007")
    if kind.label is not None and item.required:
        return [""] if item.type.item else ""
    if item.required:
        return [] if item.type.item else (kind.choices or ("",))[0] if kind.low is None else int(kind.low)
    return item.default
