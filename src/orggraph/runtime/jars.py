"""The committed list of the server's jars: what each is called, how long it is and its SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

VERSION = "2026.09.0"
ROOT = ("org.neo4j", "neo4j", VERSION)
LOCK = Path(__file__).with_name("jars.lock")

# Called with a step's sentence, how much of it is done and how much there is (0: not known).
Progress = Callable[[str, int, int], None]


def silent(_step: str, _done: int, _total: int) -> None:
    """Nothing: the progress of callers who show none."""


@dataclass(frozen=True, slots=True)
class Jar:
    """One file of the server, by its Maven coordinates."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str
    size: int

    @property
    def file(self) -> str:
        """The name of the file, the same in the cache and in a Maven repository."""
        return f"{'-'.join(filter(None, (self.artifact, self.version, self.classifier)))}.jar"

    @property
    def path(self) -> str:
        """Where the file lies below the base of a Maven repository."""
        return f"{self.group.replace('.', '/')}/{self.artifact}/{self.version}/{self.file}"

    @property
    def line(self) -> str:
        """The jar as a line of the lock."""
        names = ":".join((self.group, self.artifact, self.version, self.classifier)).rstrip(":")
        return f"{self.sha256} {self.size} {names}"


def from_line(line: str) -> Jar:
    """The jar that a line of the lock describes."""
    sha256, size, names = line.split()
    group, artifact, version, classifier, *_ = (*names.split(":"), "")
    return Jar(group, artifact, version, classifier, sha256, int(size))


def locked(lock: Path = LOCK) -> tuple[Jar, ...]:
    """Every jar of the lock, in the order of the lock, which is the order of the class path."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return tuple(from_line(line) for line in lines if line and not line.startswith("#"))


def digest(jars: tuple[Jar, ...]) -> str:
    """One SHA-256 for the whole list, to tell whether a cache belongs to it."""
    return hashlib.sha256("\n".join(jar.line for jar in jars).encode()).hexdigest()
