"""Which names may be one thing: proposed with a score and the reason, never merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from orggraph.model.organisation import Node, NodeKind, Organisation
from orggraph.model.said import Said
from orggraph.resolving.aliases import Aliases, Section
from orggraph.resolving.case import SECTION_OF
from orggraph.resolving.words import key, words

_CUTOFF = 60
"""Similarity below which a pair is not even looked at, 0 to 100."""
_ALIKE = 70
"""Similarity from which names alone are a reason."""
_ALIKE_LATIN = 85
"""The same for letters, of which chance makes many equal."""
_SUREST = 85
"""Similarity alone is never a better reason than this."""
_NEAREST = 8
"""How many of the nearest names are looked at for each."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two names that may be one thing: `canonical` would stay, `other` become its alias. `score` 0 to 100.

    `reason` is English, `chinese` the same in Traditional script (see model/said).
    """

    section: Section
    canonical: str
    other: str
    score: int
    reason: str
    chinese: str = ""


@dataclass(frozen=True, slots=True)
class _Table:
    before: tuple[str, ...]
    after: Mapping[str, tuple[str, ...]]
    apart: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """A node under one of its names. `stem` is the name without what does not make it another thing."""

    node: Node
    text: str
    folded: str
    stem: str
    leader: str


@dataclass(frozen=True, slots=True)
class _Field:
    """The names of one kind. `heads` leads from a unit's name to the title of who heads it."""

    kind: NodeKind
    names: tuple[_Name, ...]
    heads: Mapping[str, Node] = field(default_factory=dict[str, Node])


def proposals(organisation: Organisation, aliases: Aliases) -> tuple[Proposal, ...]:
    """Pairs of a name that no sheet describes and another of its kind, the likeliest first.

    Pairs that the alias file keeps apart (`different`) are left out. Only a proposal: nothing is merged.
    """
    degrees: dict[str, int] = defaultdict(int)
    for edge in organisation.edges:
        degrees[edge.source] += 1
        degrees[edge.target] += 1
    found: dict[tuple[str, str], Proposal] = {}
    for kind in ("Department", "Position", "ExternalParty"):
        for one, other, score, reason in _pairs(_gathered(organisation, kind)):
            if not _kept_apart(aliases, one.node, other.node):
                first, second = sorted((one.node, other.node), key=lambda node: _standing(node, aliases, degrees))
                proposal = Proposal(SECTION_OF[kind], first.name, second.name, score, reason.en, reason.zh)
                known = found.get((first.id, second.id))
                if known is None or known.score < score:
                    found[first.id, second.id] = proposal
    return tuple(sorted(found.values(), key=lambda one: (-one.score, one.section, one.canonical, one.other)))


def _kept_apart(aliases: Aliases, one: Node, other: Node) -> bool:
    return any(aliases.apart(a, b) for a in (one.name, *one.aliases) for b in (other.name, *other.aliases))


def _standing(node: Node, aliases: Aliases, degrees: Mapping[str, int]) -> tuple[bool, bool, int, int, str]:
    """Whose name stays: the one described, the one that the alias file has, the shorter, the one more is said of."""
    listed = node.name in aliases.section(SECTION_OF[node.kind])
    return _dangling(node), not listed, len(node.name), -degrees[node.id], node.name


def _dangling(node: Node) -> bool:
    return node.kind == "ExternalParty" or bool(node.properties.get("implied"))


@cache
def _table() -> _Table:
    rows: dict[str, Any] = yaml.safe_load((files("orggraph.resolving") / "proposals.yaml").read_text("utf-8"))
    return _Table(
        _folded(rows["before"]), {kind: _folded(row) for kind, row in rows["after"].items()}, _folded(rows["apart"])
    )


def _folded(names: list[str]) -> tuple[str, ...]:
    return tuple(sorted(map(key, names), key=len, reverse=True))


def _gathered(organisation: Organisation, kind: NodeKind) -> _Field:
    nodes = {node.id: node for node in organisation.nodes}
    own = [node for node in organisation.nodes if node.kind == kind and not node.properties.get("collective")]
    heads = {
        key(name): nodes[edge.source]
        for edge in organisation.edges
        if edge.kind == "HEADS" and kind == "Position" and edge.basis == "inferred"
        for name in (nodes[edge.target].name, *nodes[edge.target].aliases)
    }
    return _Field(kind, tuple(_named(node, name) for node in own for name in (node.name, *node.aliases)), heads)


def _named(node: Node, text: str) -> _Name:
    folded = key(text)
    leader = next((word for word in words().head_words if folded.endswith(word) and node.kind == "Position"), "")
    return _Name(node, text, folded, _stem(node.kind, folded.removesuffix(leader)), leader)


