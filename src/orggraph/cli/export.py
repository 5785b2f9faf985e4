"""`orggraph export`: the whole graph as a file for other programs."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from orggraph.cli.console import DataOption, say
from orggraph.cli.store import opened
from orggraph.errors import BadInput
from orggraph.formats import FORMATS, Format, Record
from orggraph.settings import Bolt, from_environment


def _native(nodes: Sequence[Record], edges: Sequence[Record]) -> bytes:
    from orggraph.formats.native import native_yaml

    return native_yaml(nodes, edges)


# Of a whole graph only: a part of one would not read back as what it was.
_FORMATS = {**FORMATS, "native": Format("native", "application/yaml", ".yaml", _native)}


def export(
    form: Annotated[
        str, typer.Option("--format", metavar="|".join(_FORMATS), help="How to write it.", show_default=True)
    ] = "json",
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help=r"Where to write it. \[default: stdout]", show_default=False)
    ] = None,
    data: DataOption = None,
) -> None:
    """Write the whole graph: every node, every edge, each with the words that prove it.

    json is node-link JSON (networkx, d3); graphml opens in Gephi, yEd and Cytoscape; native is YAML
    with what the sheets declare, to edit and import again. The texts of the documents stay out.

    Example: orggraph export --format graphml --out organisation.graphml
    """
    chosen = _FORMATS.get(form)
    if chosen is None:
        raise BadInput(f"--format: {form!r} is none of {', '.join(_FORMATS)}.")
    with opened(from_environment(data=data)) as (bolt, _):
        nodes, edges = asyncio.run(_whole(bolt))
    written = chosen.write(nodes, edges)
    if out is None:
        sys.stdout.buffer.write(written)
        return
    _write(out, written)
    say(f"{out}: {len(nodes):,} nodes, {len(edges):,} edges.")


def _write(out: Path, written: bytes) -> None:
    try:
        out.write_bytes(written)
    except OSError as error:
        raise BadInput(f"{out}: cannot be written ({error.strerror}).") from None


async def _whole(bolt: Bolt) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    from orggraph.graph import Graph
    from orggraph.graph.whole import whole

    async with await Graph.open(bolt) as graph:
        return await whole(graph)
