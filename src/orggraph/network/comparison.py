"""Before and after: what an edit of the organisation costs, in facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from orggraph.network.scene import Edit, Remove, Scene, gone_by
from orggraph.network.state import SHIFTS, State
from orggraph.network.successors import Successor, successors

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
