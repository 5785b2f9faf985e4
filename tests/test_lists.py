"""Lists: every page, in every order, under every filter, is the stretch of the whole that it should be."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

import neo4j
import pytest
from asking import opened
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from manuals import history, snapshot
from projected import kept, projected
from seeded import SEED, plant

from orggraph.answering import Answer, Answering, BadParameters
from orggraph.answering.cursors import binding, read_cursor, write_cursor
from orggraph.catalogue import Catalogue, Question, load
from orggraph.errors import StoreUnavailable
from orggraph.graph.whole import HIDDEN
from orggraph.loading import ensure_sorted, import_text, sort_all
from orggraph.loading.keys import KEYS
from orggraph.model.collation import pinyin_key, readings, stroke_key
from orggraph.readers import read_file
from orggraph.resources import folder
from orggraph.settings import Bolt

T = TypeVar("T")
CATALOGUE = Catalogue(tuple(one for one in load(folder("cypher") / "questions").questions if one.listing is not None))
ORDERS = [
    pytest.param(question.name, order, id=f"{question.name} {order}")
    for question in CATALOGUE.questions
    for order in question.parameter("sort").type.choices  # type: ignore[union-attr]
]
FILTERS = [
    pytest.param(question, one.parameter, id=f"{question.name} {one.parameter}")
    for question in CATALOGUE.questions
    for one in question.listing.filters  # type: ignore[union-attr]
]


def answering(bolt: Bolt, use: Callable[[Answering], Awaitable[T]]) -> T:
    async def used() -> T:
        async with opened(bolt, CATALOGUE) as answers:
            return await use(answers)

    return asyncio.run(used())


def ask(bolt: Bolt, name: str, **raw: object) -> Answer:
    return answering(bolt, lambda opened: opened.answer(CATALOGUE.by_name[name], raw))


async def to_the_end(opened: Answering, name: str, raw: dict[str, Any]) -> list[Answer]:
    """Every page, each asked for as the `next` of the one before says."""
    question = CATALOGUE.by_name[name]
    pages = [await opened.answer(question, raw)]
    while (following := pages[-1].meta["next"]) is not None:
        assert urlsplit(following).path == question.route
        pages.append(await opened.answer(question, dict(parse_qsl(urlsplit(following).query))))
        assert len(pages) < 3_000
    return pages


def column(answer: Answer, name: str) -> list[Any]:
    return [row[name] for row in answer.data]


@pytest.fixture(scope="module")
def seed(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


def explained(driver: neo4j.Driver, bolt: Bolt, cypher: str) -> neo4j.ResultSummary:
    logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)
    missing = dict.fromkeys([*CATALOGUE_PARAMETERS, "after", "limit"])
    with driver.session(database=bolt.database, default_access_mode=neo4j.READ_ACCESS) as session:
        return session.run(f"EXPLAIN {cypher}", missing).consume()  # type: ignore[arg-type]


CATALOGUE_PARAMETERS = {item.name for question in CATALOGUE.questions for item in question.parameters}


def below_the_limit(plan: dict[str, Any]) -> list[str]:
    """The steps that the rows of a page come out of, before they are limited."""
    for one in walked(plan):
        if one["operatorType"].startswith("Limit"):
            return [each["operatorType"].partition("@")[0] for each in walked(one)]
    raise AssertionError("nothing limits the page")


def walked(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for child in plan.get("children", []):
        yield from walked(child)


@pytest.mark.parametrize(("name", "order"), ORDERS)
def test_a_page_is_read_off_an_index_and_never_sorted(seed: Bolt, driver: neo4j.Driver, name: str, order: str) -> None:
    listing = CATALOGUE.by_name[name].listing
    assert listing is not None
    plan = explained(driver, seed, listing.page(frozenset(), order)).plan
    assert plan is not None
    assert below_the_limit(plan) == ["Limit", "NodeIndexSeekByRange"]


@pytest.mark.parametrize(("question", "parameter"), FILTERS)
def test_the_server_understands_every_filter(
    seed: Bolt, driver: neo4j.Driver, question: Question, parameter: str
) -> None:
    assert question.listing is not None
    everything = frozenset(one.parameter for one in question.listing.filters)
    for given_now in (frozenset({parameter}), everything):
        order = question.listing.sorts[-1].choice
        for cypher in (question.listing.page(given_now, order), question.listing.total(given_now)):
            summary = explained(driver, seed, cypher)
            told = [one.status_description for one in summary.gql_status_objects if one.is_notification]
            assert (summary.query_type, told) == ("r", [])


@pytest.mark.parametrize("equal", ["level", "implied"])
def test_a_filter_by_one_value_is_read_off_an_index_in_order(seed: Bolt, driver: neo4j.Driver, equal: str) -> None:
    listing = CATALOGUE.by_name["positions/list"].listing
    assert listing is not None
    # The planner chooses by what it counted: of few nodes it sorts what it found, of many it does not.
    plan = explained(driver, seed, "CYPHER planner=dp " + listing.page(frozenset({equal}), "title")).plan
    assert plan is not None
    seeks = [one["args"]["Details"] for one in walked(plan) if one["operatorType"].startswith("NodeIndexSeek@")]
    assert [
        f"p:Position({equal}, by_pinyin) WHERE {equal} = ${equal} AND by_pinyin > $after" in one for one in seeks
    ] == [True]


BY_TITLE = [
    "財務經理", "倉管員", "成本部經理", "出納", "技術經理", "技術總工程師", "駕駛員", "暖通設計師", "人事專員",
    "售后部經理", "售后維修工程師", "項目經理", "項目銷售", "銷售經理", "銷售員", "行政人事經理", "行政專員",
    "營銷部經理", "資料管理員", "總工辦經理", "總經理",
]  # fmt: skip
BY_STROKE = [
    "人事專員", "出納", "成本部經理", "行政人事經理", "行政專員", "技術經理", "技術總工程師", "倉管員", "財務經理",
    "售后部經理", "售后維修工程師", "項目經理", "項目銷售", "暖通設計師", "資料管理員", "銷售員", "銷售經理", "駕駛員",
    "營銷部經理", "總工辦經理", "總經理",
]  # fmt: skip


def test_the_positions_by_pinyin_and_by_strokes(seed: Bolt) -> None:
    answer = ask(seed, "positions/list", fields="title")
    assert (column(answer, "title"), answer.total, answer.meta["next"]) == (BY_TITLE, 21, None)
    assert column(ask(seed, "positions/list", sort="stroke"), "title") == BY_STROKE
    assert column(ask(seed, "positions/list", sort="-title"), "title") == BY_TITLE[::-1]


def test_the_positions_by_level_and_by_number_of_subordinates(seed: Bolt) -> None:
    levels = column(ask(seed, "positions/list", sort="level"), "level")
    assert levels == ["部門主管", *["經理級"] * 8, "普通", *["普通人員"] * 10, None]
    rows = ask(seed, "positions/list", sort="-subordinates", limit=4).data
    assert [(row["title"], row["subordinates"]) for row in rows] == [
        ("總經理", 7),
        ("行政人事經理", 3),
        ("總工辦經理", 3),
        ("財務經理", 2),
    ]


def test_whole_rows_of_each_list(seed: Bolt) -> None:
    assert ask(seed, "positions/list", limit=1).data == [
        {
            "id": "position:財務經理",
            "title": "財務經理",
            "level": "經理級",
            "code": None,
            "implied": False,
            "departments": ["財務部"],
            "superiors": ["總經理"],
            "subordinates": 2,
        }
    ]
    assert ask(seed, "departments/list", limit=1).data == [
        {
            "id": "department:財務部",
            "name": "財務部",
            "implied": False,
            "collective": False,
            "positions": 3,
            "heads": ["財務經理"],
            "part_of": ["公司"],
        }
    ]
    assert ask(seed, "external-parties/list", limit=1, category="bank").data == [
        {
            "id": "external_party:銀行",
            "name": "銀行",
            "category": "bank",
            "positions": 2,
            "declared": 2,
            "mined": 2,
        }
    ]
    assert ask(seed, "kpis/list", limit=1).data == [
        {
            "id": "kpi:采購物品的規格、數量、質量是否符合要求",
            "name": "采購物品的規格、數量、質量是否符合要求",
            "positions": 3,
        }
    ]
    assert ask(seed, "duties/list", position="出納", limit=1).data == [
        {
            "id": "duty:出納/1.1",
            "position": "出納",
            "position_id": "position:出納",
            "area": "現金、銀行與記賬",
            "area_number": "1",
            "number": "1",
            "text": "為員工辦理資金報銷，合理管理公司資金",
            "mentions": [],
        }
    ]
    assert ask(seed, "authorities/list", position="人事專員", limit=1).data == [
        {
            "id": "authority:人事專員/1",
            "position": "人事專員",
            "position_id": "position:人事專員",
            "number": "1",
            "text": "就公司人力資源管理提出建議",
        }
    ]
    assert ask(seed, "systems/list", sort="mentions").data == [
        {
            "id": "system:今目標系統",
            "name": "今目標系統",
            "aliases": ["今目標"],
            "mentions": 1,
            "positions": ["技術經理"],
            "documents": ["document:manual.md"],
        },
        {
            "id": "system:金石系統",
            "name": "金石系統",
            "aliases": [],
            "mentions": 2,
            "positions": ["倉管員", "技術經理"],
            "documents": ["document:manual.md"],
        },
    ]
    (document,) = ask(seed, "documents/list", fields="id,name,title,media_type,since").data
    assert document == {
        "id": "document:manual.md",
        "name": "manual.md",
        "title": "公司崗位職責說明書",
        "media_type": "text/markdown",
        "since": 1,
    }


NARROWED: list[tuple[str, dict[str, object], list[str]]] = [
    ("positions/list", {"department": "財務部"}, ["財務經理", "倉管員", "出納"]),
    ("positions/list", {"department": "財務部", "superior": "財務經理"}, ["倉管員", "出納"]),
    ("positions/list", {"department": "財務部", "level": "普通"}, ["出納"]),
    ("positions/list", {"implied": True}, ["總經理"]),
    ("positions/list", {"external_party": "税务局", "basis": "declared"}, ["財務經理", "出納"]),
    ("positions/list", {"kpi": "票據保管完整性"}, ["出納"]),
    ("positions/list", {"with_superior": False}, ["總經理"]),
    ("positions/list", {"with_kpis": False}, ["總經理"]),
    ("positions/list", {"with_subordinates": True, "department": "財務部"}, ["財務經理"]),
    ("positions/list", {"system": "今目標", "level": "普通"}, []),
    ("departments/list", {"collective": True}, ["公司各部門"]),
    ("departments/list", {"implied": True, "collective": False}, ["成本部", "技術部", "項目部"]),
    ("departments/list", {"external_party": "稅務機構"}, ["財務部"]),
    ("departments/list", {"with_head": False, "document": "manual.md"}, ["公司各部門"]),
    ("departments/list", {"part_of": "公司", "with_head": True, "implied": False}, [
        "財務部", "售后部", "行政人事部", "營銷部", "總工辦",
    ]),
    ("external-parties/list", {"category": "bank"}, ["銀行"]),
    ("external-parties/list", {"position": "出納"}, [
        "代理商", "工商局", "供應商", "客戶", "設備廠家", "稅務機構", "銀行",
    ]),
    ("external-parties/list", {"department": "財務部", "category": "government"}, ["工商局", "稅務機構"]),
    ("external-parties/list", {"with_positions": False}, []),
    ("kpis/list", {"position": "出納"}, [
        "發票與支票開具準確率", "票據保管完整性", "日記賬記錄的準確性和及時性", "賬款收付準確率",
    ]),
    ("kpis/list", {"shared": True, "department": "售后部"}, ["解決問題的能力如何", "客戶滿意度如何"]),
    ("kpis/list", {"shared": False, "position": "售后部經理", "document": "manual.md"}, ["維保業務的拓展情況"]),
    ("duties/list", {"mentions": "稅務機構"}, ["財務經理", "出納"]),
    ("duties/list", {"position": "人事專員", "area": "招聘支援"}, ["人事專員"] * 3),
    ("duties/list", {"kpi": "票據保管完整性", "with_mentions": True, "department": "財務部"}, ["出納"] * 5),
    ("authorities/list", {"department": "財務部"}, [*["財務經理"] * 5, *["倉管員"] * 2, *["出納"] * 2]),
    ("systems/list", {"department": "財務部"}, ["金石系統"]),
    ("documents/list", {"names": "出納"}, ["manual.md"]),
    ("documents/list", {"media_type": "application/pdf"}, []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "raw", "names"), NARROWED, ids=lambda value: str(value)[:60])
def test_filters_compose(seed: Bolt, name: str, raw: dict[str, object], names: list[str]) -> None:
    answer = ask(seed, name, **raw)
    shown = answer.question.columns[1].name
    assert (column(answer, shown), answer.total) == (names, len(names))


@pytest.mark.parametrize(("name", "order"), ORDERS)
def test_the_pages_together_are_one_large_page(seed: Bolt, name: str, order: str) -> None:
    async def use(opened: Answering) -> None:
        question = CATALOGUE.by_name[name]
        everything = await opened.answer(question, {"sort": order, "limit": 1000})
        pages = await to_the_end(opened, name, {"sort": order, "limit": 17, "fields": "id"})
        assert [row for one in pages for row in column(one, "id")] == column(everything, "id")
        assert {one.total for one in pages} == {len(everything.rows)}
        turned = order.removeprefix("-") if order.startswith("-") else f"-{order}"
        other = await opened.answer(question, {"sort": turned, "limit": 1000})
        assert column(other, "id") == column(everything, "id")[::-1]

    answering(seed, use)


def test_fields_are_the_columns_asked_for_in_that_order(seed: Bolt) -> None:
    answer = ask(seed, "positions/list", fields="title,id,title", limit=1)
    assert answer.envelope()["data"] == [{"title": "財務經理", "id": "position:財務經理"}]
    assert [one.name for one in answer.question.columns] == ["title", "id"]
    with pytest.raises(BadParameters) as caught:
        ask(seed, "positions/list", fields="name")
    assert caught.value.faults[0].sentence.startswith("'name' is none of id, title, level,")


def test_an_explained_list_shows_the_page_that_was_asked_for(seed: Bolt) -> None:
    told = ask(seed, "positions/list", department="財務部", sort="-stroke").envelope(explain=True)["meta"]
    assert "p.by_stroke < $after" in told["cypher"]
    assert "(:Department {id: $department})" in told["cypher"]
    assert told["parameters"]["department"] == "department:財務部"


GIVEN = write_cursor(binding("x", {}), "~cai")


@pytest.mark.parametrize(
    "cursor",
    ["", " ", "0", "abc", "出納", "\x00", "=" * 8, "A" * 5_000, GIVEN[:-1], GIVEN[1:], f"{GIVEN}=", f"{GIVEN}AAAA",
     GIVEN.swapcase(), f" {GIVEN}", "../../etc/passwd", "' OR 1=1 //"],
    ids=lambda cursor: repr(cursor[:12]),
)  # fmt: skip
def test_what_is_no_cursor_is_refused(seed: Bolt, cursor: str) -> None:
    with pytest.raises(BadParameters) as caught:
        ask(seed, "positions/list", cursor=cursor)
    assert [(fault.parameter, fault.sentence) for fault in caught.value.faults] == [
        (
            "cursor",
            "is no cursor that was given here, or not the whole of one; take it from `next`, "
            "or leave it out to begin anew",
        )
    ]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("kpis/list", {}),
        ("positions/list", {"sort": "-title"}),
        ("positions/list", {"sort": "stroke"}),
        ("positions/list", {"department": "財務部"}),
        ("positions/list", {"implied": False}),
        ("positions/list", {"basis": "declared"}),
    ],
)
def test_a_cursor_belongs_to_its_question_order_and_filters(seed: Bolt, name: str, raw: dict[str, object]) -> None:
    cursor = ask(seed, "positions/list", limit=3).next_cursor
    with pytest.raises(BadParameters, match="belongs to another question, order or filter; leave it out to begin anew"):
        ask(seed, name, cursor=cursor, **raw)


def test_a_cursor_goes_on_with_another_limit_and_other_columns(seed: Bolt) -> None:
    cursor = ask(seed, "positions/list", limit=3).next_cursor
    assert column(ask(seed, "positions/list", limit=2, fields="title", cursor=cursor), "title") == BY_TITLE[3:5]


def test_a_cursor_of_another_version_says_so(seed: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orggraph.answering.cursors.VERSION", 99)
    later = write_cursor("x", "y")
    monkeypatch.undo()
    with pytest.raises(ValueError, match="was given by another version, which sorted otherwise; leave it out"):
        read_cursor("x", later)


@given(st.text(max_size=30), st.text(max_size=60))
def test_a_cursor_reads_as_it_was_written_where_it_was_given_and_nowhere_else(bound: str, key: str) -> None:
    assert read_cursor(bound, write_cursor(bound, key)) == key
    with pytest.raises(ValueError, match="belongs to another"):
        read_cursor(f"{bound}x", write_cursor(bound, key))


@given(st.text(max_size=80))
def test_any_text_for_a_cursor_is_refused_with_a_sentence(said: str) -> None:
    with pytest.raises(ValueError, match="begin anew"):
        read_cursor("x", said)


TITLES = ["經理", "经理", "出納", "Clerk", "clerk", "5S", "10S", "(代)經理", "銀行行長", "㐂", "經理 2", "經理 10", ""]


@pytest.fixture(scope="module")
def crowded(bolt: Bolt, driver: neo4j.Driver) -> Bolt:
    """An organisation of 120 positions with a dozen titles among them, in two departments, some below others."""
    driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
    driver.execute_query(
        "CREATE (:Revision {id: 'revision', number: 1, epoch: 'crowded'}) "
        "WITH 1 AS one UNWIND range(0, 1) AS n CREATE (:Entity:Department {id: 'department:' + n, name: 'D' + n}) "
        "WITH DISTINCT one UNWIND range(0, 119) AS n "
        "CREATE (p:Entity:Position {id: 'position:' + n, name: $titles[n % size($titles)], implied: n % 7 = 0, "
        "aliases: [], documents: [], level: CASE n % 3 WHEN 0 THEN null ELSE 'L' + (n % 3) END}) "
        "WITH p, n MATCH (d:Department {id: 'department:' + (n % 2)}) "
        "CREATE (p)-[:BELONGS_TO {id: 'd' + n, basis: 'declared'}]->(d) "
        "CREATE (p)-[:BELONGS_TO {id: 'm' + n, basis: 'mined'}]->(d) "
        "WITH p, n MATCH (s:Position {id: 'position:' + (n / 10)}) WHERE s <> p "
        "CREATE (p)-[:REPORTS_TO {id: 'r' + n, basis: 'declared'}]->(s)",
        titles=TITLES,
        database_=bolt.database,
    )
    assert sort_all(driver, bolt.database) == 122
    return bolt


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    limit=st.integers(1, 50),
    order=st.sampled_from(["title", "-title", "stroke", "-stroke", "level", "-level", "subordinates", "-subordinates"]),
    filters=st.fixed_dictionaries(
        {},
        optional={
            "department": st.sampled_from(["department:0", "department:1"]),
            "superior": st.sampled_from(["position:0", "position:3"]),
            "level": st.sampled_from(["L1", "L2", "L3"]),
            "implied": st.booleans(),
            "with_subordinates": st.booleans(),
            "basis": st.sampled_from(["declared", "mined", "declared,mined"]),
        },
    ),
)
def test_pages_of_any_size_order_and_filter_are_one_large_page(
    crowded: Bolt, limit: int, order: str, filters: dict[str, Any]
) -> None:
    async def use(opened: Answering) -> None:
        everything = await opened.answer(CATALOGUE.by_name["positions/list"], {**filters, "sort": order, "limit": 1000})
        pages = await to_the_end(opened, "positions/list", {**filters, "sort": order, "limit": limit})
        assert [row for one in pages for row in one.rows] == everything.rows
        assert all(len(one.rows) == limit for one in pages[:-1])
        assert {one.total for one in pages} == {len(everything.rows)}
        ids = column(everything, "id")
        assert len(set(ids)) == len(ids)
        assert set(ids) == expected(filters)
        if order.removeprefix("-") in ("title", "stroke"):
            keys = [key(row["title"], order) for row in everything.data]
            assert keys == sorted(keys, reverse=order.startswith("-"))

    answering(crowded, use)


def key(title: str, order: str) -> str:
    return stroke_key(title) if order.endswith("stroke") else pinyin_key(title, readings(title))


def expected(filters: dict[str, Any]) -> set[str]:
    """The same, worked out from how the organisation was made."""
    basis = filters.get("basis", "declared,mined,inferred").split(",")
    return {
        f"position:{n}"
        for n in range(120)
        if ("department" not in filters or filters["department"] == f"department:{n % 2}")
        and ("superior" not in filters or (filters["superior"] == f"position:{n // 10}" != f"position:{n}"))
        and ("superior" not in filters or "declared" in basis)
        and ("level" not in filters or (n % 3 != 0 and filters["level"] == f"L{n % 3}"))
        and ("implied" not in filters or filters["implied"] == (n % 7 == 0))
        and ("with_subordinates" not in filters or filters["with_subordinates"] == (n < 12))
    }


def test_a_page_goes_on_behind_a_row_that_is_gone(crowded: Bolt, driver: neo4j.Driver) -> None:
    first = ask(crowded, "positions/list", limit=5)
    everything = column(ask(crowded, "positions/list", limit=1000), "id")
    gone = everything[4]
    driver.execute_query("MATCH (p:Position {id: $id}) REMOVE p:Position", id=gone, database_=crowded.database)
    try:
        second = ask(crowded, "positions/list", limit=5, cursor=first.next_cursor)
        assert column(second, "id") == everything[5:10]
    finally:
        driver.execute_query("MATCH (p:Entity {id: $id}) SET p:Position", id=gone, database_=crowded.database)


def test_two_thousand_of_one_name_are_each_there_once(empty: Bolt, driver: neo4j.Driver) -> None:
    driver.execute_query(
        "UNWIND range(1, 2000) AS n "
        "CREATE (:Entity:Position {id: 'position:' + n, name: '專員', aliases: [], level: 'L'})",
        database_=empty.database,
    )
    sort_all(driver, empty.database)

    async def use(opened: Answering) -> None:
        for order in ("title", "-stroke", "subordinates", "level"):
            pages = await to_the_end(opened, "positions/list", {"sort": order, "limit": 700, "fields": "id"})
            assert [len(one.rows) for one in pages] == [700, 700, 600]
            assert {row[0] for one in pages for row in one.rows} == {f"position:{n}" for n in range(1, 2001)}
            assert {one.total for one in pages} == {2000}

    answering(empty, use)


@pytest.mark.parametrize("question", CATALOGUE.questions, ids=lambda question: question.name)
def test_a_list_of_nothing_is_empty(empty: Bolt, question: Question) -> None:
    answer = ask(empty, question.name)
    assert (answer.data, answer.total, answer.meta["next"], answer.meta["truncated"]) == ([], 0, None, False)


@pytest.fixture
def older(empty: Bolt, driver: neo4j.Driver) -> dict[str, dict[str, Any]]:
    """A store as a version without sort keys left it; the keys that it would have had."""
    plant(empty)
    made = keys_of(driver, empty)
    assert made["position:出納"]["by_count"].startswith("99999999 ~chu105")
    removed = ", ".join(f"n.{name}" for name in KEYS)
    driver.execute_query(f"MATCH (n:Entity) REMOVE {removed}", database_=empty.database)  # type: ignore[arg-type]
    driver.execute_query("MATCH ()-[r]->() REMOVE r.written", database_=empty.database)
    driver.execute_query("MATCH (r:Revision) REMOVE r.keys", database_=empty.database)
    return made


def keys_of(driver: neo4j.Driver, bolt: Bolt) -> dict[str, dict[str, Any]]:
    records, _, _ = driver.execute_query("MATCH (n:Entity) RETURN properties(n) AS own", database_=bolt.database)
    return {
        record["own"]["id"]: {name: value for name, value in record["own"].items() if name in KEYS}
        for record in records
    }


def test_a_store_of_an_older_version_is_told_and_sorted_when_it_is_served(
    empty: Bolt, driver: neo4j.Driver, older: dict[str, dict[str, Any]]
) -> None:
    with pytest.raises(StoreUnavailable, match="filled by another version"):
        ask(empty, "positions/list")
    before = (snapshot(driver, empty), history(driver, empty))
    assert ensure_sorted(empty) == len(older)
    assert keys_of(driver, empty) == older
    assert (snapshot(driver, empty), history(driver, empty)) == before
    assert column(ask(empty, "positions/list"), "title") == BY_TITLE
    assert kept(driver, empty) == projected(driver, empty)
    assert ensure_sorted(empty) == 0


def test_a_store_of_an_older_version_is_sorted_by_the_next_import_without_a_revision(
    empty: Bolt, driver: neo4j.Driver, older: dict[str, dict[str, Any]]
) -> None:
    aliases = (SEED / "aliases.yaml").read_text(encoding="utf-8")
    done = import_text(empty, read_file(SEED / "manual.md"), aliases, actor="tests")
    assert (done.plan.empty, done.applied, done.revision) == (True, False, 1)
    assert keys_of(driver, empty) == older
    assert kept(driver, empty) == projected(driver, empty)
    assert history(driver, empty) == (1, [1])


def test_a_store_without_an_import_needs_no_sorting(empty: Bolt) -> None:
    assert ensure_sorted(empty) == 0


def test_the_keys_are_hidden_where_the_whole_graph_is_given() -> None:
    assert set(KEYS) <= HIDDEN
