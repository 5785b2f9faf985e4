"""What is known of the running server, written by its supervisor and read by everyone else."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

from orggraph.runtime.locks import is_free
from orggraph.runtime.store import Folder, replace

STARTING, READY, STOPPING = "starting", "ready", "stopping"


@dataclass(frozen=True, slots=True)
class Running:
    """One server: the processes, the port and how far it is (`starting`, `ready`, `stopping`)."""

    phase: str
    supervisor: int
    jvm: int
    port: int
    version: str
    started: str


def note(folder: Folder, running: Running) -> None:
    """The state, written so that readers see the old or the new."""
    replace(folder.state, json.dumps(asdict(running), indent=1) + "\n")


def forget(folder: Folder) -> None:
    """No state: nothing runs."""
    folder.state.unlink(missing_ok=True)


def noted(folder: Folder) -> Running | None:
    """What was last written, be it still so or not."""
    try:
        return Running(**json.loads(folder.state.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def supervised(folder: Folder) -> bool:
    """Whether a supervisor lives; the lock it holds tells, which no dead process can hold."""
    return not is_free(folder.alive)


def running(folder: Folder) -> Running | None:
    """The server that runs now."""
    return noted(folder) if supervised(folder) else None


def end_orphan(folder: Folder) -> None:
    """Nothing of a server whose supervisor died: where the system did not end it too, it is ended here."""
    left = noted(folder)
    if left is not None and str(folder.home) in _command(left.jvm):
        os.kill(left.jvm, signal.SIGKILL)
    forget(folder)


def _command(pid: int) -> str:
    """The command line of a process, empty when there is none; a number alone may by now be anyone's."""
    listed = Path(f"/proc/{pid}/cmdline")
    if listed.exists():
        return listed.read_bytes().decode(errors="replace")
    try:
        told = subprocess.run(
            ["ps", "-ww", "-o", "command=", "-p", str(pid)],  # noqa: S607 - wherever the system keeps it
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return told.stdout
