"""What callers see while Neo4j is killed, hangs and comes back under load, in seconds of the clock.

    python bench/faults.py [--kills 3]

Six clients ask without a pause, nothing cached; after a 503 they wait for 0.1 s instead of what Retry-After says.
Killed: until the first 503, the longest that any request waited for its answer by status, and from the moment at
which the server takes connections again until the first answer. Hung (stopped by a signal): the same. Ends with 1
where an answer was neither right nor a 503 with Retry-After nor a 504.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import neo4j

from orggraph.loading import import_text
from orggraph.readers import read_file
from orggraph.resources import folder
from orggraph.runtime import connect
from orggraph.runtime.state import noted
from orggraph.runtime.store import Folder
from orggraph.settings import Bolt, Settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from served import served  # pyright: ignore[reportMissingImports]

CLIENTS, LIMIT, HUNG = 6, 2.0, 6.0
_PAUSE = 0.1
URLS = ("/v1/external-parties/稅務機構/contacts", "/v1/positions/出納/superiors", "/v1/subgraph?start=出納&depth=2")


@dataclass
class Seen:
    """What all clients were answered, with the moment and how long it took."""

    right: dict[str, bytes]
    answers: list[tuple[float, float, int]] = field(default_factory=list[tuple[float, float, int]])
    wrong: Counter[str] = field(default_factory=Counter[str])
    ended: threading.Event = field(default_factory=threading.Event)

    def run(self, http: httpx.Client, number: int) -> None:
        while not self.ended.is_set():
            number += 1
            url, begun = URLS[number % len(URLS)], time.monotonic()
            response = http.get(url)
            now = time.monotonic()
            self.answers.append((now, now - begun, response.status_code))
            later = response.status_code == 503 and "Retry-After" in response.headers
            if not (later or response.status_code == 504 or response.content == self.right[url]):
                self.wrong[f"{url}: {response.status_code}"] += 1
            if later:
                time.sleep(_PAUSE)

    def first(self, status: int, after: float) -> float:
        """Seconds from a moment to the first answer with this status; waits for it."""
        end = time.monotonic() + 120
        while time.monotonic() < end:
            found = next((at for at, _, one in list(self.answers) if one == status and at >= after), None)
            if found is not None:
                return found - after
            time.sleep(0.02)
        raise TimeoutError(f"no {status} came")

    def longest(self, since: float) -> str:
        """The longest wait of each status since a moment."""
        waits: dict[int, float] = {}
        for at, took, status in list(self.answers):
            if at >= since:
                waits[status] = max(took, waits.get(status, 0))
        return ", ".join(f"{status} {took:5.3f}" for status, took in sorted(waits.items()))


def taking_connections(bolt: Bolt) -> float:
    """The moment from which the server answers a driver of its own."""
    while True:
        try:
            with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password), connection_timeout=1) as driver:
                driver.verify_connectivity()
                return time.monotonic()
        except neo4j.exceptions.DriverError:
            time.sleep(0.02)


def jvm(data: Folder) -> int:
    running = noted(data)
    assert running is not None
    return running.jvm


def killed(seen: Seen, bolt: Bolt, data: Folder) -> None:
    begun = time.monotonic()
    os.kill(jvm(data), signal.SIGKILL)
    told = seen.first(503, begun)
    there = taking_connections(bolt)
    back = seen.first(200, there)
    print(
        f"killed: 503 after {told:5.3f} s, longest wait [{seen.longest(begun)}] s, server back after "
        f"{there - begun:6.3f} s, answers again {back:5.3f} s later",
        flush=True,
    )


def hung(seen: Seen, data: Folder) -> None:
    begun, process = time.monotonic(), jvm(data)
    os.kill(process, signal.SIGSTOP)
    time.sleep(HUNG)
    os.kill(process, signal.SIGCONT)
    woken = time.monotonic()
    back = seen.first(200, woken)
    statuses = Counter(status for at, _, status in list(seen.answers) if begun < at < woken)
    longest = seen.longest(begun)
    told = ", ".join(f"{count} x {status}" for status, count in sorted(statuses.items()))
    print(f"hung for {HUNG:.0f} s at a limit of {LIMIT:.0f} s: longest wait [{longest}] s ({told}), ", end="")
    print(f"answers again {back:5.3f} s after it", flush=True)


def main(kills: int) -> int:
    """0 if nothing wrong was answered."""
    with tempfile.TemporaryDirectory() as root:
        settings = Settings(data=Path(root) / "data", cache=Settings().cache)
        with connect(settings) as bolt:
            seed = folder("seed")
            aliases = (seed / "aliases.yaml").read_text("utf-8")
            import_text(bolt, read_file(seed / "manual.md"), aliases, actor="bench")
            with served(bolt, Settings(answer_cache_mb=0, query_seconds=LIMIT)) as http:
                seen = asked(http)
                threads = [threading.Thread(target=seen.run, args=(http, number)) for number in range(CLIENTS)]
                for thread in threads:
                    thread.start()
                try:
                    hung(seen, Folder(settings.data))
                    for turn in range(kills):
                        killed(seen, bolt, Folder(settings.data))
                        # Who dies three times within a minute is given up.
                        time.sleep(25 if turn < kills - 1 else 0)
                finally:
                    seen.ended.set()
                    for thread in threads:
                        thread.join()
    print(f"{len(seen.answers):,} answers; wrong: {dict(seen.wrong) or 'none'}")
    return int(bool(seen.wrong))


def asked(http: httpx.Client) -> Seen:
    """What is right, asked until each question is planned."""
    right: dict[str, bytes] = {}
    while len(right) < len(URLS):
        for url in URLS:
            if (response := http.get(url)).status_code == 200:
                right[url] = response.content
    return Seen(right)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=3)
    sys.exit(main(parser.parse_args().kills))
