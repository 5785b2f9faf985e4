"""Questions about authorities, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.authorities import ListRow, ShowRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, position: str | None = None, department: str | None = None, document: str | None = None, sort: Literal['place',
    '-place', 'text', '-text', 'stroke', '-stroke'] | None = None, limit: int | None = None, cursor: str | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every authority, position by position, as the sheets number them.

    position: Only those of this position.
    department: Only those of the positions of this department.
    document: Only those that this document states.
    sort: place: By the position's title in pinyin, then as its sheet numbers them. text: By the pinyin
        of the text's beginning. stroke: By the strokes of the text's beginning. With - before it
        downwards.
    """
    return Question("authorities/list", "/v1/authorities", {
        "position": position, "department": department, "document": document, "sort": sort, "limit": limit,
        "cursor": cursor, "fields": fields,
    })


def show(
    authority: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """An authority: its text, whose it is; with the words that say so.

    authority: Which one.
    basis: What the facts may rest on.
    """
    return Question("authorities/show", "/v1/authorities/{authority}", {
        "authority": authority, "basis": basis, "fields": fields,
    })
