"""The Python client against the running API, and against servers that misbehave."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest
from manuals import Page, manual
from seeded import SEED, plant
from served import served

from orggraph.api.models import Edge as EdgeModel
from orggraph.api.models import Evidence as EvidenceModel
from orggraph.api.models import Meta as MetaModel
from orggraph.api.models import Node as NodeModel
from orggraph.client import (
    AsyncClient,
    BadParameters,
    Client,
    MovedOn,
    NoAccess,
    NotAcceptable,
    OrggraphError,
    Problem,
    StillRunning,
    TryLater,
    Unknown,
    Unreachable,
    UnreadableFile,
)
from orggraph.client import types as client_types
from orggraph.client.questions import departments, external_parties, graph, management, positions, proposals
from orggraph.loading.access import create_key
from orggraph.settings import Bolt


@pytest.fixture(scope="module")
def address(bolt: Bolt) -> Iterator[str]:
    plant(bolt)
    with served(bolt) as http:
        yield str(http.base_url)


@pytest.fixture
def client(address: str) -> Iterator[Client]:
    with Client(address) as client:
        yield client


@pytest.fixture
def editor(empty: Bolt) -> Iterator[Client]:
    """A client that may write, of an empty graph."""
    key, _ = create_key(empty, "analyst", "edit", None, datetime.now(UTC))
    with served(empty) as http, Client(str(http.base_url), key) as client:
        yield client


def test_a_question_is_asked_by_its_function_or_its_name(client: Client) -> None:
    typed = client.ask(positions.superiors("出納", steps=3, basis=["declared"]))
    assert [row["title"] for row in typed.data] == ["財務經理", "總經理"]
    assert (typed.revision, typed.meta.get("basis"), typed.next) == (1, ["declared"], None)
    named = client.ask("positions/superiors", position="出納", steps=3, basis=["declared"])
    assert named == typed


def test_a_graph_and_a_computed_question_are_answered_too(client: Client) -> None:
    found = client.ask(graph.subgraph(start=["出納"])).data
    assert "position:出納" in [node["id"] for node in found["nodes"]]
    assert {edge["source"] for edge in found["edges"]} | {edge["target"] for edge in found["edges"]} <= {
        node["id"] for node in found["nodes"]
    }
    assert client.ask(management.single_contacts(limit=1)).meta.get("truncated") is False


def test_pages_follow_each_other(client: Client) -> None:
    whole = client.ask(positions.list_()).data
    pages = list(client.pages(positions.list_(limit=8)))
    assert [row for page in pages for row in page.data] == whole
    assert [len(page.data) for page in pages][:2] == [8, 8]


def test_rows_are_streamed(client: Client) -> None:
    assert list(client.stream(positions.list_())) == client.ask(positions.list_()).data
    with pytest.raises(Unknown):
        next(client.stream("positions/superiors", position="nobody"))


def test_an_answer_is_downloaded_in_a_format(client: Client) -> None:
    assert b"<graphml" in client.download(graph.subgraph(start=["出納"]), "graphml")
    with pytest.raises(NotAcceptable) as caught:
        client.download(positions.list_(), "graphml")
    assert "json" in caught.value.formats


def test_problems_are_exceptions_with_what_they_say(client: Client) -> None:
    with pytest.raises(Unknown) as unknown:
        client.ask(positions.show("財務經"))
    assert (unknown.value.status, unknown.value.kind, unknown.value.suggestions[0]) == (404, "unknown-name", "財務經理")
    assert str(unknown.value).startswith("No position is called '財務經'. The nearest: 財務經理")
    assert len(unknown.value.request_id) == 16
    with pytest.raises(BadParameters) as bad:
        client.ask("positions/superiors", position="出納", steps=99, step=1)
    assert bad.value.errors == {"step": "is no parameter of positions/superiors; steps is", "steps": "99 is above 50"}
    with pytest.raises(
        OrggraphError, match=r"There is no question 'positions/superior'; the nearest: positions/superi"
    ):
        client.ask("positions/superior", position="出納")
    with pytest.raises(NoAccess):
        client.retire("manual.md")


def test_a_name_with_a_comma_or_a_slash_arrives_whole(client: Client) -> None:
    with pytest.raises(Unknown, match="No node is called '甲,乙/丙'"):
        client.ask(graph.subgraph(start=["甲,乙/丙"]))
    with pytest.raises(Unknown, match="No position is called '甲,乙/丙'"):
        client.ask(positions.superiors("甲,乙/丙"))


def test_a_kept_answer_is_asked_for_by_its_tag(address: str) -> None:
    statuses: list[int] = []
    hooks = {"response": [lambda response: statuses.append(response.status_code)]}
    with Client(address, keep=1, event_hooks=hooks) as client:
        first = client.ask(departments.list_())
        assert client.ask(departments.list_()) is first
        client.ask(external_parties.list_())
        assert client.ask(departments.list_()) == first
    assert statuses == [200, 304, 200, 200]


def test_the_client_that_awaits_says_the_same(address: str, client: Client) -> None:
    async def asked() -> list[Any]:
        async with AsyncClient(address) as other:
            one = await other.ask(positions.superiors("出納"))
            pages = [page async for page in other.pages(positions.list_(limit=8))]
            rows = [row async for row in other.stream(positions.list_())]
            file = await other.download(graph.subgraph(start=["出納"]), "graphml")
            with pytest.raises(Unknown):
                await other.ask(positions.show("nobody"))
            return [one, [row for page in pages for row in page.data], rows, file]

    whole = client.ask(positions.list_()).data
    wanted = [
        client.ask(positions.superiors("出納")),
        whole,
        whole,
        client.download(graph.subgraph(start=["出納"]), "graphml"),
    ]
    assert asyncio.run(asked()) == wanted


def test_what_a_client_wrote_it_reads(editor: Client) -> None:
    text = manual("a.md", Page("出納"), Page("會計", superior="出納")).content.encode()
    plan = editor.import_files(("a.md", text), dry_run=True)
    assert (plan.data["applied"], plan.revision) == (False, 0)
    done = editor.import_files(("a.md", text), aliases="organization: 甲公司\n", expected_revision=0)
    assert (done.data["applied"], done.revision) == (True, 1)
    assert editor.ask(positions.superiors("會計")).data[0]["title"] == "出納"
    with pytest.raises(MovedOn) as moved:
        editor.import_files(("a.md", text), expected_revision=0)
    assert moved.value.revision == 1
    known = editor.aliases("a.md")
    assert known.data == {"document": "document:a.md", "aliases": "organization: 甲公司\n"}
    put = editor.put_aliases("a.md", "organization: 乙公司\n", etag=known.etag)
    assert (put.revision, put.data["plan"]["counts"]["created"]["Organization"]) == (2, 1)
    with pytest.raises(MovedOn) as changed:
        editor.put_aliases("a.md", "", etag=known.etag)
    assert changed.value.kind == "changed-meanwhile"
    assert editor.retire("a.md").revision == 3
    assert editor.ask(positions.list_()).data == []


def test_files_of_this_machine_are_read_and_decided_about(editor: Client) -> None:
    read = editor.read_files(SEED / "manual.md", aliases=(SEED / "aliases.yaml").read_text("utf-8")).data
    assert [one["name"] for one in read["documents"]] == ["manual.md"]
    assert read["documents"][0]["coverage"]["unread"] == 0
    with pytest.raises(UnreadableFile):
        editor.read_files(("a.docx", b"none"))
    pages = (Page("營銷部經理", department="營銷部"), Page("銷售員", department="營銷部", superior="銷售部經理"))
    editor.import_files(("a.md", manual("a.md", *pages).content.encode()))
    best = editor.ask(proposals.list_(section="positions")).data[0]
    assert (best["canonical"], best["other"]) == ("營銷部經理", "銷售部經理")
    decided = editor.decide({"decision": "accept", "canonical": best["canonical"], "other": best["other"]})
    assert decided.data.get("document") == "document:a.md"
    assert editor.ask(positions.show("銷售部經理")).data[0]["id"] == "position:營銷部經理"


def test_both_clients_have_the_same_methods() -> None:
    def methods(kind: type) -> dict[str, list[str]]:
        public = {name: member for name, member in vars(kind).items() if not name.startswith("_") and callable(member)}
        return {name: list(inspect.signature(member).parameters) for name, member in public.items()}

    assert methods(Client) == methods(AsyncClient)


@pytest.mark.parametrize(
    ("model", "typed"),
    [
        (NodeModel, client_types.Node),
        (EdgeModel, client_types.Edge),
        (EvidenceModel, client_types.Evidence),
    ],
)
def test_the_types_are_those_of_the_server(model: Any, typed: Any) -> None:
    assert typed.__annotations__.keys() == model.model_fields.keys()
    assert MetaModel.model_fields.keys() <= client_types.Meta.__annotations__.keys()


def answering(*replies: httpx2.Response | Exception) -> tuple[list[httpx2.Request], httpx2.MockTransport]:
    """A server that gives these replies one after the other, and what it was sent."""
    got: list[httpx2.Request] = []
    left = list(replies)

    def handle(request: httpx2.Request) -> httpx2.Response:
        got.append(request)
        reply = left.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    return got, httpx2.MockTransport(handle)


def ok(revision: int = 1, **headers: str) -> httpx2.Response:
    return httpx2.Response(200, json={"data": [], "meta": {"revision": revision}}, headers=headers)


def problem(status: int, kind: str, **headers: str) -> httpx2.Response:
    body = {"type": f"/problems/{kind}", "title": kind, "status": status, "detail": "So it is.", "instance": "/v1"}
    return httpx2.Response(status, json=body, headers={"content-type": "application/problem+json", **headers})


NOW = {"retry-after": "0"}


@pytest.mark.parametrize(
    "trouble",
    [
        lambda: problem(503, "database-unavailable", **NOW),
        lambda: problem(429, "too-many-requests", **NOW),
        lambda: httpx2.Response(503, text="<html>a proxy</html>", headers=NOW),
        lambda: httpx2.ConnectError("refused"),
        lambda: httpx2.ReadError("hung up"),
    ],
)
def test_a_question_is_asked_again_until_it_is_answered(trouble: Callable[[], Any]) -> None:
    got, transport = answering(trouble(), trouble(), ok(7))
    with Client("http://server", transport=transport) as client:
        assert client.ask(positions.list_()).revision == 7
    assert len(got) == 3


def test_asking_again_has_an_end() -> None:
    got, transport = answering(*(problem(503, "busy", **NOW) for _ in range(9)))
    with Client("http://server", transport=transport, patience=1) as client, pytest.raises(TryLater) as caught:
        client.ask(positions.list_())
    # After 0.2 and 0.4 seconds; 0.8 more would be too long.
    assert (len(got), caught.value.retry_after) == (3, 0.0)
    got, transport = answering(problem(503, "busy", **{"retry-after": "30"}))
    with Client("http://server", transport=transport, patience=5) as client, pytest.raises(TryLater):
        client.ask(positions.list_())
    assert len(got) == 1


@pytest.mark.parametrize("status", [400, 404, 500, 504])
def test_what_will_not_change_is_not_asked_again(status: int) -> None:
    got, transport = answering(problem(status, "any"))
    with Client("http://server", transport=transport) as client, pytest.raises(Problem) as caught:
        client.ask(positions.list_())
    assert (len(got), caught.value.status) == (1, status)


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [(problem(503, "busy", **NOW), TryLater), (httpx2.ReadError("hung up"), Unreachable)],
)
def test_a_write_is_sent_once(trouble: Any, kind: type[Exception]) -> None:
    got, transport = answering(trouble)
    with Client("http://server", transport=transport) as client, pytest.raises(kind):
        client.retire("a.md")
    assert len(got) == 1


def test_after_a_write_no_older_state_is_read() -> None:
    got, transport = answering(ok(3), ok(12), ok(12))
    with Client("http://server", "og_k_s", transport=transport) as client:
        client.ask(positions.list_())
        client.retire("a.md")
        client.ask(positions.list_())
    assert [request.headers.get("orggraph-revision") for request in got] == [None, None, "12"]
    assert {request.headers["authorization"] for request in got} == {"Bearer og_k_s"}


def test_a_write_that_goes_on_is_followed() -> None:
    going = {"status": "pending", "detail": "This takes a while and goes on.", "again": "/v1/imports/x"}
    running = {"data": {"state": "running", "outcome": None}, "meta": {"revision": 1}}
    outcome = {"data": {"applied": True}, "meta": {"revision": 2}}
    done = {"data": {"state": "done", "outcome": outcome}, "meta": {"revision": 2}}
    replies = [httpx2.Response(202, json=going), httpx2.Response(200, json=running), httpx2.Response(200, json=done)]
    got, transport = answering(*replies)
    with Client("http://server", transport=transport) as client:
        assert client.retire("a.md").data == {"applied": True}
    assert [(request.method, request.url.path) for request in got] == [
        ("DELETE", "/v1/documents/a.md"),
        ("GET", "/v1/imports/x"),
        ("GET", "/v1/imports/x"),
    ]
    _, transport = answering(httpx2.Response(202, json=going))
    with Client("http://server", transport=transport) as client, pytest.raises(StillRunning) as caught:
        client.retire("a.md", wait=0)
    assert caught.value.again == "/v1/imports/x"


@pytest.mark.parametrize(
    ("job", "kind", "sentence"),
    [
        (
            {
                "state": "failed",
                "outcome": {"type": "/problems/unreadable-file", "status": 422, "detail": "a.docx: no."},
            },
            UnreadableFile,
            "a.docx: no.",
        ),
        ({"state": "lost", "outcome": None}, OrggraphError, "The write lost its process; "),
    ],
)
def test_a_write_that_went_on_and_failed_says_so(job: dict[str, Any], kind: type[Exception], sentence: str) -> None:
    going = httpx2.Response(202, json={"status": "pending", "detail": "Goes on.", "again": "/v1/imports/x"})
    _, transport = answering(going, httpx2.Response(200, json={"data": job, "meta": {"revision": 1}}))
    with Client("http://server", transport=transport) as client, pytest.raises(kind, match=sentence):
        client.retire("a.md")


def test_a_server_that_is_none_of_ours_is_told() -> None:
    _, transport = answering(httpx2.Response(200, text="hello"))
    with Client("http://server", transport=transport) as client, pytest.raises(OrggraphError) as caught:
        client.ask(positions.list_())
    assert str(caught.value) == "The server answered 200 with something else than orggraph's JSON."


def test_a_server_that_is_not_there_is_told() -> None:
    with Client("http://127.0.0.1:1", patience=0) as client, pytest.raises(Unreachable, match="does not answer"):
        client.ask(positions.list_())
