"""The API as processes: several workers, several servers on one graph, doors that stay shut, and TLS."""

from __future__ import annotations

import datetime
import ipaddress
import os
import signal
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import neo4j
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from seeded import plant
from served import SECONDS, served

from orggraph.answering import Watch
from orggraph.answering.watch import CHECK_SECONDS, FIRST_SECONDS
from orggraph.api import create_app
from orggraph.api.serving import Manner, Server, configured, listen, refuse_open_doors
from orggraph.errors import BadInput
from orggraph.graph import Graph, Revision
from orggraph.loading.access import create_key, revoke_key
from orggraph.settings import Bolt, Settings

START_SECONDS = 120
ROUNDS = 200
# Given once: every client of httpx else reads all the certificates that this machine trusts, for plain HTTP too.
UNASKED = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
NOW = datetime.datetime.now(datetime.UTC)
children = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="children are looked up in /proc")


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture
def write(planted: Bolt, driver: neo4j.Driver) -> Iterator[Callable[[], int]]:
    """Makes a revision, which is also the level of the cashier, as an import elsewhere would; its number."""

    def write() -> int:
        found, _, _ = driver.execute_query(
            "MATCH (r:Revision) SET r.number = r.number + 1 WITH r "
            "MATCH (p:Position {name: '出納'}) SET p.level = toString(r.number) RETURN r.number AS number",
            database_=planted.database,
        )
        return found[0]["number"]

    yield write
    plant(planted)


class Process:
    """`orggraph serve` with some options, on a free port."""

    def __init__(self, bolt: Bolt, *options: str) -> None:
        environment = os.environ | {
            f"ORGGRAPH_NEO4J_{name.upper()}": getattr(bolt, name) for name in ("uri", "user", "password", "database")
        }
        # A busy machine plans a question for the first time slowly.
        environment["ORGGRAPH_QUERY_SECONDS"] = str(SECONDS)
        words = [sys.executable, "-m", "orggraph", "serve", "--port", "0", *options]
        self.process = subprocess.Popen(
            words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.printed: list[str] = []
        self._ready = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self._ready.wait(START_SECONDS), "".join(self.printed)
        assert self.url, "".join(self.printed)

    @property
    def url(self) -> str:
        line = next((line for line in self.printed if line.startswith("Open  ")), "")
        return line.removeprefix("Open  ").strip()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.printed.append(line)
            if line.startswith("Open  "):
                self._ready.set()
        self._ready.set()

    def workers(self) -> set[int]:
        """The processes that answer: children that listen, not the one that tracks resources."""
        pid = self.process.pid
        listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return {int(child) for child in listed if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()}

    def ask(self, path: str, **headers: str) -> httpx.Response:
        """An answer over a connection of its own, so that any worker may take it."""
        return httpx.get(f"{self.url}{path}", headers=headers, timeout=SECONDS, verify=UNASKED)

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(SECONDS)
        self._reader.join(SECONDS)
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextmanager
def running(bolt: Bolt, *options: str) -> Iterator[Process]:
    process = Process(bolt, *options)
    try:
        yield process
    finally:
        process.end()


def until(condition: Callable[[], bool]) -> None:
    """Wait until a condition holds, within a minute."""
    pause, deadline = threading.Event(), time.monotonic() + START_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "it never came to that"
        pause.wait(0.02)


def level(answer: httpx.Response) -> tuple[int, str | None]:
    """The revision that an answer says it is of, and the level that it shows."""
    body = answer.json()
    data = body["data"][0] if isinstance(body["data"], list) else body["data"]
    return body["meta"]["revision"], data["level"]


CASHIER = "/v1/positions/出納"


@children
def test_workers_and_servers_on_one_graph(planted: Bolt, write: Callable[[], int]) -> None:
    with running(planted, "--workers", "2") as two, running(planted) as other:
        until(lambda: len(two.workers()) == 2)

        # Who asks for a revision never gets an older one, from whichever process, nor what belongs to an older one.
        for _ in range(ROUNDS):
            number = write()
            for server in (two, two, other):
                answer = server.ask(CASHIER, **{"Orggraph-Revision": str(number)})
                assert (answer.status_code, level(answer)) == (200, (number, str(number)))

        # Who does not ask for one gets it within a look of each process; no answer shows less than its revision.
        number = write()
        seen = {server.url: 0 for server in (two, other)}

        def all_see() -> bool:
            for server in (two, other):
                revision, shown = level(server.ask(CASHIER))
                assert int(shown or 0) >= revision
                seen[server.url] = seen[server.url] + 1 if revision == number else 0
            return min(seen.values()) >= 10

        until(all_see)

        # A worker that is killed is missed by nobody and replaced.
        before = two.workers()
        os.kill(min(before), signal.SIGKILL)
        assert [two.ask("/healthz").status_code for _ in range(20)] == [200] * 20
        until(lambda: len(two.workers()) == 2 and two.workers() != before)
        until(lambda: all(level(two.ask(CASHIER))[0] == number for _ in range(10)))

        shown = [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in (two.process.pid, *two.workers())]
        assert [line for line in shown if planted.password and planted.password.encode() in line] == []
        gone = two.workers()
    assert two.process.returncode == 0
    until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in gone))
    assert "Traceback" not in "".join(two.printed + other.printed)


@children
def test_workers_end_when_what_started_them_is_killed(planted: Bolt) -> None:
    with running(planted, "--workers", "2") as server:
        until(lambda: len(server.workers()) == 2)
        workers = server.workers()
        server.process.kill()
        server.process.wait(SECONDS)
        until(lambda: not any(alive(pid) for pid in workers))


def alive(pid: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_a_revision_that_does_not_come_is_told(planted: Bolt) -> None:
    with served(planted) as client:
        response = client.get(CASHIER, headers={"Orggraph-Revision": "999999"})
        assert (response.status_code, response.json()["type"]) == (503, "/problems/not-yet")
        assert response.headers["retry-after"] == "1"
        assert client.get(CASHIER, headers={"Orggraph-Revision": "1"}).status_code == 200
        for odd in ("x", "-1", "1.5", "9" * 40, "１"):
            refused = client.get(CASHIER, headers=[(b"Orggraph-Revision", odd.encode())])
            assert refused.status_code == 400


def test_a_write_elsewhere_is_seen_within_two_looks(
    planted: Bolt, write: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[float] = []
    look = Graph.revision

    async def counted(self: Graph, seconds: float = 1.0) -> Revision:
        looks.append(seconds)
        return await look(self, seconds)

    monkeypatch.setattr(Graph, "revision", counted)
    with served(planted) as client:
        before = level(client.get(CASHIER))[0]
        number = write()
        since = len(looks)
        until(lambda: level(client.get(CASHIER))[0] == number)
        # The one under way when it was written, and the one that finds it.
        assert (number, len(looks) - since <= 3) == (before + 1, True)
    assert looks[0] == FIRST_SECONDS
    assert set(looks[1:]) <= {CHECK_SECONDS, FIRST_SECONDS}


def test_the_first_look_has_more_time_than_the_others(planted: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    given: list[float] = []
    look = Graph.revision

    async def noted(self: Graph, seconds: float = 1.0) -> Revision:
        given.append(seconds)
        return await look(self, seconds)

    async def twice() -> None:
        async with await Graph.open(planted) as graph:
            watch = Watch(graph)
            await watch.look()
            await watch.look()

    monkeypatch.setattr(Graph, "revision", noted)
    asyncio.run(twice())
    assert given == [FIRST_SECONDS, CHECK_SECONDS]


# Doors.


def test_beyond_this_machine_somebody_must_have_a_key(empty: Bolt) -> None:
    away = Settings(host="0.0.0.0")
    refuse_open_doors(empty, Settings())
    refuse_open_doors(empty, Settings(host="::1"))
    refuse_open_doors(empty, Settings(host="0.0.0.0", oidc_issuer="https://issuer.example"))
    with pytest.raises(BadInput) as caught:
        refuse_open_doors(empty, away)
    assert str(caught.value) == (
        "0.0.0.0 is not loopback, and nobody has a key; make a key first (`orggraph keys create --name ME --scope "
        "admin`), or set ORGGRAPH_OIDC_ISSUER."
    )
    _, key = create_key(empty, "first", "admin", None, NOW)
    refuse_open_doors(empty, away)
    revoke_key(empty, key.id, NOW)
    with pytest.raises(BadInput):
        refuse_open_doors(empty, away)


@pytest.mark.parametrize("host", ["example", "", "127.0.0.1:80", "256.1.1.1"])
def test_what_is_no_address_is_told(host: str) -> None:
    with pytest.raises(BadInput) as caught:
        listen(host, 0)
    assert str(caught.value).startswith(f"{host!r} is not an address; ")


# TLS.


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that signs itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "orggraph")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW - datetime.timedelta(days=1))
        .not_valid_after(NOW + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    chain, private = tmp_path / "cert.pem", tmp_path / "key.pem"
    chain.write_bytes(made.public_bytes(Encoding.PEM))
    private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return chain, private


def test_tls_is_spoken_with_a_certificate(planted: Bolt, certificate: tuple[Path, Path]) -> None:
    chain, private = certificate
    ready = threading.Event()
    config = configured(create_app(planted, Settings()), Manner(1, chain, private))
    listener = listen("127.0.0.1", 0)
    server = Server(config, ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        assert ready.wait(SECONDS)
        trusting: Any = ssl.create_default_context(cafile=str(chain))
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        answer = httpx.get(f"{url}/v1/kpis", verify=trusting, timeout=SECONDS)
        assert (answer.status_code, answer.headers["strict-transport-security"]) == (200, "max-age=31536000")
        assert httpx.get(f"{url}/v1/kpis", verify=trusting, headers={"Origin": url}).status_code == 200
    finally:
        server.should_exit = True
        thread.join(SECONDS)
        listener.close()
