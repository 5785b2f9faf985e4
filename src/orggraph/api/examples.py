"""Answers of the running API on the sample, kept as a file: what the OpenAPI document and the docs show."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import orjson

FILE = "examples.json"


@cache
def _kept() -> Mapping[str, Any]:
    path = files("orggraph.api") / FILE
    return orjson.loads(path.read_bytes()) if path.is_file() else {}


def operation_examples() -> Mapping[str, Mapping[str, Any]]:
    """By operation id: `request` (method, path and query), `sent` (the body, where there is one), `status`, `body`."""
    return _kept().get("operations", {})


def problem_examples() -> Mapping[str, Mapping[str, Any]]:
    """By kind of problem: `request` and `body`."""
    return _kept().get("problems", {})
