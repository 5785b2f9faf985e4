"""Rows of answers about positions.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from typing import Any, TypedDict

from orggraph.client.types import Evidence

# fmt: off


class AuthoritiesRow(TypedDict):
    """What a position may decide, in the order of its sheet; each with the words that say so."""

    id: str
    number: str | None
    text: str
    basis: str
    evidence: list[Evidence]


class BackupsRow(TypedDict):
    """Who could stand in for a position: those who share most with it, and what they share."""

    id: str
    title: str
    level: str | None
    implied: bool  # Named by others, without a sheet of its own.
    score: int  # Points.
    superior: bool  # Whether it is the superior.
    same_superior: list[str]  # Titles.
    same_department: list[str]  # Names.
    external: list[str]  # Partners outside that both communicate with.
    internal: list[str]  # Other contacts that both have.
    kpis: list[str]  # Indicators that measure both.


class CompareRow(TypedDict):
    """Two positions side by side: what both have, and what only one of them has."""

    aspect: str  # superior, department, contact, kpi, area or authority.
    held: str  # both, first (only `position`) or second (only `other`).
    id: str | None  # Of the node; of an area there is none.
    name: str  # Its name; of an authority its text.
    first: list[Evidence]  # The words about the first.
    second: list[Evidence]  # The words about the second.


class ContactsRow(TypedDict):
    """Whom a position communicates with, and who names it as a contact; each with the words that say
    so."""

    scope: str  # internal or external.
    direction: str  # out: the position names the contact; in: the contact names it.
    id: str
    name: str
    kind: str  # Position, Department or ExternalParty.
    category: str | None  # Of a partner.
    basis: str
    stated_by: list[str]  # Whose sheets say it: source, target.
    evidence: list[Evidence]


class DutiesRow(TypedDict):
    """What a position has to do, in the order of its sheet; each with the words that say so and what it
    mentions."""

    id: str
    area: str | None
    area_number: str | None
    number: str | None
    text: str
    basis: str
    evidence: list[Evidence]
    mentions: list[dict[str, Any]]  # What the text names: id, name, kind, basis, evidence.


class FindingsRow(TypedDict):
    """What is wrong with what the manual says of a position: the findings of the audit that it is part
    of."""

    id: str  # Stable: an import that only moves the words keeps it.
    rule: str
    severity: str  # high, medium or low.
    sentence: str
    nodes: list[dict[str, Any]]  # Whom it is about: id, name, kind; positions first.
    departments: list[str]  # Names.
    evidence: list[Evidence]  # The words of each side; `side` and `side_name` say whose sheet.
    acknowledged: bool
    reason: str | None  # Why it is left as it is.
    by: str | None  # Who acknowledged it.
    at: str | None  # When.


class KpisRow(TypedDict):
    """What a position is measured by, and whom else the same indicator measures; each with the words
    that say so."""

    id: str
    name: str
    basis: str
    evidence: list[Evidence]
    others: int  # Other positions that it measures.
    shared_with: list[dict[str, Any]]  # The first 100 of them: id, name.


class ListRow(TypedDict):
    """Every position, by title."""

    id: str
    title: str
    level: str | None  # As the sheet says it.
    code: str | None
    implied: bool  # Named by others, without a sheet of its own.
    departments: list[str]  # Names.
    superiors: list[str]  # Names; several where sheets contradict each other.
    subordinates: int  # Direct ones.


class PeersRow(TypedDict):
    """The colleagues of a position: who has the same superior, who belongs to the same department."""

    id: str
    title: str
    level: str | None
    implied: bool  # Named by others, without a sheet of its own.
    # Superiors that both have: id, name, evidence (of the colleague's line).
    superiors: list[dict[str, Any]]
    # Departments that both belong to: id, name, evidence (of the colleague's place).
    departments: list[dict[str, Any]]


class RaciRow(TypedDict):
    """Who is responsible, accountable, consulted and informed in each area of duty of a position, as
    the verbs say."""

    position_id: str
    position: str  # Whose area of duty.
    area_number: str | None
    area: str | None
    # Who does it: id, name, kind, the verb, the duty and the place of the verb.
    responsible: list[dict[str, Any]]
    accountable: list[dict[str, Any]]  # Who passes it (審核, 審批, 批准).
    consulted: list[dict[str, Any]]  # Who helps or takes part (協助, 參與, 配合).
    informed: list[dict[str, Any]]  # Who is told (匯報, 上報, 反饋).
    basis: str  # inferred: the verbs say so, no field does.


class ShowRow(TypedDict):
    """A position: everything its sheet says, and what others say of it; with the words that say so."""

    id: str
    title: str
    aliases: list[str]
    level: str | None
    code: str | None
    summary: str | None
    implied: bool  # Named by others, without a sheet of its own.
    departments: list[dict[str, Any]]  # id, name, basis, evidence.
    heads: list[dict[str, Any]]  # Departments it heads: id, name, basis, evidence.
    superiors: list[dict[str, Any]]  # id, name, basis, stated_by, evidence.
    subordinates: list[dict[str, Any]]  # id, name, basis, stated_by, evidence.
    contacts: list[dict[str, Any]]  # id, name, kind, scope, basis, evidence; those it names itself.
    # id, area, area_number, number, text, evidence; as the sheet orders them.
    duties: list[dict[str, Any]]
    authorities: list[dict[str, Any]]  # id, number, text, evidence.
    kpis: list[dict[str, Any]]  # id, name, basis, evidence.
    documents: list[str]  # Ids of the documents that name it.


class SubordinatesRow(TypedDict):
    """Everyone below a position, nearest first; with the words that say so."""

    level: int  # 1 is a direct subordinate.
    id: str
    title: str
    implied: bool  # Named by others, without a sheet of its own.
    departments: list[str]  # Names.
    superiors: list[str]  # Titles of the direct superiors.
    subordinates: int  # Direct ones.
    lines: list[dict[str, Any]]  # Its lines to superiors: id, name, basis, stated_by, evidence.


class SuperiorsRow(TypedDict):
    """Everyone above a position, nearest first; with the words that say so."""

    level: int  # 1 is the direct superior.
    id: str
    title: str
    implied: bool  # Named by others, without a sheet of its own.
    departments: list[str]  # Names.
    via: list[str]  # Titles on the way, the position itself first.
    basis: list[str]  # What the last step of the way rests on.
    stated_by: list[str]  # Whose sheets say that step: source (below), target (above).
    evidence: list[Evidence]  # The words that say that step.
