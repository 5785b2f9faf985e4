"""The JSON that the store keeps of nodes and edges, beside what Cypher makes of their properties."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import nasty
import neo4j
import pytest
from asking import opened
from manuals import Page, manual
from projected import kept, projected
from seeded import plant

from orggraph.catalogue import load
from orggraph.computed import COMPUTATIONS
from orggraph.errors import StoreUnavailable
from orggraph.loading import change_aliases, ensure_sorted, import_text, import_texts, retire_document
from orggraph.loading.rows import EdgeRow
from orggraph.loading.written import written_edge
from orggraph.resources import folder
from orggraph.settings import Bolt

CATALOGUE = load(folder("cypher") / "questions")


def ask(bolt: Bolt, name: str, asked: dict[str, str]) -> dict[str, Any]:
    async def envelope() -> dict[str, Any]:
        async with opened(bolt, CATALOGUE, COMPUTATIONS) as answering:
            return (await answering.answer(CATALOGUE.by_name[name], asked)).envelope()

    return asyncio.run(envelope())


def edges(driver: neo4j.Driver, bolt: Bolt) -> set[str]:
    records, _, _ = driver.execute_query("MATCH ()-[r]->() RETURN r.id AS id", database_=bolt.database)
    return {record["id"] for record in records}


def test_of_the_sample_it_is_what_the_properties_say(empty: Bolt, driver: neo4j.Driver) -> None:
    plant(empty)
    assert kept(driver, empty) == projected(driver, empty)


def test_of_a_nasty_organisation_too(empty: Bolt, driver: neo4j.Driver) -> None:
    import_texts(empty, nasty.texts(), None, actor="tests")
    assert kept(driver, empty) == projected(driver, empty)


def test_it_follows_every_change(empty: Bolt, driver: neo4j.Driver) -> None:
    first = Page("出納", superior="財務經理", outside='"銀行"、稅務\\機構')
    import_text(empty, manual("a.md", first), None, actor="tests")
    before = kept(driver, empty)
    # Another title moves every place; another level and KPI change nodes; a second document supports the same facts.
    changed = manual("a.md", replace(first, level="特級", kpis=("差錯率", "時效")), title="各崗位職責說明書")
    import_text(empty, changed, None, actor="tests")
    import_text(empty, manual("b.md", first, Page("會計")), None, actor="tests")
    assert kept(driver, empty) == projected(driver, empty)
    assert before != kept(driver, empty)
    change_aliases(empty, "document:b.md", lambda _: "positions:\n  會計: [記賬員]\n", actor="tests")
    assert kept(driver, empty)["position:會計"]["aliases"] == ["記賬員"]
    assert kept(driver, empty) == projected(driver, empty)
    retire_document(empty, "document:b.md", actor="tests")
    assert kept(driver, empty) == projected(driver, empty)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("subgraph", {"start": "出納"}),
        ("reach", {"start": "出納", "to": "Department"}),
        ("paths", {"source": "出納", "target": "倉管員"}),
        ("documents/facts", {"document": "manual.md"}),
    ],
)
def test_a_store_of_an_older_version_has_it_from_when_it_is_served(
    empty: Bolt, driver: neo4j.Driver, name: str, asked: dict[str, str]
) -> None:
    plant(empty)
    before = ask(empty, name, asked)
    driver.execute_query("MATCH (n:Entity) REMOVE n.written", database_=empty.database)
    driver.execute_query("MATCH ()-[r]->() REMOVE r.written", database_=empty.database)
    driver.execute_query("MATCH (r:Revision) REMOVE r.keys", database_=empty.database)
    with pytest.raises(StoreUnavailable, match="filled by another version"):
        ask(empty, name, asked)
    assert ensure_sorted(empty) == len(projected(driver, empty).keys() - edges(driver, empty))
    assert ask(empty, name, asked) == before
    assert before["data"]


def test_an_edge_without_evidence() -> None:
    row = EdgeRow("PART_OF", "department:甲", "department:乙", {"id": "x", "basis": "inferred"})
    assert written_edge(row) == (
        '{"id":"x","kind":"PART_OF","source":"department:甲","target":"department:乙","basis":"inferred",'
        '"scope":null,"stated_by":null,"documents":null,"evidence":[]}'
    )
