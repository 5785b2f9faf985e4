"""Who may ask, for what, from where; and what is kept of those who did."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from time import monotonic
from urllib.parse import urlsplit

import httpx
import neo4j
import pytest
from proxy import Proxy
from seeded import SEED, plant, through
from served import served

from orggraph.api.access import Scope, needed
from orggraph.api.origins import Origins
from orggraph.api.problems import Refused
from orggraph.api.proxies import Proxies
from orggraph.api.record import Attempt
from orggraph.cli import main
from orggraph.errors import BadInput
from orggraph.loading import import_text, record
from orggraph.loading.access import create_key, expiry, list_keys, revoke_key
from orggraph.readers import read_file
from orggraph.settings import Bolt, Settings, from_environment

NOW = datetime.now(UTC)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture(scope="module")
def client(planted: Bolt) -> Iterator[httpx.Client]:
    with served(planted) as client:
        yield client


@pytest.fixture
def key(planted: Bolt) -> Callable[..., str]:
    """Makes a key of a scope."""
    return lambda scope, name="tests": create_key(planted, name, scope, None, datetime.now(UTC))[0]


@pytest.fixture
def proxy(planted: Bolt) -> Iterator[Proxy]:
    place = urlsplit(planted.uri)
    with Proxy(place.hostname or "127.0.0.1", place.port or 7687) as relay:
        yield relay


def bearer(text: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {text}"}


@pytest.mark.parametrize(
    ("method", "path", "scope"),
    [
        ("GET", "/v1/positions", "read"),
        ("GET", "/v1", "read"),
        ("POST", "/v1/imports", "edit"),
        ("PUT", "/v1/anything/new", "edit"),
        ("DELETE", "/v1/documents/document:a", "edit"),
        ("POST", "/v1/what-if", "read"),
        ("POST", "/mcp", "read"),
        ("GET", "/v1/keys", "admin"),
        ("DELETE", "/v1/keys/abc", "admin"),
        ("GET", "/v1/keysmith", "read"),
        ("POST", "/v1/cypher", "admin"),
        ("GET", "/v1/record", "admin"),
        ("GET", "/healthz", "none"),
        ("GET", "/docs", "none"),
        ("POST", "/docs", "edit"),
    ],
)
def test_each_route_needs_a_scope_and_a_new_one_is_closed(method: str, path: str, scope: Scope) -> None:
    assert needed(method, path) == scope


def test_on_loopback_reading_needs_no_key(client: httpx.Client) -> None:
    assert client.get("/v1/positions").status_code == 200


def test_a_request_that_a_proxy_forwarded_is_not_from_this_machine(
    client: httpx.Client,
) -> None:
    response = client.get("/v1/positions", headers={"X-Forwarded-For": "203.0.113.7"})
    assert (response.status_code, response.headers["www-authenticate"]) == (
        401,
        'Bearer realm="orggraph", scope="read"',
    )


@pytest.mark.parametrize(
    "said",
    [
        "Basic bmVvNGo6bmVvNGo=",
        "Bearer",
        "Bearer og_0123_x",
        "Bearer zzz",
        f"Bearer {'x' * 9000}",
    ],
)
def test_what_opens_nothing_is_refused_even_where_reading_is_open(client: httpx.Client, said: str) -> None:
    response = client.get("/v1/positions", headers={"Authorization": said})
    assert (response.status_code, response.json()["type"]) == (
        401,
        "/problems/no-access",
    )


def test_a_key_opens_at_once_and_nothing_once_it_is_revoked(
    client: httpx.Client, planted: Bolt, key: Callable[..., str]
) -> None:
    text = key("read")
    assert client.get("/v1/positions", headers=bearer(text)).status_code == 200
    assert client.get("/v1/positions", headers=bearer(text[:-1])).status_code == 401
    revoke_key(planted, text.split("_")[1], NOW)
    until = monotonic() + 10
    while client.get("/v1/positions", headers=bearer(text)).status_code == 200:
        assert monotonic() < until, "a revoked key still opens the door"
        client.get("/v1/external-parties")


def test_the_store_keeps_digests_alone(planted: Bolt, key: Callable[..., str]) -> None:
    text = key("edit", "a name")
    kept = list_keys(planted)[-1]
    assert (kept.name, kept.scope, kept.used, kept.state(NOW)) == (
        "a name",
        "edit",
        None,
        "good",
    )
    assert text.startswith(kept.prefix)
    assert text.removeprefix(kept.prefix) not in str(kept)


# Scopes, on a server that the test has keys of.


@pytest.fixture(scope="module")
def keys(planted: Bolt) -> dict[str, str]:
    return {scope: create_key(planted, f"the {scope}er", scope, None, NOW)[0] for scope in ("read", "edit", "admin")}


@pytest.fixture(scope="module")
def elsewhere(planted: Bolt) -> Iterator[httpx.Client]:
    """A server that believes to be reached from elsewhere."""
    with served(planted, Settings(host="0.0.0.0")) as client:
        yield client


@pytest.mark.parametrize(
    ("scope", "method", "path", "status"),
    [
        (None, "GET", "/healthz", 200),
        (None, "GET", "/docs", 200),
        (None, "GET", "/v1/positions", 401),
        (None, "GET", "/v1", 401),
        (None, "POST", "/mcp", 401),
        ("read", "GET", "/v1/positions", 200),
        ("read", "HEAD", "/v1/positions", 200),
        ("read", "GET", "/v1/keys", 403),
        ("read", "GET", "/v1/record", 403),
        ("read", "POST", "/v1/keys", 403),
        ("edit", "GET", "/v1/positions", 200),
        ("edit", "GET", "/v1/keys", 403),
        ("edit", "DELETE", "/v1/keys/0", 403),
        ("admin", "GET", "/v1/keys", 200),
        ("admin", "GET", "/v1/record", 200),
        ("admin", "DELETE", "/v1/keys/0", 404),
        ("admin", "POST", "/v1/cypher", 404),
        ("admin", "PATCH", "/v1/positions", 405),
    ],
)
def test_a_scope_reaches_so_far(
    elsewhere: httpx.Client, keys: dict[str, str], scope: str | None, method: str, path: str, status: int
) -> None:
    headers = bearer(keys[scope]) if scope else {}
    response = elsewhere.request(method, path, headers=headers)
    assert response.status_code == status
    if status in (401, 403):
        assert response.headers["www-authenticate"].startswith('Bearer realm="orggraph"')


def test_an_admin_makes_and_ends_keys_over_http(elsewhere: httpx.Client, keys: dict[str, str]) -> None:
    admin = bearer(keys["admin"])
    made = elsewhere.post("/v1/keys", json={"name": "新的", "scope": "edit", "expires": "30d"}, headers=admin)
    assert made.status_code == 201
    key = made.json()
    assert (key["name"], key["scope"], key["state"], key["used"]) == ("新的", "edit", "good", None)
    assert key["key"].startswith(key["prefix"])
    listed = elsewhere.get("/v1/keys", headers=admin).json()
    assert [one for one in listed if one["id"] == key["id"]] == [{k: v for k, v in key.items() if k != "key"}]
    assert elsewhere.get("/v1/positions", headers=bearer(key["key"])).status_code == 200
    assert elsewhere.delete(f"/v1/keys/{key['id']}", headers=admin).json()["state"] == "revoked"
    assert elsewhere.get("/v1/positions", headers=bearer(key["key"])).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        {"name": "", "scope": "read"},
        {"name": "x", "scope": "root"},
        {"name": "x" * 81, "scope": "read"},
        {"name": "a\nb", "scope": "read"},
        {"name": "x", "scope": "read", "expires": "yesterday"},
        {"name": "x", "scope": "read", "expires": "2001-01-01"},
        {"name": "x", "scope": "read", "more": 1},
    ],
)
def test_a_key_that_cannot_be_made_is_told(
    elsewhere: httpx.Client, keys: dict[str, str], body: dict[str, object]
) -> None:
    response = elsewhere.post("/v1/keys", json=body, headers=bearer(keys["admin"]))
    assert response.status_code in (400, 422)
    assert response.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        (None, None),
        ("30d", "2026-01-31T00:00:00+00:00"),
        ("12h", "2026-01-01T12:00:00+00:00"),
        ("2026-02-01", "2026-02-01T00:00:00+00:00"),
        ("2026-02-01T08:00:00+08:00", "2026-02-01T00:00:00+00:00"),
    ],
)
def test_when_a_key_ends_is_said_as_people_say_it(said: str | None, ends: str | None) -> None:
    assert expiry(said, datetime(2026, 1, 1, tzinfo=UTC)) == ends


def test_an_expired_key_opens_nothing(elsewhere: httpx.Client, planted: Bolt) -> None:
    text, _ = create_key(planted, "short", "read", "1h", datetime.now(UTC) - timedelta(hours=2))
    assert elsewhere.get("/v1/positions", headers=bearer(text)).status_code == 401
    assert [key.state(NOW) for key in list_keys(planted) if key.name == "short"] == ["expired"]


def test_keys_outlive_an_import_and_are_in_no_export(planted: Bolt, keys: dict[str, str], driver: neo4j.Driver) -> None:
    assert len([key for key in list_keys(planted) if key.name.startswith("the ")]) == 3
    text = read_file(SEED / "manual.md")
    again = import_text(planted, text, None, actor="tests")
    assert (again.plan.empty, again.applied) == (True, False)
    assert len([key for key in list_keys(planted) if key.name.startswith("the ")]) == 3
    found, _, _ = driver.execute_query(
        "MATCH (n:AccessKey|Record) RETURN count { (n)--() } AS edges, n:Entity AS seen",
        database_=planted.database,
    )
    assert {(row["edges"], row["seen"]) for row in found} == {(0, False)}


# Names and origins.


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("localhost:8420", 200),
        ("127.0.0.1", 200),
        ("127.0.0.2:80", 200),
        ("[::1]:8420", 200),
        ("graph.example", 200),
        ("GRAPH.example:443", 200),
        ("rebound.example", 421),
        ("localhost.rebound.example", 421),
        ("127.0.0.1.rebound.example", 421),
        ("2130706433", 421),
        ("localhost, rebound.example", 421),
        ("user@rebound.example", 421),
        ("[::1", 421),
        ("", 421),
    ],
)
def test_on_loopback_only_its_own_names_are_answered(planted: Bolt, host: str, status: int) -> None:
    origins = Origins(Settings(allowed_hosts=("graph.example",)))
    if status == 200:
        origins.check_host(host)
        return
    with pytest.raises(Refused) as caught:
        origins.check_host(host)
    assert caught.value.kind.status == status


def test_elsewhere_names_count_where_some_are_set() -> None:
    Origins(Settings(host="0.0.0.0")).check_host("any.example")
    with pytest.raises(Refused):
        Origins(Settings(host="0.0.0.0", allowed_hosts=("graph.example",))).check_host("any.example")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://app.example.evil.example"}, 403),
        ({"Origin": "https://app.example"}, 200),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"}, 200),
        ({"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"}, 200),
    ],
)
def test_pages_from_elsewhere_are_kept_out(planted: Bolt, headers: dict[str, str], status: int) -> None:
    settings = Settings(allowed_origins=("https://app.example",))
    with served(planted, settings) as client:
        response = client.get("/v1/kpis", headers=headers)
        assert response.status_code == status
        shown = response.headers.get("access-control-allow-origin")
        assert shown == ("https://app.example" if headers.get("Origin") == "https://app.example" else None)
        own = {"Origin": str(client.base_url).rstrip("/")}
        assert client.get("/v1/kpis", headers=own).status_code == 200


def test_a_preflight_is_answered_for_allowed_origins_alone(planted: Bolt) -> None:
    asked = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization"}
    with served(planted, Settings(allowed_origins=("https://app.example",))) as client:
        allowed = client.options("/v1/kpis", headers={"Origin": "https://app.example"} | asked)
        assert (allowed.status_code, allowed.headers["access-control-allow-origin"]) == (204, "https://app.example")
        assert "PUT" in allowed.headers["access-control-allow-methods"]
        assert "access-control-allow-credentials" not in allowed.headers
        refused = client.options("/v1/kpis", headers={"Origin": "https://evil.example"} | asked)
        assert (refused.status_code, "access-control-allow-origin" in refused.headers) == (403, False)


def test_every_answer_is_safe_to_show(client: httpx.Client) -> None:
    for path in ("/v1/positions", "/nothing", "/healthz"):
        given = client.get(path, headers={"X-Request-ID": "mine-1"}).headers
        assert given["x-content-type-options"] == "nosniff"
        assert given["cross-origin-resource-policy"] == "same-origin"
        assert given["referrer-policy"] == "no-referrer"
        assert "strict-transport-security" not in given
        assert given["x-request-id"] == "mine-1"
    odd = client.get("/healthz", headers={"X-Request-ID": "a b/c"}).headers["x-request-id"]
    assert len(odd) == 16


@pytest.mark.parametrize(
    ("trusted", "peer", "headers", "origin"),
    [
        ((), "203.0.113.7", {"x-forwarded-for": "1.1.1.1", "x-forwarded-proto": "https"}, ("203.0.113.7", "http")),
        (("10.0.0.0/8",), "10.0.0.5", {"x-forwarded-for": "203.0.113.7"}, ("203.0.113.7", "http")),
        (("10.0.0.5",), "10.0.0.5", {"x-forwarded-for": "6.6.6.6, 203.0.113.7"}, ("203.0.113.7", "http")),
        (("10.0.0.0/8",), "10.0.0.5", {"x-forwarded-for": "203.0.113.7, 10.0.0.9"}, ("203.0.113.7", "http")),
        (("10.0.0.5",), "10.0.0.6", {"x-forwarded-for": "203.0.113.7"}, ("10.0.0.6", "http")),
        (("10.0.0.5",), "10.0.0.5", {"x-forwarded-proto": "https"}, ("10.0.0.5", "https")),
        (("10.0.0.5",), "10.0.0.5", {"x-forwarded-proto": "gopher"}, ("10.0.0.5", "http")),
    ],
)
def test_only_trusted_proxies_say_where_a_request_comes_from(
    trusted: tuple[str, ...], peer: str, headers: dict[str, str], origin: tuple[str, str]
) -> None:
    assert Proxies(trusted).origin(peer, "http", headers) == origin


def test_behind_tls_browsers_are_told_to_stay_with_it(planted: Bolt, keys: dict[str, str]) -> None:
    with served(planted, Settings(trusted_proxies=("127.0.0.1",))) as client:
        sent = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}
        assert client.get("/v1/kpis", headers=sent).status_code == 401
        response = client.get("/v1/kpis", headers=sent | bearer(keys["read"]))
        assert (response.status_code, response.headers["strict-transport-security"]) == (200, "max-age=31536000")


# The record.


def test_writes_and_refusals_are_in_the_record_with_who_and_what(planted: Bolt, keys: dict[str, str]) -> None:
    mine = {"X-Request-ID": "record-1"}
    with served(planted, Settings(host="0.0.0.0")) as client:
        admin = bearer(keys["admin"])
        made = client.post("/v1/keys?secret=no", json={"name": "noted", "scope": "read"}, headers=admin | mine)
        assert made.status_code == 201
        assert client.get("/v1/positions", headers={"X-Request-ID": "record-2"}).status_code == 401
        assert client.get("/v1/keys", headers=bearer(keys["read"]) | {"X-Request-ID": "record-3"}).status_code == 403
        pasted = f"/v1/positions/{keys['edit']}"
        assert client.get(pasted, headers={"X-Request-ID": "record-4"}).status_code == 401
    with served(planted, Settings(host="0.0.0.0")) as client:
        lines = client.get("/v1/record?limit=1000", headers=admin).json()["data"]
    found = {
        (line["request"], line["actor"], line["method"], line["path"], line["outcome"], line["status"])
        for line in lines
        if line["request"].startswith("record-")
    }
    assert found == {
        ("record-1", "the adminer", "POST", "/v1/keys", "begun", None),
        ("record-1", "the adminer", "POST", "/v1/keys", "done", 201),
        ("record-2", "anonymous", "GET", "/v1/positions", "refused", 401),
        ("record-3", "the reader", "GET", "/v1/keys", "refused", 403),
        ("record-4", "anonymous", "GET", "/v1/positions/(secret)", "refused", 401),
    }
    assert [line["id"] for line in lines] == sorted((line["id"] for line in lines), reverse=True)


def test_the_record_is_read_page_by_page(elsewhere: httpx.Client, keys: dict[str, str]) -> None:
    admin = bearer(keys["admin"])
    whole = elsewhere.get("/v1/record?limit=1000", headers=admin).json()
    assert whole["next"] is None
    first = elsewhere.get("/v1/record?limit=2", headers=admin).json()
    second = elsewhere.get("/v1/record", params={"limit": 2, "before": first["next"]}, headers=admin).json()
    ids = [line["id"] for line in first["data"] + second["data"]]
    assert len(ids) == len(set(ids)) == 4
    assert elsewhere.get("/v1/record?limit=0", headers=admin).status_code == 422


def test_a_write_that_cannot_be_noted_is_not_done(planted: Bolt, keys: dict[str, str], proxy: Proxy) -> None:
    with served(through(planted, proxy.port), Settings(host="0.0.0.0")) as client:
        admin = bearer(keys["admin"])
        assert client.get("/v1/keys", headers=admin).status_code == 200
        before = len(list_keys(planted))
        proxy.cut()
        assert client.post("/v1/keys", json={"name": "lost", "scope": "read"}, headers=admin).status_code == 503
        proxy.restore()
    assert len(list_keys(planted)) == before


def test_the_record_has_an_end(planted: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record, "MOST_ENTRIES", 10)
    monkeypatch.setattr(record, "_TRIMMED", 1000)
    attempt = Attempt("tests", "127.0.0.1", "POST", "/v1/x", "trimmed")
    for _ in range(3):
        record.append(planted, [attempt.entry("done", 200) for _ in range(8)], {})
    kept = record.entries(planted, 1000)
    assert len(kept) == 10
    assert {line["request"] for line in kept} == {"trimmed"}


def test_no_secret_is_in_logs_answers_or_the_record(
    planted: Bolt, keys: dict[str, str], caplog: pytest.LogCaptureFixture, driver: neo4j.Driver
) -> None:
    caplog.set_level("DEBUG")
    answered: list[str] = []
    with served(planted, Settings(host="0.0.0.0")) as client:
        for scope, key in keys.items():
            for path in ("/v1/positions", "/v1/keys", "/v1/record", f"/v1/positions/{scope}", "/nothing"):
                response = client.get(path, headers=bearer(key))
                answered += [response.text, str(response.headers)]
        broken = client.get("/v1/positions", headers={"Authorization": f"Basic {keys['read']}"})
        answered += [broken.text, str(broken.headers)]
    found, _, _ = driver.execute_query("MATCH (n) RETURN properties(n) AS text", database_=planted.database)
    kept = [str(row["text"]) for row in found]
    shown = "\n".join([*answered, *kept, *(entry.getMessage() for entry in caplog.records if entry.name != "httpx")])
    secrets = [*(key.split("_", 2)[2] for key in keys.values()), planted.password]
    assert [secret for secret in secrets if secret and secret in shown] == []


# The command line.


@pytest.fixture
def run(planted: Bolt, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `orggraph` on the tests' database: exit code, stdout and stderr."""
    for name in ("uri", "user", "password", "database"):
        monkeypatch.setenv(f"ORGGRAPH_NEO4J_{name.upper()}", getattr(planted, name))

    def run(*words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(words)
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    return run


def test_a_key_is_made_listed_and_revoked_by_command(run: Run, client: httpx.Client) -> None:
    code, out, err = run("keys", "create", "--name", "by command", "--scope", "edit", "--expires", "30d")
    text = out.strip()
    assert (code, err.startswith("A key of scope edit for by command, good until ")) == (0, True)
    assert client.get("/v1/kpis", headers=bearer(text)).status_code == 200
    listed = run("keys", "list")[1]
    assert ["by command", "edit", "good"] in [line.split("\t")[1:4] for line in listed.splitlines()]
    assert text.split("_", 2)[2] not in listed
    shown = [one for one in json.loads(run("keys", "list", "--json")[1]) if one["name"] == "by command"]
    assert (shown[0]["prefix"], "digest" in shown[0]) == (text[: len(shown[0]["prefix"])], False)
    code, _, err = run("keys", "revoke", "by command")
    assert (code, err) == (0, f"Key {shown[0]['id']} of by command opens nothing any more.\n")
    code, _, err = run("keys", "revoke", "by command")
    assert (code, err.startswith("There is no key 'by command'.")) == (3, True)


def test_an_export_holds_no_key(run: Run, keys: dict[str, str]) -> None:
    code, out, _ = run("export", "--format", "graphml")
    assert (code, "position:出納" in out, "AccessKey" in out, "adminer" in out) == (0, True, False, False)


def test_the_record_is_printed_by_command(run: Run, planted: Bolt) -> None:
    attempt = Attempt("ann", "203.0.113.7", "POST", "/v1/imports", "printed-1")
    record.append(planted, [attempt.entry("done", 200)], {})
    code, out, _ = run("record", "--limit", "5")
    lines = [line.split("\t")[1:] for line in out.splitlines()]
    assert (code, lines[0]) == (0, ["actor", "address", "method", "path", "outcome", "status", "request"])
    assert ["ann", "203.0.113.7", "POST", "/v1/imports", "done", "200", "printed-1"] in lines


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("serve", "--host", "example"), "'example' is not an address; "),
        (("serve", "--port", "0", "--tls-cert", "x"), "--tls-cert and --tls-key are given together."),
        (("serve", "--port", "0", "--tls-cert", "no.pem", "--tls-key", "no.pem"), "no.pem: there is no such file"),
        (("serve", "--port", "0", "--forwarded-allow-ips", "proxy"), "ORGGRAPH_TRUSTED_PROXIES: 'proxy' does not"),
        (("keys", "create", "--name", "x", "--scope", "root"), "'root' is no scope; take read, edit, admin."),
    ],
)
def test_options_that_cannot_be_are_told(run: Run, words: tuple[str, ...], sentence: str) -> None:
    code, _, err = run(*words)
    assert (code, err.startswith(sentence)) == (2, True)


