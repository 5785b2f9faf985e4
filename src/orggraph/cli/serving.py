"""`orggraph up` and `orggraph serve`: the HTTP interface, with or without everything around it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from orggraph.cli.console import DataOption, say
from orggraph.cli.importing import alias_text
from orggraph.cli.progress import Steps
from orggraph.cli.store import FIRST_SECONDS, opened
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings, from_environment

PortOption: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--port", min=0, max=65535, metavar="PORT", help=r"Port of the API; 0 takes a free one. \[default: 8420]"
    ),
]

SEED_ACTOR = "orggraph up"

_TOLD: Mapping[str, str] = {
    "Position": "positions",
    "Department": "departments",
    "ExternalParty": "partners",
    "Duty": "duties",
    "Kpi": "indicators",
}

_TRIES: Mapping[str, str] = {
    "Who talks to the tax bureau, and which sentence says so": "/v1/external-parties/稅務機構/contacts",
    "Everyone above the cashier": "/v1/positions/出納/superiors",
    "What surrounds the cashier, two steps far": "/v1/subgraph?start=出納&depth=2",
}


def up(port: PortOption = None, data: DataOption = None) -> None:
    """Start everything: a Neo4j of its own, the sample organisation, the API.

    The first start downloads the database server (about 150 MB) and checks every file; later
    starts take seconds. An empty graph gets the sample organisation; a graph that holds something
    is left as it is. Ctrl-C ends it, the data stay.

    Example: orggraph up --port 9000
    """
    settings = _settings(port, data)
    with opened(settings) as (bolt, report):
        _plant(bolt, report)
        _serve(bolt, settings)


def serve(port: PortOption = None, data: DataOption = None) -> None:
    """Serve the API alone, on loopback, from the configured database.

    With ORGGRAPH_NEO4J_URI that is the server it names, up or not: the API answers 503 until it is.
    Without, it is the embedded server. Nothing is imported.

    Example: ORGGRAPH_NEO4J_URI=bolt://localhost:7687 ORGGRAPH_NEO4J_PASSWORD=... orggraph serve
    """
    settings = _settings(port, data)
    with opened(settings) as (bolt, _):
        _serve(bolt, settings)


def _serve(bolt: Bolt, settings: Settings) -> None:
    from orggraph.api import serve

    # Started in the background, a shell has Ctrl-C's signal ignored; the server then ends without the exception.
    with contextlib.suppress(KeyboardInterrupt):
        serve(bolt, settings, on_ready=lambda url: print(welcome(url), flush=True))
    say("\nEnded.")


def _settings(port: int | None, data: Path | None) -> Settings:
    """The settings, after a look at the port: a taken one is told before a database is started."""
    from orggraph.api.serving import listen

    settings = from_environment(port=port, data=data)
    listen(settings.host, settings.port).close()
    return settings


def welcome(url: str) -> str:
    """What to open and what to try, once the API answers at `url`."""
    tries = "\n".join(f"  # {what}\n  curl '{url}{path}'" for what, path in _TRIES.items())
    return f"\nReady.\n\nOpen  {url}/docs\n\nTry\n{tries}\n\nCtrl-C ends it; the data stay."


def _plant(bolt: Bolt, report: Steps) -> None:
    """Import the sample organisation where no import was ever made."""
    from orggraph.loading import import_text
    from orggraph.readers import read_file

    if asyncio.run(_revision(bolt)):
        return
    manual = folder("seed") / "manual.md"
    text, aliases = read_file(manual), alias_text(manual, None)
    done = import_text(bolt, text, aliases, actor=SEED_ACTOR, progress=report)
    report.close()
    created = done.plan.counts()["created"]
    say(f"The sample organisation: {', '.join(f'{created[kind]} {word}' for kind, word in _TOLD.items())}.")


async def _revision(bolt: Bolt) -> int:
    from orggraph.graph import Graph

    async with await Graph.open(bolt) as graph:
        return (await graph.revision(FIRST_SECONDS)).number
