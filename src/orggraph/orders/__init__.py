"""What callers of the API have done in a process apart: reading their files, and writing to the graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from orggraph.resolving.decisions import Decision

Report: TypeAlias = Callable[[str, int, int], None]
"""Gets the name of a step, how much of it is done, and of how much; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What came: files by name, and the texts and decisions that go with them; None keeps what the graph has."""

    files: Mapping[str, bytes]
    aliases: str | None = None
    labels: str | None = None
    decisions: tuple[Decision, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Order:
    """How a write is to be done: whose it is, whether only its plan is wanted, and what it was planned on.

    `details` is how many entries of each part of the plan are listed, `wait` for how many seconds it is waited for.
    """

    actor: str
    dry_run: bool
    expected: int | None
    details: int
    wait: float = 3.0
