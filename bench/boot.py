"""How long the embedded server takes to start, answer and stop, and what each way of running Java costs.

    python bench/boot.py [--rounds 3] [--download]

Every way is measured in the same run, in turns, on a store of its own in a temporary folder. Seconds of the clock
depend on what else the machine does; seconds of the processor hardly do.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from subprocess import Popen

import neo4j

from orggraph import runtime
from orggraph.runtime import archive, java
from orggraph.runtime.boot import booted
from orggraph.runtime.cache import Installation, installed
from orggraph.runtime.faults import Place
from orggraph.runtime.store import configure, password, prepared
from orggraph.settings import Settings, from_environment

HEAP = "512m"
QUESTION = "MATCH path = (:Position {id: $id})-[:REPORTS_TO]->{1,20}(n) RETURN n.id AS id ORDER BY length(path), id"
TICKS = os.sysconf("SC_CLK_TCK")
COLUMNS = ("start", "first answer", "both", "CPU of both", "stop", "RSS MB")


@dataclass(frozen=True, slots=True)
class Took:
    """One start, answer and stop: seconds, and the memory in use after the answer in megabytes."""

    boot: float
    answer: float
    processor: float
    stop: float
    memory: float

    def row(self) -> tuple[float, ...]:
        return (self.boot, self.answer, self.boot + self.answer, self.processor, self.stop, self.memory)


def ways(installation: Installation) -> Mapping[str, tuple[str, ...]]:
    """The options of Java that are compared."""
    loaded = archive.options(installation)
    simple = ("-XX:TieredStopAtLevel=1",)
    return {
        "as it is run (archive of classes)": loaded,
        "without the archive": (),
        "without, simple compiler only": simple,
        "archive, simple compiler only": (*loaded, *simple),
    }


def measured(installation: Installation, root: Path, extra: Sequence[str]) -> Took:
    """One run on the store in `root`."""
    folder, port = prepared(root), java.free_port()
    configure(folder, port)
    command = java.server_command(installation, folder.home, HEAP, tuple(extra))
    begun = time.perf_counter()
    process = java.launched(command, folder.home, folder.server_log)
    booted(process, folder.server_log, port, Place(root, HEAP, port), lambda: True)
    up = time.perf_counter()
    with neo4j.GraphDatabase.driver(
        f"bolt://127.0.0.1:{port}", auth=("neo4j", password(folder)), notifications_min_severity="OFF"
    ) as driver:
        driver.execute_query(QUESTION, id="none", database_="neo4j")
    answered = time.perf_counter()
    processor, memory = used(process)
    asked = time.perf_counter()
    java.stop(process)
    return Took(up - begun, answered - up, processor, time.perf_counter() - asked, memory)


def used(process: Popen[bytes]) -> tuple[float, float]:
    """Seconds of processor and megabytes that a process has used."""
    proc = Path(f"/proc/{process.pid}")
    fields = (proc / "stat").read_text().rsplit(")", 1)[1].split()
    pages = int((proc / "statm").read_text().split()[1])
    return (int(fields[11]) + int(fields[12])) / TICKS, pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def timed(what: str) -> Iterator[None]:
    begun = time.perf_counter()
    yield
    print(f"{what:<60}{time.perf_counter() - begun:8.2f} s", flush=True)


def whole(settings: Settings) -> None:
    """What a command waits for: from nothing to an answering server, then again, then its end."""
    with timed("connect, new data folder"), runtime.connect(settings):
        pass
    settle(settings)
    with timed("connect, the same folder again"), runtime.connect(settings) as bolt:
        pass
    with (
        runtime.connect(settings) as bolt,
        timed("connect, the server runs already"),
        runtime.connect(settings) as again,
    ):
        assert again == bolt
    with timed("from the end of the last user to the end of the server"):
        settle(settings)


def settle(settings: Settings) -> None:
    """The server ended by itself, as it does without users."""
    end = time.monotonic() + 60
    while runtime.status(settings).phase != "stopped" and time.monotonic() < end:
        time.sleep(0.02)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--download", action="store_true", help="also download the server into an empty cache")
    options = parser.parse_args()
    settings = from_environment()
    installation = installed(settings.cache, runtime.silent)
    if not archive.options(installation):
        with timed("making the archive of classes"):
            archive.make(installation)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        if options.download:
            with timed("download into an empty cache"):
                installed(base / "cache", runtime.silent)
        whole(Settings(data=base / "whole", cache=settings.cache))
        compare(installation, base, options.rounds)
    print("load of the machine meanwhile:", *os.getloadavg())


def compare(installation: Installation, base: Path, rounds: int) -> None:
    """A table of the ways, medians of `rounds` runs each."""
    took: dict[str, list[Took]] = {way: [] for way in ways(installation)}
    for number in range(rounds + 1):
        for way, extra in ways(installation).items():
            run = measured(installation, base / str(len(way)), extra)
            if number:  # the first made the store
                took[way].append(run)
    print(f"\n{'':<36}" + "".join(f"{column:>14}" for column in COLUMNS))
    for way, runs in took.items():
        middle = (median(column) for column in zip(*(run.row() for run in runs), strict=True))
        print(f"{way:<36}" + "".join(f"{value:14.2f}" for value in middle))


if __name__ == "__main__":
    main()
