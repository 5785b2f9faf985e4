"""The OpenAPI document against the standard, against what the server says, and against its own earlier state."""

from __future__ import annotations

from collections.abc import Iterator
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

from orggraph.api import create_app
from orggraph.api.kinds import KINDS
from orggraph.api.routes import example_url
from orggraph.catalogue import load
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

CATALOGUE = load(folder("cypher") / "questions")
DOCUMENT: dict[str, Any] = create_app(Bolt("bolt://127.0.0.1:1", "neo4j", ""), Settings()).openapi()


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
