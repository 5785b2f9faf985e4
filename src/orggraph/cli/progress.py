"""Progress shown while a command waits: bars in a terminal, a line a step elsewhere; on stderr."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


class Steps(Protocol):
    """Called with a step's sentence, how much of it is done and how much there is (0: not known)."""

    def __call__(self, step: str, done: int, total: int, /) -> None:
        """Show `step` at `done` of `total`."""
        ...

    def close(self) -> None:
        """Show no more, until the next report."""
        ...


class Bars:
    """Bars that appear with the first report and go with `close`; a later report brings them back."""

    def __init__(self) -> None:
        self._progress: Progress | None = None
        self._tasks: dict[str, TaskID] = {}
        self._lock = Lock()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show `step` at `done` of `total`; the steps before it count as over."""
        with self._lock:
            progress = self._progress or self._start()
            if step not in self._tasks:
                for task in self._tasks.values():
                    progress.update(task, total=1, completed=1)
                self._tasks[step] = progress.add_task(step, total=None)
            progress.update(self._tasks[step], total=total or None, completed=done)

    def _start(self) -> Progress:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn

        look = (
            SpinnerColumn(finished_text="[green]✓[/green]"),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=30),
            TaskProgressColumn(),
            TimeElapsedColumn(),
        )
        self._progress = Progress(*look, console=Console(stderr=True))
        self._progress.start()
        return self._progress

    def close(self) -> None:
        """Leave the bars as they stand, with every step over."""
        with self._lock:
            if self._progress is not None:
                for task in self._tasks.values():
                    self._progress.update(task, total=1, completed=1)
                self._progress.stop()
            self._progress = None
            self._tasks = {}


class Lines:
    """A line when a step begins and at each tenth of it, for logs and pipes."""

    def __init__(self) -> None:
        self._tenths: dict[str, int] = {}
        self._lock = Lock()

    def __call__(self, step: str, done: int, total: int) -> None:
        """Print `step` if it has come a tenth further since it was last printed."""
        tenth = 10 * done // total if total else 0
        with self._lock:
            if tenth <= self._tenths.get(step, -1):
                return
            self._tenths[step] = tenth
        print(f"{step}: {10 * tenth} %" if tenth else step, file=sys.stderr, flush=True)

    def close(self) -> None:
        """Begin again with the next report."""
        self._tenths = {}


@contextmanager
def reporting() -> Generator[Steps]:
    """Where to report to, for as long as the block lasts."""
    steps = Bars() if sys.stderr.isatty() else Lines()
    try:
        yield steps
    finally:
        steps.close()