# Settings.


def test_the_settings_page_has_every_setting_and_no_other() -> None:
    page = (SEED.parent / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("| `")
    ]
    described = {f"`ORGGRAPH_{one.name.upper()}`": one.metadata["description"] for one in fields(Settings)}
    assert {name: text for name, _, text in rows} == described
    plain = {
        f"`ORGGRAPH_{one.name.upper()}`": f"`{str(one.default).lower() if one.type == 'bool' else one.default}`"
        for one in fields(Settings)
        if one.default not in ("", ()) and one.name not in ("data", "cache")
    }
    assert {name: default for name, default, _ in rows if name in plain} == plain
    assert len(described) < 20


@pytest.mark.parametrize(
    ("name", "said", "value"),
    [
        ("admin_cypher", "true", True),
        ("admin_cypher", "No", False),
        ("allowed_hosts", " a.example, b.example ,", ("a.example", "b.example")),
        ("requests_per_minute", "0", 0),
    ],
)
def test_settings_are_read_from_the_environment(name: str, said: str, value: object) -> None:
    assert getattr(from_environment({f"ORGGRAPH_{name.upper()}": said}), name) == value


@pytest.mark.parametrize(("name", "said"), [("admin_cypher", "perhaps"), ("requests_per_minute", "many")])
def test_a_setting_that_does_not_fit_is_named(name: str, said: str) -> None:
    with pytest.raises(BadInput) as caught:
        from_environment({f"ORGGRAPH_{name.upper()}": said})
    assert str(caught.value).startswith(f"ORGGRAPH_{name.upper()}: {said!r} is not of type ")
