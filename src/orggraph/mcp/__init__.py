"""The catalogue for agents: every question a typed tool, documents as resources, a prompt for each kind of user."""

from __future__ import annotations

from orggraph.mcp.server import create_server

__all__ = ["create_server"]
