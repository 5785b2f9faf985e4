"""`orggraph up` and `orggraph serve`: the HTTP interface, with or without everything around it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from orggraph.cli.console import DataOption, existing, say
from orggraph.cli.importing import alias_text
from orggraph.cli.progress import Steps
from orggraph.cli.store import FIRST_SECONDS, opened
from orggraph.errors import BadInput
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings, from_environment, names

if TYPE_CHECKING:
    from orggraph.api.serving import Manner

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


EDIT_HOURS = "12h"


def up(
    port: PortOption = None,
    data: DataOption = None,
    edit_key: Annotated[
        bool, typer.Option("--edit-key", help="Also print a key for edits from this machine, good for 12 hours.")
    ] = False,
) -> None:
    """Start everything: a Neo4j of its own, the sample organisation, the API.

    The first start downloads the database server (about 150 MB) and checks every file; later
    starts take seconds. An empty graph gets the sample organisation; a graph that holds something
    is left as it is. Ctrl-C ends it, the data stay. Reading needs no key from this machine;
    edits over HTTP do, also here.

    Example: orggraph up --port 9000
    """
    settings = _settings(port=port, data=data)
    with opened(settings) as (bolt, report):
        _plant(bolt, report)
        if edit_key:
            print(f"A key for edits, good for 12 hours:\n{_edit_key(bolt)}", flush=True)
        _serve(bolt, settings, report)


def serve(
    port: PortOption = None,
    host: Annotated[
        str | None, typer.Option("--host", metavar="ADDRESS", help=r"Address to listen on. \[default: 127.0.0.1]")
    ] = None,
    workers: Annotated[int, typer.Option("--workers", min=1, max=64, help="Processes that answer.")] = 1,
    tls_cert: Annotated[
        Path | None, typer.Option("--tls-cert", metavar="FILE", help="Certificate, with its chain, in PEM.")
    ] = None,
    tls_key: Annotated[
        Path | None, typer.Option("--tls-key", metavar="FILE", help="The certificate's private key, in PEM.")
    ] = None,
    forwarded_allow_ips: Annotated[
        str | None,
        typer.Option("--forwarded-allow-ips", metavar="LIST", help="Proxies whose X-Forwarded-For and -Proto count."),
    ] = None,
    data: DataOption = None,
) -> None:
    """Serve the API alone from the configured database; beyond this machine only with keys or OIDC.

    With ORGGRAPH_NEO4J_URI that is the server it names, up or not: the API answers 503 until it is.
    Without, it is the embedded server. Nothing is imported. An address that others reach is
    refused while nobody has a key (orggraph keys create) and no OIDC issuer is set.

    Example: orggraph serve --host 0.0.0.0 --workers 2 --tls-cert cert.pem --tls-key key.pem
    """
    from orggraph.api.serving import Manner

    if (tls_cert is None) != (tls_key is None):
        raise BadInput("--tls-cert and --tls-key are given together.")
    manner = Manner(workers, *(existing(path) if path else None for path in (tls_cert, tls_key)))
    proxies = None if forwarded_allow_ips is None else names(forwarded_allow_ips)
    settings = _settings(port=port, host=host, data=data, trusted_proxies=proxies)
    with opened(settings) as (bolt, report):
        _serve(bolt, settings, report, manner)


def _serve(bolt: Bolt, settings: Settings, report: Steps, manner: Manner | None = None) -> None:
    from orggraph.api import serve

    _sort_again(bolt, report)
    # Started in the background, a shell has Ctrl-C's signal ignored; the server then ends without the exception.
    with contextlib.suppress(KeyboardInterrupt):
        serve(bolt, settings, lambda url: print(welcome(url), flush=True), manner)
    say("\nEnded.")


def _sort_again(bolt: Bolt, report: Steps) -> None:
    """Make what follows from a store anew where another version made it; a database that is down keeps its own."""
    from orggraph.errors import StoreUnavailable, TooSlow
    from orggraph.loading import ensure_sorted

    with contextlib.suppress(StoreUnavailable, TooSlow):
        done = ensure_sorted(bolt, report)
        report.close()
        if done:
            say(f"Another version filled this store; {done:,} things in it are brought up to date.")


def _settings(**given: Any) -> Settings:
    """The settings, after a look at the port: a taken one is told before a database is started."""
    from orggraph.api.serving import listen

    settings = from_environment(**given)
    listen(settings.host, settings.port).close()
    return settings


def _edit_key(bolt: Bolt) -> str:
    """A new key of scope edit for who started this."""
    from datetime import UTC, datetime

    from orggraph.loading.access import create_key

    return create_key(bolt, SEED_ACTOR, "edit", EDIT_HOURS, datetime.now(UTC))[0]


def welcome(url: str) -> str:
    """What to open and what to try, once the API answers at `url`."""
    tries = "\n".join(f"  # {what}\n  curl '{url}{path}'" for what, path in _TRIES.items())
    return f"\nReady.\n\nOpen  {url}\nAPI   {url}/docs\n\nTry\n{tries}\n\nCtrl-C ends it; the data stay."


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
