"""A route for a question: described from the catalogue, answered without FastAPI's validation in between."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Mapping
from hashlib import blake2b
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import parse_qsl, quote

import orjson
from fastapi import FastAPI, Path, Query
from fastapi.routing import APIRoute
from pydantic import Field
from rapidfuzz import fuzz, process
from starlette.requests import Request
from starlette.responses import Response

from orggraph.answering import Answering, BadParameters, Fault, TooManyRows, Written
from orggraph.api.deprecation import ENDING, saying_so
from orggraph.api.flow import flowing
from orggraph.api.forms import Form, choose, form_headers, media_types, names, rows_of, schema_of, unpacked
from orggraph.api.models import Waiting, column_type, envelope_model
from orggraph.api.problems import responses
from orggraph.catalogue import Catalogue, Parameter, Question
from orggraph.errors import NotFound
from orggraph.graph import Revision

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
_PROBLEMS = ("not-acceptable", "bad-parameters", "database-unavailable", "too-slow")
_OF_NAMES = ("unknown-name", "ambiguous-name")
REVISION = "Orggraph-Revision"
_WINDOW = frozenset({"limit", "cursor"})
"""Who asks for a stretch of a list gets that; csv and ndjson of a list without them are all of it."""
_Said: TypeAlias = Annotated[str, Field(pattern=r"\S")]
"""A text that is not blank."""
_TRUTHS: Mapping[str, bool] = {"true": True, "1": True, "false": False, "0": False}


def add_question(app: FastAPI, question: Question) -> None:
    """Give `app` the route of `question`; `app.state.answering` answers it."""
    # An id may hold a slash, so that the name in the route takes whatever stands between its neighbours.
    path = question.route.replace("}", ":path}")
    ending = ENDING.get(question.name)
    app.router.add_api_route(
        path,
        _described(question),
        methods=["GET"],
        response_model=envelope_model(question),
        summary=question.title,
        description=_description(question),
        operation_id=question.tool,
        tags=[question.resource or "graph"],
        responses=_responses(question),
        deprecated=ending is not None or None,
        route_class_override=_route(saying_so(_handler(app, question), ending)),
    )


def _route(handler: Handler) -> type[APIRoute]:
    class QuestionRoute(APIRoute):
        """FastAPI's route for the OpenAPI document, with our own way from request to response."""

        def get_route_handler(self) -> Handler:
            return handler

    return QuestionRoute


def _handler(app: FastAPI, question: Question) -> Handler:
    async def handle(request: Request) -> Response:
        answering: Answering = app.state.answering
        raw = _raw(request)
        form = choose(question, _once(raw, "format"), request.headers.get("accept", ""), _explain(raw))
        revision = await answering.watch.current()
        tag = tag_of(revision, question.name, form.name, raw)
        known = request.headers.get("if-none-match")
        # A star fits every tag, also one of a question that is asked wrongly.
        if known != "*" and matches(known, tag):
            return Response(status_code=304, headers=headers_of(tag, revision))
        try:
            if form.rows is not None and question.listing is not None and _WINDOW.isdisjoint(raw):
                return await _flow(answering, question, raw, form)
            written = await answering.written(question, raw, form.name, form.write)
        except TooManyRows:
            return await _flow(answering, question, raw, form)
        except NotFound as error:
            raise _mistyped(error, question, raw, answering.catalogue) from None
        if written.revision != revision:
            tag = tag_of(written.revision, question.name, form.name, raw)
        headers = headers_of(tag, written.revision)
        return Response(status_code=304, headers=headers) if known == "*" else _whole(form, written, headers)

    return handle


def _whole(form: Form, written: Written, headers: Mapping[str, str]) -> Response:
    """The response to an answer that is there."""
    more, body = unpacked(form, written.content)
    timing = {"Server-Timing": "cache;desc=hit" if written.kept else "cache;desc=miss"}
    return Response(body, media_type=form.media_type, headers={**headers, **more, **timing})


async def _flow(answering: Answering, question: Question, raw: Mapping[str, Any], form: Form) -> Response:
    """The answer sent as it is read. Nothing of it is kept, since nobody knows yet whether it comes to its end."""
    parts = answering.streamed(question, raw)
    try:
        first = await anext(parts)
    except BaseException:
        await parts.aclose()
        raise
    tag = tag_of(first.revision, question.name, form.name, raw)
    more = headers_of(tag, first.revision) | form_headers(form, first)
    return await flowing(rows_of(form, first, parts), form.media_type, more)


def _mistyped(error: NotFound, question: Question, raw: Mapping[str, Any], catalogue: Catalogue) -> NotFound:
    """`error`, with the route that was meant where a name ends in what is nearly a question about it."""
    subject = question.subject
    name, _, last = str(raw[subject.name]).rpartition("/") if subject is not None else ("", "", "")
    routes = {one.words[-1]: one.route for one in catalogue.questions if one.resource == question.resource}
    near = process.extractOne(last, routes.keys(), scorer=fuzz.ratio, score_cutoff=60) if name else None
    if subject is None or near is None:
        return error
    route = routes[near[0]].replace(f"{{{subject.name}}}", name)
    return NotFound(f"{error} Perhaps {route} was meant.", (route, *error.suggestions))


