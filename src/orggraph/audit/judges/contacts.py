"""Contacts inside the company that one side leaves out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from orggraph.audit.book import Book, Sheet, Tie
from orggraph.audit.case import Case, listing
from orggraph.audit.finding import Finding, Piece


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


def _contact_pieces(sheet: Sheet) -> list[Piece]:
    return [piece for tie in sheet.declared_contacts for piece in tie.pieces]


def _said(sheet: Sheet) -> str:
    quotes = [piece.quote for piece in _contact_pieces(sheet)]
    return f"lists {listing(quotes)}" if quotes else "lists nobody"


def superior_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Positions whose contacts leave out the superior that they name."""
    for sheet in book.sheets:
        if not sheet.declared_contacts:
            continue
        named, covered = reach(book, sheet)
        for superior in sheet.named_superiors:
            if superior.id in named:
                continue
            sentence = f"'{sheet.name}' reports to '{superior.name}', but as contacts {_said(sheet)}"
            loosely = superior.id in covered
            sentence += "; only a collective takes the superior in." if loosely else "; the superior is missing."
            evidence = [*(one for one in superior.pieces if one.side == sheet.id), *_contact_pieces(sheet)]
            yield case.finding(
                sentence, [sheet.id, superior.id], evidence, severity="low" if loosely else case.severity
            )


def subordinate_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Positions whose contacts leave out a subordinate that they list."""
    for sheet in book.sheets:
        listed = [one for one in sheet.subordinates if one.basis == "declared" and "target" in one.stated_by]
        if not sheet.declared_contacts or not listed:
            continue
        named, covered = reach(book, sheet)
        missing = [one for one in listed if one.id not in named | covered]
        if missing:
            names = listing(one.name for one in missing)
            sentence = f"'{sheet.name}' leads {names}, but as contacts {_said(sheet)}; who is led is missing."
            evidence = [
                *(piece for tie in missing for piece in tie.pieces if piece.side == sheet.id),
                *_contact_pieces(sheet),
            ]
            yield case.finding(sentence, [sheet.id, *(one.id for one in missing)], evidence)


def one_sided(book: Book, case: Case) -> Iterator[Finding]:
    """Pairs of departments where one counts the other among its contacts, and the other hardly does so back."""
    members: dict[str, list[Sheet]] = defaultdict(list)
    for sheet in book.sheets:
        for unit in sheet.departments:
            members[unit].append(sheet)
    reached = {sheet.id: reach(book, sheet) for sheet in book.sheets if sheet.contacts}
    for here in sorted(members):
        for there in sorted(members):
            if here != there:
                yield from _pair(book, case, (here, members[here]), (there, members[there]), reached)


Unit = tuple[str, Sequence[Sheet]]
Reached = dict[str, tuple[frozenset[str], frozenset[str]]]


def _pair(book: Book, case: Case, here: Unit, there: Unit, reached: Reached) -> Iterator[Finding]:
    saying = [(sheet, tie) for sheet in here[1] for tie in _towards(sheet, there)]
    back = [sheet for sheet in there[1] if _reaches(reached, sheet, here)]
    heads = [sheet for sheet in there[1] if any(unit.id == there[0] for unit in sheet.heads)]
    enough = len(back) >= case.thresholds["share"] * len(there[1])
    if not saying or enough or any(sheet in back for sheet in heads):
        return
    if not all(sheet.declared_contacts for sheet in there[1]):
        return
    plainly = [(sheet, tie) for sheet, tie in saying if tie.basis == "declared"]
    chosen = plainly or saying
    names = listing(sheet.name for sheet, _ in chosen)
    here_name, there_name = book.name(here[0]), book.name(there[0])
    verb = "do" if len(back) > 1 else "does"
    few = f"only {listing(one.name for one in back)} {verb} so back" if back else "nobody there does so back"
    counts = "counts" if len({sheet.id for sheet, _ in chosen}) == 1 else "count"
    sentence = f"In '{here_name}', {names} {counts} '{there_name}' among the contacts; {few}."
    silent = [sheet for sheet in there[1] if sheet not in back]
    evidence = [piece for _, tie in chosen for piece in tie.pieces[:1]]
    evidence += [piece for sheet in silent for piece in _contact_pieces(sheet)]
    nodes = [here[0], there[0], *(sheet.id for sheet, _ in chosen), *(sheet.id for sheet in heads)]
    severity = case.severity if plainly else "low"
    yield case.finding(sentence, nodes, evidence, key=[here[0], "→", there[0]], severity=severity)


def _towards(sheet: Sheet, there: Unit) -> Iterator[Tie]:
    wanted = {there[0], *(one.id for one in there[1])}
    yield from (tie for tie in sheet.contacts if tie.scope == "internal" and tie.id in wanted)


def _reaches(reached: Reached, sheet: Sheet, unit: Unit) -> bool:
    named, covered = reached.get(sheet.id, (frozenset(), frozenset()))
    return bool({unit[0], *(one.id for one in unit[1])} & (named | covered))
