"""The store in one file and back, by Neo4j's own dump and load, with the server stopped meanwhile."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections import deque
from pathlib import Path
from threading import Timer

from orggraph.errors import BadInput, RuntimeFault
from orggraph.runtime import java
from orggraph.runtime.cache import installed
from orggraph.runtime.control import at_rest
from orggraph.runtime.exchange import PARTS, exchange, loading, settle
from orggraph.runtime.jars import Progress, silent
from orggraph.runtime.store import DATABASE, Folder
from orggraph.settings import Settings

_SECONDS = 3600.0
_PERCENT = re.compile(r"data:\s*([0-9]+)")
_TAIL_LINES = 5


def backup(settings: Settings, file: Path, progress: Progress) -> Path:
    """The file that now holds the whole store; an older one of that name is replaced only when it is complete.

    Raises RuntimeFault when the server is in use or the store cannot be written out.
    """
    file = file.absolute()
    if not file.parent.is_dir():
        raise BadInput(f"{file.parent} is not a folder. Make it first.")
    installed(settings.cache, progress)
    with at_rest(settings, progress) as folder:
        settle(folder)
        if not (folder.store / PARTS[0]).is_dir():
            raise RuntimeFault(f"{folder.root} holds no store yet; there is nothing to back up.")
        unfinished = Path(tempfile.mkdtemp(prefix=f".{file.name}.", dir=file.parent))
        try:
            command = _command(settings, "dump", f"--to-path={unfinished}")
            _administer(command, folder.home / "conf", f"Writing {file.name}", progress)
            (unfinished / f"{DATABASE}.dump").chmod(0o600)
            (unfinished / f"{DATABASE}.dump").replace(file)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return file


def restore(settings: Settings, file: Path, progress: Progress) -> Path:
    """The data folder whose store is now what `file` holds.

    The store before is kept until the new one is loaded, and stays when that fails.
    Raises BadInput when there is no such file, RuntimeFault when it is no backup or the server is in use.
    """
    file = file.absolute()
    if not file.is_file():
        raise BadInput(f"{file} is not there. `orggraph db backup FILE` writes one.")
    installed(settings.cache, progress)
    with at_rest(settings, progress) as folder:
        settle(folder)
        try:
            _load(settings, folder, file, progress)
            exchange(folder)
        finally:
            settle(folder)
    return folder.root


def _load(settings: Settings, folder: Folder, file: Path, progress: Progress) -> None:
    """The store of `file` made ready in a place of its own."""
    fresh = loading(folder)
    (fresh / "conf").mkdir(parents=True)
    text = f"server.directories.data={fresh}\nserver.directories.transaction.logs.root={fresh / 'transactions'}\n"
    (fresh / "conf" / "neo4j.conf").write_text(text, encoding="utf-8")
    command = _command(settings, "load", "--from-stdin", "--overwrite-destination=true")
    _administer(command, fresh / "conf", f"Reading {file.name}", progress, file)


def _command(settings: Settings, *arguments: str) -> list[str]:
    name, *options = arguments
    # Complete by now, so that this is a look at the stamp.
    installation = installed(settings.cache, silent)
    return java.admin_command(installation, "database", name, DATABASE, *options)


def _administer(command: list[str], conf: Path, step: str, progress: Progress, source: Path | None = None) -> None:
    """The admin tool's work done, told by its percentages; RuntimeFault with its last words when it fails."""
    progress(step, 0, 100)
    tail = deque[str](maxlen=_TAIL_LINES)
    with (source or Path(os.devnull)).open("rb") as given:
        process = subprocess.Popen(
            command, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=java.environment(conf)
        )
    limit = Timer(_SECONDS, process.kill)
    limit.start()
    # Leaving this block waits for the process; a Ctrl-C of the terminal has reached it as well.
    with process:
        for line in process.stdout or ():
            _read(line.decode(errors="replace").strip(), step, progress, tail)
    limit.cancel()
    if process.returncode:
        raise RuntimeFault(f"{step} failed, and the store is as it was. Neo4j's last words:\n  " + "\n  ".join(tail))
    progress(step, 100, 100)


def _read(line: str, step: str, progress: Progress, tail: deque[str]) -> None:
    percent = _PERCENT.search(line)
    if percent:
        progress(step, int(percent[1]), 100)
    elif line:
        tail.append(line)
