from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import httpx
import pytest
from seeded import plant
from served import served

from orggraph.api.access import Scope, needed
from orggraph.loading.access import create_key, list_keys, revoke_key
from orggraph.settings import Bolt

NOW = datetime.now(UTC)


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
    deadline = 200
    while client.get("/v1/positions", headers=bearer(text)).status_code == 200:
        deadline -= 1
        assert deadline, "a revoked key still opens the door"
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
