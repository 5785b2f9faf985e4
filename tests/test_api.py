from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import httpx
import neo4j
import pytest
from proxy import Proxy
from seeded import plant, through
from served import served

from orggraph.api import serve
from orggraph.api.kind_pages import pages
from orggraph.api.kinds import KINDS, MEMBERS
from orggraph.catalogue import load, parse
from orggraph.catalogue.question import Catalogue
from orggraph.errors import BadInput
from orggraph.formats import FORMATS
from orggraph.graph import Graph, Rows
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = load(folder("cypher") / "questions")
EMPTY = ["proposals/list"]
BUSY = """\
// Takes its time.
// @param start: int = 1
// @column n: int
// @example
UNWIND range($start, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n
"""


@pytest.fixture(scope="module")
def planted(bolt: Bolt) -> Bolt:
    plant(bolt)
    return bolt


@pytest.fixture(scope="module")
def client(planted: Bolt) -> Iterator[httpx.Client]:
    with served(planted) as client:
        yield client


@pytest.fixture
def proxy(planted: Bolt) -> Iterator[Proxy]:
    place = urlsplit(planted.uri)
    with Proxy(place.hostname or "127.0.0.1", place.port or 7687) as relay:
        yield relay


def problem(response: httpx.Response) -> dict[str, Any]:
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert body["status"] == response.status_code
    kind = next(kind for kind in KINDS.values() if kind.uri == body["type"])
    assert (kind.status, kind.title) == (body["status"], body["title"])
    return body


@pytest.mark.parametrize("said", ["稅務機構", "稅務局", "税务局", "external_party:稅務機構"])
def test_a_partner_is_asked_for_by_any_of_its_names(client: httpx.Client, said: str) -> None:
    answer = client.get(f"/v1/external-parties/{said}/contacts").json()
    assert [(row["position"], row["basis"]) for row in answer["data"]] == [
        ("出納", "declared"),
        ("財務經理", "declared"),
        ("出納", "mined"),
        ("財務經理", "mined"),
    ]
    assert answer["meta"] == {
        "question": "external-parties/contacts",
        "revision": 1,
        "basis": ["declared", "mined", "inferred"],
        "total": 4,
        "next": None,
        "truncated": False,
        "cut": None,
    }


@pytest.mark.parametrize(
    "url",
    [
        pytest.param(f"{question.route}", id=question.name)
        for question in CATALOGUE.questions
        if {} in question.examples
    ],
)
def test_a_question_without_required_parameters_is_its_route(client: httpx.Client, url: str) -> None:
    assert client.get(url).status_code == 200


def test_every_example_of_the_index_answers(client: httpx.Client) -> None:
    index = client.get("/v1").json()
    assert [row["question"] for row in index] == [question.name for question in CATALOGUE.questions]
    empty: list[str] = []
    for row in index:
        answer = client.get(row["example"])
        assert (answer.status_code, answer.json()["meta"]["question"]) == (200, row["question"])
        empty += [] if answer.json()["data"] else [row["question"]]
    # The alias file of the sample leaves nothing to propose.
    assert empty == EMPTY


def test_pages_follow_each_other_to_the_end(client: httpx.Client) -> None:
    whole = client.get("/v1/positions").json()["data"]
    found, url = [], "/v1/positions?limit=8"
    while url:
        answer = client.get(url).json()
        found += answer["data"]
        url = answer["meta"]["next"]
    assert found == whole
    first = client.get(f"/v1/external-parties/{quote('税务局')}/contacts", params={"limit": 3}).json()["meta"]
    rest = client.get(first["next"]).json()
    assert (first["total"], len(rest["data"]), rest["meta"]["next"]) == (4, 1, None)


def test_explain_adds_the_query_and_what_it_was_given(client: httpx.Client) -> None:
    meta = client.get("/v1/positions/出纳/superiors", params={"explain": "true", "steps": 2}).json()["meta"]
    assert meta["cypher"] == CATALOGUE.by_name["positions/superiors"].cypher
    assert meta["parameters"] == {
        "position": "position:出納",
        "steps": 2,
        "basis": ["declared", "mined", "inferred"],
        "limit": 1000,
        "offset": 0,
        "fields": None,
    }
    assert "cypher" not in client.get("/v1/positions/出纳/superiors?explain=false").json()["meta"]


