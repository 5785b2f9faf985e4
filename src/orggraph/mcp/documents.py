"""Documents as resources: what an agent reads around a quote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote

import mcp_types as types

from orggraph.answering import Answer, Answering
from orggraph.errors import BadInput

_SCHEME = "orggraph://documents/"
_STRETCH = 50_000
TEMPLATES = [
    types.ResourceTemplate(
        name="document",
        uri_template=f"{_SCHEME}{{document}}",
        description="The text of a document; offsets of evidence count its characters.",
        mime_type="text/plain",
    ),
    types.ResourceTemplate(
        name="stretch",
        uri_template=f"{_SCHEME}{{document}}/{{start}}-{{end}}",
        description=f"Some characters of a document, at most {_STRETCH}.",
        mime_type="text/plain",
    ),
]


async def documents(answering: Answering) -> list[types.Resource]:
    """A resource for each document that the graph rests on, at most 1000."""
    answer = await _ask(answering, "documents/list", {"limit": 1000})
    return [
        types.Resource(
            name=row["name"],
            title=row["title"],
            uri=f"{_SCHEME}{quote(row['id'], safe='')}",
            mime_type="text/plain",
            description=f"{row['characters']} characters.",
        )
        for row in answer.data
    ]


async def read(answering: Answering, uri: str) -> types.ReadResourceResult:
    """The text that `uri` names. Raises BadInput for one that names none, NotFound for an unknown document."""
    document, start, length = _place(uri)
    answer = await _ask(answering, "documents/text", {"document": document, "start": start, "length": length})
    row = answer.data[0]
    parts = [row["text"]]
    if row["end"] < row["characters"]:
        rest = f"{_SCHEME}{quote(row['document'], safe='')}/{row['end']}-{row['characters']}"
        parts.append(f"\n[{row['characters'] - row['end']} more characters: read {rest}]")
    return types.ReadResourceResult(
        contents=[types.TextResourceContents(uri=uri, mime_type="text/plain", text="".join(parts))]
    )


def _place(uri: str) -> tuple[str, int, int]:
    said, slash, stretch = uri.removeprefix(_SCHEME).partition("/")
    if not uri.startswith(_SCHEME) or not said:
        raise BadInput(f"{uri} is no document; documents are at {_SCHEME}<id>, a stretch at <id>/<start>-<end>.")
    if not slash:
        return unquote(said), 0, _STRETCH
    start, _, end = stretch.partition("-")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit() and int(start) < int(end)):
        raise BadInput(f"{stretch!r} is no stretch; write <start>-<end> in characters, such as 0-2000.")
    return unquote(said), int(start), min(int(end) - int(start), _STRETCH)


async def _ask(answering: Answering, name: str, raw: Mapping[str, Any]) -> Answer:
    return await answering.answer(answering.catalogue.by_name[name], raw)
