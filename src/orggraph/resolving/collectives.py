"""Words that stand for many: every department, every head, everyone of a unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from orggraph.model.folding import fold
from orggraph.model.text import Cell
from orggraph.resolving.case import Case
from orggraph.resolving.cells import part, quoted, split, trimmed
from orggraph.resolving.posts import Post
from orggraph.resolving.words import Collective, key


@dataclass(frozen=True, slots=True)
class Group:
    """A collective that a cell words: its own node, which of the known wordings it is, and the words."""

    node: str
    wording: Collective
    said: str


def collective(case: Case, document: str, cell: Cell) -> Group | None:
    """The collective that a cell words; its node is a department of its own kind, marked as collective."""
    wording = case.words.collective(cell.text)
    if wording is None:
        return None
    said = " ".join(cell.text.split())
    name = wording.name or said
    node = case.draft.node(
        "Department",
        name,
        quoted(document, cell),
        aliases=() if key(said) == key(name) else [said],
        properties={"implied": True, "collective": True},
    )
    case.learn("Department", node, case.draft.names(node))
    return Group(node, wording, said)


def spelled_out(case: Case, group: Group, post: Post) -> tuple[str, ...]:
    """The ids that a collective stands for when a post says it, as far as sheets describe them."""
    return tuple(sorted(_MEMBERS[group.wording.of](case, group, post) - {post.id}))


def _departments(case: Case, group: Group, post: Post) -> set[str]:
    described = set(case.homes.values())
    return described if group.wording.own else described - {case.homes.get(post.id, "")}


def _alike(case: Case, group: Group, _post: Post) -> set[str]:
    ending = group.wording.ending(group.said)
    return {unit for unit in case.homes.values() if key(case.draft.name(unit)).endswith(ending)}


_MEMBERS: Mapping[str, Callable[[Case, Group, Post], set[str]]] = {
    "departments": _departments,
    "heads": lambda case, _group, _post: heads(case),
    "everyone": lambda case, _group, _post: {one.id for one in case.posts},
    "alike": _alike,
    "unknown": lambda _case, _group, _post: set(),
}


def units_of(case: Case, cell: Cell) -> tuple[Cell, ...]:
    """The units or collectives that a cell names as a whole: 成本部、項目部所有人員 names two."""
    whole = trimmed(cell)
    if case.people(whole.text):
        return ()
    if case.words.collective(whole.text):
        return (whole,)
    pieces = split(part(whole, 0, len(whole.text) - _ending(case, whole)), case.words.separators)
    return pieces if pieces and all(_is_unit(case, piece) for piece in pieces) else ()


def everyone_of(case: Case, cell: Cell) -> tuple[Cell, ...]:
    """The units whose people a cell names: 項目部所有人員; none where it names the unit alone."""
    return units_of(case, cell) if _ending(case, trimmed(cell)) else ()


def _ending(case: Case, cell: Cell) -> int:
    """How many characters at the end say "everyone of"."""
    folded = fold(cell.text)
    return next((len(word) for word in case.words.member_words if folded.endswith(word)), 0)


def _is_unit(case: Case, cell: Cell) -> bool:
    known = case.found("Department", cell.text) or case.in_aliases("Department", cell.text)
    return bool(known or case.words.is_unit(cell.text) or case.words.collective(cell.text))


def heads(case: Case) -> set[str]:
    """The positions known to head a department that has sheets."""
    described = set(case.homes.values())
    return {edge.source for edge in case.draft.edges("HEADS") if edge.target in described and edge.basis == "inferred"}


def members(case: Case, unit: str) -> set[str]:
    """The positions with sheets known to be of a unit: it is their department, or their title starts with it."""
    titled = {node for name in case.draft.names(unit) for node in case.titled(name)}
    return titled | case.residents[unit]
