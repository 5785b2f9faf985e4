"""What follows from the API and the catalogue, written again: `make contract`.

Starts an embedded server on a temporary folder with the sample in it, asks the API everything, and keeps the
answers as examples (`src/orggraph/api/examples.json`); then the pages of problems, the client's typed questions
and the OpenAPI document that changes are looked at by (`tests/golden/openapi.json`). Options `--examples`,
`--client`, `--document` do one of them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2

from orggraph.api import create_app
from orggraph.api.examples import FILE
from orggraph.api.kind_pages import write as write_pages
from orggraph.api.problems import told_as
from orggraph.api.routes import example_url
from orggraph.api.serving import Server, configured, listen
from orggraph.catalogue import Catalogue, Question, load
from orggraph.catalogue.code import write as write_code
from orggraph.errors import OrggraphError, StoreUnavailable, TooSlow
from orggraph.loading import import_text
from orggraph.loading.access import create_key
from orggraph.readers import read_bytes
from orggraph.resources import folder
from orggraph.runtime import connect
from orggraph.settings import Bolt, Settings

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "src" / "orggraph" / "api" / FILE
CLIENT = ROOT / "src" / "orggraph" / "client"
GOLDEN = ROOT / "tests" / "golden" / "openapi.json"
SECONDS = 60
TRIES, PAUSE_SECONDS = 60, 0.5
NOWHERE = Bolt("bolt://127.0.0.1:1", "neo4j", "")
WIDE = 160
"""Characters of a line of the document as it is kept."""
FEW = 2
"""Rows of an example, where the question can be asked for few."""

SHORTER: Mapping[str, Mapping[str, Any]] = {
    "documents_text": {"length": 60},
    "subgraph": {"max_nodes": 3, "max_edges": 2},
}
"""What makes the example of a question shorter, by operation."""

FIXED: Mapping[str, str] = {
    "request_id": "0f1e2d3c4b5a6978",
    "request": "0f1e2d3c4b5a6978",
    "at": "2026-01-31T12:00:00.000Z",
    "made": "2026-01-31T12:00:00+00:00",
    "used": "2026-01-31T12:00:00+00:00",
    "started": "2026-01-31T12:00:00.000+00:00",
    "told": "2026-01-31T12:00:00.100+00:00",
    "revoked": "2026-01-31T13:00:00+00:00",
    "key": "og_0f1e2d3c4b5a_...",
    "prefix": "og_0f1e2d3c4b5a_",
    "again": "/v1/imports/0f1e2d3c4b5a6978",
}
"""Members that are different each time, and what the examples have in their place."""
OWN_IDS = ("list_keys", "create_key", "revoke_key", "show_record", "import_status")
"""Operations in whose answers `id` is such a member too."""
VOLATILE = ("show_record",)
"""Operations whose answers depend on what was asked before."""


@dataclass(frozen=True)
class Asked:
    """A request whose answer is shown. `sent` is its body where that is JSON, `shown` how the request is written."""

    method: str
    url: str
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    sent: Any = None
    shown: str = ""

    @property
    def line(self) -> str:
        """The request as a line."""
        return f"{self.method} {self.shown or self.url}"


def operations(catalogue: Catalogue) -> dict[str, Asked]:
    """A request for each operation, in an order in which each finds what it needs; none changes what others see."""
    return {
        "healthz": Asked("GET", "/healthz"),
        "readyz": Asked("GET", "/readyz"),
        "questions": Asked("GET", "/v1"),
        "problem_kind": Asked("GET", "/problems/unknown-name"),
        **{one.tool: Asked("GET", _short(one)) for one in catalogue.questions},
        **_writes(),
    }


def _short(question: Question) -> str:
    more = dict(SHORTER.get(question.tool, {}))
    limit = question.parameter("limit")
    if limit is not None:
        more["limit"] = FEW
    given = {**question.examples[0], **{name: str(value) for name, value in more.items()}}
    return example_url(question, given)


def _writes() -> dict[str, Asked]:
    changed = (ROOT / "seed" / "manual.md").read_text("utf-8").replace("崗位級別:普通", "崗位級別:一般", 1).encode()
    file = {"files": {"file": ("manual.md", changed)}}
    small = "# 手冊\n\n### 出納崗位說明書\n\n- 崗位名稱:出納\n- 直接上級:財務經理\n".encode()
    decision = {"decision": "refuse", "canonical": "項目經理", "other": "項目負責人"}
    wanted = {"name": "reports", "scope": "read", "expires": None}
    edits = {"remove": ["出納"]}
    return {
        "what_if_edits": Asked("POST", "/v1/what-if", sent=edits),
        "read_files": Asked("POST", "/v1/readings", {"files": {"file": ("a.md", small)}}),
        "import_files": Asked("POST", "/v1/imports?dry_run=true&wait=60", file),
        "retire_document": Asked("DELETE", "/v1/documents/manual.md?dry_run=true&details=2&wait=60"),
        "show_aliases": Asked("GET", "/v1/aliases/manual.md"),
        "put_aliases": Asked("PUT", "/v1/aliases/manual.md?dry_run=true&details=2&wait=60", sent={"aliases": ""}),
        "decide_names": Asked(
            "POST", "/v1/proposals/decisions?dry_run=true&details=2&wait=60", sent={"decisions": [decision]}
        ),
        "create_key": Asked("POST", "/v1/keys", sent=wanted),
        "show_record": Asked("GET", "/v1/record?limit=1"),
        "export": Asked("GET", "/v1/export?format=json"),
    }


def answers(client: httpx2.Client, catalogue: Catalogue) -> dict[str, Any]:
    """What the server says to each operation, by operation id; `client` holds a key of an admin."""
    found = {name: _answered(client, name, asked) for name, asked in operations(catalogue).items()}
    return found | dict(_followed(client))


def _followed(client: httpx2.Client) -> Iterator[tuple[str, Any]]:
    """What needs an id that another answer gave."""
    made = client.post("/v1/keys", json={"name": "old", "scope": "read"}).json()
    revoke = Asked("DELETE", f"/v1/keys/{made['id']}", shown="/v1/keys/0f1e2d3c4b5a")
    yield "revoke_key", _answered(client, "revoke_key", revoke)
    again = client.delete("/v1/documents/manual.md?dry_run=true&wait=0&details=0").json()["again"]
    status = Asked("GET", f"{again}?wait=60", shown="/v1/imports/0f1e2d3c4b5a6978?wait=60")
    yield "import_status", _answered(client, "import_status", status)
    yield "list_keys", _answered(client, "list_keys", Asked("GET", "/v1/keys"))


def acknowledged(client: httpx2.Client) -> Iterator[tuple[str, Any]]:
    """Last of all: each makes a revision."""
    (finding,) = client.get("/v1/audit?limit=1").json()["data"]
    url = f"/v1/audit/acknowledgements/{finding['id']}"
    keep = Asked("PUT", url, sent={"reason": "The group's head office decides it."})
    yield "acknowledge_finding", _answered(client, "acknowledge_finding", keep)
    yield "withdraw_acknowledgement", _answered(client, "withdraw_acknowledgement", Asked("DELETE", url))


def _answered(client: httpx2.Client, name: str, asked: Asked) -> dict[str, Any]:
    options = dict(asked.options)
    if asked.sent is not None:
        options["json"] = asked.sent
    response = client.request(asked.method, asked.url, **options)
    for _ in range(TRIES):
        if response.status_code not in (202, 503):
            break
        # Still being computed, or a machine with much else to do.
        time.sleep(PAUSE_SECONDS)
        response = client.request(asked.method, asked.url, **options)
    if response.status_code >= 400:
        raise SystemExit(f"{asked.line}: {response.status_code} {response.text[:500]}")
    body = settled(response.json(), own_ids=name in OWN_IDS)
    told = {"request": asked.line, "status": response.status_code, "body": few(name, body)}
    return told | ({"sent": asked.sent} if asked.sent is not None else {})


def settled(value: Any, *, own_ids: bool = False) -> Any:
    """An answer with what is different each time in its fixed form."""
    if isinstance(value, list):
        return [settled(one, own_ids=own_ids) for one in value]
    if not isinstance(value, dict):
        return value
    fixed = {**FIXED, **({"id": "0f1e2d3c4b5a6978"} if own_ids else {})}
    return {
        name: fixed[name] if name in fixed and isinstance(one, str) else settled(one, own_ids=own_ids)
        for name, one in value.items()
    }


def few(name: str, body: Any) -> Any:
    """Of lists that cannot be asked for few rows, the first ones."""
    most = 3
    if name == "questions":
        return body[:most]
    if name == "export":
        return _cut(body, most)
    data = body.get("data") if isinstance(body, dict) else None
    if isinstance(data, list):
        return {**body, "data": [_cut(one, most) for one in data[:most]]}
    return {**body, "data": _cut(data, most)} if isinstance(data, dict) else body


def _cut(value: Any, most: int) -> Any:
    """Lists within rows too; spans and segments have fewer parts anyway."""
    if isinstance(value, dict):
        return {name: _cut(one, most) for name, one in value.items()}
    return [_cut(one, most) for one in value[:most]] if isinstance(value, list) else value


PROVOKED: Mapping[str, Asked] = {
    "bad-request": Asked("GET", "/v1/positions", {"headers": {"Orggraph-Revision": "last"}}),
    "no-access": Asked("GET", "/v1/positions", {"headers": {"Authorization": "Bearer nothing"}}),
    "too-little-access": Asked("POST", "/v1/imports", {"headers": {"Authorization": "READER"}}),
    "foreign-page": Asked("GET", "/v1/positions", {"headers": {"Origin": "https://elsewhere.example"}}),
    "unknown-name": Asked("GET", "/v1/positions/財務經/superiors"),
    "no-such-route": Asked("GET", "/v1/subgraf"),
    "method-not-allowed": Asked("POST", "/v1/subgraph"),
    "not-acceptable": Asked("GET", "/v1/positions?format=graphml"),
    "moved-on": Asked("DELETE", "/v1/documents/manual.md?expected_revision=0&wait=60"),
    "changed-meanwhile": Asked(
        "PUT", "/v1/aliases/manual.md?wait=60", {"headers": {"If-Match": '"old"'}}, {"aliases": ""}
    ),
    "too-large": Asked("PUT", "/v1/aliases/manual.md", sent={"aliases": "x" * 1_000_001}),
    "too-long": Asked("GET", f"/v1/search?q={'a' * 9000}", shown="/v1/search?q=aaaa..."),
    "unsupported-type": Asked("POST", "/v1/imports", {"data": {"file": "manual.md"}}),
    "wrong-host": Asked("GET", "/v1/positions", {"headers": {"Host": "elsewhere.example"}}),
    "bad-parameters": Asked("GET", "/v1/subgraph?start=出納&depth=two&dept=1"),
    "unreadable-file": Asked("POST", "/v1/readings", {"files": {"file": ("manual.docx", b"no Word file")}}),
    "not-yet": Asked("GET", "/v1/positions", {"headers": {"Orggraph-Revision": "9"}}),
}
"""A request for each kind of problem that a healthy server can be brought to."""
TOLD: Mapping[str, tuple[str, OrggraphError]] = {
    "database-unavailable": (
        "/v1/positions",
        StoreUnavailable("Neo4j at bolt://127.0.0.1:7687 does not answer; is it started? It is tried again each time."),
    ),
    "too-slow": (
        "/v1/paths",
        TooSlow("The question took longer than 5 s and was ended; ask for less, or raise the limit."),
    ),
}
"""Those of a server that is not, told by the same function of the API."""


def problems(client: httpx2.Client, reader: str) -> dict[str, Any]:
    """What the server says where it refuses, by kind of problem; `reader` is a key that only reads."""
    found: dict[str, Any] = {}
    for kind, asked in PROVOKED.items():
        options = {**asked.options, **({"json": asked.sent} if asked.sent is not None else {})}
        if options.get("headers", {}).get("Authorization") == "READER":
            options["headers"] = {"Authorization": f"Bearer {reader}"}
        body = client.request(asked.method, asked.url, **options).json()
        if body.get("type") != f"/problems/{kind}":
            raise SystemExit(f"{asked.line}: {body} is no {kind}")
        found[kind] = {"request": asked.line, "body": settled(body)}
    for kind, (path, error) in TOLD.items():
        body = json.loads(bytes(told_as(error, path).body))
        found[kind] = {"request": f"GET {path}", "body": {**body, "request_id": FIXED["request_id"]}}
    return found


@contextmanager
def sample(bolt: Bolt) -> Generator[tuple[httpx2.Client, str]]:
    """A client with an admin's key of the API on a database with the sample in it, and a key that only reads."""
    ready = threading.Event()
    listener = listen("127.0.0.1", 0)
    server = Server(configured(create_app(bolt, Settings(query_seconds=60.0))), ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    admin, reader = (create_key(bolt, name, name, None, datetime.now(UTC))[0] for name in ("admin", "read"))
    try:
        if not ready.wait(SECONDS):
            raise SystemExit("The API does not start.")
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with httpx2.Client(base_url=address, timeout=120, headers={"Authorization": f"Bearer {admin}"}) as client:
            yield client, reader
    finally:
        server.should_exit = True
        thread.join(SECONDS)
        listener.close()


def plant(bolt: Bolt) -> None:
    """The sample in the database."""
    seed = ROOT / "seed"
    text = read_bytes("manual.md", (seed / "manual.md").read_bytes())
    import_text(bolt, text, (seed / "aliases.yaml").read_text("utf-8"), actor="cli:someone")


def write_examples() -> None:
    """Ask everything, and keep the answers."""
    catalogue = load(folder("cypher") / "questions")
    with (
        tempfile.TemporaryDirectory(prefix="orggraph-contract-", ignore_cleanup_errors=True) as data,
        _server(Path(data)) as bolt,
    ):
        plant(bolt)
        with sample(bolt) as (client, reader):
            kept = {"operations": answers(client, catalogue), "problems": problems(client, reader)}
            kept["operations"] |= dict(acknowledged(client))
    EXAMPLES.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")


@contextmanager
def _server(data: Path) -> Generator[Bolt]:
    """The server that ORGGRAPH_TEST_NEO4J_URI names, emptied; else an embedded one."""
    uri = os.environ.get("ORGGRAPH_TEST_NEO4J_URI")
    if uri is None:
        with connect(Settings(data=data)) as bolt:
            yield bolt
        return
    import neo4j

    bolt = Bolt(uri, "neo4j", os.environ.get("ORGGRAPH_TEST_NEO4J_PASSWORD", ""))
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
    yield bolt


def write_client() -> None:
    """The client's typed questions, in the order that ruff gives lines and imports."""
    write_code(load(folder("cypher") / "questions"), CLIENT)
    tidy(CLIENT)


def tidy(client: Path) -> None:
    """Order the imports of the made modules, and drop those that a module does not need."""
    ruff = Path(sys.executable).with_name("ruff")
    made = [str(client / "questions"), str(client / "rows")]
    settings = str(ROOT / "pyproject.toml")
    for words in (("check", "--quiet", "--fix", "--select", "I,F401"), ("format", "--quiet")):
        subprocess.run([ruff, *words, "--config", settings, *made], check=True, timeout=SECONDS)


def document() -> bytes:
    """The OpenAPI document without its examples, in lines that a review can read."""
    made = json.loads(json.dumps(create_app(NOWHERE, Settings()).openapi()))
    for methods in made["paths"].values():
        for operation in methods.values():
            _bare(operation.get("requestBody", {}), operation["responses"])
    _bare(made["components"]["responses"])
    return f"{laid_out(made)}\n".encode()


def _bare(*holders: Any) -> None:
    for holder in holders:
        for one in [holder, *(value for value in holder.values() if isinstance(value, dict))]:
            for media in one.get("content", {}).values():
                media.pop("examples", None)


def laid_out(value: Any, indent: int = 0) -> str:
    """JSON with one line for whatever fits into one."""
    line = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if len(line) + indent <= WIDE or not isinstance(value, dict | list) or not value:
        return line
    pad = " " * (indent + 1)
    if isinstance(value, list):
        parts = [laid_out(one, indent + 1) for one in value]
        return "[\n" + ",\n".join(f"{pad}{part}" for part in parts) + f"\n{' ' * indent}]"
    parts = [f"{json.dumps(name, ensure_ascii=False)}: {laid_out(value[name], indent + 1)}" for name in sorted(value)]
    return "{\n" + ",\n".join(f"{pad}{part}" for part in parts) + f"\n{' ' * indent}}}"


def write_document() -> None:
    """The pages and the document that follow from the examples."""
    write_pages(ROOT / "docs")
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_bytes(document())


STEPS: Mapping[str, Callable[[], None]] = {
    "--client": write_client,
    "--examples": write_examples,
    "--document": write_document,
}


def main() -> None:
    """Write what is asked for, else all of it."""
    for name, step in STEPS.items():
        if name in sys.argv[1:] or len(sys.argv) == 1:
            step()


if __name__ == "__main__":
    main()
