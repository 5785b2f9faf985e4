"""The OpenAPI document finished: every status that can come, examples that were really answered, and who may ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic.json_schema import models_json_schema

from orggraph.api.access import needed
from orggraph.api.examples import operation_examples, problem_examples
from orggraph.api.kinds import KINDS, Kind
from orggraph.api.models import Problem
from orggraph.api.problems import MEDIA_TYPE

API_VERSION = "1.0.0"
"""Of the interface below /v1, by semantic versioning; the package has a number of its own. See docs/api.md."""

Document: TypeAlias = dict[str, Any]

_CALLED: Mapping[str, str] = {
    "keys": "list_keys",
    "make": "create_key",
    "revoke": "revoke_key",
    "record": "show_record",
    "keep": "acknowledge_finding",
    "take_back": "withdraw_acknowledgement",
}
"""Operation ids that say more than the function's name alone does."""

_ALWAYS = (400, 401, 403, 414, 421, 429, 431, 500, 503)
"""What any request can meet at the door, whatever it asks."""
_WITH_BODY = (408, 413)
_CONDITIONAL = "304"
_TAGS: Mapping[str, str] = {
    "organization": "The whole company.",
    "departments": "Departments and units.",
    "positions": "Positions, independent of who holds them.",
    "duties": "What positions do.",
    "authorities": "What positions may decide.",
    "kpis": "Indicators, and whom they measure.",
    "external-parties": "Partners outside the company, and who interacts with them.",
    "systems": "Software that duties name.",
    "documents": "The manuals, their text and what rests on it.",
    "changes": "The history: every import that changed something.",
    "network": "Metrics of who communicates with whom.",
    "management": "What a manager asks of the network.",
    "audit": "What is wrong with the manual.",
    "proposals": "Names that may be one thing.",
    "graph": "Nodes and edges of any kind.",
    "writing": "Reading files, importing them, and deciding about names. Needs a key of scope edit.",
    "access": "Keys and the record. Needs a key of scope admin.",
    "state": "How the server is, and what it offers.",
}
_PROSE = """\
Every answer is an envelope: `data`, and `meta` with the graph's revision. Everything that can go wrong has the one
shape of RFC 9457; its `type` leads to a page. Reading is open on loopback; elsewhere, and for every write, send
`Authorization: Bearer KEY`. The examples are what the server answers on the sample organisation.
"""
_PARAMETERS: Document = {
    "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "required": False,
        "description": "The `ETag` of an answer that you have; 304 says that it still holds.",
        "schema": {"type": "string"},
    },
    "AtLeast": {
        "name": "Orggraph-Revision",
        "in": "header",
        "required": False,
        "description": "Answer from this revision or a later one: what a write of yours answered with.",
        "schema": {"type": "integer", "minimum": 0, "maximum": 2**53},
    },
}
_HEADERS: Document = {
    "ETag": {"description": "For `If-None-Match`.", "schema": {"type": "string"}},
    "Revision": {"description": "The revision that the answer is of.", "schema": {"type": "integer", "minimum": 0}},
    "RequestId": {
        "description": "Yours if you sent one, else a new one; it is in the log.",
        "schema": {"type": "string"},
    },
    "RetryAfter": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}},
}


def operation_name(route: APIRoute) -> str:
    """What a route is called in the document, where it does not say so itself."""
    return _CALLED.get(route.name, route.name)


def describe(app: FastAPI, issuer: str = "") -> None:
    """Have `app` finish its OpenAPI document, once; `issuer` is that of OpenID Connect, where there is one."""
    made = app.openapi

    def openapi() -> Document:
        if app.openapi_schema is None:
            app.openapi_schema = finished(made(), issuer)
        return app.openapi_schema

    app.openapi = openapi


def finished(document: Document, issuer: str = "") -> Document:
    """What FastAPI made of the routes, with all that it does not know."""
    document["info"] |= {"version": API_VERSION, "description": _PROSE, "license": {"name": "Apache-2.0"}}
    document["servers"] = [{"url": "/"}]
    for path, method, operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            parameter["schema"] = _plain(parameter["schema"])
        _finish(path, method, operation)
    used = {tag for _, _, operation in _operations(document) for tag in operation.get("tags", ())}
    document["tags"] = [{"name": name, "description": text} for name, text in _TAGS.items() if name in used]
    components = document.setdefault("components", {})
    components["securitySchemes"] = _schemes(issuer)
    components["parameters"] = _PARAMETERS
    components["headers"] = _HEADERS
    components["responses"] = _problem_responses(document)
    _, models = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
    schemas = components.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas.update(models["$defs"])
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            field.pop("title", None)
    return document


