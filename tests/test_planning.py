"""Plans are made once, whoever asks, and to their end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps

import pytest

from orggraph.errors import StoreUnavailable, TooSlow
from orggraph.graph import Graph
from orggraph.graph.planning import AT_ONCE, Planning
from orggraph.settings import Bolt

# Nothing but its length is of interest: a server needs a while for it.
LONG = (
    "\n".join(
        f"CALL () {{ MATCH (a{n}:Position)-[:REPORTS_TO]->(b{n})-[:BELONGS_TO]->(c{n}) RETURN count(c{n}) AS n{n} }}"
        for n in range(60)
    )
    + "\nRETURN n0 AS many, $mark AS mark"
)


def run(test: Callable[..., Coroutine[None, None, None]]) -> Callable[..., None]:
    """The test on a loop of its own."""

    @wraps(test)
    def within(**given: object) -> None:
        asyncio.run(test(**given))

    return within


class Plans:
    """Plans that end when they are told to, and how many were begun."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.end = asyncio.Event()
        self._more = asyncio.Semaphore(0)

    async def make(self, text: str) -> None:
        self.begun.append(text)
        self._more.release()
        await self.end.wait()

    async def under_way(self, many: int) -> None:
        """Wait until that many more were begun."""
        for _ in range(many):
            await self._more.acquire()


@run
async def test_who_asks_meanwhile_waits_for_the_same_plan() -> None:
    planning, plans = Planning(), Plans()
    asked = [asyncio.create_task(planning.planned("a", lambda: plans.make("a"), 60)) for _ in range(5)]
    await plans.under_way(1)
    plans.end.set()
    left = await asyncio.gather(*asked)
    assert plans.begun == ["a"]
    assert all(0 < one <= 60 for one in left)
    assert await planning.planned("a", lambda: plans.make("again"), 7.5) == 7.5
    assert plans.begun == ["a"]


@run
async def test_a_plan_goes_on_when_nobody_waits_any_more() -> None:
    planning, plans = Planning(), Plans()
    assert await planning.planned("a", lambda: plans.make("a"), 0.01) == 0
    plans.end.set()
    assert await planning.planned("a", lambda: plans.make("again"), 60) > 0
    assert plans.begun == ["a"]


@run
async def test_a_plan_that_failed_is_made_anew() -> None:
    planning, plans = Planning(), Plans()
    plans.end.set()

    async def fail() -> None:
        raise StoreUnavailable("no")

    with pytest.raises(StoreUnavailable, match="no"):
        await planning.planned("a", fail, 60)
    assert await planning.planned("a", lambda: plans.make("a"), 60) > 0
    assert plans.begun == ["a"]


@run
async def test_when_the_server_is_gone_who_waits_is_told_and_all_is_planned_anew() -> None:
    planning, plans = Planning(), Plans()
    waiting = asyncio.create_task(planning.planned("a", lambda: plans.make("a"), 60))
    await plans.under_way(1)
    planning.forget()
    with pytest.raises(StoreUnavailable, match="stopped answering"):
        await waiting
    plans.end.set()
    assert await planning.planned("a", lambda: plans.make("anew"), 60) > 0
    assert plans.begun == ["a", "anew"]


@run
async def test_only_some_plans_are_made_at_once() -> None:
    planning, plans = Planning(), Plans()
    texts = [str(number) for number in range(AT_ONCE + 2)]
    asked = [asyncio.create_task(planning.planned(one, lambda one=one: plans.make(one), 60)) for one in texts]
    await plans.under_way(AT_ONCE)
    assert plans.begun == texts[:AT_ONCE]
    plans.end.set()
    await asyncio.gather(*asked)
    assert plans.begun == texts


@run
async def test_a_question_whose_plan_takes_longer_than_its_limit_is_answered_by_and_by(bolt: Bolt) -> None:
    async with await Graph.open(bolt) as graph:
        with pytest.raises(TooSlow, match=r"^The question took longer than 0\.06 s, since the database had to plan it"):
            await graph.read(LONG, {"mark": 1}, 0.06)
        # The same plan, made to its end: nobody asks for another.
        assert (await graph.read(LONG, {"mark": 2}, 60)).columns == ("many", "mark")
