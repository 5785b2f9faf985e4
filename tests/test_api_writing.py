"""Reading, importing, retiring and deciding about names over HTTP."""

from __future__ import annotations

import asyncio
import io
import json
import multiprocessing
import sys
import threading
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import httpx
import neo4j
import pytest
from manuals import Page, history, manual, snapshot
from seeded import SEED, plant
from served import served

from orggraph.api.writing import make_writing
from orggraph.errors import UnreadableFile
from orggraph.formats.reading import reading
from orggraph.loading.access import create_key
from orggraph.orders import Report
from orggraph.parsing import parse
from orggraph.readers import read_file
from orggraph.settings import Bolt

MANUAL = (SEED / "manual.md").read_bytes()
ALIASES = (SEED / "aliases.yaml").read_bytes()


def keyed(client: httpx.Client, bolt: Bolt, scope: str = "edit") -> httpx.Client:
    """The same client, holding a key."""
    text, _ = create_key(bolt, "tests", scope, None, datetime.now(UTC))
    client.headers["Authorization"] = f"Bearer {text}"
    client.timeout = httpx.Timeout(60)
    return client


@pytest.fixture
def editor(empty: Bolt) -> Iterator[httpx.Client]:
    """A client with a key, of an empty graph."""
    with served(empty) as client:
        yield keyed(client, empty)


@pytest.fixture
def seeded(bolt: Bolt) -> Iterator[httpx.Client]:
    """A client with a key, of the sample."""
    plant(bolt)
    with served(bolt) as client:
        yield keyed(client, bolt)


def content(name: str, *pages: Page) -> tuple[str, bytes]:
    return name, manual(name, *pages).content.encode()


def bring(client: httpx.Client, *files: tuple[str, bytes], **more: Any) -> httpx.Response:
    more["params"] = {"wait": 60, **more.get("params", {})}
    return client.post("/v1/imports", files=[("file", file) for file in files], **more)


def good(response: httpx.Response, status: int = 200) -> dict[str, Any]:
    assert response.status_code == status, response.text
    return response.json()


def test_an_import_is_planned_then_done_and_again_changes_nothing(editor: httpx.Client) -> None:
    files = [("manual.md", MANUAL)]
    texts = {"aliases": ALIASES.decode()}
    planned = good(bring(editor, *files, data=texts, params={"dry_run": "true"}))
    assert (planned["data"]["applied"], planned["meta"], planned["data"]["skipped"]) == (False, {"revision": 0}, [])
    assert good(editor.get("/v1/positions"))["data"] == []
    done = good(bring(editor, *files, data=texts, params={"expected_revision": 0}))
    assert (done["data"]["applied"], done["meta"]) == (True, {"revision": 1})
    assert done["data"]["plan"] == planned["data"]["plan"]
    response = editor.get("/v1/positions", headers={"Orggraph-Revision": "1"})
    assert (response.headers["orggraph-revision"], good(response)["meta"]["total"] > 10) == ("1", True)
    again = good(bring(editor, *files, data=texts))
    assert (again["data"]["applied"], again["meta"]) == (False, {"revision": 1})
    assert again["data"]["plan"]["counts"] == {"created": {}, "changed": {}, "retired": {}}
    (change,) = good(editor.get("/v1/changes"))["data"]
    assert change["actor"] == "api:tests"


def test_what_changes_is_told_field_by_field(editor: httpx.Client) -> None:
    good(bring(editor, content("a.md", Page("出納", level="普通"), Page("會計"))))
    data = good(bring(editor, content("a.md", Page("出納", level="主管")), params={"dry_run": "true"}))["data"]
    (position,) = [one for one in data["plan"]["changed"] if one["kind"] == "Position"]
    assert position == {
        "kind": "Position",
        "id": "position:出納",
        "name": "出納",
        "fields": {"level": ["普通", "主管"]},
    }
    assert ("Position", "會計") in [(one["kind"], one["name"]) for one in data["plan"]["retired"]]
    short = good(bring(editor, content("a.md", Page("出納")), params={"dry_run": "true", "details": 0}))["data"]["plan"]
    assert (short["retired"], short["left_out"] > 0) == ([], True)


