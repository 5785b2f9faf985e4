"""Pages of lists: each read off an index from where the one before ended, the total counted once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from orggraph.answering.answer import OTHER_VERSION, Answer
from orggraph.answering.cursors import binding, read_cursor, write_cursor
from orggraph.answering.parameters import BadParameters, Fault
from orggraph.catalogue import AFTER, Listing, Question
from orggraph.errors import StoreUnavailable
from orggraph.graph import Graph, Revision
from orggraph.model.collation import VERSION

_NOT_FILTERS = frozenset({"sort", "limit", "cursor", "fields"})
_NO_REVISION = -1
_COUNTED = 1_000


class Lists:
    """The lists of one graph. Totals are kept while its revision stays."""

    def __init__(self, graph: Graph, seconds: float) -> None:
        self._graph = graph
        self._seconds = seconds
        self._totals: OrderedDict[tuple[str, str], int] = OrderedDict()
        self._revision: Revision | None = None

    async def answer(
        self, question: Question, listing: Listing, values: Mapping[str, Any], revision: Revision
    ) -> Answer:
        """One page; raises BadParameters for a cursor that is not of this list, order and filters."""
        filters = {name: value for name, value in values.items() if name not in _NOT_FILTERS}
        given = frozenset(one.parameter for one in listing.filters if filters[one.parameter] is not None)
        bound = binding(question.name, {**filters, "sort": values["sort"]})
        after = _start(listing, values, bound)
        asked = replace(question, cypher=listing.page(given, values["sort"]))
        sent = {**filters, "after": after, "limit": values["limit"] + 1}
        total, rows = await asyncio.gather(
            self._total(question, listing, given, filters, revision),
            self._graph.read(asked.cypher, sent, self._seconds),
        )
        places = [rows.columns.index(column.name) for column in question.columns]
        shown = rows.values[: values["limit"]]
        data = [[row[place] for place in places] for row in shown]
        more = len(rows.values) > len(shown)
        key = shown[-1][rows.columns.index(AFTER)] if more else None
        return Answer(
            asked, values, data, revision, total, next_cursor=None if key is None else write_cursor(bound, key)
        )

    async def _total(
        self,
        question: Question,
        listing: Listing,
        given: frozenset[str],
        filters: Mapping[str, Any],
        revision: Revision,
    ) -> int:
        if revision != self._revision:
            self._totals.clear()
            self._revision = revision
        kept = (question.name, binding(question.name, filters))
        total = self._totals.get(kept)
        if total is None:
            total = await self._count(listing.total(given), filters)
            if revision == self._revision:
                self._totals[kept] = total
                if len(self._totals) > _COUNTED:
                    self._totals.popitem(last=False)
        return total

    async def _count(self, cypher: str, filters: Mapping[str, Any]) -> int:
        total, keys = (await self._graph.read(cypher, filters, self._seconds)).values[0]
        if keys not in (VERSION, _NO_REVISION):
            raise StoreUnavailable(OTHER_VERSION)
        return total


def _start(listing: Listing, values: Mapping[str, Any], bound: str) -> str:
    if values["cursor"] is None:
        return listing.first(values["sort"])
    try:
        return read_cursor(bound, values["cursor"])
    except ValueError as fault:
        raise BadParameters([Fault("cursor", str(fault))]) from None
