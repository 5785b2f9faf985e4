"""Questions about positions, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.positions import (
    AuthoritiesRow,
    BackupsRow,
    CompareRow,
    ContactsRow,
    DutiesRow,
    FindingsRow,
    KpisRow,
    ListRow,
    PeersRow,
    RaciRow,
    ShowRow,
    SubordinatesRow,
    SuperiorsRow,
)
from orggraph.client.types import Question

# fmt: off


def authorities(
    position: str, *, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[AuthoritiesRow]]:
    """What a position may decide, in the order of its sheet; each with the words that say so.

    position: Whose authorities.
    basis: What the facts may rest on.
    """
    return Question("positions/authorities", "/v1/positions/{position}/authorities", {
        "position": position, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def backups(
    position: str, *, basis: Sequence[str] | None = None, limit: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[BackupsRow]]:
    """Who could stand in for a position: those who share most with it, and what they share.

    position: For whom.
    basis: What the facts may rest on.
    """
    return Question("positions/backups", "/v1/positions/{position}/backups", {
        "position": position, "basis": basis, "limit": limit, "fields": fields,
    })


def compare(
    position: str, other: str, *, aspects: Sequence[str] | None = None, held: Literal['both', 'first',
    'second'] | None = None, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[CompareRow]]:
    """Two positions side by side: what both have, and what only one of them has.

    position: One of them.
    other: The other.
    aspects: What to compare.
    held: Only what both have, or only what one alone has.
    basis: What the facts may rest on.
    """
    return Question("positions/compare", "/v1/positions/{position}/compare", {
        "position": position, "other": other, "aspects": aspects, "held": held, "basis": basis, "limit": limit,
        "offset": offset, "fields": fields,
    })


def contacts(
    position: str, *, scope: Literal['internal', 'external'] | None = None, direction: Literal['out', 'in',
    'both'] | None = None, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ContactsRow]]:
    """Whom a position communicates with, and who names it as a contact; each with the words that say
    so.

    position: Whose contacts.
    scope: Only contacts inside the company, or only outside.
    direction: Those that it names (out), or that name it (in).
    basis: What the contacts may rest on.
    """
    return Question("positions/contacts", "/v1/positions/{position}/contacts", {
        "position": position, "scope": scope, "direction": direction, "basis": basis, "limit": limit, "offset": offset,
        "fields": fields,
    })


def duties(
    position: str, *, area: str | None = None, basis: Sequence[str] | None = None, limit: int | None = None,
    offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[DutiesRow]]:
    """What a position has to do, in the order of its sheet; each with the words that say so and what it
    mentions.

    position: Whose duties.
    area: Only those of this area, by its name or its number.
    basis: What the facts may rest on.
    """
    return Question("positions/duties", "/v1/positions/{position}/duties", {
        "position": position, "area": area, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def findings(
    position: str, *, rule: str | None = None, severity: Literal['high', 'medium', 'low'] | None = None,
    acknowledged: bool | None = None, language: Literal['en', 'zh-Hant', 'zh-Hans'] | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[FindingsRow]]:
    """What is wrong with what the manual says of a position: the findings of the audit that it is part
    of.

    position: Whose findings.
    rule: Only those of this rule.
    severity: Only those as grave.
    acknowledged: Only those acknowledged, or only the others.
    language: Of the sentences.
    """
    return Question("positions/findings", "/v1/positions/{position}/findings", {
        "position": position, "rule": rule, "severity": severity, "acknowledged": acknowledged, "language": language,
        "limit": limit, "offset": offset, "fields": fields,
    })


def kpis(
    position: str, *, basis: Sequence[str] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[KpisRow]]:
    """What a position is measured by, and whom else the same indicator measures; each with the words
    that say so.

    position: Whose indicators.
    basis: What the facts may rest on.
    """
    return Question("positions/kpis", "/v1/positions/{position}/kpis", {
        "position": position, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def list_(
    *, department: str | None = None, superior: str | None = None, level: str | None = None,
    implied: bool | None = None, external_party: str | None = None, kpi: str | None = None, system: str | None = None,
    document: str | None = None, with_kpis: bool | None = None, with_subordinates: bool | None = None,
    with_superior: bool | None = None, basis: Sequence[str] | None = None, sort: Literal['title', '-title', 'stroke',
    '-stroke', 'level', '-level', 'subordinates', '-subordinates'] | None = None, limit: int | None = None,
    cursor: str | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Every position, by title.

    department: Only those that belong to this department.
    superior: Only those that report to this position directly.
    level: Only this level, in the sheets' own words.
    implied: Only those that are merely named by others (true), or have a sheet (false).
    external_party: Only those that communicate with this partner.
    kpi: Only those that this indicator measures.
    system: Only those whose duties mention this system.
    document: Only those that this document names.
    with_kpis: Only those that indicators measure (true), or none does (false).
    with_subordinates: Only those that others report to (true), or none does (false).
    with_superior: Only those that report to another (true), or to none (false).
    basis: What the facts that are filtered by may rest on.
    sort: title: By the title's pinyin. stroke: By the strokes of the title's characters. level: By the
        level's wording, then by title; those without a level last. subordinates: By the number of
        direct subordinates, then by title. With - before it downwards.
    """
    return Question("positions/list", "/v1/positions", {
        "department": department, "superior": superior, "level": level, "implied": implied,
        "external_party": external_party, "kpi": kpi, "system": system, "document": document, "with_kpis": with_kpis,
        "with_subordinates": with_subordinates, "with_superior": with_superior, "basis": basis, "sort": sort,
        "limit": limit, "cursor": cursor, "fields": fields,
    })


def peers(
    position: str, *, by: Literal['superior', 'department', 'both'] | None = None, basis: Sequence[str] | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[PeersRow]]:
    """The colleagues of a position: who has the same superior, who belongs to the same department.

    position: Whose colleagues.
    by: Only with the same superior, in the same department, or with both alike.
    basis: What the facts may rest on.
    """
    return Question("positions/peers", "/v1/positions/{position}/peers", {
        "position": position, "by": by, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def raci(
    position: str, *, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[RaciRow]]:
    """Who is responsible, accountable, consulted and informed in each area of duty of a position, as
    the verbs say.

    position: Whose areas.
    """
    return Question("positions/raci", "/v1/positions/{position}/raci", {
        "position": position, "limit": limit, "offset": offset, "fields": fields,
    })


def show(
    position: str, *, basis: Sequence[str] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ShowRow]]:
    """A position: everything its sheet says, and what others say of it; with the words that say so.

    position: Which one.
    basis: What the facts may rest on.
    """
    return Question("positions/show", "/v1/positions/{position}", {
        "position": position, "basis": basis, "fields": fields,
    })


def subordinates(
    position: str, *, steps: int | None = None, basis: Sequence[str] | None = None, limit: int | None = None,
    offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SubordinatesRow]]:
    """Everyone below a position, nearest first; with the words that say so.

    position: Whose subordinates.
    steps: How many steps down.
    basis: What the steps may rest on.
    """
    return Question("positions/subordinates", "/v1/positions/{position}/subordinates", {
        "position": position, "steps": steps, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })


def superiors(
    position: str, *, steps: int | None = None, basis: Sequence[str] | None = None, limit: int | None = None,
    offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SuperiorsRow]]:
    """Everyone above a position, nearest first; with the words that say so.

    position: Whose superiors.
    steps: How many steps up.
    basis: What the steps may rest on.
    """
    return Question("positions/superiors", "/v1/positions/{position}/superiors", {
        "position": position, "steps": steps, "basis": basis, "limit": limit, "offset": offset, "fields": fields,
    })
