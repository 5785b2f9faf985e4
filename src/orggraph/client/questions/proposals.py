"""Questions about proposals, typed.

Made from the files in `cypher/questions` by `make contract`; change those, not this.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from orggraph.client.rows.proposals import ListRow
from orggraph.client.types import Question

# fmt: off


def list_(
    *, section: Literal['departments', 'positions', 'external_parties'] | None = None, score: int | None = None,
    limit: int | None = None, offset: int | None = None, language: Literal['en', 'zh-Hant', 'zh-Hans'] | None = None,
    fields: Sequence[str] | None = None,
) -> Question[list[ListRow]]:
    """Names that may be one thing, the likeliest first: nothing is merged until somebody decides.

    section: Only names of this kind.
    score: Only those at least as likely.
    language: Of the reasons.
    """
    return Question("proposals/list", "/v1/proposals", {
        "section": section, "score": score, "limit": limit, "offset": offset, "language": language, "fields": fields,
    })
