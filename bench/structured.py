"""How a table of positions grows: seconds and memory to read, parse and resolve 1,000 to 50,000 rows.

    python bench/structured.py [--largest 50000] [--kind csv]

Each size runs in a process of its own, so that its peak of memory is its own. The last columns are the time of all
three against the size before, and the memory above that of an empty run, a position.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from itertools import pairwise

from orggraph.parsing import parse
from orggraph.readers import read_bytes
from orggraph.resolving import Aliases, resolve

SIZES = (1_000, 10_000, 50_000)
_COLUMNS = (
    ("Post ID", "code"),
    ("Job title", "title"),
    ("Department", "department"),
    ("Reports to", "superior"),
    ("Headcount", "headcount"),
    ("Internal contacts", "internal_contacts"),
    ("External contacts", "external_contacts"),
    ("KPI", "kpis"),
)


def row(number: int, total: int) -> list[str]:
    """One position: ten report to each, twenty share a department, four have one title."""
    units = max(total // 20, 1)
    return [
        f"P{number}",
        f"Officer {number % max(total // 4, 1)}",
        f"Section {number // 20}",
        f"P{number // 10}" if number else "",
        "1",
        f"Section {(number // 20 + 1) % units}",
        f"Supplier {number % 50}",
        f"Share of orders filled in time by team {number % 100}",
    ]


def as_csv(total: int) -> bytes:
    """The table as text."""
    lines = [[title for title, _ in _COLUMNS], *(row(number, total) for number in range(total))]
    return "".join(",".join(line) + "\n" for line in lines).encode()


def as_xlsx(total: int) -> bytes:
    """The table as a workbook."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Posts")
    for line in [[title for title, _ in _COLUMNS], *(row(number, total) for number in range(total))]:
        sheet.append(line)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def as_json(total: int) -> bytes:
    """The positions in the native format."""
    keys = [key for _, key in _COLUMNS]
    positions = [dict(zip(keys, row(number, total), strict=True)) for number in range(total)]
    return json.dumps({"positions": positions}).encode()


KINDS: Mapping[str, Callable[[int], bytes]] = {"csv": as_csv, "xlsx": as_xlsx, "json": as_json}


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(kind: str, total: int) -> None:
    """Do all three with one table and print what it took as JSON."""
    resolve([parse(read_bytes(f"a.{kind}", KINDS[kind](10)))], Aliases())
    data, base, marks = KINDS[kind](total), _memory(), [time.process_time()]
    text = read_bytes(f"a.{kind}", data)
    marks.append(time.process_time())
    manual = parse(text)
    marks.append(time.process_time())
    organisation = resolve([manual], Aliases())
    marks.append(time.process_time())
    steps = [after - before for before, after in pairwise(marks)]
    found = sum(node.kind == "Position" for node in organisation.nodes)
    print(json.dumps({"steps": steps, "memory": _memory(), "more": _memory() - base, "positions": found}))


def main() -> None:
    """Print the table of each kind."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=int, default=SIZES[-1], help="rows of the largest table")
    options.add_argument("--kind", choices=list(KINDS), help="one kind only")
    options.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        measure(chosen.one[0], int(chosen.one[1]))
        return
    for kind in [chosen.kind] if chosen.kind else KINDS:
        heads = ("rows", "read", "parse", "resolve", "MB", "kB each", "found", "growth")
        print(f"\n.{kind}\n" + "".join(f"{head:>9}" for head in heads))
        before = 0.0
        for total in (size for size in SIZES if size <= chosen.largest):
            command = [sys.executable, __file__, "--one", kind, str(total)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=900).stdout)
            seconds = sum(found["steps"])
            growth = f"{seconds / before:.1f}" if before else ""
            each = found["more"] * 1024 / total
            steps = "".join(f"{step:>9.2f}" for step in found["steps"])
            print(f"{total:>9}{steps}{found['memory']:>9.0f}{each:>9.1f}{found['positions']:>9}{growth:>9}")
            before = seconds


if __name__ == "__main__":
    main()
