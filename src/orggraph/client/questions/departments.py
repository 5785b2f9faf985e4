"""Questions about departments, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.departments import (
    ContactsRow,
    FindingsRow,
    ListRow,
    MatrixRow,
    PositionsRow,
    RaciRow,
    ShowRow,
    TreeRow,
)
from orggraph.client.types import Question

# fmt: off


def contacts(
    department: str, *, scope: Literal['internal', 'external'] | None = None, direction: Literal['out', 'in',
    'both'] | None = None, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ContactsRow]]:
    """Whom a department communicates with: other departments and partners outside, through which
    positions, in which words.

    department: Which one.
    scope: Only other departments, or only partners outside.
    direction: Whom its positions name (out), or whose positions name it or them (in).
    basis: What the facts may rest on.
    """
    return Question("departments/contacts", "/v1/departments/{department}/contacts", {
        "department": department, "scope": scope, "direction": direction, "basis": basis, "limit": limit,
        "offset": offset, "fields": fields,
    })


def findings(
    department: str, *, rule: str | None = None, severity: Literal['high', 'medium', 'low'] | None = None,
    acknowledged: bool | None = None, language: Literal['en', 'zh-Hant', 'zh-Hans'] | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[FindingsRow]]:
    """What is wrong with what the manual says of a department: the findings about it or one of its
    positions.

    department: Whose findings.
    rule: Only those of this rule.
    severity: Only those as grave.
    acknowledged: Only those acknowledged, or only the others.
    language: Of the sentences.
    """
    return Question("departments/findings", "/v1/departments/{department}/findings", {
        "department": department, "rule": rule, "severity": severity, "acknowledged": acknowledged,
        "language": language, "limit": limit, "offset": offset, "fields": fields,
    })


def list_(
    *, implied: bool | None = None, collective: bool | None = None, part_of: str | None = None,
    external_party: str | None = None, document: str | None = None, with_head: bool | None = None,
    basis: Sequence[str] | None = None, sort: Literal['name', '-name', 'stroke', '-stroke', 'positions',
    '-positions'] | None = None, limit: int | None = None, cursor: str | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every department, by name, with how many positions it has.

    implied: Only those merely named by sheets (true), or with a position of their own (false).
    collective: Only those that stand for several, such as all departments (true), or not (false).
    part_of: Only those that are part of this department or organisation directly.
    external_party: Only those with a position that communicates with this partner.
    document: Only those that this document names.
    with_head: Only those that a position heads (true), or none does (false).
    basis: What the facts that are filtered by may rest on.
    sort: name: By the name's pinyin. stroke: By the strokes of the name's characters. positions: By the
        number of positions, then by name. With - before it downwards.
    """
    return Question("departments/list", "/v1/departments", {
        "implied": implied, "collective": collective, "part_of": part_of, "external_party": external_party,
        "document": document, "with_head": with_head, "basis": basis, "sort": sort, "limit": limit, "cursor": cursor,
        "fields": fields,
    })


def matrix(
    *, department: str | None = None, scope: Literal['internal', 'external'] | None = None,
    basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None, shown: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[MatrixRow]]:
    """Which department talks to which, and to which kind of partner outside: a row for each pair, with
    counts by basis.

    department: Only rows from or to this one.
    scope: Only departments, or only partners outside.
    basis: What the facts may rest on.
    shown: Contacts of each row that come along with their evidence.
    """
    return Question("departments/matrix", "/v1/departments/matrix", {
        "department": department, "scope": scope, "basis": basis, "limit": limit, "offset": offset, "shown": shown,
        "fields": fields,
    })


def positions(
    department: str, *, parts: bool | None = None, basis: Sequence[str] | None = None, limit: int | None = None,
    offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[PositionsRow]]:
    """The positions of a department, those that head it first, then by level and title; with the words
    that say so.

    department: Which one.
    parts: Also those of its parts, and of their parts, to ten steps down.
    basis: What the facts may rest on.
    """
    return Question("departments/positions", "/v1/departments/{department}/positions", {
        "department": department, "parts": parts, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def raci(
    department: str, *, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[RaciRow]]:
    """Who is responsible, accountable, consulted and informed in each area of duty of a department, as
    the verbs say.

    department: Whose areas.
    """
    return Question("departments/raci", "/v1/departments/{department}/raci", {
        "department": department, "limit": limit, "offset": offset, "fields": fields,
    })


def show(
    department: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """A department: its positions, its heads, and who communicates with it; with the words that say so.

    department: Which one.
    basis: What the facts may rest on.
    """
    return Question("departments/show", "/v1/departments/{department}", {
        "department": department, "basis": basis, "fields": fields,
    })


def tree(
    *, root: str | None = None, depth: int | None = None, basis: Sequence[str] | None = None, limit: int | None = None,
    offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[TreeRow]]:
    """The departments as they are part of each other, from the top down; each with its heads and how
    many positions.

    root: Only what is below this department or organisation.
    depth: Levels at most.
    basis: What the facts may rest on.
    """
    return Question("departments/tree", "/v1/departments/tree", {
        "root": root, "depth": depth, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })
