"""schemathesis, all checks, against the running API on the sample organisation until enough requests were sent.

`python bench/hostile.py --requests 20000 [--keys]`. Without `--keys` nobody says who asks: reading is open, writing
is refused, and the graph must be what it was. With it nothing is open, and every request has a key of scope edit:
writes are done, and the sample is imported again before each round. Ends with 1 where a check found something.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

import neo4j

from orggraph.api import create_app
from orggraph.api.serving import Server, configured, listen
from orggraph.loading import import_text
from orggraph.loading.access import create_key
from orggraph.readers import read_file
from orggraph.runtime import connect
from orggraph.settings import Bolt, Settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from attacking import Tally, attack, table  # pyright: ignore[reportMissingImports]
from manuals import history, snapshot  # pyright: ignore[reportMissingImports]
from seeded import SEED, plant  # pyright: ignore[reportMissingImports]

READY_SECONDS = 120
ROUNDS = 100
QUERY_SECONDS = 60.0
"""A slow machine is no fault of the API: 504 is tried elsewhere."""


def _serve(bolt: Bolt, settings: Settings, line: Connection) -> None:
    listener = listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    Server(configured(create_app(bolt, settings)), lambda: line.send(url)).run(sockets=[listener])


@contextmanager
def served(bolt: Bolt, settings: Settings) -> Generator[str]:
    """The address of the API in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(bolt, settings, theirs))
    process.start()
    try:
        if not ours.poll(READY_SECONDS):
            raise SystemExit(f"The API did not answer within {READY_SECONDS} s.")
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def state(bolt: Bolt) -> object:
    """The graph's whole content, and its revisions."""
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        return snapshot(driver, bolt), history(driver, bolt)


def again(bolt: Bolt) -> None:
    """The sample's manual as it is in the repository, whatever was made of it meanwhile."""
    aliases = (SEED / "aliases.yaml").read_text(encoding="utf-8")
    import_text(bolt, read_file(SEED / "manual.md"), aliases, actor="bench")


class Progress:
    """Prints how far a round is after each thousand requests, and each fault at once."""

    def __init__(self) -> None:
        self._thousands = 0
        self._faults: set[tuple[str, str, str]] = set()

    def __call__(self, tally: Tally) -> None:
        """Look at a round's tally so far."""
        for known in tally.faults.keys() - self._faults:
            self._faults.add(known)
            print(f"  found: {', '.join(known)}", flush=True)
        if tally.requests // 1000 > self._thousands:
            self._thousands = tally.requests // 1000
            print(f"  {tally.requests} requests in this round", flush=True)


def attacked(url: str, bolt: Bolt, given: argparse.Namespace, key: str | None) -> Tally:
    """Rounds with a seed each, until there were enough requests."""
    tally, since = Tally(), monotonic()
    for seed in range(given.seed, given.seed + ROUNDS):
        if key is not None:
            again(bolt)
        # Each phase comes to its turn in a round; the last round is cut off.
        tally.add(attack(url, seed, given.examples, key, most=given.requests - tally.requests, heard=Progress()))
        told = f"{tally.requests} requests, {len(tally.faults)} faults, {len(tally.errors)} errors"
        print(f"seed {seed}: {told}, {monotonic() - since:.0f} s", flush=True)
        if tally.requests >= given.requests:
            break
    return tally


def shown(tally: Tally) -> None:
    """Print what was answered and what was found."""
    print(table(tally))
    print(f"{tally.requests} requests; by status: {tally.statuses()}")
    for fault in tally.faults.values():
        print(f"\n{fault.check}, {fault.operation}: {fault.sentence}\n{fault.request}")
    for error in tally.errors:
        print(f"\nschemathesis itself: {error}")


def main() -> int:
    """0 if no check found anything and, without keys, the graph is what it was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, default=10, help="cases of an operation and a phase, in each round")
    parser.add_argument("--keys", action="store_true", help="nothing is open; ask with a key of scope edit")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = Settings(data=Path(folder) / "data", requests_per_minute=0, query_seconds=QUERY_SECONDS)
        with connect(settings) as bolt:
            plant(bolt)
            key = create_key(bolt, "bench", "edit", None, datetime.now(UTC))[0] if given.keys else None
            # The socket stays on loopback: it is the setting that closes the doors.
            closed = Settings(host="0.0.0.0", requests_per_minute=0, query_seconds=QUERY_SECONDS)
            before = state(bolt)
            with served(bolt, closed if given.keys else settings) as url:
                tally = attacked(url, bolt, given, key)
            kept = given.keys or state(bolt) == before
    shown(tally)
    print("The graph was written to, as it may be." if given.keys else f"The graph is what it was: {kept}.")
    return int(bool(tally.faults) or bool(tally.errors) or not kept)


if __name__ == "__main__":
    sys.exit(main())
