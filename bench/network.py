"""The whole set of network metrics by size: time, memory, how far off the samples are, and who waits meanwhile.

`python bench/network.py` makes organisations of 10,000, 30,000 and 100,000 positions in memory, projects each and
computes every metric in a process of its own, distances sampled alike at every size so that the growth can be read off;
then the smallest once more exactly, to see what the samples are off. At last it computes the largest in the worker
process of the API's own machinery and measures how long the event loop was held up.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import multiprocessing
import random
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection

from orggraph.answering import Apart
from orggraph.network.metrics import Metrics, metrics
from orggraph.network.projection import Choice, project
from orggraph.network.ties import Tie, Ties, Vertex
from orggraph.network.whole import whole

SIZES = (10_000, 30_000, 100_000)
SPAN, TEAM, MARKET, CONTACTS = 7, 25, 50, 4
"""Direct subordinates, positions of a department, positions for each partner, contacts of a position."""
TICK = 0.005


@dataclass(frozen=True, slots=True)
class Taken:
    """What a run took: seconds to project and to compute, seconds of the processor for the latter (which others on the
    machine do not lengthen much), the process's peak memory, and what was found."""

    vertices: int
    ties: int
    projecting: float
    computing: float
    processor: float
    megabytes: float
    found: Metrics


def organisation(positions: int, seed: int = 1) -> Ties:
    """A tree of positions in departments, with contacts near and far, some of them much sought."""
    chance = random.Random(seed)
    posts = [f"position:{at:07}" for at in range(positions)]
    units = [f"department:{at:06}" for at in range(max(1, positions // TEAM))]
    parties = [f"external_party:{at:06}" for at in range(max(1, positions // MARKET))]
    vertices = [
        *(Vertex(known, "Position", known) for known in posts),
        *(Vertex(known, "Department", known) for known in units),
        *(Vertex(known, "ExternalParty", known, "client") for known in parties),
    ]
    found = {tie.id: tie for tie in _ties(posts, units, parties, chance)}
    return Ties(tuple(sorted(vertices, key=lambda one: one.id)), tuple(sorted(found.values(), key=lambda one: one.id)))


def _ties(posts: list[str], units: list[str], parties: list[str], chance: random.Random) -> Iterator[Tie]:
    for at, post in enumerate(posts):
        if at:
            superior = posts[(at - 1) // SPAN]
            yield Tie(f"REPORTS_TO|{post}|{superior}", "REPORTS_TO", post, superior)
        unit = units[min(at // TEAM, len(units) - 1)]
        yield Tie(f"BELONGS_TO|{post}|{unit}", "BELONGS_TO", post, unit)
        for _ in range(CONTACTS):
            near = posts[min(len(posts) - 1, max(0, at + chance.randrange(-TEAM, TEAM)))]
            far = posts[int(len(posts) * chance.random() ** 3)]
            target = chance.choice((near, near, far, parties[int(len(parties) * chance.random() ** 2)]))
            scope = "external" if target.startswith("external") else "internal"
            if target != post:
                yield Tie(f"C|{post}|{target}", "COMMUNICATES_WITH", post, target, scope=scope)


def run(positions: int, exact: bool) -> Taken:
    """Everything for an organisation of this size, here."""
    ties = organisation(positions)
    begun = time.perf_counter()
    net = project(ties, Choice(scope="both")).net
    projected, processor = time.perf_counter(), time.process_time()
    found = metrics(net, exact=net.n if exact else 0)
    whole(net, found)
    ended = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Taken(
        net.n, len(net.edges), projected - begun, ended - projected, time.process_time() - processor, peak, found
    )


def _in_process(positions: int, exact: bool, answer: Connection) -> None:
    answer.send(run(positions, exact))


def apart(positions: int, exact: bool = False) -> Taken:
    """The same in a process of its own, so that the memory is that of one size."""
    context = multiprocessing.get_context("spawn")
    ours, its = context.Pipe()
    process = context.Process(target=_in_process, args=(positions, exact, its))
    process.start()
    its.close()
    try:
        return ours.recv()
    finally:
        process.join()


def compare(exact: Metrics, sampled: Metrics) -> None:
    """Print how far the samples are off, beside what they said."""
    said = sampled.sample
    assert said is not None
    pairs = list(zip(exact.columns["betweenness_share"], sampled.columns["betweenness_share"], strict=True))
    off = max(abs(a - b) for a, b in pairs)
    errors = sampled.columns["betweenness_error"]
    inside = sum(
        abs(a - b) <= error
        for a, b, error in zip(exact.columns["betweenness"], sampled.columns["betweenness"], errors, strict=True)
    )
    order = [sorted(range(len(pairs)), key=lambda at, side=side: -pairs[at][side])[:20] for side in (0, 1)]
    print(
        f"betweenness: off by {off:.4f} of all pairs at most, said to be within {said['betweenness_share_within']:.4f};"
    )
    print(f"  {100 * inside / len(pairs):.2f} % of the vertices within their own bound, said to be 95 %;")
    print(f"  {len(set(order[0]) & set(order[1]))} of the 20 most between are the same.")
    near = max(abs(a - b) for a, b in zip(exact.columns["closeness"], sampled.columns["closeness"], strict=True))
    print(f"closeness: off by {near:.4f} at most.")


async def responsive(ties: Ties) -> tuple[float, float]:
    """How long it takes beside and apart, as the API does it, and the longest that the event loop was held up."""
    worker = Apart()

    async def work() -> None:
        projection = await asyncio.to_thread(project, ties, Choice(scope="both"))
        await worker.run(metrics, projection.net)

    task = asyncio.create_task(work())
    begun, longest = time.perf_counter(), 0.0
    while not task.done():
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        longest = max(longest, time.perf_counter() - before - TICK)
    await task
    worker.close()
    return time.perf_counter() - begun, longest


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="positions")
    sizes: list[int] = parser.parse_args().sizes
    print(
        f"{'positions':>10}{'vertices':>10}{'ties':>10}{'project':>10}{'compute':>10}{'processor':>11}{'memory':>10}{'growth':>8}"
    )
    before: Taken | None = None
    smallest: Taken | None = None
    for size in sizes:
        taken = apart(size)
        growth = ""
        if before is not None:
            growth = f"{math.log(taken.processor / before.processor) / math.log(taken.ties / before.ties):.2f}"
        print(
            f"{size:>10,}{taken.vertices:>10,}{taken.ties:>10,}{taken.projecting:>9.1f}s{taken.computing:>9.1f}s"
            f"{taken.processor:>10.1f}s{taken.megabytes:>7.0f} MB{growth:>8}",
            flush=True,
        )
        before, smallest = taken, smallest or taken
    print("\ngrowth: the exponent of the ties that the processor's time grows with; 1 is linear.\n")
    assert smallest is not None
    exact = apart(sizes[0], exact=True)
    print(f"{sizes[0]:,} positions exactly: {exact.computing:.1f} s.")
    compare(exact.found, smallest.found)
    took, longest = asyncio.run(responsive(organisation(sizes[-1])))
    print(f"\n{sizes[-1]:,} positions in the worker process: {took:.1f} s;")
    print(f"  the event loop was held up for {1000 * longest:.0f} ms at most.")


if __name__ == "__main__":
    main()
