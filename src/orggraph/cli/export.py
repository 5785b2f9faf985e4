"""`orggraph export`: the whole graph as a file for other programs."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from orggraph.cli.console import DataOption, say
from orggraph.cli.store import opened
from orggraph.errors import BadInput
from orggraph.formats import EXPORTS
from orggraph.settings import Bolt, from_environment

if TYPE_CHECKING:
    from orggraph.formats import Format
    from orggraph.formats.export import Export

_ATTEMPTS = 3
# The machine and its memory are the caller's own: only what no workbook or picture can hold is refused.
_UNBOUNDED = frozenset({"native"})


def export(
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(EXPORTS), help="How to write it.", show_default=True)
    ] = "json",
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help=r"Where to write it. \[default: stdout]", show_default=False)
    ] = None,
    data: DataOption = None,
) -> None:
    """Write the whole graph: every node, every edge, each with the words that prove it.

    json is node-link JSON (networkx, d3); graphml and gexf open in Gephi; csv, xlsx in spreadsheets;
    turtle and json-ld are linked data; native is YAML with what the sheets declare, to edit and import
    again. The texts of the documents stay out.

    All of it is of one revision: it is begun again where an import comes in between.

    Example: orggraph export --format graphml --out organisation.graphml
    """
    chosen = EXPORTS.get(form)
    if chosen is None:
        raise BadInput(f"--format: {form!r} is none of {', '.join(EXPORTS)}.")
    if form in _UNBOUNDED:
        chosen = replace(chosen, most=sys.maxsize)
    with opened(from_environment(data=data)) as (bolt, _):
        done = asyncio.run(_written(bolt, chosen, out))
    if out is not None:
        say(f"{out}: {done.nodes:,} nodes, {done.edges:,} edges, revision {done.revision.number}.")


async def _written(bolt: Bolt, form: Format, out: Path | None) -> Export:
    from orggraph.formats.export import Export
    from orggraph.graph import Graph
    from orggraph.graph.whole import GraphChanged

    async with await Graph.open(bolt) as graph:
        # What went to stdout cannot be taken back.
        for left in range(_ATTEMPTS if out else 1, 0, -1):
            under_way = await Export.of(graph, form)
            with suppress(*([GraphChanged] if left > 1 else [])), _target(out) as file:
                async for part in under_way.parts():
                    file.write(part)
                return under_way
    raise AssertionError("the last attempt returns or raises")


@contextmanager
def _target(out: Path | None) -> Generator[IO[bytes]]:
    """Where the export goes; a file is there in full or, where something fails, as it was before."""
    if out is None:
        yield sys.stdout.buffer
        return
    out = out.resolve()
    # A device or a pipe cannot be exchanged for a file.
    part = out.with_name(f".{out.name}.{os.getpid()}.part") if out.is_file() or not out.exists() else out
    try:
        with part.open("wb") as file:
            yield file
        if part != out:
            part.replace(out)
    except OSError as error:
        raise BadInput(f"{out}: cannot be written ({error.strerror}).") from None
    finally:
        if part != out:
            part.unlink(missing_ok=True)
