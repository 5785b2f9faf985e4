"""Before and after: what an edit of the organisation costs, in facts and in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from orggraph.network.scene import Edit, Merge, Move, Remove, Scene, gone_by
from orggraph.network.state import SHIFTS, State
from orggraph.network.successors import Successor, successors
from orggraph.network.words import counted, listed, percent

_SHOWN = 1000
_EXAMPLES = 20
_SHIFTED = 10


@dataclass(frozen=True)
class Compared:
    """Two states of one organisation, and what was done between them."""

    edits: tuple[Edit, ...]
    before: Scene
    after: Scene
    then: State
    now: State

    @property
    def gone(self) -> tuple[str, ...]:
        """The positions that are no more there."""
        return gone_by(self.edits)

    def name(self, known: str) -> str:
        """The name of a vertex, whether it is still there or not."""
        vertex = self.before.ties.by_id.get(known)
        return known if vertex is None else vertex.name

    def shown(self, known: str) -> dict[str, str]:
        """A vertex as answers show it."""
        return {"id": known, "name": self.name(known)}


def orphans(of: Compared) -> list[str]:
    """Positions that had a superior and have none."""
    return [one for one in of.then.superiors if one not in of.now.superiors and one not in of.gone]


def lost_parties(of: Compared) -> list[str]:
    """Partners that somebody dealt with and nobody does."""
    return [one for one in of.then.parties if one not in of.now.parties]


def single_parties(of: Compared) -> list[tuple[str, str]]:
    """Partners that hang on one position now and did not before, with the position."""
    return [
        (party, next(iter(held)))
        for party, held in of.now.parties.items()
        if len(held) == 1 and len(of.then.parties.get(party, ())) > 1
    ]


def lost_departments(of: Compared) -> list[tuple[str, str]]:
    """Pairs of departments that talked and do not."""
    return [pair for pair in of.then.departments if pair not in of.now.departments]


def lost_holdings(of: Compared) -> list[str]:
    """Duties, authorities and KPIs that somebody held and nobody does, by id."""
    return [one for one in of.then.holders if one not in of.now.holders]


def parted(of: Compared) -> tuple[int, list[tuple[str, str]]]:
    """Pairs of positions that reached each other and do not, of those that stay: how many, and the first 20."""
    pieces: dict[int, dict[int, list[str]]] = {}
    for known, piece in of.then.pieces.items():
        if known in of.now.pieces:
            pieces.setdefault(piece, {}).setdefault(of.now.pieces[known], []).append(known)
    count, examples = 0, list[tuple[str, str]]()
    for parts in pieces.values():
        sizes = [len(part) for part in parts.values()]
        count += (sum(sizes) ** 2 - sum(size * size for size in sizes)) // 2
        examples += _examples(list(parts.values()))
    return count, sorted(examples)[:_EXAMPLES]


def _examples(parts: Sequence[Sequence[str]]) -> Iterable[tuple[str, str]]:
    """Each of the smaller parts' first members beside the first of the largest one."""
    largest, *rest = sorted(parts, key=len, reverse=True)
    return [(min(one, largest[0]), max(one, largest[0])) for part in rest for one in part[:_EXAMPLES]]


def shifts(of: Compared) -> dict[str, dict[str, Any]]:
    """The metrics of the whole that changed, before and after."""
    return {
        name: {"before": value, "after": of.now.whole[name]}
        for name, value in of.then.whole.items()
        if value != of.now.whole[name]
    }


def shifted(of: Compared) -> list[dict[str, Any]]:
    """The positions whose place in the network changes most, by the pairs that they stand between."""
    found = [
        (abs(of.now.positions[one]["betweenness_share"] - before["betweenness_share"]), one)
        for one, before in of.then.positions.items()
        if one in of.now.positions
    ]
    most = sorted((pair for pair in found if pair[0] > 1e-9), key=lambda pair: (-pair[0], pair[1]))[:_SHIFTED]
    return [
        {
            **of.shown(one),
            **{name: {"before": of.then.positions[one][name], "after": of.now.positions[one][name]} for name in SHIFTS},
        }
        for _, one in most
    ]


def follow(of: Compared) -> list[tuple[str, Successor]]:
    """Each position that is removed, and its best successors."""
    removed = [edit.position for edit in of.edits if isinstance(edit, Remove)]
    return [(gone, one) for gone in removed for one in successors(of.before, gone, of.gone)]


def answer(of: Compared) -> dict[str, Any]:
    """What a caller gets: the facts, and the sentences that sum them up."""
    followers = follow(of)
    return {
        "summary": sentences(of, followers),
        "edits": [_said(of, edit) for edit in of.edits],
        "orphans": [of.shown(one) for one in orphans(of)][:_SHOWN],
        **_contacts(of),
        **_unheld_lists(of),
        **_reach(of),
        "metrics": shifts(of),
        "positions": shifted(of),
        "successors": [_follower(of, gone, one) for gone, one in followers],
    }


def _contacts(of: Compared) -> dict[str, Any]:
    hanging = [{**of.shown(party), "position": of.shown(one)} for party, one in single_parties(of)]
    departments = [
        {**_ends(of, pair), "held_by": _names(of, of.then.departments[pair])} for pair in lost_departments(of)
    ]
    return {
        "parties_lost": [of.shown(one) for one in lost_parties(of)][:_SHOWN],
        "parties_on_one": hanging[:_SHOWN],
        "departments_lost": departments[:_SHOWN],
    }


