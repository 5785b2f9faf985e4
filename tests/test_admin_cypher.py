"""A query of an admin's own: it reads, within bounds, and whatever does more is refused before it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import neo4j
import pytest
from seeded import plant
from served import served

from orggraph.api.problems import Refused
from orggraph.api.reading import check_plan, check_text
from orggraph.graph import Plan
from orggraph.loading.access import create_key
from orggraph.settings import Bolt, Settings

Ask = Callable[..., httpx.Response]


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture(scope="module")
def ask(planted: Bolt) -> Iterator[Ask]:
    key, _ = create_key(planted, "tests", "admin", None, datetime.now(UTC))
    with served(planted, Settings(admin_cypher=True, query_seconds=5.0)) as client:

        def ask(query: Any, **more: Any) -> httpx.Response:
            body = {"query": query, **more}
            return client.post("/v1/cypher", json=body, headers={"Authorization": f"Bearer {key}"})

        yield ask


@pytest.fixture(scope="module")
def state(planted: Bolt, driver: neo4j.Driver) -> Callable[[], list[dict[str, Any]]]:
    """All that a hostile query could have changed."""

    def look() -> list[dict[str, Any]]:
        found, _, _ = driver.execute_query(
            "MATCH (n:Entity) WITH count(n) AS nodes, sum(size(keys(n))) AS properties "
            "MATCH ()-[r]->() RETURN nodes, properties, count(r) AS edges",
            database_=planted.database,
        )
        users, _, _ = driver.execute_query("SHOW USERS YIELD user RETURN collect(user) AS users", database_="system")
        indexes, _, _ = driver.execute_query("SHOW INDEXES YIELD name RETURN count(*) AS indexes")
        return [row.data() for row in (*found, *users, *indexes)]

    return look


def test_it_is_off_unless_it_is_turned_on(planted: Bolt) -> None:
    key, _ = create_key(planted, "off", "admin", None, datetime.now(UTC))
    with served(planted) as client:
        response = client.post("/v1/cypher", json={"query": "RETURN 1"}, headers={"Authorization": f"Bearer {key}"})
        assert response.status_code == 404
        assert "/v1/cypher" not in client.get("/openapi.json").json()["paths"]


def test_it_is_for_admins(planted: Bolt) -> None:
    key, _ = create_key(planted, "editor", "edit", None, datetime.now(UTC))
    with served(planted, Settings(admin_cypher=True)) as client:
        assert client.post("/v1/cypher", json={"query": "RETURN 1"}).status_code == 401
        headers = {"Authorization": f"Bearer {key}"}
        assert client.post("/v1/cypher", json={"query": "RETURN 1"}, headers=headers).status_code == 403


def test_rows_come_in_the_envelope(ask: Ask) -> None:
    answer = ask("MATCH (p:Position {name: $name}) RETURN p.name AS name, 1 AS one", parameters={"name": "出納"})
    assert answer.json() == {
        "data": [{"name": "出納", "one": 1}],
        "meta": {"revision": 1, "columns": ["name", "one"], "truncated": False, "cut": None},
    }


def test_every_kind_of_value_is_json(ask: Ask) -> None:
    query = (
        "MATCH path = (a:Position {name: '出納'})-[r:REPORTS_TO]->(b) RETURN a, r, path, date('2026-01-02') AS day, "
        "datetime('2026-01-02T03:04:05Z') AS time, duration('P1D') AS span, point({x: 1, y: 2}) AS place, "
        "9007199254740993 AS large, 0.5 AS half, [1, [2]] AS list, {a: null} AS map"
    )
    row = ask(query).json()["data"][0]
    assert row["a"]["labels"] == ["Entity", "Position"]
    assert row["a"]["properties"]["name"] == "出納"
    assert (row["r"]["kind"], row["r"]["source"], row["r"]["target"]) == (
        "REPORTS_TO",
        "position:出納",
        "position:財務經理",
    )
    assert [len(row["path"]["nodes"]), len(row["path"]["edges"])] == [2, 1]
    assert {name: row[name] for name in ("day", "time", "span", "place", "large", "half", "list", "map")} == {
        "day": "2026-01-02",
        "time": "2026-01-02T03:04:05.000000000+00:00",
        "span": "P1D",
        "place": {"srid": 7203, "coordinates": [1.0, 2.0]},
        "large": "9007199254740993",
        "half": 0.5,
        "list": [1, [2]],
        "map": {"a": None},
    }


def test_rows_and_bytes_have_an_end(ask: Ask) -> None:
    rows = ask("UNWIND range(1, 5000) AS n RETURN n", limit=10).json()
    assert (len(rows["data"]), rows["meta"]["cut"]) == (10, {"why": "an answer has at most 10 rows", "shown": 10})
    large = ask(
        "UNWIND range(1, 5000) AS n RETURN n, reduce(s = 'x', i IN range(1, 12) | s + s) + n AS text", limit=9000
    )
    assert large.json()["meta"]["cut"]["why"] == "an answer has at most 10 MB"
    assert len(large.content) < 11_000_000


def test_seconds_have_an_end(ask: Ask) -> None:
    busy = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n"
    response = ask(busy)
    assert (response.status_code, response.json()["type"]) == (504, "/problems/too-slow")


READING = [
    "MATCH (n:Position) RETURN count(n) AS n",
    "  // a remark\n MATCH (n) RETURN n LIMIT 1",
    "RETURN 'CREATE (n) LOAD CSV apoc.x() SHOW USERS' AS text",
    'RETURN "it\'s // no remark" AS text',
    "MATCH (n:Position) WHERE n.name IN ['a'] OR n.level IS NULL RETURN n.name AS name LIMIT 1",
    "CALL db.labels() YIELD label RETURN label",
    "CALL db.labels()",
    "CALL { MATCH (n:Position) RETURN n LIMIT 1 } RETURN n.name AS name",
    "MATCH (p:Position) CALL (p) { MATCH (p)-[r]->(x) RETURN count(r) AS n } RETURN p.name AS name, n",
    "CALL db.index.fulltext.queryNodes('search', '合同') YIELD node RETURN node.name AS name",
    "RETURN date.truncate('month', date('2026-05-06')) AS day, duration.between(date('2026-01-01'), date()) AS span",
    "MATCH p = SHORTEST 1 (:Position {name: '出納'})-[:REPORTS_TO]-+(:Position {name: '駕駛員'}) RETURN length(p) AS n",
    "UNWIND $list AS x RETURN x",
    "WITH 1 AS show, 2 AS used RETURN show, used",
    "MATCH (a)-[r]->(b) RETURN type(r) AS kind, count(*) AS n UNION MATCH (a) RETURN 'x' AS kind, 1 AS n",
]


@pytest.mark.parametrize("query", READING)
def test_what_reads_is_answered(ask: Ask, query: str) -> None:
    response = ask(query, parameters={"list": [1, "二", {"three": [3]}]})
    assert (response.status_code, response.json().get("detail")) == (200, None)


HOSTILE = [
    "CREATE (n:Position {id: 'x'}) RETURN n",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n:Position) SET n.name = 'x' RETURN n",
    "MATCH (n:Position) REMOVE n.name RETURN n",
    "MERGE (n:Position {id: 'x'}) RETURN n",
    "MATCH (n) FOREACH (x IN [1] | SET n.y = x)",
    "CALL { CREATE (n:X) RETURN n } RETURN n",
    "MATCH (n:Position) CALL (n) { SET n.x = 1 } RETURN n",
    "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS",
    "MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x",
    "MATCH (n) CALL (n) { RETURN 1 AS x } IN 2 CONCURRENT TRANSACTIONS RETURN x",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV WITH HEADERS FROM 'http://169.254.169.254/latest/meta-data/' AS line RETURN line",
    "WITH 1 AS x LOAD CSV FROM 'file:///conf/neo4j.conf' AS line RETURN line",
    "WITH 1 AS x LOAD /* here */ CSV FROM 'file:///conf/neo4j.conf' AS line RETURN line",
    "CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
    "SHOW USERS",
    "SHOW SETTINGS",
    "SHOW TRANSACTIONS",
    "SHOW PROCEDURES YIELD name RETURN name",
    "CALL { SHOW SETTINGS YIELD name RETURN name } RETURN name",
    "WITH 1 AS x SHOW TRANSACTIONS YIELD transactionId RETURN transactionId",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "ALTER USER neo4j SET PASSWORD 'changed-by-a-test'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'changed-by-a-test'",
    "CREATE USER eve SET PASSWORD 'changed-by-a-test'",
    "DROP USER neo4j",
    "CREATE DATABASE x",
    "STOP DATABASE neo4j",
    "USE system SHOW USERS",
    "USE system MATCH (n) RETURN n",
    "CALL { USE system MATCH (n:User) RETURN n } RETURN n",
    "CREATE INDEX x FOR (n:Position) ON (n.name)",
    "DROP CONSTRAINT entity_id",
    "CALL dbms.listConfig()",
    "CALL dbms.listConfig() YIELD name RETURN name",
    "CALL dbms.setConfigValue('a', 'b')",
    "CALL dbms.security.createUser('eve', 'changed-by-a-test', false)",
    "CALL dbms.killQuery('x')",
    "CALL db.createLabel('X')",
    "CALL db.awaitIndexes(1)",
    "CALL db.clearQueryCaches()",
    "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
    "CALL `dbms`.`listConfig`()",
    "CALL dbms . listConfig ( )",
    "CALL/**/dbms.listConfig()",
    "CALL apoc.load.json('http://169.254.169.254/') YIELD value RETURN value",
    "CALL apoc.cypher.runWrite('CREATE (n)', {})",
    "CALL tx.setMetaData({a: 1})",
    "RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n', {}) AS x",
    "RETURN `apoc`.`util`.`sleep`(1) AS x",
    "RETURN 1 AS x; CREATE (n)",
    "MATCH (n) RETURN n; MATCH (m) DETACH DELETE m",
    "// \r CREATE (n:X)",
    "/* */ CREATE (n:X)",
    "\\u0043REATE (n:X)",
    "MATCH (n) \\u0053ET n.x = 1",
    "EXPLAIN CREATE (n)",
    "PROFILE MATCH (n) DETACH DELETE n",
    "CYPHER runtime=slotted CREATE (n)",
    "CYPHER 25 MATCH (n) RETURN n",
    "RETURN 'open",
    "MATCH (n) RETURN n /* open",
    "no cypher",
    "",
    " ",
    "MATCH (n) RETURN n\u2028CREATE (m)",
    "RETURN 1\x00",
    "x" * 20_001,
]


@pytest.mark.parametrize("query", HOSTILE)
def test_what_does_more_than_read_is_refused_and_changes_nothing(
    ask: Ask, state: Callable[[], list[dict[str, Any]]], query: str
) -> None:
    before = state()
    response = ask(query)
    assert response.status_code in (400, 422)
    assert response.headers["content-type"] == "application/problem+json"
    assert state() == before


@pytest.mark.parametrize(
    "body",
    [
        {"parameters": {"n": 2**63}},
        {"parameters": {"n": [{"deep": -(2**63) - 1}]}},
        {"parameters": []},
        {"limit": 0},
        {"limit": 10_001},
        {"more": 1},
    ],
)
def test_a_body_that_does_not_fit_is_told(ask: Ask, body: dict[str, Any]) -> None:
    assert ask("RETURN 1 AS x", **body).status_code in (400, 422)


def test_the_plan_alone_would_refuse_too(planted: Bolt) -> None:
    for kind in ("w", "rw", "s", ""):
        with pytest.raises(Refused):
            check_plan(Plan(kind, ()))
    for operator in (("LoadCSV", "line"), ("ProcedureCall", "dbms.listConfig() :: (name)"), ("ShowSettings", "")):
        with pytest.raises(Refused):
            check_plan(Plan("r", (("ProduceResults", "x"), operator)))
    check_plan(Plan("r", (("ProduceResults", "label"), ("ProcedureCall", "db.labels() :: (label :: STRING)"))))


def test_the_text_alone_would_refuse_too() -> None:
    for query in READING:
        check_text(query)
    for query in ("WITH 1 AS x LOAD CSV FROM 'a' AS l RETURN l", "CALL dbms.listConfig()", "RETURN a.b.c(1) AS x"):
        with pytest.raises(Refused):
            check_text(query)
