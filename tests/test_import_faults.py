"""An import cut short by kill -9, of the importer or of the server, leaves the old or the new graph whole."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest
from killing import Outcome, importers_killed, servers_killed

from orggraph.settings import Bolt, Settings

KILLS = int(os.environ.get("ORGGRAPH_TEST_KILLS", "8"))
SERVER_KILLS = min(KILLS, int(os.environ.get("ORGGRAPH_TEST_SERVER_KILLS", "3")))

pytestmark = pytest.mark.timeout(1800)


def verdict(outcomes: list[Outcome]) -> Counter[tuple[bool, bool]]:
    """How many imports left a whole graph, and were put right by the next."""
    return Counter((one.found in {"old", "new"}, one.mended) for one in outcomes)


def test_a_killed_importer_leaves_a_whole_graph(empty: Bolt, tmp_path: Path) -> None:
    outcomes = list(importers_killed(empty, tmp_path, KILLS))
    assert verdict(outcomes) == {(True, True): KILLS}, outcomes


def test_a_killed_server_leaves_a_whole_graph(tmp_path: Path) -> None:
    cache = Path(os.environ.get("ORGGRAPH_CACHE") or Settings().cache)
    settings = Settings(data=tmp_path / "data", cache=cache, heap="256m")
    outcomes = list(servers_killed(settings, tmp_path, SERVER_KILLS))
    assert verdict(outcomes) == {(True, True): SERVER_KILLS}, outcomes
