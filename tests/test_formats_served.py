"""The formats over HTTP: every answer in each that suits it; large ones as they are read, faults in them seen."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import httpx
import neo4j
import openpyxl
import pytest
import yaml
from proxy import Proxy
from rdflib import Graph as Triples
from rdflib.namespace import ORG
from seeded import plant, through
from served import served

from orggraph.answering import streaming
from orggraph.catalogue import parse
from orggraph.catalogue.question import Catalogue
from orggraph.formats import EXPORTS, FORMATS
from orggraph.formats.export import Export
from orggraph.graph import Graph
from orggraph.loading.schema import apply_schema
from orggraph.settings import Bolt, Settings

MANY = 20_000
# Nothing here is about time.
PATIENT = Settings(query_seconds=60)
COUNTING = """\
// Numbers from 1.
//
// @param   most: int = 3  How many.
// @column  n: int
// @column  text: str
// @example
UNWIND range(1, $most) AS n
RETURN n, '=' + toString(n) AS text
"""
FAILING = COUNTING.replace("toString(n)", "toString(1 / (15000 - n))")


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture(scope="module")
def client(planted: Bolt) -> Iterator[httpx.Client]:
    with served(planted, PATIENT) as client:
        yield client


# A question of as many rows as one likes, and one that fails at the 15,000th.
COUNTED = Catalogue((parse("failing.cypher", FAILING), parse("numbers.cypher", COUNTING)))


def cut_off(parts: Iterator[bytes]) -> bytes:
    """What came of a body before its connection ended without the mark of the end."""
    read: list[bytes] = []
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        # Part by part, so that what came is kept.
        deque(map(read.append, parts), maxlen=0)
    return b"".join(read)


# Answers.


def test_rows_in_every_format_of_tables(client: httpx.Client) -> None:
    url = "/v1/positions/出納/superiors"
    data = client.get(url).json()["data"]
    assert [row["title"] for row in data] == ["財務經理", "總經理"]
    assert [json.loads(line) for line in client.get(f"{url}?format=ndjson").text.splitlines()] == data
    for form, encoding in (("csv", "utf-8"), ("csv-bom", "utf-8-sig")):
        response = client.get(f"{url}?format={form}")
        assert response.headers["content-type"] == "text/csv; charset=utf-8"
        rows = list(csv.DictReader(io.StringIO(response.content.decode(encoding), newline="")))
        assert [(row["level"], row["title"], row["implied"]) for row in rows] == [
            (str(row["level"]), row["title"], str(row["implied"]).lower()) for row in data
        ]
    (sheet,) = openpyxl.load_workbook(io.BytesIO(client.get(f"{url}?format=xlsx").content))
    head, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    assert (sheet.title, head) == ("positions superiors", list(data[0]))
    assert [row[head.index("title")] for row in rows] == ["財務經理", "總經理"]


def test_every_format_is_chosen_by_its_media_type_and_by_its_name(client: httpx.Client) -> None:
    url = "/v1/subgraph?start=出納"
    for name, row in FORMATS.items():
        by_name = client.get(f"{url}&format={name}")
        by_type = client.get(url, headers={"Accept": f"text/html;q=0.9, {row.media_type}"})
        assert (by_name.status_code, by_name.headers["content-type"].partition(";")[0]) == (200, row.media_type)
        # The byte-order mark has no media type of its own.
        assert (by_type.content == by_name.content) == (name != "csv-bom"), name
        assert client.get(f"{url}&format={name}").content == by_name.content


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("text/csv;q=0.5, application/x-ndjson;q=0.8", "application/x-ndjson"),
        ("text/*", "text/csv; charset=utf-8"),
        ("application/json;q=0, */*", "application/x-ndjson"),
        ("APPLICATION/X-NDJSON", "application/x-ndjson"),
        ("text/csv; q=0.9; header=present, application/json;q=0.8", "text/csv; charset=utf-8"),
        ("text/csv;q=nan, application/json;q=0.1", "application/json"),
    ],
)
def test_the_best_of_what_the_client_takes(client: httpx.Client, accept: str, media_type: str) -> None:
    response = client.get("/v1/positions/出納/superiors", headers={"Accept": accept})
    assert (response.status_code, response.headers["content-type"]) == (200, media_type)


def test_a_format_given_twice_is_refused(client: httpx.Client) -> None:
    response = client.get("/v1/positions/出納/superiors?format=csv&format=json")
    assert (response.status_code, response.json()["type"]) == (422, "/problems/bad-parameters")


def test_the_headers_say_what_the_envelope_would(client: httpx.Client) -> None:
    response = client.get("/v1/positions?limit=3&format=csv&fields=title,id")
    meta = client.get("/v1/positions?limit=3&fields=title,id").json()["meta"]
    assert response.headers["link"] == f'<{meta["next"]}&format=csv>; rel="next"'
    assert json.loads(response.headers["orggraph-meta"]) == {
        name: value for name, value in meta.items() if value is not None and name != "next"
    }
    assert response.headers["content-disposition"] == 'attachment; filename="positions_list.csv"'
    assert [line.split(",")[0] for line in response.text.splitlines()[:1]] == ["title"]
    again = client.get("/v1/positions?limit=3&format=csv&fields=title,id")
    assert (again.headers["server-timing"].startswith("cache;desc=hit"), again.content) == (True, response.content)
    kept = {"orggraph-meta", "link", "content-disposition", "etag"}
    assert {name: again.headers[name] for name in kept} == {name: response.headers[name] for name in kept}


def test_what_was_cut_is_said_beside_a_graph(client: httpx.Client) -> None:
    response = client.get("/v1/subgraph?start=出納&depth=2&max_nodes=5&fan=2&format=graphml")
    meta = json.loads(response.headers["orggraph-meta"])
    assert (meta["truncated"], meta["cut"]["why"]) == (True, "max_nodes: 5")


def test_paths_are_rows_to_tables_and_a_graph_to_graphs(client: httpx.Client) -> None:
    url = "/v1/paths?source=駕駛員&target=供應商&limit=2"
    data = client.get(url).json()["data"]
    assert [json.loads(line) for line in client.get(f"{url}&format=ndjson").text.splitlines()] == data
    nodes = {node["id"] for row in data for node in row["nodes"]}
    graph = client.get(f"{url}&format=node-link").json()
    assert {node["id"] for node in graph["nodes"]} == nodes
    assert len(graph["nodes"]) == len(nodes)


# Lists, whole.


def test_a_list_without_a_limit_is_all_of_it_page_by_page(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "PAGE_ROWS", 4)
    rows = client.get("/v1/duties?limit=1000").json()["data"]
    assert len(rows) == 240
    response = client.get("/v1/duties?format=ndjson")
    assert [json.loads(line) for line in response.text.splitlines()] == rows
    assert (response.headers["transfer-encoding"], "link" in response.headers) == ("chunked", False)
    assert json.loads(response.headers["orggraph-meta"])["total"] == 240
    filtered = client.get("/v1/duties?position=出納&fields=text&format=csv").text.splitlines()
    assert filtered[0] == "text"
    assert len(filtered) > 5
    unchanged = client.get("/v1/duties?format=ndjson", headers={"If-None-Match": response.headers["etag"]})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    assert client.get("/v1/duties?format=ndjson&limit=2").text.splitlines() == response.text.splitlines()[:2]
    assert client.head("/v1/duties?format=ndjson").headers["etag"] == response.headers["etag"]


def test_a_fault_before_the_first_row_is_a_problem(client: httpx.Client) -> None:
    response = client.get("/v1/duties?format=ndjson&position=nobody")
    assert (response.status_code, response.headers["content-type"]) == (404, "application/problem+json")


# Large answers.


def test_more_rows_than_an_envelope_holds_go_out_as_they_are_read(planted: Bolt) -> None:
    with served(planted, PATIENT, COUNTED) as client:
        meta = client.get(f"/v1/numbers?most={MANY}").json()["meta"]
        assert meta["cut"] == {"why": "an answer has at most 10000 rows", "shown": 10_000}
        lines = client.get(f"/v1/numbers?most={MANY}&format=ndjson")
        assert lines.headers["transfer-encoding"] == "chunked"
        assert [json.loads(line) for line in lines.text.splitlines()] == [
            {"n": n, "text": f"={n}"} for n in range(1, MANY + 1)
        ]
        table = client.get(f"/v1/numbers?most={MANY}&format=csv-bom").content.decode()
        assert table == "\ufeffn,text\r\n" + "".join(f"{n},'={n}\r\n" for n in range(1, MANY + 1))
        # What cannot be written row by row says what it left out.
        book = client.get(f"/v1/numbers?most={MANY}&format=xlsx")
        assert json.loads(book.headers["orggraph-meta"])["cut"] == meta["cut"]
        small = client.get("/v1/numbers?most=2&format=ndjson")
        assert ("transfer-encoding" in small.headers, small.text) == (
            False,
            '{"n":1,"text":"=1"}\n{"n":2,"text":"=2"}\n',
        )


def test_a_fault_in_the_middle_cuts_the_answer_off_and_keeps_nothing(planted: Bolt) -> None:
    with served(planted, PATIENT, COUNTED) as client:
        for _ in range(2):
            with client.stream("GET", f"/v1/failing?most={MANY}&format=ndjson") as response:
                assert response.status_code == 200
                read = cut_off(response.iter_raw())
            assert 1_000 <= read.count(b"\n") < 15_000
        # Those that failed hold no place: more than there are places for have been asked.
        for _ in range(6):
            with pytest.raises(httpx.RemoteProtocolError):
                client.get(f"/v1/failing?most={MANY}&format=csv")
        assert len(client.get(f"/v1/numbers?most={MANY}&format=csv").text.splitlines()) == MANY + 1


def test_an_answer_has_rows_at_most(planted: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "MOST_STREAMED", 12_000)
    with served(planted, PATIENT, COUNTED) as client, pytest.raises(httpx.RemoteProtocolError):
        client.get(f"/v1/numbers?most={MANY}&format=csv")


# The whole graph.


def records(client: httpx.Client) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    graph = client.get("/v1/export?format=node-link").json()
    return graph["nodes"], [{name: value for name, value in edge.items() if name != "key"} for edge in graph["edges"]]


def test_the_export_is_the_graph(client: httpx.Client, driver: neo4j.Driver) -> None:
    nodes, edges = records(client)
    stored = driver.execute_query("MATCH (n:Entity) RETURN n.id AS id, n.name AS name ORDER BY id").records
    assert [(node["id"], node["name"]) for node in nodes] == [(row["id"], row["name"]) for row in stored]
    lines = driver.execute_query(
        "MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, a.id AS a, b.id AS b, r.quotes AS quotes ORDER BY a, id"
    ).records
    assert [(edge["id"], edge["source"], edge["target"]) for edge in edges] == [
        (row["id"], row["a"], row["b"]) for row in lines
    ]
    assert [[one["quote"] for one in edge["evidence"]] for edge in edges] == [row["quotes"] for row in lines]
    subgraph = client.get("/v1/subgraph?start=出納&depth=1").json()["data"]["edges"]
    whole = {edge["id"]: edge["evidence"] for edge in edges}
    assert {edge["id"]: edge["evidence"] for edge in subgraph} == {edge["id"]: whole[edge["id"]] for edge in subgraph}
    hidden = {"layout", "folded", "by_pinyin", "sounds", "quotes", "spans", "stretches"}
    assert not hidden & {name for one in (*nodes, *edges) for name in one}


@pytest.mark.parametrize("name", FORMATS)
def test_the_export_as_it_is_read_is_the_file_as_it_is_written_at_once(client: httpx.Client, name: str) -> None:
    response = client.get(f"/v1/export?format={name}")
    assert response.headers["content-type"].partition(";")[0] == FORMATS[name].media_type
    assert response.headers["content-disposition"] == f'attachment; filename="orggraph{FORMATS[name].suffix}"'
    assert response.content == FORMATS[name].write(*records(client))
    by_type = client.get("/v1/export", headers={"Accept": FORMATS[name].media_type})
    assert (by_type.content == response.content) == (name != "csv-bom")


def test_the_export_as_linked_data_is_about_the_organisation(client: httpx.Client) -> None:
    graph = Triples().parse(data=client.get("/v1/export?format=turtle").content, format="turtle")
    posts = graph.query(
        """
        PREFIX org: <http://www.w3.org/ns/org#>
        SELECT ?name ?unit ?company WHERE {
          ?post a org:Post ; skos:prefLabel ?name ; org:reportsTo [ skos:prefLabel "財務經理" ] ;
            org:postIn [ skos:prefLabel ?unit ; org:unitOf [ a org:FormalOrganization ; skos:prefLabel ?company ] ] .
        }
        """
    )
    (company,) = (node["name"] for node in records(client)[0] if node["kind"] == "Organization")
    # The type of a result covers ASK and CONSTRUCT too; this one is a SELECT.
    selected: list[Any] = list(posts)
    assert {tuple(map(str, row)) for row in selected} == {("出納", "財務部", company), ("倉管員", "財務部", company)}
    assert len(set(graph.subjects(None, ORG.Post))) == 21


def test_the_native_export_and_what_else_the_route_says(client: httpx.Client) -> None:
    native = client.get("/v1/export", headers={"Accept": "application/yaml"})
    described = yaml.safe_load(native.content)["positions"]
    assert {"出納", "財務經理"} < {one.get("heading", one["title"]) for one in described}
    tag = native.headers["etag"]
    unchanged = client.get("/v1/export?format=native", headers={"If-None-Match": tag})
    assert (unchanged.status_code, unchanged.headers["etag"], unchanged.content) == (304, tag, b"")
    assert unchanged.headers["orggraph-revision"] == "1"
    head = client.head("/v1/export?format=ndjson")
    assert (head.status_code, head.headers["content-type"], head.content) == (200, "application/x-ndjson", b"")
    assert client.get("/v1/export").headers["content-type"] == "application/json"
    refused = client.get("/v1/export?format=gif").json()
    assert (refused["status"], refused["formats"]) == (406, list(EXPORTS))
    unknown = client.get("/v1/export?kind=Position").json()
    assert unknown["errors"] == [{"parameter": "kind", "detail": "is no parameter of export; it takes format"}]
    operation = client.get("/openapi.json").json()["paths"]["/v1/export"]["get"]
    assert set(operation["responses"]["200"]["content"]) == {row.media_type for row in EXPORTS.values()}
    (form,) = (one for one in operation["parameters"] if one.get("name") == "format")
    assert form["schema"]["enum"] == list(EXPORTS)


def test_a_graph_too_large_for_a_format_is_refused_with_the_way_out(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(EXPORTS, "native", replace(EXPORTS["native"], most=1_000))  # type: ignore[call-overload]
    response = client.get("/v1/export?format=native").json()
    assert (response["status"], response["detail"]) == (
        406,
        "The graph has 441 nodes and 762 edges; native holds 1,000 of both. Take one of json, node-link, cytoscape, "
        "graphml, gexf, ndjson, csv, csv-bom, turtle, json-ld, dot.",
    )


@pytest.fixture
def large(empty: Bolt, driver: neo4j.Driver) -> Bolt:
    """A graph of some 40 MB, more than the sockets between server and client hold."""
    apply_schema(driver, empty.database)
    driver.execute_query(
        """
        CREATE (:Revision {id: 'revision', number: 1, epoch: 'e'})
        WITH 1 AS one
        UNWIND range(1, $many) AS n
        CREATE (:Entity:Position {id: 'position:' + toString(100000 + n), name: 'a', note: $note})
        """,
        many=MANY,
        note="出" * 700,
    )
    return empty


def test_an_import_in_the_middle_of_an_export_is_seen(large: Bolt, driver: neo4j.Driver) -> None:
    with served(large, PATIENT) as client:
        with client.stream("GET", "/v1/export?format=ndjson") as response:
            parts = response.iter_raw(1_000)
            next(parts)
            driver.execute_query("MATCH (r:Revision) SET r.number = 2")
            read = cut_off(parts)
        assert read.count(b"\n") < MANY
        again = client.get("/v1/export?format=ndjson")
        assert (again.headers["orggraph-revision"], again.text.count("\n")) == ("2", MANY)


def test_a_database_that_dies_in_the_middle_is_seen(large: Bolt) -> None:
    place = urlsplit(large.uri)
    with (
        Proxy(place.hostname or "127.0.0.1", place.port or 7687) as relay,
        served(through(large, relay.port), PATIENT) as client,
    ):
        with client.stream("GET", "/v1/export?format=csv") as response:
            parts = response.iter_raw(1_000)
            next(parts)
            relay.cut()
            cut_off(parts)
        down = client.get("/v1/export?format=csv")
        assert (down.status_code, down.headers["retry-after"]) == (503, "2")
        relay.restore()
        assert client.get("/v1/export?format=csv").text.count("\r\n") == MANY + 1


def test_no_more_exports_at_once_than_there_are_places(large: Bolt) -> None:
    with served(large, PATIENT) as client:
        with (
            client.stream("GET", "/v1/export?format=json") as first,
            client.stream("GET", "/v1/export?format=json") as second,
        ):
            under_way = [response.iter_raw(1_000) for response in (first, second)]
            assert [len(next(parts)) for parts in under_way] == [1_000, 1_000]
            third = client.get("/v1/export?format=json")
            assert (third.status_code, third.json()["type"], third.headers["retry-after"]) == (
                503,
                "/problems/busy",
                "1",
            )
            assert client.get("/v1/positions/position:100001/superiors").status_code == 200
        # Who hangs up leaves the place; the server notices when it has sent the part at hand.
        until = time.monotonic() + 60
        while (answer := client.get("/v1/export?format=json")).status_code == 503 and time.monotonic() < until:
            pass
        assert len(answer.json()["nodes"]) == MANY


def test_an_export_holds_a_page_at_a_time(large: Bolt) -> None:
    async def sizes() -> tuple[list[int], int]:
        async with await Graph.open(large) as graph:
            under_way = await Export.of(graph, EXPORTS["ndjson"])
            return [len(part) async for part in under_way.parts()], under_way.nodes

    parts, nodes = asyncio.run(sizes())
    assert (nodes, len([size for size in parts if size]), sum(parts) > 40_000_000) == (MANY, 10, True)
    assert max(parts) < 5_000_000