def test_a_list_parameter_is_said_with_commas_or_again_and_again(client: httpx.Client) -> None:
    url = "/v1/subgraph?start=出納&basis="
    commas = client.get(f"{url}declared,mined").json()
    assert commas["meta"]["basis"] == ["declared", "mined"]
    assert client.get(f"{url}declared&basis=mined").json() == commas


@pytest.mark.parametrize(
    ("ask", "media_type"),
    [
        ({"headers": {"Accept": "application/graphml+xml"}}, "application/graphml+xml"),
        ({"headers": {"Accept": "text/html, application/graphml+xml;q=0.9, */*;q=0.1"}}, "application/graphml+xml"),
        ({"params": {"format": "graphml"}}, "application/graphml+xml"),
        ({"headers": {"Accept": "text/html,*/*;q=0.8"}}, "application/json"),
        ({"headers": {"Accept": "application/*"}}, "application/json"),
        ({"headers": {"Accept": "application/graphml+xml"}, "params": {"format": "json"}}, "application/json"),
    ],
)
@pytest.mark.parametrize("url", ["/v1/subgraph?start=出納&depth=2", "/v1/paths?source=駕駛員&target=供應商"])
def test_a_graph_is_given_in_the_format_asked_for(
    client: httpx.Client, url: str, ask: dict[str, Any], media_type: str
) -> None:
    path, _, query = url.partition("?")
    params = dict(part.split("=") for part in query.split("&")) | ask.get("params", {})
    response = client.get(path, params=params, headers=ask.get("headers"))
    assert (response.status_code, response.headers["content-type"]) == (200, media_type)
    assert response.headers["vary"] == "Accept"


ROWS = ["json", "ndjson", "csv", "csv-bom", "xlsx"]


def test_graphml_holds_the_nodes_and_edges_of_the_json(client: httpx.Client) -> None:
    url = "/v1/subgraph?start=出納&depth=2"
    data = client.get(url).json()["data"]
    root = ElementTree.fromstring(client.get(f"{url}&format=graphml").content)
    space = "{http://graphml.graphdrawing.org/xmlns}"
    assert [node.get("id") for node in root.iter(f"{space}node")] == [node["id"] for node in data["nodes"]]
    assert [(edge.get("source"), edge.get("target")) for edge in root.iter(f"{space}edge")] == [
        (edge["source"], edge["target"]) for edge in data["edges"]
    ]


@pytest.mark.parametrize(
    ("url", "headers", "asked", "formats"),
    [
        ("/v1/positions?format=graphml", {}, "graphml", ROWS),
        ("/v1/subgraph?start=出納&format=png", {}, "png", ["json", *(name for name in FORMATS if name != "json")]),
        ("/v1/positions", {"Accept": "text/html"}, "text/html", ROWS),
        ("/v1/positions", {"Accept": "application/json;q=0"}, "application/json;q=0", ROWS),
        ("/v1/positions", {"Accept": "text/csv;q=2, */*;q=x"}, "text/csv;q=2, */*;q=x", ROWS),
    ],
)
def test_a_format_that_there_is_not_is_refused(
    client: httpx.Client, url: str, headers: dict[str, str], asked: str, formats: list[str]
) -> None:
    body = problem(client.get(url, headers=headers))
    assert (body["status"], body["formats"]) == (406, formats)
    assert body["detail"] == f"{asked!r} is no format of this answer; it has {', '.join(formats)}."


def test_an_unknown_name_gives_the_nearest(client: httpx.Client) -> None:
    body = problem(client.get("/v1/positions/財務經/superiors"))
    assert body == {
        "type": "/problems/unknown-name",
        "title": "Nothing has this name",
        "status": 404,
        "detail": body["detail"],
        "instance": "/v1/positions/財務經/superiors",
        "request_id": body["request_id"],
        "suggestions": body["suggestions"],
    }
    assert body["suggestions"][0] == "財務經理"
    assert body["detail"].startswith("No position is called '財務經'. The nearest: 財務經理")
    assert problem(client.get("/v1/external-parties/税务构"))["suggestions"][0] == "稅務機構"
    assert problem(client.get("/v1/kpis/zzzzzz"))["suggestions"] == []


