"""Kill -9 of the importer and of the server at random moments of an import: what the graph was each time.

Run as `python bench/kills.py [TIMES]`, 30 of each unless told otherwise. Ends with 1 if a graph was found
that was neither the old nor the new one, or that the next import did not put right.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from orggraph.runtime import connect
from orggraph.settings import Settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from killing import (  # pyright: ignore[reportMissingImports]
    Outcome,
    importers_killed,
    servers_killed,
)


def told(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The outcomes, each printed as it comes."""
    seen: list[Outcome] = []
    for at, one in enumerate(outcomes, 1):
        mended = "the next import put it right" if one.mended else "THE NEXT IMPORT DID NOT PUT IT RIGHT"
        print(f"{one.victim} {at:3}: killed after {one.after:5.3f} s, graph: {one.found}; {mended}", flush=True)
        seen.append(one)
    return seen


def main(times: int) -> int:
    """0 if every graph was whole and every next import succeeded."""
    with tempfile.TemporaryDirectory() as folder:
        root, cache = Path(folder), Settings().cache
        with connect(Settings(data=root / "one", cache=cache, heap="256m")) as bolt:
            outcomes = told(importers_killed(bolt, root / "a", times))
        settings = Settings(data=root / "two", cache=cache, heap="256m")
        outcomes += told(servers_killed(settings, root / "b", times))
    for victim in ("importer", "server"):
        counts = Counter(one.found for one in outcomes if one.victim == victim)
        print(f"{victim}: {times} killed; old graph {counts['old']}, new {counts['new']}, neither {counts['neither']}")
    return int(any(one.found == "neither" or not one.mended for one in outcomes))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 30))
