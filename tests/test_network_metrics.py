"""The metrics against published networks, and against networkx and igraph on random ones."""

from __future__ import annotations

import math
import pickle
import random
from collections.abc import Sequence
from typing import Any

import igraph
import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.network.burt import neighbours
from orggraph.network.distances import closeness, distances, mean_distance
from orggraph.network.graphs import graph_of
from orggraph.network.metrics import Metrics, metrics
from orggraph.network.net import Net, net
from orggraph.network.whole import whole

CLOSE = 1e-9
# Knoke's bureaucracies: who gives information to whom (D. Knoke, J. R. Wood, Organized for Action, 1981), as printed in
# R. A. Hanneman, M. Riddle, Introduction to Social Network Methods (2005).
KNOKE: dict[int, list[int]] = {
    1: [2, 5, 7, 9],
    2: [1, 3, 4, 5, 7, 8, 9],
    3: [2, 4, 5, 6, 7, 10],
    4: [1, 2, 5, 7],
    5: [1, 2, 3, 4, 7, 8, 9, 10],
    6: [3, 7, 9],
    7: [2, 4, 5],
    8: [1, 2, 4, 5, 7, 9],
    9: [2, 5, 7],
    10: [1, 2, 3, 5, 7],
}
KNOKE_TIES = [(source - 1, target - 1) for source, targets in KNOKE.items() for target in targets]


def of(graph: nx.Graph) -> tuple[Net, list[Any]]:
    names = list(graph)
    at = {name: place for place, name in enumerate(names)}
    return net(len(names), [(at[a], at[b]) for a, b in graph.edges]), names


def values(graph: nx.Graph, metric: str) -> dict[Any, float]:
    made, names = of(graph)
    return dict(zip(names, metrics(made).columns[metric], strict=True))


def test_the_kite_has_the_three_kinds_of_middle_that_krackhardt_prints() -> None:
    # D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35 (1990), 342-369, figure 1:
    # Diane has the most ties, Heather stands between most, Fernando and Garth are nearest to all.
    kite = nx.krackhardt_kite_graph()
    rounded = {
        name: [round(value, 3) for value in values(kite, name).values()] for name in ("betweenness_share", "closeness")
    }
    assert [degree / 9 for degree in values(kite, "degree").values()] == pytest.approx(
        [0.444, 0.444, 0.333, 0.667, 0.333, 0.556, 0.556, 0.333, 0.222, 0.111], abs=5e-4
    )
    assert rounded["betweenness_share"] == [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]
    assert rounded["closeness"] == [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.31]


def test_the_karate_club_has_its_published_numbers() -> None:
    club, _ = of(nx.karate_club_graph())
    found = metrics(club)
    of_all = whole(club, found).values
    # U. Brandes and others, On modularity clustering, IEEE TKDE 20 (2008): the best division has 0.4198.
    assert found.modularity == pytest.approx(0.4198, abs=5e-5)
    # M. E. J. Newman, Networks (2010), and the files of igraph and networkx: 0.256, 0.571, 2.408, 5.
    assert (of_all["density"], of_all["transitivity"], of_all["mean_clustering"]) == pytest.approx(
        (0.139, 0.256, 0.571), abs=5e-4
    )
    assert (of_all["mean_distance"], of_all["diameter"], of_all["most_cohesive_core"]) == (
        pytest.approx(2.408, abs=5e-4),
        5,
        4,
    )
    assert [round(found.columns["betweenness_share"][place], 4) for place in (0, 33)] == [0.4376, 0.3041]


def test_the_florentine_families_have_the_numbers_of_wasserman_and_faust() -> None:
    # S. Wasserman, K. Faust, Social Network Analysis (1994), tables 5.1 and page 182-197: 15 families in one piece for
    # closeness and betweenness, 16 with Pucci for degree.
    families = nx.florentine_families_graph()
    made, names = of(families)
    found = metrics(made)
    of_all = whole(made, found).values
    assert of_all["closeness_centralisation"] == pytest.approx(0.322, abs=5e-4)
    assert of_all["betweenness_centralisation"] == pytest.approx(0.437, abs=5e-4)
    medici = names.index("Medici")
    assert found.columns["betweenness_share"][medici] == pytest.approx(0.522, abs=5e-4)
    assert found.columns["closeness"][medici] == pytest.approx(0.560, abs=5e-4)
    with_pucci = net(16, made.edges)
    assert whole(with_pucci, metrics(with_pucci)).values["degree_centralisation"] == pytest.approx(0.267, abs=5e-4)
    assert with_pucci.n * 20 / 120 == pytest.approx(16 / 6)


def test_the_bureaucracies_have_the_numbers_of_hanneman_and_riddle() -> None:
    made = net(10, KNOKE_TIES, directed=True)
    found = metrics(made)
    of_all = whole(made, found).values
    assert len(made.edges) == 49
    assert of_all["density"] == pytest.approx(0.5444, abs=5e-5)
    assert found.columns["in_degree"] == [5, 8, 4, 5, 8, 1, 9, 2, 5, 2]
    assert [round(value, 3) for value in found.columns["betweenness"]] == [
        0.667, 12.333, 11.694, 0.806, 17.833, 0.333, 2.75, 0, 1.222, 0.361,
    ]  # fmt: skip
    assert of_all["betweenness_centralisation"] == pytest.approx(0.2011, abs=5e-5)


