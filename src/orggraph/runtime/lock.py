"""Regenerates `jars.lock`: `python -m orggraph.runtime.lock`, after a change of the server's version.

The resolver of the package `jgo` works out which jars the server needs; each is downloaded once, measured
and written down with its SHA-256. From then on nothing is resolved any more: the lock is the list.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path

from jgo.constants import MAVEN_CENTRAL_URL
from jgo.maven import MavenContext, PythonResolver

from orggraph.runtime.jars import LOCK, ROOT, Jar

# Groups that the server names but does not use as it is run here; each line says why.
UNUSED: tuple[tuple[str, str], ...] = (
    ("junit", "a test library"),
    ("org.hamcrest", "a test library"),
    ("org.mockito", "a test library"),
    ("org.objenesis", "a test library"),
    ("net.bytebuddy", "a test library"),
    ("org.apache.hadoop", "imports Parquet files"),
    ("org.apache.parquet", "imports Parquet files"),
    ("blue.strategic.parquet", "imports Parquet files"),
    ("org.xerial.snappy", "imports Parquet files"),
    ("org.eclipse.jetty", "the HTTP server, which is off"),
    ("org.glassfish", "the HTTP server, which is off"),
    ("org.javassist", "the HTTP server, which is off"),
    ("com.sun", "the HTTP server, which is off"),
    ("org.jvnet.staxex", "the HTTP server, which is off"),
    ("com.fasterxml.jackson.jaxrs", "the HTTP server, which is off"),
    ("com.fasterxml.jackson.module", "the HTTP server, which is off"),
)
_HEAD = "# {count} files, {megabytes} MB: SHA-256, size, coordinates. Made by `python -m orggraph.runtime.lock`.\n"


def resolved(folder: Path) -> list[Jar]:
    """Every jar that the server needs, downloaded into `folder` and measured, in a stable order."""
    context = MavenContext(
        repo_cache=folder, remote_repos={"central": MAVEN_CENTRAL_URL}, resolver=PythonResolver(), timeout=60
    )
    root = context.create_dependency(":".join(ROOT))
    _, nodes = context.resolver.get_dependency_list([root])
    needed = [dependency for dependency in (root, *(node.dep for node in nodes)) if used(dependency.groupId)]
    jars: list[Jar] = []
    for done, dependency in enumerate(needed):
        sys.stderr.write(f"\r{done + 1} of {len(needed)} jars")
        content = Path(dependency.artifact.resolve()).read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        names = (dependency.groupId, dependency.artifactId, dependency.version, dependency.classifier or "")
        jars.append(Jar(*names, sha256, len(content)))
    sys.stderr.write("\n")
    return sorted(jars, key=lambda jar: jar.line.split()[2])


def used(group: str) -> bool:
    """Whether jars of this Maven group are needed as the server is run here."""
    return not any(group == name or group.startswith(f"{name}.") for name, _ in UNUSED)


def main() -> None:
    """The lock, written anew."""
    with tempfile.TemporaryDirectory() as folder:
        jars = resolved(Path(folder))
    if len({jar.file for jar in jars}) != len(jars):
        raise SystemExit("Two jars have one file name; the cache keeps them in one folder, so it would need groups.")
    megabytes = round(sum(jar.size for jar in jars) / 1_000_000)
    head = _HEAD.format(count=len(jars), megabytes=megabytes)
    LOCK.write_text(head + "".join(f"{jar.line}\n" for jar in jars), encoding="utf-8")
    sys.stderr.write(f"{LOCK}: {len(jars)} jars, {megabytes} MB\n")


if __name__ == "__main__":
    main()
