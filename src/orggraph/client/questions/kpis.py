"""Questions about kpis, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.kpis import ListRow, SharedRow, ShowRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, position: str | None = None, department: str | None = None, shared: bool | None = None,
    document: str | None = None, basis: Sequence[str] | None = None, sort: Literal['positions', '-positions', 'name',
    '-name', 'stroke', '-stroke'] | None = None, limit: int | None = None, cursor: str | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every indicator, those that measure most positions first.

    position: Only those that measure this position.
    department: Only those that measure a position of this department.
    shared: Only those that measure several positions (true), or one at most (false).
    document: Only those that this document names.
    basis: What the facts that are filtered by may rest on.
    sort: positions: By the number of positions that it measures, then by name. name: By the name's
        pinyin. stroke: By the strokes of the name's characters. With - before it downwards.
    """
    return Question("kpis/list", "/v1/kpis", {
        "position": position, "department": department, "shared": shared, "document": document, "basis": basis,
        "sort": sort, "limit": limit, "cursor": cursor, "fields": fields,
    })


def shared(
    *, at_least: int | None = None, department: str | None = None, basis: Sequence[str] | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SharedRow]]:
    """Indicators that measure several positions, those that measure most first; each with the words
    that say so.

    at_least: How many positions.
    department: Only those that measure a position of this department.
    basis: What the facts may rest on.
    """
    return Question("kpis/shared", "/v1/kpis/shared", {
        "at_least": at_least, "department": department, "basis": basis, "limit": limit, "offset": offset,
        "fields": fields,
    })


def show(
    kpi: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """An indicator, and whom it measures.

    kpi: Which one.
    basis: What the facts may rest on.
    """
    return Question("kpis/show", "/v1/kpis/{kpi}", {"kpi": kpi, "basis": basis, "fields": fields})
