"""What if: the sample organisation, and random ones against really doing it in the database."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, LiteralString, TypeVar

import httpx
import neo4j
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from seeded import plant
from served import served

from orggraph.answering import Answering, Source
from orggraph.catalogue import Catalogue, load
from orggraph.cli import main
from orggraph.computed import COMPUTATIONS
from orggraph.errors import BadInput, StoreUnavailable
from orggraph.graph import Graph
from orggraph.loading import import_text
from orggraph.model.organisation import BASES
from orggraph.model.said import Language, Said
from orggraph.network.comparison import Compared, lost_parties, orphans, parted
from orggraph.network.losses import answer
from orggraph.network.scene import Edit, Holding, Merge, Move, Remove, Scene, changed, scene
from orggraph.network.successors import successors
from orggraph.network.ties import Tie, Ties, Vertex
from orggraph.network.what_if import COLUMNS, compare, compared, state_of
from orggraph.readers import read_file
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

T = TypeVar("T")
MANUAL = Path(__file__).resolve().parent.parent.parent / "shared" / "manual" / "manual.txt"
ALIASES = Path(__file__).resolve().parent.parent / "seed" / "aliases.yaml"
CASHIER, DRIVER = "position:出納", "position:駕駛員"


@pytest.fixture(scope="module")
def seed(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


def using(bolt: Bolt, make: Callable[[Source], Coroutine[Any, Any, T]]) -> T:
    async def used() -> T:
        async with Answering(await Graph.open(bolt), Catalogue(()), Settings(), patience=120) as answering:
            return (await answering.compute("test", "", make))[0]

    for _ in range(4):
        # On a busy machine a connection may take longer than the second that callers are made to wait for it.
        with suppress(StoreUnavailable):
            return asyncio.run(used())
    return asyncio.run(used())


def told(bolt: Bolt, *edits: Edit, language: Language = "en") -> dict[str, Any]:
    found = using(bolt, lambda source: compare(source, edits, language=language))
    return dict(zip(COLUMNS, found.rows[0], strict=True))


def names(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return [row["name"] for row in rows]


def test_without_the_cashier_some_partners_have_nobody(seed: Bolt) -> None:
    found = told(seed, Remove(CASHIER))
    assert found["edits"] == ["出納 is removed"]
    assert names(found["parties_lost"]) == ["代理商"]
    assert {row["name"]: row["position"]["name"] for row in found["parties_on_one"]} == {
        "工商局": "財務經理",
        "稅務機構": "財務經理",
        "銀行": "財務經理",
    }
    assert (found["orphans"], found["departments_lost"], found["disconnected"]) == ([], [], 0)
    assert [len(found[kind]) for kind in ("duties", "authorities", "kpis")] == [11, 2, 4]
    assert found["successors"][0]["name"] == "財務經理"
    assert "belongs to 財務部 too" in found["successors"][0]["reasons"]
    assert found["summary"][0] == "Nobody deals with 代理商 any more."
    assert found["metrics"]["nodes"] == {"before": 29, "after": 28}


def test_without_a_superior_reports_are_orphans_and_pairs_part(seed: Bolt) -> None:
    found = told(seed, Remove("position:行政人事經理"))
    assert names(found["orphans"]) == ["人事專員", "行政專員", "駕駛員"]
    assert found["summary"][0] == "人事專員, 行政專員 and 駕駛員 have no superior any more."
    both = told(seed, Remove("position:行政人事經理"), Remove("position:資料管理員"))
    # The department is cut off from the 15 others that stay and talk to each other, and has 3 people left.
    assert both["disconnected"] == 3 * 16
    assert [(pair["source"]["name"], pair["target"]["name"], pair["held_by"]) for pair in both["departments_lost"]] == [
        ("總工辦", "行政人事部", ["資料管理員"])
    ]


def test_a_move_and_a_merge_lose_nothing_that_is_passed_on(seed: Bolt) -> None:
    found = told(seed, Move(DRIVER, "department:總工辦"), Merge(CASHIER, ("position:倉管員",)))
    assert found["edits"] == ["駕駛員 belongs to 總工辦", "倉管員 passes to 出納"]
    kinds = ("orphans", "parties_lost", "duties", "authorities", "kpis", "successors")
    assert [found[kind] for kind in kinds] == [[]] * 6
    assert found["summary"][0].startswith("Nothing is lost")


def test_what_it_costs_is_told_in_chinese_of_either_script(seed: Bolt) -> None:
    gone = (Remove("position:行政人事經理"), Remove("position:資料管理員"))
    hant, hans = told(seed, *gone, language="zh-Hant"), told(seed, *gone, language="zh-Hans")
    best = (
        "10 項職責中有 3 項相似，例如「配合項目負責人，與監理方、客戶作書面聯繫，並處理施工中的變更和簽證」",
        "認識其 8 個聯繫對象中的 4 個：「總工辦」、「客戶」、「監理」和「設計單位」",
        "同屬「總工辦」",
        "上級相同",
    )
    assert hant["edits"] == ["撤去「行政人事經理」", "撤去「資料管理員」"]
    assert tuple(hant["successors"][3]["reasons"]) == best
    assert hant["summary"] == [
        "「人事專員」、「行政專員」和「駕駛員」不再有上級。",
        "不再有人與「人事局」、「人才交流中心」、「勞動局」、「培訓中心」、「建設方」、「檔案館」、「總包方」和「高等院校」往來。",
        "與「監理」的往來從此只靠「項目經理」一個崗位。",
        "「總工辦」與「行政人事部」不再有聯繫。",
        "31 項職責、5 項權限和 16 項考核指標無人承擔。",
        "有 48 對崗位從此互不相通，例如「人事專員」與「倉管員」。",
        "最適合接替「行政人事經理」的是「駕駛員」：21 項職責中有 1 項相似，例如「完成總經理交辦的其他事務」；"
        "同屬「行政人事部」；是其下級。",
        f"最適合接替「資料管理員」的是「項目經理」：{'；'.join(best)}。",
        "屆時，其他各方兩兩之間的最短路徑有 8% 經過「總經理」，目前為 26%。",
    ]
    assert hans["summary"][0] == "“人事專員”、“行政專員”和“駕駛員”不再有上级。"
    assert hans["summary"][-1] == "届时，其他各方两两之间的最短路径有 8% 经过“總經理”，目前为 26%。"
    assert hans["successors"][3]["reasons"][2:] == ["同属“總工辦”", "上级相同"]


def test_edits_that_lose_nothing_say_so_in_chinese(seed: Bolt) -> None:
    edits = (Move(DRIVER, "department:總工辦"), Move(DRIVER, CASHIER), Merge(CASHIER, ("position:倉管員",)))
    found = told(seed, *edits, language="zh-Hant")
    assert found["edits"] == ["「駕駛員」調到「總工辦」", "「駕駛員」改向「出納」匯報", "「倉管員」併入「出納」"]
    assert found["summary"][0] == "沒有損失：人人仍有上級，聯繫與職責均有人承擔。"


@pytest.mark.parametrize(
    ("edits", "sentence"),
    [
        ((), "Nothing is changed; name a position to remove, to move or to merge."),
        ((Move("position:總經理", CASHIER),), "總經理 cannot report to 出納, who would be below it."),
        ((Move(CASHIER, "external_party:客戶"),), "客戶 is no position and no department; nothing can move there."),
        ((Merge(CASHIER, ()),), "出納 can be merged with other positions alone; name another one."),
        ((Remove(CASHIER), Remove(CASHIER)), "position:出納 is no position, or is gone by an edit before"),
        ((Remove(CASHIER),) * 101, "101 edits are more than the 100 that one comparison takes."),
    ],
)
def test_an_edit_that_cannot_be_done_says_why(seed: Bolt, edits: tuple[Edit, ...], sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        told(seed, *edits)
    assert str(caught.value).startswith(sentence)


def test_the_graph_is_not_touched(seed: Bolt, driver: neo4j.Driver) -> None:
    count = "MATCH (n) RETURN count(n) AS n, COUNT { ()-->() } AS m"
    before = driver.execute_query(count, database_=seed.database).records[0].data()
    told(seed, Remove(CASHIER))
    assert driver.execute_query(count, database_=seed.database).records[0].data() == before


def test_every_position_of_the_real_manual_can_go(empty: Bolt, request: pytest.FixtureRequest) -> None:
    if not MANUAL.exists():
        pytest.skip("the real manual is not on this machine")
    import_text(empty, read_file(MANUAL), ALIASES.read_text(encoding="utf-8"), actor="tests")
    request.addfinalizer(lambda: plant(empty))

    async def each(source: Source) -> tuple[list[str], list[float]]:
        now = await scene(source)
        described = [one.id for one in now.ties.vertices if one.kind == "Position" and not one.implied]
        await compare(source, [Remove(described[0])])
        took: list[float] = []
        for known in described:
            begun = time.perf_counter()
            found = await compare(source, [Remove(known)])
            took.append(time.perf_counter() - begun)
            assert found.rows[0][0]
        return described, took

    described, took = using(empty, each)
    assert len(described) == len(took) == 20


# ---- random organisations, and the same edit really done in the database


@st.composite
def organisations(draw: st.DrawFn) -> dict[str, Any]:
    """Positions with superiors, departments, contacts and duties, as rows for the database."""
    count = draw(st.integers(2, 7))
    positions = [f"position:{at}" for at in range(count)]
    departments, parties = ["department:a", "department:b"], ["external_party:x", "external_party:y"]
    pick = draw(st.randoms(use_true_random=False))
    edges: dict[str, tuple[str, str, str, str, str | None]] = {}

    def tie(kind: str, source: str, target: str, basis: str = "declared", scope: str | None = None) -> None:
        edges[f"{kind}|{source}|{target}|{basis}"] = (kind, source, target, basis, scope)

    for at, position in enumerate(positions):
        if at and pick.random() < 0.8:
            tie("REPORTS_TO", position, pick.choice(positions[:at]))
        if pick.random() < 0.8:
            tie("BELONGS_TO", position, pick.choice(departments))
        for _ in range(pick.randrange(3)):
            basis = pick.choice(BASES[::2])
            target = pick.choice([*departments, *positions])
            if target != position:
                tie("COMMUNICATES_WITH", position, target, basis, "internal")
            tie("COMMUNICATES_WITH", position, pick.choice(parties), basis, "external")
    duties = [(f"duty:{position}/{at}", position) for position in positions for at in range(pick.randrange(3))]
    kpis = [(position, f"kpi:{pick.randrange(3)}") for position in positions if pick.random() < 0.6]
    return {
        "nodes": [("Position", one) for one in positions]
        + [("Department", one) for one in departments]
        + [("ExternalParty", one) for one in parties]
        + [("Duty", one) for one, _ in duties]
        + [("Kpi", one) for one in sorted({kpi for _, kpi in kpis})],
        "edges": [(known, *edge) for known, edge in edges.items()]
        + [(f"HAS_DUTY|{owner}|{one}|declared", "HAS_DUTY", owner, one, "declared", None) for one, owner in duties]
        + [(f"MEASURED_BY|{a}|{b}|declared", "MEASURED_BY", a, b, "declared", None) for a, b in sorted(set(kpis))],
        "gone": pick.choice(positions),
        "to": pick.choice(departments),
    }


def store(driver: neo4j.Driver, bolt: Bolt, drawn: Mapping[str, Any]) -> None:
    run = driver.execute_query
    run("MATCH (n) DETACH DELETE n", database_=bolt.database)
    run("CREATE (:Revision {id: 'revision', number: 1, epoch: 'e'})", database_=bolt.database)
    run(
        "UNWIND $nodes AS row CREATE (n:$(row[0]):Entity {id: row[1], name: row[1], text: row[1]})",
        nodes=[list(node) for node in drawn["nodes"]],
        database_=bolt.database,
    )
    run(
        "UNWIND $edges AS row MATCH (a:Entity {id: row[2]}) MATCH (b:Entity {id: row[3]}) "
        "CREATE (a)-[r:$(row[1]) {id: row[0], basis: row[4], scope: row[5], quotes: ['x'], spans: ['0-1'], "
        "evidence_documents: ['d']}]->(b)",
        edges=[list(edge) for edge in drawn["edges"]],
        database_=bolt.database,
    )


REALLY: dict[str, LiteralString] = {
    "remove": "MATCH (p:Position {id: $gone}) OPTIONAL MATCH (p)-[:HAS_DUTY|HAS_AUTHORITY]->(held) "
    "DETACH DELETE held, p",
    "move": "MATCH (p:Position {id: $gone}) MATCH (d:Department {id: $to}) "
    "CALL (p) { MATCH (p)-[r:BELONGS_TO]->() DELETE r } "
    "CREATE (p)-[:BELONGS_TO {id: 'BELONGS_TO|' + p.id + '|' + d.id + '|declared', basis: 'declared', quotes: ['x'], "
    "spans: ['0-1'], evidence_documents: ['d']}]->(d)",
}
CONTACTED = "MATCH (x:ExternalParty) WHERE EXISTS { (x)<-[:COMMUNICATES_WITH]-() } RETURN x.id AS id"
LED = "MATCH (p:Position) WHERE EXISTS { (p)-[:REPORTS_TO]->() } RETURN p.id AS id"


def ids(driver: neo4j.Driver, bolt: Bolt, query: Any) -> set[str]:
    return {row["id"] for row in driver.execute_query(query, database_=bolt.database).records}


@pytest.fixture
def scratch(bolt: Bolt) -> Iterator[Bolt]:
    yield bolt
    plant(bolt)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=organisations(), done=st.sampled_from(sorted(REALLY)))
def test_the_comparison_is_what_really_doing_it_gives(
    scratch: Bolt, driver: neo4j.Driver, drawn: dict[str, Any], done: str
) -> None:
    store(driver, scratch, drawn)
    edit = Remove(drawn["gone"]) if done == "remove" else Move(drawn["gone"], drawn["to"])
    of: Compared = using(scratch, lambda source: compared(source, [edit]))
    before = [ids(driver, scratch, query) for query in (CONTACTED, LED)]
    driver.execute_query(REALLY[done], gone=drawn["gone"], to=drawn["to"], database_=scratch.database)
    after = [ids(driver, scratch, query) for query in (CONTACTED, LED)]
    really: Scene = using(scratch, scene)
    assert of.after.ties.vertices == really.ties.vertices
    assert of.after.ties.ties == really.ties.ties
    assert sorted(of.after.holdings, key=repr) == sorted(really.holdings, key=repr)
    assert of.now == state_of(really)
    assert set(lost_parties(of)) == before[0] - after[0]
    assert set(orphans(of)) == before[1] - after[1] - {drawn["gone"]}
    assert answer(of)["disconnected"] == parted(of)[0]


# ---- the rules, on a few hands-full of nodes


def post(at: str) -> Vertex:
    return Vertex(f"position:{at}", "Position", at)


def small() -> Scene:
    vertices = (Vertex("department:d", "Department", "d"), Vertex("external_party:x", "ExternalParty", "x"))
    ties = [
        Tie("BELONGS_TO|position:a|department:d|declared", "BELONGS_TO", "position:a", "department:d"),
        Tie("BELONGS_TO|position:b|department:d|declared", "BELONGS_TO", "position:b", "department:d"),
        Tie(
            "COMMUNICATES_WITH|position:a|external_party:x|declared",
            "COMMUNICATES_WITH",
            "position:a",
            "external_party:x",
            scope="external",
        ),
        Tie("REPORTS_TO|position:a|position:c|declared", "REPORTS_TO", "position:a", "position:c"),
        Tie("REPORTS_TO|position:b|position:a|declared", "REPORTS_TO", "position:b", "position:a", evidence=2),
    ]
    held = (
        Holding("duty:a/1", "Duty", "position:a", "每月核對銀行賬目"),
        Holding("duty:b/1", "Duty", "position:b", "每月核對銀行的賬目"),
        Holding("kpi:k", "Kpi", "position:a", "k"),
        Holding("kpi:k", "Kpi", "position:b", "k"),
    )
    return Scene(Ties((*vertices, post("a"), post("b"), post("c")), tuple(ties)), held)


def test_a_merge_passes_on_reports_contacts_and_holdings_once() -> None:
    after = changed(small(), [Merge("position:b", ("position:a",))])
    assert [tie.id for tie in after.ties.ties] == [
        "BELONGS_TO|position:b|department:d|declared",
        "COMMUNICATES_WITH|position:b|external_party:x|declared",
        "REPORTS_TO|position:b|position:c|declared",
    ]
    assert [(one.id, one.position) for one in after.holdings] == [
        ("duty:a/1", "position:b"),
        ("duty:b/1", "position:b"),
        ("kpi:k", "position:b"),
    ]


def test_a_move_replaces_every_superior_there_was() -> None:
    after = changed(small(), [Move("position:b", "position:c")])
    lines = [(tie.source, tie.target) for tie in after.ties.ties if tie.kind == "REPORTS_TO"]
    assert lines == [("position:a", "position:c"), ("position:b", "position:c")]


def test_a_successor_is_scored_by_its_parts() -> None:
    (best, *_) = successors(small(), "position:a", [])
    assert (best.position, best.parts) == (
        "position:b",
        {"duties": 1.0, "contacts": 0.0, "department": 1.0, "line": 1.0},
    )
    assert best.score == pytest.approx(0.4 + 0.2 + 0.1)
    assert best.reasons == (
        Said(
            "has duties like 1 of its 1, such as 「每月核對銀行賬目」",
            "1 項職責中有 1 項相似，例如「每月核對銀行賬目」",
        ),
        Said("belongs to d too", "同屬「d」"),
        Said("reports to it", "是其下級"),
    )


# ---- over HTTP, as a question and in a terminal


@pytest.fixture(scope="module")
def client(bolt: Bolt) -> Iterator[httpx.Client]:
    plant(bolt)
    with served(bolt, Settings(query_seconds=60), load(folder("cypher") / "questions")) as client:
        yield client


def posted(client: httpx.Client, body: Any) -> httpx.Response:
    return client.post("/v1/what-if", json=body)


def test_the_route_takes_names_in_either_script(client: httpx.Client) -> None:
    body = {"remove": ["出纳"], "move": [{"position": "驾驶员", "to": "總工辦"}], "merge": [["行政專員", "人事專員"]]}
    response = posted(client, body)
    assert response.status_code == 200
    found = response.json()
    assert found["data"]["edits"] == ["駕駛員 belongs to 總工辦", "人事專員 passes to 行政專員", "出納 is removed"]
    assert names(found["data"]["parties_lost"]) == ["代理商"]
    assert (found["meta"]["question"], found["meta"]["revision"]) == ("what-if", 1)
    assert found["meta"]["projection"] == {"basis": list(BASES), "n": 29, "ties": 53, "sample": None}


def test_the_question_gives_the_same_as_the_route(client: httpx.Client) -> None:
    asked = client.get("/v1/what-if", params={"remove": "出納"}).json()["data"]
    assert asked == [posted(client, {"remove": ["出納"]}).json()["data"]]


def test_the_route_and_the_question_answer_in_the_language_asked_for(client: httpx.Client) -> None:
    hans, hant = (posted(client, {"remove": ["出納"], "language": language}) for language in ("zh-Hans", "zh-Hant"))
    assert hans.json()["data"]["summary"][:3] == [
        "不再有人与“代理商”往来。",
        "与“工商局”、“稅務機構”和“銀行”的往来从此只靠“財務經理”一个岗位。",
        "11 项职责、2 项权限和 4 项考核指标无人承担。",
    ]
    assert hant.json()["data"]["edits"] == ["撤去「出納」"]
    asked = client.get("/v1/what-if", params={"remove": "出納", "language": "zh-Hans"}).json()["data"]
    assert asked == [hans.json()["data"]]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"remove": ["沒有這個崗位"]}, 404),
        ({"remove": "出納"}, 422),
        ({"remove": [""]}, 422),
        ({"remove": ["x" * 501]}, 422),
        ({"remove": ["出納"] * 101}, 422),
        ({"merge": [["出納"]]}, 422),
        ({"move": [{"position": "出納"}]}, 422),
        ({"remove": ["出納"], "surprise": 1}, 422),
        ({"remove": ["出納"], "basis": []}, 422),
        ({"remove": ["出納"], "language": "de"}, 422),
        ({"move": [{"position": "總經理", "to": "出納"}]}, 400),
        ([], 422),
    ],
)
def test_a_body_that_does_not_fit_is_a_problem(client: httpx.Client, body: Any, status: int) -> None:
    response = posted(client, body)
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json")
    assert response.json()["detail"]


@pytest.fixture
def terminal(seed: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("URI", seed.uri), ("USER", seed.user), ("PASSWORD", seed.password)):
        monkeypatch.setenv(f"ORGGRAPH_NEO4J_{name}", value)


def test_the_command_says_what_a_manager_asks_for(terminal: None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["what-if", "--remove", "出納", "--move", "駕駛員:department:總工辦", "--merge", "行政專員,人事專員"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert said.startswith(
        "If 駕駛員 belongs to 總工辦; 人事專員 passes to 行政專員; 出納 is removed:\n\n  Nobody deals with"
    )
    assert "Who could take over from 出納:\n  財務經理 (" in said
    assert "\n  ... and 3 more; --json lists them all.\n" in said


def test_the_command_speaks_chinese(terminal: None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["what-if", "--remove", "出納", "--merge", "行政專員,人事專員", "--language", "zh-Hans"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert said.startswith("若“人事專員”并入“行政專員”；撤去“出納”：\n\n  不再有人与“代理商”往来。\n")
    assert "\n无人承担的职责：\n  出納  " in said
    assert "\n  另有 3 项，--json 全部列出。\n\n无人行使的权限：\n" in said
    assert "\n可接替“出納”的人选：\n  財務經理 (" in said


def test_the_command_gives_everything_as_json(terminal: None, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["what-if", "--remove", "出納", "--json"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)
    assert tuple(found["data"]) == COLUMNS
    assert found["meta"]["basis"] == list(BASES)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Nothing is changed; say --remove, --move or --merge."),
        (["--move", "出納"], "--move '出納' does not read as POSITION:TO, such as 駕駛員:總工辦."),
        (["--merge", "出納,"], "--merge '出納,' names one position; name two or more, separated by commas."),
        (["--remove", "出納", "--basis", "said"], "--basis 'said': it is one or more of declared, mined, inferred."),
        (["--remove", "出納", "--language", "fr"], "--language fr: none of en, zh-Hant, zh-Hans."),
        (["--remove", "沒有這個崗位"], "No position is called '沒有這個崗位'."),
    ],
)
def test_the_command_refuses_with_a_sentence(
    terminal: None, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["what-if", *words])
    assert ended.value.code in (2, 3)
    assert capsys.readouterr().err.startswith(sentence)


def test_the_computation_is_in_the_table() -> None:
    assert "network.what_if" in COMPUTATIONS
