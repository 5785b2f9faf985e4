"""The API beside the raw driver, Neo4j's own HTTP Query API and @neo4j/graphql, at three sizes in one run.

`python bench/scale.py --folder FOLDER` builds stores of 10,000 and 1,000,000 positions in FOLDER (the large one
takes some 40 minutes and 30 GB, once), starts a server on each and on the sample organisation, and prints medians
and their ratios. The rounds go through all sizes and ways, each first in its turn, so that noise falls on all alike.
The Query API is asked for nodes and edges as maps, which whoever reads its JSON wants.
Needs `node` and `npm` for GraphQL; without them that column is left out.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import neo4j
from api import served
from questions import CASES, Case, about, plain
from store import Served, build, serving
from wire import Connection

from orggraph.answering.words import search_words
from orggraph.catalogue import Catalogue, Question, load
from orggraph.loading import import_text
from orggraph.readers import read_file
from orggraph.resources import folder
from orggraph.runtime.java import free_port

HERE = Path(__file__).parent
CLIENTS = 8
_NPM_SECONDS = 600
Ask = Callable[[int], Awaitable[int]]
"""Asks the nth time; the bytes of the answer."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The addresses of all servers over one store."""

    size: int
    store: Served
    api: str
    cached: str
    graphql: str | None


@contextmanager
def ways(home: Path, size: int, graphql: Path | None) -> Generator[Ways]:
    """Every server over one store; ended with the block."""
    with ExitStack() as stack:
        store = stack.enter_context(serving(home))
        if size == 0:
            seed = folder("seed")
            aliases = (seed / "aliases.yaml").read_text(encoding="utf-8")
            import_text(store.bolt, read_file(seed / "manual.md"), aliases, actor="bench")
        api = stack.enter_context(served(store.bolt, 0))
        cached = stack.enter_context(served(store.bolt, 64))
        address = stack.enter_context(graphql_server(graphql, store)) if graphql else None
        yield Ways(size, store, api, cached, address)


