"""Between our requests and the HTTP library's: what both clients give it and take from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx2

from orggraph.client.flows import Reply
from orggraph.client.problems import Unreachable
from orggraph.client.requests import Request

SECONDS = 90.0
CONNECT_SECONDS = 5.0


def options(url: str, key: str | None, more: Mapping[str, Any]) -> dict[str, Any]:
    """How a library's client is made for the API at `url`."""
    headers = {"User-Agent": "orggraph-client", **({"Authorization": f"Bearer {key}"} if key else {})}
    timeout = httpx2.Timeout(SECONDS, connect=CONNECT_SECONDS)
    return {"base_url": url, "headers": headers, "timeout": timeout, **more}


def sent(request: Request) -> dict[str, Any]:
    """The arguments of the library's `request`."""
    made: dict[str, Any] = {"params": dict(request.params), "headers": dict(request.headers)}
    if not request.params:
        # A ready link has a query of its own, which empty parameters would take away.
        del made["params"]
    if request.files:
        made |= {"files": list(request.files), "data": dict(request.fields)}
    if request.body is not None:
        made["json"] = request.body
    return made


def reply_of(response: httpx2.Response) -> Reply:
    """The library's response as ours, its body read."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Reply(response.status_code, headers, response.content)


def unreachable(error: Exception) -> Unreachable:
    """The library's error as ours."""
    return Unreachable(f"The server does not answer ({type(error).__name__}: {error}).")
