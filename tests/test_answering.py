from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar
from urllib.parse import urlsplit

import pytest
from asking import opened
from manuals import Page, manual
from proxy import Proxy
from seeded import plant, through

from orggraph.answering import Answer, Answering, BadParameters, Watch
from orggraph.answering.parameters import read_parameters
from orggraph.answering.shelf import Shelf
from orggraph.answering.words import forms, phrase, search_words, sound, sounded, term
from orggraph.catalogue import Catalogue, Question, load, parse
from orggraph.errors import NotFound, StoreUnavailable
from orggraph.graph import Graph
from orggraph.loading import import_text
from orggraph.resources import folder
from orggraph.settings import Bolt

CATALOGUE = Catalogue(tuple(one for one in load(folder("cypher") / "questions").questions if one.compute is None))
ABOVE = parse(
    "positions/superiors.cypher",
    "// Above.\n// @param position: position  Whose.\n// @param steps: int[1..50] = 20  How far.\n"
    "// @param basis: list[basis] = declared,mined,inferred  On what.\n// @column id: str\n// @example position=出納\n"
    "MATCH (p:Position {id: $position}) WHERE $steps > 0 AND size($basis) > 0 RETURN p.id AS id\n",
)
T = TypeVar("T")


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture
def proxy(planted: Bolt) -> Iterator[Proxy]:
    place = urlsplit(planted.uri)
    with Proxy(place.hostname or "127.0.0.1", place.port or 7687) as relay:
        yield relay


def answering(bolt: Bolt, use: Callable[[Answering], Awaitable[T]]) -> T:
    async def used() -> T:
        async with opened(bolt, CATALOGUE) as answers:
            return await use(answers)

    return asyncio.run(used())


def test_parameters_are_converted_and_completed() -> None:
    assert read_parameters(ABOVE, {"position": "出納", "steps": "3"}) == {
        "position": "出納",
        "steps": 3,
        "basis": ["declared", "mined", "inferred"],
        "fields": None,
    }


def test_all_faults_of_the_parameters_are_told_at_once() -> None:
    with pytest.raises(BadParameters) as caught:
        read_parameters(ABOVE, {"steps": "many", "stepz": "1", "x": "1"})
    assert str(caught.value) == (
        "stepz: is no parameter of positions/superiors; steps is. "
        "x: is no parameter of positions/superiors; it takes position, steps, basis, fields. "
        "position: is required. "
        "steps: 'many' is not an int."
    )


def test_a_shelf_throws_out_what_was_not_asked_for_lately() -> None:
    shelf = Shelf(10_000)
    for name in "abcd":
        shelf.put(name, bytes(2000))
    assert shelf.get("a") == bytes(2000)
    shelf.put("e", bytes(2000))
    assert [name for name in "abcde" if shelf.get(name) is not None] == ["a", "c", "d", "e"]
    assert shelf.size == 4 * 2400
    shelf.put("a", b"")
    assert (shelf.get("a"), shelf.size) == (b"", 3 * 2400 + 400)
    shelf.clear()
    assert (shelf.get("a"), shelf.size) == (None, 0)


def test_a_shelf_keeps_nothing_that_would_fill_it() -> None:
    shelf = Shelf(10_000)
    shelf.put("a", bytes(2101))
    assert (shelf.get("a"), shelf.size) == (None, 0)
    nothing = Shelf(0)
    nothing.put("a", b"")
    assert nothing.get("a") is None


def test_words_are_escaped_and_in_both_scripts() -> None:
    assert forms("稅務") == ("稅務", "税务")
    assert forms("税务") == ("税务", "稅務")
    assert forms("KPI") == ("kpi",)
    assert phrase('a"b\\') == '"a\\"b\\\\"'
    assert term("a b*") == "a\\ b\\*"
    assert search_words(" 税务  KPI ") == {
        "said": "税务  KPI",
        "folded": "税务 kpi",
        "sound": "",
        "named": '"税务 kpi" OR 税务\\ kpi*',
        "sounded": '"\uffff"',
        "lucene": '("税务" OR "稅務") AND ("kpi")',
        "words": ["税务", "kpi"],
        "forms": [["税务", "稅務"], ["kpi"]],
    }
    assert search_words("招")["lucene"] == "(招* OR ?招)"


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("chuna", "chuna"),
        ("Chu Na", "chuna"),
        ("CN", "cn"),
        ("lü", "lv"),
        ("5s", "5s"),
        ("12", ""),
        ("出納", ""),
        ("a*", ""),
    ],
)
def test_what_is_typed_in_latin_may_be_how_a_name_is_said(said: str, heard: str) -> None:
    assert sound(said) == heard
    assert sounded(said) == (f'"{heard}" OR {heard}*' if heard else '"\uffff"')


def test_an_answer_says_what_it_rests_on(planted: Bolt) -> None:
    async def use(opened: Answering) -> Answer:
        return await opened.answer(opened.catalogue.by_name["positions/superiors"], {"position": "出纳", "steps": 1})

    answer = answering(planted, use)
    assert (answer.parameters["position"], answer.revision.number) == ("position:出納", 1)
    assert [row["title"] for row in answer.data] == ["財務經理"]
    assert answer.meta["basis"] == ["declared", "mined", "inferred"]


