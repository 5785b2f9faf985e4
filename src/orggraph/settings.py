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
    host: str = _described("127.0.0.1", "Address that the API listens on; loopback only.")
    port: int = _described(8420, "Port of the API; 0 takes a free one.")
    query_seconds: float = _described(5.0, "Time limit of one question; the server ends it.")
    answer_cache_mb: int = _described(64, "Memory for cached answers.")


_PARSERS: Mapping[type, Any] = {Path: Path, str: str, int: int, float: float}


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
        except ValueError:
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
