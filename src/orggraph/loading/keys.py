"""What lists are sorted by, search listens for and answers hold: properties that follow from a node's others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, TypeAlias

from orggraph.loading.rows import EdgeRow, NodeRow, Properties, Rows
from orggraph.loading.written import WRITTEN, written_node
from orggraph.model.collation import pinyin_key, readings, statement_readings, stroke_key

Keys: TypeAlias = dict[str, dict[str, Any]]
"""Sort keys by a node's id, then by their names."""

KEYS = ("by_pinyin", "by_stroke", "by_count", "by_level", "by_place", "spelled", "sounds", WRITTEN)
"""The properties that a node gets from here; the keys end in the node's id, so that each is there once."""

COUNTED: Mapping[str, str] = {
    "Position": "REPORTS_TO",
    "Department": "BELONGS_TO",
    "ExternalParty": "COMMUNICATES_WITH",
    "Kpi": "MEASURED_BY",
    "System": "MENTIONS",
}
"""The kind of edge whose sources a kind of node is counted by: subordinates, members, contacts and so on."""

HELD = ("HAS_DUTY", "HAS_AUTHORITY")
_STATEMENTS = frozenset({"Duty", "Authority"})
_SPELLED_ALIASES = 20
_LONGEST_SPELLED = 30
_LONGEST_ID = 200
_MOST = 99_999_999


@dataclass(frozen=True, slots=True)
class Facts:
    """What the keys of one node follow from. `holder` is the title of the position that a statement is of."""

    kind: str
    properties: Properties
    count: int = 0
    holder: str = ""


def split(rows: Rows) -> tuple[Rows, Keys]:
    """The graph without the keys, and the keys that each node has."""
    bare = {
        known: NodeRow(row.kind, {name: value for name, value in row.properties.items() if name not in KEYS})
        for known, row in rows.nodes.items()
    }
    kept = {
        known: {name: row.properties[name] for name in KEYS if name in row.properties}
        for known, row in rows.nodes.items()
    }
    return Rows(bare, rows.edges), kept


def all_keys(rows: Rows) -> Keys:
    """The keys of every node of a graph, by its id."""
    counts, holders = _counted(rows.edges.values()), _holders(rows)
    return {
        known: keys(Facts(row.kind, row.properties, counts[COUNTED.get(row.kind, ""), known], holders.get(known, "")))
        for known, row in rows.nodes.items()
    }


def keys(facts: Facts) -> dict[str, Any]:
    """The keys of one node."""
    name, known = facts.properties["name"], facts.properties["id"]
    end = _ending(known)
    statement = facts.kind in _STATEMENTS
    said = statement_readings(name) if statement else readings(name)
    pinyin = pinyin_key(name, said) + end
    found: dict[str, Any] = {"by_pinyin": pinyin, "by_stroke": stroke_key(name) + end}
    found[WRITTEN] = written_node(facts.kind, facts.properties)
    if facts.kind in COUNTED:
        found["by_count"] = f"{_MOST - min(facts.count, _MOST):08d} {pinyin}"
    if facts.kind == "Position":
        found["by_level"] = f"{_ranked(facts.properties.get('level'))} {pinyin}"
    if statement:
        found["by_place"] = _place(facts) + end
    else:
        found |= _spelling([name, *facts.properties.get("aliases", [])])
    return found


def _ending(known: str) -> str:
    """What keeps two of one name apart: lower than any sign of a key, and short enough for an index."""
    if len(known) > _LONGEST_ID:
        known = f"{known[:_LONGEST_ID]}{blake2b(known.encode(), digest_size=16).hexdigest()}"
    return f" {known}"


def _ranked(level: object) -> str:
    """The wording of a level, in the order of names; none comes last."""
    return pinyin_key(level, readings(level)) if isinstance(level, str) and level else "~~~"


def _place(facts: Facts) -> str:
    """As the sheets have them: by position, area and number."""
    numbers = (str(facts.properties.get(part) or "") for part in ("area_number", "number"))
    numbered = " ".join(pinyin_key(number, statement_readings(number)) for number in numbers)
    return f"{pinyin_key(facts.holder, readings(facts.holder))} {numbered}"


def _spelling(names: list[str]) -> dict[str, list[str]]:
    """`spelled`: each name's syllables, a character each; `sounds`: what may be typed for it, from any syllable on."""
    spelled = [[_bare(reading) for reading in readings(name[:_LONGEST_SPELLED])] for name in names[:_SPELLED_ALIASES]]
    sounds: dict[str, None] = {}
    for name, parts in zip(names, spelled, strict=False):
        if any(len(part) > 1 for part in parts):
            for start in range(len(name[:_LONGEST_SPELLED])):
                sounds["".join(parts[start:])] = None
                sounds["".join(part[:1] for part in parts[start:])] = None
    return {"spelled": [" ".join(parts) for parts in spelled], "sounds": [sound for sound in sounds if sound]}


def _bare(reading: str) -> str:
    """The reading without its tone; nothing for what nobody types."""
    return reading.rstrip("12345") if len(reading) > 1 else reading if reading.isalnum() else ""


def _counted(edges: Iterable[EdgeRow]) -> Counter[tuple[str, str]]:
    """How many nodes point to each by each kind of edge, however many edges one has."""
    return Counter((kind, target) for kind, _, target in {(edge.kind, edge.source, edge.target) for edge in edges})


def _holders(rows: Rows) -> dict[str, str]:
    """The title of the position that each statement is of; the first where several have it."""
    held = sorted((edge.source, edge.target) for edge in rows.edges.values() if edge.kind in HELD)
    return {target: rows.nodes[source].properties["name"] for source, target in reversed(held)}
