"""The server over standard input and output, as a program that an agent starts."""

from __future__ import annotations

import asyncio

from mcp.server.stdio import stdio_server

from orggraph.answering import Answering
from orggraph.catalogue import load
from orggraph.computed import COMPUTATIONS
from orggraph.mcp.server import create_server
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings


def serve_stdio(bolt: Bolt, settings: Settings) -> None:
    """Answer until standard input ends; standard output carries the protocol and nothing else.

    Starts whether or not the Neo4j at `bolt` answers; a tool says so where it does not.
    """
    asyncio.run(_serve(bolt, settings))


async def _serve(bolt: Bolt, settings: Settings) -> None:
    catalogue = load(folder("cypher") / "questions")
    async with await Answering.open(bolt, catalogue, settings, COMPUTATIONS) as answering, stdio_server() as streams:
        answering.watch.start()
        server = create_server(catalogue, lambda: answering)
        await server.run(*streams, server.create_initialization_options())
