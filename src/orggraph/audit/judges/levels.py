"""Levels that contradict titles, and leaders who lead nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from orggraph.audit.book import Book, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.judges.powers import leading_level, leads, ordinary
from orggraph.audit.words import single
from orggraph.model.said import Said, listing


def level_contradicts_title(book: Book, case: Case) -> Iterator[Finding]:
    """Posts titled as a leader's with an ordinary employee's level."""
    for sheet in book.sheets:
        if sheet.level and leads(sheet) and ordinary(sheet):
            alike = [one for one in book.sheets if one is not sheet and leads(one) and leading_level(one)]
            said = Said(
                f"'{sheet.name}' is titled as a leader's post, but its level is '{sheet.level}'.",
                f"「{sheet.name}」名為主管，職級卻是「{sheet.level}」。",
            )
            nodes = [sheet.id]
            yield case.finding(
                said, nodes, [*_said(book, sheet.id), *(p for one in alike[:3] for p in _said(book, one.id))]
            )


def _said(book: Book, known: str) -> Iterator[Piece]:
    """The words of a sheet that give its level; the department's, where they are not found."""
    sheet = book.by_id[known]
    for piece in (piece for tie in sheet.homes for piece in tie.pieces[:1]):
        at = piece.spans[-1][1]
        text = book.documents[piece.document].text if piece.document in book.documents else ""
        found = text.find(sheet.level, at, at + _WITHIN) if sheet.level else -1
        if found < 0:
            yield piece
        else:
            yield Piece(known, piece.document, sheet.level, ((found, found + len(sheet.level)),))


_WITHIN = 200
"""Characters behind the department within which a sheet gives its level."""


def level_worded_twice(book: Book, case: Case) -> Iterator[Finding]:
    """Levels that are one with a word left out: 普通 and 普通人員."""
    levels = Counter(sheet.level for sheet in book.sheets if sheet.level)
    for one in sorted(levels):
        longer = [
            other for other in levels if other != one and key(other).startswith(key(one)) and key(one) != key(other)
        ]
        for other in sorted(longer):
            if levels[one] <= levels[other]:
                few = [sheet for sheet in book.sheets if sheet.level == one]
                names = listing(sheet.name for sheet in few)
                others = "other" if levels[other] == 1 else "others"
                said = Said(
                    f"The level of {names.en} is '{one}', that of {levels[other]} {others} '{other}'.",
                    f"{names.zh}的職級寫作「{one}」，另外 {levels[other]} 個崗位寫作「{other}」。",
                )
                evidence = [piece for sheet in few for piece in _said(book, sheet.id)]
                yield case.finding(said, [sheet.id for sheet in few], evidence, key=[one, other])


def leads_nobody(book: Book, case: Case) -> Iterator[Finding]:
    """Posts with power over people, or a leader's title and level, whose sheets list nobody below them."""
    for sheet in book.sheets:
        if sheet.below or (sheet.heads and any(one.basis == "declared" for one in sheet.heads)):
            continue
        commanding = [one for one in sheet.authorities if single("commanding", "commands").search(one.folded)]
        leading = leads(sheet) and leading_level(sheet)
        if commanding:
            said = Said(
                f"'{sheet.name}' may command people ('{commanding[0].text}'), but lists no subordinate.",
                f"「{sheet.name}」有指揮人員的權限（「{commanding[0].text}」），卻未列下級。",
            )
            nodes = [sheet.id, *(one.id for one in commanding)]
            yield case.finding(said, nodes, [one.piece for one in commanding])
        elif leading:
            said = Said(
                f"'{sheet.name}' has a leader's title and level ('{sheet.level}'), but lists no subordinate.",
                f"「{sheet.name}」的名稱和職級（「{sheet.level}」）都屬主管，卻未列下級。",
            )
            yield case.finding(said, [sheet.id], list(_said(book, sheet.id)), severity="low")
