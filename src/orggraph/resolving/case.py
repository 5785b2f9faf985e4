"""What every step of resolving works on: the posts, the names known so far, and the draft."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from orggraph.model.organisation import NodeKind, Value
from orggraph.model.said import Said
from orggraph.model.text import Cell
from orggraph.resolving.aliases import SECTIONS, Aliases, Section
from orggraph.resolving.cells import quoted
from orggraph.resolving.draft import Draft
from orggraph.resolving.posts import Post
from orggraph.resolving.words import Words, key

SECTION_OF: Mapping[NodeKind, Section] = {
    "Department": "departments",
    "Position": "positions",
    "ExternalParty": "external_parties",
    "System": "systems",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One resolving under way. `known` leads from a kind and a name, as compared, to ids.

    `homes` lead from a described position to its department, `residents` back. `codes` lead from a
    position's code or id to it: references use them, texts do not mention them. `titles` are the
    described positions by each of their names, as compared, sorted.
    """

    posts: tuple[Post, ...]
    aliases: Aliases
    words: Words
    draft: Draft = field(default_factory=Draft)
    known: dict[tuple[NodeKind, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, str] = field(default_factory=dict[str, str])
    residents: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    codes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    titles: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    index: Mapping[Section, Mapping[str, str]] = field(default_factory=dict[Section, Mapping[str, str]])

    def learn(self, kind: NodeKind, node: str, names: Iterable[str]) -> None:
        """From now on these names lead to the node."""
        for name in names:
            ids = self.known[kind, key(name)]
            if node not in ids:
                ids.append(node)

    def found(self, kind: NodeKind, name: str) -> tuple[str, ...]:
        """The ids that a name leads to, by itself or by the alias file."""
        canonical = self.index[SECTION_OF[kind]].get(key(name), name)
        return tuple(self.known.get((kind, key(canonical)), ()))

    def people(self, name: str) -> tuple[str, ...]:
        """The positions that a reference means: by name, else by code or id."""
        return self.found("Position", name) or tuple(self.codes.get(key(name), ()))

    def enrol(self, node: str, code: str | None) -> None:
        """From now on the position's code leads to it, and its id, without the kind too: `財務部/會計#A-2`."""
        for reference in filter(None, (node, node.partition(":")[2], code)):
            ids = self.codes[key(reference)]
            if node not in ids:
                ids.append(node)

    def settle(self, node: str, unit: str) -> None:
        """From now on the position is of the department."""
        self.residents[self.homes.get(node, unit)].discard(node)
        self.homes[node] = unit
        self.residents[unit].add(node)

    def titled(self, beginning: str) -> Iterator[str]:
        """The described positions with a name that begins so."""
        wanted = key(beginning)
        for place in range(bisect_left(self.titles, (wanted, "")), len(self.titles)):
            name, node = self.titles[place]
            if not name.startswith(wanted):
                return
            yield node

    def in_aliases(self, kind: NodeKind, name: str) -> bool:
        """Whether the alias file knows the name."""
        return key(name) in self.index[SECTION_OF[kind]]

    def among(self, post: Post, candidates: Sequence[str], cell: Cell) -> str | None:
        """The one that is meant: the only one, or the only one in the post's department.

        None, and a finding, where that leaves several.
        """
        home = self.homes.get(post.id)
        near = [one for one in candidates if home is not None and self.homes.get(one) == home]
        chosen = candidates if len(candidates) == 1 else near
        if len(chosen) == 1:
            return chosen[0]
        name, choice = cell.text.strip(), either(candidates)
        said = Said(
            f"'{name}' in the sheet of '{post.name}' can be {choice.en}.",
            f"「{post.name}」的說明書中的「{name}」所指不明，可能是{choice.zh}。",
        )
        self.draft.finding("ambiguous-name", "medium", said, (post.id, *candidates), [quoted(post.document, cell)])
        return None

    def implied(self, kind: NodeKind, document: str, cell: Cell) -> str:
        """The id of a thing that is named without a sheet of its own."""
        section = SECTION_OF[kind]
        said = " ".join(cell.text.split())
        name = self.index[section].get(key(said), said)
        properties = {**_IMPLIED[kind], **self._own(kind, name)}
        others = self.aliases.others(section, name)
        node = self.draft.node(kind, name, quoted(document, cell), aliases=others, properties=properties)
        self.learn(kind, node, self.draft.names(node))
        return node

    def _own(self, kind: NodeKind, name: str) -> dict[str, Value]:
        if kind == "ExternalParty":
            return {"category": self.aliases.category(name) or self.words.category(name)}
        return {"title": name} if kind == "Position" else {}


_CALLED = {"position": "崗位", "department": "部門"}


def either(nodes: Sequence[str]) -> Said:
    """Positions and departments that a name can mean, by their ids: a or b."""
    named = [f"{_CALLED[kind]}「{name}」" for kind, _, name in (node.partition(":") for node in nodes)]
    return Said(" or ".join(nodes), "或".join(one for one in ("、".join(named[:-1]), named[-1]) if one))


_IMPLIED: Mapping[NodeKind, Mapping[str, Value]] = {
    "Position": {"implied": True},
    "Department": {"implied": True},
    "ExternalParty": {},
    "System": {},
}


def opened(posts: tuple[Post, ...], aliases: Aliases, words: Words) -> Case:
    """A case with nothing resolved yet."""
    return Case(posts, aliases, words, index={section: aliases.index(section) for section in SECTIONS})
