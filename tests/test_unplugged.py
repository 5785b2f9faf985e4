"""What callers see while the database or the API is killed under load, and while there is no room left to write."""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from seeded import SEED, plant
from served import served
from test_serving import Process

from orggraph.client import Client
from orggraph.errors import StoreUnavailable
from orggraph.loading import import_text
from orggraph.readers import read_file
from orggraph.runtime import connect, stop
from orggraph.runtime.java import free_port
from orggraph.runtime.state import noted
from orggraph.runtime.store import Folder
from orggraph.settings import Bolt, Settings

CLIENTS = 6
SECONDS = 120
URLS = (
    "/v1/external-parties/稅務機構/contacts",
    "/v1/positions/出納/superiors",
    "/v1/subgraph?start=出納&depth=2",
    "/v1/organization/overview",
)
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up as Linux has them"),
    # The driver leaves a connection that it was opening when its time was up to the collector or to the loop's end.
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]


@dataclass(frozen=True, slots=True)
class Own:
    """A server of one test alone, so that it can be killed: who dies again and again is not started any more."""

    bolt: Bolt
    folder: Folder

    def kill(self) -> None:
        """End it as a power failure would; its supervisor starts it again."""
        os.kill(self.jvm, signal.SIGKILL)

    @property
    def jvm(self) -> int:
        running = noted(self.folder)
        assert running is not None
        return running.jvm


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """One data folder for all of these servers, so that only the first makes a store and imports."""
    cache = Path(os.environ.get("ORGGRAPH_CACHE") or Settings().cache)
    return Settings(data=tmp_path_factory.mktemp("unplugged") / "data", cache=cache)


@pytest.fixture
def own(settings: Settings) -> Iterator[Own]:
    with connect(settings) as bolt:
        plant(bolt)
        yield Own(bolt, Folder(settings.data))
    stop(settings)
    # A connection that the driver was opening when its time was up is closed when it is collected: here, not later.
    gc.collect()


@dataclass
class Load:
    """Clients that ask again and again until told to end, and what they got."""

    http: httpx.Client
    before: dict[str, bytes]
    ended: threading.Event = field(default_factory=threading.Event)
    refused: threading.Event = field(default_factory=threading.Event)
    back: threading.Event = field(default_factory=threading.Event)
    wrong: list[str] = field(default_factory=list[str])
    answered: int = 0

    def run(self, number: int) -> None:
        while not self.ended.is_set():
            url = URLS[number % len(URLS)]
            number += 1
            response = self.http.get(url)
            self.answered += 1
            if response.status_code == 503 and response.headers.get("Retry-After", "").isdigit():
                self.refused.set()
            elif response.status_code != 200:
                self.wrong.append(f"{url}: {response.status_code} {response.text[:300]}")
            elif response.content != self.before[url]:
                self.wrong.append(f"{url}: another answer than before")
            elif self.refused.is_set():
                self.back.set()


@pytest.mark.parametrize("cache", [0, 64])
def test_a_database_killed_under_load_is_told_and_comes_back_by_itself(own: Own, cache: int) -> None:
    with (
        served(own.bolt, Settings(answer_cache_mb=cache, query_seconds=60)) as http,
        ThreadPoolExecutor(CLIENTS) as pool,
    ):
        load = Load(http, {url: http.get(url).content for url in URLS})
        running = [pool.submit(load.run, number) for number in range(CLIENTS)]
        try:
            own.kill()
            told, back = load.refused.wait(SECONDS), load.back.wait(SECONDS)
        finally:
            load.ended.set()
        for one in running:
            one.result(SECONDS)
        after = {url: http.get(url).content for url in URLS}
    assert (told, back) == (True, True)
    assert load.wrong == []
    assert after == load.before


def test_a_database_without_room_loses_nothing(own: Own, tmp_path: Path) -> None:
    path = tmp_path / "manual.md"
    path.write_text((SEED / "manual.md").read_text("utf-8").replace("客戶", "用戶"), encoding="utf-8")
    text = read_file(path)
    with served(own.bolt, Settings(query_seconds=60)) as http:
        load = Load(http, {url: http.get(url).content for url in URLS})
        # As on a full disk: what would make a file longer than it is fails.
        resource.prlimit(own.jvm, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        with pytest.raises(StoreUnavailable, match=r"Nothing was changed; repeat it\.$"):
            import_text(own.bolt, text, None, actor="tests")
        thread = threading.Thread(target=load.run, args=(0,))
        thread.start()
        try:
            own.kill()
            told, back = load.refused.wait(SECONDS), load.back.wait(SECONDS)
        finally:
            load.ended.set()
            thread.join(SECONDS)
    assert (told, back) == (True, True)
    assert load.wrong == []
    assert import_text(own.bolt, text, None, actor="tests").applied


ASKED: tuple[tuple[str, dict[str, str]], ...] = (
    ("external-parties/contacts", {"external_party": "稅務機構"}),
    ("positions/superiors", {"position": "出納"}),
    ("subgraph", {"start": "出納", "depth": "2"}),
    ("organization/overview", {}),
)


@dataclass
class Patient:
    """Clients that have patience, each with another question, and what they were told."""

    url: str
    ended: threading.Event = field(default_factory=threading.Event)
    restarted: threading.Event = field(default_factory=threading.Event)
    after: threading.Barrier = field(default_factory=lambda: threading.Barrier(len(ASKED) + 1))

    def run(self, number: int) -> list[object]:
        """Everything that was answered, once each; the barrier is passed with the first answer of the new server."""
        seen: list[object] = []
        name, values = ASKED[number]
        with Client(self.url, patience=SECONDS) as client:
            while not self.ended.is_set():
                new, data = self.restarted.is_set(), client.ask(name, **values).data
                if data not in seen:
                    seen.append(data)
                if new:
                    self.after.wait(SECONDS)
                    break
        return seen


def test_an_api_killed_under_load_is_not_noticed_by_clients_that_wait(bolt: Bolt) -> None:
    plant(bolt)
    port = str(free_port())
    process = Process(bolt, "--port", port)
    with Client(process.url) as client:
        right = [client.ask(name, **values).data for name, values in ASKED]
    load = Patient(process.url)
    with ThreadPoolExecutor(len(ASKED)) as pool:
        running = [pool.submit(load.run, number) for number in range(len(ASKED))]
        try:
            os.kill(process.process.pid, signal.SIGKILL)
            process.end()
            process = Process(bolt, "--port", port)
            load.restarted.set()
            load.after.wait(SECONDS)
        finally:
            load.ended.set()
            process.end()
        assert [one.result(SECONDS) for one in running] == [[one] for one in right]
