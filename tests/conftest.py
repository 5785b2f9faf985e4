"""The database of the tests: a real Neo4j, from wherever there is one."""

from __future__ import annotations

import os
import socket
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import neo4j
import pytest

from orggraph.runtime import connect
from orggraph.settings import Bolt, Settings

_DOCKER_SOCKET = "/var/run/docker.sock"
_IMAGE = "neo4j:2026.09.0-community"
_BATCH = 10_000


@contextmanager
def named() -> Generator[Bolt]:
    """The server that ORGGRAPH_TEST_NEO4J_URI names."""
    user = os.environ.get("ORGGRAPH_TEST_NEO4J_USER", "neo4j")
    yield Bolt(os.environ["ORGGRAPH_TEST_NEO4J_URI"], user, os.environ.get("ORGGRAPH_TEST_NEO4J_PASSWORD", ""))


@contextmanager
def in_docker() -> Generator[Bolt]:
    """A container of the official image."""
    from testcontainers.neo4j import Neo4jContainer  # only here: it looks for an engine when it is imported

    with Neo4jContainer(_IMAGE, password="for-the-tests") as container:
        yield Bolt(container.get_connection_url(), container.username, container.password)


@contextmanager
def embedded(data: Path) -> Generator[Bolt]:
    """The embedded server on a fresh data folder, its jars from the user's own cache."""
    defaults = Settings()
    cache = Path(os.environ.get("ORGGRAPH_CACHE") or defaults.cache)
    with connect(Settings(data=data, cache=cache)) as bolt:
        yield bolt


def docker_answers() -> bool:
    """Whether a Docker engine listens where DOCKER_HOST or the usual socket says."""
    host = os.environ.get("DOCKER_HOST", f"unix://{_DOCKER_SOCKET}")
    kind, _, where = host.partition("://")
    family, address = socket.AF_UNIX, where
    if kind != "unix":
        name, _, port = where.partition(":")
        family, address = socket.AF_INET, (name, int(port or 2375))
    try:
        with socket.socket(family) as engine:
            engine.settimeout(1)
            engine.connect(address)
            engine.sendall(b"GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n")
            return b" 200 " in engine.recv(64)
    except OSError:
        return False


def source() -> str:
    """Which of the three the tests use."""
    if os.environ.get("ORGGRAPH_TEST_NEO4J_URI"):
        return "named"
    return "docker" if docker_answers() else "embedded"


_SOURCE = source()
_TOLD = {
    "named": "the server at ORGGRAPH_TEST_NEO4J_URI",
    "docker": f"a container of {_IMAGE}",
    "embedded": "the embedded server on a temporary folder",
}


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
