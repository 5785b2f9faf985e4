"""Answers too large to be held: in parts, each an answer of its own with the rows that came next."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from orggraph.answering.answer import Answer, page
from orggraph.answering.lists import Lists
from orggraph.catalogue import Listing, Question
from orggraph.errors import BadInput
from orggraph.graph import Graph, Revision

MOST_STREAMED = 1_000_000
"""Rows of an answer in parts; one that has more ends in a fault, not in silence."""
PAGE_ROWS = 1_000


class TooManyRows(Exception):
    """An answer with more rows than are given at once; it can be given in parts."""


async def listed(
    lists: Lists, question: Question, listing: Listing, values: Mapping[str, Any], revision: Revision
) -> AsyncGenerator[Answer]:
    """A whole list, page after page."""
    cursor: str | None = None
    while True:
        asked = {**values, "limit": PAGE_ROWS, "cursor": cursor}
        part = await lists.answer(question, listing, asked, revision)
        cursor = part.next_cursor
        yield replace(part, next_cursor=None)
        if cursor is None:
            return


async def streamed(
    graph: Graph, question: Question, values: Mapping[str, Any], sent: Mapping[str, Any], seconds: float, of: Revision
) -> AsyncGenerator[Answer]:
    """All rows of a question, as the database gives them."""
    count = 0
    async with aclosing(graph.stream(question.cypher, sent, seconds)) as batches:
        async for rows in batches:
            count += len(rows.values)
            if count > MOST_STREAMED:
                raise BadInput(f"The answer has more than {MOST_STREAMED:,} rows; narrow it by its filters.")
            yield page(question, values, replace(rows, more=False), of)
