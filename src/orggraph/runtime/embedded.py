"""The embedded server as its users see it: a lease on it, started when it does not run yet."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from orggraph.errors import RuntimeFault
from orggraph.runtime import archive, boot, java
from orggraph.runtime.bolt import answers
from orggraph.runtime.cache import installed
from orggraph.runtime.exchange import settle
from orggraph.runtime.faults import demand_room
from orggraph.runtime.jars import Progress
from orggraph.runtime.locks import exclusive, shared
from orggraph.runtime.state import READY, Running, end_orphan, noted, running, supervised
from orggraph.runtime.store import DATABASE, USER, Folder, password, prepared
from orggraph.settings import Bolt, Settings

_STOPPING_SECONDS = 90.0
_STARTING_SECONDS = 1900.0  # another process may be downloading all this while
_LAUNCH_SECONDS = 60.0
_LOOK_SECONDS = 0.03
_ROOM_BYTES = 20_000_000
_STEP = "Starting the database server"


@contextmanager
def leased(settings: Settings, progress: Progress) -> Generator[Bolt]:
    """The embedded server, running for at least as long as the block does."""
    folder = prepared(settings.data)
    busy = "{path}: its server is just being stopped, backed up or restored. Wait for that to end and try again."
    with shared(folder.lease, _STOPPING_SECONDS, busy):
        yield _address(folder, _serving(folder, settings, progress))


def _address(folder: Folder, server: Running) -> Bolt:
    return Bolt(f"bolt://127.0.0.1:{server.port}", USER, password(folder), DATABASE)


def _serving(folder: Folder, settings: Settings, progress: Progress) -> Running:
    """The server that answers, started if need be; one process at a time does this, the next one joins."""
    found = running(folder)
    if found is not None and found.phase == READY and answers(found.port):
        return found
    busy = "{path}: another orggraph is still starting this server. Wait for it and try again."
    with exclusive(folder.starting, _STARTING_SECONDS, busy):
        if not supervised(folder):
            demand_room(folder.root, _ROOM_BYTES)
            archive.ensure(installed(settings.cache, progress), progress)
            end_orphan(folder)
            folder.kept.unlink(missing_ok=True)
            settle(folder)
            progress(_STEP, 0, 0)
            _launch(folder, settings)
        return _awaited(folder)


def _launch(folder: Folder, settings: Settings) -> None:
    """A supervisor in a session of its own: it must outlive this process and not get its Ctrl-C.

    What is waited for here only makes sure that it has taken its lock.
    """
    java.java()
    arguments = (folder.root, settings.cache.absolute(), settings.heap)
    try:
        with folder.supervisor_log.open("wb") as log:
            subprocess.run(
                [sys.executable, "-P", "-m", "orggraph.runtime.supervisor", *map(str, arguments)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=folder.root,
                start_new_session=True,
                timeout=_LAUNCH_SECONDS,
                check=False,
            )
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise RuntimeFault(f"The database server could not be started: {fault}.") from fault


def _awaited(folder: Folder) -> Running:
    """The server as soon as it answers, or what its supervisor said before it gave up."""
    end = time.monotonic() + boot.SECONDS
    while time.monotonic() < end:
        alive, found = supervised(folder), noted(folder)
        if alive and found is not None and found.phase == READY and answers(found.port):
            return found
        if not alive:
            raise RuntimeFault(_said(folder.supervisor_log))
        time.sleep(_LOOK_SECONDS)
    raise RuntimeFault(f"The database server did not answer within {boot.SECONDS:.0f} s; see {folder.server_log}.")


def _said(log: Path) -> str:
    text = log.read_text(encoding="utf-8", errors="replace").strip()
    return text or f"The database server ended before it answered; see {log.parent}."
