"""Every question's whole answers on the sample, a nasty organisation and an empty store, beside those found right.

A question without a file under `golden/questions` fails here. `python tests/answered.py <its name>` writes the file;
read it beside the manual before it is committed.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping
from typing import Any

import answered
import nasty
import pytest
from answered import CATALOGUE, GOLDEN, WORLDS, Answers
from seeded import SEED

from orggraph.answering import Answering
from orggraph.catalogue import Question
from orggraph.computed import COMPUTATIONS
from orggraph.model.text import Text
from orggraph.readers import read_file
from orggraph.settings import Bolt, Settings

EVIDENCE = re.compile(r"(document:\S+) ([0-9][0-9 -]*) 「(.*)」", re.DOTALL)
QUESTIONS = pytest.mark.parametrize("question", CATALOGUE.questions, ids=lambda question: question.name)


@pytest.fixture(scope="module", params=WORLDS)
def world(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def answers(world: str, bolt: Bolt) -> Answers:
    return answered.answers(bolt, world)


@QUESTIONS
def test_an_answer_is_the_one_that_was_found_right(question: Question, world: str, answers: Answers) -> None:
    assert answered.path(question.name).exists(), f"python tests/answered.py {question.name}"
    assert answers[question.name] == answered.read(question.name)[world]


def test_every_file_belongs_to_a_question() -> None:
    names = {path.relative_to(GOLDEN).with_suffix("").as_posix() for path in GOLDEN.rglob("*.json")}
    assert names <= {question.name for question in CATALOGUE.questions}


def test_the_sample_answers_every_question_with_something() -> None:
    silent = [
        question.name
        for question in CATALOGUE.questions
        if not any(one.get("rows") or one.get("nodes") for one in answered.read(question.name)["seed"])
    ]
    assert silent == ["proposals/list"]


@pytest.mark.parametrize(("world", "texts"), [("seed", [read_file(SEED / "manual.md")]), ("nasty", nasty.texts())])
def test_every_quote_of_the_files_stands_where_its_spans_say(world: str, texts: list[Text]) -> None:
    contents = {f"document:{text.name}": text.content for text in texts}
    checked = 0
    for question in CATALOGUE.questions:
        for document, spans, quote in quoted(answered.read(question.name)[world]):
            places = [place.split("-") for place in spans.split()]
            assert "".join(contents[document][int(start) : int(end)] for start, end in places) == quote
            checked += 1
    assert checked > 1_000


def quoted(value: Any) -> Iterator[tuple[str, str, str]]:
    """Every piece of evidence in a file's answers: document, spans, quote."""
    match = EVIDENCE.fullmatch(value) if isinstance(value, str) else None
    if match is not None:
        yield match[1], match[2], match[3]
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from quoted(inner)


def test_pages_of_a_hub_are_the_whole_of_it(bolt: Bolt) -> None:
    """Every page of the questions that go through hundreds, put together, without one twice."""
    WORLDS["nasty"](bolt)
    found = asyncio.run(_all_pages(bolt))
    assert found == {
        ("external-parties/contacts", "大客戶"): 320,
        ("positions/subordinates", "眾人之長"): 300,
        ("positions/peers", "員001"): 300,
        ("departments/positions", "大部"): 301,
        ("mentions", "大客戶"): 10,
    }


ASKED: Mapping[tuple[str, str], str] = {
    ("external-parties/contacts", "大客戶"): "external_party",
    ("positions/subordinates", "眾人之長"): "position",
    ("positions/peers", "員001"): "position",
    ("departments/positions", "大部"): "department",
    ("mentions", "大客戶"): "node",
}


async def _all_pages(bolt: Bolt) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    settings = Settings(query_seconds=answered.SECONDS)
    async with await Answering.open(bolt, CATALOGUE, settings, COMPUTATIONS) as answering:
        for (name, about), parameter in ASKED.items():
            rows: list[str] = []
            offset: int | None = 0
            total: int | None = None
            while offset is not None:
                raw = {parameter: about, "limit": 70, "offset": offset}
                answer = await answering.answer(CATALOGUE.by_name[name], raw)
                rows += [repr(row) for row in answer.rows]
                offset, total = answer.next_offset, answer.total
            assert len(set(rows)) == len(rows) == total
            found[name, about] = len(rows)
    return found