def test_a_write_planned_on_another_revision_is_refused(editor: httpx.Client) -> None:
    good(bring(editor, content("a.md", Page("出納"))))
    response = bring(editor, content("a.md", Page("會計")), params={"expected_revision": 0})
    body = good(response, 409)
    assert (body["type"], body["revision"]) == ("/problems/moved-on", 1)
    assert body["detail"] == "The graph is at revision 1, not 0; nothing was changed."


def test_several_files_a_zip_and_one_alone_are_one_import_each(editor: httpx.Client) -> None:
    one, other = content("a.md", Page("出納")), content("b.md", Page("會計"))
    note = ("notes.xyz", b"nothing")
    data = good(bring(editor, one, other, note, ("aliases.yaml", "organization: 甲公司".encode())))["data"]
    assert data["skipped"] == [{"name": "notes.xyz", "reason": "no reader for this kind of file"}]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("sub/c.md", content("c.md", Page("司機"))[1])
    good(bring(editor, ("all.zip", packed.getvalue())))
    raw = editor.post("/v1/imports", content=content("d.md", Page("文員"))[1], params={"filename": "d.md", "wait": 60})
    assert good(raw)["meta"] == {"revision": 3}
    named = [row["name"] for row in good(editor.get("/v1/documents"))["data"]]
    assert sorted(named) == ["a.md", "b.md", "d.md", "sub/c.md"]
    assert good(editor.get("/v1/aliases/b.md"))["data"]["aliases"] == "organization: 甲公司"


@pytest.mark.parametrize(
    ("request_", "status", "kind", "detail"),
    [
        ({"files": {"file": ("a.xyz", b"x")}}, 422, "unreadable-file", "a.xyz: no reader for this kind of file"),
        ({"files": {"file": ("a.docx", b"x")}}, 422, "unreadable-file", "a.docx: "),
        ({"files": {"file": ("../a.md", b"# x")}}, 422, "unreadable-file", "The name '../a.md' points outside"),
        ({"files": {"file": ("a.md", "# 手冊".encode())}}, 400, "bad-request", "a.md: no position's sheet was found"),
        ({"files": {"fil": ("a.md", b"x")}}, 422, "bad-parameters", "fil: is no field of the form"),
        ({"files": {"aliases": ("x", b"positions: {}")}}, 400, "bad-request", "No manual came"),
        ({"data": {"file": "a"}}, 415, "unsupported-type", "application/x-www-form-urlencoded is not read here"),
        ({"content": b"# x"}, 422, "bad-parameters", "filename: is required where the body is no multipart/form-data"),
        (
            {"files": {"file": ("a.md", MANUAL)}, "data": {"aliases": "positions: ["}},
            400,
            "bad-request",
            "aliases of a.md:1: not valid YAML",
        ),
        (
            {"files": {"file": ("a.md", MANUAL)}, "data": {"decisions": '[{"decision": "perhaps"}]'}},
            422,
            "bad-parameters",
            "decisions.0.decision: ",
        ),
        (
            {"files": {"file": ("a.md", MANUAL)}, "params": {"expected_revision": "x"}},
            422,
            "bad-parameters",
            "expected_revision: ",
        ),
        ({"content": b"--x", "headers": {"Content-Type": "multipart/form-data"}}, 400, "bad-request", ""),
    ],
)
def test_what_cannot_be_imported_is_refused_and_changes_nothing(
    editor: httpx.Client, request_: dict[str, Any], status: int, kind: str, detail: str
) -> None:
    given = {**request_, "params": {"wait": 60, **request_.get("params", {})}}
    response = editor.post("/v1/imports", **given)
    body = good(response, status)
    assert body["type"] == f"/problems/{kind}"
    assert body["detail"].startswith(detail)
    assert good(editor.get("/readyz"))["revision"] == 0


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/imports"),
        ("POST", "/v1/readings"),
        ("DELETE", "/v1/documents/manual.md"),
        ("PUT", "/v1/aliases/manual.md"),
        ("POST", "/v1/proposals/decisions"),
    ],
)
def test_writing_needs_a_key_of_scope_edit(seeded: httpx.Client, bolt: Bolt, method: str, path: str) -> None:
    del seeded.headers["Authorization"]
    assert good(seeded.request(method, path), 401)["type"] == "/problems/no-access"
    assert good(keyed(seeded, bolt, "read").request(method, path), 403)["type"] == "/problems/too-little-access"


