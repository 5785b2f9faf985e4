"""Partners outside: those that duties name and contacts leave out, and those that no duty explains."""

from __future__ import annotations

from collections.abc import Iterator

from orggraph.audit.book import Book, Sheet, Statement, Tie, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.lexicon import kinds_of_party, parties_in, summaries
from orggraph.audit.likeness import same_party
from orggraph.audit.words import parties, single, table
from orggraph.model.said import Said, listing


def party_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Sheets whose duties deal with a partner of a kind that the declared contacts do not have."""
    own = _own_words(book)
    for sheet in book.sheets:
        declared = [piece for tie in sheet.parties for piece in tie.pieces]
        missing = [
            (name, statement, piece)
            for statement in sheet.duties
            for name, piece in (*_partners(book, sheet, statement, own), *_by_business(book, sheet, statement))
        ]
        if not missing:
            continue
        names = list(dict.fromkeys(name for name, _, _ in missing))
        those, said = listing(names), listing(one.quote for one in declared) if declared else Said("nobody", "任何單位")
        told = Said(
            f"The duties of '{sheet.name}' deal with {those.en}; its outside contacts list {said.en}.",
            f"「{sheet.name}」的職責涉及{those.zh}，外部溝通{'只列' if declared else '未列'}{said.zh}。",
        )
        evidence = [piece for _, _, piece in missing] + [one.piece for _, one, _ in missing] + declared
        nodes = [sheet.id, *(one.id for name in names for one in book.named.get(key(name), ()))]
        yield case.finding(told, nodes, evidence, key=names)


def _by_business(book: Book, sheet: Sheet, statement: Statement) -> Iterator[tuple[str, Piece]]:
    """What a duty does that nobody does without a partner of a kind, where the contacts have none of it."""
    listed = frozenset(kind for tie in sheet.parties for kind in _kinds(book, tie))
    named = {kind for _, _, kind in parties_in(statement.folded)}
    for one in parties():
        match = one.business.search(statement.folded)
        if match is not None and one.kind not in listed | named:
            piece = statement.words(*match.span())
            yield piece.quote, piece


def _partners(book: Book, sheet: Sheet, statement: Statement, own: str) -> Iterator[tuple[str, Piece]]:
    """The partners that a duty names and the contacts leave out."""
    loose = {one.kind for one in parties() if one.loose}
    for start, end, kind in parties_in(statement.folded):
        if kind in loose:
            continue
        piece = statement.words(start, end)
        known = book.named.get(key(piece.quote), ())
        outside = not known or any(one.kind == "ExternalParty" for one in known)
        if outside and not _own(book, piece.quote, own) and not _declared(book, sheet, piece.quote):
            yield piece.quote, piece


def _own_words(book: Book) -> str:
    """Where a partner's word is what the company calls itself: above the first sheet, in what somebody lists inside."""
    inside = (piece.quote for sheet in book.sheets for tie in sheet.declared_contacts for piece in tie.pieces)
    return "\n".join(map(key, dict.fromkeys((*_above(book), *inside))))


def _own(book: Book, name: str, own: str) -> bool:
    """Whether a partner's word is the company: 學校 in a school's manual, where nobody lists one outside."""
    listed = any(one.kind == "ExternalParty" for one in book.named.get(key(name), ()))
    return not listed and key(name) in own


def _above(book: Book) -> Iterator[str]:
    """What stands in each document above its first sheet: the title."""
    for document, starts in book.starts.items():
        if document in book.documents:
            yield book.documents[document].text[: starts[0][0]][:_TITLE]


_TITLE = 40
"""Characters of a document in which it may say whose it is."""


def _declared(book: Book, sheet: Sheet, name: str) -> bool:
    """Whether a contact is the partner, or of its kind."""
    known = {one.id for one in book.named.get(key(name), ()) if one.kind == "ExternalParty"}
    kinds = _taken_in(kinds_of_party((name,)))
    for tie in sheet.parties:
        if tie.id in known or same_party(tie.name, name):
            return True
        if kinds & _kinds(book, tie):
            return True
    # A partner of no known kind may be the customer that a duty calls so: a press, for a printer.
    return "clients" in kinds and not all(_kinds(book, tie) for tie in sheet.parties)


def _taken_in(kinds: frozenset[str]) -> frozenset[str]:
    """The kinds of partner, and those that a general word of theirs may mean."""
    wider = table("parties")["takes_in"]
    return kinds.union(*(wider.get(kind, ()) for kind in kinds))


def _kinds(book: Book, tie: Tie) -> frozenset[str]:
    node = book.nodes.get(tie.id)
    names = (tie.name, *(node.aliases if node else ()), *(piece.quote for piece in tie.pieces))
    return kinds_of_party(names)


def contact_without_duty(book: Book, case: Case) -> Iterator[Finding]:
    """Sheets that list partners outside with whom no duty has to do."""
    texts = {one.holder: one for one in summaries(book)}
    for sheet in book.sheets:
        statements = [*sheet.duties, *sheet.authorities, *([texts[sheet.id]] if sheet.id in texts else [])]
        text = "\n".join(one.folded + "\n" + key(one.area or "") for one in statements)
        idle = [tie for tie in sheet.parties if statements and not _explained(book, sheet, tie, text)]
        if idle:
            names = listing(one.pieces[0].quote if one.pieces else one.name for one in idle)
            said = Said(
                f"'{sheet.name}' lists {names.en} as contacts outside, but no duty has to do with them.",
                f"「{sheet.name}」的外部溝通列有{names.zh}，職責卻與之無關。",
            )
            evidence = [piece for tie in idle for piece in tie.pieces]
            yield case.finding(said, [sheet.id, *(one.id for one in idle)], evidence)


def _explained(book: Book, sheet: Sheet, tie: Tie, text: str) -> bool:
    node = book.nodes.get(tie.id)
    names = {key(one) for one in (tie.name, *(node.aliases if node else ()), *(p.quote for p in tie.pieces))}
    telling = {pair for name in names for pair in _telling(name) if pair not in key(sheet.name)}
    if any(one in text for one in (*names, *telling)):
        return True
    kinds = _kinds(book, tie)
    named = _taken_in(frozenset(kind for _, _, kind in parties_in(text)))
    return bool(kinds & named) or any(one.related.search(text) for one in parties() if one.kind in kinds)


def _telling(name: str) -> Iterator[str]:
    """The pairs of characters of a partner's name that say what it is about: not those of 公司."""
    for part in single("parties", "telling_nothing").split(name):
        if not part.isascii():
            yield from (part[at : at + 2] for at in range(len(part) - 1))
