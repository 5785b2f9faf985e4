"""What a judge works with beside the book: its rule's name, severity and thresholds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from orggraph.audit.book import Book
from orggraph.audit.finding import Finding, Piece, made
from orggraph.audit.rule import Severity
from orggraph.model.said import Said


@dataclass(frozen=True, slots=True)
class Case:
    """One rule being applied."""

    rule: str
    severity: Severity
    thresholds: Mapping[str, Any]

    def finding(
        self,
        said: Said,
        nodes: Iterable[str],
        evidence: Iterable[Piece],
        key: Iterable[str] = (),
        severity: Severity | None = None,
    ) -> Finding:
        """A finding under this rule; `key` tells it from others about the same nodes."""
        return made(self.rule, severity or self.severity, said, nodes, evidence, key)


Judge: TypeAlias = Callable[[Book, Case], Iterable[Finding]]
