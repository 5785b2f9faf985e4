"""Questions about management, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.management import (
    BottlenecksRow,
    IsolatedRow,
    LongChainsRow,
    OverloadedRow,
    SilentDepartmentsRow,
    SingleContactsRow,
)
from orggraph.client.types import Question

# fmt: off


def bottlenecks(
    *, basis: Sequence[str] | None = None, scope: Literal['internal', 'external', 'both'] | None = None,
    kinds: Sequence[str] | None = None, collectives: Literal['apart', 'node', 'spelled'] | None = None,
    language: Literal['en', 'zh-Hant', 'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[BottlenecksRow]]:
    """Who stands between most others, and between which departments: where things wait when one post is
    vacant.

    basis: What the ties may rest on.
    scope: Ties inside the company, with partners outside, or both.
    kinds: Kinds of tie.
    collectives: What a word for many (公司各部門) counts as: nothing, a node of its own, or a contact with
        each department.
    language: Of the sentences, and of the names of pairs.
    """
    return Question("management/bottlenecks", "/v1/management/bottlenecks", {
        "basis": basis, "scope": scope, "kinds": kinds, "collectives": collectives, "language": language,
        "limit": limit, "offset": offset, "fields": fields,
    })


def isolated(
    *, at_most: int | None = None, basis: Sequence[str] | None = None, language: Literal['en', 'zh-Hant',
    'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[IsolatedRow]]:
    """Positions without a contact by name outside their own department and line of reporting.

    at_most: Contacts by name that a listed position may have.
    basis: What the contacts may rest on.
    language: Of the sentences.
    """
    return Question("management/isolated", "/v1/management/isolated", {
        "at_most": at_most, "basis": basis, "language": language, "limit": limit, "offset": offset, "fields": fields,
    })


def long_chains(
    *, at_least: int | None = None, basis: Sequence[str] | None = None, language: Literal['en', 'zh-Hant',
    'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[LongChainsRow]]:
    """Whose requests pass many superiors on their way to the top; the longest way first.

    at_least: Superiors one above the other, from which on a way is listed.
    basis: What the lines may rest on.
    language: Of the sentences.
    """
    return Question("management/long-chains", "/v1/management/long-chains", {
        "at_least": at_least, "basis": basis, "language": language, "limit": limit, "offset": offset, "fields": fields,
    })


def overloaded(
    *, at_least: int | None = None, basis: Sequence[str] | None = None, language: Literal['en', 'zh-Hant',
    'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[OverloadedRow]]:
    """Who leads many positions directly, the most first.

    at_least: Direct subordinates from which on a position is listed.
    basis: What the lines may rest on.
    language: Of the sentences.
    """
    return Question("management/overloaded", "/v1/management/overloaded", {
        "at_least": at_least, "basis": basis, "language": language, "limit": limit, "offset": offset, "fields": fields,
    })


def silent_departments(
    *, basis: Sequence[str] | None = None, language: Literal['en', 'zh-Hant', 'zh-Hans'] | None = None,
    limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SilentDepartmentsRow]]:
    """Departments that never talk although their duties name each other, or the same partner or system;
    strongest case first.

    basis: What contacts and mentions may rest on.
    language: Of the sentences.
    """
    return Question("management/silent-departments", "/v1/management/silent-departments", {
        "basis": basis, "language": language, "limit": limit, "offset": offset, "fields": fields,
    })


def single_contacts(
    *, of: Literal['partner', 'departments'] | None = None, basis: Sequence[str] | None = None, language: Literal['en',
    'zh-Hant', 'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[SingleContactsRow]]:
    """What hangs on one position alone: a partner outside, or whatever two departments say to each
    other.

    of: Only partners, or only pairs of departments.
    basis: What the contacts may rest on.
    language: Of the sentences.
    """
    return Question("management/single-contacts", "/v1/management/single-contacts", {
        "of": of, "basis": basis, "language": language, "limit": limit, "offset": offset, "fields": fields,
    })
