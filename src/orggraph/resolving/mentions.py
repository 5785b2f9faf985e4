"""What duties and authorities mention by name, found by longest match on folded text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from orggraph.model.folding import fold
from orggraph.model.organisation import NodeKind
from orggraph.resolving.case import SECTION_OF, Case
from orggraph.resolving.cells import part, quoted
from orggraph.resolving.tasks import Statement
from orggraph.resolving.words import Words, key

_KINDS: tuple[NodeKind, ...] = tuple(SECTION_OF)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The names to look for: each with the kinds it can be, and by first character how long they are, longest first."""

    kinds: Mapping[str, tuple[NodeKind, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    words: Words

    def matches(self, text: str) -> Iterator[tuple[int, int]]:
        """Where names stand in a folded text, from left to right, not overlapping."""
        at = 0
        while at < len(text):
            lengths = self.lengths.get(text[at], ())
            length = next((length for length in lengths if self._stands(text, at, at + length)), 0)
            if length:
                yield at, at + length
            at += length or 1

    def _stands(self, text: str, start: int, end: int) -> bool:
        kinds = self.kinds.get(text[start:end])
        return kinds is not None and all(self.words.stands_alone(kind, text, start, end) for kind in kinds)


def lexicon(case: Case) -> Lexicon:
    """All names that the manuals or the alias file know; a single character is no name."""
    kinds: dict[str, set[NodeKind]] = defaultdict(set)
    for kind, name in case.known:
        kinds[name].add(kind)
    for kind, section in SECTION_OF.items():
        for name in case.index[section]:
            kinds[name].add(kind)
    lengths: dict[str, set[int]] = defaultdict(set)
    for name in kinds:
        if len(name) > 1:
            lengths[name[0]].add(len(name))
    return Lexicon(
        {name: tuple(kind for kind in _KINDS if kind in found) for name, found in kinds.items()},
        {first: tuple(sorted(those, reverse=True)) for first, those in lengths.items()},
        case.words,
    )


def mentions(case: Case, statements: Sequence[Statement]) -> None:
    """MENTIONS, mined; a mentioned party is also an inferred contact of the position."""
    names = lexicon(case)
    for statement in statements:
        for start, end in names.matches(fold(statement.cell.text)):
            _mention(case, statement, start, end, names)


def _mention(case: Case, statement: Statement, start: int, end: int, names: Lexicon) -> None:
    cell = part(statement.cell, start, end)
    post = statement.post
    kinds = names.kinds[key(cell.text)]
    candidates = [node for kind in kinds for node in case.found(kind, cell.text)]
    implied = None if candidates else case.implied(kinds[0], post.document, cell)
    target = implied or case.among(post, candidates, cell)
    if target is None:
        return
    evidence = [quoted(post.document, cell)]
    case.draft.edge("MENTIONS", statement.node, target, "mined", evidence, "source")
    if target.startswith("external_party:"):
        case.draft.edge("COMMUNICATES_WITH", post.id, target, "inferred", evidence, scope="external")
