"""Contacts inside the company that are not returned: between departments, and between posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orggraph.audit.book import Book, Sheet, Tie, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges.contacts import contact_pieces, contacts_said, reach
from orggraph.model.said import Said, listing

_ENDING = 3
"""Characters in which a post's title and a contact that no sheet describes must end alike to be perhaps one."""

Unit = tuple[str, Sequence[Sheet]]
Reached = Mapping[str, tuple[frozenset[str], frozenset[str]]]


def one_sided(book: Book, case: Case) -> Iterator[Finding]:
    """Departments and posts that count another among their contacts, and that one does not do so back."""
    reached = {sheet.id: reach(book, sheet) for sheet in book.sheets if sheet.contacts}
    yield from _between_units(book, case, reached)
    yield from _between_posts(book, case, reached)


def _between_units(book: Book, case: Case, reached: Reached) -> Iterator[Finding]:
    """Departments that are named, or taken in by a collective; who names a post of it asks that post alone."""
    members: dict[str, list[Sheet]] = defaultdict(list)
    for sheet in book.sheets:
        for unit in sheet.departments:
            members[unit].append(sheet)
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
    evidence += [piece for sheet in heads for piece in contact_pieces(sheet)]
    nodes = [here, there[0], *(sheet.id for sheet, _ in saying), *(sheet.id for sheet in heads)]
    severity = case.severity if plainly else "low"
    return case.finding(said, nodes, evidence, key=[here, "→", there[0]], severity=severity)


def _pair(
    book: Book, case: Case, here: str, there: Unit, saying: Sequence[tuple[Sheet, Tie]], back: Sequence[Sheet]
) -> Finding:
    said = _few(book, here, there[0], [sheet.name for sheet, _ in saying], [one.name for one in back])
    evidence = [piece for _, tie in saying for piece in tie.pieces[:1]]
    evidence += [piece for sheet in there[1] if sheet not in back for piece in contact_pieces(sheet)]
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
    evidence += [piece for there in silent for sheet in there[1] for piece in contact_pieces(sheet)]
    return case.finding(said, [here[0], *(there[0] for there in silent)], evidence, severity="low")


def _towards(sheet: Sheet, there: Unit) -> Iterator[Tie]:
    posts = {one.id for one in there[1]}
    for tie in sheet.contacts:
        named = tie.id == there[0] or (tie.id in posts and tie.basis != "declared")
        if named and tie.scope == "internal":
            yield tie


def _reaches(reached: Reached, sheet: Sheet, unit: Unit) -> bool:
    named, covered = reached.get(sheet.id, (frozenset(), frozenset()))
    return bool({unit[0], *(one.id for one in unit[1])} & (named | covered))


def _between_posts(book: Book, case: Case, reached: Reached) -> Iterator[Finding]:
    """Posts that leave out others who name them; one finding for each. Low where others of the same unit are named."""
    saying: dict[str, list[tuple[Sheet, Tie]]] = defaultdict(list)
    for sheet in book.sheets:
        for tie in sheet.declared_contacts:
            named = book.by_id.get(tie.id)
            if named is not None and named.declared_contacts and not _post_answers(book, reached, named, sheet):
                saying[named.id].append((sheet, tie))
    for silent in sorted(saying):
        sheet, those = book.by_id[silent], saying[silent]
        evidence = [piece for _, tie in those for piece in tie.pieces[:1]] + contact_pieces(sheet)
        units = {unit for one, _ in those for unit in one.departments}
        known = reached[silent][0] & {one.id for one in book.sheets if units & set(one.departments)}
        nodes = [silent, *(one.id for one, _ in those)]
        said = _left_out(sheet, [one.name for one, _ in those])
        yield case.finding(said, nodes, evidence, key=["→", silent], severity="low" if known else case.severity)


def _left_out(sheet: Sheet, saying: Sequence[str]) -> Said:
    names, contacts = listing(saying), contacts_said(sheet)
    counts = "counts" if len(saying) == 1 else "count"
    return Said(
        f"{names.en} {counts} '{sheet.name}' among the contacts, but '{sheet.name}' {contacts.en}.",
        f"{names.zh}將「{sheet.name}」列為溝通對象，「{sheet.name}」的{contacts.zh}。",
    )


def _post_answers(book: Book, reached: Reached, named: Sheet, sheet: Sheet) -> bool:
    """Whether a post counts another among its contacts: itself, its unit, its superior, perhaps under another name.

    Superiors and their own people are a matter of other rules.
    """
    if sheet is named or sheet.id in named.above | named.below:
        return True
    told, covered = reached[named.id]
    wanted = {sheet.id, *sheet.departments, *sheet.above}
    unknown = [one for one in named.declared_contacts if one.id not in book.by_id and one.id.startswith("position:")]
    return bool(wanted & (told | covered)) or any(
        key(one.name)[-_ENDING:] == key(sheet.name)[-_ENDING:] for one in unknown
    )
