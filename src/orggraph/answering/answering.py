"""Questions answered: parameters read, names resolved, the query run, the answer kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Hashable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from types import MappingProxyType, TracebackType
from typing import Any, Self, TypeVar

import orjson

from orggraph.answering.answer import Answer, computed, narrowed, page
from orggraph.answering.asking import Asking, Prepared, sent
from orggraph.answering.lists import Lists
from orggraph.answering.names import Names
from orggraph.answering.parameters import read_parameters
from orggraph.answering.shelf import Shelf
from orggraph.answering.source import Apart, Computation, Pending, Source
from orggraph.answering.streaming import listed, streamed
from orggraph.answering.warming import warm
from orggraph.answering.watch import Watch
from orggraph.catalogue import Catalogue, Question, Type
from orggraph.errors import QuestionError, StoreUnavailable
from orggraph.graph import Allowance, Graph, Revision
from orggraph.settings import Bolt, Settings

T = TypeVar("T")
_LARGE = 500
"""Rows of an answer that takes a while to write."""


@dataclass(frozen=True, slots=True)
class Written:
    """An answer as bytes, the revision it is of, and whether it was kept from before."""

    content: bytes
    revision: Revision
    kept: bool


class Answering:
    """Answers the questions of a catalogue from a graph.

    `raw` parameters are texts (or values) by name, as a caller gives them. Every method raises
    BadParameters, NotFound, Ambiguous, TooSlow, Pending or StoreUnavailable. `computations` answer the
    questions that name them; one that takes longer than `patience` seconds is Pending and goes on.
    """

    def __init__(
        self,
        graph: Graph,
        catalogue: Catalogue,
        settings: Settings,
        computations: Mapping[str, Computation] = MappingProxyType({}),
        patience: float | None = None,
    ) -> None:
        self.catalogue = catalogue
        self._computations = computations
        self._patience = settings.query_seconds if patience is None else patience
        self._apart = Apart()
        self._source: Source | None = None
        self._graph = graph
        self._seconds = settings.query_seconds
        self._names = Names()
        self._lists = Lists(graph, settings.query_seconds)
        self._shelf = Shelf(settings.answer_cache_mb * 1_000_000)
        self._shelved: Revision | None = None
        self.watch = Watch(graph)
        self._asking = Asking(self._names, self.watch)

    @classmethod
    async def open(
        cls,
        bolt: Bolt,
        catalogue: Catalogue,
        settings: Settings,
        computations: Mapping[str, Computation] = MappingProxyType({}),
    ) -> Self:
        """Ready to answer from the Neo4j at `bolt`, whether it is up yet or not.

        Raises QuestionError where a question names a computation that is not there.
        """
        _refuse_unknown(catalogue, computations)
        return cls(await Graph.open(bolt), catalogue, settings, computations)

    async def close(self) -> None:
        """Stop looking and hang up."""
        await self.watch.stop()
        if self._source is not None:
            self._source.cancel()
        self._apart.close()
        await self._graph.close()

    async def warm(self) -> None:
        """Have the database plan every question, so that nobody waits for that by asking first."""
        await warm(self._graph, self.catalogue)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def graph(self) -> Graph:
        """What the answers are read from."""
        return self._graph

    async def answer(self, question: Question, raw: Mapping[str, object]) -> Answer:
        """The answer to `question`, asked of the database now."""
        return narrowed(await self._made(question, await self._prepared(question, raw)))

    async def written(
        self, question: Question, raw: Mapping[str, object], form: str, write: Callable[[Answer], bytes]
    ) -> Written:
        """The answer as `write` writes it, kept for as long as the revision stays.

        `form` names what `write` does, so that two forms of one answer are kept apart.
        """
        asked = await self._prepared(question, raw)
        revision = asked.revision
        content = self._shelf.get((question.name, form, _key(asked.values)))
        if content is not None:
            return Written(content, revision, kept=True)
        answer = narrowed(await self._made(question, asked))
        # A large one is written beside the loop, so that others' answers need not wait for it.
        content = await asyncio.to_thread(write, answer) if len(answer.rows) > _LARGE else write(answer)
        if revision == self._shelved:
            self._shelf.put((question.name, form, _key(answer.parameters)), content)
        return Written(content, revision, kept=False)

    async def streamed(self, question: Question, raw: Mapping[str, object]) -> AsyncGenerator[Answer]:
        """All rows of a question or a list, in parts that are answers each; of a list without regard to its limit.

        Raises StoreUnavailable at the end where an import came in between: then the parts are not one answer.
        """
        asked = await self._prepared(question, raw)
        revision, values = asked.revision, await self._asking.sure(asked)
        parts = (
            streamed(self._graph, question, values, sent(question, values), self._seconds, revision)
            if question.listing is None
            else listed(self._lists, question, question.listing, values, revision)
        )
        async with aclosing(parts):
            async for part in parts:
                yield narrowed(part)
        if await self.watch.look() != revision:
            raise StoreUnavailable("The graph changed while the answer was read; ask again.")

    async def resolve(self, kind: Type, said: str) -> str:
        """The id of the one node of `kind` that `said` names: an id, a name or an alias, in either script."""
        async with self.watch.alive():
            return await self._names.resolve(
                kind, said, await self.watch.current(), Allowance(self._graph, self._seconds)
            )

    async def compute(
        self, key: Hashable, title: str, make: Callable[[Source], Coroutine[Any, Any, T]]
    ) -> tuple[T, Revision]:
        """What `make` makes of the graph, kept under `key` for the revision, and that revision.

        `title` is the sentence that a caller reads who has to wait.
        """
        revision = await self.watch.current()
        source = self._source_of(revision)
        return await self._waited(source.task(key, lambda: make(source)), title), revision

    async def _prepared(self, question: Question, raw: Mapping[str, object]) -> Prepared:
        values = read_parameters(question, raw)
        revision = await self.watch.current()
        if revision != self._shelved:
            self._shelf.clear()
            self._shelved = revision
        allowed = Allowance(self._graph, self._seconds)
        return await self._asking.prepared(question, Prepared(revision, values, allowed))

    async def _made(self, question: Question, asked: Prepared) -> Answer:
        values, revision = asked.values, asked.revision
        if question.listing is not None:
            async with self.watch.alive():
                return await self._lists.answer(question, question.listing, values, revision)
        if question.compute is None:
            return await self._asked(question, asked)
        computation = self._computations[question.compute]
        source = self._source_of(revision)
        # Which columns are shown changes nothing that is computed.
        given = {name: value for name, value in values.items() if name != "fields"}
        task = source.task((question.name, _key(given)), lambda: computation(source, given))
        return computed(question, values, await self._waited(task, question.title), revision)

    async def _waited(self, task: asyncio.Task[T], title: str) -> T:
        async with self.watch.alive():
            await asyncio.wait({task}, timeout=self._patience)
        if not task.done():
            raise Pending(f"{title} This takes longer than {self._patience:g} s and goes on; ask again.")
        if task.cancelled():
            raise StoreUnavailable("The graph changed while this was computed; ask again.")
        return task.result()

    def _source_of(self, revision: Revision) -> Source:
        if self._source is None or self._source.revision != revision:
            if self._source is not None:
                self._source.cancel()
            self._source = Source(self._graph, revision, self._apart)
        return self._source

    async def _asked(self, question: Question, asked: Prepared) -> Answer:
        revision, allowed = asked.revision, asked.allowed
        async with self.watch.alive():
            values, rows = await self._asking.read(question, asked)
            answer = page(question, values, rows, revision)
            if answer.total is None and any(column.name == "total" for column in question.meta):
                # A page behind the last one has no row to say the total; its first row has.
                rows = await allowed.read(question.cypher, {**sent(question, values), "offset": 0, "limit": 1})
                return Answer(question, values, [], revision, page(question, values, rows, revision).total or 0)
        return answer


def _refuse_unknown(catalogue: Catalogue, computations: Mapping[str, Computation]) -> None:
    unknown = [
        f"{one.name}.cypher:1: there is no computation {one.compute}"
        for one in catalogue.questions
        if one.compute is not None and one.compute not in computations
    ]
    if unknown:
        raise QuestionError("\n".join(unknown))


def _key(values: Mapping[str, Any]) -> Hashable:
    return orjson.dumps(values, option=orjson.OPT_SORT_KEYS)
