"""A rule of the audit, as its file declares it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from orggraph.catalogue import Type

Severity = Literal["high", "medium", "low"]
SEVERITIES: Sequence[Severity] = ("high", "medium", "low")
"""The gravest first."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number or a switch that a rule goes by, with the value that its file gives."""

    name: str
    type: Type
    default: object
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file. `name` is the file's, `title` says what a finding means, `prose` explains it.

    `cypher` finds the faults, or is empty: then `judge` names the function that looks at the sheets, and
    where that is None too, the findings are those that reading and resolving noted under the name.
    """

    name: str
    title: str
    prose: str
    severity: Severity
    cure: str
    example: str
    on: bool
    thresholds: tuple[Threshold, ...]
    cypher: str
    judge: str | None

    @property
    def defaults(self) -> Mapping[str, object]:
        """The thresholds as the file gives them."""
        return {one.name: one.default for one in self.thresholds}

    @property
    def form(self) -> str:
        """What finds the faults: cypher, judge or noticed."""
        return "cypher" if self.cypher else "judge" if self.judge else "noticed"
