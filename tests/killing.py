"""Imports cut short at random moments, and what the graph is then: for the tests and for `bench/kills.py`."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import neo4j
from manuals import history, snapshot

from orggraph.loading import import_text
from orggraph.readers import read_file
from orggraph.runtime import connect
from orggraph.runtime.state import noted
from orggraph.runtime.store import Folder
from orggraph.settings import Bolt, Settings

SEED = Path(__file__).resolve().parents[1] / "seed"
ALIASES = (SEED / "aliases.yaml").read_text("utf-8")
_IMPORTER = """
import sys
from pathlib import Path
from orggraph.loading import import_text
from orggraph.readers import read_file
from orggraph.settings import Bolt
bolt, text = Bolt(*sys.argv[1:5]), read_file(Path(sys.argv[5]))
aliases = Path(sys.argv[6]).read_text("utf-8")
print("importing", flush=True)
import_text(bolt, text, aliases, actor="importer")
"""
_PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """One import that was cut short: which graph was found then, and whether importing again put it right."""

    victim: str
    after: float
    found: str
    mended: bool


def versions(folder: Path) -> tuple[Path, Path]:
    """Two files of one name with the seed and a shorter, reworded version of it."""
    content = (SEED / "manual.md").read_text("utf-8")
    sheets = content.split("\n### ")
    reworded = "\n### ".join(sheets[:-3]).replace("負責", "主持").replace("客戶", "用戶")
    paths = folder / "old" / "manual.md", folder / "new" / "manual.md"
    for path, text in zip(paths, (content, reworded), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return paths


def importer(bolt: Bolt, path: Path) -> subprocess.Popen[str]:
    """A process that has just begun to import a file."""
    arguments = (bolt.uri, bolt.user, bolt.password, bolt.database, str(path), str(SEED / "aliases.yaml"))
    process = subprocess.Popen(
        [sys.executable, "-c", _IMPORTER, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "importing\n"
    return process


def ended_within(process: subprocess.Popen[str], seconds: float) -> bool:
    """Whether a process ends by itself before the time is over."""
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def graph(bolt: Bolt) -> dict[str, Any]:
    """The whole graph but the revisions in it, whose number every import raises."""
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        found = snapshot(driver, bolt)
        number, changes = history(driver, bolt)
    assert changes == list(range(1, number + 1)), "the history and the revision do not agree"
    return found


def imported(bolt: Bolt, path: Path) -> dict[str, Any]:
    """The graph after a whole import of a file."""
    import_text(bolt, read_file(path), ALIASES, actor="whole")
    return graph(bolt)


@dataclass(slots=True)
class Rounds:
    """Imports of two versions by turns, each cut short; `whole` holds the graph that each version makes."""

    paths: tuple[Path, Path]
    whole: list[dict[str, Any]]
    seconds: float
    dice: random.Random

    @classmethod
    def begun(cls, bolt: Bolt, folder: Path, seed: int) -> Rounds:
        """Both versions imported once and the last one again, timed in a process as it will be cut short."""
        paths = versions(folder)
        whole = [imported(bolt, path) for path in paths]
        process = importer(bolt, paths[0])
        start = time.monotonic()
        assert ended_within(process, _PATIENCE)
        return cls(paths, whole, time.monotonic() - start, random.Random(seed))

    def cut(self, bolt: Bolt, turn: int, victim: str, kill: Callable[[subprocess.Popen[str]], Bolt]) -> Outcome:
        """One import that is cut short at a random moment; the one after it, of the same file, is whole."""
        old, new = turn % 2, (turn + 1) % 2
        process = importer(bolt, self.paths[new])
        after, start = self.dice.uniform(0, self.seconds), time.monotonic()
        # How long an import takes varies: the next moments are to lie within one, early and late.
        self.seconds = time.monotonic() - start if ended_within(process, after) else 1.15 * self.seconds
        bolt = kill(process)
        found = graph(bolt)
        kinds = {"old": self.whole[old], "new": self.whole[new]}
        name = next((name for name, whole in kinds.items() if found == whole), "neither")
        mended = imported(bolt, self.paths[new]) == self.whole[new]
        return Outcome(victim, after, name, mended)


def importers_killed(bolt: Bolt, folder: Path, times: int, seed: int = 1) -> Iterator[Outcome]:
    """Kill -9 of the importing process, `times` times, on an empty graph."""
    rounds = Rounds.begun(bolt, folder, seed)

    def kill(process: subprocess.Popen[str]) -> Bolt:
        process.kill()
        process.communicate(timeout=_PATIENCE)
        return bolt

    for turn in range(times):
        yield rounds.cut(bolt, turn, "importer", kill)


def servers_killed(settings: Settings, folder: Path, times: int, seed: int = 2) -> Iterator[Outcome]:
    """Kill -9 of the server and of its supervisor, `times` times; the next user starts it again."""
    with connect(settings) as bolt:
        rounds = Rounds.begun(bolt, folder, seed)
    for turn in range(times):
        with connect(settings) as bolt:
            state = noted(Folder(settings.data))
            assert state is not None

            def kill(process: subprocess.Popen[str], pids: tuple[int, int] = (state.supervisor, state.jvm)) -> Bolt:
                for pid in pids:
                    os.kill(pid, signal.SIGKILL)
                process.communicate(timeout=_PATIENCE)
                return again.enter_context(connect(settings))

            with ExitStack() as again:
                yield rounds.cut(bolt, turn, "server", kill)
