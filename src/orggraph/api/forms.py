"""The forms an answer can take over HTTP, and which one a request asks for."""

from __future__ import annotations

import json as plain_json
import re
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import Any

import orjson

from orggraph.answering import Answer, TooManyRows
from orggraph.catalogue import Question
from orggraph.formats import FORMATS, Format, Lines

JSON = "json"
_QUALITY = re.compile(r"q=(0(\.[0-9]{0,3})?|1(\.0{0,3})?)", re.IGNORECASE)
_LONGEST_META = 4_000
"""Bytes of the header that says what the envelope of JSON would; proxies take few kB."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write an answer, with its media type.

    What `write` gives is kept: headers that go with the answer, then its body; `unpacked` takes
    them apart. It raises TooManyRows where `rows` can write more of them than are given at once.
    """

    name: str
    media_type: str
    write: Callable[[Answer], bytes]
    format: Format | None = None
    rows: Callable[[Sequence[str]], Lines] | None = None


class NoSuchForm(Exception):
    """What was asked for is no form of the answer; `forms` are those it has."""

    def __init__(self, asked: str, forms: tuple[str, ...]) -> None:
        super().__init__(f"{asked!r} is no format of this answer; it has {', '.join(forms)}.")
        self.forms = forms


def _plain(value: Any) -> Any:
    """A date or time of the driver as text; what else JSON does not know is a fault of ours."""
    return value.iso_format()


def _json(answer: Answer, explain: bool = False) -> bytes:
    return orjson.dumps(answer.fragments(explain), default=_plain)


def _graph(answer: Answer, form: Format) -> bytes:
    return _packed(answer, form, form.write(*answer.graph))


def _table(answer: Answer, form: Format) -> bytes:
    if answer.more and form.rows is not None:
        raise TooManyRows
    columns = [column.name for column in answer.question.columns]
    return _packed(answer, form, form.write_table(answer.question.name, columns, answer.rows))


def _packed(answer: Answer, form: Format, body: bytes) -> bytes:
    return orjson.dumps(_headers(answer, form)) + b"\n" + body


def _headers(answer: Answer, form: Format) -> dict[str, str]:
    """What the envelope of JSON says of an answer, as headers: every form tells what was left out of it."""
    meta = {name: value for name, value in answer.meta.items() if value is not None}
    following = meta.pop("next", None)
    said = plain_json.dumps(meta, default=str, separators=(",", ":"))
    if len(said) > _LONGEST_META:
        kept = {name: meta[name] for name in ("question", "revision", "total", "truncated") if name in meta}
        said = plain_json.dumps({**kept, "cut": {"why": "too much to say in a header; json says all"}})
    found = {
        "Orggraph-Meta": said,
        "Content-Disposition": f'attachment; filename="{answer.question.tool}{form.suffix}"',
    }
    return found if following is None else found | {"Link": f'<{following}&format={form.name}>; rel="next"'}


def form_headers(form: Form, answer: Answer) -> dict[str, str]:
    """The headers of an answer that is written row by row."""
    assert form.format is not None, "the envelope of JSON is not written by rows"
    return _headers(answer, form.format)


async def rows_of(form: Form, first: Answer, rest: AsyncGenerator[Answer]) -> AsyncGenerator[bytes]:
    """The body of an answer that comes in parts, which `first` begins."""
    assert form.rows is not None, "only what writes rows is asked for them"
    lines = form.rows([column.name for column in first.question.columns])
    async with aclosing(rest):
        yield lines.head + b"".join(map(lines.row, first.rows))
        async for part in rest:
            yield b"".join(map(lines.row, part.rows))


def unpacked(form: Form, content: bytes) -> tuple[dict[str, str], bytes]:
    """The headers and the body of what a form wrote."""
    if form.format is None:
        return {}, content
    head, _, body = content.partition(b"\n")
    return orjson.loads(head), body


_JSON = Form(JSON, "application/json", _json)
_EXPLAINED = Form("json+explain", "application/json", partial(_json, explain=True))
_OTHERS = [row for row in FORMATS.values() if row.name != JSON]
_GRAPHS = {row.name: Form(row.name, row.media_type, partial(_graph, form=row), row) for row in _OTHERS}
_TABLES = {
    row.name: Form(row.name, row.media_type, partial(_table, form=row), row, row.rows)
    for row in _OTHERS
    if row.writes_tables
}


def forms(question: Question) -> Mapping[str, Form]:
    """The forms that answers to `question` can take, by their names.

    A graph can take all of them; rows those of tables; rows that hold graphs also those of graphs.
    """
    if question.is_one_graph:
        return {JSON: _JSON, **_GRAPHS}
    return {JSON: _JSON, **(_GRAPHS if question.is_graph else {}), **_TABLES}


def names(question: Question) -> tuple[str, ...]:
    """Their names."""
    return tuple(forms(question))


def media_types(question: Question) -> tuple[str, ...]:
    """Their media types, each once."""
    return tuple(dict.fromkeys(form.media_type for form in forms(question).values()))


def schema_of(media_type: str) -> dict[str, Any]:
    """What the OpenAPI document says of a body of this type."""
    return {"schema": {"type": "object" if media_type.endswith(("+json", "yaml")) else "string"}}


def choose(question: Question, asked: str | None, accept: str, explain: bool) -> Form:
    """The form for `?format=asked`, or else for the header `Accept`.

    Raises NoSuchForm where the answer has none of them.
    """
    if asked is None and accept in ("", "*/*", "application/json"):
        chosen = JSON
    else:
        chosen = chosen_of({name: form.media_type for name, form in forms(question).items()}, asked, accept)
    form = forms(question)[chosen]
    return _EXPLAINED if explain and form is _JSON else form


def chosen_of(media: Mapping[str, str], asked: str | None, accept: str) -> str:
    """The name out of `media` (media types by names) for `?format=asked`, or else for the header `Accept`.

    Raises NoSuchForm where there is none.
    """
    # A parameter given twice is a list.
    chosen = _preferred(media, accept) if asked is None else next((name for name in media if name == asked), None)
    if chosen is None:
        raise NoSuchForm(accept if asked is None else str(asked), tuple(media))
    return chosen


def _preferred(media: Mapping[str, str], accept: str) -> str | None:
    """The name with the highest `q` for the most specific range that covers it; the first among equals."""
    ranges = [_range(part) for part in (accept or "*/*").split(",")]
    best, chosen = 0.0, None
    for name, media_type in media.items():
        group = media_type.partition("/")[0]
        for pattern in (media_type, f"{group}/*", "*/*"):
            quality = next((quality for said, quality in ranges if said == pattern), None)
            if quality is not None:
                if quality > best:
                    best, chosen = quality, name
                break
    return chosen


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip() for piece in part.split(";"))
    weights = [one for one in parameters if one.lower().startswith("q=")]
    match = _QUALITY.fullmatch(weights[0]) if weights else None
    return name.lower(), float(match[1]) if match else 0.0 if weights else 1.0