def _plain(schema: Document) -> Document:
    """A parameter's schema without what the parameter says itself, and without null: left out is left out."""
    kept = {name: value for name, value in schema.items() if name not in ("title", "description", "anyOf")}
    choices = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    return {**kept, **choices[0]} if len(choices) == 1 else {**kept, **({"anyOf": choices} if choices else {})}


def _operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _finish(path: str, method: str, operation: Document) -> None:
    scope = needed(method.upper(), path)
    if scope != "none":
        # Nothing at all is enough where reading is open: on loopback.
        operation["security"] = [{"key": [scope]}, {"oidc": [scope]}, *([{}] if scope == "read" else [])]
        operation.setdefault("parameters", []).append({"$ref": "#/components/parameters/AtLeast"})
    else:
        operation.pop("security", None)
    statuses = {int(code) for code in operation["responses"] if int(code) >= 400} | set(_ALWAYS)
    statuses |= set(_WITH_BODY) if method in ("post", "put", "patch", "delete") else set()
    good = {code: one for code, one in operation["responses"].items() if int(code) < 400}
    if _CONDITIONAL in good:
        operation["parameters"].append({"$ref": "#/components/parameters/IfNoneMatch"})
    for code, one in good.items():
        one["headers"] = _headers(code, conditional=_CONDITIONAL in good, guarded=scope != "none")
    _show(operation, good)
    problems = {str(status): {"$ref": f"#/components/responses/Problem{status}"} for status in sorted(statuses)}
    operation["responses"] = {**good, **problems}


def _headers(code: str, *, conditional: bool, guarded: bool) -> Document:
    names = {"X-Request-Id": "RequestId"}
    if conditional:
        names |= {"ETag": "ETag"} if code != "202" else {"Retry-After": "RetryAfter"}
    if guarded and conditional and code == "200":
        names["Orggraph-Revision"] = "Revision"
    return {name: {"$ref": f"#/components/headers/{ref}"} for name, ref in names.items()}


def _show(operation: Document, good: Mapping[str, Document]) -> None:
    """Put the kept answer, and the body that was sent for it, where the document shows examples."""
    kept = operation_examples().get(operation.get("operationId", ""))
    if kept is None:
        return
    media = kept.get("media_type", "application/json")
    content = good.get(str(kept["status"]), {}).get("content", {}).get(media)
    if content is not None:
        content["examples"] = {"sample": {"summary": kept["request"], "value": kept["body"]}}
    sent = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if sent is not None and "sent" in kept:
        sent["examples"] = {"sample": {"summary": kept["request"], "value": kept["sent"]}}


def _schemes(issuer: str) -> Document:
    """The two ways to say who asks. Without an issuer in the settings its tokens open nothing."""
    token: Document = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
    if issuer:
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        token = {"type": "openIdConnect", "openIdConnectUrl": address}
    key = "A key of `orggraph keys create`, of scope read, edit or admin; each includes those before it."
    oidc = "A token of the issuer that ORGGRAPH_OIDC_ISSUER names."
    return {"key": {"type": "http", "scheme": "bearer", "description": key}, "oidc": {**token, "description": oidc}}


def _problem_responses(document: Document) -> Document:
    used = {
        int(code) for _, _, operation in _operations(document) for code in operation["responses"] if int(code) >= 400
    }
    return {f"Problem{status}": _problem_response(status) for status in sorted(used)}


def _problem_response(status: int) -> Document:
    kinds = [kind for kind in KINDS.values() if kind.status == status]
    waits = {"Retry-After": {"$ref": "#/components/headers/RetryAfter"}} if status in (429, 503) else {}
    return {
        "description": "; ".join(f"{kind.title} ({kind.uri})" for kind in kinds),
        "headers": {"X-Request-Id": {"$ref": "#/components/headers/RequestId"}, **waits},
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}, "examples": _examples(kinds)}},
    }


def _examples(kinds: Iterable[Kind]) -> Document:
    kept = problem_examples()
    return {
        kind.name: {"summary": kept[kind.name]["request"], "value": kept[kind.name]["body"]}
        for kind in kinds
        if kind.name in kept
    }
