"""A rule of the audit, as its file declares it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from orggraph.catalogue import Type
from orggraph.model.said import Language, Said

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

    `title_zh` is a Chinese name of the rule. `cypher` finds the faults, or is empty: then `judge` names the function
    that looks at the sheets, and where that is None too, the findings are those that reading and resolving noted
    under the name. `wordings` are the sentences of the rows that `cypher` returns, by their column `wording`.
    """

    name: str
    title: str
    title_zh: str
    prose: str
    severity: Severity
    cure: Said
    example: str
    on: bool
    thresholds: tuple[Threshold, ...]
    cypher: str
    judge: str | None
    wordings: Mapping[str, Said]

    def named(self, language: Language) -> str:
        """What a finding means in a language; in Chinese the rule's name."""
        return Said(self.title, self.title_zh).into(language)

    @property
    def defaults(self) -> Mapping[str, object]:
        """The thresholds as the file gives them."""
        return {one.name: one.default for one in self.thresholds}

    @property
    def form(self) -> str:
        """What finds the faults: cypher, judge or noticed."""
        return "cypher" if self.cypher else "judge" if self.judge else "noticed"
