"""Where the manual uses which name for which thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from orggraph.audit.book import Book, Name, Sheet, Statement, Tie, key
from orggraph.audit.finding import Piece
from orggraph.audit.lexicon import mentions_in, parties_in, summaries
from orggraph.audit.likeness import likeness, renamed_unit, same_party
from orggraph.audit.words import listed


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a name: the thing it is taken to mean, the node that has the name if one has, and the words.

    The thing is a node's id, or `party:` and a kind of partner that no node is.
    """

    thing: str
    node: str | None
    name: str
    piece: Piece


def uses(book: Book) -> Iterator[Use]:
    """Every use of a name of a post, a unit or a partner that fields or statements make."""
    leading = _canonical_parties(book)
    for sheet in book.sheets:
        yield from _ties(book, sheet, leading)
        for statement in (*sheet.duties, *sheet.authorities):
            yield from _statement(book, statement, leading)
    for statement in summaries(book):
        yield from _statement(book, statement, leading)


def _ties(book: Book, sheet: Sheet, leading: dict[str, str]) -> Iterator[Use]:
    for tie in (*sheet.named_superiors, *sheet.homes, *sheet.contacts):
        if tie.basis == "declared":
            yield from _tie(book, tie, leading)


def _tie(book: Book, tie: Tie, leading: dict[str, str]) -> Iterator[Use]:
    node = book.nodes.get(tie.id)
    if node is None or node.collective:
        return
    names = {key(name) for name in (node.name, *node.aliases)}
    for piece in tie.pieces:
        if key(piece.quote) in names and piece.side != node.id:
            yield Use(_thing(book, node, leading), node.id, piece.quote, piece)


def _thing(book: Book, node: Name, leading: dict[str, str]) -> str:
    if node.kind == "ExternalParty":
        return leading.get(node.id, node.id)
    if node.implied and node.kind in ("Position", "Department"):
        like = likeness(book, node.kind, node.name)
        return like.id if like else node.id
    renamed = renamed_unit(book, node) if node.kind == "Department" else None
    return renamed.id if renamed else node.id


def _statement(book: Book, statement: Statement, leading: dict[str, str]) -> Iterator[Use]:
    for said in mentions_in(book, statement):
        known = [one for one in book.named.get(key(said.name), ()) if one.kind == said.kind]
        if len(known) == 1:
            yield Use(_thing(book, known[0], leading), known[0].id, said.name, said.piece)
        elif not known:
            like = likeness(book, said.kind, said.name)
            if like is not None:
                yield Use(like.id, None, said.name, said.piece)
    for start, end, kind in parties_in(statement.folded):
        piece = statement.words(start, end)
        known = [one for one in book.named.get(key(piece.quote), ()) if one.kind == "ExternalParty"]
        node = known[0].id if known else None
        thing = leading.get(node or "") or node or _like_party(piece.quote, leading, book) or _unlisted(kind)
        if thing:
            yield Use(thing, node, piece.quote, piece)


def _unlisted(kind: str) -> str | None:
    """What stands for a partner that nobody lists, where all words of its kind mean one."""
    return f"party:{kind}" if kind in listed("vocabulary", "party_synonyms") else None


def _canonical_parties(book: Book) -> dict[str, str]:
    """Each partner's node, and the node of the first partner that its name likely means."""
    leading: dict[str, str] = {}
    parties = [one for one in book.names if one.kind == "ExternalParty"]
    for one in sorted(parties, key=lambda party: (len(party.name), party.id)):
        same = next((known for known in leading if same_party(book.name(known), one.name)), one.id)
        leading[one.id] = leading.get(same, same)
    return leading


def _like_party(name: str, leading: dict[str, str], book: Book) -> str | None:
    return next((leading[known] for known in leading if same_party(book.name(known), name)), None)
