"""Manuals and aliases made one organisation: nodes and edges, each fact with its evidence; findings."""

from orggraph.resolving.aliases import Aliases, merge, read_aliases
from orggraph.resolving.resolve import resolve

__all__ = ["Aliases", "merge", "read_aliases", "resolve"]
