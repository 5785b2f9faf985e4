"""Starting the embedded server to stay, stopping it, and saying what it does."""

from __future__ import annotations

import fcntl
import os
import signal
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from orggraph.errors import RuntimeFault
from orggraph.runtime.bolt import answers
from orggraph.runtime.embedded import leased
from orggraph.runtime.jars import Progress
from orggraph.runtime.locks import is_free, take
from orggraph.runtime.state import noted, supervised
from orggraph.runtime.store import Folder, prepared
from orggraph.settings import Settings

_USERS_SECONDS = 3.0  # a supervisor holds the lease for moments only, a user for longer
_END_SECONDS = 60.0
_LOOK_SECONDS = 0.05

EXTERNAL, STOPPED, DIED, SILENT = "external", "stopped", "died", "not answering"


@dataclass(frozen=True, slots=True)
class Status:
    """What the server does.

    `phase` is `stopped`, `starting`, `ready`, `stopping`, `not answering` (its process is gone or hangs; the
    supervisor starts it again), `died` (it was killed together with its supervisor; the next command starts it
    again) or `external` (another Neo4j is configured).
    """

    phase: str
    data: Path
    uri: str | None = None
    version: str | None = None
    kept: bool = False
    in_use: bool = False
    server_pid: int | None = None
    supervisor_pid: int | None = None
    started: str | None = None


def start(settings: Settings, progress: Progress) -> Status:
    """The server, running from now on until it is stopped."""
    _own(settings)
    with leased(settings, progress):
        Folder(settings.data.absolute()).kept.touch(mode=0o600)
    return status(settings)


def stop(settings: Settings, even_if_used: bool = False) -> bool:
    """Whether a server ran and is stopped now; it is stopped when this returns.

    Raises RuntimeFault when another process uses it, unless it is to be stopped all the same.
    """
    _own(settings)
    folder = Folder(settings.data.absolute())
    if not folder.root.is_dir() or not supervised(folder):
        folder.kept.unlink(missing_ok=True)
        return False
    if even_if_used:
        folder.kept.unlink(missing_ok=True)
        _end(folder)
        return True
    with alone(folder):
        folder.kept.unlink(missing_ok=True)
        _end(folder)
    return True


def status(settings: Settings) -> Status:
    """What the server does now; nothing is started, made or changed."""
    folder = Folder(settings.data.absolute())
    if settings.neo4j_uri:
        return Status(EXTERNAL, folder.root, settings.neo4j_uri)
    found, alive = noted(folder), supervised(folder)
    if found is None:
        return Status("starting" if alive else STOPPED, folder.root, kept=folder.kept.exists())
    phase = found.phase if alive else DIED
    if phase == "ready" and not answers(found.port):
        phase = SILENT
    return Status(
        phase,
        folder.root,
        f"bolt://127.0.0.1:{found.port}",
        found.version,
        folder.kept.exists(),
        not is_free(folder.lease),
        found.jvm,
        found.supervisor,
        found.started,
    )


@contextmanager
def alone(folder: Folder) -> Generator[None]:
    """A stretch in which nobody else uses the server, and nobody can begin to."""
    lease = take(folder.lease, fcntl.LOCK_EX, _USERS_SECONDS)
    if lease is None:
        raise RuntimeFault(
            f"{folder.root}: another orggraph process uses this server. End it first (Ctrl-C where `orggraph up` runs)."
        )
    try:
        yield
    finally:
        os.close(lease)


@contextmanager
def at_rest(settings: Settings, progress: Progress) -> Generator[Folder]:
    """The data folder with its server stopped; one that was to be kept runs again afterwards."""
    _own(settings)
    folder = prepared(settings.data)
    again = supervised(folder) and folder.kept.exists()
    try:
        with alone(folder):
            _end(folder)
            yield folder
    finally:
        if again:
            start(settings, progress)


def _own(settings: Settings) -> None:
    if settings.neo4j_uri:
        raise RuntimeFault(
            f"ORGGRAPH_NEO4J_URI names {settings.neo4j_uri}, and this command is for the embedded server only. "
            "Use the tools of that server, or unset the variable."
        )


def _end(folder: Folder) -> None:
    """No supervisor, and so no server: asked until it is gone, and killed when it does not go."""
    end = time.monotonic() + _END_SECONDS
    while supervised(folder):
        overdue = time.monotonic() > end
        found = noted(folder)
        if found is not None:
            with suppress(ProcessLookupError):
                os.kill(found.supervisor, signal.SIGKILL if overdue else signal.SIGTERM)
        elif overdue:
            raise RuntimeFault(f"{folder.root}: its server does not end; see {folder.logs}.")
        time.sleep(_LOOK_SECONDS)
