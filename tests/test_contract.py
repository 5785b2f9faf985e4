"""The OpenAPI document against the standard, against what the server says, and against its own earlier state."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from seeded import plant
from served import served

from orggraph.api import create_app, deprecation
from orggraph.api.examples import operation_examples, problem_examples
from orggraph.api.kinds import KINDS
from orggraph.api.routes import example_url
from orggraph.catalogue import load
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = load(folder("cypher") / "questions")
DOCUMENT: dict[str, Any] = create_app(Bolt("bolt://127.0.0.1:1", "neo4j", ""), Settings()).openapi()


OPERATIONS = {
    operation["operationId"]: (path, method)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}


def _contract() -> ModuleType:
    """The script that writes what these tests compare with."""
    spec = importlib.util.spec_from_file_location("contract", ROOT / "docs" / "contract.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["contract"] = module
    spec.loader.exec_module(module)
    return module


contract = _contract()


@pytest.fixture(scope="module")
def client(bolt: Bolt) -> Iterator[httpx.Client]:
    plant(bolt)
    with served(bolt) as client:
        yield client


REGISTRY = Registry().with_resource("urn:api", Resource(DOCUMENT, DRAFT202012))


def schema_of(path: str, method: str = "get", status: str = "200") -> Draft202012Validator:
    steps = ("paths", path, method, "responses", status, "content", "application/json", "schema")
    pointer = "/".join(quote(step.replace("~", "~0").replace("/", "~1"), safe="~") for step in steps)
    return Draft202012Validator({"$ref": f"urn:api#/{pointer}"}, registry=REGISTRY)


PROBLEM = Draft202012Validator({"$ref": "urn:api#/components/schemas/Problem"}, registry=REGISTRY)


def faults(validator: Draft202012Validator, body: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(body)][:5]


def test_the_document_keeps_to_the_standard() -> None:
    assert [str(error) for error in OpenAPIV31SpecValidator(DOCUMENT).iter_errors()] == []


@pytest.mark.parametrize(
    ("path", "url"),
    [
        pytest.param(question.route, example_url(question, values), id=f"{question.name} {number}")
        for question in CATALOGUE.questions
        for number, values in enumerate(question.examples)
    ],
)
def test_every_example_answers_as_its_schema_says(client: httpx.Client, path: str, url: str) -> None:
    answer = client.get(url)
    assert answer.status_code == 200
    assert faults(schema_of(path), answer.json()) == []


def test_the_document_is_the_one_that_was_looked_at() -> None:
    """`make contract` writes it again; then read what changed in it, and whether that breaks who uses /v1."""
    assert contract.GOLDEN.read_bytes() == contract.document()


def test_the_client_has_every_question_as_it_is_now(tmp_path: Path) -> None:
    """`make contract` writes its modules again."""
    contract.write_code(CATALOGUE, tmp_path)
    contract.tidy(tmp_path)
    made = {path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") for path in tmp_path.rglob("*.py")}
    kept = {
        path.relative_to(contract.CLIENT).as_posix(): path.read_text("utf-8")
        for folder_ in ("questions", "rows")
        for path in (contract.CLIENT / folder_).glob("*.py")
    }
    assert made == kept


def test_every_operation_has_an_example_as_its_schema_says() -> None:
    assert operation_examples().keys() == OPERATIONS.keys()
    for name, (path, method) in OPERATIONS.items():
        example = operation_examples()[name]
        assert (name, faults(schema_of(path, method, str(example["status"])), example["body"])) == (name, [])


def test_every_kind_of_problem_that_can_be_provoked_has_an_example() -> None:
    for name, example in problem_examples().items():
        assert (name, faults(PROBLEM, example["body"])) == (name, [])
        assert (example["body"]["type"], example["body"]["status"]) == (KINDS[name].uri, KINDS[name].status)
    assert KINDS.keys() - problem_examples().keys() == {
        "slow-body",
        "too-many-requests",
        "headers-too-large",
        "ambiguous-name",
        "not-reading",
        "internal",
        "issuer-unavailable",
        "busy",
    }


def test_the_server_says_today_what_the_examples_say(empty: Bolt) -> None:
    """`make contract` asks again, and keeps what it says."""
    contract.plant(empty)
    with contract.sample(empty) as (admin, reader):
        found = contract.answers(admin, CATALOGUE)
        refused = contract.problems(admin, reader)
        found |= dict(contract.acknowledged(admin))
    kept = dict(operation_examples())
    assert [name for name in kept if name not in contract.VOLATILE and found[name] != kept[name]] == []
    assert found.keys() == kept.keys()
    assert refused == problem_examples()


def test_what_a_route_can_answer_is_in_the_document_with_who_may_ask() -> None:
    put = DOCUMENT["paths"]["/v1/aliases/{document}"]["put"]
    assert put["security"] == [{"key": ["edit"]}, {"oidc": ["edit"]}]
    ends = {200, 202, 400, 401, 403, 404, 408, 409, 412, 413, 414, 421, 422, 429, 431, 500, 503, 504}
    assert set(map(int, put["responses"])) == ends
    assert DOCUMENT["paths"]["/v1/positions"]["get"]["security"] == [{"key": ["read"]}, {"oidc": ["read"]}, {}]
    assert DOCUMENT["paths"]["/v1/keys"]["post"]["security"] == [{"key": ["admin"]}, {"oidc": ["admin"]}]
    assert "security" not in DOCUMENT["paths"]["/healthz"]["get"]


def test_every_operation_has_a_described_tag_and_a_summary() -> None:
    tags = {tag["name"] for tag in DOCUMENT["tags"]}
    for path, method in OPERATIONS.values():
        operation = DOCUMENT["paths"][path][method]
        assert (path, set(operation["tags"]) - tags, bool(operation["summary"])) == (path, set(), True)


def test_an_issuer_is_named_where_there_is_one() -> None:
    settings = Settings(oidc_issuer="https://login.example/", oidc_audience="orggraph")
    schemes = create_app(Bolt("bolt://127.0.0.1:1", "neo4j", ""), settings).openapi()["components"]["securitySchemes"]
    assert schemes["oidc"]["openIdConnectUrl"] == "https://login.example/.well-known/openid-configuration"
    assert (schemes["key"]["type"], schemes["key"]["scheme"]) == ("http", "bearer")


def test_a_question_that_will_go_says_so(bolt: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    ending = deprecation.Ending(date(2026, 1, 1), date(2026, 12, 31), "/v1/positions")
    monkeypatch.setattr("orggraph.api.routes.ENDING", {"systems/list": ending})
    with served(bolt) as client:
        headers = client.get("/v1/systems").headers
        document = client.get("/openapi.json").json()["paths"]
    assert (headers["deprecation"], headers["sunset"]) == ("@1767225600", "Thu, 31 Dec 2026 00:00:00 GMT")
    assert headers["link"] == '</v1/positions>; rel="successor-version"'
    assert document["/v1/systems"]["get"]["deprecated"] is True
    assert "deprecated" not in document["/v1/positions"]["get"]
