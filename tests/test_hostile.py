"""What somebody would send who means harm: each is refused clearly, and the graph stays as it is."""

from __future__ import annotations

import gzip
import io
import json
import os
import socket
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import neo4j
import pytest
import yaml
from manuals import history, snapshot
from seeded import SEED, plant
from served import SECONDS, served

from orggraph.loading.access import create_key
from orggraph.settings import Bolt, Settings

TEXTS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "hostile" / "texts.yaml").read_text("utf-8"))
HARM = [(group, text) for group, texts in TEXTS.items() for text in texts]
MILLION = "9" * 1_000_000
JSON = {"Content-Type": "application/json"}
SETTINGS = Settings(requests_per_minute=0, query_seconds=60.0)


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture(scope="module")
def editor(planted: Bolt) -> dict[str, str]:
    return {"Authorization": f"Bearer {create_key(planted, 'editor', 'edit', None, datetime.now(UTC))[0]}"}


@pytest.fixture(scope="module")
def client(planted: Bolt, editor: dict[str, str]) -> Iterator[httpx.Client]:
    with served(planted, SETTINGS) as client:
        yield client


@pytest.fixture(scope="module", autouse=True)
def content(planted: Bolt, driver: neo4j.Driver, editor: dict[str, str]) -> Iterator[None]:
    """After all tests the graph has the content that it had before."""
    before = snapshot(driver, planted)
    yield
    assert snapshot(driver, planted) == before


@pytest.fixture(autouse=True)
def unchanged(planted: Bolt, driver: neo4j.Driver, client: httpx.Client) -> Iterator[None]:
    """After every test the graph has the revision that it had before, and the server answers."""
    before = history(driver, planted)
    yield
    assert history(driver, planted) == before
    assert client.get("/healthz").json() == {"alive": True}


def refusal(response: httpx.Response) -> tuple[int, str]:
    """The status and the kind of a problem; fails where the answer is none."""
    assert response.headers["content-type"] == "application/problem+json", response.text[:500]
    told = response.json()
    assert told["status"] == response.status_code
    assert told["detail"]
    return response.status_code, told["type"].rpartition("/")[2]


# Texts, wherever one is taken.


@pytest.mark.parametrize(
    "route",
    [
        "/v1/positions/{}/superiors",
        "/v1/documents/{}/text",
        "/v1/external-parties/{}/contacts",
        "/v1/subgraph?start={}",
        "/v1/paths?source={}&target={}",
        "/v1/positions?department={}",
        "/v1/mentions?node={}",
        "/v1/what-if?remove={}",
        "/problems/{}",
    ],
)
def test_a_name_is_only_ever_a_name(client: httpx.Client, route: str) -> None:
    for group, text in HARM:
        if text in (".", "..") and "?" not in route:
            # The client itself takes these out of a path.
            continue
        told = refusal(client.get(route.replace("{}", quote(text, safe=""))))
        nothing = [(404, "unknown-name")]
        # A text of nothing but spaces, as Unicode counts them, is no name at all; a slash parts a path.
        # No path has several lines.
        nothing += [] if text.strip() else [(422, "bad-parameters")]
        nothing += [(404, "no-such-route")] if {"/", "\n"} & {*text} and "?" not in route else []
        assert told in nothing, (group, text)


@pytest.mark.parametrize("route", ["/v1/search?q={}", "/v1/duties/search?q={}"])
def test_words_to_search_for_are_only_ever_words(client: httpx.Client, route: str) -> None:
    for _, text in HARM:
        response = client.get(route.replace("{}", quote(text, safe="")))
        if response.status_code != 200:
            assert (refusal(response), text.strip()) == ((422, "bad-parameters"), "")
        else:
            assert set(response.json()) == {"data", "meta"}


@pytest.mark.parametrize("name", ["sort", "cursor", "fields", "limit", "explain", "unknown"])
def test_what_steers_an_answer_is_one_of_few_words(client: httpx.Client, name: str) -> None:
    for _, text in HARM:
        assert refusal(client.get("/v1/positions", params={name: text})) == (422, "bad-parameters")
        assert refusal(client.get("/v1/positions", params=[(name, text), (name, text)])) == (422, "bad-parameters")


@pytest.mark.parametrize("route", ["/v1/positions", "/v1/export", "/v1/subgraph?start=出納"])
def test_a_format_is_one_of_few_words(client: httpx.Client, route: str) -> None:
    for _, text in HARM:
        url = f"{route}{'&' if '?' in route else '?'}format={quote(text, safe='')}"
        assert refusal(client.get(url)) == (406, "not-acceptable")


