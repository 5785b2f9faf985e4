"""The database of the tests: a real Neo4j, from wherever there is one."""

from __future__ import annotations

import gc
import os
from collections.abc import Generator
from contextlib import AbstractContextManager

import neo4j
import pytest
from databases import IMAGE, embedded, in_docker, named, source

from orggraph.settings import Bolt

_BATCH = 10_000
# Servers of the tests live for minutes: what Java's second compiler costs, it never earns.
os.environ.setdefault("ORGGRAPH_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1")
# On a busy machine a fresh server takes longer than anybody would wait to plan a question.
os.environ.setdefault("ORGGRAPH_QUERY_SECONDS", "60")

_SOURCE = source()
_TOLD = {
    "named": "the server at ORGGRAPH_TEST_NEO4J_URI",
    "docker": f"a container of {IMAGE}",
    "embedded": "the embedded server on a temporary folder",
}


# Few tests that take minutes: begun last, one process would end alone with them.
_FIRST = ("test_unplugged", "test_serving", "test_import_faults", "test_runtime_faults", "test_schemathesis")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest first, the others in their order."""
    items.sort(key=lambda item: item.path.stem not in _FIRST)


def pytest_collection_finish() -> None:
    """What was imported stays to the end: looked through again and again, it costs a fifth of Python's time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def pytest_report_header() -> str:
    """The line above the tests that says which database they use."""
    return f"database: {_TOLD[_SOURCE]}"


@pytest.fixture(scope="session")
def bolt(tmp_path_factory: pytest.TempPathFactory) -> Generator[Bolt]:
    """A Neo4j that answers, the same for the whole session."""
    kinds: dict[str, AbstractContextManager[Bolt]] = {
        "named": named(),
        "docker": in_docker(),
        "embedded": embedded(tmp_path_factory.mktemp("orggraph") / "data"),
    }
    with kinds[_SOURCE] as address:
        yield address


@pytest.fixture(scope="session")
def driver(bolt: Bolt) -> Generator[neo4j.Driver]:
    """The official driver on that server, for what a test asks behind the product's back."""
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        yield driver


@pytest.fixture
def empty(bolt: Bolt, driver: neo4j.Driver) -> Bolt:
    """The same server with no node in it; constraints and indexes stay."""
    with driver.session(database=bolt.database) as session:
        session.run(
            "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF $batch ROWS", batch=_BATCH
        ).consume()
    return bolt
