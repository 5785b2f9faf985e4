"""Tokens of an issuer, which is a real server here with real keys; what is forged, old or for others opens nothing."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm
from seeded import plant
from served import served

from orggraph.api.oidc import REFRESHES_PER_MINUTE, granted
from orggraph.errors import BadInput
from orggraph.settings import Bolt, Settings

AUDIENCE = "orggraph"
RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
EC = ec.generate_private_key(ec.SECP256R1())
ED = ed25519.Ed25519PrivateKey.generate()


def jwk(key: Any, known: str, **more: str) -> dict[str, Any]:
    kinds = {
        rsa.RSAPrivateKey: RSAAlgorithm,
        ec.EllipticCurvePrivateKey: ECAlgorithm,
        ed25519.Ed25519PrivateKey: OKPAlgorithm,
    }
    kind = next(kinds[one] for one in kinds if isinstance(key, one))
    return {**kind.to_jwk(key.public_key(), as_dict=True), "kid": known, "use": "sig", **more}


class Issuer:
    """A server of a discovery document and a set of keys, which counts who asks for the keys."""

    def __init__(self) -> None:
        self.keys: list[dict[str, Any]] = [jwk(RSA, "one"), jwk(EC, "curve"), jwk(ED, "edwards")]
        self.about: Mapping[str, Any] = {}
        self.asked = 0
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                issuer.asked += self.path == "/keys"
                told = {"keys": issuer.keys} if self.path == "/keys" else issuer.discovery()
                body = json.dumps(told).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (its name there)
                """Nothing: the tests have their own words."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def discovery(self) -> dict[str, Any]:
        return {"issuer": self.url, "jwks_uri": f"{self.url}/keys", **self.about}

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def claims(self, **more: Any) -> dict[str, Any]:
        now = int(time.time())
        basic = {"iss": self.url, "aud": AUDIENCE, "sub": "ann", "iat": now, "exp": now + 300}
        return {name: value for name, value in (basic | {"scope": "orggraph:read"} | more).items() if value is not None}

    def token(self, key: Any = RSA, known: str | None = "one", algorithm: str = "RS256", **more: Any) -> str:
        return jwt.encode(self.claims(**more), key, algorithm, headers={"kid": known} if known else {})


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    issuer = Issuer()
    yield issuer
    issuer.stop()


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@contextmanager
def asked(planted: Bolt, issuer: Issuer) -> Iterator[Callable[..., httpx.Response]]:
    settings = Settings(host="0.0.0.0", oidc_issuer=issuer.url, oidc_audience=AUDIENCE)
    with served(planted, settings) as client:

        def ask(token: str, method: str = "GET", path: str = "/v1/kpis") -> httpx.Response:
            return client.request(method, path, headers={"Authorization": f"Bearer {token}"})

        yield ask


