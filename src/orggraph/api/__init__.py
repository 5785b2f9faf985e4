"""The HTTP interface: the catalogue's questions as routes, typed, bounded and cacheable."""

from __future__ import annotations

from orggraph.api.app import create_app
from orggraph.api.serving import serve

__all__ = ["create_app", "serve"]
