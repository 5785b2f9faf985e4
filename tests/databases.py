"""Where the tests' database comes from: a server that is named, a container, or the embedded one."""

from __future__ import annotations

import os
import socket
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from orggraph.runtime import connect
from orggraph.settings import Bolt, Settings

_DOCKER_SOCKET = "/var/run/docker.sock"
IMAGE = "neo4j:2026.09.0-community"


@contextmanager
def named() -> Generator[Bolt]:
    """The server that ORGGRAPH_TEST_NEO4J_URI names."""
    user = os.environ.get("ORGGRAPH_TEST_NEO4J_USER", "neo4j")
    yield Bolt(os.environ["ORGGRAPH_TEST_NEO4J_URI"], user, os.environ.get("ORGGRAPH_TEST_NEO4J_PASSWORD", ""))


@contextmanager
def in_docker() -> Generator[Bolt]:
    """A container of the official image."""
    from testcontainers.neo4j import Neo4jContainer  # only here: it looks for an engine when it is imported

    with Neo4jContainer(IMAGE, password="for-the-tests") as container:
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
