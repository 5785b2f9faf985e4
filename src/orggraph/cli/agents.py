"""`orggraph mcp`: the questions as tools for an agent that starts this program."""

from __future__ import annotations

from orggraph.cli.console import DataOption
from orggraph.cli.store import opened
from orggraph.settings import from_environment


def mcp(data: DataOption = None) -> None:
    """Serve the questions as tools to an agent, over standard input and output.

    The Model Context Protocol: every question is a typed tool, every document a resource, and there is
    a prompt for management, for analysts and for programs. The agent starts this command itself; its
    settings want a line such as

    {"mcpServers": {"orggraph": {"command": "orggraph", "args": ["mcp"]}}}

    A running `orggraph serve` has the same over HTTP at /mcp.
    """
    from orggraph.mcp.stdio import serve_stdio

    settings = from_environment(data=data)
    with opened(settings) as (bolt, _):
        serve_stdio(bolt, settings)
