"""Plans made before anybody asks."""

from __future__ import annotations

import asyncio

import pytest
from seeded import plant

from orggraph.answering.warming import about_nobody, warm
from orggraph.catalogue import Question, load
from orggraph.graph import Graph, Rows
from orggraph.resources import folder
from orggraph.settings import Bolt

CATALOGUE = load(folder("cypher") / "questions")
QUESTIONS = [one for one in CATALOGUE.questions if one.compute is None and one.listing is None]


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_about_nobody_is_planned_and_answered(planted: Bolt, question: Question) -> None:
    async def asked() -> Rows:
        async with await Graph.open(planted) as graph:
            return await graph.read(question.cypher, about_nobody(question), 60)

    columns = [column.name for column in (*question.columns, *question.meta)]
    assert sorted(asyncio.run(asked()).columns) == sorted(columns)


def test_every_question_is_planned_before_anybody_asks(planted: Bolt) -> None:
    async def warmed() -> frozenset[str]:
        async with await Graph.open(planted) as graph:
            await warm(graph, CATALOGUE)
            return graph.prepared

    assert asyncio.run(warmed()) == {question.cypher for question in QUESTIONS}


def test_a_required_subject_is_nobody() -> None:
    told = about_nobody(CATALOGUE.by_name["subgraph"])
    assert (told["start"], told["depth"], told["basis"]) == ([""], 1, ["declared", "mined", "inferred"])
    assert about_nobody(CATALOGUE.by_name["positions/show"])["position"] == ""