@contextmanager
def graphql_server(where: Path, store: Served) -> Generator[str]:
    """The address of a GraphQL server over the store."""
    port = free_port()
    command = ["node", "server.mjs", store.bolt.uri, str(port)]
    process = subprocess.Popen(command, cwd=where, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def graphql_folder(folder: Path) -> Path | None:
    """The GraphQL server with its packages installed; None without node."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return None
    where = folder / "graphql"
    shutil.copytree(HERE / "graphql", where, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    if not (where / "node_modules").exists():
        command = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run(command, cwd=where, check=True, capture_output=True, timeout=_NPM_SECONDS)
    return where


class Asking:
    """The ways to ask one case at one size."""

    def __init__(self, case: Case, at: Ways, question: Question) -> None:
        self._case, self._at, self._question = case, at, question
        self._whom = about(case, at.size)

    async def asks(self, stack: AsyncExitStack) -> dict[str, Ask]:
        """Each way with a connection of its own."""
        ways: dict[str, Ask] = {
            "raw driver": await self._driver(stack),
            "API": await self._api(stack, self._at.api, moving=True),
            "Query API": await self._query_api(stack),
        }
        if self._at.graphql and self._case.graphql:
            ways["GraphQL"] = await self._graphql(stack, self._at.graphql)
        ways["API, cached"] = await self._api(stack, self._at.cached, moving=False)
        return ways

    def _values(self, number: int) -> dict[str, Any]:
        """The Cypher of the question and all of its parameters, as the API sends them."""
        given = {item.name: item.default for item in self._question.parameters}
        given |= self._case.parameters(self._whom(number))
        words = [item.name for item in self._question.parameters if item.type.name == "words"]
        given |= {name: search_words(given[name]) for name in words}
        used = {name: value for name, value in given.items() if name != "fields"}
        return {"statement": self._question.cypher, "parameters": used}

    async def _driver(self, stack: AsyncExitStack) -> Ask:
        bolt = self._at.store.bolt
        driver = await stack.enter_async_context(
            neo4j.AsyncGraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password), notifications_min_severity="OFF")
        )
        session = await stack.enter_async_context(driver.session(default_access_mode="READ", fetch_size=10_001))

        async def ask(number: int) -> int:
            said = self._values(number)
            result = await session.run(said["statement"], said["parameters"])
            return len(await result.fetch(10_000))

        return ask

    async def _api(self, stack: AsyncExitStack, url: str, *, moving: bool) -> Ask:
        connection = await stack.enter_async_context(Connection(url))

        async def ask(number: int) -> int:
            whom = self._whom(number if moving else 0)
            return len((await connection.send(self._case.url(self._question.route, whom)))[0])

        return ask

    async def _query_api(self, stack: AsyncExitStack) -> Ask:
        connection = await stack.enter_async_context(Connection(self._at.store.http))

        async def ask(number: int) -> int:
            said = self._values(number)
            body = json.dumps({**said, "statement": plain(said["statement"]), "accessMode": "READ"}).encode()
            return len((await connection.send("/db/neo4j/query/v2", body))[0])

        return ask

    async def _graphql(self, stack: AsyncExitStack, url: str) -> Ask:
        connection = await stack.enter_async_context(Connection(url))

        async def ask(number: int) -> int:
            content, _ = await connection.send("/", self._case.graph(self._whom(number)))
            assert b'"errors"' not in content[:200], content[:500]
            return len(content)

        return ask


Results = dict[tuple[int, str, str], list[float]]
"""Milliseconds by size, case and way."""


async def latencies(sizes: list[Ways], catalogue: Catalogue, rounds: int, warm: int) -> Results:
    """Every case, one client, size after size and way after way in each round."""
    found: Results = {}
    for case in CASES:
        print(f"measuring: {case.title}", file=sys.stderr, flush=True)
        async with AsyncExitStack() as stack:
            question = catalogue.by_name[case.question]
            asks = {at.size: await Asking(case, at, question).asks(stack) for at in sizes}
            for size, ways in asks.items():
                for name, ask in ways.items():
                    seconds = await _warmed(ask, warm)
                    print(f"  warm after {seconds:6.1f} s: {size or 'seed'}, {name}", file=sys.stderr, flush=True)
                    found[size, case.title, name] = []
            for number in range(rounds):
                for size, ways in asks.items():
                    # Who comes first has what it asks about read from the disk, for the others too: each in its turn.
                    turn = number % len(ways)
                    for name, ask in [*ways.items()][turn:] + [*ways.items()][:turn]:
                        await _times(ask, 10, found[size, case.title, name], warm + 10 * number)
    return found


async def _times(ask: Ask, times: int, into: list[float], start: int = 0) -> None:
    for number in range(start, start + times):
        begun = time.perf_counter()
        await ask(number)
        into.append((time.perf_counter() - begun) * 1000)


async def _warmed(ask: Ask, times: int) -> float:
    """The seconds that asking `times` times took."""
    begun = time.perf_counter()
    await _times(ask, times, [])
    return time.perf_counter() - begun


async def throughput(at: Ways, catalogue: Catalogue, case: Case, seconds: float) -> Mapping[str, float]:
    """Answers a second with eight clients, in turns of all ways."""
    question = catalogue.by_name[case.question]
    async with AsyncExitStack() as stack:
        clients = [await Asking(case, at, question).asks(stack) for _ in range(CLIENTS)]
        counts: dict[str, int] = dict.fromkeys(clients[0], 0)
        for _ in range(4):
            for name in counts:
                counts[name] += await _busy([client[name] for client in clients], seconds / 4)
        return {name: count / seconds for name, count in counts.items()}


async def _busy(asks: list[Ask], seconds: float) -> int:
    end = time.perf_counter() + seconds

    async def client(ask: Ask, number: int) -> int:
        done = 0
        while time.perf_counter() < end:
            await ask(number + done * CLIENTS)
            done += 1
        return done

    return sum(await asyncio.gather(*(client(ask, number) for number, ask in enumerate(asks))))


def report(found: Results) -> None:
    """A line for each size, case and way: median, 95th percentile, and ratios."""
    print(f"{'positions':>9}  {'question':22} {'way':12} {'p50 ms':>8} {'p95 ms':>8} {'x raw':>7} {'x Query API':>12}")
    for (size, case, way), walls in found.items():
        middle = statistics.median(walls)
        ninth = statistics.quantiles(walls, n=20)[-1]
        raw = statistics.median(found[size, case, "raw driver"])
        query = statistics.median(found[size, case, "Query API"])
        shown = f"{size:9,}" if size else "     seed"
        print(f"{shown}  {case:22} {way:12} {middle:8.2f} {ninth:8.2f} {middle / raw:7.2f} {middle / query:12.3f}")


def growth(found: Results, small: int, large: int) -> None:
    """How an answer's median grows from one size to the other."""
    print(f"\nFrom {small:,} to {large:,} positions the API's median grows")
    for case in dict.fromkeys(case for size, case, _ in found if size == large):
        before = statistics.median(found[small, case, "API"])
        print(f"  {case:22} {statistics.median(found[large, case, 'API']) / before:6.2f} times")


async def run(sizes: list[Ways], rounds: int, warm: int, seconds: float) -> None:
    catalogue = load(folder("cypher") / "questions")
    found = await latencies(sizes, catalogue, rounds, warm)
    report(found)
    large = [at.size for at in sizes if at.size]
    if len(large) > 1:
        growth(found, large[0], large[-1])
    for at in sizes:
        for case in (CASES[0], CASES[4]):
            print(f"\nAnswers a second, {CLIENTS} clients, {case.title}, {at.size or 'seed'} positions")
            for name, rate in (await throughput(at, catalogue, case, seconds)).items():
                print(f"  {name:12} {rate:9,.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, help="where the stores lie, or are built")
    parser.add_argument("--sizes", default="0,10000,1000000", help="positions; 0 is the sample organisation")
    parser.add_argument("--rounds", type=int, default=20, help="rounds of 10 requests each way")
    parser.add_argument("--warm", type=int, default=150, help="requests each way before measuring")
    parser.add_argument("--seconds", type=float, default=6, help="of each throughput")
    given = parser.parse_args()
    graphql = graphql_folder(given.folder)
    with ExitStack() as stack:
        opened: list[Ways] = []
        for size in map(int, given.sizes.split(",")):
            home = given.folder / (f"{size}" if size else f"seed-{time.time_ns()}")
            home.mkdir(parents=True, exist_ok=True)
            if size:
                build(home, size, lambda said: print(said, flush=True))
            else:
                (home / "conf").mkdir()
                stack.callback(shutil.rmtree, home, ignore_errors=True)
            opened.append(stack.enter_context(ways(home, size, graphql)))
        asyncio.run(run(opened, given.rounds, given.warm, given.seconds))


if __name__ == "__main__":
    main()
