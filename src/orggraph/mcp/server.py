"""The server that speaks the Model Context Protocol; a transport is whoever runs it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import mcp_types as types
import orjson
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError

import orggraph
from orggraph.answering import Answering
from orggraph.catalogue import Catalogue
from orggraph.errors import NotFound, OrggraphError
from orggraph.mcp.compact import compact
from orggraph.mcp.documents import TEMPLATES, documents, read
from orggraph.mcp.prompts import PROMPTS
from orggraph.mcp.tools import tool

Context = ServerRequestContext[Any]
T = TypeVar("T")

_INSTRUCTIONS = """\
A company's job-description manuals as a graph: positions, departments, duties, authorities, indicators and outside
parties; who reports to, talks to and is measured by what. Every fact has a basis (declared by a sheet, mined from a
duty's text, inferred from others) and evidence: the manual's own words with their offsets. Names may be ids, names or
aliases in Traditional or Simplified script; search finds them. Answers are bounded: meta says what was left out."""


def create_server(catalogue: Catalogue, answering: Callable[[], Answering]) -> Server[Any]:
    """A server of `catalogue`'s questions; `answering` gives who answers them, once requests come."""
    handlers = _Handlers(catalogue, answering)
    return Server(
        "orggraph",
        version=orggraph.__version__,
        title="orggraph",
        instructions=_INSTRUCTIONS,
        on_list_tools=handlers.list_tools,
        on_call_tool=handlers.call_tool,
        on_list_resources=handlers.list_resources,
        on_list_resource_templates=handlers.list_templates,
        on_read_resource=handlers.read_resource,
        on_list_prompts=handlers.list_prompts,
        on_get_prompt=handlers.get_prompt,
    )


class _Handlers:
    """What each request of the protocol gets."""

    def __init__(self, catalogue: Catalogue, answering: Callable[[], Answering]) -> None:
        self._questions = {question.tool: question for question in catalogue.questions}
        self._tools = [tool(question) for question in catalogue.questions]
        self._answering = answering

    async def list_tools(self, _: Context, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=self._tools)

    async def call_tool(self, _: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        question = self._questions.get(params.name)
        if question is None:
            raise MCPError(types.INVALID_PARAMS, f"There is no tool {params.name!r}.")
        given = {name: value for name, value in (params.arguments or {}).items() if value is not None}
        try:
            answer = await self._answering().answer(question, given)
        except OrggraphError as error:
            return types.CallToolResult(content=[_text(_told(error))], is_error=True)
        said = compact(answer)
        written = orjson.dumps(said, default=str)
        return types.CallToolResult(content=[_text(written.decode())], structured_content=orjson.loads(written))

    async def list_resources(self, _: Context, __: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=await _or_error(documents(self._answering())))

    async def list_templates(
        self, _: Context, __: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(resource_templates=TEMPLATES)

    async def read_resource(self, _: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        return await _or_error(read(self._answering(), str(params.uri)))

    async def list_prompts(self, _: Context, __: types.PaginatedRequestParams | None) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=[one.described() for one in PROMPTS.values()])

    async def get_prompt(self, _: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        prompt = PROMPTS.get(params.name)
        if prompt is None:
            raise MCPError(types.INVALID_PARAMS, f"There is no prompt {params.name!r}; there are {', '.join(PROMPTS)}.")
        try:
            return prompt.filled(params.arguments or {})
        except KeyError as missing:
            raise MCPError(types.INVALID_PARAMS, f"The prompt {params.name} needs {missing}.") from None


def _text(said: str) -> types.TextContent:
    return types.TextContent(type="text", text=said)


def _told(error: OrggraphError) -> str:
    """The error's sentence, with the nearest names where it does not hold them already."""
    missing = [one for one in getattr(error, "suggestions", ()) if one not in str(error)]
    return f"{error} Near: {', '.join(missing)}." if isinstance(error, NotFound) and missing else str(error)


async def _or_error(asked: Awaitable[T]) -> T:
    try:
        return await asked
    except OrggraphError as error:
        raise MCPError(types.INVALID_PARAMS, str(error)) from None
