"""Where a computation runs: at once where it is short, beside or apart where it would hold up others."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from orggraph.answering import Source

SMALL = 3_000
"""Vertices and ties up to which everything is done in a few milliseconds."""

T = TypeVar("T")
P = ParamSpec("P")


async def apart(
    source: Source,
    size: int,
    function: Callable[P, T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """What `function` returns; in a process of its own where `size` is more than small."""
    if size <= SMALL:
        return function(*args, **kwargs)
    return await source.apart(function, *args, **kwargs)


async def beside(size: int, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What `function` returns; in a thread where `size` is more than small: for what needs the objects here."""
    if size <= SMALL:
        return function(*args, **kwargs)
    return await asyncio.to_thread(function, *args, **kwargs)
