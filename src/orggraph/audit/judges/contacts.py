"""Contacts inside the company that a sheet leaves out: its superior, its own people, whom its duties name."""

from __future__ import annotations

from collections.abc import Iterator

from orggraph.audit.book import Book, Name, Sheet, Statement, Tie, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.judges.hands import is_other
from orggraph.audit.lexicon import Mention, mentions_in
from orggraph.audit.likeness import likeness
from orggraph.audit.words import businesses, single
from orggraph.model.said import Said, listing


def reach(book: Book, sheet: Sheet) -> tuple[frozenset[str], frozenset[str]]:
    """The posts and units that a sheet's contacts name, and those that they cover through "every department"."""
    named = {one.id for one in sheet.declared_contacts}
    units = {one.id for one in sheet.contacts if one.scope == "internal" and one.basis == "inferred"}
    for other in book.sheets:
        if named & set(other.departments):
            named.add(other.id)
            # A unit that one of them heads is reached through them.
            named.update(unit.id for unit in other.heads)
        if units & set(other.departments):
            units.add(other.id)
            units.update(unit.id for unit in other.heads)
    return frozenset(named), frozenset(units)


def contact_pieces(sheet: Sheet) -> list[Piece]:
    """A sheet's contacts inside as evidence."""
    return [piece for tie in sheet.declared_contacts for piece in tie.pieces]


def contacts_said(sheet: Sheet) -> Said:
    """What a sheet lists as contacts inside."""
    quotes = [piece.quote for piece in contact_pieces(sheet)]
    if not quotes:
        return Said("lists nobody", "內部溝通未列任何對象")
    return Said(f"lists {listing(quotes).en}", f"內部溝通只列{listing(quotes).zh}")


def superior_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Positions whose contacts leave out the superior that they name, unless that is a governing body."""
    for sheet in book.sheets:
        if not sheet.declared_contacts:
            continue
        named, covered = reach(book, sheet)
        for superior in sheet.named_superiors:
            if superior.id in named or single("contacts", "governing").fullmatch(key(superior.name)):
                continue
            loosely = superior.id in covered
            evidence = [*(one for one in superior.pieces if one.side == sheet.id), *contact_pieces(sheet)]
            severity = "low" if loosely else case.severity
            yield case.finding(_without(sheet, superior, loosely), [sheet.id, superior.id], evidence, severity=severity)


def _without(sheet: Sheet, superior: Tie, loosely: bool) -> Said:
    said = contacts_said(sheet)
    missing = Said("the superior is missing", "漏了直接上級")
    if loosely:
        missing = Said("only a collective takes the superior in", "直接上級只包含在統稱之內")
    return Said(
        f"'{sheet.name}' reports to '{superior.name}', but as contacts {said.en}; {missing.en}.",
        f"「{sheet.name}」的直接上級是「{superior.name}」，{said.zh}，{missing.zh}。",
    )


_SEVERAL = 3
"""Leaders who leave out their people from which on this may be how the manual lists contacts."""


def subordinate_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Positions whose contacts leave out a subordinate that they list.

    Low where none of those has a sheet, or where most leaders do so: contacts are others' units there.
    """
    leaders = [(sheet, missing) for sheet in book.sheets if (missing := _left_out(book, sheet)) is not None]
    without = sum(bool(missing) for _, missing in leaders)
    custom = without >= _SEVERAL and 2 * without > len(leaders)
    for sheet, missing in leaders:
        if missing:
            names, contacts = listing(one.name for one in missing), contacts_said(sheet)
            said = Said(
                f"'{sheet.name}' leads {names.en}, but as contacts {contacts.en}; who is led is missing.",
                f"「{sheet.name}」領導{names.zh}，{contacts.zh}，漏了下級。",
            )
            own = [piece for tie in missing for piece in tie.pieces if piece.side == sheet.id]
            grave = not custom and any(one.id in book.by_id for one in missing)
            nodes, evidence = [sheet.id, *(one.id for one in missing)], [*own, *contact_pieces(sheet)]
            yield case.finding(said, nodes, evidence, severity=case.severity if grave else "low")


def _left_out(book: Book, sheet: Sheet) -> list[Tie] | None:
    """The subordinates that a sheet lists and its contacts leave out; None where it lists none, or no contacts."""
    listed = [one for one in sheet.subordinates if one.basis == "declared" and "target" in one.stated_by]
    if not sheet.declared_contacts or not listed:
        return None
    named, covered = reach(book, sheet)
    return [one for one in listed if one.id not in named | covered]


def mention_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Positions whose duties work with a post or a unit that their contacts do not cover."""
    for sheet in book.sheets:
        if not sheet.declared_contacts:
            continue
        named, spelled = reach(book, sheet)
        covered = named | spelled | {sheet.id, *sheet.above, *sheet.below, *sheet.departments}
        # Who knows somebody of a department has a way into it.
        covered |= {unit for one in covered if one in book.by_id for unit in book.by_id[one].departments}
        missing = [
            (node, said, duty)
            for duty in sheet.duties
            if not is_other(duty)
            for node, said in (*_named(book, duty), *_by_business(book, duty))
            if not covered & {node.id, *_units(book, node)}
        ]
        if missing:
            names, contacts = listing(node.name for node, _, _ in missing), contacts_said(sheet)
            told = Said(
                f"The duties of '{sheet.name}' deal with {names.en}, but as contacts it {contacts.en}.",
                f"「{sheet.name}」的職責與{names.zh}有關，{contacts.zh}。",
            )
            evidence = [piece for _, said, duty in missing for piece in (said, duty.piece)]
            nodes = [sheet.id, *(node.id for node, _, _ in missing)]
            yield case.finding(told, nodes, [*evidence, *contact_pieces(sheet)])


def _named(book: Book, duty: Statement) -> Iterator[tuple[Name, Piece]]:
    """The posts and units that a duty names, with its words."""
    yield from ((node, said.piece) for said in mentions_in(book, duty) for node in _meant(book, said))


def _by_business(book: Book, duty: Statement) -> Iterator[tuple[Name, Piece]]:
    """The one unit whose usual business a duty does a part of: who collects money has to do with finance."""
    for unit, business in businesses():
        match = business.search(duty.folded)
        units = [
            one for one in book.names if one.kind == "Department" and not one.implied and unit.search(key(one.name))
        ]
        if match is not None and len(units) == 1:
            yield units[0], duty.words(*match.span())


def _meant(book: Book, said: Mention) -> tuple[Name, ...]:
    """The one post or unit that a name means; a unit that no sheet describes has nobody to be a contact."""
    known = [one for one in book.named.get(key(said.name), ()) if one.kind == said.kind]
    like = likeness(book, said.kind, said.name) if not known else None
    found = known if len(known) == 1 else ([like] if like else [])
    return tuple(one for one in found if not one.implied)


def _units(book: Book, node: Name) -> tuple[str, ...]:
    return book.by_id[node.id].departments if node.id in book.by_id else ()
