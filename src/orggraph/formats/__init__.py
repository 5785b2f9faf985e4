"""Graphs and readings as bytes for other programs: pure, the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from orggraph.formats.graphml import graphml
from orggraph.formats.nodelink import node_link

Record: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a graph: `write(nodes, edges)` gives the whole file.

    Nodes are maps with at least `id`, edges with at least `id`, `source` and `target`; what else
    they hold goes along.
    """

    name: str
    media_type: str
    suffix: str
    write: Callable[[Sequence[Record], Sequence[Record]], bytes]


FORMATS: Mapping[str, Format] = {
    row.name: row
    for row in (
        Format("json", "application/json", ".json", node_link),
        Format("graphml", "application/graphml+xml", ".graphml", graphml),
    )
}
"""Every format by its name; a new one is a new row."""
