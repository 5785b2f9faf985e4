"""Words that stand for many: every department, every head, everyone of a unit."""

from __future__ import annotations

from dataclasses import dataclass

from orggraph.model.text import Cell
from orggraph.resolving.case import Case
from orggraph.resolving.cells import quoted
from orggraph.resolving.posts import Post
from orggraph.resolving.words import Collective, key


@dataclass(frozen=True, slots=True)
class Group:
    """A collective that a cell words: its own node, and which of the known wordings it is."""

    node: str
    wording: Collective


def collective(case: Case, document: str, cell: Cell) -> Group | None:
    """The collective that a cell words; its node is a department of its own kind, marked as collective."""
    wording = case.words.collective(cell.text)
    if wording is None:
        return None
    said = " ".join(cell.text.split())
    node = case.draft.node(
        "Department",
        wording.name,
        quoted(document, cell),
        aliases=() if key(said) == key(wording.name) else [said],
        properties={"implied": True, "collective": True},
    )
    case.learn("Department", node, case.draft.names(node))
    return Group(node, wording)


def spelled_out(case: Case, group: Group, post: Post) -> tuple[str, ...]:
    """The ids that a collective stands for when a post says it: departments with sheets, or their heads."""
    own = case.homes.get(post.id)
    if group.wording.of == "heads":
        return tuple(sorted(heads(case) - {post.id}))
    described = set(case.homes.values())
    return tuple(sorted(described if group.wording.own else described - {own or ""}))


def heads(case: Case) -> set[str]:
    """The positions known to head a department that has sheets."""
    described = set(case.homes.values())
    return {edge.source for edge in case.draft.edges("HEADS") if edge.target in described and edge.basis == "inferred"}


def members(case: Case, unit: str) -> set[str]:
    """The positions with sheets known to be of a unit: it is their department, or their title starts with it."""
    names = tuple(key(name) for name in case.draft.names(unit))
    titled = {post.id for post in case.posts if any(key(name).startswith(names) for name in case.draft.names(post.id))}
    return titled | {node for node, home in case.homes.items() if home == unit}
