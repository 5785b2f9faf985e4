"""What an import would do to the graph, and did: created, changed and retired, fact by fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from orggraph.loading.rows import EdgeRow, NodeRow, Properties, Rows

_SHOWN = 120
_PLACES = {"spans", "stretches"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A node or an edge that the plan creates or retires. An edge has a source and a target."""

    kind: str
    id: str
    name: str
    source: str | None = None
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """A property that changes; None where it was not there, or will not be."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Changed:
    """A node or an edge that stays, with what changes of it."""

    entry: Entry
    differences: tuple[Difference, ...]

    @property
    def moved_only(self) -> bool:
        """Whether only the places of the evidence changed: the words stand elsewhere in the document."""
        return {one.field for one in self.differences} <= _PLACES


@dataclass(frozen=True, slots=True)
class Plan:
    """Exactly what is to be done, nodes before edges, each sorted by id."""

    created: tuple[Entry, ...] = ()
    changed: tuple[Changed, ...] = ()
    retired: tuple[Entry, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.created or self.changed or self.retired)

    def counts(self) -> dict[str, dict[str, int]]:
        """How many of each kind are created, changed and retired."""
        return {
            "created": _by_kind(self.created),
            "changed": _by_kind(one.entry for one in self.changed),
            "retired": _by_kind(self.retired),
        }


def difference(current: Rows, desired: Rows) -> Plan:
    """What makes the current graph the desired one."""
    created: list[Entry] = []
    changed: list[Changed] = []
    retired: list[Entry] = []
    for now, then in ((current.nodes, desired.nodes), (current.edges, desired.edges)):
        created += [_entry(then[known]) for known in sorted(then.keys() - now.keys())]
        retired += [_entry(now[known]) for known in sorted(now.keys() - then.keys())]
        for known in sorted(now.keys() & then.keys()):
            differences = tuple(_differences(now[known].properties, then[known].properties))
            if differences:
                changed.append(Changed(_entry(then[known]), differences))
    return Plan(tuple(created), tuple(changed), tuple(retired))


def summary(plan: Plan, limit: int = 200) -> dict[str, Any]:
    """The plan for JSON: counts by kind, and up to `limit` entries of each part; `left_out` says how many more.

    Facts whose evidence only moved within its document are counted as `moved` and not listed.
    """
    changed = [one for one in plan.changed if not one.moved_only]
    parts: dict[str, list[Any]] = {
        "created": [_shown(one) for one in plan.created[:limit]],
        "changed": [
            {**_shown(one.entry), "fields": {each.field: [_cut(each.old), _cut(each.new)] for each in one.differences}}
            for one in changed[:limit]
        ],
        "retired": [_shown(one) for one in plan.retired[:limit]],
    }
    total = len(plan.created) + len(changed) + len(plan.retired)
    return {
        "counts": plan.counts(),
        "moved": len(plan.changed) - len(changed),
        **parts,
        "left_out": total - len(list(chain.from_iterable(parts.values()))),
    }


def _entry(row: NodeRow | EdgeRow) -> Entry:
    known = row.properties["id"]
    if isinstance(row, NodeRow):
        return Entry(row.kind, known, row.properties["name"])
    names = (end.partition(":")[2] for end in (row.source, row.target))
    return Entry(row.kind, known, " → ".join(names), row.source, row.target)


def _differences(now: Properties, then: Properties) -> Iterable[Difference]:
    for field in sorted(now.keys() | then.keys()):
        old, new = now.get(field), then.get(field)
        if old != new or type(old) is not type(new):
            yield Difference(field, old, new)


def _by_kind(entries: Iterable[Entry]) -> dict[str, int]:
    return dict(sorted(Counter(one.kind for one in entries).items()))


def _shown(entry: Entry) -> Mapping[str, Any]:
    return {"kind": entry.kind, "id": entry.id, "name": entry.name}


def _cut(value: Any) -> Any:
    if isinstance(value, str) and len(value) > _SHOWN:
        return f"{value[:_SHOWN]}… ({len(value):,} characters)"
    return value
