"""The API beside the raw driver: the same Cypher, the same server, the same run.

`python bench/api.py` starts an embedded server on a temporary folder, imports the sample organisation,
and prints a table of medians and their ratios. The rounds alternate, so that noise falls on all alike.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import neo4j

from orggraph.api import serve
from orggraph.catalogue import Catalogue, load
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

READY_SECONDS = 120
ALL_BASES = ["declared", "mined", "inferred"]


@dataclass(frozen=True, slots=True)
class Case:
    """One question, as HTTP asks it and as the driver does."""

    title: str
    question: str
    url: str
    parameters: dict[str, Any]


CASES = (
    Case(
        "subgraph, depth 2",
        "subgraph",
        f"/v1/subgraph?start={quote('出納')}&depth=2",
        {"start": "position:出納", "depth": 2},
    ),
    Case(
        "partner's contacts",
        "external-parties/contacts",
        f"/v1/external-parties/{quote('稅務機構')}/contacts",
        {"external_party": "external_party:稅務機構"},
    ),
    Case("superiors", "positions/superiors", f"/v1/positions/{quote('出納')}/superiors", {"position": "position:出納"}),
)


class Client:
    """A keep-alive connection that reads answers by their length, and is no bottleneck."""

    def __init__(self, url: str) -> None:
        self._place = urlsplit(url)

    async def __aenter__(self) -> Client:
        self._reader, self._writer = await asyncio.open_connection(self._place.hostname, self._place.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        await self._writer.wait_closed()

    async def get(self, path: str) -> tuple[bytes, float]:
        """The body at `path`, and the milliseconds that the server says it took."""
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: {self._place.netloc}\r\n\r\n".encode())
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        assert head.startswith("HTTP/1.1 200 "), head
        fields = [line.partition(": ")[::2] for line in head.split("\r\n")[1:]]
        length = next(int(value) for name, value in fields if name == "content-length")
        took = next(
            float(value[8:]) for name, value in fields if name == "server-timing" and value.startswith("app;dur=")
        )
        return await self._reader.readexactly(length), took


def _serve(bolt: Bolt, cache: int, ready: Connection) -> None:
    serve(bolt, Settings(port=0, answer_cache_mb=cache, requests_per_minute=0), ready.send)


@contextmanager
def served(bolt: Bolt, cache: int) -> Generator[str]:
    """The address of an API process; it ends with the block."""
    context = multiprocessing.get_context("spawn")
    ours, its = context.Pipe()
    process = context.Process(target=_serve, args=(bolt, cache, its), daemon=True)
    process.start()
    try:
        if not ours.poll(READY_SECONDS):
            raise TimeoutError("the API was not ready in time")
        yield ours.recv()
    finally:
        process.terminate()
        process.join(10)


def _raw(session: neo4j.AsyncSession, catalogue: Catalogue, case: Case) -> Callable[[], Awaitable[float]]:
    question = catalogue.by_name[case.question]
    parameters = {item.name: item.default for item in question.parameters} | case.parameters

    async def ask() -> float:
        result = await session.run(neo4j.Query(question.cypher), parameters)  # type: ignore[arg-type]
        assert await result.fetch(10_000)
        return 0.0

    return ask


def _http(client: Client, case: Case) -> Callable[[], Awaitable[float]]:
    async def ask() -> float:
        return (await client.get(case.url))[1]

    return ask


async def _timed(ask: Callable[[], Awaitable[float]], times: int) -> tuple[list[float], list[float]]:
    walls: list[float] = []
    servers: list[float] = []
    for _ in range(times):
        begun = time.perf_counter()
        servers.append(await ask())
        walls.append((time.perf_counter() - begun) * 1000)
    return walls, servers


async def _compare(case: Case, asks: dict[str, Callable[[], Awaitable[float]]], rounds: int, warm: int) -> None:
    walls: dict[str, list[float]] = {name: [] for name in asks}
    servers: dict[str, list[float]] = {name: [] for name in asks}
    for ask in asks.values():
        await _timed(ask, warm)
    for _ in range(rounds):
        for name, ask in asks.items():
            wall, server = await _timed(ask, 10)
            walls[name] += wall
            servers[name] += server
    base = statistics.median(walls["raw driver"])
    for name in asks:
        middle = statistics.median(walls[name])
        ninth = statistics.quantiles(walls[name], n=20)[-1]
        server = f"{statistics.median(servers[name]):8.3f}" if name != "raw driver" else "       -"
        print(f"{case.title:20} {name:14} {middle:8.2f} {ninth:8.2f} {server} {middle / base:7.2f}")


async def _run(bolt: Bolt, uncached: str, cached: str, rounds: int, warm: int) -> None:
    catalogue = load(folder("cypher") / "questions")
    print(f"{'question':20} {'way':14} {'p50 ms':>8} {'p95 ms':>8} {'server':>8} {'ratio':>7}")
    driver = neo4j.AsyncGraphDatabase.driver(
        bolt.uri, auth=(bolt.user, bolt.password), notifications_min_severity="OFF"
    )
    async with (
        driver,
        driver.session(database=bolt.database, default_access_mode="READ", fetch_size=10_001) as session,
    ):
        for case in CASES:
            # Connected anew for each case: the API hangs up on who is silent for half a minute.
            async with Client(uncached) as direct, Client(cached) as kept:
                asks = {
                    "raw driver": _raw(session, catalogue, case),
                    "API": _http(direct, case),
                    "API, cached": _http(kept, case),
                }
                await _compare(case, asks, rounds, warm)


def _measure(bolt: Bolt, rounds: int, warm: int) -> None:
    with served(bolt, 0) as uncached, served(bolt, 64) as cached:
        asyncio.run(_run(bolt, uncached, cached, rounds, warm))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bolt", help="a Neo4j with the sample organisation; else an embedded one is started")
    parser.add_argument("--user", default="neo4j")
    parser.add_argument("--password", default="")
    parser.add_argument("--rounds", type=int, default=30, help="rounds of 10 requests each way")
    parser.add_argument("--warm", type=int, default=200, help="requests each way before measuring")
    given = parser.parse_args()
    if given.bolt:
        _measure(Bolt(given.bolt, given.user, given.password), given.rounds, given.warm)
        return
    from orggraph.loading import import_text
    from orggraph.readers import read_file
    from orggraph.runtime import connect, stop

    with tempfile.TemporaryDirectory() as data:
        settings = Settings(data=Path(data))
        with connect(settings) as bolt:
            seed = folder("seed")
            aliases = (seed / "aliases.yaml").read_text(encoding="utf-8")
            import_text(bolt, read_file(seed / "manual.md"), aliases, actor="bench")
            _measure(bolt, given.rounds, given.warm)
        # The server ends by itself soon after its last user; the folder must not go before it has.
        stop(settings)


if __name__ == "__main__":
    main()
