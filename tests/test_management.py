"""The answers for management on the sample organisation: whole sentences, and the words that prove them."""

from __future__ import annotations

import json
from collections.abc import Iterator

import neo4j
import pytest
from seeded import plant
from test_network import ask, rows

from orggraph.cli import main
from orggraph.network.bottlenecks import hanging
from orggraph.network.projection import Choice
from orggraph.network.silence import Mention, named_contacts, silent
from orggraph.network.ties import Tie, Ties, Vertex
from orggraph.settings import Bolt


@pytest.fixture(scope="module")
def seed(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


def test_the_bottlenecks_say_between_which_departments(seed: Bolt) -> None:
    found = ask(seed, "management/bottlenecks", limit=2)
    assert [row["sentence"] for row in found.data] == [
        "總經理 stands on the shortest way between 26 % of all pairs of others, most of all between 總工辦 and "
        "行政人事部.",
        "行政人事經理 stands on the shortest way between 15 % of all pairs of others, most of all between 營銷部 and "
        "行政人事部.",
    ]
    assert found.total == 14
    first = found.data[0]
    assert [(pair["source"]["name"], pair["target"]["name"], pair["pairs"]) for pair in first["between"][:2]] == [
        ("總工辦", "行政人事部", 8.5),
        ("營銷部", "行政人事部", 8.0),
    ]
    assert {one["quote"] for one in first["evidence"]} == {"總經理"}


def test_who_holds_the_pieces_together_is_said(seed: Bolt) -> None:
    found = ask(seed, "management/bottlenecks", kinds="REPORTS_TO", basis="declared", limit=2)
    assert [(row["position"], row["cut_point"]) for row in found.data] == [("總經理", True), ("總工辦經理", True)]
    assert found.data[1]["sentence"].endswith(
        "; without it the network falls into 4 pieces that do not reach each other."
    )


def test_what_hangs_on_one_position(seed: Bolt) -> None:
    assert rows(seed, "management/single-contacts", "sentence", of="departments") == [
        ("Whatever 總工辦 and 行政人事部 say to each other goes through 資料管理員 alone (1 statement).",)
    ]
    partners = ask(seed, "management/single-contacts", of="partner")
    assert partners.total == 24
    told = {row["between"][0]["name"]: row for row in partners.data}
    assert told["運輸公司"]["sentence"] == (
        "Only 倉管員 deals with 運輸公司: while the post is vacant, nobody does (1 statement)."
    )
    assert [one["quote"] for one in told["運輸公司"]["evidence"]] == ["運輸公司"]
    assert "客戶" not in told


def test_who_says_all_departments_names_nobody(seed: Bolt) -> None:
    found = ask(seed, "management/isolated")
    assert found.total == 13
    assert found.data[0]["sentence"] == (
        "項目銷售 has no contact by name outside its own department and line; nor is one named within them; beyond "
        "that it only says 公司各部門, which names nobody."
    )
    assert all(row["says_all"] == bool(row["evidence"]) for row in found.data)
    assert ask(seed, "management/isolated", at_most=100).total == 21


def test_units_that_are_named_in_duties_but_never_as_contacts(seed: Bolt) -> None:
    first, second = ask(seed, "management/silent-departments").data
    assert first["sentence"] == (
        "總工辦 and 項目部 name each other nowhere as contacts, though 4 duties of one name the other; only the word "
        "for all departments covers it, said by 技術總工程師."
    )
    assert ([duty["names"] for duty in first["duties"]], first["score"]) == (["項目部"] * 4, 12)
    assert all(duty["text"] for duty in first["duties"])
    assert {one["quote"] for one in first["evidence"]} == {"項目部"}
    assert (second["first"], second["second"], second["mentions"]) == ("技術部", "總工辦", 2)


@pytest.fixture
def silence(seed: Bolt, driver: neo4j.Driver) -> Iterator[Bolt]:
    """A common partner in the duties of two departments that do not talk."""
    driver.execute_query(
        "MATCH (d:Duty {id: 'duty:倉管員/6.1'}) MATCH (e:Duty {id: 'duty:銷售員/5.1'}) "
        "CREATE (x:ExternalParty:Entity {id: 'external_party:海關', name: '海關'}) "
        "CREATE (d)-[:MENTIONS {id: 'm1', basis: 'mined', quotes: ['海關'], spans: ['0-2'], "
        "evidence_documents: ['d']}]->(x) "
        "CREATE (e)-[:MENTIONS {id: 'm2', basis: 'mined', quotes: ['海關'], spans: ['3-5'], "
        "evidence_documents: ['d']}]->(x)",
        database_=seed.database,
    )
    yield seed
    driver.execute_query("MATCH (x {id: 'external_party:海關'}) DETACH DELETE x", database_=seed.database)


def test_two_departments_with_a_common_partner_and_no_contact(silence: Bolt) -> None:
    found = {(row["first"], row["second"]): row for row in ask(silence, "management/silent-departments").data}
    row = found["營銷部", "財務部"]
    assert row["sentence"] == (
        "營銷部 and 財務部 name each other nowhere as contacts, though duties of both name 海關; only the word for all "
        "departments covers it, said by 營銷部經理, 銷售員, 銷售經理 and 4 others."
    )
    assert (row["score"], row["shared"], [duty["position"]["name"] for duty in row["duties"]]) == (
        1,
        ["海關"],
        ["銷售員", "倉管員"],
    )
    assert [one["spans"] for one in row["evidence"]] == [[[3, 5]], [[0, 2]]]


def test_wide_spans_and_long_ways_are_sentences(seed: Bolt) -> None:
    assert rows(seed, "management/overloaded", "sentence") == [
        ("總經理 leads 7 positions directly and 20 in all; who leads anyone leads 2.5 on average.",)
    ]
    assert ask(seed, "management/overloaded", at_least=3).total == 3
    found = ask(seed, "management/long-chains")
    assert [row["sentence"] for row in found.data] == [
        "What 銷售員 asks for passes 3 superiors on its way to the top: 銷售經理, 營銷部經理 and 總經理.",
        "What 項目銷售 asks for passes 3 superiors on its way to the top: 銷售經理, 營銷部經理 and 總經理.",
    ]
    assert [one["quote"] for one in found.data[1]["evidence"]] == ["銷售經理", "銷售經理", "營銷部經理", "總經理"]
    assert ask(seed, "management/long-chains", at_least=4).data == []


# ---- the same in Chinese


@pytest.mark.parametrize(
    ("question", "asked", "hant", "hans"),
    [
        (
            "bottlenecks",
            {},
            "其他各方兩兩之間的最短路徑，有 26% 經過「總經理」，其中以「總工辦」與「行政人事部」之間最多。",
            "其他各方两两之间的最短路径，有 26% 经过“總經理”，其中以“總工辦”与“行政人事部”之间最多。",
        ),
        (
            "bottlenecks",
            {"kinds": "REPORTS_TO", "basis": "declared", "offset": 1},
            "其他各方兩兩之間的最短路徑，有 14% 經過「總工辦經理」，其中以「營銷部」與「總工辦」之間最多；少了它，"
            "網絡會斷成 4 個互不相通的部分。",
            "其他各方两两之间的最短路径，有 14% 经过“總工辦經理”，其中以“營銷部”与“總工辦”之间最多；少了它，"
            "网络会断成 4 个互不相通的部分。",
        ),
        (
            "single-contacts",
            {"of": "departments"},
            "「總工辦」與「行政人事部」之間的溝通全靠「資料管理員」一個崗位（1 處記載）。",
            "“總工辦”与“行政人事部”之间的沟通全靠“資料管理員”一个岗位（1 处记载）。",
        ),
        (
            "single-contacts",
            {"of": "partner"},
            "只有「人事專員」與「人才市場」往來；該崗位空缺時便無人聯繫（1 處記載）。",
            "只有“人事專員”与“人才市場”往来；该岗位空缺时便无人联系（1 处记载）。",
        ),
        (
            "isolated",
            {},
            "「項目銷售」在本部門和上下級之外沒有指名的溝通對象，之內也沒有；其餘只寫了「公司各部門」，並未指明任何人。",
            "“項目銷售”在本部门和上下级之外没有指名的沟通对象，之内也没有；其余只写了“公司各部門”，并未指明任何人。",
        ),
        (
            "isolated",
            {"offset": 10},
            "「總經理」在本部門和上下級之外沒有指名的溝通對象，之內有「營銷部經理」、「行政人事經理」和「財務經理」。",
            "“總經理”在本部门和上下级之外没有指名的沟通对象，之内有“營銷部經理”、“行政人事經理”和“財務經理”。",
        ),
        (
            "isolated",
            {"at_most": 3, "offset": 19},
            "「售后維修工程師」指名的溝通對象，在本部門和上下級之外只有「營銷部」、「總工辦」和「財務部」，之內則沒有。",
            "“售后維修工程師”指名的沟通对象，在本部门和上下级之外只有“營銷部”、“總工辦”和“財務部”，之内则没有。",
        ),
        (
            "silent-departments",
            {},
            "「總工辦」與「項目部」從未把對方列為溝通對象，但有 4 項職責提到對方；"
            "僅有「技術總工程師」以泛指各部門的說法概括在內。",
            "“總工辦”与“項目部”从未把对方列为沟通对象，但有 4 项职责提到对方；"
            "仅有“技術總工程師”以泛指各部门的说法概括在内。",
        ),
        (
            "overloaded",
            {},
            "「總經理」直接管理 7 個崗位，連同間接的共 20 個；有下級的崗位平均直接管理 2.5 個。",
            "“總經理”直接管理 7 个岗位，连同间接的共 20 个；有下级的岗位平均直接管理 2.5 个。",
        ),
        (
            "long-chains",
            {},
            "「銷售員」的請示須經 3 位上級才到最高層，依次為「銷售經理」、「營銷部經理」和「總經理」。",
            "“銷售員”的请示须经 3 位上级才到最高层，依次为“銷售經理”、“營銷部經理”和“總經理”。",
        ),
    ],
)
def test_a_question_answers_in_chinese_of_either_script(
    seed: Bolt, question: str, asked: dict[str, object], hant: str, hans: str
) -> None:
    said = [
        ask(seed, f"management/{question}", limit=1, language=language, **asked).data[0]["sentence"]
        for language in ("zh-Hant", "zh-Hans")
    ]
    assert said == [hant, hans]


def test_the_command_asks_in_a_language(
    seed: Bolt, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (("URI", seed.uri), ("USER", seed.user), ("PASSWORD", seed.password)):
        monkeypatch.setenv(f"ORGGRAPH_NEO4J_{name}", value)
    with pytest.raises(SystemExit) as ended:
        main(["ask", "management", "overloaded", "--language", "zh-Hans", "--json"])
    assert ended.value.code == 0
    assert [row["sentence"] for row in json.loads(capsys.readouterr().out)["data"]] == [
        "“總經理”直接管理 7 个岗位，连同间接的共 20 个；有下级的岗位平均直接管理 2.5 个。"
    ]


def test_pairs_of_departments_are_named_in_chinese(seed: Bolt) -> None:
    for language, name in (
        ("zh-Hant", "「總工辦」與「行政人事部」（8.5）"),
        ("zh-Hans", "“總工辦”与“行政人事部”（8.5）"),
    ):
        assert ask(seed, "management/bottlenecks", limit=1, language=language).data[0]["between"][0]["name"] == name


def test_a_common_partner_is_said_in_chinese(silence: Bolt) -> None:
    found = ask(silence, "management/silent-departments", language="zh-Hant").data
    said = {(row["first"], row["second"]): row["sentence"] for row in found}
    assert said["營銷部", "財務部"] == (
        "「營銷部」與「財務部」從未把對方列為溝通對象，但雙方的職責都提到「海關」；僅有「營銷部經理」、「銷售員」、"
        "「銷售經理」等 7 個崗位以泛指各部門的說法概括在內。"
    )


# ---- the rules, on a few nodes

DEPARTMENTS = tuple(Vertex(f"department:{name}", "Department", name) for name in "ab")
POSTS = tuple(Vertex(f"position:{at}", "Position", at) for at in "123")
HOMES = tuple(
    Tie(f"BELONGS_TO|position:{at}|department:{of}|declared", "BELONGS_TO", f"position:{at}", f"department:{of}")
    for at, of in ("1a", "2a", "3b")
)


def talk(source: str, target: str) -> Tie:
    known = f"COMMUNICATES_WITH|{source}|{target}|declared"
    return Tie(known, "COMMUNICATES_WITH", source, target, scope="internal")


def ties(*talks: Tie) -> Ties:
    return Ties((*DEPARTMENTS, *POSTS), (*HOMES, *talks))


TALK = Choice(kinds=("COMMUNICATES_WITH",), scope="both")


def test_a_contact_of_two_departments_hangs_on_both_of_its_only_ends() -> None:
    found = hanging(ties(talk("position:1", "position:3")), TALK)
    assert [(one.position, one.between) for one in found] == [
        ("position:1", ("department:a", "department:b")),
        ("position:3", ("department:a", "department:b")),
    ]
    several = hanging(ties(talk("position:1", "position:3"), talk("position:2", "position:3")), TALK)
    assert [one.position for one in several] == ["position:3"]
    assert hanging(ties(talk("position:1", "department:b"), talk("position:2", "department:b")), TALK) == []


def test_departments_that_talk_are_not_silent() -> None:
    named = [Mention("m", "position:1", "duty:1", "t", "position:3", "mined")]
    assert [(one.first, one.second, one.score) for one in silent(ties(), named, TALK)] == [
        ("department:a", "department:b", 3)
    ]
    assert silent(ties(talk("position:2", "department:b")), named, TALK) == []
    assert silent(ties(), [Mention("m", "position:1", "duty:1", "t", "position:2", "mined")], TALK) == []


def test_who_is_named_has_a_contact_too() -> None:
    beyond, within, _ = named_contacts(ties(talk("position:1", "position:3"), talk("position:2", "position:1")), TALK)
    assert beyond == {"position:1": {"position:3"}, "position:3": {"position:1"}}
    assert within == {"position:2": {"position:1"}, "position:1": {"position:2"}}
