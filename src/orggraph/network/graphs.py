"""A net as igraph holds it."""

from __future__ import annotations

import random
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import igraph  # pyright: ignore[reportMissingTypeStubs]

from orggraph.network.net import Net

Graph: TypeAlias = Any
"""An igraph.Graph: the library has no types of its own."""

SEED = 20_240
"""Where chance is needed (communities, samples), it begins here: the same graph, the same answer."""


def graph_of(net: Net) -> Graph:
    """The graph in the chosen direction; `weight` is the strength of a tie, `cost` its inverse."""
    return made(net.n, net.edges, net.weights, net.directed)


def arcs_of(net: Net) -> Graph:
    """The graph with the directions of its ties, whatever was chosen."""
    return made(net.n, net.arcs, net.arc_weights, directed=True)


def made(n: int, edges: Sequence[tuple[int, int]], weights: Sequence[float], directed: bool) -> Graph:
    """A graph of `n` vertices."""
    graph: Graph = igraph.Graph(n=n, edges=edges, directed=directed)
    graph.es["weight"] = list(weights)
    graph.es["cost"] = [1.0 / weight for weight in weights]
    return graph


def undirected(graph: Graph) -> Graph:
    """The same ties without directions; of two opposite ones the weights are added."""
    if not graph.is_directed():
        return graph
    flat: Graph = graph.as_undirected(mode="collapse", combine_edges={"weight": "sum", "cost": "first"})
    flat.es["cost"] = [1.0 / weight for weight in flat.es["weight"]]
    return flat


def costs(weighted: bool) -> str | None:
    """The name of the lengths for shortest ways: the stronger a tie, the shorter; None counts steps."""
    return "cost" if weighted else None


def strengths(weighted: bool) -> str | None:
    """The name of the weights where strength counts; None where every tie counts once."""
    return "weight" if weighted else None


_library: Any = igraph


@contextmanager
def seeded() -> Generator[None]:
    """igraph's chance begins anew, and ends as it was."""
    _library.set_random_number_generator(random.Random(SEED))  # noqa: S311
    try:
        yield
    finally:
        _library.set_random_number_generator(random)
