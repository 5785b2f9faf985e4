"""A question put to the database: its names resolved, before or beside it, and what came."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from orggraph.answering.names import Names, looks_like_id
from orggraph.answering.watch import Watch
from orggraph.answering.words import search_words
from orggraph.catalogue import Question, Type
from orggraph.graph import Allowance, Revision, Rows


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a question is asked with. `unsure` are the parameters whose ids nobody has looked up yet, with their types:
    the question is asked meanwhile."""

    revision: Revision
    values: dict[str, Any]
    allowed: Allowance
    unsure: Mapping[str, Type] = field(default_factory=dict[str, Type])


class Asking:
    """Questions with their names resolved by `names` and asked while `watch` sees the database alive.

    Every method raises NotFound and Ambiguous for a name, and what `Graph.read` raises.
    """

    def __init__(self, names: Names, watch: Watch) -> None:
        self._names = names
        self._watch = watch

    async def prepared(self, question: Question, asked: Prepared) -> Prepared:
        """The same with ids for all names; ids may be right as they are, which stays `unsure`."""
        unsure = {
            item.name: item.type
            for item in question.parameters
            if item.type.names_nodes and not self._is_known(item.type, asked.values[item.name], asked.revision)
        }
        asked = replace(asked, unsure=unsure)
        direct = question.listing is None and question.compute is None
        if not unsure or (direct and all(looks_like_id(asked.values[name]) for name in unsure)):
            return asked
        return replace(asked, values=await self.sure(asked), unsure={})

    async def sure(self, asked: Prepared) -> dict[str, Any]:
        """The values, with ids for what names nodes."""
        values = dict(asked.values)
        for name, kind in asked.unsure.items():
            async with self._watch.alive():
                values[name] = await self._resolved(kind, values[name], asked)
        return values

    async def read(self, question: Question, asked: Prepared) -> tuple[dict[str, Any], Rows]:
        """The values that it was asked with in the end, and what came. What is unsure is looked up at the same time,
        or only where no row came, if a row proves it."""
        if not asked.unsure:
            return asked.values, await _rows(question, asked, asked.values)
        if set(asked.unsure) == {question.anchor or ""}:
            rows = await _rows(question, asked, asked.values)
            if rows.values:
                self._learn(asked)
                return asked.values, rows
            values = await self.sure(asked)
        else:
            values, rows = await asyncio.gather(
                self.sure(asked), _rows(question, asked, asked.values), return_exceptions=True
            )
        if isinstance(values, BaseException):
            raise values
        if values != asked.values:
            return values, await _rows(question, asked, values)
        if isinstance(rows, BaseException):
            raise rows
        return values, rows

    def _is_known(self, kind: Type, said: Any, revision: Revision) -> bool:
        """Whether a value is none, or an id that was found before; of a list each, and each only once."""
        if said is None:
            return True
        if kind.item is None:
            return self._names.known(kind, said, revision) == said
        item = kind.item
        return len(set(said)) == len(said) and all(self._names.known(item, one, revision) == one for one in said)

    def _learn(self, asked: Prepared) -> None:
        for name, kind in asked.unsure.items():
            self._names.learn(kind, asked.values[name], asked.values[name], asked.revision)

    async def _resolved(self, kind: Type, said: Any, asked: Prepared) -> Any:
        """The id of the node that `said` names; of a list the ids, each once."""
        if kind.item is None:
            return await self._names.resolve(kind, said, asked.revision, asked.allowed)
        found = [await self._names.resolve(kind.item, one, asked.revision, asked.allowed) for one in said]
        return list(dict.fromkeys(found))


async def _rows(question: Question, asked: Prepared, values: Mapping[str, Any]) -> Rows:
    return await asked.allowed.read(question.cypher, sent(question, values))


def sent(question: Question, values: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters as the query takes them."""
    return {
        item.name: search_words(values[item.name]) if item.type.name == "words" else values[item.name]
        for item in question.parameters
    }
