"""Questions answered: parameters read, names resolved, the query run, the answer kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import orjson

from orggraph.answering.answer import Answer, page
from orggraph.answering.names import Names
from orggraph.answering.parameters import read_parameters
from orggraph.answering.shelf import Shelf
from orggraph.answering.watch import Watch
from orggraph.answering.words import search_words
from orggraph.catalogue import Catalogue, Question
from orggraph.graph import Graph, Revision
from orggraph.settings import Bolt, Settings


@dataclass(frozen=True, slots=True)
class Written:
    """An answer as bytes, the revision it is of, and whether it was kept from before."""

    content: bytes
    revision: Revision
    kept: bool


class Answering:
    """Answers the questions of a catalogue from a graph.

    `raw` parameters are texts (or values) by name, as a caller gives them. Every method raises
    BadParameters, NotFound, Ambiguous, TooSlow or StoreUnavailable.
    """

    def __init__(self, graph: Graph, catalogue: Catalogue, settings: Settings) -> None:
        self.catalogue = catalogue
        self._graph = graph
        self._seconds = settings.query_seconds
        self._names = Names(graph, settings.query_seconds)
        self._shelf = Shelf(settings.answer_cache_mb * 1_000_000)
        self._shelved: Revision | None = None
        self.watch = Watch(graph)

    @classmethod
    async def open(cls, bolt: Bolt, catalogue: Catalogue, settings: Settings) -> Self:
        """Ready to answer from the Neo4j at `bolt`, whether it is up yet or not."""
        return cls(await Graph.open(bolt), catalogue, settings)

    async def close(self) -> None:
        """Stop looking and hang up."""
        await self.watch.stop()
        await self._graph.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def answer(self, question: Question, raw: Mapping[str, object]) -> Answer:
        """The answer to `question`, asked of the database now."""
        revision, values = await self._prepared(question, raw)
        return await self._asked(question, values, revision)

    async def written(
        self, question: Question, raw: Mapping[str, object], form: str, write: Callable[[Answer], bytes]
    ) -> Written:
        """The answer as `write` writes it, kept for as long as the revision stays.

        `form` names what `write` does, so that two forms of one answer are kept apart.
        """
        revision, values = await self._prepared(question, raw)
        key = (question.name, form, _key(values))
        content = self._shelf.get(key)
        if content is not None:
            return Written(content, revision, kept=True)
        content = write(await self._asked(question, values, revision))
        if revision == self._shelved:
            self._shelf.put(key, content)
        return Written(content, revision, kept=False)

    async def _prepared(self, question: Question, raw: Mapping[str, object]) -> tuple[Revision, dict[str, Any]]:
        values = read_parameters(question, raw)
        revision = await self.watch.current()
        if revision != self._shelved:
            self._shelf.clear()
            self._shelved = revision
        for item in question.parameters:
            if item.type.label is not None and values[item.name] is not None:
                async with self.watch.alive():
                    values[item.name] = await self._names.resolve(item.type, values[item.name], revision)
        return revision, values

    async def _asked(self, question: Question, values: Mapping[str, Any], revision: Revision) -> Answer:
        sent = {
            item.name: search_words(values[item.name]) if item.type.name == "words" else values[item.name]
            for item in question.parameters
        }
        async with self.watch.alive():
            rows = await self._graph.read(question.cypher, sent, self._seconds)
            answer = page(question, values, rows, revision)
            if answer.total is None and any(column.name == "total" for column in question.meta):
                # A page behind the last one has no row to say the total; its first row has.
                rows = await self._graph.read(question.cypher, {**sent, "offset": 0, "limit": 1}, self._seconds)
                return Answer(question, values, [], revision, page(question, values, rows, revision).total or 0)
        return answer


def _key(values: Mapping[str, Any]) -> Hashable:
    return orjson.dumps(values, option=orjson.OPT_SORT_KEYS)
