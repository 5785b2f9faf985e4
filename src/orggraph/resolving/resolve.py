"""From manuals and aliases to one organisation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orggraph.model.manual import Manual
from orggraph.model.organisation import Organisation
from orggraph.resolving.aliases import Aliases
from orggraph.resolving.case import opened
from orggraph.resolving.contacts import contacts
from orggraph.resolving.mentions import mentions
from orggraph.resolving.posts import posts
from orggraph.resolving.reporting import contradictions, leaders, subordinates, superiors
from orggraph.resolving.tasks import authorities, duties, kpis
from orggraph.resolving.units import company, describe, implied
from orggraph.resolving.words import words


def resolve(manuals: Sequence[Manual], aliases: Aliases, since: Mapping[str, int] | None = None) -> Organisation:
    """All that the manuals state, each fact with its evidence; the order of the manuals does not matter.

    Where manuals differ (a level, a duty of the same number), the one that has the smaller `since`,
    by file name, keeps the plain id and the property: a newcomer does not rename what is there.
    Nothing is guessed: what is ambiguous or contradictory becomes a finding.
    """
    ages = since or {}
    ordered = sorted(manuals, key=lambda manual: (ages.get(manual.text.name, 0), manual.text.name))
    case = opened(posts(ordered, aliases), aliases, words())
    describe(case)
    superiors(case)
    leaders(case)
    subordinates(case)
    contacts(case)
    stated = (*duties(case), *authorities(case))
    kpis(case)
    mentions(case, stated)
    leaders(case)
    company(case)
    contradictions(case)
    implied(case)
    return case.draft.organisation()
