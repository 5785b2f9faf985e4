"""Questions about documents, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.documents import ChangesRow, ListRow, ShowRow, TextRow
from orggraph.client.types import Graph, Question

# fmt: off


def changes(
    document: str, *, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ChangesRow]]:
    """The imports of a document, the latest first.

    document: Which one.
    """
    return Question("documents/changes", "/v1/documents/{document}/changes", {
        "document": document, "limit": limit, "offset": offset, "fields": fields,
    })


def facts(
    document: str, *, start: int | None = None, length: int | None = None, kinds: Sequence[str] | None = None,
    basis: Sequence[str] | None = None, max_edges: int | None = None,
) -> Question[Graph]:
    """What a stretch of a document states: the edges that rest on its words, and the nodes that these
    join.

    document: Which one.
    start: First character.
    length: Characters.
    kinds: Kinds of edge; all where it is left out.
    basis: What the facts may rest on.
    max_edges: Edges at most, those with the smallest ids.
    """
    return Question("documents/facts", "/v1/documents/{document}/facts", {
        "document": document, "start": start, "length": length, "kinds": kinds, "basis": basis, "max_edges": max_edges,
    })


def list_(
    *, media_type: str | None = None, names: str | None = None, sort: Literal['name', '-name', 'stroke',
    '-stroke'] | None = None, limit: int | None = None, cursor: str | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every document that the graph rests on.

    media_type: Only those of this media type, such as text/markdown.
    names: Only those that name this position, partner or other thing.
    sort: name: By the pinyin of the file's name. stroke: By the strokes of the file's name. With -
        before it downwards.
    """
    return Question("documents/list", "/v1/documents", {
        "media_type": media_type, "names": names, "sort": sort, "limit": limit, "cursor": cursor, "fields": fields,
    })


def show(document: str, *, fields: Sequence[str] | None = None) -> Question[list[ShowRow]]:
    """A document: what it is, and what was noticed while reading it.

    document: Which one.
    """
    return Question("documents/show", "/v1/documents/{document}", {"document": document, "fields": fields})


def text(
    document: str, *, start: int | None = None, length: int | None = None, marks: bool | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[TextRow]]:
    """The text of a document, or a stretch of it, and the marks of the facts that it states.

    document: Which one.
    start: First character.
    length: Characters at most.
    marks: Whether to give the marks.
    """
    return Question("documents/text", "/v1/documents/{document}/text", {
        "document": document, "start": start, "length": length, "marks": marks, "fields": fields,
    })
