"""Bearer tokens of an OpenID Connect issuer: signatures by its published keys, nothing taken on trust."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

import jwt
import orjson
import requests

from orggraph.api.access import Caller, Scope
from orggraph.api.limits import Rate
from orggraph.api.origins import is_loopback
from orggraph.api.problems import Refused
from orggraph.errors import BadInput

ALGORITHMS: Mapping[str, str] = {
    **dict.fromkeys(("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"), "RSA"),
    **dict.fromkeys(("ES256", "ES384", "ES512"), "EC"),
    "EdDSA": "OKP",
}
"""Signatures that are accepted, and the kind of key of each: none that a shared secret or nobody makes."""

LEEWAY_SECONDS = 30
FRESH_SECONDS = 600.0
STALE_SECONDS = 3600.0
"""An issuer that does not answer is lived without for so long."""
REFRESHES_PER_MINUTE = 4
_TIMEOUT = (2.0, 3.0)
_MOST_BYTES = 512_000
_PIECE = 65_536
_REQUIRED = ["exp", "iat", "iss", "aud", "sub"]
_CLAIMS = ("scope", "scp", "roles", "permissions")
_SCOPES: Mapping[str, Scope] = {"orggraph:admin": "admin", "orggraph:edit": "edit", "orggraph:read": "read"}
_REASONS: Mapping[type[Exception], str] = {
    jwt.ExpiredSignatureError: "The token has expired.",
    jwt.ImmatureSignatureError: "The token is not valid yet.",
    jwt.InvalidAudienceError: "The token is for another audience.",
    jwt.InvalidIssuerError: "The token is of another issuer.",
    jwt.MissingRequiredClaimError: f"The token lacks one of {', '.join(_REQUIRED)}.",
}


@dataclass(frozen=True, slots=True)
class Published:
    """One of an issuer's keys, and the algorithms that it may have signed with."""

    key: Any
    algorithms: frozenset[str]


class Issuer:
    """The issuer at `url`, whose tokens for `audience` are accepted. Raises BadInput for what cannot be one."""

    def __init__(self, url: str, audience: str) -> None:
        if not audience:
            raise BadInput("ORGGRAPH_OIDC_AUDIENCE: a token must be for someone; say what its `aud` is to be.")
        _check_address(url, "ORGGRAPH_OIDC_ISSUER")
        self._url = url
        self._audience = audience
        self._keys: Mapping[str | None, Published] = {}
        self._read_at = float("-inf")
        self._refreshes = Rate(REFRESHES_PER_MINUTE)
        self._reading: asyncio.Task[bool] | None = None

    async def caller(self, text: str) -> Caller:
        """Who the token is of. Raises Refused: for one that is not good, and where the issuer does not answer."""
        try:
            header = jwt.get_unverified_header(text)
            algorithm = str(header.get("alg"))
            if algorithm not in ALGORITHMS:
                raise unknown(f"The token is signed by {algorithm[:20]!r}, which is not accepted.")
            key = await self._key(header.get("kid"), algorithm)
            claims = jwt.decode(
                text,
                key.key,
                algorithms=[algorithm],
                audience=self._audience,
                issuer=self._url,
                leeway=LEEWAY_SECONDS,
                options={"require": _REQUIRED},
            )
        except jwt.PyJWTError as error:
            reason = next((_REASONS[kind] for kind in type(error).__mro__ if kind in _REASONS), None)
            raise unknown(reason or "The token is not good.") from None
        name = f"oidc:{claims['sub']}"[:200]
        return Caller(name, granted(claims), name)

    async def _key(self, known: Any, algorithm: str) -> Published:
        """The issuer's key of this id, looked for again when it is not among those known."""
        age = asyncio.get_running_loop().time() - self._read_at
        if age > FRESH_SECONDS or known not in self._keys:
            await self._refresh(age)
        key = self._keys.get(known)
        if key is None or algorithm not in key.algorithms:
            raise unknown("The issuer has no key that the token could be signed with.")
        return key

    async def _refresh(self, age: float) -> None:
        # Tokens with made-up key ids must not turn this server against the issuer.
        if self._reading is None or self._reading.done():
            if not self._refreshes.take("keys").passed:
                self._refuse_stale(age)
                return
            self._reading = asyncio.create_task(self._read())
        if not await asyncio.shield(self._reading):
            self._refuse_stale(age)

    def _refuse_stale(self, age: float) -> None:
        if age > STALE_SECONDS:
            raise Refused("issuer-unavailable", "The issuer of tokens does not answer, or not as it should.")

    async def _read(self) -> bool:
        try:
            self._keys = await asyncio.to_thread(fetch_keys, self._url)
        except (OSError, ValueError, KeyError, BadInput, jwt.PyJWTError):
            return False
        self._read_at = asyncio.get_running_loop().time()
        return True


def fetch_keys(issuer: str) -> dict[str | None, Published]:
    """The issuer's keys by their ids, as its discovery document leads to them; a lone key also as None.

    Raises OSError, ValueError, KeyError, BadInput or PyJWTError where they cannot be had.
    """
    about = _fetched(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if about["issuer"] != issuer:
        raise ValueError("the discovery document is of another issuer")
    _check_address(str(about["jwks_uri"]), "jwks_uri")
    keys: dict[str | None, Published] = {}
    for row in cast("list[dict[str, Any]]", _fetched(str(about["jwks_uri"]))["keys"]):
        published = _published(row)
        if published is not None:
            keys[row.get("kid")] = published
    if len(keys) == 1:
        keys.setdefault(None, next(iter(keys.values())))
    return keys


def _published(row: dict[str, Any]) -> Published | None:
    """The key, if it is one for signatures of a kind that is accepted."""
    if row.get("kty") not in ALGORITHMS.values() or row.get("use", "sig") != "sig":
        return None
    try:
        read = jwt.PyJWK(row)
    except jwt.PyJWTError:
        return None
    # An RSA key fits all six unless it names one; a curve belongs to one algorithm.
    free = row["kty"] == "RSA" and "alg" not in row
    fitting = {name for name, kind in ALGORITHMS.items() if kind == row["kty"]}
    return Published(read.key, frozenset(fitting if free else fitting & {read.algorithm_name}))


def granted(claims: Mapping[str, Any]) -> Scope:
    """The widest scope that a token's claims grant; `none` where they name none of ours."""
    words: set[str] = set()
    for claim in _CLAIMS:
        said: Any = claims.get(claim)
        listed = said.split() if isinstance(said, str) else said
        words.update(map(str, cast("list[Any]", listed)) if isinstance(listed, list) else ())
    granted: list[Scope] = [scope for word, scope in _SCOPES.items() if word in words]
    return granted[0] if granted else "none"


def unknown(detail: str) -> Refused:
    """A credential that opens nothing, and why."""
    return Refused("no-access", detail, {"WWW-Authenticate": 'Bearer realm="orggraph", error="invalid_token"'})


def _fetched(url: str) -> dict[str, Any]:
    with requests.get(url, timeout=_TIMEOUT, allow_redirects=False, stream=True) as response:
        if response.status_code != 200:
            raise ValueError(f"{url} answers {response.status_code}")
        content = b""
        for piece in response.iter_content(_PIECE):
            content += piece
            if len(content) > _MOST_BYTES:
                raise ValueError(f"{url} does not end")
    found = orjson.loads(content)
    if not isinstance(found, dict):
        raise ValueError(f"{url} is no JSON object")
    return cast("dict[str, Any]", found)


def _check_address(url: str, what: str) -> None:
    parts = urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        return
    raise BadInput(f"{what}: {url!r} must begin with https://.")