def _stem(kind: NodeKind, folded: str) -> str:
    """The name without the words around it that do not make it another thing; never less than two characters."""
    after = _table().after.get("Department" if kind == "Position" else kind, ())
    for strip, endings in (
        (str.removeprefix, () if kind == "Position" else _table().before),
        (str.removesuffix, after),
    ):
        shorter = (strip(folded, ending) for ending in endings)
        folded = next((short for short in shorter if short != folded and len(short) > 1), folded)
    return folded


def _pairs(field: _Field) -> Iterator[tuple[_Name, _Name, int, Said]]:
    """Each dangling name with each other that there is a reason for: the best reason's score and sentence."""
    stems: dict[str, list[int]] = defaultdict(list)
    for at, name in enumerate(field.names):
        stems[name.stem].append(at)
    choices = [name.folded for name in field.names]
    for one in field.names:
        if not _dangling(one.node):
            continue
        near = process.extract(one.folded, choices, scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=_NEAREST)
        for at in dict.fromkeys((*stems[one.stem], *(at for _, _, at in near))):
            other = field.names[at]
            if other.node.id != one.node.id and not _other_post(one, other):
                yield from _best(one, other)
        yield from _head_of(one, field)


def _other_post(one: _Name, other: _Name) -> bool:
    """Whether a word tells the two apart: 副經理 is not 經理."""
    return any((word in one.folded) != (word in other.folded) for word in _table().apart)


def _best(one: _Name, other: _Name) -> Iterator[tuple[_Name, _Name, int, Said]]:
    reasons = [found for reason in _REASONS if (found := reason(one, other)) is not None]
    if reasons:
        score, said = max(reasons, key=lambda found: (found[0], found[1].en))
        yield one, other, score, said


def _same_stem(one: _Name, other: _Name) -> tuple[int, Said] | None:
    if one.stem != other.stem or not one.stem:
        return None
    if one.leader != other.leader:
        return 65, Said(
            f"'{one.text}' and '{other.text}' differ only in the word for who leads.",
            f"「{one.text}」和「{other.text}」只有主管的稱呼不同。",
        )
    return 95, Said(
        f"'{one.text}' and '{other.text}' differ only in words that name the same thing, such as 部, 各 or 等.",
        f"「{one.text}」和「{other.text}」只差在「部」、「各」、「等」這類不改變所指的字詞。",
    )


def _part(one: _Name, other: _Name) -> tuple[int, Said] | None:
    short, long = sorted((one, other), key=lambda name: len(name.stem))
    whole = len(short.stem) > 1 and short.stem != long.stem and short.leader == long.leader
    if whole and long.stem.startswith(short.stem):
        return 75, Said(
            f"'{long.text}' begins as '{short.text}' does.", f"「{long.text}」的開頭與「{short.text}」相同。"
        )
    if whole and long.stem.endswith(short.stem):
        return 72, Said(f"'{long.text}' ends as '{short.text}' does.", f"「{long.text}」的結尾與「{short.text}」相同。")
    return None


def _alike(one: _Name, other: _Name) -> tuple[int, Said] | None:
    """Similarity of the whole names; two titles of a leader must also be of something alike."""
    score = int(fuzz.ratio(one.folded, other.folded))
    wanted = _ALIKE_LATIN if one.folded.isascii() or other.folded.isascii() else _ALIKE
    stems_alike = min(len(one.stem), len(other.stem)) > 1 and fuzz.ratio(one.stem, other.stem) >= 50
    if score < wanted or not stems_alike:
        return None
    return min(score, _SUREST), Said(
        f"'{one.text}' and '{other.text}' are written alike ({score} of 100).",
        f"「{one.text}」和「{other.text}」寫法相近（相似度 {score}，滿分 100）。",
    )


_REASONS: tuple[Callable[[_Name, _Name], tuple[int, Said] | None], ...] = (_same_stem, _part, _alike)


def _head_of(one: _Name, field: _Field) -> Iterator[tuple[_Name, _Name, int, Said]]:
    """A title that is a unit's name and a leader's word, where somebody is known to head that unit."""
    unit = one.folded.removesuffix(one.leader) if one.leader else ""
    head = field.heads.get(unit)
    if head is not None and head.id != one.node.id:
        led = one.text[: len(unit)]
        said = Said(
            f"'{one.text}' reads as who leads '{led}', and '{head.name}' does.",
            f"「{one.text}」看來是「{led}」的主管，而「{led}」的主管是「{head.name}」。",
        )
        yield one, _named(head, head.name), 90, said
