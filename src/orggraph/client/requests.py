"""From questions, files and decisions to requests: plain data, sent by either client."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, cast
from urllib.parse import quote

from orggraph.client.types import Decision, Question

File: TypeAlias = Path | tuple[str, bytes]
"""A file of this machine, or a name and what the file holds."""

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent. `files` make it a form, `body` JSON."""

    method: str
    url: str
    params: Mapping[str, Any] = field(default_factory=dict[str, Any])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    files: Sequence[tuple[str, tuple[str, bytes]]] = ()
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None


def asking(question: Question[Any], accept: str = JSON, **more: Any) -> Request:
    """The request of a question. The parameter that stands in its route is taken out of the query."""
    given = {name: _plain(value) for name, value in {**question.parameters, **more}.items() if value is not None}
    route = question.route
    for name in list(given):
        if f"{{{name}}}" in route:
            route = route.replace(f"{{{name}}}", _segment(given.pop(name)))
    return Request("GET", route, given, {"Accept": accept})


def following(link: str) -> Request:
    """The request of a ready link."""
    return Request("GET", link, headers={"Accept": JSON})


def reading(files: Iterable[File], aliases: str | None, labels: str | None) -> Request:
    """The request that has files read."""
    return Request("POST", "/v1/readings", files=_parts(files), fields=_texts(aliases=aliases, labels=labels))


def importing(
    files: Iterable[File],
    params: Mapping[str, Any],
    aliases: str | None,
    labels: str | None,
    decisions: Sequence[Decision],
) -> Request:
    """The request that has files imported, or planned."""
    said = json.dumps(list(decisions), ensure_ascii=False) if decisions else None
    fields = _texts(aliases=aliases, labels=labels, decisions=said)
    return Request("POST", "/v1/imports", _given(params), files=_parts(files), fields=fields)


def retiring(document: str, params: Mapping[str, Any]) -> Request:
    """The request that takes a document out."""
    return Request("DELETE", f"/v1/documents/{_segment(document)}", _given(params))


def showing_aliases(document: str) -> Request:
    """The request for the alias file of a document."""
    return Request("GET", f"/v1/aliases/{_segment(document)}", headers={"Accept": JSON})


def putting_aliases(document: str, text: str, params: Mapping[str, Any], etag: str | None) -> Request:
    """The request that replaces an alias file, where it is still as `etag` says."""
    headers = {} if etag is None else {"If-Match": etag}
    return Request("PUT", f"/v1/aliases/{_segment(document)}", _given(params), headers, body={"aliases": text})


def deciding(decisions: Sequence[Decision], document: str | None, params: Mapping[str, Any]) -> Request:
    """The request that writes decisions."""
    body = {"decisions": list(decisions)}
    return Request("POST", "/v1/proposals/decisions", _given({**params, "document": document}), body=body)


def _given(params: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in params.items() if value is not None}


def _plain(value: Any) -> Any:
    """A value as it is written in a query; a comma that belongs to an item of a list gets its backslash."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [str(_plain(one)).replace(",", "\\,") for one in cast("Sequence[Any]", value)]
    return value


def _segment(value: Any) -> str:
    return quote(str(value), safe="")


def _texts(**given: str | None) -> dict[str, str]:
    return {name: text for name, text in given.items() if text is not None}


def _parts(files: Iterable[File]) -> list[tuple[str, tuple[str, bytes]]]:
    return [("file", (one.name, one.read_bytes()) if isinstance(one, Path) else one) for one in files]
