"""The server's jars in the cache folder: there, checked, and downloaded only when they are not."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from orggraph.errors import RuntimeFault
from orggraph.runtime.jars import VERSION, Jar, Progress, digest, locked
from orggraph.runtime.locks import exclusive

_LOCK_SECONDS = 1800.0  # how long another process may take to download


@dataclass(frozen=True, slots=True)
class Installation:
    """A complete set of jars: their folder, their names in class path order, and what marks this very set."""

    folder: Path
    files: tuple[str, ...]
    mark: str

    @property
    def class_path(self) -> str:
        """The class path, always in the same order, as an archive of loaded classes demands."""
        return os.pathsep.join(str(self.folder / file) for file in self.files)


def installed(cache: Path, progress: Progress, jars: Sequence[Jar] = (), repository: str = "") -> Installation:
    """The server in `cache`, complete and checked; downloads what is missing, and nothing when all is there.

    `jars` and `repository` are for tests; as a rule the lock and the public repository are meant.
    Raises RuntimeFault when that fails, with the reason.
    """
    wanted = tuple(jars) or locked()
    folder = cache / f"neo4j-{VERSION}"
    if not _as_stamped(folder, wanted):
        _make(folder)
        with exclusive(folder / "lock", _LOCK_SECONDS, "Another orggraph is still downloading into {path}."):
            if not _as_stamped(folder, wanted):
                _complete(folder, wanted, repository, progress)
    return Installation(folder, tuple(jar.file for jar in wanted), _mark(folder, wanted))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise RuntimeFault(
            f"{folder} cannot be made: {fault.strerror}. Name a folder that can be written by ORGGRAPH_CACHE."
        ) from fault


def _complete(folder: Path, jars: Sequence[Jar], repository: str, progress: Progress) -> None:
    """What is missing or damaged, downloaded; then the stamp that spares the next start the hashing."""
    bad = [jar for jar in jars if not _intact(folder / jar.file, jar)]
    if bad:
        # Imported here: with a full cache nothing of the network is loaded, let alone touched.
        from orggraph.runtime.download import fetch

        fetch(bad, folder, repository or _public(), progress)
    stamp = {"list": digest(tuple(jars)), "files": _seen(folder, jars)}
    unfinished = folder / "checked.json.new"
    unfinished.write_text(json.dumps(stamp), encoding="utf-8")
    unfinished.replace(folder / "checked.json")


def _public() -> str:
    from jgo.constants import MAVEN_CENTRAL_URL

    return MAVEN_CENTRAL_URL


def _intact(file: Path, jar: Jar) -> bool:
    if not file.is_file() or file.stat().st_size != jar.size:
        return False
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest() == jar.sha256


def _seen(folder: Path, jars: Sequence[Jar]) -> dict[str, list[int]]:
    """Size and time of each file, as far as it is there."""
    files = ((jar.file, folder / jar.file) for jar in jars)
    stats = ((name, path.stat()) for name, path in files if path.is_file())
    return {name: [stat.st_size, stat.st_mtime_ns] for name, stat in stats}


def _as_stamped(folder: Path, jars: Sequence[Jar]) -> bool:
    """Whether every file still has the size and time it had when its checksum was right."""
    try:
        stamp = json.loads((folder / "checked.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return stamp == {"list": digest(tuple(jars)), "files": _seen(folder, jars)}


def _mark(folder: Path, jars: Sequence[Jar]) -> str:
    text = json.dumps([digest(tuple(jars)), str(folder), _seen(folder, jars)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]
