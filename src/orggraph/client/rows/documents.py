"""Rows of answers about documents.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

# fmt: off


class ChangesRow(TypedDict):
    """The imports of a document, the latest first."""

    revision: int  # The graph's, afterwards.
    at: str  # When, in UTC.
    actor: str  # Who imported.
    documents: list[str]  # Ids of the documents that were imported together.
    counts: Any  # What was created, changed and retired, by kind.


class ListRow(TypedDict):
    """Every document that the graph rests on."""

    id: str
    name: str  # Of the file.
    title: str
    media_type: str | None
    sha256: str | None  # Of the file, in hexadecimal digits.
    characters: int  # Length of its text.
    since: int | None  # The revision that brought it first.


class ShowRow(TypedDict):
    """A document: what it is, and what was noticed while reading it."""

    id: str
    name: str  # Of the file.
    title: str
    media_type: str | None
    sha256: str | None  # Of the file, in hexadecimal digits.
    characters: int  # Length of its text.
    # Faults noticed in it: rule, severity, sentence, chinese (the same), nodes, evidence.
    findings: Any


class TextRow(TypedDict):
    """The text of a document, or a stretch of it, and the marks of the facts that it states."""

    document: str  # Id.
    start: int
    end: int  # Behind the last character given.
    characters: int  # Length of the whole text.
    text: str
    # start, end, edge, kind, source, target, basis; by place, 5000 at most.
    marks: list[dict[str, Any]]