def test_a_reading_says_what_every_character_is(editor: httpx.Client) -> None:
    body = good(editor.post("/v1/readings", files={"file": ("manual.md", MANUAL)}))
    (document,) = body["data"]["documents"]
    read = parse(read_file(SEED / "manual.md"), "")
    assert {name: document[name] for name in reading(read)} == json.loads(json.dumps(reading(read)))
    assert (document["name"], document["text"]) == ("manual.md", read.text.content)
    assert document["segments"] == [list(one) for one in read.segments]
    assert (
        sum(end - start for start, end, kind in document["segments"] if kind == "unread")
        == (document["coverage"]["unread"])
    )
    assert {one["rule"] for one in document["names"]} == {
        "implied-position",
        "implied-department",
        "unit-without-members",
    }
    assert {one["sentence"]: one["translations"] for one in document["names"]}[
        "The position '總經理' is named, but no sheet describes it."
    ] == {
        "zh-Hant": "文件提到崗位「總經理」，但沒有它的說明書。",
        "zh-Hans": "文件提到岗位“總經理”，但没有它的说明书。",
    }
    assert {"section", "canonical", "other", "score", "reason", "translations"} == set(body["data"]["proposals"][0])
    assert good(editor.get("/readyz"))["revision"] == 0


def test_a_document_taken_out_leaves_what_others_say(editor: httpx.Client, driver: neo4j.Driver, bolt: Bolt) -> None:
    good(bring(editor, content("a.md", Page("出納"))))
    alone = snapshot(driver, bolt)
    good(bring(editor, content("b.md", Page("出納"), Page("會計"))))
    planned = good(editor.delete("/v1/documents/b.md", params={"dry_run": "true", "wait": 60}))
    assert (planned["data"]["applied"], planned["meta"]) == (False, {"revision": 2})
    done = good(editor.delete("/v1/documents/document:b.md", params={"wait": 60}))
    assert (done["data"]["plan"], done["meta"]) == (planned["data"]["plan"], {"revision": 3})
    assert snapshot(driver, bolt) == alone
    body = good(editor.delete("/v1/documents/b.md", params={"wait": 60}), 404)
    assert (body["detail"], body["suggestions"]) == ("The graph holds no b.md.", ["document:a.md"])


def test_an_alias_file_is_put_where_it_is_what_its_editor_saw(seeded: httpx.Client) -> None:
    response = seeded.get("/v1/aliases/manual.md")
    before, tag = good(response)["data"], response.headers["etag"]
    assert before == {"document": "document:manual.md", "aliases": ALIASES.decode()}
    text = before["aliases"].replace("organization: 公司", "organization: 甲公司")
    body = {"aliases": text}
    url, wait = "/v1/aliases/manual.md", {"wait": 60}
    planned = good(seeded.put(url, json=body, params={"dry_run": "true", **wait}, headers={"If-Match": tag}))
    assert ("Organization", "甲公司") in [(one["kind"], one["name"]) for one in planned["data"]["plan"]["created"]]
    done = seeded.put(url, json=body, params=wait, headers={"If-Match": tag})
    assert (good(done)["data"]["applied"], done.headers["etag"] != tag) == (True, True)
    assert good(seeded.get(url))["data"]["aliases"] == text
    late = good(seeded.put(url, json={"aliases": ""}, params=wait, headers={"If-Match": tag}), 412)
    assert late["type"] == "/problems/changed-meanwhile"
    broken = good(seeded.put(url, json={"aliases": "positions: ["}, params=wait), 400)
    assert broken["detail"].startswith("aliases of document:manual.md:1: not valid YAML")
    assert good(seeded.put("/v1/aliases/none.md", json=body, params=wait), 404)["suggestions"] == ["document:manual.md"]


