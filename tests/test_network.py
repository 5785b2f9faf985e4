"""The questions about the network on the sample organisation, and what a projection takes in."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import neo4j
import pytest
from seeded import plant

from orggraph.answering import Answer, Answering, BadParameters
from orggraph.catalogue import load
from orggraph.computed import COMPUTATIONS
from orggraph.model.said import Said
from orggraph.network import reading, work
from orggraph.network.net import net
from orggraph.network.projection import Choice, Projection, project
from orggraph.network.ties import Tie, Ties, Vertex
from orggraph.network.words import counted, listed, percent
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

CATALOGUE = load(folder("cypher") / "questions")
ALL = ["declared", "mined", "inferred"]


@pytest.fixture(scope="module")
def seed(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


def ask(bolt: Bolt, name: str, /, **raw: object) -> Answer:
    async def asked() -> Answer:
        settings = Settings(query_seconds=60)
        async with await Answering.open(bolt, CATALOGUE, settings, COMPUTATIONS) as answering:
            return await answering.answer(CATALOGUE.by_name[name], raw)

    return asyncio.run(asked())


def rows(bolt: Bolt, name: str, /, *columns: str, **raw: object) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in ask(bolt, name, **raw).data]


def settled(bolt: Bolt, name: str) -> list[dict[str, Any]]:
    """The rows without the metric whose last digits are not the same in two runs."""
    return [{key: value for key, value in row.items() if key != "eigenvector"} for row in ask(bolt, name).data]


def test_the_projection_is_told_with_the_answer(seed: Bolt) -> None:
    assert ask(seed, "network/metrics", limit=1).meta["projection"] == {
        "basis": ALL,
        "scope": "internal",
        "nodes": ["Position", "Department", "ExternalParty"],
        "kinds": ["COMMUNICATES_WITH", "REPORTS_TO", "BELONGS_TO"],
        "direction": "undirected",
        "weighting": "none",
        "collectives": "apart",
        "n": 29,
        "ties": 53,
        "sample": None,
    }


@pytest.mark.parametrize(
    ("choice", "size"),
    [
        ({}, (29, 53)),
        # 公司各部門 makes nobody adjacent unless it is asked to: 12 name it, and it spells out into 48 ties more.
        ({"collectives": "node"}, (30, 65)),
        ({"collectives": "spelled"}, (29, 101)),
        ({"basis": "declared"}, (29, 52)),
        ({"basis": "declared", "kinds": "REPORTS_TO", "nodes": "Position"}, (21, 20)),
        ({"scope": "external"}, (57, 75)),
        ({"scope": "both"}, (65, 128)),
        ({"scope": "both", "direction": "directed"}, (65, 148)),
        ({"kinds": "MEASURED_BY", "nodes": "Position,Kpi"}, (94, 88)),
    ],
)
def test_the_caller_chooses_what_is_looked_at(seed: Bolt, choice: Mapping[str, str], size: tuple[int, int]) -> None:
    assert rows(seed, "network/summary", "nodes", "ties", **choice) == [size]


def test_the_general_manager_stands_between_most(seed: Bolt) -> None:
    found = ask(seed, "network/metrics", kind="Position", limit=2)
    first, second = found.data
    assert (found.total, first["name"], second["name"]) == (21, "總經理", "行政人事經理")
    assert first["betweenness_share"] == pytest.approx(0.2607, abs=1e-4)
    assert (first["degree"], first["in_degree"], first["out_degree"]) == (7, 7, 0)


def test_metrics_are_sorted_and_paged_as_asked(seed: Bolt) -> None:
    upwards = rows(seed, "network/metrics", "constraint", kind="Position", sort="constraint")
    assert upwards == sorted(upwards)
    falling = rows(seed, "network/metrics", "name", kind="Position", sort="-name", limit=5)
    assert falling == rows(seed, "network/metrics", "name", kind="Position", sort="-name")[:5]
    page = ask(seed, "network/metrics", kind="Position", sort="-degree", limit=5, offset=5)
    assert (page.data, page.next_offset) == (
        ask(seed, "network/metrics", kind="Position", sort="-degree", limit=10).data[5:],
        10,
    )
    with pytest.raises(BadParameters, match="'degrees' is none of"):
        ask(seed, "network/metrics", sort="degrees")


def test_the_communities_follow_the_departments(seed: Bolt) -> None:
    found = ask(seed, "network/communities")
    assert [(row["size"], [unit["name"] for unit in row["departments"]]) for row in found.data] == [
        (7, ["財務部", "售后部"]),
        (5, ["營銷部"]),
        (5, ["總工辦"]),
        (5, ["行政人事部"]),
        (4, ["總工辦"]),
        (1, []),
        (1, []),
        (1, []),
    ]
    assert found.meta["projection"]["modularity"] == pytest.approx(0.4521, abs=1e-4)
    assert sum(row["ties_within"] for row in found.data) * 2 + sum(row["ties_beyond"] for row in found.data) == 2 * 53


def test_the_office_of_engineers_passes_outward(seed: Bolt) -> None:
    first, *_ = ask(seed, "network/brokerage").data
    assert (first["position"], first["representative"], first["brokered"]) == ("總工辦經理", 7, 7)
    assert first["standardised"]["representative"] == pytest.approx(3.326, abs=1e-3)
    assert rows(seed, "network/brokerage", "position", sort="coordinator", limit=1) == [("銷售經理",)]


def test_after_sales_looks_outward_most(seed: Bolt) -> None:
    found = rows(seed, "network/outward", "department", "external", "internal")
    assert found[0] == ("the whole", 19, 21)
    assert found[1:6] == [
        ("行政人事部", 2, 3),
        ("總工辦", 11, 12),
        ("營銷部", 6, 3),
        ("財務部", 5, 2),
        ("售后部", 7, 1),
    ]


def test_the_lines_are_a_tree_until_what_follows_from_others_counts(seed: Bolt) -> None:
    columns = ("lines", "hierarchy", "efficiency", "layers", "several_superiors")
    assert rows(seed, "network/hierarchy", *columns) == [(20, 1.0, 1.0, 4, [])]
    ((lines, _, efficiency, _, several),) = rows(seed, "network/hierarchy", *columns, basis="declared,inferred")
    assert (lines, [one["name"] for one in several]) == (21, ["技術經理"])
    assert efficiency == pytest.approx(1 - 1 / 190)


def test_spans_are_told_widest_first(seed: Bolt) -> None:
    columns = ("position", "layer", "span", "below")
    assert rows(seed, "network/spans", *columns, limit=3) == [
        ("總經理", 1, 7, 20),
        ("總工辦經理", 2, 3, 3),
        ("行政人事經理", 2, 3, 3),
    ]


def test_a_cell_of_the_matrix_has_its_positions_and_their_words(seed: Bolt) -> None:
    found = ask(seed, "network/matrix")
    cells = {(row["source"], row["target"]): row for row in found.data}
    assert found.total == 13
    cell = cells["總工辦", "行政人事部"]
    assert (cell["positions"], [one["name"] for one in cell["holders"]]) == (1, ["資料管理員"])
    assert [one["quote"] for one in cell["evidence"]] == ["行政部"]
    outside = ask(seed, "network/matrix", across="categories").data[0]
    assert (outside["source"], outside["target"], outside["positions"]) == ("總工辦", "client", 6)
    assert [one["name"] for one in outside["partners"]] == ["客戶", "建設方", "用戶", "開發商"]


def test_an_empty_graph_has_answers_too(empty: Bolt, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(lambda: plant(empty))
    assert rows(empty, "network/summary", "nodes", "ties", "density", "components") == [(0, 0, None, 0)]
    assert rows(empty, "network/hierarchy", "positions", "connectedness", "layers") == [(0, None, 0)]
    for name in ("metrics", "communities", "brokerage", "spans", "matrix"):
        assert ask(empty, f"network/{name}").data == []
    assert rows(empty, "network/outward", "department", "index") == [("the whole", None)]


def test_pages_are_read_to_the_end(seed: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = settled(seed, "network/metrics")
    monkeypatch.setattr(reading, "PAGE", 7)
    assert settled(seed, "network/metrics") == whole


def test_large_work_is_done_apart_and_gives_the_same(seed: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("network/metrics", "network/summary", "network/brokerage", "network/hierarchy", "management/bottlenecks")
    inside = [settled(seed, name) for name in names]
    monkeypatch.setattr(work, "SMALL", 0)
    assert [settled(seed, name) for name in names] == inside


def test_a_node_that_never_had_a_page_is_refused(seed: Bolt, driver: neo4j.Driver, monkeypatch: Any) -> None:
    monkeypatch.setattr(reading, "PAGE", 2)
    monkeypatch.setattr(reading, "MOST", 4)
    with pytest.raises(Exception, match="The graph holds more than 4 of Department; choose other kinds"):
        ask(seed, "network/summary")


# ---- what a projection takes in

DEPARTMENT, EVERYONE = (
    Vertex("department:a", "Department", "a"),
    Vertex("department:all", "Department", "all", collective=True),
)
ONE, TWO = Vertex("position:1", "Position", "1"), Vertex("position:2", "Position", "2")
PARTY = Vertex("external_party:x", "ExternalParty", "x", "client")


def tie(kind: Any, source: Vertex, target: Vertex, basis: Any = "declared", **more: Any) -> Tie:
    return Tie(f"{kind}|{source.id}|{target.id}|{basis}", kind, source.id, target.id, basis, **more)


TIES = Ties(
    (DEPARTMENT, EVERYONE, PARTY, ONE, TWO),
    (
        tie("BELONGS_TO", ONE, DEPARTMENT),
        tie("COMMUNICATES_WITH", ONE, ONE, scope="internal"),
        tie("COMMUNICATES_WITH", ONE, EVERYONE, scope="internal"),
        tie("COMMUNICATES_WITH", ONE, PARTY, scope="external", evidence=2),
        tie("COMMUNICATES_WITH", ONE, PARTY, "inferred", scope="external", evidence=3),
        tie("COMMUNICATES_WITH", TWO, DEPARTMENT, "inferred", scope="internal", spelled=True),
        tie("REPORTS_TO", TWO, ONE, evidence=0),
    ),
)


def edges(projection: Projection) -> dict[tuple[str, str], float]:
    names = [vertex.name for vertex in projection.vertices]
    pairs = zip(projection.net.edges, projection.net.weights, strict=True)
    return {(names[source], names[target]): weight for (source, target), weight in pairs}


def test_loops_collectives_and_what_they_spell_out_are_left_out() -> None:
    assert edges(project(TIES, Choice())) == {("a", "1"): 1.0, ("1", "2"): 1.0}


def test_a_collective_can_be_a_node_or_spelled_out() -> None:
    assert edges(project(TIES, Choice(collectives="node"))) == {("a", "1"): 1.0, ("all", "1"): 1.0, ("1", "2"): 1.0}
    assert edges(project(TIES, Choice(collectives="spelled"))) == {("a", "1"): 1.0, ("a", "2"): 1.0, ("1", "2"): 1.0}


def test_what_is_stated_twice_is_one_tie_that_weighs_more() -> None:
    assert edges(project(TIES, Choice(scope="external"))) == {("x", "1"): 1.0}
    assert edges(project(TIES, Choice(scope="external", weighting="evidence"))) == {("x", "1"): 5.0}
    assert edges(project(TIES, Choice(("declared",), "external", weighting="evidence"))) == {("x", "1"): 2.0}


def test_belonging_runs_both_ways_and_reporting_one() -> None:
    found = edges(project(TIES, Choice(direction="directed")))
    assert found == {("a", "1"): 1.0, ("1", "a"): 1.0, ("2", "1"): 1.0}


def test_a_position_belongs_where_a_sheet_says_so_first() -> None:
    other = Vertex("department:b", "Department", "b")
    ties = (tie("BELONGS_TO", ONE, DEPARTMENT, "inferred"), tie("BELONGS_TO", ONE, other))
    assert Ties((DEPARTMENT, other, ONE), ties).groups["position:1"] == "department:b"


def test_a_net_adds_up_what_is_there_twice() -> None:
    made = net(3, [(1, 0), (0, 1), (2, 2)], [1.0, 2.0, 9.0])
    assert (made.edges, made.weights, made.arcs) == (((0, 1),), (3.0,), ((0, 1), (1, 0)))


def test_sentences_count_and_list() -> None:
    assert [listed(list(names)) for names in ("", "a", "ab", "abc", "abcdef", "abcdefg")] == [
        Said("nobody", "無"),
        Said("a", "「a」"),
        Said("a and b", "「a」和「b」"),
        Said("a, b and c", "「a」、「b」和「c」"),
        Said("a, b, c, d, e and one other", "「a」、「b」、「c」、「d」、「e」等 6 個"),
        Said("a, b, c, d, e and 2 others", "「a」、「b」、「c」、「d」、「e」等 7 個"),
    ]
    assert [counted(1, "duty"), counted(2, "duty"), counted(0, "tie")] == ["1 duty", "2 duties", "0 ties"]
    assert [percent(share) for share in (0.264, 0.004, 0)] == [
        Said("26 %", "26%"),
        Said("0.4 %", "0.4%"),
        Said("0 %", "0%"),
    ]
