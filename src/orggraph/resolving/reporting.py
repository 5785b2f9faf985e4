"""Who reports to whom, who heads what, and where the sheets contradict each other."""

from __future__ import annotations

import re
from collections import defaultdict

from orggraph.model.manual import Sheet
from orggraph.model.organisation import Edge
from orggraph.model.said import Said, listing
from orggraph.model.text import Cell
from orggraph.resolving.case import Case
from orggraph.resolving.cells import quoted, split, trimmed
from orggraph.resolving.collectives import collective, heads, members, units_of
from orggraph.resolving.posts import Post
from orggraph.resolving.words import key

_BETWEEN = re.compile(r"[、,，;；/／]")
_SUPERIOR = Said("superior", "直接上級")
_SUBORDINATE = Said("subordinate", "直接下級")


def superiors(case: Case) -> None:
    """REPORTS_TO as each sheet names its superior."""
    for post in case.posts:
        for cell in _superiors(case, post.sheet):
            superior = _person(case, post, cell, _SUPERIOR)
            if superior is not None:
                evidence = [quoted(post.document, cell)]
                case.draft.edge("REPORTS_TO", post.id, superior, "declared", evidence, "source")


def _superiors(case: Case, sheet: Sheet) -> tuple[Cell, ...]:
    """A sheet's superiors, one by one."""
    if sheet.superior is None or sheet.superiors:
        return sheet.superiors
    return _people(case, sheet.superior)


def _people(case: Case, cell: Cell) -> tuple[Cell, ...]:
    """The posts in a cell. A name that is known as a whole is one, whatever it holds: 採購及倉儲經理."""
    if case.people(cell.text):
        return (cell,)
    apart = split(cell, _BETWEEN)
    if len(apart) > 1:
        return tuple(one for part in apart for one in _people(case, part))
    sides = split(cell, case.words.joints)
    posts = all(case.people(side.text) or case.words.leads(side.text) for side in sides)
    return sides if posts else (trimmed(cell),)


def subordinates(case: Case) -> None:
    """REPORTS_TO as each sheet lists its subordinates; whole units become HEADS, and their members inferred."""
    for post in case.posts:
        for cell in post.sheet.subordinates:
            units = units_of(case, cell)
            for unit in units:
                _everyone(case, post, cell, unit)
            subordinate = None if units else _person(case, post, cell, _SUBORDINATE)
            if subordinate is not None:
                evidence = [quoted(post.document, cell)]
                case.draft.edge("REPORTS_TO", subordinate, post.id, "declared", evidence, "target")


def _person(case: Case, post: Post, cell: Cell, role: Said) -> str | None:
    """The position that a cell names; None, and a finding, where it names a unit or the post itself."""
    candidates = case.people(cell.text)
    unit = case.found("Department", cell.text) or case.words.is_unit(cell.text)
    if not candidates and unit and not case.in_aliases("Position", cell.text):
        name = cell.text.strip()
        said = Said(
            f"'{post.name}' gives the unit '{name}' as its {role.en}; who in it is not said.",
            f"「{post.name}」的{role.zh}填的是部門「{name}」，沒有說明是其中哪個崗位。",
        )
        case.draft.finding("unit-as-person", "medium", said, [post.id], [quoted(post.document, cell)])
        return None
    named = case.among(post, candidates, cell) if candidates else case.implied("Position", post.document, trimmed(cell))
    if named == post.id:
        said = Said(f"'{post.name}' is named as its own {role.en}.", f"「{post.name}」把自己列為{role.zh}。")
        case.draft.finding("self-reference", "high", said, [post.id], [quoted(post.document, cell)])
        return None
    return named


def _everyone(case: Case, post: Post, cell: Cell, named: Cell) -> None:
    """A unit that reports to a post as a whole: declared for the unit, inferred for its known members."""
    evidence = [quoted(post.document, cell)]
    group = collective(case, post.document, named)
    found = case.found("Department", named.text)
    unit = group.node if group else (found[0] if found else case.implied("Department", post.document, named))
    case.draft.edge("HEADS", post.id, unit, "declared", evidence, "source")
    people = heads(case) if group else members(case, unit)
    for person in sorted(people - {post.id}):
        case.draft.edge("REPORTS_TO", person, post.id, "inferred", evidence)
    if not people:
        said = Said(
            f"'{post.name}' leads everyone of '{named.text}', but no described position is known to be of it.",
            f"「{post.name}」管理「{named.text}」全體人員，但未見屬於「{named.text}」的崗位說明書。",
        )
        case.draft.finding("unit-without-members", "low", said, [post.id, unit], evidence)


