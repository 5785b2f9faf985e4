"""Decisions about proposed names, written into an alias file's text one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from orggraph.errors import BadInput
from orggraph.resolving.alias_edits import accepted, refused, section_of
from orggraph.resolving.aliases import SECTIONS, Section, read_aliases


@dataclass(frozen=True, slots=True)
class Decision:
    """Two names that are one thing (`accept`: `other` becomes an alias of `canonical`) or never (`refuse`).

    `section` says what they are; None where the names or the file tell.
    """

    decision: Literal["accept", "refuse"]
    canonical: str
    other: str
    section: Section | None = None


def decided(source: str, file: str, decisions: Sequence[Decision]) -> str:
    """`source`, an alias file's text, with the decisions in it; `file` is how errors call it.

    Raises BadInput where it says the opposite, or the same, already.
    """
    for one in decisions:
        if one.decision == "refuse":
            source = refused(source, file, one.canonical, one.other)
        else:
            section = one.section or section_meant(source, file, one.canonical, one.other)
            source = accepted(source, file, section, one.canonical, one.other)
    return source


def section_meant(source: str, file: str, *names: str) -> Section:
    """The section that names belong to. Raises BadInput where nothing tells."""
    found = section_of(read_aliases(source, file), *names)
    if found is None:
        raise BadInput(f"{' and '.join(names)}: say what they are, one of {', '.join(SECTIONS)}.")
    return found
