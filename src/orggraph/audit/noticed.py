"""What reading and resolving noted while they read a document, as findings of the audit."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import orjson

from orggraph.audit.book import Book, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece, spans_of
from orggraph.audit.words import single
from orggraph.model.said import Said

_BY_WORDS = ("garbled", "numbering-repeats", "numbering-jumps", "heading-repeated")
"""Rules of which one sheet may have several findings: their words tell them apart."""
_OF_A_RULE = re.compile(r"gives no (?:duties|authorities|kpis);")
"""What a missing field's sentence says where another rule tells it: without-duty, without-authority, without-kpi."""


def noticed(book: Book, notes: Mapping[str, Sequence[Mapping[str, Any]]], case: Case) -> Iterator[Finding]:
    """The notes under the rule's name, each with the positions that it is about."""
    for note in notes.get(case.rule, ()):
        if case.rule == "field-missing" and _OF_A_RULE.search(note["sentence"]):
            continue
        if case.rule == "implied-position" and note["nodes"] and all(_governs(book.name(one)) for one in note["nodes"]):
            continue
        quotes = [one["quote"] for one in note["evidence"]]
        if case.rule == "title-contradicts-heading" and _with_unit(book, note["nodes"], quotes):
            continue
        nodes = list(note["nodes"]) or _owners(book, note["evidence"]) or [""]
        evidence = [
            Piece(_owner(book, one) or nodes[0], one["document"], one["quote"], spans_of(one["spans"]))
            for one in note["evidence"]
        ]
        told_apart = [note["sentence"], *quotes] if case.rule in _BY_WORDS else [note["sentence"]]
        said = Said(note["sentence"], note.get("chinese", ""))
        yield case.finding(
            said, filter(None, nodes), evidence, key=told_apart if any(nodes) else [*told_apart, *quotes]
        )


def _with_unit(book: Book, nodes: Sequence[str], quotes: Sequence[str]) -> bool:
    """Whether a heading only puts the post's own unit before its title: 總務處總務主任."""
    sheets = [book.by_id[one] for one in nodes if one in book.by_id]
    whole = tuple(key(tie.name) + key(name) for one in sheets for tie in one.homes for name in quotes)
    return bool(whole) and any(key(quote).endswith(whole) for quote in quotes)


def _governs(name: str) -> bool:
    """Whether a name is a body above the company's posts, which no sheet describes."""
    return bool(single("contacts", "governing").fullmatch(key(name)))


def notes_of(book: Book) -> Mapping[str, list[Mapping[str, Any]]]:
    """Every note of every document, by rule; what two documents' notes both say stands once."""
    notes: dict[str, dict[bytes, Mapping[str, Any]]] = defaultdict(dict)
    for document in book.documents.values():
        for note in orjson.loads(document.findings):
            notes[note["rule"]].setdefault(orjson.dumps(note), note)
    return {rule: list(found.values()) for rule, found in notes.items()}


def _owners(book: Book, evidence: Sequence[Mapping[str, Any]]) -> list[str]:
    """The positions in whose sheets the words stand."""
    return list(dict.fromkeys(one for one in (_owner(book, each) for each in evidence) if one is not None))


def _owner(book: Book, told: Mapping[str, Any]) -> str | None:
    """Whose sheet a place is in: that of the fact before it, or of the one behind where that is another's.

    A heading stands before its sheet's first fact, so that between two sheets the later one has it; one that
    is a described position's name is that position's, whatever follows.
    """
    named = [one.id for one in book.named.get(key(told["quote"]), ()) if one.id in book.by_id]
    starts, spans = book.starts.get(told["document"], ()), spans_of(told["spans"])
    if not spans or not starts:
        return named[0] if len(named) == 1 else None
    place = bisect_right(starts, (spans[0][0], chr(0x10FFFF)))
    before = starts[place - 1][1] if place else None
    after = starts[place][1] if place < len(starts) else before
    between = before != after
    return named[0] if between and len(named) == 1 else (after if between else before)