def _unheld_lists(of: Compared) -> dict[str, Any]:
    """What is lost, by kind; a KPI that several held is one."""
    held = {one.id: one for one in of.before.holdings}
    lost = [held[known] for known in lost_holdings(of)]
    return {
        name: [
            {"id": one.id, "text": one.text, "position": of.shown(one.position)} for one in lost if one.kind == kind
        ][:_SHOWN]
        for name, kind in (("duties", "Duty"), ("authorities", "Authority"), ("kpis", "Kpi"))
    }


def _reach(of: Compared) -> dict[str, Any]:
    count, examples = parted(of)
    pairs = [[of.shown(first), of.shown(second)] for first, second in examples]
    return {"disconnected": count, "disconnected_pairs": pairs}


def _follower(of: Compared, gone: str, one: Successor) -> dict[str, Any]:
    told = {"instead_of": of.shown(gone), "score": one.score, "parts": dict(one.parts), "reasons": list(one.reasons)}
    return {**of.shown(one.position), **told}


def _ends(of: Compared, pair: tuple[str, str]) -> dict[str, Any]:
    return {"source": of.shown(pair[0]), "target": of.shown(pair[1])}


def _names(of: Compared, ids: Iterable[str]) -> list[str]:
    return [of.name(one) for one in sorted(ids)]


def _said(of: Compared, edit: Edit) -> str:
    if isinstance(edit, Remove):
        return f"{of.name(edit.position)} is removed"
    if isinstance(edit, Move):
        department = of.before.ties.by_id[edit.to].kind == "Department"
        return f"{of.name(edit.position)} {'belongs' if department else 'reports'} to {of.name(edit.to)}"
    assert isinstance(edit, Merge)
    return f"{listed([of.name(one) for one in edit.others])} {_passes(edit)} to {of.name(edit.kept)}"


def _passes(edit: Merge) -> str:
    return "passes" if len(edit.others) == 1 else "pass"


def sentences(of: Compared, followers: Sequence[tuple[str, Successor]]) -> list[str]:
    """The answer as a manager reads it, the gravest first."""
    found = [
        *_orphaned(of),
        *_parties(of),
        *_departments(of),
        *_unheld(of),
        *_parted(of),
        *_takes_over(of, followers),
    ]
    found = found or ["Nothing is lost: every report has a superior, every contact and every duty a holder."]
    return [*found, *_shifts(of)]


def _orphaned(of: Compared) -> Iterable[str]:
    several = orphans(of)
    if several:
        verb = "has" if len(several) == 1 else "have"
        yield f"{listed([of.name(one) for one in several])} {verb} no superior any more."


def _parties(of: Compared) -> Iterable[str]:
    lost = lost_parties(of)
    if lost:
        yield f"Nobody deals with {listed([of.name(one) for one in lost], 10)} any more."
    by_holder: dict[str, list[str]] = {}
    for party, holder in single_parties(of):
        by_holder.setdefault(holder, []).append(of.name(party))
    for holder, parties in sorted(by_holder.items()):
        verb = "hangs" if len(parties) == 1 else "hang"
        yield f"{listed(parties, 10)} now {verb} on {of.name(holder)} alone."


def _departments(of: Compared) -> Iterable[str]:
    for first, second in lost_departments(of)[:5]:
        yield f"{of.name(first)} and {of.name(second)} have no contact any more."
    more = len(lost_departments(of)) - 5
    if more > 0:
        yield f"{counted(more, 'other pair')} of departments {'has' if more == 1 else 'have'} no contact any more."


def _unheld(of: Compared) -> Iterable[str]:
    kinds = {one.id: one.kind for one in of.before.holdings}
    lost = [kinds[known] for known in lost_holdings(of)]
    nouns: Mapping[str, str] = {"Duty": "duty", "Authority": "authority", "Kpi": "KPI"}
    parts = [counted(lost.count(kind), noun) for kind, noun in nouns.items() if kind in lost]
    if parts:
        yield f"{listed(parts)} {'is' if len(lost) == 1 else 'are'} left without a holder."


def _parted(of: Compared) -> Iterable[str]:
    count, examples = parted(of)
    if count:
        verb = "does not reach" if count == 1 else "do not reach"
        example = listed([of.name(one) for one in examples[0]])
        yield f"{counted(count, 'pair')} of positions {verb} each other any more, such as {example}."


def _shifts(of: Compared) -> Iterable[str]:
    """Whose place between the others changes most, where it changes by a hundredth of all pairs or more."""
    for one in shifted(of)[:1]:
        before, after = one["betweenness_share"]["before"], one["betweenness_share"]["after"]
        if abs(after - before) >= 0.01:
            yield (f"{one['name']} stands between {percent(after)} of all pairs of others then, {percent(before)} now.")


def _takes_over(of: Compared, followers: Sequence[tuple[str, Successor]]) -> Iterable[str]:
    told: set[str] = set()
    for gone, one in followers:
        if gone not in told:
            told.add(gone)
            yield f"{of.name(one.position)} could best take over from {of.name(gone)}: {'; '.join(one.reasons)}."
