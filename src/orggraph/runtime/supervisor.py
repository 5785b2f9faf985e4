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
from subprocess import Popen

from orggraph.errors import OrggraphError
from orggraph.runtime import archive, faults, java
from orggraph.runtime.bolt import answers
from orggraph.runtime.cache import Installation, installed
from orggraph.runtime.jars import VERSION, silent
from orggraph.runtime.locks import take
from orggraph.runtime.state import READY, STARTING, STOPPING, Running, forget, note
from orggraph.runtime.store import Folder, configure, prepared

BOOT_SECONDS = 180.0
_LOOK_SECONDS = 0.4
_BOOT_LOOK_SECONDS = 0.03
_RESTARTS, _RESTARTS_WITHIN = 3, 60.0


@dataclass(frozen=True, slots=True)
class Charge:
    """What one supervisor looks after; `ended` is set when it is asked to stop."""

    folder: Folder
    installation: Installation
    heap: str
    ended: threading.Event

    def needed(self) -> bool:
        """Whether someone uses the server or it is to be kept.

        When not, the lease stays locked by this process until it ends: whoever comes now waits until the
        store is closed and then starts a new server.
        """
        if self.ended.is_set():
            return False
        return self.folder.kept.exists() or take(self.folder.lease, fcntl.LOCK_EX, 0) is None


def supervise(charge: Charge) -> None:
    """One server run for as long as it is needed.

    Raises RuntimeFault when it cannot be started, or dies again and again.
    """
    port, deaths = java.free_port(), deque[float](maxlen=_RESTARTS)
    try:
        while _run(charge, port):
            deaths.append(time.monotonic())
            if len(deaths) == _RESTARTS and deaths[-1] - deaths[0] < _RESTARTS_WITHIN:
                raise faults.explained(charge.folder.server_log, -1, charge.folder.root, charge.heap, port)
    finally:
        forget(charge.folder)


def _run(charge: Charge, port: int) -> bool:
    """One life of the server process; whether it died by itself."""
    folder = charge.folder
    configure(folder, port)
    extra = archive.options(charge.installation)
    command = java.server_command(charge.installation, folder.home, charge.heap, extra)
    process = java.launched(command, folder.home, folder.server_log)
    running = Running(
        STARTING, os.getpid(), process.pid, port, VERSION, datetime.now(UTC).isoformat(timespec="seconds")
    )
    try:
        note(folder, running)
        if _booted(charge, process, port):
            note(folder, replace(running, phase=READY))
            while process.poll() is None and charge.needed():
                charge.ended.wait(_LOOK_SECONDS)
        return process.poll() is not None
    finally:
        note(folder, replace(running, phase=STOPPING))
        java.stop(process)


def _booted(charge: Charge, process: Popen[bytes], port: int) -> bool:
    """Whether the server came to answer; False when it is not needed any more."""
    end, look = time.monotonic() + BOOT_SECONDS, time.monotonic() + _LOOK_SECONDS
    log = charge.folder.server_log
    while not (b"Started." in log.read_bytes() and answers(port)):
        code = process.poll()
        if code is not None or time.monotonic() > end:
            raise faults.explained(log, code, charge.folder.root, charge.heap, port)
        if time.monotonic() > look:
            look += _LOOK_SECONDS
            if not charge.needed():
                return False
        charge.ended.wait(_BOOT_LOOK_SECONDS)
    return True


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


def _detach() -> None:
    """The rest runs in a child that nobody has to wait for; it keeps the lock, and the launcher is done."""
    if os.fork():
        os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
