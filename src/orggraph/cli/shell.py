"""The prompt of `orggraph db shell`: Cypher in, tables out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module

from orggraph.cli.console import print_table, say
from orggraph.cli.store import FIRST_SECONDS
from orggraph.errors import BadInput
from orggraph.graph import Graph
from orggraph.settings import Bolt

_ROWS = 1000
_PROMPTS = ("cypher> ", "   ...> ")


async def converse(bolt: Bolt) -> None:
    """Each statement answered, until the input ends; a fault is told and the next statement read.

    Raises the fault instead where no person types, so that a script notices it.
    """
    person = sys.stdin.isatty()
    if person:
        say("A statement ends with a semicolon; Ctrl-D ends the shell.")
    async with await Graph.open(bolt) as graph:
        for statement in _statements(person):
            try:
                await _answer(graph, statement)
            # Also the driver's own errors about a statement, whose types only `graph` knows.
            except Exception as fault:
                if not person:
                    raise BadInput(str(fault)) from fault
                say(str(fault))


async def _answer(graph: Graph, statement: str) -> None:
    found = await graph.read(statement, {}, FIRST_SECONDS, _ROWS)
    print_table(found.columns, [dict(zip(found.columns, row, strict=True)) for row in found.values])
    if found.more:
        say(f"More than {_ROWS} rows; add a LIMIT, or ask for less.")


def _statements(person: bool) -> Iterator[str]:
    """Every statement of the input, without its semicolon."""
    if person:
        import_module("readline")  # being there, it gives the prompt its line editing
    text = ""
    while True:
        try:
            text += (input(_PROMPTS[bool(text.strip())]) if person else _line()) + "\n"
        except (EOFError, KeyboardInterrupt):
            break
        if text.rstrip().endswith(";"):
            yield text.rstrip().rstrip(";")
            text = ""
    if text.strip():
        yield text


def _line() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")