@st.composite
def nets(draw: st.DrawFn) -> Net:
    """Directed or not, weighted or not, in pieces, empty, of one vertex, with loops and ties that are there twice."""
    n = draw(st.integers(0, 14))
    directed = draw(st.booleans())
    pair = st.tuples(st.integers(0, max(0, n - 1)), st.integers(0, max(0, n - 1)))
    edges = draw(st.lists(pair, max_size=40)) if n else []
    # Powers of two: lengths of ways add up without rounding, so that equal ways are equal for every program.
    weights = draw(st.lists(st.sampled_from([0.5, 1.0, 2.0, 4.0]), min_size=len(edges), max_size=len(edges)))
    made = net(n, edges, weights, directed)
    if draw(st.booleans()):
        return net(n, made.edges, None, directed)
    exact = [2.0 ** round(math.log2(weight)) for weight in made.weights]
    return net(n, made.edges, exact, directed)


def in_networkx(made: Net) -> nx.Graph:
    graph: nx.Graph = nx.DiGraph() if made.directed else nx.Graph()
    graph.add_nodes_from(range(made.n))
    for (source, target), weight in zip(made.edges, made.weights, strict=True):
        graph.add_edge(source, target, weight=weight, cost=1 / weight)
    return graph


def same(ours: Any, theirs: Any) -> bool:
    return all(one == other or close(one, other) for one, other in zip(ours, theirs, strict=True))


def close(one: float | None, other: float) -> bool:
    """What has no value with us has none, or is no number, with them."""
    return math.isnan(other) if one is None else math.isclose(one, other, abs_tol=CLOSE)


def flat_of(graph: nx.Graph, weighted: bool) -> nx.Graph:
    flat: nx.Graph = nx.Graph()
    flat.add_nodes_from(graph)
    for a, b, held in graph.edges(data=True):
        before = flat.edges[a, b]["weight"] if flat.has_edge(a, b) else 0
        flat.add_edge(a, b, weight=before + held["weight"] if weighted else 1.0)
    return flat


def ordered(found: Any) -> list[float]:
    return [found[vertex] for vertex in sorted(found)]


@settings(max_examples=200, deadline=None)
@given(nets())
def test_random_networks_have_the_numbers_of_networkx_and_igraph(made: Net) -> None:
    found, graph, theirs = metrics(made), in_networkx(made), graph_of(made)
    of_all, columns = whole(made, found).values, found.columns
    length = "cost" if made.weighted else None
    flat = flat_of(graph, made.weighted)
    assert columns["degree"] == [degree for _, degree in sorted(graph.degree)]
    assert same(columns["strength"], [strength for _, strength in sorted(graph.degree(weight="weight"))])
    between = ordered(nx.betweenness_centrality(graph, normalized=False, weight=length))
    assert same(columns["betweenness"], between)
    assert same(columns["betweenness_share"], ordered(nx.betweenness_centrality(graph, weight=length)))
    assert same(columns["closeness"], ordered(nx.closeness_centrality(graph, distance=length)))
    assert same(columns["harmonic"], ordered(nx.harmonic_centrality(graph, distance=length)))
    assert same(columns["clustering"], ordered(nx.clustering(flat)))
    assert same(columns["core"], ordered(nx.core_number(flat)))
    assert same(columns["constraint"], theirs.constraint(weights="weight"))
    # networkx has none for who only receives; igraph has, and so have we.
    gives = [place for place in range(made.n) if len(graph[place])]
    for name, known in (("constraint", constraints(graph)), ("effective_size", effective_sizes(graph, made))):
        assert same([columns[name][place] for place in gives], [known[place] for place in gives])
    assert same(columns["pagerank"], pagerank(graph))
    assert same(columns["eigenvector"], eigenvector(flat))
    assert components(columns["component"]) == {frozenset(one) for one in nx.connected_components(flat)}
    assert {place for place in range(made.n) if columns["cut_point"][place]} == set(nx.articulation_points(flat))
    assert set(whole(made, found).bridges) == {tuple(sorted(bridge)) for bridge in nx.bridges(flat)}
    assert_whole(of_all, made, graph, flat, columns)


def assert_whole(of_all: dict[str, Any], made: Net, graph: nx.Graph, flat: nx.Graph, columns: Any) -> None:
    if made.n > 1:
        assert of_all["density"] == pytest.approx(nx.density(graph), abs=CLOSE)
        assert of_all["strong_components"] == nx.number_strongly_connected_components(nx.DiGraph(graph))
    if graph.number_of_edges():
        assert of_all["reciprocity"] == pytest.approx(nx.overall_reciprocity(nx.DiGraph(graph)), abs=CLOSE)
        groups = components(columns["community"])
        assert of_all["modularity"] == pytest.approx(nx.community.modularity(flat, groups), abs=CLOSE)
    if of_all["transitivity"] is not None:
        assert of_all["transitivity"] == pytest.approx(nx.transitivity(flat), abs=CLOSE)


