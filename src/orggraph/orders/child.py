"""The process apart: it does what comes over a line, and tells of it step by step."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from orggraph.errors import OrggraphError

DONE, FAILED, BROKE, STEP = "done", "failed", "broke", "step"
"""What a message is: a result, an error of the caller's, a fault of ours (or out of memory), a step."""


def serve(line: Connection, memory: int | None) -> None:
    """Do what comes over the line, until it is hung up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound(memory)
    while True:
        try:
            function, args = line.recv()
            line.send(_told(function, args, line))
        except (EOFError, OSError):
            return


def _told(function: Callable[..., Any], args: tuple[Any, ...], line: Connection) -> tuple[str, Any]:
    def report(step: str, done: int, total: int) -> None:
        line.send((STEP, (step, done, total)))

    try:
        return DONE, function(*args, report)
    except OrggraphError as error:
        return FAILED, error
    except MemoryError:
        return BROKE, MemoryError.__name__
    except OSError:
        # The line is gone, and with it whoever asked.
        raise
    except Exception:
        return BROKE, traceback.format_exc()


def _bound(memory: int | None) -> None:
    if memory is not None and sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