def part(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def test_good_tokens_of_each_kind_of_key_open(planted: Bolt, issuer: Issuer) -> None:
    with asked(planted, issuer) as ask:
        tokens = [
            issuer.token(),
            issuer.token(algorithm="PS384"),
            issuer.token(EC, "curve", "ES256"),
            issuer.token(ED, "edwards", "EdDSA"),
            issuer.token(aud=["other", AUDIENCE]),
        ]
        assert [ask(token).status_code for token in tokens] == [200] * 5
    assert issuer.asked == 1


def test_a_token_reaches_as_far_as_its_claims_say(planted: Bolt, issuer: Issuer) -> None:
    with asked(planted, issuer) as ask:
        assert ask(issuer.token(scope="openid")).status_code == 403
        assert ask(issuer.token(scope="openid orggraph:read"), path="/v1/keys").status_code == 403
        assert ask(issuer.token(scope=None, roles=["orggraph:admin"]), path="/v1/keys").status_code == 200


@pytest.mark.parametrize(
    ("claims", "scope"),
    [
        ({}, "none"),
        ({"scope": "read edit admin"}, "none"),
        ({"scope": "orggraph:readers"}, "none"),
        ({"scope": "openid orggraph:read orggraph:edit"}, "edit"),
        ({"scp": ["orggraph:read"]}, "read"),
        ({"roles": ["orggraph:admin"], "scope": "orggraph:read"}, "admin"),
        ({"permissions": ["orggraph:edit"]}, "edit"),
        ({"scope": 7}, "none"),
        ({"scope": {"orggraph:admin": True}}, "none"),
        ({"scope": None}, "none"),
    ],
)
def test_claims_are_words_of_ours_or_nothing(claims: dict[str, Any], scope: str) -> None:
    assert granted(claims) == scope


def forged(issuer: Issuer) -> dict[str, tuple[str, str]]:
    """Tokens that must not open, by what is wrong with them, each with what is told."""
    claims = issuer.claims(scope="orggraph:admin")
    public = RSA.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    confused = f"{part({'alg': 'HS256', 'typ': 'JWT', 'kid': 'one'})}.{part(claims)}"
    signature = base64.urlsafe_b64encode(hmac.new(public, confused.encode(), hashlib.sha256).digest()).rstrip(b"=")
    head, body, signed = issuer.token().split(".")
    now = int(time.time())
    not_accepted = "The token is signed by {!r}, which is not accepted.".format
    no_key = "The issuer has no key that the token could be signed with."
    return {
        "none": (f"{part({'alg': 'none'})}.{part(claims)}.", not_accepted("none")),
        "None": (f"{part({'alg': 'None', 'kid': 'one'})}.{part(claims)}.", not_accepted("None")),
        "public key as secret": (f"{confused}.{signature.decode()}", not_accepted("HS256")),
        "another's key": (issuer.token(OTHER), "The token is not good."),
        "changed claims": (f"{head}.{part(claims)}.{signed}", "The token is not good."),
        "no signature": (f"{head}.{body}.", "The token is not good."),
        "curve's key for RSA": (issuer.token(known="curve"), no_key),
        "RSA's key for a curve": (issuer.token(EC, "one", "ES256"), no_key),
        "unknown key": (issuer.token(known="zzz"), no_key),
        "no key named": (issuer.token(known=None), no_key),
        "key as a list": (f"{part({'alg': 'RS256', 'kid': ['one']})}.{body}.{signed}", "The token is not good."),
        "expired": (issuer.token(iat=now - 900, exp=now - 300), "The token has expired."),
        "not yet": (issuer.token(nbf=now + 300), "The token is not valid yet."),
        "issued in future": (issuer.token(iat=now + 300), "The token is not valid yet."),
        "other audience": (issuer.token(aud="other"), "The token is for another audience."),
        "no audience": (issuer.token(aud=None), "The token lacks one of exp, iat, iss, aud, sub."),
        "other issuer": (issuer.token(iss="https://evil.example"), "The token is of another issuer."),
        "no end": (issuer.token(exp=None), "The token lacks one of exp, iat, iss, aud, sub."),
        "nobody": (issuer.token(sub=None), "The token lacks one of exp, iat, iss, aud, sub."),
        "no token": ("a.b.c", "The token is not good."),
        "half": (f"{head}.{body}", "The token is not good."),
    }


def test_what_is_forged_old_or_for_others_opens_nothing(planted: Bolt, issuer: Issuer) -> None:
    with asked(planted, issuer) as ask:
        told = {name: ask(token) for name, (token, _) in forged(issuer).items()}
        assert ask(issuer.token()).status_code == 200
    expected = {name: (401, detail) for name, (_, detail) in forged(issuer).items()}
    assert {name: (one.status_code, one.json()["detail"]) for name, one in told.items()} == expected


def test_clocks_may_differ_a_little(planted: Bolt, issuer: Issuer) -> None:
    now = int(time.time())
    with asked(planted, issuer) as ask:
        assert ask(issuer.token(iat=now - 300, exp=now - 10)).status_code == 200
        assert ask(issuer.token(nbf=now + 10)).status_code == 200


def test_a_rotated_key_is_learned_when_it_is_first_used(planted: Bolt, issuer: Issuer) -> None:
    with asked(planted, issuer) as ask:
        assert ask(issuer.token()).status_code == 200
        issuer.keys = [jwk(OTHER, "two", alg="RS256")]
        assert ask(issuer.token(OTHER, "two")).status_code == 200
        assert ask(issuer.token(OTHER, "two", "RS512")).status_code == 401
        assert ask(issuer.token()).status_code == 401
        assert ask(issuer.token(OTHER, None)).status_code == 200


def test_unknown_keys_do_not_become_a_flood_upon_the_issuer(planted: Bolt, issuer: Issuer) -> None:
    with asked(planted, issuer) as ask:
        assert {ask(issuer.token(known=f"made-up-{number}")).status_code for number in range(50)} == {401}
        assert ask(issuer.token()).status_code == 200
    assert issuer.asked <= REFRESHES_PER_MINUTE + 1


def test_an_issuer_that_is_down_is_told_and_keys_go_on(planted: Bolt, issuer: Issuer) -> None:
    token = issuer.token()
    with asked(planted, issuer) as ask:
        issuer.stop()
        response = ask(token)
        assert (response.status_code, response.json()["type"]) == (503, "/problems/issuer-unavailable")
        assert int(response.headers["retry-after"]) > 0


def test_an_issuer_that_goes_down_later_is_lived_without(planted: Bolt, issuer: Issuer) -> None:
    with asked(planted, issuer) as ask:
        assert ask(issuer.token()).status_code == 200
        issuer.stop()
        assert ask(issuer.token()).status_code == 200


@pytest.mark.parametrize(
    "about", [{"issuer": "https://evil.example"}, {"jwks_uri": "http://evil.example/keys"}, {"jwks_uri": "file:///x"}]
)
def test_an_issuer_that_says_odd_things_is_not_believed(
    planted: Bolt, issuer: Issuer, about: Mapping[str, str]
) -> None:
    issuer.about = about
    with asked(planted, issuer) as ask:
        assert ask(issuer.token()).status_code == 503


def test_keys_that_are_no_use_are_left_out(planted: Bolt, issuer: Issuer) -> None:
    secret = {"kty": "oct", "k": "c2VjcmV0", "kid": "secret", "alg": "HS256"}
    issuer.keys = [secret, {"kty": "EC", "crv": "P-999", "kid": "x"}, jwk(RSA, "enc", use="enc"), jwk(RSA, "one")]
    with asked(planted, issuer) as ask:
        assert ask(issuer.token()).status_code == 200
        assert ask(issuer.token(known="enc")).status_code == 401
        assert ask(issuer.token("c2VjcmV0" * 8, "secret", "HS256")).status_code == 401


def test_settings_that_cannot_be_are_told(planted: Bolt) -> None:
    for settings in (
        Settings(oidc_issuer="http://issuer.example", oidc_audience="x"),
        Settings(oidc_issuer="https://issuer.example"),
        Settings(trusted_proxies=("proxy.example",)),
    ):
        with pytest.raises(BadInput), served(planted, settings):
            """Never reached."""
