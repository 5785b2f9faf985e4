"""The embedded database server: a real Neo4j in the user's own folders, started and ended as it is needed."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from orggraph.errors import RuntimeFault
from orggraph.runtime.jars import Progress, silent
from orggraph.settings import Bolt, Settings

if TYPE_CHECKING:
    from orggraph.runtime.control import Status

__all__ = ["Progress", "backup", "connect", "restore", "start", "status", "stop"]


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


def start(settings: Settings, progress: Progress | None = None) -> Status:
    """The embedded server's status, now that it runs; it runs on, without users, until it is stopped."""
    _supported()
    from orggraph.runtime import control

    return control.start(settings, progress or silent)


def stop(settings: Settings, even_if_used: bool = False) -> bool:
    """Whether an embedded server ran and is stopped now.

    Raises RuntimeFault when another process uses it, unless it is to be stopped all the same.
    """
    _supported()
    from orggraph.runtime import control

    return control.stop(settings, even_if_used)


def status(settings: Settings) -> Status:
    """What the server does now; nothing is started, made or changed."""
    _supported()
    from orggraph.runtime import control

    return control.status(settings)


def backup(settings: Settings, file: Path, progress: Progress | None = None) -> Path:
    """The file that now holds the whole store; the server is stopped meanwhile.

    Raises RuntimeFault when another process uses the server, or the store cannot be written out.
    """
    _supported()
    from orggraph.runtime import dumps

    return dumps.backup(settings, file, progress or silent)


def restore(settings: Settings, file: Path, progress: Progress | None = None) -> Path:
    """The data folder whose store is now what `file` holds; the one before is kept until that is loaded.

    Raises RuntimeFault when another process uses the server, or the file is no backup.
    """
    _supported()
    from orggraph.runtime import dumps

    return dumps.restore(settings, file, progress or silent)


def _supported() -> None:
    """Nothing, where the embedded server can run.

    Checked before its modules are imported, which need what only Unix has.
    """
    if sys.platform == "win32":
        raise RuntimeFault(
            "The embedded server does not run on Windows. Name a Neo4j by ORGGRAPH_NEO4J_URI, for instance one "
            "started by Docker, or use WSL."
        )
