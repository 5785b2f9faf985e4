"""The embedded database server: a real Neo4j in the user's own folders, started and ended as it is needed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager

from orggraph.errors import RuntimeFault
from orggraph.runtime.jars import Progress, silent
from orggraph.settings import Bolt, Settings

__all__ = ["Progress", "connect"]


@contextmanager
def connect(settings: Settings, progress: Progress | None = None) -> Generator[Bolt]:
    """A database that answers, for as long as the block runs: the one the settings name, else the embedded one.

    The embedded one is downloaded, started or joined; it ends by itself soon after its last user has.
    Raises RuntimeFault when it cannot be had, with the reason as a sentence.
    """
    if settings.neo4j_uri:
        yield Bolt(settings.neo4j_uri, settings.neo4j_user, settings.neo4j_password, settings.neo4j_database)
        return
    _supported()
    from orggraph.runtime.embedded import leased

    with leased(settings, progress or silent) as bolt:
        yield bolt


def _supported() -> None:
    """Nothing, where the embedded server can run.

    Checked before its modules are imported, which need what only Unix has.
    """
    if sys.platform == "win32":
        raise RuntimeFault(
            "The embedded server does not run on Windows. Name a Neo4j by ORGGRAPH_NEO4J_URI, for instance one "
            "started by Docker, or use WSL."
        )