def components(membership: Sequence[int]) -> set[frozenset[int]]:
    return {
        frozenset(place for place, group in enumerate(membership) if group == one) for one in dict.fromkeys(membership)
    }


def constraints(graph: nx.Graph) -> list[float]:
    return ordered(nx.constraint(graph, weight="weight"))


def effective_sizes(graph: nx.Graph, made: Net) -> list[float]:
    """networkx's; Burt's own formula where it would take Borgatti's shortcut for plain graphs, which is the same."""
    return ordered(nx.effective_size(graph, weight="weight" if made.weighted or made.directed else None))


def pagerank(graph: nx.Graph) -> list[float]:
    # The one without numpy; a stop far below the tolerance.
    from networkx.algorithms.link_analysis.pagerank_alg import (  # no stubs for what is private
        _pagerank_python,  # pyright: ignore[reportAttributeAccessIssue]
    )

    return ordered(_pagerank_python(graph, tol=1e-14, max_iter=2000)) if len(graph) else []


def eigenvector(flat: nx.Graph) -> list[float]:
    """The power method on A + I from equal values: what networkx does, until nothing changes any more."""
    if not len(flat):
        return []
    value = dict.fromkeys(flat, 1.0)
    for _ in range(200_000):
        grown = {v: value[v] + sum(value[u] * flat.edges[v, u]["weight"] for u in flat[v]) for v in flat}
        size = math.hypot(*grown.values())
        before, value = value, {v: one / size for v, one in grown.items()}
        if max(abs(before[v] - value[v]) for v in flat) < 1e-15:
            break
    return ordered(value)


@given(nets())
@settings(max_examples=50, deadline=None)
def test_a_net_is_the_same_in_another_process(made: Net) -> None:
    assert pickle.loads(pickle.dumps(made)) == made


@given(nets())
@settings(max_examples=50, deadline=None)
def test_the_same_graph_gives_the_same_answer(made: Net) -> None:
    random.seed(1)
    first = metrics(made)
    random.seed(2)
    again = metrics(made)
    # The one metric whose last digits depend on what was computed before.
    eigen = again.columns.pop("eigenvector"), first.columns.pop("eigenvector")
    assert again == first
    assert eigen[0] == pytest.approx(eigen[1], abs=CLOSE)


@given(nets())
@settings(max_examples=50, deadline=None)
def test_metrics_come_back_from_another_process_as_they_were(made: Net) -> None:
    found = metrics(made)
    assert pickle.loads(pickle.dumps(found)) == found


def test_a_star_is_wholly_centralised_and_a_circle_not_at_all() -> None:
    star, circle = net(6, [(0, end) for end in range(1, 6)]), net(6, [(at, (at + 1) % 6) for at in range(6)])
    names = ("degree_centralisation", "betweenness_centralisation", "closeness_centralisation")
    assert [whole(star, metrics(star)).values[name] for name in names] == pytest.approx([1, 1, 1])
    assert [whole(circle, metrics(circle)).values[name] for name in names] == pytest.approx([0, 0, 0])


def test_a_tie_both_ways_counts_both_ways_for_burt() -> None:
    assert neighbours(2, [(0, 1), (1, 0)], [1.0, 3.0], directed=True) == [{1: 4.0}, {0: 4.0}]
    assert neighbours(2, [(0, 1)], [1.0], directed=False) == [{1: 2.0}, {0: 2.0}]


@pytest.mark.parametrize("directed", [False, True])
def test_a_sample_keeps_its_word(directed: bool) -> None:
    graph = igraph.Graph.Barabasi(1500, 3, directed=False)
    chance = random.Random(7)
    edges = [pair if chance.random() < 0.5 else pair[::-1] for pair in graph.get_edgelist()]
    made = net(1510, edges, directed=directed)
    exact, sampled = metrics(made), metrics(made, exact=100, pivots=300)
    assert exact.sample is None
    assert sampled.sample is not None
    assert sampled.sample["pivots"] == 300
    off = [abs(a - b) for a, b in zip(exact.columns["betweenness"], sampled.columns["betweenness"], strict=True)]
    errors = sampled.columns["betweenness_error"]
    assert sum(one <= error for one, error in zip(off, errors, strict=True)) >= 0.95 * made.n
    possible = (made.n - 1) * (made.n - 2) / (1 if directed else 2)
    assert max(off) / possible <= sampled.sample["betweenness_share_within"]
    assert_distances(exact, sampled, made)


def assert_distances(exact: Metrics, sampled: Metrics, made: Net) -> None:
    means = [mean_distance(found.distances.reach, found.distances.total) for found in (exact, sampled)]
    assert means[0] is not None
    assert means[1] == pytest.approx(means[0], rel=0.05)
    assert exact.columns["core"] == sampled.columns["core"]
    far = distances(graph_of(made), weighted=False)
    assert closeness(far, made.n) == exact.columns["closeness"]
