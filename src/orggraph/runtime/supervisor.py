"""The process that owns the server of one data folder: starts it, watches it, ends it when nobody needs it.

Run as `python -m orggraph.runtime.supervisor DATA CACHE HEAP`, in a session of its own so that it outlives the
command that started it. It stays for as long as someone holds the lease (or the server is marked to be kept). A
server that dies under its users is started again on the same port. What goes wrong is printed as a sentence.
"""

from __future__ import annotations

import fcntl
import os
import signal
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from orggraph.errors import OrggraphError
from orggraph.runtime import archive, java
from orggraph.runtime.boot import booted
from orggraph.runtime.cache import Installation, installed
from orggraph.runtime.faults import Place, explained
from orggraph.runtime.jars import VERSION, silent
from orggraph.runtime.locks import take
from orggraph.runtime.state import READY, STARTING, STOPPING, Running, forget, note
from orggraph.runtime.store import Folder, configure, prepared

_LOOK_SECONDS = 0.4
_RESTARTS, _RESTARTS_WITHIN = 3, 60.0


@dataclass(frozen=True, slots=True)
class Charge:
    """What one supervisor looks after; `ended` is set as soon as it is to stop."""

    folder: Folder
    installation: Installation
    heap: str
    ended: threading.Event

    def needed(self) -> bool:
        """Whether someone uses the server or it is to be kept, and nobody asked for its end.

        When not, the lease stays locked by this process until it ends: whoever comes now waits until the
        store is closed and then starts a new server.
        """
        if not self.folder.kept.exists() and take(self.folder.lease, fcntl.LOCK_EX, 0) is not None:
            self.ended.set()
        return not self.ended.is_set()


def supervise(charge: Charge) -> None:
    """One server run for as long as it is needed.

    Raises RuntimeFault when it cannot be started, or dies again and again.
    """
    port, deaths = java.free_port(), deque[float](maxlen=_RESTARTS)
    try:
        while _run(charge, port) and charge.needed():
            deaths.append(time.monotonic())
            if len(deaths) == _RESTARTS and deaths[-1] - deaths[0] < _RESTARTS_WITHIN:
                raise explained(charge.folder.server_log, -1, Place(charge.folder.root, charge.heap, port))
    finally:
        forget(charge.folder)


def _run(charge: Charge, port: int) -> bool:
    """One life of the server process; whether it died by itself."""
    folder, place = charge.folder, Place(charge.folder.root, charge.heap, port)
    configure(folder, port)
    extra = archive.options(charge.installation)
    command = java.server_command(charge.installation, folder.home, charge.heap, extra)
    process = java.launched(command, folder.home, folder.server_log)
    running = Running(
        STARTING, os.getpid(), process.pid, port, VERSION, datetime.now(UTC).isoformat(timespec="seconds")
    )
    try:
        note(folder, running)
        if booted(process, folder.server_log, port, place, charge.needed):
            note(folder, replace(running, phase=READY))
            while process.poll() is None and charge.needed():
                charge.ended.wait(_LOOK_SECONDS)
        return process.poll() is not None
    finally:
        note(folder, replace(running, phase=STOPPING))
        java.stop(process)


def main(data: str, cache: str, heap: str) -> None:
    """The supervisor of `data`, until its server is not needed any more."""
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: ended.set())
    try:
        folder = prepared(Path(data))
        if take(folder.alive, fcntl.LOCK_EX, 10) is None:
            return
        _detach()
        installation = installed(Path(cache), silent)
        supervise(Charge(folder, installation, heap, ended))
    except OrggraphError as fault:
        sys.exit(str(fault))
    except OSError as fault:
        sys.exit(f"{fault.filename or data}: {fault.strerror}.")


def _detach() -> None:
    """The rest runs in a child that nobody has to wait for; it keeps the lock, and the launcher is done."""
    if os.fork():
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
