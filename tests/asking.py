"""Questions asked without a server between, on machines however busy."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from types import MappingProxyType

from orggraph.answering import Answering, Computation
from orggraph.catalogue import Catalogue
from orggraph.errors import StoreUnavailable
from orggraph.settings import Bolt, Settings

SECONDS = 60.0
"""A first audit or centrality on a busy machine takes longer than a person waits."""


@asynccontextmanager
async def opened(
    bolt: Bolt, catalogue: Catalogue, computations: Mapping[str, Computation] = MappingProxyType({})
) -> AsyncGenerator[Answering]:
    """Ready to answer, once the database has told its revision: on a busy machine that takes more than one look."""
    settings = Settings(query_seconds=SECONDS)
    async with await Answering.open(bolt, catalogue, settings, computations) as answering:
        async with asyncio.timeout(SECONDS):
            while await _is_dead(answering):
                pass
        yield answering


async def _is_dead(answering: Answering) -> bool:
    try:
        await answering.watch.look()
    except StoreUnavailable:
        return True
    return False
