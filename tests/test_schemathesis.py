"""schemathesis against the running API for a few hundred requests; `make hostile` sends 20,000."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import neo4j
import pytest
from attacking import Fault, Tally, attack, table
from manuals import history, snapshot
from seeded import plant
from served import served

from orggraph.loading.access import create_key
from orggraph.settings import Bolt, Settings

FEW = 400
KNOWN = (200, 202, 304, 400, 401, 403, 404, 405, 406, 409, 412, 413, 414, 415, 422)
OPEN = Settings(requests_per_minute=0, query_seconds=60.0)
CLOSED = Settings(host="0.0.0.0", requests_per_minute=0, query_seconds=60.0)


@pytest.fixture
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture
def client(planted: Bolt) -> Iterator[httpx.Client]:
    with served(planted, OPEN) as client:
        yield client


@pytest.mark.parametrize(("phase", "examples"), [("fuzzing", 1), ("stateful", 25)])
def test_nothing_that_it_sends_finds_a_fault_or_changes_the_graph(
    client: httpx.Client, driver: neo4j.Driver, planted: Bolt, phase: str, examples: int
) -> None:
    before = (snapshot(driver, planted), history(driver, planted))
    tally = attack(str(client.base_url).rstrip("/"), 1, examples, phases=(phase,), most=FEW)
    assert (list(tally.faults.values()), tally.errors) == ([], [])
    assert [status for status in tally.statuses() if status not in KNOWN] == []
    assert tally.requests > 50
    assert (snapshot(driver, planted), history(driver, planted)) == before


def test_with_a_key_it_may_write_and_finds_no_fault(planted: Bolt) -> None:
    key = create_key(planted, "attacker", "edit", None, datetime.now(UTC))[0]
    with served(planted, CLOSED) as client:
        tally = attack(str(client.base_url).rstrip("/"), 2, 2, key, phases=("fuzzing",), most=FEW)
    assert (list(tally.faults.values()), tally.errors) == ([], [])
    assert tally.requests > 50


def test_the_history_tells_of_an_acknowledgement(planted: Bolt) -> None:
    # Found by the run with a key: the history's list was a fault of ours once a finding was acknowledged.
    key = create_key(planted, "editor", "edit", None, datetime.now(UTC))[0]
    with served(planted, OPEN) as client:
        finding = client.get("/v1/audit?limit=1").json()["data"][0]["id"]
        said = {"reason": "as it is"}
        kept = client.put(
            f"/v1/audit/acknowledgements/{finding}", json=said, headers={"Authorization": f"Bearer {key}"}
        )
        assert kept.status_code == 200
        rows = client.get("/v1/changes?fields=revision,actor,documents,counts&limit=1").json()["data"]
    counts = {"created": {}, "changed": {}, "retired": {}}
    assert rows == [{"revision": kept.json()["revision"], "actor": "editor", "documents": ["audit"], "counts": counts}]


def test_the_table_has_operations_and_statuses() -> None:
    tally = Tally()
    tally.answered.update({("GET /v1", 200): 2, ("GET /v1", 404): 1, ("PUT /v1/x", 0): 3})
    other = Tally(faults={("a", "b", "c"): Fault("a", "b", "c", "d")}, errors=["e"])
    tally.add(other)
    assert (tally.requests, tally.statuses(), len(tally.faults), tally.errors) == (6, {0: 3, 200: 2, 404: 1}, 1, ["e"])
    assert table(tally).splitlines() == [
        "            none    200    404",
        "GET /v1               2      1",
        "PUT /v1/x      3              ",
        "all            3      2      1",
    ]
