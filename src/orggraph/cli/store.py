"""The database that a command works on: the configured one, or the embedded server while it lasts."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from orggraph.cli.progress import Steps, reporting
from orggraph.settings import Bolt, Settings

FIRST_SECONDS = 60.0
"""Time for the first query to a server, which may have started a moment ago on a busy machine."""


@contextmanager
def opened(settings: Settings) -> Generator[tuple[Bolt, Steps]]:
    """Where the database answers, and a way to report progress; what was started here ends with the block."""
    from orggraph.runtime import connect

    with reporting() as report, connect(settings, report) as bolt:
        report.close()
        yield bolt, report
