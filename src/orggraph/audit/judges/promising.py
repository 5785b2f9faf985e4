"""Summaries that promise what no duty of the sheet says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.judges.measuring import measured_share, people, tells
from orggraph.audit.lexicon import areas, summaries
from orggraph.audit.words import single, topics_of
from orggraph.model.folding import fold
from orggraph.model.said import Said, listing

_CLAUSE = re.compile(fold("[^,,。;;!?\n]+"))
_PART = re.compile(fold("(?:[^、和與并並及暨]|及(?=時))+"))
"""A part of a clause that names one task."""


def summary_without_duty(book: Book, case: Case) -> Iterator[Finding]:
    """Sheets whose summary names tasks of which no duty, no area and no title of the own people says anything."""
    named: dict[str, list[Statement]] = {}
    for one in areas(book):
        named.setdefault(one.holder, []).append(one)
    for summary in summaries(book):
        sheet = book.by_id[summary.holder]
        parts = list(_unkept(book, sheet, named.get(sheet.id, []), summary, case.thresholds["share"]))
        if parts and sheet.duties:
            said = listing(one.quote for one in parts)
            told = Said(
                f"The summary of '{sheet.name}' says {said.en}, but no duty is about that.",
                f"「{sheet.name}」的職責概述寫有{said.zh}，具體職責卻沒有。",
            )
            evidence = [*parts, summary.piece, *(one.piece for one in sheet.duties)]
            yield case.finding(told, [sheet.id], evidence)


def _unkept(book: Book, sheet: Sheet, named: list[Statement], summary: Statement, share: float) -> Iterator[Piece]:
    told = [one.folded for one in (*sheet.duties, *named)]
    led = [key(post.name) for post in people(book, sheet)]
    known = frozenset(topic for text in (*told, *led) for topic in topics_of(text))
    for start, end in tasks(summary.folded):
        part = summary.folded[start:end]
        about = topics_of(part, broad=False)
        said = any(tells(part, text) or measured_share(part, text) >= share for text in told)
        if about and not about & known and not said:
            yield summary.words(start, end)


def tasks(summary: str) -> Iterator[tuple[int, int]]:
    """Where a folded summary names tasks: its parts without what they are for, and without second offices."""
    for clause in _CLAUSE.finditer(summary):
        passing = False
        for part in _PART.finditer(summary, *clause.span()):
            aim, begins = _in("aim", part[0]), _in("task", part[0])
            passing = aim is not None or (passing and begins is None)
            if aim is not None and begins is not None:
                yield part.start(), part.start() + aim.start()
            elif not passing and not _in("aim_of", part[0]) and not _in("office", part[0]):
                yield part.span()
                passing = _in("handling", part[0]) is not None
            else:
                passing = True


def _in(entry: str, text: str) -> re.Match[str] | None:
    return single("promises", entry).search(text)
