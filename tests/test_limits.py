"""How much, how fast and how odd a request may be; what is too much is told, and the next one is answered."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
import neo4j
import pytest
from seeded import plant
from served import SECONDS, served
from starlette.types import Message

from orggraph.api import bodies, protocol
from orggraph.api.bodies import Bodies, Gone, check_depth
from orggraph.api.limits import Rate, headers, neighbourhood
from orggraph.api.problems import Refused
from orggraph.loading.access import create_key
from orggraph.settings import Bolt, Settings

TARGET = "/v1/what-if"


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture(scope="module")
def client(planted: Bolt) -> Iterator[httpx.Client]:
    with served(planted) as client:
        yield client


def answers(client: httpx.Client) -> int:
    """How many positions the sample has: what must not change whatever is sent."""
    return len(client.get("/v1/positions?limit=100").json()["data"])


# The rate.


def test_a_bucket_lets_through_what_is_in_it_and_refills_with_time() -> None:
    now = [0.0]
    rate = Rate(60, lambda: now[0])
    assert [rate.take("a").passed for _ in range(61)] == [True] * 60 + [False]
    assert rate.take("b").passed
    taken = rate.take("a")
    assert (taken.passed, taken.remaining, taken.seconds) == (False, 0, 1)
    now[0] = 2.0
    assert [rate.take("a").passed for _ in range(3)] == [True, True, False]


def test_no_more_callers_are_remembered_than_fit() -> None:
    rate = Rate(10, most=100)
    for number in range(1000):
        rate.take(number)
    assert len(rate) == 100


def test_the_headers_say_what_is_left() -> None:
    rate = Rate(10, lambda: 0.0)
    assert headers(10, rate.take("a")) == [
        (b"ratelimit-policy", b'"requests";q=10;w=60'),
        (b"ratelimit", b'"requests";r=9;t=0'),
    ]


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("testclient", "testclient"),
    ],
)
def test_an_address_is_counted_as_its_neighbourhood(address: str, counted: str) -> None:
    assert neighbourhood(address) == counted


def test_past_its_rate_a_key_waits_and_others_go_on(planted: Bolt) -> None:
    first, second = (create_key(planted, name, "read", None, datetime.now(UTC))[0] for name in ("first", "second"))
    with served(planted, Settings(requests_per_minute=5)) as client:

        def ask(key: str) -> httpx.Response:
            return client.get("/v1/positions", headers={"Authorization": f"Bearer {key}"})

        given = [ask(first) for _ in range(6)]
        assert [one.status_code for one in given] == [200] * 5 + [429]
        assert given[0].headers["ratelimit"] == '"requests";r=4;t=0'
        assert given[5].headers["content-type"] == "application/problem+json"
        assert 1 <= int(given[5].headers["retry-after"]) <= 12
        assert ask(second).status_code == 200
        assert client.get("/v1/positions").status_code == 200


def test_without_a_limit_nothing_is_counted(planted: Bolt) -> None:
    with served(planted, Settings(requests_per_minute=0)) as client:
        assert "ratelimit" not in client.get("/v1/positions").headers


def test_who_tries_credentials_at_random_is_slowed_down(planted: Bolt) -> None:
    with served(planted) as client:
        tried = [client.get("/v1/positions", headers={"Authorization": "Bearer x"}).status_code for _ in range(62)]
        assert tried == [401] * 60 + [429] * 2
        assert client.get("/v1/positions").status_code == 200


# Bodies.


def source(*messages: Message) -> Callable[[], Any]:
    given = iter(messages)

    async def receive() -> Message:
        message = next(given, None)
        if message is None:
            await asyncio.Event().wait()
            raise AssertionError
        return message

    return receive


def piece(body: bytes, more: bool = True) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


async def read(limits: Bodies, path: str, sent: dict[str, str], *messages: Message) -> bytes:
    async with limits.read(path, sent, source(*messages)) as receive:
        return (await receive())["body"]


def test_a_body_comes_whole_and_is_forgotten_afterwards() -> None:
    limits = Bodies()
    assert asyncio.run(read(limits, TARGET, {}, piece(b"ab"), piece(b"c", more=False))) == b"abc"
    assert limits.held == 0


@pytest.mark.parametrize(
    ("limits", "sent", "messages", "kind"),
    [
        (Bodies(), {"content-length": str(bodies.MOST_BYTES + 1)}, [], "too-large"),
        (Bodies(), {}, [piece(b"x" * 600_000), piece(b"x" * 600_000)], "too-large"),
        (Bodies(idle=0.01), {}, [piece(b"x")], "slow-body"),
        (Bodies(whole=0.01), {}, [piece(b"x")], "slow-body"),
        (Bodies(held=10), {}, [piece(b"x" * 11)], "busy"),
        (Bodies(), {"content-type": "application/json"}, [piece(b"[" * 40 + b"]" * 40, more=False)], "bad-request"),
    ],
)
def test_a_body_beyond_its_bounds_is_refused(
    limits: Bodies, sent: dict[str, str], messages: list[Message], kind: str
) -> None:
    with pytest.raises(Refused) as caught:
        asyncio.run(read(limits, TARGET, sent, *messages))
    assert (caught.value.kind.name, limits.held) == (kind, 0)


def test_a_manual_may_be_larger_than_a_question() -> None:
    body = b"x" * (bodies.MOST_BYTES + 1)
    assert asyncio.run(read(Bodies(), "/v1/imports", {}, piece(body, more=False))) == body


def test_who_hangs_up_is_not_waited_for() -> None:
    with pytest.raises(Gone):
        asyncio.run(read(Bodies(), TARGET, {}, piece(b"x"), {"type": "http.disconnect"}))


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [1, {"b": []}]}',
        json.dumps(["[" * 100, "\\" * 51, '"]]]}}}']),
        json.dumps([[]] * 1000),
        "[" * bodies.DEEPEST + "]" * bodies.DEEPEST,
    ],
)
def test_what_nests_within_bounds_passes(text: str) -> None:
    check_depth(text.encode())


@pytest.mark.parametrize(
    "body", [b"[" * 1_000_000, b"[" * 33 + b"]" * 33, b'{"a":' * 50 + b"1" + b"}" * 50, b'"' + b'[\\"' * 300_000]
)
def test_what_nests_deeper_does_not(body: bytes) -> None:
    if body.startswith(b'"'):
        # One text that never ends: nothing in it nests, and it takes no longer than its length.
        check_depth(body)
        return
    with pytest.raises(Refused):
        check_depth(body)


# On the wire.


@contextmanager
def connected(client: httpx.Client) -> Iterator[socket.socket]:
    with closing(socket.create_connection(("127.0.0.1", client.base_url.port or 0), timeout=SECONDS)) as line:
        yield line


def heard(line: socket.socket) -> bytes:
    """All that comes until the other side hangs up."""
    found = b""
    try:
        while piece := line.recv(65536):
            found += piece
    except ConnectionResetError:
        pass
    return found


def said(client: httpx.Client, request: bytes) -> bytes:
    with connected(client) as line:
        line.sendall(request)
        return heard(line)


def status(answer: bytes) -> list[int]:
    """The status of every response in what came."""
    return [int(part[:3]) for part in answer.split(b"HTTP/1.1 ")[1:]]


HOST = b"Host: localhost\r\n"
END = b"Connection: close\r\n\r\n"


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n" + END, 200),
        (b"GET http://localhost/healthz HTTP/1.1\r\nHost: elsewhere.example\r\n" + END, 200),
        (b"GET http://elsewhere.example/healthz HTTP/1.1\r\nHost: localhost\r\n" + END, 421),
        (b"GET /healthz HTTP/1.1\r\n" + END, 400),
        (b"GET /healthz HTTP/1.1\r\n" + HOST * 2 + END, 400),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: " + b"y" * 40_000 + b"\r\n" + END, 431),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: y\r\n" * 101 + END, 431),
        (b"GET /v1/search?q=" + b"y" * 1_000_000 + b" HTTP/1.1\r\n" + HOST + END, 414),
        (b"GET /v1/search?q=" + b"y" * 10_000 + b" HTTP/1.1\r\n" + HOST + END, 414),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: a\r\n folded\r\n" + END, 400),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X : a\r\n" + END, 400),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: a\x00b\r\n" + END, 400),
        (b"GET /healthz HTTP/9.9\r\n" + HOST + END, 400),
        (b"CONNECT localhost:22 HTTP/1.1\r\n" + HOST + END, 400),
        (b"BREW /healthz HTTP/1.1\r\n" + HOST + END, 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
    ],
    ids=[
        "plain",
        "absolute",
        "absolute-elsewhere",
        "no-host",
        "two-hosts",
        "long-header",
        "many-headers",
        "long-url",
        "long-query",
        "folded",
        "space-before-colon",
        "nul",
        "version",
        "connect",
        "method",
        "tls",
        "http2",
    ],
)
def test_what_is_no_request_gets_one_clear_answer(client: httpx.Client, request_: bytes, expected: int) -> None:
    answer = said(client, request_)
    assert status(answer) == [expected]
    if expected >= 400:
        head, _, body = answer.partition(b"\r\n\r\n")
        assert b"application/problem+json" in head
        assert json.loads(body)["status"] == expected
    assert answers(client) == 21


SMUGGLED = b"GET /v1/positions HTTP/1.1\r\n" + HOST + END


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        b"Content-Length: 0\r\nContent-Length: %d\r\n" % len(SMUGGLED),
        b"Content-Length: +5\r\n",
        b"Content-Length: 5, 5\r\n",
        b"Transfer-Encoding: xchunked\r\n",
        b"Transfer-Encoding: chunked, identity\r\n",
        b"Transfer-Encoding : chunked\r\n",
        b"Transfer-Encoding:\x0bchunked\r\n",
        b"Content-Length: 5\r\n Transfer-Encoding: chunked\r\n",
    ],
)
def test_two_readings_of_where_a_request_ends_are_refused(client: httpx.Client, head: bytes) -> None:
    start = b"POST /v1/what-if HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n" + head + b"\r\n"
    answer = said(client, start + b"0\r\n\r\n" + SMUGGLED)
    assert status(answer) == [400]
    assert answers(client) == 21


def test_a_body_that_looks_like_a_request_line_is_a_body(client: httpx.Client) -> None:
    # Were its bytes rewritten as a request line's are, it would be longer than it says, and its end a request.
    line = "GET /出納 HTTP/1.1\r\n".encode()
    head = b"POST /v1/what-if HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\nContent-Length: %d\r\n"
    with connected(client) as wire:
        wire.sendall(head % len(line) + b"Expect: 100-continue\r\n" + END)
        assert wire.recv(65536).startswith(b"HTTP/1.1 100 ")
        wire.sendall(line)
        assert len(status(heard(wire))) == 1


def test_a_chunk_that_is_none_is_refused(client: httpx.Client) -> None:
    head = b"POST /v1/what-if HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n"
    assert status(said(client, head + b"zz\r\nhello\r\n0\r\n\r\n")) == [400]


def test_a_chunked_body_is_counted_as_it_comes(client: httpx.Client) -> None:
    head = b"POST /v1/what-if HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n" + END
    chunk = b"%x\r\n%s\r\n" % (100_000, b"x" * 100_000)
    assert status(said(client, head + chunk * 12 + b"0\r\n\r\n")) == [413]


def test_requests_may_follow_each_other_without_waiting(client: httpx.Client) -> None:
    one = b"GET /healthz HTTP/1.1\r\n" + HOST
    assert status(said(client, (one + b"\r\n") * 4 + one + END)) == [200] * 5


def test_garbage_after_a_request_takes_no_part_of_its_answer(client: httpx.Client) -> None:
    answer = said(client, b"GET /v1/positions HTTP/1.1\r\n" + HOST + b"\r\n\x00\x01garbage\r\n\r\n")
    assert len(status(answer)) <= 1


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, planted: Bolt) -> Iterator[httpx.Client]:
    """A server whose patience with connections has an end soon."""
    for name in ("HEAD_SECONDS", "MESSAGE_SECONDS", "STALL_SECONDS", "LINGER_SECONDS"):
        monkeypatch.setattr(protocol, name, 0.3)
    with served(planted) as client:
        yield client


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (b"", []),
        (b"\r\n", []),
        (b"GET /healthz HTTP/1.1\r\nHost: loc", [408]),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: ", [408]),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"\r\n" + b"GET /he", [200, 408]),
        (b"GET /healthz HTTP/1.1\r\n" + HOST + b"Content-Length: 5\r\n\r\nab", [200]),
    ],
    ids=["silent", "line-end", "half-head", "half-header", "half-second", "half-body-unread"],
)
def test_who_stops_halfway_is_hung_up_on(impatient: httpx.Client, sent: bytes, expected: list[int]) -> None:
    with connected(impatient) as line:
        line.sendall(sent)
        assert status(heard(line)) == expected


def test_a_header_that_drips_does_not_hold_a_connection(impatient: httpx.Client) -> None:
    with connected(impatient) as line:
        line.sendall(b"GET /healthz HTTP/1.1\r\n")
        ended = threading.Event()

        def drip() -> None:
            try:
                while not ended.wait(0.05):
                    line.sendall(b"X: y\r\n")
            except OSError:
                pass

        dripping = threading.Thread(target=drip, daemon=True)
        dripping.start()
        answer = heard(line)
        ended.set()
        dripping.join(SECONDS)
    assert status(answer) in ([408], [])


def test_a_hundred_half_open_connections_keep_nobody_out(client: httpx.Client) -> None:
    lines = [socket.create_connection(("127.0.0.1", client.base_url.port or 0), timeout=SECONDS) for _ in range(100)]
    try:
        for line in lines:
            line.sendall(b"GET /healthz HTTP/1.1\r\nHost: loc")
        assert client.get("/healthz").status_code == 200
    finally:
        for line in lines:
            line.close()


def test_nothing_that_was_sent_changed_the_graph(client: httpx.Client, driver: neo4j.Driver, planted: Bolt) -> None:
    found, _, _ = driver.execute_query("MATCH (r:Revision) RETURN r.number AS number", database_=planted.database)
    assert [row["number"] for row in found] == [1]
    assert answers(client) == 21
