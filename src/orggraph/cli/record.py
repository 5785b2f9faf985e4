"""`orggraph record`: what was written and refused, by whom."""

from __future__ import annotations

from typing import Annotated

import typer

from orggraph.cli.console import DataOption, JsonOption, print_json, print_table
from orggraph.cli.store import opened
from orggraph.settings import from_environment

COLUMNS = ("at", "actor", "address", "method", "path", "outcome", "status", "request")


def record(
    limit: Annotated[int, typer.Option("--limit", min=1, max=100_000, help="How many lines.")] = 50,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Print what was written over HTTP and what was refused, latest first.

    A write has two lines with one request id: begun, then done or failed. Neither keys nor bodies are in it.

    Example: orggraph record --limit 20
    """
    from orggraph.loading.record import entries

    with opened(from_environment(data=data)) as (bolt, _):
        lines = entries(bolt, limit)
    if json:
        print_json(lines)
        return
    print_table(COLUMNS, [line | {"at": line["at"][:19].replace("T", " ")} for line in lines])
