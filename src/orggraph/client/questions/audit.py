"""Questions about audit, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.audit import ListRow, RulesRow, SummaryRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, rule: str | None = None, severity: Literal['high', 'medium', 'low'] | None = None, department: str | None = None,
    position: str | None = None, acknowledged: bool | None = None, language: Literal['en', 'zh-Hant',
    'zh-Hans'] | None = None, limit: int | None = None, offset: int | None = None, fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """What is wrong with the manual: every finding of the audit, the gravest first, with the words of
    both sides.

    rule: Only those of this rule.
    severity: Only those as grave.
    department: Only those about this department or one of its positions.
    position: Only those about this position.
    acknowledged: Only those acknowledged, or only the others.
    language: Of the sentences.
    """
    return Question("audit/list", "/v1/audit", {
        "rule": rule, "severity": severity, "department": department, "position": position,
        "acknowledged": acknowledged, "language": language, "limit": limit, "offset": offset, "fields": fields,
    })


def rules(
    *, language: Literal['en', 'zh-Hant', 'zh-Hans'] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[RulesRow]]:
    """Every rule of the audit: what a finding means, how grave it is, what to do, and whether it is on.

    language: Of title and cure; in Chinese the title is the rule's name.
    """
    return Question("audit/rules", "/v1/audit/rules", {"language": language, "fields": fields})


def summary(
    *, by: Literal['department', 'rule', 'severity'] | None = None, fields: Sequence[str] | None = None,
) -> Question[list[SummaryRow]]:
    """How many findings the audit has, by department, by rule or by severity.

    by: What a row stands for.
    """
    return Question("audit/summary", "/v1/audit/summary", {"by": by, "fields": fields})
