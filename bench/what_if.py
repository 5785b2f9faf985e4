"""What if each position of the sample organisation were gone: milliseconds over HTTP once the graph is read.

`python bench/what_if.py` starts an embedded server and the API, asks one thing else so that the organisation is read,
then removes each position that has a sheet in turn, each asked for the first time (no answer comes out of a cache),
and prints the times and the slowest.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

import httpx
from api import served

from orggraph.loading import import_text
from orggraph.readers import read_file
from orggraph.resources import folder
from orggraph.runtime import connect
from orggraph.settings import Settings

TARGET_MS = 100


def removed(client: httpx.Client, name: str) -> float:
    """The milliseconds of one answer."""
    begun = time.perf_counter()
    client.post("/v1/what-if", json={"remove": [name]}).raise_for_status()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root,
        connect(Settings(data=Path(root) / "data")) as bolt,
    ):
        seed = folder("seed")
        import_text(bolt, read_file(seed / "manual.md"), (seed / "aliases.yaml").read_text("utf-8"), actor="bench")
        with served(bolt, 64) as url, httpx.Client(base_url=url, timeout=60) as client:
            listed = client.get("/v1/positions", params={"limit": 100}).raise_for_status().json()["data"]
            names = [one["id"] for one in listed if not one["implied"]]
            while (
                client.post("/v1/what-if", json={"move": [{"position": names[0], "to": names[1]}]}).status_code == 202
            ):
                time.sleep(0.2)
            took = {name: removed(client, name) for name in names}
    for name, milliseconds in took.items():
        print(f"{name:40} {milliseconds:7.1f} ms")
    slowest = max(took.values())
    print(f"{len(took)} positions: median {statistics.median(took.values()):.1f} ms, slowest {slowest:.1f} ms", end="")
    print(f" (target {TARGET_MS} ms)")


if __name__ == "__main__":
    main()
