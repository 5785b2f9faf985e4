"""The time between the start of the server's process and its first answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

from orggraph.runtime import faults
from orggraph.runtime.bolt import answers

SECONDS = 180.0
_STARTED = b" Started."
_LOOK_SECONDS = 0.03
_NEED_SECONDS = 0.4
_LEAST_BYTES = 100_000


def booted(process: Popen[bytes], log: Path, port: int, place: faults.Place, needed: Callable[[], bool]) -> bool:
    """Whether the server came to answer on `port`; False when it is not `needed` any more.

    Raises RuntimeFault, explained from its `log`, when it ends before that, takes too long or has no room.
    """
    end = time.monotonic() + SECONDS
    look = time.monotonic() + _NEED_SECONDS
    while not (_STARTED in log.read_bytes() and answers(port)):
        code = process.poll()
        if code is not None or time.monotonic() > end:
            raise faults.explained(log, code, place)
        if time.monotonic() > look:
            look += _NEED_SECONDS
            # A server without room hangs instead of ending, and cannot even log why.
            faults.demand_room(place.root, _LEAST_BYTES)
            if not needed():
                return False
        time.sleep(_LOOK_SECONDS)
    return True
