"""The forms an answer can take over HTTP, and which one a request asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import orjson

from orggraph.answering import Answer
from orggraph.catalogue import Question
from orggraph.formats import FORMATS

JSON = "json"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write an answer, with its media type."""

    name: str
    media_type: str
    write: Callable[[Answer], bytes]


class NoSuchForm(Exception):
    """What was asked for is no form of the answer; `forms` are those it has."""

    def __init__(self, asked: str, forms: tuple[str, ...]) -> None:
        super().__init__(f"{asked!r} is no format of this answer; it has {', '.join(forms)}.")
        self.forms = forms


def _plain(value: Any) -> Any:
    """A date or time of the driver as text; what else JSON does not know is a fault of ours."""
    return value.iso_format()


def _json(answer: Answer, explain: bool = False) -> bytes:
    return orjson.dumps(answer.envelope(explain), default=_plain)


def _graph(answer: Answer, name: str) -> bytes:
    return FORMATS[name].write(*answer.graph)


_JSON = Form(JSON, "application/json", _json)
_EXPLAINED = Form("json+explain", "application/json", partial(_json, explain=True))
_GRAPH: Mapping[str, Form] = {
    name: Form(name, row.media_type, partial(_graph, name=name)) for name, row in FORMATS.items() if name != JSON
}


def names(question: Question) -> tuple[str, ...]:
    """The names of the forms that answers to `question` can take."""
    return (JSON, *(_GRAPH if question.is_graph else ()))


def media_types(question: Question) -> tuple[str, ...]:
    """Their media types."""
    return tuple((_JSON if name == JSON else _GRAPH[name]).media_type for name in names(question))


def choose(question: Question, asked: str | None, accept: str, explain: bool) -> Form:
    """The form for `?format=asked`, or else for the header `Accept`.

    Raises NoSuchForm where the answer has none of them.
    """
    forms = {name: _JSON if name == JSON else _GRAPH[name] for name in names(question)}
    if asked is not None:
        chosen = forms.get(asked)
    elif accept in ("", "*/*", "application/json"):
        chosen = _JSON
    else:
        chosen = _preferred(forms, accept)
    if chosen is None:
        raise NoSuchForm(asked if asked is not None else accept, tuple(forms))
    return _EXPLAINED if explain and chosen is _JSON else chosen


def _preferred(forms: Mapping[str, Form], accept: str) -> Form | None:
    """The form with the highest `q` for the most specific range that names it; the first among equals."""
    ranges = [_range(part) for part in accept.split(",")]
    best, chosen = 0.0, None
    for form in forms.values():
        group = form.media_type.partition("/")[0]
        for pattern in (form.media_type, f"{group}/*", "*/*"):
            quality = next((quality for name, quality in ranges if name == pattern), None)
            if quality is not None:
                if quality > best:
                    best, chosen = quality, form
                break
    return chosen


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip() for piece in part.split(";"))
    quality = next((one[2:] for one in parameters if one.startswith("q=")), "1")
    try:
        return name.lower(), float(quality)
    except ValueError:
        return name.lower(), 0.0
