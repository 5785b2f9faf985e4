"""The judges: what looks at the sheets where a query cannot compare texts. Named in rule files by `@judge`."""

from __future__ import annotations

from collections.abc import Mapping

from orggraph.audit.case import Judge
from orggraph.audit.judges import (
    assigning,
    contacts,
    indicators,
    levels,
    naming,
    outside,
    overlaps,
    paying,
    powers,
    promising,
    reporting,
    returning,
    splitting,
)
from orggraph.audit.words import splits

JUDGES: Mapping[str, Judge] = {
    "reporting.cycles": reporting.cycles,
    "naming.in_text": naming.named_in_text,
    "naming.several": naming.several_names,
    "naming.doubled": naming.doubled_words,
    "naming.misspelt": naming.misspelt_terms,
    "assigning.other_work": assigning.other_work_from_another,
    "contacts.superior": contacts.superior_not_a_contact,
    "contacts.subordinate": contacts.subordinate_not_a_contact,
    "contacts.mentioned": contacts.mention_not_a_contact,
    "contacts.one_sided": returning.one_sided,
    "outside.undeclared": outside.party_not_a_contact,
    "outside.idle": outside.contact_without_duty,
    "indicators.no_duty": indicators.kpi_without_duty,
    "indicators.no_kpi": indicators.duty_without_kpi,
    "indicators.of_another": indicators.kpi_of_another,
    "overlaps.duty": overlaps.duty_held_twice,
    "overlaps.authority": overlaps.authority_held_twice,
    "powers.above_level": powers.authority_above_level,
    "powers.missing": powers.duty_without_authority,
    "paying.unapproved": paying.nobody_approves_payments,
    "levels.title": levels.level_contradicts_title,
    "levels.worded": levels.level_worded_twice,
    "levels.nobody": levels.leads_nobody,
    "promising.summary": promising.summary_without_duty,
    "splitting.executes_and_approves": splitting.executes_and_approves,
    **{f"splitting.{name.replace('-', '_')}": splitting.split(name) for name in splits()},
}
