"""Questions about external parties, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.external_parties import ContactsRow, DepartmentsRow, ListRow, ShowRow
from orggraph.client.types import Question

# fmt: off


def contacts(
    external_party: str, *, basis: Sequence[str] | None = None, language: Literal['en', 'zh-Hant',
    'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ContactsRow]]:
    """Who interacts with a partner outside the company, who could stand in for them, and the words that
    say so.

    external_party: Interacts with whom.
    basis: What a row, and a backup's contact, may rest on.
    language: Of backup_why.
    """
    return Question("external-parties/contacts", "/v1/external-parties/{external_party}/contacts", {
        "external_party": external_party, "basis": basis, "language": language, "limit": limit, "offset": offset,
        "fields": fields,
    })


def departments(
    external_party: str, *, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[DepartmentsRow]]:
    """Which departments deal with a partner, through which positions, and the words that say so; the
    most positions first.

    external_party: Deals with whom.
    basis: What the facts may rest on.
    """
    return Question("external-parties/departments", "/v1/external-parties/{external_party}/departments", {
        "external_party": external_party, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def list_(
    *, category: str | None = None, department: str | None = None, position: str | None = None,
    document: str | None = None, with_positions: bool | None = None, basis: Sequence[str] | None = None,
    sort: Literal['name', '-name', 'stroke', '-stroke', 'positions', '-positions'] | None = None,
    limit: int | None = None, cursor: str | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every partner outside the company, by name, with how many positions deal with it.

    category: Only this category: government, bank, supplier, client, ...
    department: Only those that a position of this department communicates with.
    position: Only those that this position communicates with.
    document: Only those that this document names.
    with_positions: Only those that a position communicates with (true), or none does (false).
    basis: What the contacts that are filtered by may rest on.
    sort: name: By the name's pinyin. stroke: By the strokes of the name's characters. positions: By the
        number of positions that communicate with it, then by name. With - before it downwards.
    """
    return Question("external-parties/list", "/v1/external-parties", {
        "category": category, "department": department, "position": position, "document": document,
        "with_positions": with_positions, "basis": basis, "sort": sort, "limit": limit, "cursor": cursor,
        "fields": fields,
    })


def show(
    external_party: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """A partner outside the company: its names, and how many positions and duties deal with it; with
    the words that say so.

    external_party: Which one.
    basis: What the facts may rest on.
    """
    return Question("external-parties/show", "/v1/external-parties/{external_party}", {
        "external_party": external_party, "basis": basis, "fields": fields,
    })
