"""Ways between nodes on random graphs, beside networkx: the same lengths, none twice, all bounds kept."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from random import Random
from typing import Any

import neo4j
import networkx as nx
import pytest

from orggraph.answering import Answer, Answering
from orggraph.catalogue import Catalogue, load
from orggraph.computed import COMPUTATIONS
from orggraph.errors import NotFound
from orggraph.graph import Graph
from orggraph.loading import apply_schema, sort_all
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

PATHS = load(folder("cypher") / "questions").by_name["paths"]
BASES = ("declared", "mined", "inferred")
NODES = 14
EDGES = 26
SECONDS = 120


def drawn(seed: int) -> nx.MultiDiGraph:
    """A small graph of positions, some pairs joined twice or both ways."""
    random = Random(seed)
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(f"position:{number}" for number in range(NODES))
    for number in range(EDGES):
        a, b = random.sample(sorted(graph.nodes), 2)
        graph.add_edge(a, b, key=number, basis=random.choice(BASES))
    return graph


def put(driver: neo4j.Driver, bolt: Bolt, graph: nx.MultiDiGraph) -> None:
    """The graph, and nothing else, in the store."""
    apply_schema(driver, bolt.database)
    edges = [
        {"a": a, "b": b, "id": f"e{key}", "basis": basis} for a, b, key, basis in graph.edges(keys=True, data="basis")
    ]
    driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
    driver.execute_query(
        "UNWIND $nodes AS id CREATE (:Entity:Position {id: id, name: id})", nodes=list(graph), database_=bolt.database
    )
    driver.execute_query(
        "UNWIND $edges AS e MATCH (a:Entity {id: e.a}) MATCH (b:Entity {id: e.b}) "
        "CREATE (a)-[:REPORTS_TO {id: e.id, basis: e.basis, documents: []}]->(b)",
        edges=edges,
        database_=bolt.database,
    )
    sort_all(driver, bolt.database)


def asked(bolt: Bolt, questions: list[Mapping[str, Any]]) -> list[Answer]:
    async def ask() -> list[Answer]:
        graph = await Graph.open(bolt)
        async with Answering(graph, Catalogue((PATHS,)), Settings(), COMPUTATIONS, SECONDS) as answering:
            return [await answering.answer(PATHS, raw) for raw in questions]

    return asyncio.run(ask())


def stops(answer: Answer) -> list[list[str]]:
    return [[node["id"] for node in row["nodes"]] for row in answer.data]


def simple_ways(graph: nx.Graph, source: str, target: str, longest: int) -> Iterator[list[str]]:
    """What networkx finds, shortest first."""
    try:
        for way in nx.shortest_simple_paths(graph, source, target):
            if len(way) > longest + 1:
                return
            yield way
    except nx.NetworkXNoPath:
        return


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("direction", ["both", "out"])
def test_the_shortest_ways_are_those_of_networkx(bolt: Bolt, driver: neo4j.Driver, seed: int, direction: str) -> None:
    graph = drawn(seed)
    put(driver, bolt, graph)
    simple = nx.DiGraph(graph) if direction == "out" else nx.Graph(graph)
    pairs = [("position:0", f"position:{number}") for number in range(1, NODES, 3)]
    answers = asked(
        bolt,
        [{"source": a, "target": b, "limit": 12, "max_length": 7, "direction": direction} for a, b in pairs],
    )
    for (source, target), answer in zip(pairs, answers, strict=True):
        found, expected = stops(answer), list(islice(simple_ways(simple, source, target, 7), 12))
        assert [len(way) for way in found] == [len(way) for way in expected]
        assert len({tuple(way) for way in found}) == len(found)
        assert all(len(set(way)) == len(way) and nx.is_path(simple, way) for way in found)


def test_every_edge_of_a_step_is_there_and_declared_ways_come_first(bolt: Bolt, driver: neo4j.Driver) -> None:
    graph = drawn(3)
    put(driver, bolt, graph)
    (answer,) = asked(bolt, [{"source": "position:0", "target": "position:9", "limit": 20, "max_length": 6}])
    ranks: list[tuple[int, int, list[str]]] = []
    for row, way in zip(answer.data, stops(answer), strict=True):
        keys = [
            sorted(f"e{key}" for a, b in (step, step[::-1]) for key in graph.get_edge_data(a, b) or ())
            for step in pairwise(way)
        ]
        assert [edge["id"] for edge in row["edges"]] == [one for step in keys for one in step]
        basis = {edge["id"]: edge["basis"] for edge in row["edges"]}
        weak = sum(all(basis[one] != "declared" for one in step) for step in keys)
        ranks.append((row["length"], weak, way))
    assert ranks == sorted(ranks)
    assert len(ranks) > 5


def test_what_is_avoided_is_on_no_way_and_what_is_left_is_counted(bolt: Bolt, driver: neo4j.Driver) -> None:
    graph = nx.MultiDiGraph()
    for number in range(1, 9):
        graph.add_edge("position:0", f"position:{number}", key=number, basis="declared")
        graph.add_edge(f"position:{number}", "position:9", key=number + 10, basis="declared")
    put(driver, bolt, graph)
    common = {"source": "position:0", "target": "position:9"}
    three, avoiding, shortest, same = asked(
        bolt,
        [
            {**common, "limit": 3},
            {**common, "avoid": "position:1,position:2"},
            {**common, "only_shortest": True, "limit": 50},
            {**common, "target": "position:0"},
        ],
    )
    assert (stops(three)[0], three.cut) == (["position:0", "position:1", "position:9"], {"why": "limit: 3", "ways": 5})
    assert [way[1] for way in stops(avoiding)] == [f"position:{number}" for number in range(3, 8)]
    assert avoiding.cut == {"why": "limit: 5", "ways": 1}
    assert ([way[1] for way in stops(shortest)], shortest.cut) == (
        [f"position:{number}" for number in range(1, 9)],
        None,
    )
    assert (same.data, same.cut) == ([], None)


def test_a_list_of_nodes_is_resolved_name_by_name(bolt: Bolt, driver: neo4j.Driver) -> None:
    put(driver, bolt, drawn(1))
    with pytest.raises(NotFound, match=r"No node is called 'a, b'\."):
        asked(bolt, [{"source": "position:0", "target": "position:1", "avoid": r"position:2,a\, b"}])
