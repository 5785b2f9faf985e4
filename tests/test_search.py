"""Search: how what was typed fits, which stretch of which field it is, and what comes first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import neo4j
import pytest
from asking import opened
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from seeded import plant

from orggraph.answering import Answer, Answering
from orggraph.catalogue import Catalogue, load
from orggraph.loading import sort_all
from orggraph.resources import folder
from orggraph.settings import Bolt

T = TypeVar("T")
CATALOGUE = Catalogue(tuple(one for one in load(folder("cypher") / "questions").questions if one.words[-1] == "search"))


def answering(bolt: Bolt, use: Callable[[Answering], Awaitable[T]]) -> T:
    async def used() -> T:
        async with opened(bolt, CATALOGUE) as answers:
            return await use(answers)

    return asyncio.run(used())


def ask(bolt: Bolt, question: str = "search", **raw: object) -> Answer:
    return answering(bolt, lambda opened: opened.answer(CATALOGUE.by_name[question], raw))


def marked(text: str, spans: list[list[int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def hits(answer: Answer) -> list[tuple[str, str, str, list[str]]]:
    return [(row["name"], row["field"], row["how"], marked(row["snippet"], row["spans"])) for row in answer.data]


@pytest.fixture(scope="module")
def seed(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.mark.parametrize(
    ("q", "first"),
    [
        ("position:出納", ("出納", "id", "exact", ["position:出納"])),
        ("出納", ("出納", "name", "exact", ["出納"])),
        ("出纳", ("出納", "name", "exact", ["出納"])),
        ("税务局", ("稅務機構", "alias", "alias", ["稅務局"])),
        ("財務經", ("財務經理", "name", "prefix", ["財務經"])),
        ("顾", ("客戶", "alias", "prefix", ["顧"])),
        ("chuna", ("出納", "name", "pinyin", ["出納"])),
        ("Chu Na", ("出納", "name", "pinyin", ["出納"])),
        ("cn", ("出納", "name", "pinyin", ["出納"])),
        ("chun", ("出納", "name", "pinyin", ["出納"])),
        ("cwjl", ("財務經理", "name", "pinyin", ["財務經理"])),
        ("guodishui", ("稅務機構", "alias", "pinyin", ["國地稅"])),
        ("dishui", ("稅務機構", "alias", "pinyin", ["地稅"])),
        ("務機", ("稅務機構", "name", "substring", ["務機"])),
        ("人事 经理", ("行政人事經理", "name", "substring", ["人事", "經理"])),
        ("地稅", ("稅務機構", "alias", "substring", ["地稅"])),
        ("涉稅", ("到稅務機構辦理涉稅手續", "text", "text", ["涉稅"])),
        ("manual", ("manual.md", "name", "prefix", ["manual"])),
    ],
)
def test_what_was_typed_is_found_and_shown_where_it_stands(
    seed: Bolt, q: str, first: tuple[str, str, str, list[str]]
) -> None:
    assert hits(ask(seed, q=q))[0] == first


def test_better_ways_of_fitting_come_first(seed: Bolt) -> None:
    assert [(name, how) for name, _, how, _ in hits(ask(seed, q="稅務", limit=3))] == [
        ("稅務機構", "prefix"),
        ("稅務上繳差錯率", "prefix"),
        ("到稅務機構辦理涉稅手續", "text"),
    ]
    ways = [how for _, _, how, _ in hits(ask(seed, q="經理", limit=200))]
    assert ways == sorted(ways, key=["exact", "alias", "prefix", "pinyin", "substring", "text"].index)


def test_a_whole_row(seed: Bolt) -> None:
    (row,) = ask(seed, q="涉稅手續", kinds="Duty").data
    assert row.pop("score") > 0
    assert row == {
        "kind": "Duty",
        "id": "duty:財務經理/3.3",
        "name": "到稅務機構辦理涉稅手續",
        "field": "text",
        "how": "text",
        "snippet": "到稅務機構辦理涉稅手續",
        "spans": [[7, 11]],
        "of": [{"id": "position:財務經理", "name": "財務經理"}],
    }


def test_only_the_kinds_that_are_asked_for(seed: Bolt) -> None:
    rows = ask(seed, q="caiwu", kinds="Department,Position").data
    assert [(row["kind"], row["name"]) for row in rows] == [("Department", "財務部"), ("Position", "財務經理")]
    assert [row["kind"] for row in ask(seed, q="caiwu", kinds="Position").data] == ["Position"]
    assert ask(seed, q="caiwu", kinds="System").data == []


def test_the_stretch_of_a_long_text_is_that_around_the_words(seed: Bolt) -> None:
    (row,) = ask(seed, q="金石系統", kinds="Document").data
    assert (row["field"], len(row["snippet"]), marked(row["snippet"], row["spans"])) == ("text", 120, ["金石系統"])


def test_pages_of_a_search_follow_each_other(seed: Bolt) -> None:
    everything = ask(seed, q="經理", limit=200)
    pages = [ask(seed, q="經理", limit=20, offset=offset) for offset in range(0, len(everything.rows), 20)]
    assert [row for one in pages for row in one.rows] == everything.rows
    assert {one.total for one in pages} == {len(everything.rows)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(
        st.sampled_from("出纳財務經理稅務機構chuna CN\"'\\*?~:()[]{}^&|!+-/\x00\uffff𠮷é１"), min_size=1, max_size=12
    ).filter(lambda text: bool(text.split()))
)
def test_anything_may_be_searched_for_and_every_mark_is_within_its_stretch(seed: Bolt, q: str) -> None:
    for row in ask(seed, q=q).data:
        for start, end in row["spans"]:
            assert 0 <= start < end <= len(row["snippet"])


def test_the_words_of_duties(seed: Bolt) -> None:
    rows = ask(seed, "duties/search", q="报税", department="財務部").data
    assert rows == [
        {
            "id": "duty:出納/1.3",
            "position": "出納",
            "position_id": "position:出納",
            "area": "現金、銀行與記賬",
            "area_number": "1",
            "number": "3",
            "text": "處理公司賬務，辦理報稅",
            "spans": [[9, 11]],
        }
    ]
    several = ask(seed, "duties/search", q="合同 签订").data
    assert [(row["position"], marked(row["text"], row["spans"])) for row in several] == [
        ("成本部經理", ["合同", "簽訂"]),
        ("人事專員", ["合同", "簽訂"]),
    ]


@pytest.mark.parametrize(
    ("raw", "positions"),
    [
        ({"q": "憑證", "position": "財務經理"}, {"財務經理"}),
        ({"q": "賬", "position": "出納"}, {"出納"}),
        ({"q": "賬", "department": "財務部"}, {"財務經理", "出納", "倉管員"}),
        ({"q": "憑證", "position": "出納", "department": "總工辦"}, set[str]()),
        ({"q": "招聘", "area": "招聘支援"}, {"人事專員"}),
        ({"q": "沒有這樣的話"}, set[str]()),
    ],
)
def test_duties_are_narrowed_by_position_department_and_area(
    seed: Bolt, raw: dict[str, Any], positions: set[str]
) -> None:
    answer = ask(seed, "duties/search", **raw)
    assert {row["position"] for row in answer.data} == positions
    assert answer.total == len(answer.data)


def test_of_two_thousand_that_fit_the_whole_name_comes_first(empty: Bolt, driver: neo4j.Driver) -> None:
    driver.execute_query(
        "UNWIND range(1, 2000) AS n WITH n, CASE n WHEN 1700 THEN '會計' ELSE '會計' + n + '號' END AS name "
        "CREATE (:Entity:Position {id: 'position:' + n, name: name, aliases: [], "
        "folded: [replace(replace(name, '會', '会'), '計', '计')]})",
        database_=empty.database,
    )
    sort_all(driver, empty.database)
    driver.execute_query("CALL db.awaitIndexes(60)", database_=empty.database)
    for q, how in (("會計", "exact"), ("kuaiji", "pinyin"), ("kj", "pinyin")):
        answer = ask(empty, q=q)
        assert (answer.data[0]["id"], answer.data[0]["how"], len(answer.data)) == ("position:1700", how, 20)
        assert answer.total is not None
        assert answer.total <= 500


def test_nothing_is_found_where_there_is_nothing(empty: Bolt) -> None:
    for question in ("search", "duties/search"):
        answer = ask(empty, question, q="出納")
        assert (answer.data, answer.total) == ([], 0)
