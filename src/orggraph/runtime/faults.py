"""Why a server that ended at its start did so, from what it printed, as a sentence with a cure."""

from __future__ import annotations

import re
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from orggraph.errors import RuntimeFault

_TAIL_LINES = 6
_READ = 200_000


@dataclass(frozen=True, slots=True)
class Place:
    """What the sentences name: the data folder, the heap and the port of the server."""

    root: Path
    heap: str
    port: int


NO_ROOM = "{root}: no space is left on its disk. Free some and start again; nothing of the store is lost."

# The first pattern that the log contains gives the sentence; the names in braces are those of Place.
_SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"Lock file has been locked|[Uu]nable to obtain lock|FileLockException|store_lock"),
        "{root}: its store is locked by another Neo4j server. Stop that one, or name another folder by ORGGRAPH_DATA.",
    ),
    (
        re.compile(
            r"Could not reserve enough space|insufficient memory|OutOfMemoryError|Too small (?:initial|maximum) heap"
            r"|Invalid (?:initial|maximum) heap|Initial heap size set to a larger|java heap space",
            re.IGNORECASE,
        ),
        "The database server did not get along with a heap of {heap}. Give it another amount by ORGGRAPH_HEAP "
        "(512m is the default), or free memory.",
    ),
    (
        re.compile(r"No space left on device|Disk quota exceeded|not enough (?:free )?disk space", re.IGNORECASE),
        NO_ROOM,
    ),
    (
        re.compile(r"Address already in use|BindException|PortBindException"),
        "Another program took the port {port} of 127.0.0.1 just now. Start again; another port will be chosen.",
    ),
    (
        re.compile(r"(?:store|format|version)[^\n]*(?:newer|not supported|unknown|UnsupportedFormat)", re.IGNORECASE),
        "{root}: this version of Neo4j cannot open the store. Update orggraph, or restore a backup into another "
        "folder (ORGGRAPH_DATA).",
    ),
    (
        re.compile(r"NoClassDefFoundError|ClassNotFoundException|Could not find or load main class"),
        "A part of the database server is missing. Delete the cache folder (ORGGRAPH_CACHE) and start again.",
    ),
    (
        re.compile(r"AccessDeniedException|Permission denied|Read-only file system"),
        "{root}: the database server may not write there. Change its owner, or name another by ORGGRAPH_DATA.",
    ),
)


def demand_room(root: Path, count: int) -> None:
    """Nothing, where the disk of `root` has room for `count` bytes; else RuntimeFault."""
    if shutil.disk_usage(root).free < count:
        raise RuntimeFault(NO_ROOM.format(root=root))


def explained(log: Path, code: int | None, place: Place) -> RuntimeFault:
    """The fault of a server that ended with `code` (None: did not answer in time) before it was ready."""
    text = _end(log)
    for pattern, sentence in _SENTENCES:
        if pattern.search(text):
            return RuntimeFault(sentence.format(**asdict(place)))
    what = "did not answer in time" if code is None else f"ended with code {code} before it answered"
    tail = "\n".join(f"  {line}" for line in text.splitlines()[-_TAIL_LINES:]) or "  (nothing)"
    return RuntimeFault(f"The database server {what}. The end of {log}:\n{tail}")


def _end(log: Path) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _READ))
            return file.read().decode(errors="replace")
    except OSError:
        return ""
