"""Contacts inside the company that one side leaves out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from orggraph.audit.book import Book, Name, Sheet, Statement, Tie, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.judges.indicators import is_other
from orggraph.audit.lexicon import Mention, mentions_in
from orggraph.audit.likeness import likeness
from orggraph.audit.words import businesses
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


def _contact_pieces(sheet: Sheet) -> list[Piece]:
    return [piece for tie in sheet.declared_contacts for piece in tie.pieces]


def _said(sheet: Sheet) -> Said:
    quotes = [piece.quote for piece in _contact_pieces(sheet)]
    if not quotes:
        return Said("lists nobody", "內部溝通未列任何對象")
    return Said(f"lists {listing(quotes).en}", f"內部溝通只列{listing(quotes).zh}")


def superior_not_a_contact(book: Book, case: Case) -> Iterator[Finding]:
    """Positions whose contacts leave out the superior that they name."""
    for sheet in book.sheets:
        if not sheet.declared_contacts:
            continue
        named, covered = reach(book, sheet)
        for superior in sheet.named_superiors:
            if superior.id in named:
                continue
            loosely = superior.id in covered
            evidence = [*(one for one in superior.pieces if one.side == sheet.id), *_contact_pieces(sheet)]
            severity = "low" if loosely else case.severity
            yield case.finding(_without(sheet, superior, loosely), [sheet.id, superior.id], evidence, severity=severity)


def _without(sheet: Sheet, superior: Tie, loosely: bool) -> Said:
    said = _said(sheet)
    missing = Said("the superior is missing", "漏了直接上級")
    if loosely:
        missing = Said("only a collective takes the superior in", "直接上級只包含在統稱之內")
    return Said(
        f"'{sheet.name}' reports to '{superior.name}', but as contacts {said.en}; {missing.en}.",
        f"「{sheet.name}」的直接上級是「{superior.name}」，{said.zh}，{missing.zh}。",
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
            names, contacts = listing(one.name for one in missing), _said(sheet)
            said = Said(
                f"'{sheet.name}' leads {names.en}, but as contacts {contacts.en}; who is led is missing.",
                f"「{sheet.name}」領導{names.zh}，{contacts.zh}，漏了下級。",
            )
            evidence = [
                *(piece for tie in missing for piece in tie.pieces if piece.side == sheet.id),
                *_contact_pieces(sheet),
            ]
            yield case.finding(said, [sheet.id, *(one.id for one in missing)], evidence)


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
            names, contacts = listing(node.name for node, _, _ in missing), _said(sheet)
            told = Said(
                f"The duties of '{sheet.name}' deal with {names.en}, but as contacts it {contacts.en}.",
                f"「{sheet.name}」的職責與{names.zh}有關，{contacts.zh}。",
            )
            evidence = [piece for _, said, duty in missing for piece in (said, duty.piece)]
            nodes = [sheet.id, *(node.id for node, _, _ in missing)]
            yield case.finding(told, nodes, [*evidence, *_contact_pieces(sheet)])


def _named(book: Book, duty: Statement) -> Iterator[tuple[Name, Piece]]:
    """The posts and units that a duty names, with its words."""
    yield from ((node, said.piece) for said in mentions_in(duty) for node in _meant(book, said))


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


def one_sided(book: Book, case: Case) -> Iterator[Finding]:
    """Departments that count another among their contacts, and that one, or its head, does not do so back."""
    members: dict[str, list[Sheet]] = defaultdict(list)
    for sheet in book.sheets:
        for unit in sheet.departments:
            members[unit].append(sheet)
    reached = {sheet.id: reach(book, sheet) for sheet in book.sheets if sheet.contacts}
    for here in sorted(members):
        silent: list[Unit] = []
        for there in ((one, members[one]) for one in sorted(members) if one != here):
            back = [sheet for sheet in there[1] if _reaches(reached, sheet, (here, members[here]))]
            if _answers(there, back):
                continue
            saying = [(sheet, tie) for sheet in members[here] for tie in _towards(sheet, there)]
            plainly = [(sheet, tie) for sheet, tie in saying if tie.basis == "declared"]
            few = len(back) < case.thresholds["share"] * len(there[1])
            if plainly and few:
                yield _pair(book, case, here, there, plainly, back)
            elif saying and few:
                silent.append(there)
            elif saying and _heads(there):
                yield _head_only(book, case, here, there, plainly or saying, bool(plainly))
        if silent:
            yield _by_a_collective(book, case, (here, members[here]), silent)


Unit = tuple[str, Sequence[Sheet]]
Reached = dict[str, tuple[frozenset[str], frozenset[str]]]


def _heads(there: Unit) -> list[Sheet]:
    return [sheet for sheet in there[1] if any(unit.id == there[0] for unit in sheet.heads)]


def _answers(there: Unit, back: Sequence[Sheet]) -> bool:
    """Whether a department's head says it back; one whose sheets say nothing at all cannot."""
    return any(sheet in back for sheet in _heads(there)) or not all(sheet.declared_contacts for sheet in there[1])


