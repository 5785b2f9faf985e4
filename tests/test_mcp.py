"""The catalogue for agents, asked by the reference client: over standard input and output, and over HTTP."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

import httpx
import jsonschema
import pytest
from asking import opened
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPError
from seeded import plant
from served import served

from orggraph.answering import Answer
from orggraph.catalogue import load
from orggraph.computed import COMPUTATIONS
from orggraph.mcp.compact import compact
from orggraph.mcp.tools import json_schema
from orggraph.model.text import Text
from orggraph.resources import folder
from orggraph.settings import Bolt

CATALOGUE = load(folder("cypher") / "questions")
T = TypeVar("T")


@pytest.fixture(scope="module")
def text(bolt: Bolt) -> Text:
    return plant(bolt)


@pytest.fixture(scope="module")
def http(bolt: Bolt, text: Text) -> Iterator[httpx.Client]:
    with served(bolt) as client:
        yield client


def over_http(http: httpx.Client, use: Callable[[Client], Awaitable[T]]) -> T:
    return with_client(Client(f"{http.base_url}/mcp"), use)


def with_client(opened: AbstractAsyncContextManager[Client], use: Callable[[Client], Awaitable[T]]) -> T:
    async def used() -> T:
        async with opened as client:
            return await use(client)

    return asyncio.run(asyncio.wait_for(used(), 60))


def call(http: httpx.Client, name: str, arguments: dict[str, Any]) -> Any:
    return over_http(http, lambda client: client.call_tool(name, arguments))


def test_every_question_is_a_tool_that_only_reads(http: httpx.Client) -> None:
    tools = over_http(http, lambda client: client.list_tools()).tools
    assert sorted(tool.name for tool in tools) == sorted(question.tool for question in CATALOGUE.questions)
    assert [tool.name for tool in tools if not (tool.annotations and tool.annotations.read_only_hint)] == []
    schema = next(tool.input_schema for tool in tools if tool.name == "positions_superiors")
    shown = {name: schema["properties"][name] for name in ("position", "steps", "basis")}
    assert shown == {
        "position": {
            "type": "string",
            "description": "Whose superiors. A position: an id, a name or an alias, in either script.",
        },
        "steps": {
            "type": "integer",
            "minimum": 1,
            "maximum": 50,
            "description": "How many steps up.",
            "default": 20,
        },
        "basis": {
            "type": "array",
            "items": {"type": "string", "enum": ["declared", "mined", "inferred"]},
            "minItems": 1,
            "description": "What the steps may rest on.",
            "default": ["declared", "mined", "inferred"],
        },
    }
    assert (schema["required"], schema["additionalProperties"]) == (["position"], False)


def test_every_schema_is_one_and_takes_the_examples() -> None:
    for question in CATALOGUE.questions:
        for parameter in question.parameters:
            schema = json_schema(parameter.type)
            jsonschema.Draft202012Validator.check_schema(schema)
            for example in question.examples:
                if parameter.name in example:
                    jsonschema.validate(parameter.type.convert(example[parameter.name]), schema)


def test_an_answer_is_compact_and_proves_itself(http: httpx.Client, text: Text) -> None:
    result = call(http, "external_parties_contacts", {"external_party": "税务机构", "basis": ["declared"]})
    said = result.structured_content
    assert not result.is_error
    first = dict(zip(said["columns"], said["rows"][0], strict=True))
    assert (first["position"], first["basis"]) == ("出納", "declared")
    place, _, quote = first["evidence"][0].partition("「")
    start, _, end = place.rpartition(":")[2].partition("-")
    assert text.content[int(start) : int(end)] == quote.removesuffix("」")
    assert said["meta"]["question"] == "external-parties/contacts"
    assert "cut" not in said["meta"]


def test_a_graph_is_nodes_and_edges_without_repetition(http: httpx.Client) -> None:
    said = call(http, "subgraph", {"start": "出納"}).structured_content
    assert {node["id"] for node in said["nodes"]} >= {"position:出納", "position:財務經理"}
    edge = next(edge for edge in said["edges"] if edge["kind"] == "REPORTS_TO" and edge["source"] == "position:出納")
    assert "id" not in edge
    assert "documents" not in edge
    assert edge["evidence"][0].startswith("document:manual.md:")


def test_what_does_not_fit_is_counted(bolt: Bolt, text: Text) -> None:
    async def answered() -> Answer:
        async with opened(bolt, CATALOGUE, COMPUTATIONS) as answering:
            return await answering.answer(CATALOGUE.by_name["positions/list"], {})

    answer = asyncio.run(answered())
    small = compact(answer, 1000)
    assert len(small["rows"]) + small["meta"]["left_out"]["rows"] == len(answer.rows)
    assert 0 < len(small["rows"]) < len(answer.rows)
    assert "left_out" not in compact(answer)["meta"]


@pytest.mark.parametrize(
    ("name", "arguments", "sentence"),
    [
        ("positions_show", {"position": "出钠"}, "No position is called '出钠'. The nearest: 出納"),
        ("positions_superiors", {"position": "出納", "steps": 99}, "steps: 99 is above 50."),
        ("positions_superiors", {"position": "出納", "step": 1}, "step: is no parameter of positions/superiors; steps"),
        ("positions_superiors", {}, "position: is required."),
        ("positions_superiors", {"position": ["a"]}, "position: ['a'] is not a str."),
    ],
)
def test_a_wrong_call_is_told_in_a_sentence(
    http: httpx.Client, name: str, arguments: dict[str, Any], sentence: str
) -> None:
    result = call(http, name, arguments)
    assert result.is_error
    assert result.content[0].text.startswith(sentence)


def test_what_is_not_there_is_an_error_of_the_protocol(http: httpx.Client) -> None:
    async def use(client: Client) -> list[str]:
        told: list[str] = []
        for asked in (
            lambda: client.call_tool("nonsense", {}),
            lambda: client.get_prompt("nonsense", {}),
            lambda: client.get_prompt("partner", {}),
            lambda: client.read_resource("orggraph://documents/nonsense"),
            lambda: client.read_resource("orggraph://documents/document%3Amanual.md/9-3"),
            lambda: client.read_resource("file:///etc/passwd"),
        ):
            with pytest.raises(MCPError) as caught:
                await asked()
            told.append(caught.value.error.message)
        return told

    told = over_http(http, use)
    assert told[0] == "There is no tool 'nonsense'."
    assert told[1] == "There is no prompt 'nonsense'; there are fragile, partner, subgraph."
    assert told[2] == "The prompt partner needs 'party'."
    assert told[3].startswith("No document is called 'nonsense'.")
    assert told[4].startswith("'9-3' is no stretch;")
    assert told[5].startswith("file:///etc/passwd is no document;")


def test_documents_are_resources(http: httpx.Client, text: Text) -> None:
    async def use(client: Client) -> tuple[list[str], str, str]:
        resources = (await client.list_resources()).resources
        whole = await client.read_resource(resources[0].uri)
        part = await client.read_resource(f"{resources[0].uri}/10-20")
        return [str(one.uri) for one in resources], whole.contents[0].text, part.contents[0].text  # type: ignore[union-attr]

    uris, whole, part = over_http(http, use)
    assert uris == ["orggraph://documents/document%3Amanual.md"]
    assert whole.startswith(text.content[:1000])
    assert part.startswith(text.content[10:20])
    assert f"[{len(text.content) - 20} more characters" in part


def test_there_is_a_prompt_for_each_kind_of_user(http: httpx.Client) -> None:
    async def use(client: Client) -> tuple[list[str], str]:
        prompts = (await client.list_prompts()).prompts
        filled = await client.get_prompt("partner", {"party": "稅務機構"})
        return [one.name for one in prompts], filled.messages[0].content.text  # type: ignore[union-attr]

    names, said = over_http(http, use)
    assert names == ["fragile", "partner", "subgraph"]
    assert said.startswith("Who in this organisation interacts with 稅務機構?")


def test_a_request_that_is_too_large_or_no_protocol_is_refused(http: httpx.Client) -> None:
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    assert http.post("/mcp", content=b"x" * 1_000_001, headers=headers).status_code == 413
    assert http.post("/mcp", content=b"{", headers=headers).status_code == 400
    assert http.get("/healthz").status_code == 200


def test_over_standard_input_and_output(bolt: Bolt, text: Text) -> None:
    environment = {
        **os.environ,
        "ORGGRAPH_NEO4J_URI": bolt.uri,
        "ORGGRAPH_NEO4J_USER": bolt.user,
        "ORGGRAPH_NEO4J_PASSWORD": bolt.password,
    }
    program = StdioServerParameters(command=sys.executable, args=["-m", "orggraph", "mcp"], env=environment)

    async def use(client: Client) -> tuple[int, Any]:
        tools = (await client.list_tools()).tools
        answer = await client.call_tool("positions_superiors", {"position": "出納"})
        return len(tools), answer.structured_content

    count, said = with_client(Client(stdio_client(program)), use)
    assert count == len(CATALOGUE.questions)
    titles = [dict(zip(said["columns"], row, strict=True))["title"] for row in said["rows"]]
    assert titles[0] == "財務經理"


def test_a_dead_database_is_a_sentence(bolt: Bolt) -> None:
    dead = Bolt("bolt://127.0.0.1:9", bolt.user, bolt.password)
    with served(dead) as http:
        result = call(http, "positions_list", {})
    assert result.is_error
    assert "does not answer" in result.content[0].text
