"""What a run can be told, from the environment (`ORGGRAPH_...`) or the command line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

import platformdirs

from orggraph.errors import BadInput


def _described(default: Any, description: str) -> Any:
    if callable(default):
        return field(default_factory=default, metadata={"description": description})
    return field(default=default, metadata={"description": description})


def _data() -> Path:
    return Path(platformdirs.user_data_dir("orggraph", appauthor=False))


def _cache() -> Path:
    return Path(platformdirs.user_cache_dir("orggraph", appauthor=False))


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting of orggraph; each is also `ORGGRAPH_<NAME>` in the environment."""

    data: Path = _described(_data, "Folder of the embedded server's store, password and logs.")
    cache: Path = _described(_cache, "Folder of the downloaded server, shared by all data folders.")
    neo4j_uri: str = _described("", "Use this Neo4j (bolt://, neo4j+s://) instead of the embedded one.")
    neo4j_user: str = _described("neo4j", "User of the Neo4j at ORGGRAPH_NEO4J_URI.")
    neo4j_password: str = _described("", "Password of the Neo4j at ORGGRAPH_NEO4J_URI.")
    neo4j_database: str = _described("neo4j", "Database to use on that server.")
    heap: str = _described("512m", "Memory of the embedded server's heap.")
    host: str = _described("127.0.0.1", "Address that the API listens on; other than loopback only with keys or OIDC.")
    port: int = _described(8420, "Port of the API; 0 takes a free one.")
    query_seconds: float = _described(5.0, "Time limit of one question; the server ends it.")
    answer_cache_mb: int = _described(64, "Memory for cached answers, of each process of the API.")
    allowed_hosts: tuple[str, ...] = _described((), "Further host names that the API answers to, with commas.")
    allowed_origins: tuple[str, ...] = _described((), "Origins whose pages may use the API, https://..., with commas.")
    trusted_proxies: tuple[str, ...] = _described((), "Addresses or networks of proxies whose X-Forwarded-* count.")
    oidc_issuer: str = _described("", "OpenID Connect issuer whose tokens are accepted, https://...")
    oidc_audience: str = _described("", "Audience that such a token must be for.")
    requests_per_minute: int = _described(60_000, "Requests of one key or address, of each process; 0 is no limit.")
    admin_cypher: bool = _described(False, "Whether POST /v1/cypher is there: reading queries of admins.")


def _bool(raw: str) -> bool:
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}[raw.lower()]


def names(raw: str) -> tuple[str, ...]:
    """What a text names, with commas between."""
    return tuple(part.strip() for part in raw.split(",") if part.strip())


_PARSERS: Mapping[Any, Any] = {
    Path: Path,
    str: str,
    int: int,
    float: float,
    bool: _bool,
    tuple[str, ...]: names,
}


def from_environment(environment: Mapping[str, str] = os.environ, **overrides: object) -> Settings:
    """Settings from `ORGGRAPH_...` variables; `overrides` that are not None win.

    Raises BadInput naming the variable whose value does not fit its type.
    """
    hints = get_type_hints(Settings)
    values: dict[str, object] = {}
    for setting in fields(Settings):
        raw = environment.get(f"ORGGRAPH_{setting.name.upper()}")
        if raw is None or raw == "":
            continue
        try:
            values[setting.name] = _PARSERS[hints[setting.name]](raw)
        except (ValueError, KeyError):
            expected = hints[setting.name].__name__
            raise BadInput(f"ORGGRAPH_{setting.name.upper()}: {raw!r} is not of type {expected}.") from None
    values.update({name: value for name, value in overrides.items() if value is not None})
    return Settings(**values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Bolt:
    """Where a Neo4j answers, and as whom to ask it."""

    uri: str
    user: str
    password: str = field(repr=False)
    database: str = "neo4j"