def leaders(case: Case) -> None:
    """HEADS where the sheets leave no doubt: a title made of the unit's name, or the only way out of it."""
    above = _above(case)
    inside: dict[str, set[str]] = defaultdict(set)
    for node, home in case.homes.items():
        inside[home].add(node)
    for unit in case.draft.nodes("Department"):
        inward = {node for node in inside[unit] if any(edge.target in inside[unit] for edge in above[node])}
        leading = {node for node in inside[unit] - inward if case.words.leads(case.draft.name(node))}
        chosen = (_titled_heads(case, unit) - inward) or leading
        if len(chosen) == 1:
            (head,) = chosen
            evidence = [*case.draft.first(head), *(one for edge in above[head] for one in edge.evidence)]
            case.draft.edge("HEADS", head, unit, "inferred", evidence)
        elif chosen:
            _unclear(case, unit, sorted(chosen))


def _above(case: Case) -> dict[str, list[Edge]]:
    """Each position's superiors as its own sheet names them."""
    above: dict[str, list[Edge]] = defaultdict(list)
    for edge in case.draft.edges("REPORTS_TO"):
        if edge.basis == "declared" and "source" in edge.stated_by:
            above[edge.source].append(edge)
    return above


def _titled_heads(case: Case, unit: str) -> set[str]:
    """The positions whose title is the unit's name and a leader's word: 總工辦經理; inside it, 行政人事經理 too."""
    names = {key(name) for name in case.draft.names(unit)}
    stems = {name[: -len(end)] for name in names for end in case.words.unit_endings if name.endswith(end)}
    titled: set[str] = set()
    for stem in names | {stem for stem in stems if len(stem) > 1}:
        for word in case.words.head_words:
            known = case.known.get(("Position", stem + word), [])
            titled.update(
                node for node in known if case.homes.get(node) == unit or (stem in names and node in case.homes)
            )
    return titled


def _unclear(case: Case, unit: str, chosen: list[str]) -> None:
    name, heads = case.draft.name(unit), [case.draft.name(node) for node in chosen]
    said = Said(
        f"Several positions may head '{name}': {'、'.join(heads)}.",
        f"可能主管「{name}」的崗位不止一個：{listing(heads).zh}。",
    )
    evidence = [one for node in chosen for one in case.draft.first(node)]
    case.draft.finding("head-unclear", "low", said, [unit, *chosen], evidence)


def contradictions(case: Case) -> None:
    """Findings where the two sides of a reporting line do not say the same."""
    described = {post.id: post for post in case.posts}
    above = _above(case)
    edges = case.draft.edges("REPORTS_TO")
    lines = {(edge.source, edge.target) for edge in edges if edge.basis == "inferred"}
    for edge in edges:
        one_sided = edge.basis == "declared" and edge.stated_by == ("source",)
        if one_sided and edge.target in described and (edge.source, edge.target) not in lines:
            _not_listed(case, edge, described[edge.target])
        elif "source" not in edge.stated_by and above[edge.source] and _elsewhere(edge, above[edge.source]):
            _names_another(case, edge, above[edge.source])


def _elsewhere(edge: Edge, named: list[Edge]) -> bool:
    return all(other.target != edge.target for other in named)


def _not_listed(case: Case, edge: Edge, superior: Post) -> None:
    below, above = case.draft.name(edge.source), case.draft.name(edge.target)
    listed = [quoted(superior.document, cell) for cell in superior.sheet.subordinates]
    quotes = [one.quote for one in listed]
    others = f"列出的直接下級是{listing(quotes).zh}" if quotes else "沒有列出任何直接下級"
    said = Said(
        f"'{below}' names '{above}' as its superior, but the sheet of '{above}' lists {'、'.join(quotes) or 'no one'}.",
        f"「{below}」寫的直接上級是「{above}」，但「{above}」的說明書{others}。",
    )
    case.draft.finding("superior-does-not-list", "medium", said, [edge.source, edge.target], [*edge.evidence, *listed])


def _names_another(case: Case, edge: Edge, named: list[Edge]) -> None:
    below, above = case.draft.name(edge.source), case.draft.name(edge.target)
    others = [case.draft.name(other.target) for other in named]
    said = Said(
        f"'{above}' lists '{below}' below itself, but '{below}' names '{'、'.join(others)}' as its superior.",
        f"「{above}」把「{below}」列為直接下級，但「{below}」寫的直接上級是{listing(others).zh}。",
    )
    evidence = [*edge.evidence, *(one for other in named for one in other.evidence)]
    nodes = [edge.source, edge.target, *(other.target for other in named)]
    severity = "high" if edge.basis == "declared" else "low"
    case.draft.finding("subordinate-names-another", severity, said, nodes, evidence)
