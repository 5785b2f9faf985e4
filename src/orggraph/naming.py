"""Which names of the whole organisation may be one thing, as a question: computed from the documents themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from orggraph.answering import Computation, Computed, Source
from orggraph.loading.sources import DOCUMENTS, organised, stored_source
from orggraph.model.said import Language, Said
from orggraph.resolving.proposals import Proposal, proposals

MOST_DOCUMENTS = 1_000


async def proposed(source: Source, values: Mapping[str, Any]) -> Computed:
    """The proposals, filtered by section and name; the answer says how many there are in all."""

    async def make() -> list[Proposal]:
        found = await source.read(DOCUMENTS, {}, MOST_DOCUMENTS)
        return await source.apart(_proposals, [row[0] for row in found.values])

    wanted = [one for one in await source.kept("proposals", make) if _fits(one, values)]
    start = values["offset"]
    return Computed(
        [_row(one, values["language"]) for one in wanted[start : start + values["limit"]]], total=len(wanted)
    )


def _row(one: Proposal, language: Language) -> list[Any]:
    reason = Said(one.reason, one.chinese).into(language)
    return [one.section, one.canonical, one.other, one.score, reason]


def _proposals(documents: Sequence[Mapping[str, Any]]) -> list[Proposal]:
    made = organised({one.id: one for one in map(stored_source, documents)})
    return list(proposals(made.organisation, made.aliases))


def _fits(one: Proposal, values: Mapping[str, Any]) -> bool:
    return values["section"] in (None, one.section) and one.score >= values["score"]


COMPUTATIONS: Mapping[str, Computation] = {"naming.proposals": proposed}
"""By the name that a question file says behind `@compute`."""
