"""Lists: every page, in every order, under every filter, is the stretch of the whole that it should be."""

from __future__ import annotations

import asyncio
import logging
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

import neo4j
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from manuals import Page, manual
from seeded import plant

from orggraph.answering import Answer, Answering, BadParameters
from orggraph.answering.cursors import binding, write_cursor
from orggraph.catalogue import AFTER, Catalogue, Question, load, parse
from orggraph.errors import QuestionError, StoreUnavailable
from orggraph.loading import ensure_sorted, import_text, sort_all
from orggraph.loading.keys import KEYS
from orggraph.model.collation import VERSION, pinyin_key, readings, stroke_key
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

T = TypeVar("T")
CATALOGUE = Catalogue(
    tuple(one for one in load(folder("cypher") / "questions").questions if one.listing or one.name == "search")
)
LISTS = [question for question in CATALOGUE.questions if question.listing is not None]
ORDERS = [
    pytest.param(question, order, id=f"{question.name} {order}")
    for question in LISTS
    for order in question.parameter("sort").type.choices  # type: ignore[union-attr]
]
CHARACTERS = "出納財務經理銀行長重慶項目部稅收AaBb12 -(一)ü"


def answering(bolt: Bolt, use: Callable[[Answering], Awaitable[T]]) -> T:
    async def used() -> T:
        async with await Answering.open(bolt, CATALOGUE, Settings()) as opened:
            return await use(opened)

    return asyncio.run(used())


def ask(bolt: Bolt, name: str, **raw: object) -> Answer:
    return answering(bolt, lambda opened: opened.answer(CATALOGUE.by_name[name], raw))


async def to_the_end(opened: Answering, name: str, **raw: Any) -> list[Answer]:
    """Every page, each asked for as the `next` of the one before says."""
    question = CATALOGUE.by_name[name]
    pages = [await opened.answer(question, raw)]
    while (following := pages[-1].meta["next"]) is not None:
        assert urlsplit(following).path == question.route
        pages.append(await opened.answer(question, dict(parse_qsl(urlsplit(following).query))))
    return pages


@pytest.fixture(scope="module")
def seed(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


def column(answer: Answer, name: str) -> list[Any]:
    return [row[name] for row in answer.data]


# What each list holds, in each of its orders, by what a person would check: names with the value sorted by.
WHOLE: Mapping[tuple[str, str], list[Any]] = {
    ("positions/list", "title"): [
        "倉管員", "成本部經理", "出納", "行政人事經理", "行政專員", "技術經理", "技術總工程師", "駕駛員", "暖通設計師",
        "人事專員", "售后部經理", "售后維修工程師", "項目經理", "項目銷售", "銷售經理", "銷售員", "營銷部經理", "資料管理員",
        "總工辦經理", "總經理",
    ],
}


@pytest.mark.parametrize(("question", "order"), ORDERS)
def test_the_server_reads_a_page_off_an_index(seed: Bolt, driver: neo4j.Driver, question: Question, order: str) -> None:
    assert question.listing is not None
    plan = explained(driver, seed, question.listing.page(frozenset(), order))
    names = [one["operatorType"].partition("@")[0] for one in walked(plan)]
    assert "NodeIndexSeekByRange" in names
    assert not {"NodeByLabelScan", "AllNodesScan", "Top"} & set(below_the_limit(plan))


def explained(driver: neo4j.Driver, bolt: Bolt, cypher: str) -> dict[str, Any]:
    logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)
    with driver.session(database=bolt.database, default_access_mode=neo4j.READ_ACCESS) as session:
        summary = session.run(f"EXPLAIN {cypher}").consume()  # type: ignore[arg-type]
    assert summary.query_type == "r"
    assert summary.plan is not None
    return summary.plan


def walked(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("children", []):
        yield from walked(child)


def below_the_limit(plan: dict[str, Any]) -> list[str]:
    """The steps that the rows of a page come out of, before they are limited."""
    for one in walked(plan):
        if one["operatorType"].startswith("Limit"):
            return [each["operatorType"].partition("@")[0] for each in walked(one)]
    raise AssertionError("nothing limits the page")
