"""Who could stand in for a contact of a partner, beside a plain reckoning; of few contacts and of very many."""

from __future__ import annotations

import asyncio
import re
from random import Random
from typing import Any

import neo4j
import pytest
from asking import opened

from orggraph.catalogue import Catalogue, load
from orggraph.loading import apply_schema
from orggraph.model.said import Said
from orggraph.resources import folder
from orggraph.settings import Bolt

CATALOGUE = Catalogue((load(folder("cypher") / "questions").by_name["external-parties/contacts"],))
POSITIONS = [f"position:{number:02d}" for number in range(24)]
WHY = (
    "in the same department, and communicates with it",
    "under the same superior, and communicates with it",
    "communicates with it",
)
BESIDE = ("上級相同且同部門", "上級相同", "同部門", "其上級")
CHINESE = (
    "同部門，也與其往來",
    "上級相同，也與其往來",
    "也與其往來",
    *(f"{one}；沒有其他崗位與其往來" for one in BESIDE),
)
CROWD = 20_001


def organisation(seed: int) -> dict[str, Any]:
    """Departments and superiors of each position, and on what each one's contacts rest."""
    random = Random(seed)
    return {
        "units": {one: [f"department:{random.randrange(5)}"] for one in POSITIONS},
        "superiors": {one: random.sample(POSITIONS, random.choice((0, 1, 1, 2))) for one in POSITIONS},
        "contacts": {one: random.sample(["declared", "inferred"], random.choice((0, 1, 2))) for one in POSITIONS},
    }


def put(driver: neo4j.Driver, bolt: Bolt, made: dict[str, Any]) -> None:
    apply_schema(driver, bolt.database)
    parts = [
        ("MATCH (n) DETACH DELETE n", []),
        ("CREATE (:ExternalParty:Entity {id: 'external_party:x', name: 'x'})", []),
        ("UNWIND range(0, 4) AS n CREATE (:Department:Entity {id: 'department:' + n, name: 'd' + n})", []),
        ("UNWIND $rows AS id CREATE (:Position:Entity {id: id, name: id})", POSITIONS),
    ]
    edges = {
        "BELONGS_TO": [(one, unit, "declared") for one, units in made["units"].items() for unit in units],
        "REPORTS_TO": [(one, top, "declared") for one, tops in made["superiors"].items() for top in tops],
        "COMMUNICATES_WITH": [
            (one, "external_party:x", basis) for one, bases in made["contacts"].items() for basis in bases
        ],
    }
    for kind, rows in edges.items():
        statement = (
            "UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) "
            f"CREATE (a)-[:{kind} {{id: '{kind}|' + row[0] + row[1] + row[2], basis: row[2]}}]->(b)"
        )
        parts.append((statement, rows))
    for statement, rows in parts:
        driver.execute_query(statement, rows=rows, database_=bolt.database)  # type: ignore[arg-type]


def expected(made: dict[str, Any], bases: set[str]) -> dict[str, tuple[str, str]]:
    """By contact, the backup's id and why."""
    allowed = bases | ({"inferred"} if "mined" in bases else set())
    contacts = {one: min(found) for one, all_ in made["contacts"].items() if (found := allowed.intersection(all_))}
    around = {one: {*made["units"][one], *made["superiors"][one]} for one in POSITIONS}
    best: dict[str, tuple[str, str]] = {}
    for one in contacts:
        ranked = [
            (0 if unit.startswith("department") else 1, strength, other)
            for other, strength in contacts.items()
            if other != one
            for unit in around[one] & around[other]
        ] or [(2, strength, other) for other, strength in contacts.items() if other != one]
        tier, _, other = min(ranked)
        best[one] = (other, WHY[tier])
    return best


def asked(bolt: Bolt, basis: str, language: str = "en") -> dict[str, tuple[str, str]]:
    async def ask() -> list[dict[str, Any]]:
        async with opened(bolt, CATALOGUE) as answering:
            question = CATALOGUE.by_name["external-parties/contacts"]
            raw = {"external_party": "external_party:x", "basis": basis, "limit": "30", "language": language}
            return (await answering.answer(question, raw)).data

    rows = asyncio.run(ask())
    return {
        row["position_id"]: (row["backup_id"], row["backup_why"]) for row in rows if row["position_id"] in POSITIONS
    }


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("basis", ["declared", "declared,mined,inferred"])
def test_the_backup_is_the_one_that_a_plain_reckoning_finds(
    empty: Bolt, driver: neo4j.Driver, seed: int, basis: str
) -> None:
    made = organisation(seed)
    put(driver, empty, made)
    wanted = expected(made, set(basis.split(",")))
    assert len(wanted) > 5
    assert asked(empty, basis) == wanted


def test_the_reason_is_told_in_the_language_asked_for(empty: Bolt, driver: neo4j.Driver) -> None:
    made = organisation(1)
    put(driver, empty, made)
    english = asked(empty, "declared")
    assert {why for _, why in english.values()} == set(WHY[:2])
    for language in ("zh-Hant", "zh-Hans"):
        chinese = {why: Said(why, zh).into(language) for why, zh in zip(WHY, CHINESE[:3], strict=True)}
        assert asked(empty, "declared", language) == {
            one: (other, chinese[why]) for one, (other, why) in english.items()
        }


def test_every_reason_stands_there_in_three_languages() -> None:
    lists = re.findall(r"\[\n((?: +'[^\n]*'(?:,|)\n)+) +\]", CATALOGUE.questions[0].cypher)
    english, hant, hans = (re.findall("'([^']*)'", one) for one in lists)
    assert (english[:3], hant, hans) == (list(WHY), list(CHINESE), [Said("-", one).into("zh-Hans") for one in CHINESE])
    assert len(english) == len(hant)


def test_among_very_many_contacts_it_is_the_same(empty: Bolt, driver: neo4j.Driver) -> None:
    made = organisation(1)
    put(driver, empty, made)
    before = asked(empty, "declared")
    assert {why for _, why in before.values()} == set(WHY[:2])
    driver.execute_query(
        "MATCH (x:ExternalParty) UNWIND range(1, $most) AS n "
        "CREATE (p:Position:Entity {id: 'position:crowd/' + n, name: 'crowd ' + n}) "
        "CREATE (p)-[:COMMUNICATES_WITH {id: 'crowd' + n, basis: 'declared'}]->(x)",
        most=CROWD,
        database_=empty.database,
    )
    assert asked(empty, "declared").items() >= before.items()