def _head_only(
    book: Book, case: Case, here: str, there: Unit, saying: Sequence[tuple[Sheet, Tie]], plainly: bool
) -> Finding:
    """A head who leaves out a department whose people and its own people count each other among their contacts."""
    heads = _heads(there)
    names = listing(sheet.name for sheet, _ in saying)
    counts = "counts" if len({sheet.id for sheet, _ in saying}) == 1 else "count"
    leading = listing(one.name for one in heads)
    said = Said(
        f"In '{book.name(here)}', {names.en} {counts} '{book.name(there[0])}' among the contacts; "
        f"its people do so back, but not its head {leading.en}.",
        f"「{book.name(here)}」的{names.zh}將「{book.name(there[0])}」列為溝通對象，"
        f"對方部門有人回列，主管{leading.zh}卻沒有。",
    )
    evidence = [piece for _, tie in saying for piece in tie.pieces[:1]]
    evidence += [piece for sheet in heads for piece in _contact_pieces(sheet)]
    nodes = [here, there[0], *(sheet.id for sheet, _ in saying), *(sheet.id for sheet in heads)]
    severity = case.severity if plainly else "low"
    return case.finding(said, nodes, evidence, key=[here, "→", there[0]], severity=severity)


def _pair(
    book: Book, case: Case, here: str, there: Unit, saying: Sequence[tuple[Sheet, Tie]], back: Sequence[Sheet]
) -> Finding:
    said = _few(book, here, there[0], [sheet.name for sheet, _ in saying], [one.name for one in back])
    evidence = [piece for _, tie in saying for piece in tie.pieces[:1]]
    evidence += [piece for sheet in there[1] if sheet not in back for piece in _contact_pieces(sheet)]
    nodes = [here, there[0], *(sheet.id for sheet, _ in saying), *(sheet.id for sheet in _heads(there))]
    return case.finding(said, nodes, evidence, key=[here, "→", there[0]])


def _few(book: Book, here: str, there: str, saying: Sequence[str], back: Sequence[str]) -> Said:
    """Who of a department counts another among the contacts, and how few there do so back."""
    names, counts = listing(saying), "counts" if len(set(saying)) == 1 else "count"
    few = Said("nobody there does so back", "對方無人回列")
    if back:
        verb = "do" if len(back) > 1 else "does"
        few = Said(f"only {listing(back).en} {verb} so back", f"對方只有{listing(back).zh}回列")
    return Said(
        f"In '{book.name(here)}', {names.en} {counts} '{book.name(there)}' among the contacts; {few.en}.",
        f"「{book.name(here)}」的{names.zh}將「{book.name(there)}」列為溝通對象，{few.zh}。",
    )


def _by_a_collective(book: Book, case: Case, here: Unit, silent: Sequence[Unit]) -> Finding:
    """One finding for all departments that a word such as 公司各部門 takes in, and that do not answer."""
    ties = [tie for sheet in here[1] for there in silent for tie in _towards(sheet, there)]
    names = listing(book.name(there[0]) for there in silent)
    said = Said(
        f"In '{book.name(here[0])}', a collective counts {names.en} among the contacts; hardly anybody does so back.",
        f"「{book.name(here[0])}」以統稱將{names.zh}列為溝通對象，對方幾乎無人回列。",
    )
    evidence = [piece for tie in ties for piece in tie.pieces[:1]]
    evidence += [piece for there in silent for sheet in there[1] for piece in _contact_pieces(sheet)]
    return case.finding(said, [here[0], *(there[0] for there in silent)], evidence, severity="low")


def _towards(sheet: Sheet, there: Unit) -> Iterator[Tie]:
    wanted = {there[0], *(one.id for one in there[1])}
    yield from (tie for tie in sheet.contacts if tie.scope == "internal" and tie.id in wanted)


def _reaches(reached: Reached, sheet: Sheet, unit: Unit) -> bool:
    named, covered = reached.get(sheet.id, (frozenset(), frozenset()))
    return bool({unit[0], *(one.id for one in unit[1])} & (named | covered))
