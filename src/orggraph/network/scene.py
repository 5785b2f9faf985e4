"""The organisation as it is, or as it would be: who is there, and what each position holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, LiteralString, TypeAlias, cast

from orggraph.answering import Source
from orggraph.errors import BadInput
from orggraph.network.reading import organisation, rows_of
from orggraph.network.ties import Tie, Ties

_HELD: Mapping[str, LiteralString] = {
    "Duty": """
MATCH (p:Position)-[r:HAS_DUTY]->(d) WHERE r.id > $after WITH p, r, d ORDER BY r.id LIMIT $page
RETURN r.id, d.id, p.id, d.text, COLLECT { MATCH (d)-[:MENTIONS]->(x) RETURN DISTINCT x.id ORDER BY x.id }
ORDER BY r.id
""",
    "Authority": """
MATCH (p:Position)-[r:HAS_AUTHORITY]->(a) WHERE r.id > $after WITH p, r, a ORDER BY r.id LIMIT $page
RETURN r.id, a.id, p.id, a.text, [] ORDER BY r.id
""",
    "Kpi": """
MATCH (p:Position)-[r:MEASURED_BY]->(k) WHERE r.id > $after WITH p, r, k ORDER BY r.id LIMIT $page
RETURN r.id, k.id, p.id, k.name, [] ORDER BY r.id
""",
}


@dataclass(frozen=True, slots=True)
class Holding:
    """A duty, an authority or a KPI in the hands of a position. `names` are ids that the text mentions."""

    id: str
    kind: str
    position: str
    text: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """Who is there, who is tied to whom, and what each position holds."""

    ties: Ties
    holdings: tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """The position goes, with all that its sheet states."""

    position: str


@dataclass(frozen=True, slots=True)
class Move:
    """The position reports to another superior alone, or belongs to another department alone."""

    position: str
    to: str


@dataclass(frozen=True, slots=True)
class Merge:
    """The others go, and what they hold, whom they lead and whom they know passes to `kept`."""

    kept: str
    others: tuple[str, ...]


Edit: TypeAlias = Remove | Move | Merge


async def scene(source: Source) -> Scene:
    """The organisation as it is, kept for the revision."""

    async def make() -> Scene:
        holdings = [
            Holding(known, kind, position, text, tuple(names))
            for kind, statement in _HELD.items()
            async for _, known, position, text, names in rows_of(source, statement, kind)
        ]
        return Scene(await organisation(source), tuple(holdings))

    return await source.kept(("network", "scene"), make)


def changed(now: Scene, edits: Iterable[Edit]) -> Scene:
    """The organisation after the edits, one after the other. Raises BadInput where one cannot be done."""
    for edit in edits:
        now = _DO[type(edit)](now, edit)
    return now


def _remove(now: Scene, edit: Remove) -> Scene:
    _there(now, edit.position)
    vertices = tuple(vertex for vertex in now.ties.vertices if vertex.id != edit.position)
    ties = tuple(tie for tie in now.ties.ties if edit.position not in (tie.source, tie.target))
    return Scene(Ties(vertices, ties), tuple(one for one in now.holdings if one.position != edit.position))


def _move(now: Scene, edit: Move) -> Scene:
    _there(now, edit.position)
    target = now.ties.by_id.get(edit.to)
    if target is None or target.kind not in ("Position", "Department"):
        raise BadInput(f"{_name(now, edit.to)} is no position and no department; nothing can move there.")
    if edit.to in {edit.position, *_below(now, edit.position)}:
        raise BadInput(f"{_name(now, edit.position)} cannot report to {target.name}, who would be below it.")
    kind = "REPORTS_TO" if target.kind == "Position" else "BELONGS_TO"
    kept = [tie for tie in now.ties.ties if not (tie.kind == kind and tie.source == edit.position)]
    made = Tie(f"{kind}|{edit.position}|{edit.to}|declared", kind, edit.position, edit.to)
    return replace(now, ties=Ties(now.ties.vertices, _in_order([*kept, made])))


def _merge(now: Scene, edit: Merge) -> Scene:
    gone = set(edit.others)
    for known in (edit.kept, *edit.others):
        _there(now, known)
    if not gone or edit.kept in gone:
        raise BadInput(f"{_name(now, edit.kept)} can be merged with other positions alone; name another one.")

    def to(known: str) -> str:
        return edit.kept if known in gone else known

    ties = [_turned(tie, to(tie.source), to(tie.target)) for tie in now.ties.ties]
    vertices = tuple(vertex for vertex in now.ties.vertices if vertex.id not in gone)
    held = [replace(one, position=to(one.position)) for one in now.holdings]
    unlooped = _in_order(tie for tie in ties if tie.source != tie.target)
    return Scene(Ties(vertices, unlooped), tuple(dict.fromkeys(held)))


def _turned(tie: Tie, source: str, target: str) -> Tie:
    if (source, target) == (tie.source, tie.target):
        return tie
    return replace(tie, id=f"{tie.kind}|{source}|{target}|{tie.basis}", source=source, target=target)


def _in_order(ties: Iterable[Tie]) -> tuple[Tie, ...]:
    """The ties by id; of two that became one, the one with more evidence."""
    best: dict[str, Tie] = {}
    for tie in ties:
        if tie.id not in best or best[tie.id].evidence < tie.evidence:
            best[tie.id] = tie
    return tuple(best[known] for known in sorted(best))


def _below(now: Scene, position: str) -> set[str]:
    led: dict[str, list[str]] = {}
    for tie in now.ties.ties:
        if tie.kind == "REPORTS_TO":
            led.setdefault(tie.target, []).append(tie.source)
    found: set[str] = set()
    waiting = [position]
    while waiting:
        for below in led.get(waiting.pop(), ()):
            if below not in found:
                found.add(below)
                waiting.append(below)
    return found


def _there(now: Scene, known: str) -> None:
    vertex = now.ties.by_id.get(known)
    if vertex is None or vertex.kind != "Position":
        raise BadInput(f"{_name(now, known)} is no position, or is gone by an edit before; name one that is there.")


def _name(now: Scene, known: str) -> str:
    vertex = now.ties.by_id.get(known)
    return known if vertex is None else vertex.name


_DO: Mapping[type[Any], Callable[[Scene, Any], Scene]] = {Remove: _remove, Move: _move, Merge: _merge}


def gone_by(edits: Sequence[Edit]) -> tuple[str, ...]:
    """The positions that are no more there after the edits."""
    removed = [edit.position for edit in edits if isinstance(edit, Remove)]
    merged = [other for edit in edits if isinstance(edit, Merge) for other in edit.others]
    return tuple(dict.fromkeys([*removed, *merged]))


def edits_of(values: Mapping[str, Any]) -> tuple[Edit, ...]:
    """The edits that a question's parameters name: move, then merge, then remove."""
    moved = cast("list[str]", values.get("move") or [])
    merged = cast("list[str]", values.get("merge") or [])
    removed = cast("list[str]", values.get("remove") or [])
    if moved and values.get("to") is None:
        raise BadInput("move says who, but not where; name the superior or department with `to`.")
    edits: list[Edit] = [Move(one, values["to"]) for one in moved]
    if merged:
        edits.append(Merge(merged[0], tuple(merged[1:])))
    return (*edits, *(Remove(one) for one in removed))