def test_rows_beyond_the_bound_are_left_out_and_it_is_said(planted: Bolt) -> None:
    question = parse("many.cypher", "// Many.\n// @column n: int\n// @example\nUNWIND range(1, 10001) AS n RETURN n\n")

    async def use(opened: Answering) -> Answer:
        return await opened.answer(question, {})

    answer = answering(planted, use)
    assert (len(answer.rows), answer.meta["truncated"]) == (10_000, True)
    assert answer.cut == {"why": "an answer has at most 10000 rows", "shown": 10_000}


def test_a_written_answer_is_kept_by_what_it_was_asked_with(planted: Bolt) -> None:
    made: list[str] = []

    def write(answer: Answer) -> bytes:
        made.append(str(answer.parameters["position"]))
        return str(answer.data).encode()

    async def use(opened: Answering) -> list[bool]:
        question = opened.catalogue.by_name["positions/superiors"]
        asked = [("出納", "a"), ("出纳", "a"), ("position:出納", "a"), ("出納", "b"), ("駕駛員", "a")]
        return [(await opened.written(question, {"position": said}, form, write)).kept for said, form in asked]

    assert answering(planted, use) == [False, True, True, False, False]
    assert made == ["position:出納", "position:出納", "position:駕駛員"]


@pytest.mark.parametrize(
    ("kind", "said", "nearest"),
    [
        ("positions/show", "財務經", "財務經理"),
        ("positions/show", "财务经里", "財務經理"),
        ("external-parties/show", "稅務", "稅務機構"),
        ("departments/show", "财务", "財務部"),
        # How a name is said is a hint, never the name.
        ("positions/show", "chuna", "出納"),
        ("positions/show", "cwjl", "財務經理"),
    ],
)
def test_an_unknown_name_gives_the_nearest(planted: Bolt, kind: str, said: str, nearest: str) -> None:
    async def use(opened: Answering) -> None:
        question = opened.catalogue.by_name[kind]
        assert question.subject is not None
        await opened.answer(question, {question.subject.name: said})

    with pytest.raises(NotFound) as caught:
        answering(planted, use)
    assert caught.value.suggestions[0] == nearest


@pytest.mark.parametrize("said", ["", " ", '"', "*", "a" * 500, "\\", "\x00", "~"])
def test_anything_may_be_said_for_a_name(planted: Bolt, said: str) -> None:
    async def use(opened: Answering) -> None:
        await opened.answer(opened.catalogue.by_name["positions/show"], {"position": said})

    with pytest.raises(NotFound):
        answering(planted, use)


ABOUT = [
    pytest.param(question, one.name, id=f"{question.name} {one.name}")
    for question in CATALOGUE.questions
    for one in question.parameters
    if one.type.names_nodes
]


@pytest.mark.parametrize(("question", "name"), ABOUT)
def test_every_question_is_refused_about_an_id_of_nothing(planted: Bolt, question: Question, name: str) -> None:
    kind = (question.parameter(name).type.item or question.parameter(name).type).name  # type: ignore[union-attr]
    others = next(iter(question.examples), {})

    async def use(opened: Answering) -> None:
        await opened.answer(question, {**others, name: f"{kind if kind != 'node' else 'kpi'}:沒有此物"})

    with pytest.raises(NotFound, match="沒有此物"):
        answering(planted, use)


@pytest.mark.parametrize("said", ["department:財務部", "kpi:財務部", "position:"])
def test_an_id_of_another_kind_names_no_position(planted: Bolt, said: str) -> None:
    async def use(opened: Answering) -> None:
        await opened.answer(opened.catalogue.by_name["positions/duties"], {"position": said})

    with pytest.raises(NotFound):
        answering(planted, use)


def test_of_several_ids_each_counts_once(planted: Bolt) -> None:
    async def use(opened: Answering) -> Answer:
        said = "position:出納,position:出納"
        return await opened.answer(opened.catalogue.by_name["subgraph"], {"start": said})

    assert answering(planted, use).parameters["start"] == ["position:出納"]


def test_a_watch_knows_the_revision_without_asking_again(planted: Bolt, proxy: Proxy) -> None:
    async def watched() -> tuple[int, int]:
        async with await Graph.open(through(planted, proxy.port)) as graph:
            watch = Watch(graph)
            seen = await watch.current()
            proxy.cut()
            known = await watch.current()
            with pytest.raises(StoreUnavailable):
                await watch.look()
            with pytest.raises(StoreUnavailable):
                await watch.current()
            proxy.restore()
            assert await watch.current() == seen
            await watch.stop()
            return seen.number, known.number

    assert asyncio.run(watched()) == (1, 1)


def test_a_watch_ends_what_waits_for_a_database_found_dead(planted: Bolt, proxy: Proxy) -> None:
    async def watched() -> None:
        async with await Graph.open(through(planted, proxy.port)) as graph:
            watch = Watch(graph)
            await watch.current()
            watch.start()
            proxy.hold()
            with pytest.raises(StoreUnavailable, match="stopped answering in the midst"):
                async with watch.alive():
                    await asyncio.Event().wait()
            await watch.stop()
            proxy.drop()

    asyncio.run(asyncio.wait_for(watched(), 10))


def test_an_alias_that_is_written_as_ids_are_is_an_alias(empty: Bolt) -> None:
    import_text(empty, manual("a.md", Page("出納")), "positions:\n  出納: ['position:1']\n", actor="tests")

    async def use(opened: Answering) -> list[Answer]:
        question = opened.catalogue.by_name["positions/show"]
        return [await opened.answer(question, {"position": said}) for said in ("position:1", "position:出納", "出納")]

    first, second, third = answering(empty, use)
    assert first == second == third
    assert first.data[0]["id"] == "position:出納"
