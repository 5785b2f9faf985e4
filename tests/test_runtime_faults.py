"""The embedded server as processes: shared, killed in every way, saved and brought back."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import neo4j
import pytest

from orggraph import runtime
from orggraph.errors import BadInput, RuntimeFault
from orggraph.runtime.jars import VERSION
from orggraph.runtime.locks import take
from orggraph.runtime.state import Running, noted
from orggraph.runtime.store import Folder
from orggraph.settings import Bolt, Settings, from_environment

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits for processes as only Linux can")

SECONDS = 60
LEFTOVERS = ("loading", "leaving", "replaced", "outdated")
USER = """
import sys
from pathlib import Path
from orggraph.runtime import connect
from orggraph.settings import Settings

with connect(Settings(data=Path(sys.argv[1]), cache=Path(sys.argv[2]))) as bolt:
    print(bolt.uri, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Generator[Settings]:
    """One data folder for all of these tests, so that only the first makes a store."""
    it = Settings(data=tmp_path_factory.mktemp("faults") / "data", cache=from_environment().cache)
    yield it
    runtime.stop(it, even_if_used=True)


@contextmanager
def user(settings: Settings) -> Generator[subprocess.Popen[str]]:
    """A process that uses the server until its input ends; the first line it prints is where that answers."""
    command = [sys.executable, "-c", USER, str(settings.data), str(settings.cache)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def told(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ends(pid: int) -> bool:
    """Whether the process ends in time; true at once when it has."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], SECONDS)[0])
    finally:
        os.close(handle)


def gone(folder: Folder) -> bool:
    """Whether the supervisor, and what it keeps locked, goes in time."""
    handle = take(folder.alive, fcntl.LOCK_EX, SECONDS)
    if handle is not None:
        os.close(handle)
    return handle is not None


def running(settings: Settings) -> Running:
    found = noted(Folder(settings.data))
    assert found is not None
    return found


def ask(bolt: Bolt, cypher: str) -> list[list[object]]:
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        return [list(row) for row in driver.execute_query(cypher, database_=bolt.database).records]  # type: ignore[arg-type]


def test_two_at_once_share_one_server_that_ends_when_both_are_killed(settings: Settings) -> None:
    folder = Folder(settings.data)
    with user(settings) as one, user(settings) as other:
        assert told(one) == told(other) == runtime.status(settings).uri
        server = running(settings)
        one.send_signal(signal.SIGKILL)
        one.wait(SECONDS)
        status = runtime.status(settings)
        assert (status.phase, status.in_use, status.kept, status.version) == ("ready", True, False, VERSION)
        with pytest.raises(RuntimeFault, match="another orggraph process uses this server"):
            runtime.stop(settings)
        other.send_signal(signal.SIGKILL)
        other.wait(SECONDS)
    assert ends(server.jvm)
    assert gone(folder)
    assert runtime.status(settings).phase == "stopped"


def test_a_killed_server_is_started_again_under_its_users(settings: Settings) -> None:
    with runtime.connect(settings) as bolt:
        killed = running(settings).jvm
        os.kill(killed, signal.SIGKILL)
        assert ends(killed)
        assert runtime.status(settings).phase in {"not answering", "starting", "stopping"}
        with runtime.connect(settings) as again:
            assert again == bolt
            assert ask(again, "RETURN 1") == [[1]]
            assert running(settings).jvm != killed


def test_a_killed_supervisor_takes_the_server_along_and_the_next_user_starts_another(settings: Settings) -> None:
    with runtime.connect(settings):
        killed = running(settings)
        os.kill(killed.supervisor, signal.SIGKILL)
        assert ends(killed.jvm)
        assert runtime.status(settings).phase == "died"
    with runtime.connect(settings) as bolt:
        assert ask(bolt, "RETURN 1") == [[1]]
        assert running(settings).supervisor != killed.supervisor


def test_a_backup_brings_back_what_was_there(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "saved.dump"
    steps: list[tuple[str, int, int]] = []
    with runtime.connect(settings) as bolt:
        ask(bolt, "CREATE (:Kept {name: '出納'})-[:KNOWS]->(:Kept {name: '會計'})")
        with pytest.raises(RuntimeFault, match="another orggraph process uses this server"):
            runtime.backup(settings, file)
    assert runtime.backup(settings, file, lambda *step: steps.append(step)) == file
    assert steps[-1] == ("Writing saved.dump", 100, 100)
    assert (file.stat().st_mode & 0o777, [path.name for path in tmp_path.iterdir()]) == (0o600, ["saved.dump"])
    with runtime.connect(settings) as bolt:
        ask(bolt, "MATCH (node) DETACH DELETE node")
    (tmp_path / "nonsense").write_bytes(b"no backup at all")
    with pytest.raises(RuntimeFault, match=r"^Reading nonsense failed, and the store is as it was\."):
        runtime.restore(settings, tmp_path / "nonsense")
    runtime.restore(settings, file)
    with runtime.connect(settings) as bolt:
        names = ask(bolt, "MATCH (a:Kept)-[:KNOWS]->(b:Kept) RETURN a.name, b.name")
    assert names == [["出納", "會計"]]
    assert sorted(path.name for path in Folder(settings.data).home.iterdir() if path.name in LEFTOVERS) == []


def test_a_backup_needs_a_folder_and_a_restore_a_file(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none is not a folder\. Make it first\.$"):
        runtime.backup(settings, tmp_path / "none" / "file")
    with pytest.raises(BadInput, match=r"none is not there\. `orggraph db backup FILE` writes one\.$"):
        runtime.restore(settings, tmp_path / "none")


def test_a_server_that_is_to_stay_stays_until_it_is_stopped(settings: Settings) -> None:
    folder = Folder(settings.data)
    started = runtime.start(settings)
    assert (started.phase, started.kept) == ("ready", True)
    with runtime.connect(settings) as bolt:
        assert bolt.uri == started.uri
    # Three looks of the supervisor, which would by then have ended a server that nobody keeps.
    assert take(folder.alive, fcntl.LOCK_EX, 1.5) is None
    assert runtime.stop(settings) is True
    assert ends(started.server_pid or 0)
    assert runtime.status(settings).phase == "stopped"
    assert not folder.kept.exists()


def test_a_store_locked_by_another_server_is_a_sentence(settings: Settings) -> None:
    with (Folder(settings.data).store / "databases" / "store_lock").open("a+b") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with (
            pytest.raises(RuntimeFault, match="its store is locked by another Neo4j server"),
            runtime.connect(settings),
        ):
            pass


def test_a_heap_too_small_is_a_sentence(settings: Settings) -> None:
    small = Settings(data=settings.data, cache=settings.cache, heap="1m")
    refused = pytest.raises(RuntimeFault, match=r"heap of 1m\. Give it another amount by ORGGRAPH_HEAP")
    with refused, runtime.connect(small):
        pass
    with runtime.connect(settings) as bolt:
        assert ask(bolt, "RETURN 1") == [[1]]
