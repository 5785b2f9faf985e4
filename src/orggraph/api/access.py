"""Who asks, how far that reaches, and which scope each route needs: one table, closed by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeAlias

from fastapi import Depends
from fastapi.security import HTTPBearer
from starlette.requests import Request

from orggraph.api.problems import Refused

Scope: TypeAlias = Literal["none", "read", "edit", "admin"]

REACH: Mapping[Scope, int] = {"none": 0, "read": 1, "edit": 2, "admin": 3}
"""Each scope includes those before it."""

READING = ("GET", "HEAD", "OPTIONS")
"""Methods that change nothing."""

# Method (* for any) and path, its whole subtree; the first that fits counts.
_NEEDS: tuple[tuple[str, str, Scope], ...] = (
    ("*", "/v1/keys", "admin"),
    ("*", "/v1/record", "admin"),
    ("*", "/v1/cypher", "admin"),
    # Both only compute; a body says what.
    ("POST", "/v1/what-if", "read"),
    ("*", "/mcp", "read"),
)
ADMIN_PROBLEMS = ("bad-request", "no-access", "too-little-access", "bad-parameters", "database-unavailable")
"""What an admin's route can meet, whatever it does."""
_GUARDED = ("/v1", "/mcp")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request: `name` as the record shows it, `scope` the furthest that it may go.

    `known` is what the rate is counted by.
    """

    name: str
    scope: Scope
    known: str

    def may(self, scope: Scope) -> bool:
        """Whether this caller may do what needs `scope`."""
        return REACH[self.scope] >= REACH[scope]


def needed(method: str, path: str) -> Scope:
    """The scope that a request needs. What no row names: `read` to read, `edit` for the rest.

    Outside of the interface (pages, health) reading is free: they say nothing of the organisation.
    """
    for known, route, scope in _NEEDS:
        if known in ("*", method) and _under(path, route):
            return scope
    if method not in READING:
        return "edit"
    return "read" if any(_under(path, route) for route in _GUARDED) else "none"


def _under(path: str, route: str) -> bool:
    return path == route or path.startswith(f"{route}/")


def refuse(caller: Caller, scope: Scope) -> Refused:
    """Why `caller` may not do what needs `scope`: nobody known, or one whose scope is too small."""
    if caller.name == ANONYMOUS:
        detail = f"This needs a key of scope {scope}; none was sent."
        return Refused("no-access", detail, {"WWW-Authenticate": f'Bearer realm="orggraph", scope="{scope}"'})
    detail = f"This needs scope {scope}; the scope of {caller.name} is {caller.scope}."
    challenge = f'Bearer realm="orggraph", error="insufficient_scope", scope="{scope}"'
    return Refused("too-little-access", detail, {"WWW-Authenticate": challenge})


ANONYMOUS = "anonymous"

_bearer = HTTPBearer(
    auto_error=False, scheme_name="key", description="A key of `orggraph keys create`, or a token of the OIDC issuer."
)


def caller(request: Request) -> Caller:
    """Who sent the request: what the outermost layer found."""
    return request.scope["state"]["caller"]


def require(scope: Scope) -> Any:
    """A dependency of a route: its value is the Caller, who may do what needs `scope`; others are refused.

    The outermost layer has refused them already by the table above; a route that says it too is
    safe without the table, and described in the OpenAPI document.
    """

    def check(request: Request, _: Annotated[object, Depends(_bearer)]) -> Caller:
        found = caller(request)
        if not found.may(scope):
            raise refuse(found, scope)
        return found

    return Depends(check)
