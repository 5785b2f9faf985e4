"""Questions about systems, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.systems import ListRow, ShowRow, UsersRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, position: str | None = None, department: str | None = None, document: str | None = None, sort: Literal['name',
    '-name', 'stroke', '-stroke', 'mentions', '-mentions'] | None = None, limit: int | None = None,
    cursor: str | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every software system that duties name, with who works with it.

    position: Only those that a duty of this position mentions.
    department: Only those that a duty of a position of this department mentions.
    document: Only those that this document names.
    sort: name: By the name's pinyin. stroke: By the strokes of the name's characters. mentions: By the
        number of duties that mention it, then by name. With - before it downwards.
    """
    return Question("systems/list", "/v1/systems", {
        "position": position, "department": department, "document": document, "sort": sort, "limit": limit,
        "cursor": cursor, "fields": fields,
    })


def show(
    system: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """A system that duties name: its names, who works with it and in which departments.

    system: Which one.
    basis: What the facts may rest on.
    """
    return Question("systems/show", "/v1/systems/{system}", {"system": system, "basis": basis, "fields": fields})


def users(
    system: str, *, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[UsersRow]]:
    """Who works with a system, in which duty or authority, and the words that say so.

    system: Works with what.
    basis: What the mention may rest on.
    """
    return Question("systems/users", "/v1/systems/{system}/users", {
        "system": system, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })
