"""Other work that somebody assigns who is not the superior."""

from __future__ import annotations

from collections.abc import Iterator

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges.naming import doubled
from orggraph.audit.lexicon import people_and_units
from orggraph.audit.likeness import likeness
from orggraph.audit.words import listed, other_work
from orggraph.model.said import Said, listing


def other_work_from_another(book: Book, case: Case) -> Iterator[Finding]:
    """Sheets whose other work comes from another than the superior that they name."""
    for sheet in book.sheets:
        for statement in sheet.duties:
            found = _giver(statement)
            if found is not None and sheet.named_superiors:
                yield from _judged(book, case, sheet, statement, found)


def _giver(statement: Statement) -> tuple[int, int] | None:
    for pattern in other_work():
        match = pattern.search(statement.folded)
        if match is not None and key(match["who"]) not in listed("vocabulary", "any_superior"):
            start, end = match.span("who")
            named = [place for place in people_and_units(statement.folded) if start <= place[0] and place[1] <= end]
            return (named[-1][0], end) if named else (start, end)
    return None


def _judged(book: Book, case: Case, sheet: Sheet, statement: Statement, at: tuple[int, int]) -> Iterator[Finding]:
    piece = statement.words(*at)
    name = key(piece.quote)
    superiors = {one.id for one in sheet.named_superiors}
    name = doubled(book, name) or name
    known = {one.id for one in book.named.get(name, ()) if one.kind == "Position"}
    if known & superiors:
        return
    like = None if known else likeness(book, "Position", piece.quote)
    if like is not None and like.id in superiors:
        severity, nodes = "low", (sheet.id, *superiors)
    elif known or like is not None:
        giver = sorted(known)[0] if known else (like.id if like else "")
        severity, nodes = case.severity, (sheet.id, *sorted(superiors), giver)
    else:
        return
    said = _said(sheet, piece.quote, misnamed=not known and like is not None and like.id in superiors)
    evidence = [*(one for tie in sheet.named_superiors for one in tie.pieces if one.side == sheet.id), statement.piece]
    yield case.finding(said, nodes, evidence, key=[name], severity=severity)


def _said(sheet: Sheet, giver: str, misnamed: bool) -> Said:
    called = listing(one.name for one in sheet.named_superiors)
    if misnamed:
        return Said(
            f"'{sheet.name}' gets other work from '{giver}'; its superior is called {called.en}.",
            f"「{sheet.name}」的其他工作由「{giver}」交付，其直接上級則寫作{called.zh}。",
        )
    return Said(
        f"'{sheet.name}' reports to {called.en}, but gets other work from '{giver}'.",
        f"「{sheet.name}」的直接上級是{called.zh}，其他工作卻由「{giver}」交付。",
    )
