"""How reading grows with the text: seconds and memory from 10 kB to 10 MB, the seed over and over and worse.

    python bench/reading.py [--largest 10000]

Each text is read in a process of its own, so that its peak of memory is its own. The last column is the time
against a tenth of the text: 10 is linear.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from orggraph.parsing import parse
from orggraph.readers import read_bytes

ROOT = Path(__file__).parents[1]


def _seed(size: int) -> str:
    text = (ROOT / "seed" / "manual.md").read_text("utf-8")
    return text * (size // len(text.encode()) + 1)


def _flat(size: int) -> str:
    lines = (line.strip("#- 0123456789.") for line in _seed(size).splitlines())
    return "".join(line.replace(":", "") for line in lines)


TEXTS: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "seed.md": ("the seed, repeated", _seed),
    "flat.txt": ("the seed without breaks", _flat),
    "numbers.txt": ("numbers in brackets, nothing else", lambda size: "1、(1)2x" * (size // 9)),
    "labels.txt": ("a label a line, never a value", lambda size: "1、(1)崗位名稱\n" * (size // 20)),
}


def measure(name: str, kilobytes: int) -> None:
    """Read one text and print what it took as JSON."""
    data = TEXTS[name][1](kilobytes * 1000).encode()[: kilobytes * 1000]
    data = data.decode("utf-8", "ignore").encode()
    parse(read_bytes(name, TEXTS[name][1](1000).encode()))
    started = time.process_time()
    manual = parse(read_bytes(name, data))
    seconds = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "memory": memory, "sheets": len(manual.sheets)}))


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=int, default=10_000, help="kilobytes of the largest text")
    options.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        measure(chosen.one[0], int(chosen.one[1]))
        return
    for name, (title, _) in TEXTS.items():
        print(f"\n{name}: {title}\n{'kB':>8}{'seconds':>10}{'MB':>8}{'sheets':>8}{'growth':>8}")
        before = 0.0
        for kilobytes in (10, 100, 1_000, 10_000):
            if kilobytes > chosen.largest:
                break
            command = [sys.executable, __file__, "--one", name, str(kilobytes)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=900).stdout)
            growth = f"{found['seconds'] / before:.1f}" if before else ""
            print(f"{kilobytes:>8}{found['seconds']:>10.2f}{found['memory']:>8.0f}{found['sheets']:>8}{growth:>8}")
            before = found["seconds"]


if __name__ == "__main__":
    main()