def test_a_name_of_another_kind_is_unknown(client: httpx.Client) -> None:
    assert problem(client.get("/v1/departments/出納"))["status"] == 404


def test_a_route_that_there_is_not_gives_the_nearest(client: httpx.Client) -> None:
    body = problem(client.get("/v1/subgraf"))
    assert (body["status"], body["detail"], body["suggestions"][0]) == (
        404,
        "There is nothing at /v1/subgraf.",
        "/v1/subgraph",
    )


def test_a_question_mistyped_behind_a_name_gives_its_route(client: httpx.Client) -> None:
    body = problem(client.get("/v1/positions/出納/superirs"))
    assert (body["status"], body["suggestions"][0]) == (404, "/v1/positions/出納/superiors")
    assert body["detail"].endswith(" Perhaps /v1/positions/出納/superiors was meant.")


def test_a_method_that_a_route_does_not_take_is_refused(client: httpx.Client) -> None:
    response = client.post("/v1/subgraph")
    assert (problem(response)["status"], response.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    ("query", "errors"),
    [
        ("", [("start", "is required")]),
        ("start=出納&depth=7", [("depth", "7 is above 6")]),
        ("start=出納&depth=two", [("depth", "'two' is not an int")]),
        ("start=出納&depth=1&depth=2", [("depth", "['1', '2'] is not an int")]),
        ("start=出納&dept=2", [("dept", "is no parameter of subgraph; depth is")]),
        ("start=出納&direction=up", [("direction", "'up' is none of out, in, both")]),
        ("start=出納&kinds=KNOWS", [("kinds", None)]),
        ("start=出納&explain=maybe", [("explain", "'maybe' is not a bool (true or false)")]),
        ("dept=2&max_nodes=0", [("dept", None), ("start", "is required"), ("max_nodes", "0 is below 1")]),
    ],
)
def test_parameters_that_do_not_fit_are_all_named(
    client: httpx.Client, query: str, errors: list[tuple[str, str | None]]
) -> None:
    body = problem(client.get(f"/v1/subgraph?{query}"))
    assert body["status"] == 422
    given = [(error["parameter"], error["detail"]) for error in body["errors"]]
    assert [name for name, _ in given] == [name for name, _ in errors]
    for (_, detail), (_, expected) in zip(given, errors, strict=True):
        assert expected is None or detail == expected


def test_a_parameter_of_the_path_is_not_said_again(client: httpx.Client) -> None:
    body = problem(client.get("/v1/positions/出納/superiors?position=駕駛員"))
    assert body["errors"] == [{"parameter": "position", "detail": "stands in the path already"}]


def test_a_query_beyond_all_measure_is_not_read(client: httpx.Client) -> None:
    assert problem(client.get(f"/v1/search?q={'a' * 9000}"))["status"] == 414


def test_head_is_get_without_the_body(client: httpx.Client) -> None:
    url = "/v1/positions/出納"
    got, head = client.get(url), client.head(url)
    assert (head.status_code, head.content) == (200, b"")
    for name in ("etag", "content-length", "content-type"):
        assert head.headers[name] == got.headers[name]
    assert client.head("/v1/positions/nobody").status_code == 404


@pytest.mark.parametrize("url", ["/healthz", "/v1/positions", "/v1/positions/nobody", "/nowhere"])
def test_every_response_is_safe_and_timed(client: httpx.Client, url: str) -> None:
    headers = client.get(url).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert "app;dur=" in headers["server-timing"]


def test_the_state_is_told(client: httpx.Client) -> None:
    assert client.get("/healthz").json() == {"alive": True}
    assert client.get("/readyz").json() == {"ready": True, "revision": 1}


