"""Every question file against the real server: what EXPLAIN says of it, and what its examples answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import neo4j
import pytest
from asking import opened
from seeded import plant

from orggraph.answering import Answer
from orggraph.api.models import envelope_model
from orggraph.catalogue import AFTER, Catalogue, Column, Question, load, parse
from orggraph.computed import COMPUTATIONS
from orggraph.loading import sort_all
from orggraph.model.text import Text
from orggraph.resources import folder
from orggraph.settings import Bolt

CATALOGUE = load(folder("cypher") / "questions")
WRITTEN = [question for question in CATALOGUE.questions if question.compute is None]
QUESTIONS = pytest.mark.parametrize("question", WRITTEN, ids=lambda question: question.name)
SETTLED = {"proposals/list"}
"""What is empty for the sample, where every name is settled by its alias file."""
EXAMPLES = [(question, example) for question in CATALOGUE.questions for example in question.examples]
ALL = ["declared", "mined", "inferred"]


@pytest.fixture(scope="module")
def text(bolt: Bolt) -> Text:
    return plant(bolt)


def ask(bolt: Bolt, name: str, catalogue: Catalogue = CATALOGUE, /, **raw: object) -> Answer:
    async def asked() -> Answer:
        async with opened(bolt, catalogue, COMPUTATIONS) as answering:
            return await answering.answer(catalogue.by_name[name], raw)

    return asyncio.run(asked())


def explained(driver: neo4j.Driver, bolt: Bolt, question: Question) -> tuple[set[str], str | None, list[str]]:
    """The columns, the kind of statement and the notifications that the server tells of a question."""
    # The driver logs each notification besides; what counts is what it hands over.
    logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)
    values = {item.name: item.default for item in question.parameters} | {AFTER: ""}
    with driver.session(database=bolt.database, default_access_mode=neo4j.READ_ACCESS) as session:
        result = session.run(f"EXPLAIN {question.cypher}", values)  # type: ignore[arg-type]
        columns = set(result.keys())
        summary = result.consume()
    height = question.path.read_text(encoding="utf-8").partition(question.cypher)[0].count("\n")
    told: list[str] = []
    for status in filter(lambda status: status.is_notification, summary.gql_status_objects):
        line = height + (status.position.line if status.position else 1)
        told.append(f"{question.name}.cypher:{line}: {status.status_description}")
    return columns, summary.query_type, told


@QUESTIONS
def test_the_server_agrees_with_the_header(question: Question, bolt: Bolt, driver: neo4j.Driver, text: Text) -> None:
    # A list's total is counted by a query of its own; test_lists asks the server about all that lists are made of.
    meta = question.meta if question.listing is None else [Column(AFTER, question.columns[0].type)]
    declared = {column.name for column in (*question.columns, *meta)}
    assert explained(driver, bolt, question) == (declared, "r", [])


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("MATCH (p:Positon) RETURN count(p) AS n", "Positon"),
        ("MATCH (p:Position)-[:REPORT_TO]->() RETURN count(p) AS n", "REPORT_TO"),
        ("MATCH (p:Position) RETURN count(p.titel) AS n", "titel"),
        ("MATCH (p:Position), (k:Kpi) RETURN count(*) AS n", "cartesian product"),
    ],
)
def test_a_slip_in_a_question_is_told_with_its_line(
    bolt: Bolt, driver: neo4j.Driver, text: Text, tmp_path: Path, body: str, told: str
) -> None:
    (tmp_path / "x.cypher").write_text(f"// X.\n// @column n: int\n// @example\n{body}\n", encoding="utf-8")
    (question,) = load(tmp_path).questions
    (notification,) = explained(driver, bolt, question)[2]
    assert notification.startswith("x.cypher:4: ")
    assert told in notification


@pytest.mark.parametrize(
    ("question", "example"), EXAMPLES, ids=lambda value: getattr(value, "name", None) or str(value)
)
def test_an_example_answers_rows_of_the_declared_shape(
    question: Question, example: dict[str, str], bolt: Bolt, text: Text
) -> None:
    answer = ask(bolt, question.name, **example)
    assert bool(answer.rows) is (question.name not in SETTLED)
    assert answer.revision.number == 1
    envelope_model(answer.question).model_validate(answer.envelope(), strict=False)


@pytest.mark.parametrize(
    ("question", "example"), EXAMPLES, ids=lambda value: getattr(value, "name", None) or str(value)
)
def test_every_quote_stands_where_its_spans_say(
    question: Question, example: dict[str, str], bolt: Bolt, text: Text
) -> None:
    for evidence in evidences(ask(bolt, question.name, **example).data):
        assert evidence["document"] == "document:manual.md"
        assert "".join(text.content[start:end] for start, end in evidence["spans"]) == evidence["quote"]


def evidences(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"quote", "spans"} <= set(value):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from evidences(item)


@pytest.mark.parametrize("said", ["稅務機構", "税务机构", "稅務局", "税务局", "国地税", "external_party:稅務機構"])
def test_who_interacts_with_the_tax_bureau_and_which_words_say_so(bolt: Bolt, text: Text, said: str) -> None:
    rows = ask(bolt, "external-parties/contacts", external_party=said).data
    assert [(row["position"], row["departments"], row["superiors"], row["basis"], row["duty_id"]) for row in rows] == [
        ("出納", ["財務部"], ["財務經理"], "declared", None),
        ("財務經理", ["財務部"], ["總經理"], "declared", None),
        ("出納", ["財務部"], ["財務經理"], "mined", rows[2]["duty_id"]),
        ("財務經理", ["財務部"], ["總經理"], "mined", rows[3]["duty_id"]),
    ]
    assert [[item["quote"] for item in row["evidence"]] for row in rows[:2]] == [["稅務機構"], ["稅務機構"]]
    assert all(row["evidence"][0]["quote"] in row["duty"] for row in rows[2:])
    assert rows[0]["kpis"] == ["日記賬記錄的準確性和及時性", "發票與支票開具準確率", "票據保管完整性", "賬款收付準確率"]


def test_a_contact_is_inferred_only_where_its_mentions_are_not_asked_for(bolt: Bolt, text: Text) -> None:
    found = {
        ",".join(basis): [
            (row["position"], row["basis"])
            for row in ask(bolt, "external-parties/contacts", external_party="稅務機構", basis=basis).data
        ]
        for basis in (["declared"], ["mined"], ["inferred"], ["declared", "inferred"])
    }
    assert found == {
        "declared": [("出納", "declared"), ("財務經理", "declared")],
        "mined": [("出納", "mined"), ("財務經理", "mined")],
        "inferred": [("出納", "inferred"), ("財務經理", "inferred")],
        "declared,inferred": [
            ("出納", "declared"),
            ("財務經理", "declared"),
            ("出納", "inferred"),
            ("財務經理", "inferred"),
        ],
    }


def test_everyone_above_and_below(bolt: Bolt, text: Text) -> None:
    above = ask(bolt, "positions/superiors", position="出納").data
    assert [(row["level"], row["title"], row["via"]) for row in above] == [
        (1, "財務經理", ["出納", "財務經理"]),
        (2, "總經理", ["出納", "財務經理", "總經理"]),
    ]
    assert [row["title"] for row in ask(bolt, "positions/superiors", position="出納", steps=1).data] == ["財務經理"]
    below = ask(bolt, "positions/subordinates", position="財務經理").data
    assert [(row["level"], row["title"]) for row in below] == [(1, "倉管員"), (1, "出納")]
    assert ask(bolt, "positions/superiors", position="總經理").data == []


def test_everyone_below_the_general_manager_is_counted_beyond_the_page(bolt: Bolt, text: Text) -> None:
    first = ask(bolt, "positions/subordinates", position="總經理", limit=3)
    everyone = ask(bolt, "positions/subordinates", position="總經理")
    assert everyone.total == len(everyone.rows) == first.total
    assert first.rows == everyone.rows[:3]
    assert first.next_offset == 3
    assert len({row[1] for row in everyone.rows}) == len(everyone.rows)


def test_the_organisation_at_a_glance(bolt: Bolt, text: Text) -> None:
    (row,) = ask(bolt, "organization/overview").data
    counted = {name: row[name] for name in ("name", "positions", "departments", "duties", "authorities", "documents")}
    assert counted == {
        "name": "公司",
        "positions": 21,
        "departments": 9,
        "duties": 240,
        "authorities": 58,
        "documents": 1,
    }
    assert row["edges"]["HAS_DUTY"] == 240


@pytest.mark.parametrize(
    ("q", "best"),
    [
        ("稅務機構", ("ExternalParty", "稅務機構", "name")),
        ("税务机构", ("ExternalParty", "稅務機構", "name")),
        ("国地税", ("ExternalParty", "稅務機構", "alias")),
        ("出纳", ("Position", "出納", "name")),
    ],
)
def test_search_finds_names_and_aliases_in_either_script(
    bolt: Bolt, text: Text, q: str, best: tuple[str, str, str]
) -> None:
    first = ask(bolt, "search", q=q).data[0]
    assert (first["kind"], first["name"], first["field"]) == best


@pytest.mark.parametrize("q", ["年度招聘", "年度 招聘", "招"])
def test_search_finds_the_words_of_a_duty_and_whose_it_is(bolt: Bolt, text: Text, q: str) -> None:
    rows = ask(bolt, "search", q=q, kinds="Duty", limit=200).data
    assert rows
    for row in rows:
        assert (row["kind"], row["field"]) == ("Duty", "text")
        assert any(word in row["snippet"] for word in q.split())
        assert row["of"][0]["id"].startswith("position:")


@pytest.mark.parametrize(
    "q", ['"', "\\", "a OR", "稅*", "(", "~", "!!!", "𠮷", "a" * 2000, "name:出納", "&& || -x +y /"]
)
def test_search_takes_any_words_for_words(bolt: Bolt, text: Text, q: str) -> None:
    answer = ask(bolt, "search", q=q)
    assert answer.total == len(answer.rows) or answer.next_offset == 20


def test_a_subgraph_holds_all_within_its_depth_and_the_edges_among_them(
    bolt: Bolt, driver: neo4j.Driver, text: Text
) -> None:
    answer = ask(bolt, "subgraph", start="出納", depth=2)
    nodes, edges = answer.graph
    kinds = answer.parameters["kinds"]
    expected, _, _ = driver.execute_query(
        "MATCH (:Position {name: '出納'})-[rs*0..2]-(n:Entity) WHERE all(r IN rs WHERE type(r) IN $kinds) "
        "WITH collect(DISTINCT n) AS ns MATCH (a)-[r]->(b) WHERE a IN ns AND b IN ns AND type(r) IN $kinds "
        "RETURN [n IN ns | n.id] AS nodes, collect(r.id) AS edges",
        kinds=kinds,
        database_=bolt.database,
    )
    assert {node["id"] for node in nodes} == set(expected[0]["nodes"])
    assert sorted(edge["id"] for edge in edges) == sorted(expected[0]["edges"])
    assert (nodes[0]["id"], answer.cut) == ("position:出納", None)


def test_a_subgraph_follows_kinds_direction_and_basis(bolt: Bolt, text: Text) -> None:
    answer = ask(bolt, "subgraph", start="出納", depth=4, kinds="REPORTS_TO", direction="out")
    assert [node["name"] for node in answer.graph[0]] == ["出納", "財務經理", "總經理"]
    assert [(edge["source"], edge["target"]) for edge in answer.graph[1]] == [
        ("position:出納", "position:財務經理"),
        ("position:財務經理", "position:總經理"),
    ]
    declared = ask(bolt, "subgraph", start="出納", depth=2, basis="declared").graph[1]
    assert {edge["basis"] for edge in declared} == {"declared"}


def test_a_subgraph_says_what_it_leaves_out(bolt: Bolt, text: Text) -> None:
    whole = ask(bolt, "subgraph", start="出納")
    few = ask(bolt, "subgraph", start="出納", max_nodes=5)
    assert few.cut == {
        "nodes": len(whole.graph[0]) - 5,
        "edges": 0,
        "hubs": [],
        "why": "max_nodes: 5",
    }
    narrow = ask(bolt, "subgraph", start="出納", fan=3)
    assert len(narrow.graph[0]) == 4
    assert narrow.cut is not None
    assert narrow.cut == {"why": "fan: 3", "hubs": [{"id": "position:出納", "edges": 22}], "nodes": 0, "edges": 0}


def test_the_ways_from_the_driver_to_the_suppliers(bolt: Bolt, text: Text) -> None:
    answer = ask(bolt, "paths", source="駕駛員", target="供應商", limit=20)
    assert answer.rows
    lengths = [row["length"] for row in answer.data]
    assert lengths == sorted(lengths)
    for row in answer.data:
        ids = [node["id"] for node in row["nodes"]]
        assert (ids[0], ids[-1], len(ids)) == ("position:駕駛員", "external_party:供應商", row["length"] + 1)
        assert len(set(ids)) == len(ids)
        steps = {frozenset((edge["source"], edge["target"])) for edge in row["edges"]}
        assert steps == {frozenset(step) for step in pairwise(ids)}
    assert len({tuple(node["id"] for node in row["nodes"]) for row in answer.data}) == len(answer.data)


def test_there_is_no_way_where_none_is_short_enough(bolt: Bolt, text: Text) -> None:
    assert ask(bolt, "paths", source="駕駛員", target="供應商", max_length=1).data == []
    assert ask(bolt, "paths", source="駕駛員", target="駕駛員").data == []


def test_a_document_gives_its_text_by_characters(bolt: Bolt, text: Text) -> None:
    (row,) = ask(bolt, "documents/text", document="manual.md", start=10, length=20, marks=False).data
    assert row == {
        "document": "document:manual.md",
        "start": 10,
        "end": 30,
        "characters": len(text.content),
        "text": text.content[10:30],
        "marks": [],
    }
    (show,) = ask(bolt, "documents/show", document="manual.md").data
    assert (show["sha256"], show["characters"]) == (text.sha256, len(text.content))
    assert {"rule", "severity", "sentence", "chinese", "nodes", "evidence"} == set(show["findings"][0])


@pytest.fixture
def crowd(bolt: Bolt, driver: neo4j.Driver, text: Text) -> Iterator[None]:
    """1,003 positions more in one department, all talking to one partner and measured by one indicator."""
    driver.execute_query(
        "MATCH (d:Department {id: 'department:財務部'}), (x:ExternalParty {id: 'external_party:供應商'}) "
        "CREATE (k:Kpi:Entity {id: 'kpi:crowd', name: 'crowd'}) "
        "WITH d, x, k UNWIND range(1, 1003) AS n "
        "CREATE (p:Position:Entity:Crowd {id: 'position:crowd/' + n, name: 'crowd ' + n}) "
        "CREATE (p)-[:BELONGS_TO {id: 'b' + n, basis: 'declared'}]->(d) "
        "CREATE (p)-[:COMMUNICATES_WITH {id: 'c' + n, basis: 'declared', scope: 'external'}]->(x) "
        "CREATE (p)-[:MEASURED_BY {id: 'm' + n, basis: 'declared'}]->(k)",
        database_=bolt.database,
    )
    sort_all(driver, bolt.database)
    yield
    driver.execute_query("MATCH (n) WHERE n:Crowd OR n.id = 'kpi:crowd' DETACH DELETE n", database_=bolt.database)


def test_what_a_crowd_does_not_leave_room_for_is_counted(bolt: Bolt, crowd: None) -> None:
    department = ask(bolt, "departments/show", department="財務部")
    assert len(department.data[0]["positions"]) == 1000
    assert department.cut == {
        "why": "a list has at most 1000",
        "parts": 0,
        "heads": 0,
        "positions": 6,
        "contacted_by": 0,
        "external_parties": 0,
    }
    kpi = ask(bolt, "kpis/show", kpi="kpi:crowd")
    assert (len(kpi.data[0]["positions"]), kpi.cut) == (1000, {"why": "a list has at most 1000", "positions": 3})
    partner = ask(bolt, "external-parties/show", external_party="供應商")
    assert partner.cut is not None
    assert (len(partner.data[0]["positions"]), partner.cut["departments"]) == (1000, 0)
    around = ask(bolt, "subgraph", start="department:財務部", fan=1000, max_nodes=400)
    assert around.cut is not None
    assert (len(around.graph[0]), around.cut["hubs"]) == (400, [{"id": "department:財務部", "edges": 1024}])
    contacts = ask(bolt, "external-parties/contacts", external_party="供應商", basis="declared", limit=1000)
    assert contacts.next_offset == 1000


def test_a_new_file_is_a_new_question(bolt: Bolt, text: Text) -> None:
    question = parse(
        "positions/without-code.cypher",
        "// Positions without a code.\n// @column title: str\n// @example\n"
        "MATCH (p:Position) WHERE p.code IS NULL RETURN p.name AS title ORDER BY title LIMIT 2\n",
    )
    answer = ask(bolt, question.name, Catalogue((question,)))
    assert answer.envelope() == {
        "data": [{"title": "人事專員"}, {"title": "倉管員"}],
        "meta": {
            "question": "positions/without-code",
            "revision": 1,
            "basis": None,
            "total": None,
            "next": None,
            "truncated": False,
            "cut": None,
        },
    }
