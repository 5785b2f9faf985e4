"""Names: what a text names that no sheet describes, several names for one thing, slips of the pen."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from orggraph.audit.book import Book, Statement, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.lexicon import Mention, mentions_in, people_and_units, summaries
from orggraph.audit.likeness import likely
from orggraph.audit.uses import Use, uses
from orggraph.audit.words import listed, single, table
from orggraph.model.said import Said, listing
from orggraph.resolving.words import words

_MOST_UNCLEAR = 12


def statements(book: Book) -> Iterator[Statement]:
    """Every duty, authority and summary, sheet by sheet."""
    for sheet in book.sheets:
        yield from sheet.duties
        yield from sheet.authorities
    yield from summaries(book)


def named_in_text(book: Book, case: Case) -> Iterator[Finding]:
    """Posts and units that only a text names, and that are no other name of one that is described."""
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for statement in statements(book):
        for said in mentions_in(book, statement):
            groups[said.kind, key(said.name)].append(said)
    for (kind, name), said in sorted(groups.items()):
        if book.named.get(name) or doubled(book, name):
            continue
        may_be = likely(book, kind, said[0].name)
        if len(may_be) == 1:
            continue
        if words().collective(name) or single("contacts", "governing").fullmatch(name):
            continue
        if single("vocabulary", "in_general").search(name):
            continue
        holders = list(dict.fromkeys(one.holder for one in said))
        nodes = [*holders, *(one.id for one in may_be)]
        told = _undescribed(kind, said[0].name, list(map(book.name, holders)), [one.name for one in may_be])
        yield case.finding(told, nodes, (one.piece for one in said), key=[name])


def _undescribed(kind: str, name: str, holders: Sequence[str], may_be: Sequence[str]) -> Said:
    unit, who = kind == "Department", listing(holders)
    meant = Said("", "")
    if may_be:
        others = listing(may_be)
        meant = Said(f"; {others.en} may be meant", f"，可能指{others.zh}")
    return Said(
        f"{who.en} {'name' if len(holders) > 1 else 'names'} the {'unit' if unit else 'post'} '{name}', "
        f"which no sheet describes{meant.en}.",
        f"{who.zh}提到{'部門' if unit else '崗位'}「{name}」，但沒有其說明書{meant.zh}。",
    )


def several_names(book: Book, case: Case) -> Iterator[Finding]:
    """Things that the manual calls by several names, by the alias file or by how the names are made."""
    groups: dict[str, dict[str, list[Use]]] = defaultdict(lambda: defaultdict(list))
    for use in uses(book):
        groups[use.thing][_form(use.name)].append(use)
    for thing, forms in sorted(groups.items()):
        used = [use for form in forms.values() for use in form]
        called = book.name(thing) if thing in book.nodes else used[0].name
        others = _others(called, forms)
        if not others:
            continue
        named = listing(others)
        said = Said(f"'{called}' is also called {named.en}.", f"「{called}」又稱{named.zh}。")
        nodes = [thing, *(use.node for use in used if use.node and use.node != thing)]
        if thing not in book.nodes:
            nodes = [use.piece.side for use in used]
        severity = case.severity if thing.startswith(("position:", "department:")) else "low"
        forms.setdefault(_form(called), [])
        yield case.finding(said, nodes, _of_each(forms), key=others, severity=severity)


def _others(called: str, forms: Mapping[str, list[Use]]) -> list[str]:
    """The other names of a thing, in the order in which they sort."""
    return [forms[form][0].name for form in sorted(forms) if form != _form(called)]


def _form(name: str) -> str:
    """A name as names are told apart: 各大銀行 is no other name than 銀行."""
    return single("vocabulary", "how_many").sub("", key(name))


def _of_each(forms: Mapping[str, list[Use]]) -> Iterable[Piece]:
    """The first places of each name, so that none hides the others."""
    for form in forms.values():
        yield from (use.piece for use in form[:_MOST_UNCLEAR])


@cache
def _endings() -> tuple[str, ...]:
    return tuple(sorted(listed("vocabulary", "post_ends"), key=len, reverse=True))


def doubled(book: Book, name: str) -> str | None:
    """The known name that a folded one is with its end written twice: 總經理經理; None where it is not."""
    for ending in _endings():
        once = name.removesuffix(ending)
        if name != once and once.endswith(ending) and book.named.get(once):
            return once
    return None


def doubled_words(book: Book, case: Case) -> Iterator[Finding]:
    """Titles whose end is written twice, one finding for each, whoever writes it."""
    found = ((statement, at) for statement in statements(book) for at in _twice(book, statement.folded))
    for slips in _by_words((statement, statement.words(*at)) for statement, at in found):
        yield _slip(book, case, slips, Said(": a word stands twice.", "，有字詞重複。"))


Slips = list[tuple[Statement, Piece]]


def _by_words(found: Iterable[tuple[Statement, Piece]]) -> Iterable[Slips]:
    """Slips of the pen that are the same words."""
    groups: dict[str, Slips] = defaultdict(list)
    for statement, piece in found:
        groups[key(piece.quote)].append((statement, piece))
    return groups.values()


def _slip(book: Book, case: Case, slips: Slips, wrong: Said) -> Finding:
    """One slip of the pen with all places of it."""
    holders = list(dict.fromkeys(statement.holder for statement, _ in slips))
    names, words = listing(map(book.name, holders)), slips[0][1].quote
    writing = f"The sheets of {names.en} write" if len(holders) > 1 else f"The sheet of {names.en} writes"
    said = Said(f"{writing} '{words}'{wrong.en}", f"{names.zh}的說明書寫作「{words}」{wrong.zh}")
    evidence = [one for statement, piece in slips for one in (piece, statement.piece)]
    return case.finding(said, holders, evidence, key=[words])


def _twice(book: Book, text: str) -> Iterator[tuple[int, int]]:
    for start, end, kind in people_and_units(text):
        if kind == "Position" and doubled(book, text[start:end]):
            yield start, end
            continue
        ending = next((one for one in _endings() if text.startswith(one, end) and text[start:end].endswith(one)), "")
        if ending and book.named.get(text[start:end]):
            yield start, end + len(ending)


@cache
def _slips() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each term with what it looks like with a character missing inside, or with one written twice."""
    return tuple((term, re.compile("|".join(_variants(term)))) for term in sorted(listed("vocabulary", "terms")))


def _variants(term: str) -> Iterator[str]:
    """The slips: a character alone before or behind the one left out may be of another word: 治安管理, 安全理念."""
    words = listed("vocabulary", "no_slips")
    for at in range(1, len(term) - 1):
        short = term[:at] + term[at + 1 :]
        if short not in words:
            begins = single("vocabulary", "before_slip").pattern if at == 1 else f"(?<!{re.escape(term[at])})"
            ends = single("vocabulary", "behind_slip").pattern if at == len(term) - 2 else ""
            yield f"{begins}{re.escape(short)}{ends}"
        yield re.escape(term[: at + 1] + term[at] + term[at + 1 :][:1])


def misspelt_terms(book: Book, case: Case) -> Iterator[Finding]:
    """Usual terms with a slip in them, one finding a slip, whoever makes it."""
    for term, pattern in _slips():
        found = ((one, match) for one in statements(book) if (match := pattern.search(one.folded)) is not None)
        for slips in _by_words((one, one.words(*match.span())) for one, match in found):
            meant = _shown(term)
            yield _slip(book, case, slips, Said(f"; '{meant}' is likely meant.", f"，應為「{meant}」。"))


def _shown(term: str) -> str:
    """The term in the script of the table."""
    return next(one for one in table("vocabulary")["terms"] if key(one) == term)
