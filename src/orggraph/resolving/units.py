"""The company, its departments, the positions described, and who belongs where."""

from __future__ import annotations

from orggraph.model.organisation import NodeKind, Value
from orggraph.model.said import Said
from orggraph.model.text import Cell
from orggraph.resolving.case import Case, either
from orggraph.resolving.cells import quoted
from orggraph.resolving.posts import Post
from orggraph.resolving.words import key


def describe(case: Case) -> None:
    """The nodes that have sheets, and the departments that those name as theirs."""
    owners = {key(post.name): post.id for post in case.posts}
    for post in case.posts:
        _department(case, post)
    for post in case.posts:
        _position(case, post, owners)
    case.titles.extend(sorted({(key(name), post.id) for post in case.posts for name in case.draft.names(post.id)}))
    _described_twice(case)
    _which(case)


def _department(case: Case, post: Post) -> None:
    cell, name = post.sheet.department, post.department
    if cell is None or name is None:
        return
    evidence = quoted(post.document, cell)
    others = case.aliases.others("departments", name)
    unit = case.draft.node("Department", name, evidence, aliases=others, properties={"implied": False})
    case.learn("Department", unit, case.draft.names(unit))
    case.settle(post.id, unit)


def _position(case: Case, post: Post, owners: dict[str, str]) -> None:
    own = (" ".join(one.text.split()) for one in post.sheet.aliases)
    aliases = [*case.aliases.others("positions", post.name), *own]
    if post.second is not None and _is_alias(case, post, owners):
        aliases.append(post.second)
    evidence, properties = quoted(post.document, post.titled), _properties(post)
    case.draft.node("Position", post.name, evidence, id=post.id, aliases=aliases, properties=properties)
    _disagreements(case, post, properties)
    case.learn("Position", post.id, (post.name, *aliases))
    case.enrol(post.id, post.code)
    if post.sheet.department is not None and post.id in case.homes:
        stated = quoted(post.document, post.sheet.department)
        case.draft.edge("BELONGS_TO", post.id, case.homes[post.id], "declared", [stated], "source")


_SINGLE = {"level": "職級", "code": "編號", "summary": "概述", "headcount": "編制人數"}
"""The fields of a sheet that are properties of its position, and what they are called in Chinese."""


def _properties(post: Post) -> dict[str, Value]:
    sheet = post.sheet
    cells = {name: getattr(sheet, name) for name in _SINGLE}
    properties: dict[str, Value] = {name: cell.text.strip() for name, cell in cells.items() if cell is not None}
    if key(sheet.title.text) != key(post.name):
        properties["stated_title"] = sheet.title.text.strip()
    if sheet.limits:
        properties["limits"] = tuple(item.text.strip() for item in sheet.limits)
    if sheet.other:
        properties["other"] = tuple(f"{label}: {cell.text.strip()}" for label, cell in sorted(sheet.other.items()))
    return {"title": post.name, "implied": False, **properties}


def _disagreements(case: Case, post: Post, properties: dict[str, Value]) -> None:
    """A finding for each property that an earlier sheet of the position gives otherwise; the earlier one stays."""
    for name, called in _SINGLE.items():
        cell: Cell | None = getattr(post.sheet, name)
        kept = case.draft.value(post.id, name)
        if cell is not None and kept != properties[name]:
            said = Said(
                f"The sheets of '{post.name}' give different words for its {name}; '{kept}' is kept.",
                f"「{post.name}」的幾份說明書寫的{called}不同，保留「{kept}」。",
            )
            case.draft.finding("sheets-disagree", "medium", said, [post.id], [quoted(post.document, cell)])


def _is_alias(case: Case, post: Post, owners: dict[str, str]) -> bool:
    """Whether the sheet's second name is one more name of its position; a finding says what was decided."""
    second = post.second or ""
    unit = bool(case.found("Department", second))
    other = owners.get(key(second), post.id) != post.id
    alias = not (unit or other or case.aliases.apart(second, post.name))
    decided = Said("it is not taken as its name", "不作為其名稱")
    if alias:
        decided = Said("it is kept as another name", "保留為其別名")
    case.draft.finding(
        "title-contradicts-heading",
        "low" if alias else "medium",
        Said(
            f"The sheet of '{post.name}' also calls it '{second}'; {decided.en}.",
            f"「{post.name}」的說明書又稱其為「{second}」，{decided.zh}。",
        ),
        [post.id],
        [quoted(post.document, post.sheet.heading), quoted(post.document, post.sheet.title)],
    )
    return alias


def _described_twice(case: Case) -> None:
    seen: dict[tuple[str, str], Post] = {}
    for post in case.posts:
        first = seen.setdefault((post.document, post.id), post)
        if first is not post:
            case.draft.finding(
                "described-twice",
                "medium",
                Said(
                    f"'{post.name}' has several sheets in one document; they are read as one position.",
                    f"「{post.name}」在同一份文件中有多份說明書，按同一個崗位讀取。",
                ),
                [post.id],
                [quoted(post.document, first.sheet.heading), quoted(post.document, post.sheet.heading)],
            )


def _which(case: Case) -> None:
    """A finding for each sheet that names a post which several departments have, and not whose it is."""
    for post in case.posts:
        others = sorted(node for node in case.found("Position", post.name) if node != post.id)
        if post.department is None and others and post.id == f"position:{post.name}":
            choice = either(others)
            said = Said(
                f"The sheet of '{post.name}' can be {choice.en}; it is kept as a post of its own.",
                f"「{post.name}」的說明書所指不明，可能是{choice.zh}；暫且另作一個崗位。",
            )
            where = [quoted(post.document, post.titled)]
            case.draft.finding("which-position", "medium", said, [post.id, *others], where)


def company(case: Case) -> None:
    """The organization, and the departments that are part of it; a collective is not."""
    if not case.posts:
        return
    name = case.aliases.organization or case.words.organization
    organization = case.draft.node("Organization", name)
    stated = {edge.target: edge.evidence for edge in case.draft.edges("BELONGS_TO")}
    for unit in case.draft.nodes("Department"):
        if not case.draft.value(unit, "collective"):
            evidence = stated.get(unit, case.draft.first(unit))
            case.draft.edge("PART_OF", unit, organization, "inferred", evidence[:1])


def implied(case: Case) -> None:
    """A finding for each position and department that has no sheet of its own."""
    kinds: tuple[tuple[NodeKind, str, str], ...] = (
        ("Position", "崗位", "沒有它的說明書"),
        ("Department", "部門", "沒有屬於它的崗位說明書"),
    )
    for kind, called, lacking in kinds:
        for node in case.draft.nodes(kind):
            if case.draft.value(node, "implied") and not case.draft.value(node, "collective"):
                name, what = case.draft.name(node), kind.lower()
                said = Said(
                    f"The {what} '{name}' is named, but no sheet describes it.",
                    f"文件提到{called}「{name}」，但{lacking}。",
                )
                case.draft.finding(f"implied-{what}", "low", said, [node], case.draft.first(node))
