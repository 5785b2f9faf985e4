"""Questions that a computation answers: kept for a revision, apart in a process, never mixed from two states."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import neo4j
import pytest
from seeded import plant

from orggraph.answering import Answering, Computation, Computed, Pending, Source
from orggraph.catalogue import Catalogue, parse
from orggraph.errors import QuestionError, StoreUnavailable
from orggraph.graph import Graph
from orggraph.settings import Bolt, Settings

T = TypeVar("T")
QUESTION = parse(
    "positions/counted.cypher",
    """\
// How many positions there are, twice.
//
// @param times: int[1..9] = 2  How often.
// @column positions: int
// @meta total: int
// @meta projection: map
// @example
// @compute tests.counted
""",
)


async def counted(source: Source, values: Mapping[str, Any]) -> Computed:
    rows = await source.read("MATCH (p:Position) RETURN count(p)", {})
    return Computed(rows.values * values["times"], total=7, meta={"projection": {"kind": "Position"}})


def ask(
    bolt: Bolt, computation: Computation, use: Callable[[Answering], Awaitable[T]], patience: float | None = None
) -> T:
    async def asked() -> T:
        graph = await Graph.open(bolt)
        table = {"tests.counted": computation}
        async with Answering(graph, Catalogue((QUESTION,)), Settings(), table, patience) as answering:
            return await use(answering)

    return asyncio.run(asked())


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


def test_a_computation_answers_and_meta_says_on_what(planted: Bolt, driver: neo4j.Driver) -> None:
    number = driver.execute_query("MATCH (p:Position) RETURN count(p) AS n").records[0]["n"]
    answer = ask(planted, counted, lambda one: one.answer(QUESTION, {"times": "3"}))
    assert answer.data == [{"positions": number}] * 3
    assert answer.meta["total"] == 7
    assert answer.meta["projection"] == {"kind": "Position"}


def test_it_is_made_once_for_all_who_ask(planted: Bolt) -> None:
    begun: list[int] = []

    async def slow(source: Source, values: Mapping[str, Any]) -> Computed:
        begun.append(values["times"])
        return await counted(source, values)

    async def five(answering: Answering) -> int:
        answers = await asyncio.gather(*(answering.answer(QUESTION, {}) for _ in range(5)))
        return len(answers)

    assert (ask(planted, slow, five), begun) == (5, [2])


def test_a_long_one_is_pending_and_goes_on(planted: Bolt) -> None:
    async def use(answering: Answering) -> int:
        with pytest.raises(Pending, match=r"goes on; ask again\.$"):
            await answering.answer(QUESTION, {})
        go.set()
        while True:
            try:
                return len((await answering.answer(QUESTION, {})).rows)
            except Pending:
                continue

    go = asyncio.Event()

    async def waiting(source: Source, values: Mapping[str, Any]) -> Computed:
        await go.wait()
        return await counted(source, values)

    assert ask(planted, waiting, use, patience=0.02) == 2


def test_work_apart_runs_in_another_process_and_survives_its_end(planted: Bolt) -> None:
    async def apart(source: Source, values: Mapping[str, Any]) -> Computed:
        return Computed([[await source.apart(os.getpid)]])

    async def killed(source: Source, values: Mapping[str, Any]) -> Computed:
        await source.apart(os._exit, 9)
        raise AssertionError

    async def use(answering: Answering) -> int:
        return (await answering.answer(QUESTION, {})).rows[0][0]

    assert ask(planted, apart, use) != os.getpid()
    with pytest.raises(StoreUnavailable, match="was ended from outside; ask again"):
        ask(planted, killed, use)


def test_what_was_read_from_two_states_is_read_again(planted: Bolt, driver: neo4j.Driver) -> None:
    seen: list[int] = []

    async def torn(source: Source, values: Mapping[str, Any]) -> Computed:
        seen.append(len(seen))
        if len(seen) == 1:
            driver.execute_query("MATCH (r:Revision) SET r.number = r.number + 1")
        return await counted(source, values)

    async def use(answering: Answering) -> int:
        return len((await answering.answer(QUESTION, {})).rows)

    assert (ask(planted, torn, use), seen) == (2, [0, 1])


def test_a_failed_one_is_tried_again(planted: Bolt) -> None:
    failing = [True]

    async def once(source: Source, values: Mapping[str, Any]) -> Computed:
        if failing.pop() if failing else False:
            raise StoreUnavailable("gone")
        return await counted(source, values)

    async def use(answering: Answering) -> int:
        with pytest.raises(StoreUnavailable, match="gone"):
            await answering.answer(QUESTION, {})
        return len((await answering.answer(QUESTION, {})).rows)

    assert ask(planted, once, use) == 2


def test_a_file_that_names_no_computation_is_refused(planted: Bolt) -> None:
    with pytest.raises(QuestionError, match=r"positions/counted\.cypher:1: there is no computation tests\.counted"):
        asyncio.run(_open(planted))


async def _open(bolt: Bolt) -> None:
    await Answering.open(bolt, Catalogue((QUESTION,)), Settings())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("// @compute Network", "@compute Network: name one computation, such as network.metrics"),
        ("// @compute a.b\n// @compute a.c", "@compute stands there already"),
        ("// @compute a.b\nRETURN 1 AS n", "@compute a.b answers; a file with Cypher has no @compute"),
    ],
)
def test_a_wrong_header_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(QuestionError) as caught:
        parse("x.cypher", f"// T.\n// @column n: int\n// @example\n{text}\n")
    assert sentence in str(caught.value)