def _raw(request: Request) -> dict[str, Any]:
    raw: dict[str, Any] = dict(request.path_params)
    for name, value in parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True):
        if name in request.path_params:
            raise BadParameters([Fault(name, "stands in the path already")])
        given = raw.get(name)
        raw[name] = value if given is None else [*(given if isinstance(given, list) else [given]), value]
    return raw


def _once(raw: dict[str, Any], name: str) -> str | None:
    """What a parameter says that may come once; it is taken out. None where it is not there."""
    said = raw.pop(name, None)
    if isinstance(said, list):
        raise BadParameters([Fault(name, "came several times")])
    return said


def _explain(raw: dict[str, Any]) -> bool:
    said = _once(raw, "explain")
    if said is None:
        return False
    if said not in _TRUTHS:
        raise BadParameters([Fault("explain", f"{said!r} is not a bool (true or false)")])
    return _TRUTHS[said]


def tag_of(revision: Revision, question: str, form: str, raw: Mapping[str, Any]) -> str:
    """The `ETag` of an answer: what was asked, how it is written, and of which revision."""
    said = orjson.dumps([revision.epoch, revision.number, question, form, raw], option=orjson.OPT_SORT_KEYS)
    return f'"{blake2b(said, digest_size=16).hexdigest()}"'


def matches(header: str | None, tag: str) -> bool:
    """Whether the header `If-None-Match` or `If-Match` names the tag."""
    if header is None:
        return False
    return header.strip() == "*" or tag in [one.strip().removeprefix("W/") for one in header.split(",")]


def headers_of(tag: str, revision: Revision) -> dict[str, str]:
    """What every answer of a revision has besides its body."""
    return {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept", REVISION: str(revision.number)}


def _described(question: Question) -> Callable[[], Coroutine[Any, Any, None]]:
    """A function whose signature is the question's parameters: what FastAPI reads the OpenAPI from."""

    async def endpoint() -> None:
        """Never called: the route has a handler of its own."""

    parts = [_parameter(question, item) for item in question.parameters]
    explain = Annotated[bool, Query(description="Also give the Cypher and its parameters, in `meta`.")]
    form = Annotated[
        Literal[names(question)] | None, Query(description="The format; else the header `Accept` says it.")
    ]
    parts.append(inspect.Parameter("explain", inspect.Parameter.KEYWORD_ONLY, annotation=explain, default=False))
    parts.append(inspect.Parameter("format", inspect.Parameter.KEYWORD_ONLY, annotation=form, default=None))
    endpoint.__signature__ = inspect.Signature(parts)  # type: ignore[attr-defined]
    return endpoint


def _parameter(question: Question, item: Parameter) -> inspect.Parameter:
    examples = [example[item.name] for example in question.examples if item.name in example]
    shown: dict[str, Any] = {"description": item.text}
    if examples:
        shown["examples"] = [item.type.convert(examples[0])]
    if item.type.low is not None:
        shown |= {"ge": int(item.type.low), "le": int(item.type.high or 0)}
    in_path = question.subject is not None and question.subject.name == item.name
    kind: Any = column_type(item.type)
    if item.type.names_nodes or kind == list[str] or (kind is str and item.required):
        kind = _Said if item.type.item is None else list[_Said]
    if item.type.item is not None:
        shown["min_length"] = 1
    if not item.required and item.default is None:
        kind = kind | None
    annotation = Annotated[kind, Path(**shown) if in_path else Query(**shown)]
    default = inspect.Parameter.empty if item.required else item.default
    return inspect.Parameter(item.name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)


def example_url(question: Question, values: Mapping[str, str]) -> str:
    """The path and query that ask an example."""
    rest, route = dict(values), question.route
    if question.subject is not None:
        route = route.replace(f"{{{question.subject.name}}}", quote(rest.pop(question.subject.name), safe=":"))
    query = "&".join(f"{name}={quote(value, safe=':,')}" for name, value in rest.items())
    return f"{route}?{query}" if query else route


def _description(question: Question) -> str:
    lines = [f"`GET {example_url(question, values)}`" for values in question.examples]
    return "\n\n".join(filter(None, [question.prose, "Examples:", *lines]))


def _responses(question: Question) -> dict[int | str, dict[str, Any]]:
    found: dict[int | str, dict[str, Any]] = {304: {"description": "Not changed since the given ETag"}}
    found[200] = {"content": {media: schema_of(media) for media in media_types(question)[1:]}}
    if question.compute is not None:
        found[202] = {"description": "Being computed: ask again after `Retry-After` seconds", "model": Waiting}
    names = _OF_NAMES if any(item.type.names_nodes for item in question.parameters) else ()
    return found | responses(*_PROBLEMS, *names)
