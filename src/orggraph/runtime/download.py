"""Jars from a Maven repository into a folder: four at a time, resumed where they stopped, checked before use."""

from __future__ import annotations

import errno
import hashlib
import shutil
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import requests
from requests.adapters import HTTPAdapter

from orggraph.errors import RuntimeFault
from orggraph.runtime.jars import Jar, Progress

THREADS = 4
STEP = "Downloading the database server"
_CHUNK = 1 << 16
_TIMEOUTS = (10.0, 30.0)  # to connect, and between two pieces, in seconds
_PAUSES = (0.5, 1.0, 2.0, 4.0)  # before each further attempt, in seconds
_TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


class _Again(Exception):
    """An attempt that failed in a way that another attempt may not."""


@dataclass(slots=True)
class _Tally:
    """The bytes that have arrived, shared by the threads; `stopped` ends them all."""

    progress: Progress
    total: int
    done: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def add(self, count: int) -> None:
        with self._guard:
            self.done += count
            self.progress(STEP, self.done, self.total)


def fetch(jars: Sequence[Jar], folder: Path, repository: str, progress: Progress) -> None:
    """Every jar of `jars`, whole and checked, in `folder`.

    Raises RuntimeFault: no network, a file that is not there or not the expected one, a full disk.
    """
    total = sum(jar.size for jar in jars)
    _room(folder, total)
    tally = _Tally(progress, total)
    with requests.Session() as session, ThreadPoolExecutor(THREADS) as threads:
        for scheme in ("http://", "https://"):
            session.mount(scheme, HTTPAdapter(pool_connections=1, pool_maxsize=THREADS))
        tasks = [threads.submit(_whole, session, jar, folder, repository, tally) for jar in jars]
        try:
            for task in tasks:
                task.result()
        except BaseException:
            tally.stopped.set()
            threads.shutdown(cancel_futures=True)
            raise


def _room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise full(folder, needed)


def full(folder: Path, needed: int) -> RuntimeFault:
    """The sentence for a disk without room for `needed` more bytes."""
    megabytes = -(-needed // 1_000_000)
    return RuntimeFault(
        f"{folder}: no space is left for {megabytes} MB of the database server. "
        "Free some, or name another folder by ORGGRAPH_CACHE."
    )


def _whole(session: requests.Session, jar: Jar, folder: Path, repository: str, tally: _Tally) -> None:
    """One jar, attempted until it is there or there is no use in trying."""
    last = ""
    for pause in (0.0, *_PAUSES):
        if tally.stopped.wait(pause):
            return
        try:
            _attempt(session, jar, folder, repository, tally)
        except (_Again, requests.RequestException) as fault:
            last = str(fault) if isinstance(fault, _Again) else _reason(fault)
        except OSError as fault:
            (folder / f"{jar.file}.part").unlink(missing_ok=True)
            raise _disk(fault, folder, jar) from fault
        else:
            return
    raise RuntimeFault(
        f"{jar.file} could not be downloaded from {repository}: {last}. "
        "Check the network and run the same command again; it goes on where it stopped."
    )


def _reason(fault: requests.RequestException) -> str:
    kinds = (
        (requests.exceptions.SSLError, "the certificate of the repository is not trusted"),
        (requests.exceptions.ProxyError, "the proxy refused the connection"),
        (requests.Timeout, "no answer in time"),
        (requests.ConnectionError, "no connection"),
    )
    return next((reason for kind, reason in kinds if isinstance(fault, kind)), type(fault).__name__)


def _disk(fault: OSError, folder: Path, jar: Jar) -> RuntimeFault:
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return full(folder, jar.size)
    return RuntimeFault(f"{folder / jar.file} cannot be written: {fault.strerror}. Name another by ORGGRAPH_CACHE.")


def _attempt(session: requests.Session, jar: Jar, folder: Path, repository: str, tally: _Tally) -> None:
    """One jar, by one request; what an earlier attempt left is kept and continued."""
    part = folder / f"{jar.file}.part"
    sha256, have = _started(part, jar)
    if have < jar.size:
        headers = {"Range": f"bytes={have}-"} if have else {}
        url = f"{repository.rstrip('/')}/{jar.path}"
        with session.get(url, headers=headers, stream=True, timeout=_TIMEOUTS) as answer:
            _refuse(answer.status_code, jar, repository)
            if answer.status_code != 206:
                sha256, have = hashlib.sha256(), 0
            _append(answer, part, have, sha256, jar, tally)
    if sha256.hexdigest() != jar.sha256:
        resumed = have > 0
        part.unlink(missing_ok=True)
        if resumed:
            raise _Again("what an earlier attempt had left did not fit")
        raise RuntimeFault(
            f"{jar.file} from {repository} has a wrong checksum: it is not the file that orggraph was built for. "
            "It was thrown away. If a proxy or mirror stands between, ask who keeps it; otherwise try again later."
        )
    part.replace(folder / jar.file)


def _started(part: Path, jar: Jar) -> tuple[_Hash, int]:
    """The hash and length of what an earlier attempt left in `part`; nothing when it is too long."""
    sha256 = hashlib.sha256()
    have = part.stat().st_size if part.exists() else 0
    if have > jar.size:
        part.unlink()
        return sha256, 0
    if have:
        with part.open("rb") as file:
            while piece := file.read(_CHUNK):
                sha256.update(piece)
    return sha256, have


def _refuse(status: int, jar: Jar, repository: str) -> None:
    if status in _TRANSIENT:
        raise _Again(f"the repository answered {status}")
    if status not in (200, 206):
        raise RuntimeFault(f"{jar.file} is not to be had from {repository}: it answered {status}.")


def _append(answer: requests.Response, part: Path, have: int, sha256: _Hash, jar: Jar, tally: _Tally) -> None:
    tally.add(0)
    with part.open("ab" if have else "wb") as file:
        for piece in answer.iter_content(_CHUNK):
            if tally.stopped.is_set():
                raise _Again("another file failed")
            have += len(piece)
            if have > jar.size:
                break
            file.write(piece)
            sha256.update(piece)
            tally.add(len(piece))
    if have < jar.size:
        raise _Again("the connection ended early")
