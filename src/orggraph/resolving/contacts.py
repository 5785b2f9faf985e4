"""Who communicates with whom, as the sheets' contact fields say."""

from __future__ import annotations

from collections.abc import Iterable

from orggraph.model.organisation import Evidence
from orggraph.model.said import Said
from orggraph.model.text import Cell
from orggraph.resolving.case import Case
from orggraph.resolving.cells import quoted, trimmed
from orggraph.resolving.collectives import collective, everyone_of, members, spelled_out
from orggraph.resolving.posts import Post


def contacts(case: Case) -> None:
    """COMMUNICATES_WITH, declared; "every department" and "everyone of" also spelled out as inferred."""
    for post in case.posts:
        for cell in post.sheet.internal_contacts:
            _internal(case, post, cell)
        for cell in post.sheet.external_contacts:
            _external(case, post, cell)


def _internal(case: Case, post: Post, cell: Cell) -> None:
    evidence = [quoted(post.document, cell)]
    group = collective(case, post.document, cell)
    if group is not None:
        _declared(case, post, group.node, evidence)
        _inferred(case, post, spelled_out(case, group, post), evidence)
        return
    units = everyone_of(case, cell)
    for unit in units:
        target = _insider(case, post, unit)
        _declared(case, post, target, evidence)
        _inferred(case, post, sorted(members(case, target) - {post.id}) if target else (), evidence)
    if not units:
        _declared(case, post, _insider(case, post, trimmed(cell)), evidence)


def _declared(case: Case, post: Post, target: str | None, evidence: list[Evidence]) -> None:
    if target == post.id:
        said = Said(f"'{post.name}' is named as its own contact.", f"「{post.name}」把自己列為溝通對象。")
        case.draft.finding("self-reference", "medium", said, [post.id], evidence)
    elif target is not None:
        case.draft.edge("COMMUNICATES_WITH", post.id, target, "declared", evidence, "source", scope="internal")


def _inferred(case: Case, post: Post, targets: Iterable[str], evidence: list[Evidence]) -> None:
    for target in targets:
        case.draft.edge("COMMUNICATES_WITH", post.id, target, "inferred", evidence, scope="internal")


def _insider(case: Case, post: Post, cell: Cell) -> str | None:
    """The position or department that a name means; implied where it is new."""
    units = case.found("Department", cell.text)
    candidates = (*case.found("Position", cell.text), *units) or case.people(cell.text)
    if candidates:
        return case.among(post, candidates, cell)
    known = case.in_aliases("Position", cell.text), case.in_aliases("Department", cell.text)
    unit = known[1] or (not known[0] and case.words.is_unit(cell.text))
    return case.implied("Department" if unit else "Position", post.document, cell)


def _external(case: Case, post: Post, cell: Cell) -> None:
    name = trimmed(cell)
    candidates = case.found("ExternalParty", name.text)
    party = candidates[0] if candidates else case.implied("ExternalParty", post.document, name)
    evidence = [quoted(post.document, cell)]
    case.draft.edge("COMMUNICATES_WITH", post.id, party, "declared", evidence, "source", scope="external")