def test_a_kind_of_problem_is_described_where_it_points(client: httpx.Client) -> None:
    for kind in KINDS.values():
        body = client.get(kind.uri).json()
        assert body == {
            "type": kind.uri,
            "status": kind.status,
            "title": kind.title,
            "meaning": kind.meaning,
            "cure": kind.cure,
            "members": {name: MEMBERS[name] for name in kind.members},
        }
        page = client.get(kind.uri, headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        root = ElementTree.fromstring(page.text.removeprefix("<!doctype html>"))
        assert [one.text for one in root.iter("h1")] == [kind.title]
    assert client.get("/problems/none").status_code == 404


def test_the_docs_have_a_page_for_every_kind_of_problem() -> None:
    """`make contract` writes them again."""
    docs = ROOT / "docs"
    assert {path: (docs / path).read_text("utf-8") for path in pages()} == pages()
    kept = {path.relative_to(docs).as_posix() for path in (docs / "problems").glob("*.md")}
    assert kept == pages().keys() - {"problems.md"}


class Counted:
    """How many queries went to the database, watching for the revision not counted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.queries = 0
        real = Graph.read

        async def read(graph: Graph, *given: Any, **named: Any) -> Rows:
            self.queries += 1
            return await real(graph, *given, **named)

        monkeypatch.setattr(Graph, "read", read)


def test_an_answer_not_changed_costs_no_query(planted: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    with served(planted) as client:
        url = "/v1/positions/出納/superiors"
        first = client.get(url)
        assert (counted.queries, first.headers["cache-control"]) == (2, "no-cache")
        assert first.headers["etag"].startswith('"')
        for header in (first.headers["etag"], f"W/{first.headers['etag']}", f'"x", {first.headers["etag"]}', "*"):
            again = client.get(url, headers={"If-None-Match": header})
            assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
        kept = client.get(url, headers={"If-None-Match": '"other"'})
        assert (kept.status_code, kept.content) == (200, first.content)
        assert "cache;desc=hit" in kept.headers["server-timing"]
        assert counted.queries == 2


def test_an_answer_has_a_tag_of_its_own(client: httpx.Client) -> None:
    urls = [
        "/v1/positions/出納/superiors",
        "/v1/positions/駕駛員/superiors",
        "/v1/positions/出納/superiors?steps=1",
        "/v1/positions/出納/superiors?explain=true",
        "/v1/subgraph?start=出納",
        "/v1/subgraph?start=出納&format=graphml",
    ]
    assert len({client.get(url).headers["etag"] for url in urls}) == len(urls)


def test_a_cache_of_nothing_keeps_nothing(planted: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(monkeypatch)
    with served(planted, Settings(answer_cache_mb=0)) as client:
        for _ in range(3):
            assert "cache;desc=miss" in client.get("/v1/kpis").headers["server-timing"]
    # How many there are in all is asked once a revision.
    assert counted.queries == 4


def test_a_new_revision_is_a_new_answer(planted: Bolt, driver: neo4j.Driver) -> None:
    with served(planted) as client:
        url = "/v1/positions/出納"
        first = client.get(url)
        try:
            driver.execute_query("MATCH (r:Revision) SET r.number = 2", database_=planted.database)
            assert client.get("/readyz").json()["revision"] == 2
            second = client.get(url, headers={"If-None-Match": first.headers["etag"]})
            assert (second.status_code, second.json()["meta"]["revision"]) == (200, 2)
            assert second.json()["data"] == first.json()["data"]
        finally:
            driver.execute_query("MATCH (r:Revision) SET r.number = 1", database_=planted.database)


@pytest.fixture
def namesakes(planted: Bolt, driver: neo4j.Driver) -> Iterator[None]:
    """Two positions called 檢查員, one of them with a slash in its id."""
    driver.execute_query(
        "UNWIND ['position:甲部/檢查員', 'position:檢查員'] AS id "
        "CREATE (:Position:Entity {id: id, name: '檢查員', folded: ['检查员']})",
        database_=planted.database,
    )
    yield
    driver.execute_query("MATCH (p:Position {name: '檢查員'}) DELETE p", database_=planted.database)


def test_an_ambiguous_name_gives_the_candidates(planted: Bolt, namesakes: None) -> None:
    with served(planted) as client:
        body = problem(client.get("/v1/positions/检查员"))
        assert (body["status"], body["candidates"]) == (409, ["position:檢查員", "position:甲部/檢查員"])
        for candidate in body["candidates"]:
            (row,) = client.get(f"/v1/positions/{quote(candidate, safe='')}").json()["data"]
            assert row["id"] == candidate


def test_an_id_with_a_slash_is_taken_as_it_is_and_encoded(planted: Bolt, namesakes: None) -> None:
    with served(planted) as client:
        for written in ("position:甲部/檢查員", quote("position:甲部/檢查員", safe="")):
            assert client.get(f"/v1/positions/{written}").json()["data"][0]["id"] == "position:甲部/檢查員"
            assert client.get(f"/v1/positions/{written}/superiors").json()["data"] == []


def test_a_dead_database_is_told_in_time_and_recovery_noticed(planted: Bolt, proxy: Proxy) -> None:
    with served(through(planted, proxy.port)) as client:
        url = "/v1/positions/出納/superiors"
        good = client.get(url)
        proxy.cut()
        assert problem(client.get("/readyz"))["status"] == 503
        for _ in range(3):
            response = client.get(url)
            assert (problem(response)["status"], response.headers["retry-after"]) == (503, "2")
        assert client.get("/healthz").status_code == 200
        proxy.restore()
        assert client.get(url).content == good.content


def test_a_database_that_hangs_in_the_midst_of_a_question_is_told_in_time(planted: Bolt, proxy: Proxy) -> None:
    with served(through(planted, proxy.port)) as client:
        assert client.get("/v1/kpis").status_code == 200
        proxy.hold()
        body = problem(client.get("/v1/departments"))
        assert body["status"] == 503
        assert problem(client.get("/v1/departments"))["status"] == 503
        proxy.drop()
        proxy.release()
        assert client.get("/v1/departments").status_code == 200


def test_an_api_starts_without_its_database(planted: Bolt, proxy: Proxy) -> None:
    proxy.cut()
    with served(through(planted, proxy.port)) as client:
        assert problem(client.get("/readyz"))["status"] == 503
        assert problem(client.get("/v1/positions"))["detail"].startswith("Neo4j at bolt://127.0.0.1:")
        proxy.restore()
        assert client.get("/v1/positions").status_code == 200


def test_a_question_that_takes_too_long_is_ended(planted: Bolt) -> None:
    catalogue = Catalogue((parse("busy.cypher", BUSY),))
    with served(planted, Settings(query_seconds=0.1), catalogue) as client:
        body = problem(client.get("/v1/busy", timeout=10))
    assert body["status"] == 504
    assert body["detail"].startswith("The question took longer than 0.1 s and was ended")


def test_a_fault_of_ours_is_a_problem_too(planted: Bolt) -> None:
    text = BUSY.replace("UNWIND range($start, 100000) AS a", "UNWIND [$start / 0] AS a")
    with served(planted, Settings(), Catalogue((parse("faulty.cypher", text),))) as client:
        body = problem(client.get("/v1/faulty"))
    assert body["status"] == 500
    assert body["detail"].startswith("The request met a fault in the server; its log says more, under ")


DOOR = {"400", "401", "403", "414", "421", "429", "431", "500", "503"}
"""What every request can meet before its route."""


def test_the_openapi_document_has_every_question_typed(client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    for question in CATALOGUE.questions:
        operation = document["paths"][question.route]["get"]
        assert (operation["operationId"], operation["summary"]) == (question.tool, question.title)
        assert [item["name"] for item in operation["parameters"] if "name" in item] == sorted_names(question)
        assert [item["$ref"].rpartition("/")[2] for item in operation["parameters"] if "$ref" in item] == [
            "AtLeast",
            "IfNoneMatch",
        ]
        assert "GET /v1/" in operation["description"]
        named = any(item.type.names_nodes for item in question.parameters)
        wanted = {"200", "304", *DOOR, "406", "422", "504"} | ({"404", "409"} if named else set())
        assert wanted | ({"202"} if question.compute else set()) == set(operation["responses"])
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert schema["$ref"].startswith("#/components/schemas/")
        media = operation["responses"]["200"]["content"].keys()
        graphs = {row.media_type for row in FORMATS.values()} if question.is_graph else set[str]()
        assert set(media) == {FORMATS[name].media_type for name in ROWS} | graphs


def sorted_names(question: Any) -> list[str]:
    names = [item.name for item in question.parameters]
    subject = [question.subject.name] if question.subject else []
    return [*subject, *(name for name in names if name not in subject), "explain", "format"]


def test_bounds_and_choices_are_in_the_document(client: httpx.Client) -> None:
    parameters = client.get("/openapi.json").json()["paths"]["/v1/subgraph"]["get"]["parameters"]
    schemas = {item["name"]: item["schema"] for item in parameters if "name" in item}
    assert (schemas["depth"]["minimum"], schemas["depth"]["maximum"], schemas["depth"]["default"]) == (1, 6, 1)
    assert schemas["direction"]["enum"] == ["out", "in", "both"]
    assert schemas["basis"]["items"]["enum"] == ["declared", "mined", "inferred"]
    assert schemas["start"]["examples"] == [["出納"]]


def test_the_document_is_kept_packed_and_tagged(client: httpx.Client) -> None:
    first = client.get("/openapi.json")
    assert (first.headers["content-encoding"], first.headers["cache-control"]) == ("gzip", "max-age=300")
    plain = client.get("/openapi.json", headers={"Accept-Encoding": "identity"})
    assert ("content-encoding" not in plain.headers, plain.json()) == (True, first.json())
    again = client.get("/openapi.json", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("header", ["X-Request-Id", "Request-Id"])
def test_a_request_has_an_id_that_comes_back_in_header_and_problem(client: httpx.Client, header: str) -> None:
    response = client.get("/v1/positions/nobody", headers={header: "mine-7"})
    assert (response.headers["x-request-id"], response.json()["request_id"]) == ("mine-7", "mine-7")
    odd = client.get("/v1/positions/nobody", headers={header: "no id: a sentence"})
    assert len(odd.headers["x-request-id"]) == 16
    assert odd.json()["request_id"] == odd.headers["x-request-id"]


def test_an_answer_says_its_revision_in_a_header_too(client: httpx.Client) -> None:
    response = client.get("/v1/positions")
    assert response.headers["orggraph-revision"] == str(response.json()["meta"]["revision"])


def test_the_docs_page_stands_alone_and_its_links_answer(client: httpx.Client) -> None:
    response = client.get("/docs")
    assert (response.status_code, response.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert response.headers["content-security-policy"] == "default-src 'none'; style-src 'unsafe-inline'"
    root = ElementTree.fromstring(response.text.removeprefix("<!doctype html>"))
    sections = [one.get("id") or "" for one in root.iter("section")]
    assert sorted(sections) == sorted(question.tool for question in CATALOGUE.questions)
    links = [one.get("href") or "" for one in root.iter("a")]
    assert [link for link in links if link.startswith("#") and link != "#top"] == [f"#{one}" for one in sections]
    others = [link for link in links if not link.startswith("#")]
    assert len(others) > len(CATALOGUE.questions)
    assert [link for link in others if client.get(link).status_code != 200] == []


def test_a_port_that_is_taken_is_told(client: httpx.Client) -> None:
    port = client.base_url.port
    with pytest.raises(BadInput) as caught:
        serve(Bolt("bolt://127.0.0.1:1", "neo4j", ""), Settings(port=port or 0), lambda _: None)
    assert str(caught.value) == f"Port {port} of 127.0.0.1 is taken; take another with ORGGRAPH_PORT or --port, or 0."


def spoken(client: httpx.Client, said: bytes) -> bytes:
    """What the server says to these very bytes, until it hangs up."""
    with socket.create_connection((client.base_url.host, client.base_url.port or 80), timeout=3) as line:
        line.sendall(said)
        return b"".join(iter(lambda: line.recv(65536), b""))


def test_a_name_may_be_typed_as_it_is(client: httpx.Client) -> None:
    path = "/v1/positions/出納/superiors?basis=declared&steps=1"
    for written in (path, quote(path, safe="/?&=")):
        answer = spoken(client, f"GET {written} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
        assert answer.endswith(client.get(path).content)
    query = "GET /v1/subgraph?start=出納 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
    assert spoken(client, query).endswith(client.get("/v1/subgraph?start=出納").content)


@pytest.mark.parametrize("said", [b"\xff\xff\r\n\r\n", b"GET \x01 HTTP/1.1\r\n\r\n", b"GET / HTTP/9\r\n\r\n"])
def test_what_is_no_http_is_a_problem_too(client: httpx.Client, said: bytes) -> None:
    head, _, body = spoken(client, said).partition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in head
    assert json.loads(body)["type"] == "/problems/bad-request"


def test_many_at_once_are_all_answered(client: httpx.Client) -> None:
    statuses: list[int] = []

    def ask() -> None:
        statuses.extend(client.get(f"/v1/subgraph?start=出納&max_nodes={n}").status_code for n in range(1, 6))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert statuses == [200] * 40
