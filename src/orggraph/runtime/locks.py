"""Locks between processes that the kernel takes back when their holder dies, however it dies."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from orggraph.errors import RuntimeFault

_POLL_SECONDS = 0.02


def take(path: Path, kind: int, seconds: float) -> int | None:
    """An open file on `path` that holds the lock of `kind` (LOCK_SH, LOCK_EX); None when not in time."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    end = time.monotonic() + seconds
    while True:
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                os.close(handle)
                return None
            time.sleep(_POLL_SECONDS)
        else:
            return handle


@contextmanager
def exclusive(path: Path, seconds: float, busy: str) -> Generator[None]:
    """A stretch of work that one process does at a time; after `seconds` of waiting the sentence `busy`."""
    with held(path, fcntl.LOCK_EX, seconds, busy):
        yield


@contextmanager
def shared(path: Path, seconds: float, busy: str) -> Generator[None]:
    """A lease: any number of processes hold it, and none while another holds the path exclusively."""
    with held(path, fcntl.LOCK_SH, seconds, busy):
        yield


@contextmanager
def held(path: Path, kind: int, seconds: float, busy: str) -> Generator[None]:
    """The lock of `kind` on `path` for as long as the block runs."""
    handle = take(path, kind, seconds)
    if handle is None:
        raise RuntimeFault(busy.format(path=path.parent))
    try:
        yield
    finally:
        os.close(handle)


def is_free(path: Path) -> bool:
    """Whether nobody holds `path`, shared or not."""
    if not path.exists():
        return True
    handle = take(path, fcntl.LOCK_EX, 0)
    if handle is None:
        return False
    os.close(handle)
    return True
