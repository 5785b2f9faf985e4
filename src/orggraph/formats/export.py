"""The whole graph as a file: as it is read where the format allows, all of one revision."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

from orggraph.errors import BadInput
from orggraph.formats import EXPORTS, Fields, Format, Pieces, Record
from orggraph.graph import Graph
from orggraph.graph.whole import PAGE, PAGE_SECONDS, Whole


class TooLarge(BadInput):
    """A graph with more nodes and edges than a format can hold at once."""


class Export:
    """An export under way. `nodes` and `edges` count what was written so far; `revision` is of all of it."""

    def __init__(self, form: Format, whole: Whole) -> None:
        self.form = form
        self.revision = whole.revision
        self.nodes = 0
        self.edges = 0
        self._whole = whole

    @classmethod
    async def of(cls, graph: Graph, form: Format, page: int = PAGE) -> Export:
        """An export of the graph as it is now. Raises TooLarge where the format holds less, before anything is made."""
        whole = Whole(graph, await graph.revision(PAGE_SECONDS), page)
        if form.pieces is None:
            size = await whole.size()
            if size.nodes + size.edges > form.most:
                raise TooLarge(
                    f"The graph has {size.nodes:,} nodes and {size.edges:,} edges; {form.name} holds {form.most:,} "
                    f"of both. Take one of {', '.join(name for name, row in EXPORTS.items() if row.pieces)}."
                )
        return cls(form, whole)

    async def parts(self) -> AsyncGenerator[bytes]:
        """The file, part by part. Raises StoreUnavailable, TooSlow; GraphChanged where an import came in between."""
        if self.form.pieces is not None:
            fields = Fields(*await self._whole.types()) if self.form.typed else Fields()
            async with aclosing(self._pieces(self.form.pieces(fields))) as parts:
                async for part in parts:
                    yield part
        elif self.form.graph is not None:
            nodes = [node async for page in self._whole.nodes() for node in page]
            edges = [edge async for page in self._whole.edges() for edge in page]
            self.nodes, self.edges = len(nodes), len(edges)
            yield await asyncio.to_thread(self.form.graph, nodes, edges)

    async def _pieces(self, pieces: Pieces) -> AsyncGenerator[bytes]:
        yield pieces.head
        async for page in self._whole.nodes():
            yield await asyncio.to_thread(_part, pieces.node, page, pieces.between, self.nodes)
            self.nodes += len(page)
        yield pieces.middle
        async with aclosing(self._whole.edges()) as pages:
            async for page in pages:
                yield await asyncio.to_thread(_part, pieces.edge, page, pieces.between, self.edges)
                self.edges += len(page)
        yield pieces.tail


def _part(write: Callable[[Record], bytes], records: Sequence[Record], between: bytes, before: int) -> bytes:
    """Records as they are written, with what stands between them, also after the `before` that there were already."""
    return (between if before else b"") + between.join(map(write, records))
