"""Papers that one post both draws up and approves, told by the paper's own name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from orggraph.audit.book import Statement
from orggraph.audit.finding import Piece
from orggraph.audit.words import Pattern, pattern, single, table

_SAME = 3
"""Characters from the end that the two names of a paper must have in common."""


class Paper(NamedTuple):
    """A paper in a statement: where it stands, the words about it, its name."""

    statement: Statement
    piece: Piece
    name: str


@cache
def _patterns() -> tuple[Pattern, Pattern]:
    """What draws up a paper, and what approves one: before its name, or behind it as a power."""
    own = table("duties")["papers"]
    name = f"(?P<name>[^,,。;;、\\s]{{0,20}}?(?:{own['ends']}))(?![一-鿿]*?(?:{own['ends']}))"
    behind = f"(?P<behind>[^,,。;;、\\s]{{0,20}}?(?:{own['ends']}))的?(?:{own['pass']})權"
    return pattern(f"(?:{own['draw']})(?![的之]){name}"), pattern(f"(?:{own['pass']}){name}|{behind}")


def _papers(statements: Sequence[Statement], wanted: Pattern) -> Iterator[Paper]:
    beside = (single("duties", "helping"), single("duties", "not_approving"))
    for one in statements:
        if beside[0].match(one.folded) or beside[1].search(one.folded):
            continue
        for match in wanted.finditer(one.folded):
            name = match["name"] or match.groupdict().get("behind") or ""
            yield Paper(one, one.words(*match.span()), name)


def drawn_and_passed(statements: Sequence[Statement]) -> Iterator[tuple[Paper, list[Paper]]]:
    """Each paper that one sheet has drawn up in one place and approved in others, with those."""
    draw, passing = _patterns()
    approved = [one for one in _papers(statements, passing) if not _another().search(one.name)]
    for drawn in _papers(statements, draw):
        same = [one for one in approved if one.statement is not drawn.statement and _same(one.name, drawn.name)]
        if same:
            yield drawn, same


@cache
def _another() -> Pattern:
    """Words for papers that come from others."""
    return pattern(table("duties")["papers"]["another"])


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    alike = next(
        (n for n, (a, b) in enumerate(zip(reversed(short), reversed(long), strict=False)) if a != b), len(short)
    )
    return alike >= _SAME
