"""The server's classes, already loaded and linked, in a file of the cache: it starts in much less time.

Java makes such a file (its name for it is AOT cache) from a run that is watched. That takes half a minute, so it
happens once per cache, after the download, with a store of its own. Without the file everything works, only slower.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from orggraph.errors import RuntimeFault
from orggraph.runtime import java
from orggraph.runtime.bolt import run
from orggraph.runtime.boot import booted
from orggraph.runtime.cache import Installation, installed
from orggraph.runtime.faults import Place
from orggraph.runtime.jars import Progress, silent
from orggraph.runtime.locks import take
from orggraph.runtime.store import USER, Folder, configure, password, prepared

STEP = "Preparing fast starts, once"
_HEAP = "512m"
_MAKING_SECONDS = 150.0
_SPACE = 400_000_000  # the file, and the larger one it is made from, in bytes

# What an organisation's questions and imports are made of, so that their classes are in the file too.
REHEARSAL: tuple[str, ...] = (
    "CREATE CONSTRAINT rehearsal IF NOT EXISTS FOR (n:Rehearsal) REQUIRE n.id IS UNIQUE",
    "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Rehearsal) ON EACH [n.name] "
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
    "CALL db.awaitIndexes(30)",
    "UNWIND range(1, 50) AS i MERGE (n:Rehearsal {id: 'r' + i}) SET n += {name: '出納 ' + i, spans: [i, i + 1]}",
    "MATCH (a:Rehearsal), (b:Rehearsal {id: 'r1'}) WHERE a.id <> b.id MERGE (a)-[r:REPORTS_TO]->(b) "
    "SET r.basis = 'declared' WITH count(r) AS done MATCH (a:Rehearsal {id: 'r2'}) SET a.done = done",
    "MATCH path = (:Rehearsal {id: 'r5'})-[:REPORTS_TO]->{1,20}(n) WHERE length(path) <= 9 "
    "RETURN length(path) AS level, n.id AS id, collect {MATCH (n)--(m) RETURN m.name} AS near ORDER BY level, id",
    "MATCH path = SHORTEST 1 (:Rehearsal {id: 'r5'})-[:REPORTS_TO]-+(:Rehearsal {id: 'r9'}) RETURN nodes(path)",
    "CALL db.index.fulltext.queryNodes('words', '出納') YIELD node, score RETURN node.id, score LIMIT 5",
    "MATCH (n:Rehearsal) CALL (n) {MATCH (n)-[r]-(m) RETURN m, r ORDER BY m.id LIMIT 3} "
    "OPTIONAL MATCH (n)-->(o) RETURN count(DISTINCT m) AS near, collect(properties(r))[..3] AS edges, count(o) AS out",
    "MATCH (n:Rehearsal) WHERE n.name CONTAINS '9' AND n.id STARTS WITH 'r' RETURN n {.*, labels: labels(n)}",
    "MATCH (n:Rehearsal) WHERE n.id <> 'r1' DETACH DELETE n",
)


def _file(installation: Installation) -> Path:
    return installation.folder / f"classes-{installation.mark}.aot"


def _failed(installation: Installation) -> Path:
    """Why it could not be made; there only then, so that it is not tried at every start."""
    return _file(installation).with_suffix(".failed")


def options(installation: Installation) -> tuple[str, ...]:
    """What to add to the server's command line: the file, when there is one for exactly these jars."""
    file = _file(installation)
    # The log level keeps a file that does not fit from being more than a slower start.
    return (f"-XX:AOTCache={file}", "-Xlog:aot*=off", "-Xlog:cds*=off") if file.exists() else ()


def ensure(installation: Installation, progress: Progress) -> None:
    """The file, made now where it can be: a wait once per cache, so that every start from then on is short.

    In a process of its own, whose end takes the server of the rehearsal along; without options that someone has for
    one server, as the file is for all.
    """
    if _file(installation).exists() or _failed(installation).exists():
        return
    progress(STEP, 0, 0)
    cache = installation.folder.parent
    try:
        subprocess.run(
            [sys.executable, "-P", "-m", "orggraph.runtime.archive", str(cache)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=cache,
            env={name: value for name, value in os.environ.items() if name != java.OPTIONS},
            start_new_session=True,
            timeout=_MAKING_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        _failed(installation).write_text(f"It took more than {_MAKING_SECONDS:.0f} seconds.\n", encoding="utf-8")


def make(installation: Installation) -> bool:
    """Whether the file was made now: not when it is there, is being made, could not be made, or finds no room."""
    file, failed = _file(installation), _failed(installation)
    if file.exists() or failed.exists() or shutil.disk_usage(file.parent).free < _SPACE:
        return False
    lock = take(file.parent / "making", fcntl.LOCK_EX, 0)
    if lock is None:
        return False
    with tempfile.TemporaryDirectory(prefix="making-", dir=file.parent, ignore_cleanup_errors=True) as home:
        try:
            _put(_rehearsed(installation, Path(home)), file)
        except (RuntimeFault, OSError, subprocess.SubprocessError) as fault:
            failed.write_text(f"{fault}\n", encoding="utf-8")
    os.close(lock)
    return file.exists()


def _put(made: Path, file: Path) -> None:
    """The new file in its place, and none of those that belonged to other jars."""
    for old in file.parent.glob("classes-*"):
        old.unlink(missing_ok=True)
    made.replace(file)


def _rehearsed(installation: Installation, root: Path) -> Path:
    """The file that Java wrote about a server's start, some statements and its end.

    Two runs: the first makes a store, so that the second, which is watched, opens one, as nearly every start does.
    """
    folder, made = prepared(root), root / "classes.aot"
    for watched in ((), (f"-XX:AOTCacheOutput={made}",)):
        _rehearse(installation, folder, watched)
    if not made.exists():
        raise RuntimeFault(f"Java wrote no archive of classes: {folder.server_log.read_text(errors='replace')[-1000:]}")
    return made


def _rehearse(installation: Installation, folder: Folder, extra: tuple[str, ...]) -> None:
    """One start, the statements and one end."""
    port, log = java.free_port(), folder.server_log
    configure(folder, port)
    process = java.launched(java.server_command(installation, folder.home, _HEAP, extra), folder.home, log)
    try:
        booted(process, log, port, Place(folder.root, _HEAP, port), lambda: True)
        run(port, USER, password(folder), REHEARSAL)
        process.terminate()
        process.wait(_MAKING_SECONDS)
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    make(installed(Path(sys.argv[1]), silent))