def test_proposals_are_decided_and_the_graph_follows(editor: httpx.Client) -> None:
    pages = (
        Page("營銷部經理", department="營銷部", below="銷售員"),
        Page("銷售員", department="營銷部", superior="銷售部經理"),
    )
    brought = good(bring(editor, content("a.md", *pages)))["data"]
    sentence = "'銷售部經理' and '營銷部經理' are written alike (80 of 100)."
    wanted = {"section": "positions", "canonical": "營銷部經理", "other": "銷售部經理", "score": 80, "reason": sentence}
    translations = {
        "zh-Hant": "「銷售部經理」和「營銷部經理」寫法相近（相似度 80，滿分 100）。",
        "zh-Hans": "“銷售部經理”和“營銷部經理”写法相近（相似度 80，满分 100）。",
    }
    assert {**wanted, "translations": translations} in brought["proposals"]
    assert {"rule", "severity", "sentence", "translations", "nodes"} == set(brought["names"][0])
    assert [one["translations"]["zh-Hant"] for one in brought["names"] if "position:銷售部經理" in one["nodes"]] == [
        "文件提到崗位「銷售部經理」，但沒有它的說明書。"
    ]
    listed = good(editor.get("/v1/proposals", params={"section": "positions"}))
    assert (wanted in listed["data"], listed["meta"]["total"]) == (True, len(listed["data"]))
    decisions = {"decisions": [{"decision": "accept", "canonical": "營銷部經理", "other": "銷售部經理"}]}
    done = good(editor.post("/v1/proposals/decisions", json=decisions, params={"wait": 60}))
    assert (done["data"]["document"], done["data"]["applied"]) == ("document:a.md", True)
    assert done["data"]["aliases"] == "positions:\n  營銷部經理: [銷售部經理]\n"
    assert good(editor.get("/v1/positions/銷售部經理"))["data"][0]["id"] == "position:營銷部經理"
    again = good(editor.post("/v1/proposals/decisions", json=decisions, params={"wait": 60}), 400)
    assert again["detail"] == "aliases of document:a.md: '銷售部經理' is a name of '營銷部經理' already."


def test_decisions_can_come_with_the_files(editor: httpx.Client) -> None:
    pages = (Page("營銷部經理", department="營銷部"), Page("銷售員", department="營銷部", superior="銷售部經理"))
    decisions = [
        {"decision": "refuse", "canonical": "銷售員", "other": "營銷部經理"},
        {"decision": "accept", "canonical": "營銷部經理", "other": "銷售部經理", "section": "positions"},
    ]
    done = good(bring(editor, content("a.md", *pages), data={"decisions": json.dumps(decisions)}))["data"]
    assert [one for one in done["proposals"] if one["other"] == "銷售部經理"] == []
    assert good(editor.get("/v1/positions/銷售員/superiors"))["data"][0]["id"] == "position:營銷部經理"


