"""Questions about changes, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence

from orggraph.client.rows.changes import ListRow, ShowRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, document: str | None = None, actor: str | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every import that changed the graph, the latest first.

    document: Only those of this document.
    actor: Only those of this actor.
    """
    return Question("changes/list", "/v1/changes", {
        "document": document, "actor": actor, "limit": limit, "offset": offset, "fields": fields,
    })


def show(change: int, *, fields: Sequence[str] | None = None) -> Question[list[ShowRow]]:
    """One import: what it created, changed and retired.

    change: The revision that it made.
    """
    return Question("changes/show", "/v1/changes/{change}", {"change": change, "fields": fields})
