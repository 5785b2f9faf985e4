"""What would be if: positions removed, moved or merged, without the graph being touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from orggraph.answering import Computed, Source
from orggraph.errors import BadInput
from orggraph.model.organisation import BASES
from orggraph.model.said import Language
from orggraph.network.common import Values
from orggraph.network.comparison import Compared
from orggraph.network.losses import answer
from orggraph.network.metrics import Metrics, metrics
from orggraph.network.net import Net
from orggraph.network.projection import Choice, Projection, project
from orggraph.network.scene import Edit, Scene, changed, edits_of, scene
from orggraph.network.state import State, state
from orggraph.network.whole import Whole, whole
from orggraph.network.work import apart, beside

COLUMNS = (
    "summary",
    "edits",
    "orphans",
    "parties_lost",
    "parties_on_one",
    "departments_lost",
    "duties",
    "authorities",
    "kpis",
    "disconnected",
    "disconnected_pairs",
    "metrics",
    "positions",
    "successors",
)
MOST_EDITS = 100
EXACT_VERTICES = 3_000
PIVOTS = 128
"""Up to how many vertices the metrics are exact, and from how many pivots they are estimated beyond."""


async def what_if(source: Source, values: Values) -> Computed:
    """The comparison that a question's parameters ask for, as its one row."""
    return await compare(source, edits_of(values), tuple(values["basis"]), values["language"])


async def compare(
    source: Source, edits: Sequence[Edit], basis: tuple[str, ...] = BASES, language: Language = "en"
) -> Computed:
    """The comparison as one row of COLUMNS, in a language. Raises BadInput where an edit cannot be done."""
    found = await compared(source, edits, basis)
    told = await beside(_size(found.before), answer, found, language)
    return Computed([[told[name] for name in COLUMNS]], meta={"projection": _described(found, basis)})


async def compared(source: Source, edits: Sequence[Edit], basis: tuple[str, ...] = BASES) -> Compared:
    """The organisation before and after the edits. Raises BadInput where an edit cannot be done."""
    if not edits:
        raise BadInput("Nothing is changed; name a position to remove, to move or to merge.")
    if len(edits) > MOST_EDITS:
        raise BadInput(f"{len(edits)} edits are more than the {MOST_EDITS} that one comparison takes.")
    before = await scene(source)

    async def of_before() -> State:
        return await _state(source, before, basis)

    then = await source.kept(("network", "state", basis), of_before)
    after = await beside(_size(before), changed, before, edits)
    return Compared(tuple(edits), before, after, then, await _state(source, after, basis))


async def _state(source: Source, now: Scene, basis: tuple[str, ...]) -> State:
    projection = await beside(_size(now), project, now.ties, Choice(basis))
    found = await apart(source, projection.net.n + len(projection.net.edges), measure, projection.net)
    return await beside(_size(now), state, now, projection, found, basis)


def measure(net: Net) -> tuple[Metrics, Whole]:
    """The metrics of a net, exact for all but large ones."""
    found = metrics(net, EXACT_VERTICES, PIVOTS)
    return found, whole(net, found)


def state_of(now: Scene, basis: tuple[str, ...] = BASES) -> State:
    """What holds in a scene, computed here and at once."""
    projection: Projection = project(now.ties, Choice(basis))
    return state(now, projection, measure(projection.net), basis)


def _size(now: Scene) -> int:
    return len(now.ties.vertices) + len(now.ties.ties) + len(now.holdings)


def _described(found: Compared, basis: Sequence[str]) -> dict[str, Any]:
    nodes = found.then.whole["nodes"]
    sampled = None if nodes <= EXACT_VERTICES else {"pivots": PIVOTS}
    return {"basis": list(basis), "n": nodes, "ties": found.then.whole["ties"], "sample": sampled}
