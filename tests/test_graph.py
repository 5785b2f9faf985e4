from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urlsplit

import neo4j
import pytest
from neo4j.exceptions import Neo4jError
from proxy import Proxy
from seeded import plant, through

from orggraph.errors import StoreUnavailable, TooSlow
from orggraph.graph import Graph, Revision, Rows
from orggraph.settings import Bolt

BUSY = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n"


@pytest.fixture
def proxy(bolt: Bolt) -> Iterator[Proxy]:
    place = urlsplit(bolt.uri)
    with Proxy(place.hostname or "127.0.0.1", place.port or 7687) as relay:
        yield relay


def read(bolt: Bolt, cypher: str, seconds: float = 5, rows: int = 10_000, /, **parameters: object) -> Rows:
    async def asked() -> Rows:
        async with await Graph.open(bolt) as graph:
            return await graph.read(cypher, parameters, seconds, rows)

    return asyncio.run(asked())


def test_rows_come_as_columns_and_plain_values(bolt: Bolt) -> None:
    rows = read(bolt, "UNWIND $names AS name RETURN name, {size: size(name)} AS more", names=["出納", "a"])
    assert rows == Rows(("name", "more"), [["出納", {"size": 2}], ["a", {"size": 1}]], False)
    assert read(bolt, "UNWIND [] AS x RETURN x") == Rows(("x",), [], False)


def test_rows_have_a_bound_and_say_so(bolt: Bolt) -> None:
    assert read(bolt, "UNWIND range(1, 5) AS x RETURN x", 5, 3) == Rows(("x",), [[1], [2], [3]], True)
    assert read(bolt, "UNWIND range(1, 3) AS x RETURN x", 5, 3) == Rows(("x",), [[1], [2], [3]], False)


def test_a_query_ends_at_its_time_limit_on_the_server(bolt: Bolt, driver: neo4j.Driver) -> None:
    async def asked() -> None:
        async with await Graph.open(bolt) as graph:
            # Under load its plan alone takes as long the first time.
            while True:
                with suppress(TooSlow):
                    await graph.read(f"EXPLAIN {BUSY}", {}, 5)
                    break
            await graph.read(BUSY, {}, 0.2)

    with pytest.raises(TooSlow, match=r"^The question took longer than 0\.2 s and was ended; ask for less"):
        asyncio.run(asked())
    running, _, _ = driver.execute_query(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range'"
    )
    assert running == []


def test_the_server_refuses_to_write(bolt: Bolt, driver: neo4j.Driver, empty: Bolt) -> None:
    with pytest.raises(Neo4jError, match="Writing in read access mode not allowed"):
        read(bolt, "CREATE (n:Position {id: 'x'}) RETURN n.id AS id")
    assert driver.execute_query("MATCH (n) RETURN count(n) AS n", database_=bolt.database)[0][0]["n"] == 0


def test_the_revision_is_nothing_before_the_first_import(empty: Bolt) -> None:
    async def asked() -> Revision:
        async with await Graph.open(empty) as graph:
            return await graph.revision()

    assert asyncio.run(asked()) == Revision(0, "")
    plant(empty)
    planted = asyncio.run(asked())
    assert (planted.number, planted.epoch != "") == (1, True)


def test_a_database_that_is_down_is_told_at_once_and_only_when_asked() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    nowhere = Bolt(f"bolt://127.0.0.1:{port}", "neo4j", "x")
    with pytest.raises(StoreUnavailable, match=rf"^Neo4j at bolt://127\.0\.0\.1:{port} does not answer; is it started"):
        read(nowhere, "RETURN 1 AS n")


def test_a_wrong_password_is_told_as_such(bolt: Bolt) -> None:
    with pytest.raises(StoreUnavailable, match=r"refuses user 'neo4j'; check the password\.$"):
        read(Bolt(bolt.uri, "neo4j", "wrong", bolt.database), "RETURN 1 AS n")


def test_a_connection_that_died_in_the_pool_is_replaced_without_a_word(bolt: Bolt, proxy: Proxy) -> None:
    async def asked() -> list[Rows]:
        async with await Graph.open(through(bolt, proxy.port)) as graph:
            several = [graph.read("RETURN 1 AS n", {}, 5) for _ in range(5)]
            before = await asyncio.gather(*several)
            proxy.drop()
            return [*before, await graph.read("RETURN 2 AS n", {}, 5)]

    assert [rows.values for rows in asyncio.run(asked())] == [[[1]]] * 5 + [[[2]]]


def test_a_database_that_comes_back_is_asked_again(bolt: Bolt, proxy: Proxy) -> None:
    async def asked() -> Rows:
        async with await Graph.open(through(bolt, proxy.port)) as graph:
            await graph.read("RETURN 1 AS n", {}, 5)
            proxy.cut()
            with pytest.raises(StoreUnavailable):
                await graph.read("RETURN 1 AS n", {}, 5)
            proxy.restore()
            return await graph.read("RETURN 2 AS n", {}, 5)

    assert asyncio.run(asked()).values == [[2]]


def test_a_database_that_hangs_is_given_up(bolt: Bolt, proxy: Proxy) -> None:
    async def asked() -> None:
        async with await Graph.open(through(bolt, proxy.port)) as graph:
            await graph.read("RETURN 1 AS n", {}, 5)
            proxy.hold()
            with pytest.raises(StoreUnavailable):
                await graph.read("RETURN 1 AS n", {}, 0.2)
            proxy.release()

    asyncio.run(asked())


def test_more_questions_than_connections_wait_their_turn(bolt: Bolt) -> None:
    async def asked() -> list[Rows]:
        async with await Graph.open(bolt) as graph:
            return await asyncio.gather(*(graph.read("RETURN $n AS n", {"n": n}, 5) for n in range(100)))

    assert [rows.values for rows in asyncio.run(asked())] == [[[n]] for n in range(100)]
