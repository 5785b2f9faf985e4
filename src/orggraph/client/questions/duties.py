"""Questions about duties, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.duties import ListRow, SearchRow, ShowRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, position: str | None = None, department: str | None = None, area: str | None = None, mentions: str | None = None,
    with_mentions: bool | None = None, kpi: str | None = None, document: str | None = None, sort: Literal['place',
    '-place', 'text', '-text', 'stroke', '-stroke'] | None = None, limit: int | None = None, cursor: str | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every duty, position by position, as the sheets number them.

    position: Only those of this position.
    department: Only those of the positions of this department.
    area: Only this area, in the sheets' own words.
    mentions: Only those whose text mentions this partner, department, position or system.
    with_mentions: Only those that mention something (true), or nothing (false).
    kpi: Only those of the positions that this indicator measures.
    document: Only those that this document states.
    sort: place: By the position's title in pinyin, then as its sheet numbers them. text: By the pinyin
        of the text's beginning. stroke: By the strokes of the text's beginning. With - before it
        downwards.
    """
    return Question("duties/list", "/v1/duties", {
        "position": position, "department": department, "area": area, "mentions": mentions,
        "with_mentions": with_mentions, "kpi": kpi, "document": document, "sort": sort, "limit": limit,
        "cursor": cursor, "fields": fields,
    })


def search(
    q: str, *, position: str | None = None, department: str | None = None, area: str | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SearchRow]]:
    """The duties whose text has the words, in either script; those that say them most, in the fewest
    words, first.

    q: Words to look for; all must occur.
    position: Only duties of this position.
    department: Only duties of the positions of this department.
    area: Only this area, in the sheets' own words.
    """
    return Question("duties/search", "/v1/duties/search", {
        "q": q, "position": position, "department": department, "area": area, "limit": limit, "offset": offset,
        "fields": fields,
    })


def show(
    duty: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """A duty: its text, whose it is and what it mentions; with the words that say so.

    duty: Which one.
    basis: What the facts may rest on.
    """
    return Question("duties/show", "/v1/duties/{duty}", {"duty": duty, "basis": basis, "fields": fields})
