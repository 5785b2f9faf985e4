"""`orggraph version` and `orggraph settings`: what runs, and with what."""

from __future__ import annotations

from dataclasses import fields
from typing import cast

from orggraph import __version__
from orggraph.cli.console import JsonOption, print_json, print_table
from orggraph.settings import Settings, from_environment


def version(json: JsonOption = False) -> None:
    """Print the version."""
    print_json({"version": __version__}) if json else print(__version__)


def settings(json: JsonOption = False) -> None:
    """Print every setting, what it is set to, and what it is for; a password is not shown."""
    given = from_environment()
    rows = [
        {
            "variable": f"ORGGRAPH_{setting.name.upper()}",
            "value": _shown(setting.name, getattr(given, setting.name)),
            "description": setting.metadata["description"],
        }
        for setting in fields(Settings)
    ]
    print_json(rows) if json else print_table(["variable", "value", "description"], rows)


def _shown(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(cast("tuple[str, ...]", value))
    return "(set)" if name.endswith("password") and value else str(value)