@pytest.mark.parametrize("name", ["format", "explain"])
def test_what_counts_once_is_refused_twice(client: httpx.Client, name: str) -> None:
    assert refusal(client.get(f"/v1/positions?{name}=json&{name}=json")) == (422, "bad-parameters")


@pytest.mark.parametrize("said", ["-1", "1e3", "0x1", "1_0", "٣", "NaN", "", "9" * 17, "9" * 5_000])
def test_a_revision_is_a_number_of_few_digits(client: httpx.Client, said: str) -> None:
    response = client.get("/v1/positions", headers=[(b"Orggraph-Revision", said.encode())])
    assert refusal(response) == (400, "bad-request")


@pytest.mark.parametrize("name", ["limit", "depth", "nodes", "max_nodes", "max_edges"])
@pytest.mark.parametrize(
    "said", ["-1", "99999999999999999999", "1e3", "NaN", "Infinity", "0x10", "", "1;2", "9" * 5_000]
)
def test_a_number_is_a_number_within_bounds(client: httpx.Client, name: str, said: str) -> None:
    assert refusal(client.get("/v1/subgraph", params={"start": "出納", name: said})) == (422, "bad-parameters")


@pytest.mark.parametrize("query", ["q=%FF%FE", "q=%C0%AE%C0%AE", "q=%ED%A0%80", "q=%", "q=%zz", "q=%00"])
def test_bytes_that_are_no_text_end_no_connection(client: httpx.Client, query: str) -> None:
    assert client.get(f"/v1/search?{query}").status_code in (200, 422)


def test_parameters_of_a_million_characters_are_too_long(client: httpx.Client) -> None:
    for route in ("/v1/search?q=", "/v1/positions/", "/v1/positions?limit=", "/v1/what-if?remove="):
        assert raw(client, f"GET {route}{MILLION} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()) == [414]


# Bodies.

EDITS = {"remove": ["出納"]}
BODIES: list[tuple[str, bytes, tuple[int, str]]] = [
    ("empty", b"", (422, "bad-parameters")),
    ("deep-lists", b"[" * 100_000 + b"]" * 100_000, (400, "bad-request")),
    ("deep-maps", b'{"a":' * 50_000 + b"1" + b"}" * 50_000, (400, "bad-request")),
    ("open-lists", b"[" * 500_000, (400, "bad-request")),
    ("open-text", b'{"remove": ["' + b"\\" * 100_000, (422, "bad-parameters")),
    ("megabyte", json.dumps({"remove": ["9" * 999_900]}).encode(), (422, "bad-parameters")),
    ("beyond-megabyte", json.dumps({"remove": [MILLION]}).encode(), (413, "too-large")),
    ("many", json.dumps({"remove": ["出納"] * 50_000}).encode(), (422, "bad-parameters")),
    ("list", b"[]", (422, "bad-parameters")),
    ("null", b"null", (422, "bad-parameters")),
    ("number", b"1e999999", (422, "bad-parameters")),
    ("nan", b'{"remove": [NaN]}', (422, "bad-parameters")),
    ("digits", b'{"remove": [' + b"9" * 10_000 + b"]}", (400, "bad-request")),
    ("unknown", json.dumps({**EDITS, "__proto__": {"x": 1}}).encode(), (422, "bad-parameters")),
    ("map-for-name", b'{"remove": [{"$ne": null}]}', (422, "bad-parameters")),
    ("utf-16", json.dumps({"remove": ["x"]}).encode("utf-16"), (404, "unknown-name")),
    # Half of its first character is a quote to who looks at bytes.
    ("utf-16-deep", ('{"\u2200": ' + "[" * 100_000).encode("utf-16"), (400, "bad-request")),
    ("no-utf-8", b'{"remove": ["\xff\xfe"]}', (400, "bad-request")),
    ("surrogate", b'{"remove": ["\\ud800"]}', (422, "bad-parameters")),
    ("nul", b'{"remove": ["\\u0000"]}', (404, "unknown-name")),
    ("cypher", json.dumps({"remove": ["'}) DETACH DELETE (n"]}).encode(), (404, "unknown-name")),
]


@pytest.mark.parametrize(("body", "expected"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
def test_a_body_is_what_it_should_be_or_refused(client: httpx.Client, body: bytes, expected: tuple[int, str]) -> None:
    assert refusal(client.post("/v1/what-if", content=body, headers=JSON)) == expected


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "application/x-www-form-urlencoded", ""])
def test_a_body_of_another_kind_is_refused(client: httpx.Client, kind: str) -> None:
    body = json.dumps(EDITS).encode()
    status, _ = refusal(client.post("/v1/what-if", content=body, headers={"Content-Type": kind}))
    assert status in (415, 422)


# Files.


WAIT = {"/v1/imports": {"wait": 60}}
"""For a slow machine: else a write that takes long is answered by 202, and refused in its status."""


def packed(name: str, content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return made.getvalue()


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(12))
    + b'<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&m;&x;</d>'
)
FILES: list[tuple[str, bytes]] = [
    ("random.md", os.urandom(5_000)),
    ("random.docx", os.urandom(5_000)),
    ("random.pdf", os.urandom(5_000)),
    ("random.xlsx", os.urandom(5_000)),
    ("random.zip", os.urandom(5_000)),
    ("half.docx", packed("word/document.xml", b"<w:document>")[:60]),
    ("pdf-without-end.pdf", b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R>> endobj"),
    ("entities.docx", packed("word/document.xml", ENTITIES)),
    ("bomb.docx", packed("word/document.xml", b" " * 50_000_000)),
    ("bomb.zip", packed("a.md", b" " * 50_000_000)),
    ("climbing.zip", packed("../../../../tmp/climbed.md", b"nothing")),
    ("zeros.md", bytes(10_000)),
    ("empty.md", b""),
    ("../../climbing.md", b"nothing"),
    ("gzip.md", gzip.compress(b"nothing")),
    ("cypher.md", b"# '}) DETACH DELETE (n) //\n\nMATCH (n) DETACH DELETE n"),
    ("deep.json", b"[" * 100_000),
    ("deep.yaml", b"{" * 100_000),
    ("deep.html", b"<div>" * 100_000),
    ("program.exe", b"MZ\x90\x00" + bytes(1_000)),
]


@pytest.mark.parametrize("route", ["/v1/imports", "/v1/readings"])
@pytest.mark.parametrize(("name", "content"), FILES, ids=[row[0].rpartition("/")[2] for row in FILES])
def test_a_file_that_is_no_manual_is_told(
    client: httpx.Client, editor: dict[str, str], route: str, name: str, content: bytes
) -> None:
    response = client.post(route, params=WAIT.get(route), files={"file": (name, content)}, headers=editor)
    if route == "/v1/readings" and response.status_code == 200:
        # Text without a sheet in it can be read, and there is nothing in it.
        assert [one["sheets"] for one in response.json()["data"]["documents"]] == [[]]
    else:
        assert refusal(response)[0] in (400, 413, 415, 422)


@pytest.mark.parametrize("field", ["aliases", "labels", "decisions"])
@pytest.mark.parametrize("text", ["{" * 10_000, "[" * 10_000, "- " * 10_000, "\u0000", "'}) DETACH DELETE (n"])
def test_a_field_beside_a_file_is_read_or_refused(
    client: httpx.Client, editor: dict[str, str], field: str, text: str
) -> None:
    manual = ("manual.md", (SEED / "manual.md").read_bytes())
    response = client.post(
        "/v1/imports", params=WAIT["/v1/imports"], files={"file": manual}, data={field: text}, headers=editor
    )
    assert refusal(response) in ((400, "bad-request"), (422, "bad-parameters"))


@pytest.mark.parametrize(
    ("method", "route", "body"),
    [
        ("PUT", "/v1/aliases/manual.md", {"aliases": "{" * 10_000}),
        ("PUT", "/v1/aliases/manual.md", {"aliases": "!!python/object/apply:os.system ['true']"}),
        ("PUT", "/v1/aliases/manual.md", {"aliases": "a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]"}),
        ("PUT", "/v1/aliases/manual.md", {"aliases": "x" * 500_001}),
        ("PUT", "/v1/aliases/'})%20DELETE%20(n", {"aliases": ""}),
        ("PUT", "/v1/audit/acknowledgements/x", {"reason": "y"}),
        ("PUT", "/v1/audit/acknowledgements/x", {"reason": "y" * 1_001}),
        ("DELETE", "/v1/documents/'})%20DETACH%20DELETE%20(n", None),
        ("DELETE", "/v1/documents/..%2f..%2fmanual.md", None),
        ("POST", "/v1/proposals/decisions", {"decisions": "'}) DELETE (n"}),
    ],
)
def test_a_write_of_nonsense_is_refused(
    client: httpx.Client, editor: dict[str, str], method: str, route: str, body: Any
) -> None:
    waiting = WAIT["/v1/imports"] if not route.startswith("/v1/audit") else None
    told = refusal(client.request(method, route, params=waiting, json=body, headers=editor))
    assert told in ((400, "bad-request"), (404, "unknown-name"), (422, "bad-parameters"))


@pytest.mark.parametrize(
    ("method", "route"),
    [
        ("POST", "/v1/imports"),
        ("PUT", "/v1/aliases/manual.md"),
        ("DELETE", "/v1/documents/manual.md"),
        ("PUT", "/v1/audit/acknowledgements/x"),
        ("POST", "/v1/proposals/decisions"),
        ("POST", "/v1/keys"),
        ("DELETE", "/v1/keys/x"),
    ],
)
def test_without_a_key_nothing_is_written(client: httpx.Client, method: str, route: str) -> None:
    assert refusal(client.request(method, route)) == (401, "no-access")


# Bytes on the wire; test_limits.py has slow clients, half-open ones, and two ways to read a request's end.


def raw(client: httpx.Client, sent: bytes) -> list[int]:
    """The status of every answer to these bytes, once the other side is done."""
    with socket.create_connection(("127.0.0.1", client.base_url.port or 0), timeout=SECONDS) as line:
        line.sendall(sent)
        line.shutdown(socket.SHUT_WR)
        heard = b""
        try:
            while piece := line.recv(65536):
                heard += piece
        except ConnectionResetError:
            pass
    return [int(part[:3]) for part in heard.split(b"HTTP/1.1 ")[1:]]


HOST = b"Host: localhost\r\n"
NEXT = b"DELETE /v1/documents/manual.md HTTP/1.1\r\n" + HOST + b"\r\n"
POST = b"POST /v1/what-if HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
WIRE: list[tuple[str, bytes, list[list[int]]]] = [
    (
        "get-with-a-request-as-body",
        b"GET /healthz HTTP/1.1\r\n" + HOST + b"Content-Length: %d\r\n\r\n" % len(NEXT),
        [[200]],
    ),
    ("length-and-chunks", POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [[400]]),
    ("two-lengths", POST + b"Content-Length: 0\r\nContent-Length: 5\r\n\r\n", [[400]]),
    ("two-encodings", POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", [[400]]),
    ("negative-length", POST + b"Content-Length: -1\r\n\r\n", [[400]]),
    ("hex-length", POST + b"Content-Length: 0x5\r\n\r\n", [[400]]),
    ("endless-length", POST + b"Content-Length: 99999999999999999999999\r\n\r\n", [[400]]),
    ("huge-length", POST + b"Content-Length: 9999999999\r\n\r\n", [[413]]),
    ("negative-chunk", POST + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n", [[400]]),
    ("endless-chunk", POST + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello\r\n0\r\n\r\n", [[400]]),
    ("nul-in-the-path", b"GET /healthz\x00 HTTP/1.1\r\n" + HOST + b"\r\n", [[400]]),
    ("space-in-the-path", b"GET /healthz x HTTP/1.1\r\n" + HOST + b"\r\n", [[400]]),
    ("no-version", b"GET /healthz\r\n\r\n", [[400], [421], []]),
    ("lone-carriage-return", b"GET /healthz HTTP/1.1\rHost: localhost\r\r", [[400]]),
    ("name-of-nothing", b"GET /healthz HTTP/1.1\r\n" + HOST + b": x\r\n\r\n", [[400]]),
    ("carriage-return-in-a-value", b"GET /healthz HTTP/1.1\r\n" + HOST + b"X: a\rContent-Length: 5\r\n\r\n", [[400]]),
    ("two-hosts-in-one", b"GET /healthz HTTP/1.1\r\nHost: localhost, elsewhere.example\r\n\r\n", [[421]]),
    ("host-with-a-user", b"GET /v1 HTTP/1.1\r\nHost: localhost@elsewhere.example\r\n\r\n", [[421]]),
    (
        "upgrade-to-http2",
        b"GET /healthz HTTP/1.1\r\n"
        + HOST
        + b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n",
        [[200]],
    ),
    ("trace", b"TRACE /healthz HTTP/1.1\r\n" + HOST + b"\r\n", [[405]]),
]


@pytest.mark.parametrize(("head", "expected"), [row[1:] for row in WIRE], ids=[row[0] for row in WIRE])
def test_nothing_is_smuggled(client: httpx.Client, head: bytes, expected: list[list[int]]) -> None:
    found = raw(client, head + NEXT)
    # Where the first is a whole request, the second may be one too, and has no key.
    assert found in [*expected, *([*one, 401] for one in expected if one and one[0] in (200, 405, 421))]