def test_a_write_that_takes_longer_is_followed_to_its_end(editor: httpx.Client) -> None:
    response = bring(editor, content("a.md", Page("出納")), params={"wait": 0})
    waiting = good(response, 202)
    assert (waiting["status"], response.headers["location"]) == ("pending", waiting["again"])
    ended = good(editor.get(waiting["again"], params={"wait": 60}))
    assert (ended["data"]["state"], ended["data"]["actor"]) == ("done", "api:tests")
    assert (ended["data"]["outcome"]["data"]["applied"], ended["meta"]) == (True, {"revision": 1})
    failing = good(bring(editor, ("a.docx", b"x"), params={"wait": 0}), 202)
    failed = good(editor.get(failing["again"], params={"wait": 60}))["data"]
    assert (failed["state"], failed["outcome"]["type"]) == ("failed", "/problems/unreadable-file")
    assert good(editor.get("/v1/imports/none"), 404)["type"] == "/problems/unknown-name"


def test_a_write_of_one_process_is_told_of_by_another(empty: Bolt) -> None:
    with served(empty) as one, served(empty) as other:
        keyed(one, empty)
        other.headers["Authorization"] = one.headers["Authorization"]
        waiting = good(bring(one, content("a.md", Page("出納")), params={"wait": 0}), 202)
        assert good(other.get(waiting["again"]))["data"]["state"] in ("running", "done")
        good(one.get(waiting["again"], params={"wait": 60}))
        assert good(other.get(waiting["again"]))["data"]["state"] == "done"


def test_one_writes_at_a_time_and_others_are_told_to_come_again(
    editor: httpx.Client, driver: neo4j.Driver, bolt: Bolt, monkeypatch: pytest.MonkeyPatch
) -> None:
    good(bring(editor, content("a.md", Page("出納"))))
    with driver.session(database=bolt.database) as session, session.begin_transaction() as tx:
        tx.run("MATCH (r:Revision) SET r.id = 'revision'").consume()
        response = bring(editor, content("b.md", Page("會計")))
    assert (good(response, 503)["type"], response.headers["retry-after"]) == ("/problems/busy", "5")
    assert good(bring(editor, content("b.md", Page("會計"))))["meta"] == {"revision": 2}
    assert history(driver, bolt) == (2, [1, 2])


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc for when to kill")
def test_a_reader_that_is_killed_is_replaced(editor: httpx.Client) -> None:
    file = ("a.md", content("a.md", Page("出納"))[1])
    good(editor.post("/v1/readings", files={"file": file}))
    killer = threading.Thread(target=kill_when_busy)
    killer.start()
    response = editor.post("/v1/readings", files={"file": ("b.md", "1. 甲乙丙\n".encode() * 1_000_000)})
    killer.join(30)
    assert (good(response, 503)["type"], response.headers["retry-after"]) == ("/problems/busy", "1")
    assert good(editor.post("/v1/readings", files={"file": file}))["data"]["documents"][0]["name"] == "a.md"


def kill_when_busy() -> None:
    """End the only process apart once it works: it has been idle before."""
    (process,) = multiprocessing.active_children()
    stat = Path(f"/proc/{process.pid}/stat")
    until = monotonic() + 60
    while monotonic() < until:
        if stat.read_text().split()[2] == "R":
            process.kill()
            return
    raise AssertionError("it was never seen at work")


def test_reading_that_takes_too_long_is_ended(editor: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orggraph.api.writing.READ_SECONDS", 0.5)
    body = good(editor.post("/v1/readings", files={"file": ("b.md", "1. 甲乙丙\n".encode() * 1_000_000)}), 422)
    assert body["type"] == "/problems/unreadable-file"
    assert body["detail"].startswith("Reading the files took longer than 0.5 s and was ended (")


def hog(report: Report) -> int:
    """Takes more memory than any reading may."""
    report("Taking memory", 0, 0)
    return len(bytearray(4 * 1024**3))


def test_reading_that_takes_too_much_memory_is_refused() -> None:
    async def read() -> None:
        writing = make_writing(Bolt("bolt://127.0.0.1:1", "neo4j", ""))
        try:
            with pytest.raises(UnreadableFile, match=r"^Reading the files took more memory than it may\."):
                await writing.read(hog, lambda *_: None)
        finally:
            await writing.close()

    asyncio.run(read())
