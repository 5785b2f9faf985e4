"""Payments that several posts make and nobody in the manual approves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orggraph.audit.book import Book, Sheet, Statement
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.lexicon import summaries
from orggraph.audit.words import single
from orggraph.model.said import Said, listing

_CLAUSE = re.compile(r"[^,,。;;!?!?\n]+")
Paid = tuple[Sheet, Statement, Piece]


def nobody_approves_payments(book: Book, case: Case) -> Iterator[Finding]:
    """One finding where at least `payers` sheets pay, and no duty, authority or summary approves a payment."""
    approving = single("paying", "approves")
    if any(approving.search(one.folded) for one in _statements(book)):
        return
    paid = [found[0] for sheet in book.sheets if (found := list(_paid(sheet)))]
    if len(paid) < case.thresholds["payers"]:
        return
    names, here = listing(sheet.name for sheet, _, _ in paid), listing(piece.quote for _, _, piece in paid)
    said = Said(
        f"{names.en} pay ({here.en}), but no sheet says who approves payments.",
        f"{names.zh}都辦理付款（{here.zh}），但沒有任何說明書寫明付款由誰審批。",
    )
    nodes = [*(sheet.id for sheet, _, _ in paid), *(one.id for _, one, _ in paid)]
    evidence = [piece for _, _, piece in paid] + [one.piece for _, one, _ in paid]
    yield case.finding(said, nodes, evidence, key=[""])


def _statements(book: Book) -> Iterator[Statement]:
    for sheet in book.sheets:
        yield from (*sheet.duties, *sheet.authorities)
    yield from summaries(book)


def _paid(sheet: Sheet) -> Iterator[Paid]:
    """Where duties of a sheet pay somebody."""
    pays, beside = single("paying", "pays"), single("paying", "beside")
    for one in sheet.duties:
        for clause in _CLAUSE.finditer(one.folded):
            match = pays.search(clause[0])
            if match is not None and not beside.search(clause[0]):
                yield sheet, one, one.words(clause.start() + match.start(), clause.start() + match.end())
