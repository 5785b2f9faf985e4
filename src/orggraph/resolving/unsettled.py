"""What resolving could not settle about names, apart from what they say of each other."""

from __future__ import annotations

from collections.abc import Iterable

from orggraph.model.organisation import Finding

NAME_RULES = (
    "ambiguous-name",
    "implied-department",
    "implied-position",
    "unit-as-person",
    "unit-without-members",
    "which-position",
)
"""The findings of resolving that are about names."""


def unsettled(findings: Iterable[Finding]) -> list[Finding]:
    """Those of the findings that are about names."""
    return [one for one in findings if one.rule in NAME_RULES]
