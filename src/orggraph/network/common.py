"""What all computations begin with: the choice that the parameters make, and what is kept of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from orggraph.answering import Source
from orggraph.model.organisation import EdgeKind, NodeKind
from orggraph.network.metrics import Metrics, metrics
from orggraph.network.net import Net
from orggraph.network.projection import Choice, Projection, project
from orggraph.network.reading import organisation
from orggraph.network.ties import Ties
from orggraph.network.whole import Whole, whole
from orggraph.network.work import apart, beside

Values = Mapping[str, Any]
T = TypeVar("T")
_LISTS = ("basis", "nodes", "kinds")


@dataclass(frozen=True, slots=True)
class Measured:
    """A projection with the metrics of its vertices and of the whole."""

    ties: Ties
    projection: Projection
    metrics: Metrics
    whole: Whole

    @property
    def described(self) -> dict[str, Any]:
        """What `meta.projection` says: the choice, n, ties, and what was sampled."""
        return {**self.projection.described, "sample": self.metrics.sample}


def choice_of(values: Values, **fixed: Any) -> Choice:
    """The choice that a question's parameters make; `fixed` stands where a question has no such parameter."""
    said = {name: values[name] for name in Choice.__dataclass_fields__ if values.get(name) is not None}
    made: dict[str, Any] = {**fixed, **said}
    for name in _LISTS:
        if name in made:
            made[name] = tuple(made[name])
    return Choice(**made)


async def ties_of(source: Source, choice: Choice) -> Ties:
    """The vertices and ties that a choice may take in."""
    return await organisation(
        source,
        cast("tuple[NodeKind, ...]", choice.nodes),
        cast("tuple[EdgeKind, ...]", choice.kinds),
    )


async def projected(source: Source, choice: Choice) -> tuple[Ties, Projection]:
    """The whole network and the part that is chosen, kept for the revision."""
    ties = await ties_of(source, choice)

    async def make() -> Projection:
        return await beside(len(ties.vertices) + len(ties.ties), project, ties, choice)

    return ties, await source.kept(("network", "projection", choice), make)


async def measured(source: Source, choice: Choice) -> Measured:
    """The chosen part and all of its metrics, kept for the revision."""
    ties, projection = await projected(source, choice)

    async def make() -> tuple[Metrics, Whole]:
        return await apart(source, size(projection), _measure, projection.net)

    return Measured(ties, projection, *await source.kept(("network", "metrics", choice), make))


def size(projection: Projection) -> int:
    """How much there is to compute on."""
    return projection.net.n + len(projection.net.edges)


def _measure(net: Net) -> tuple[Metrics, Whole]:
    found = metrics(net)
    return found, whole(net, found)


def page(rows: Sequence[T], values: Values) -> list[T]:
    """The rows of the page that is asked for."""
    start = values.get("offset") or 0
    return list(rows[start : start + values["limit"]])


def shown(ties: Ties, known: str | None) -> dict[str, str] | None:
    """A vertex as answers show it: id and name."""
    if known is None or known not in ties.by_id:
        return None
    return {"id": known, "name": ties.by_id[known].name}
