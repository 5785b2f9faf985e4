"""The kinds of problems as pages: `/problems/{name}` as JSON and HTML, and `docs/problems` in Markdown.

`python -m orggraph.api.kind_pages docs` writes the pages of the docs.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Annotated, Any

import orjson
from fastapi import FastAPI, Header
from pydantic import BaseModel, ConfigDict
from starlette.responses import HTMLResponse, Response

from orggraph.api.examples import problem_examples
from orggraph.api.kinds import KINDS, MEMBERS, Kind
from orggraph.api.page import DOCS_POLICY, html_page
from orggraph.api.problems import responses
from orggraph.errors import NotFound

INDEX = "problems.md"
_MADE = "Made from `src/orggraph/api/kinds.py` by `make contract`; change that, not this page."
_OPENING = f"""\
# What can go wrong over HTTP

{_MADE}

Every problem has the shape of RFC 9457 (`application/problem+json`): `type`, `title`, `status`, `detail` (a sentence
about this very request), `instance` (its path), `request_id`, and the members named below. `GET` on the `type` of a
problem describes it again, as JSON or, for a browser, as a page.

| `type` ends in | status | title | what to do |
|---|---|---|---|
"""
_CLOSING = """
A `database-unavailable` comes within 3 s with `Retry-After`; the first request after the database is back is answered.
"""


class KindShown(BaseModel):
    """A kind of problem."""

    model_config = ConfigDict(extra="forbid")

    type: str
    status: int
    title: str
    meaning: str
    cure: str
    members: dict[str, str]


def add_kinds(app: FastAPI) -> None:
    """Give `app` the pages that the `type` of a problem leads to."""

    @app.get(
        "/problems/{name}",
        tags=["state"],
        summary="What a kind of problem means, and what to do about it.",
        operation_id="problem_kind",
        response_model=KindShown,
        responses={200: {"content": {"text/html": {"schema": {"type": "string"}}}}, **responses("unknown-name")},
    )
    async def problem_kind(  # pyright: ignore[reportUnusedFunction]
        name: str, accept: Annotated[str, Header(include_in_schema=False)] = ""
    ) -> Response:
        kind = KINDS.get(name)
        if kind is None:
            raise NotFound(f"There is no problem {name!r}.", tuple(KINDS))
        vary = {"Vary": "Accept"}
        if accept.lower().startswith(("text/html", "application/xhtml+xml")):
            return HTMLResponse(_html(kind), headers={**vary, "Content-Security-Policy": DOCS_POLICY})
        return Response(orjson.dumps(shown(kind)), media_type="application/json", headers=vary)


def shown(kind: Kind) -> dict[str, Any]:
    """A kind as data."""
    members = {name: MEMBERS[name] for name in kind.members}
    facts = {"type": kind.uri, "status": kind.status, "title": kind.title}
    return {**facts, "meaning": kind.meaning, "cure": kind.cure, "members": members}


def pages() -> dict[str, str]:
    """Every page in Markdown by its path below `docs`."""
    rows = "\n".join(
        f"| [`{kind.name}`](problems/{kind.name}.md) | {kind.status} | {kind.title} | {kind.cure} |"
        for kind in KINDS.values()
    )
    told = "\n".join(f"- `{name}`: {text} ({_having(name)})." for name, text in MEMBERS.items())
    index = f"{_OPENING}{rows}\n\nMembers beside those of the standard:\n\n{told}\n{_CLOSING}"
    return {INDEX: index, **{f"problems/{kind.name}.md": "\n".join(_markdown(kind)) for kind in KINDS.values()}}


def write(docs: Path) -> None:
    """Write the pages below `docs`, and remove those of kinds that are gone."""
    made = pages()
    (docs / "problems").mkdir(exist_ok=True)
    for path, text in made.items():
        (docs / path).write_text(text, encoding="utf-8")
    for known in (docs / "problems").glob("*.md"):
        if known.relative_to(docs).as_posix() not in made:
            known.unlink()


def _having(member: str) -> str:
    return ", ".join(f"`{kind.name}`" for kind in KINDS.values() if member in kind.members)


def _markdown(kind: Kind) -> Iterator[str]:
    yield from (f"# {kind.title}", "", f"`{kind.uri}`, status {kind.status}.", "", kind.meaning, "")
    yield from (f"**What to do.** {kind.cure}", "")
    if kind.members:
        yield from (*(f"- `{name}`: {MEMBERS[name]}." for name in kind.members), "")
    example = problem_examples().get(kind.name)
    if example is not None:
        yield from (f"`{example['request']}` gives", "", "```json", _json(example["body"]), "```", "")
    yield from (f"[All problems](../{INDEX}). {_MADE}", "")


def _html(kind: Kind) -> str:
    members = "".join(f"<li><code>{name}</code>: {escape(MEMBERS[name])}</li>" for name in kind.members)
    example = problem_examples().get(kind.name)
    shown = ""
    if example is not None:
        request, body = escape(example["request"]), escape(_json(example["body"]))
        shown = f"<p><code>{request}</code> gives</p><pre><code>{body}</code></pre>"
    return html_page(
        kind.title,
        f"<h1>{escape(kind.title)}</h1><p><code>{kind.uri}</code>, status {kind.status}.</p>"
        f"<p>{_code(kind.meaning)}</p><p><strong>What to do.</strong> {_code(kind.cure)}</p>"
        f"<ul>{members}</ul>{shown}<p><a href='/docs'>The questions</a></p>",
    )


def _code(text: str) -> str:
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escape(text))


def _json(body: Any) -> str:
    return orjson.dumps(body, option=orjson.OPT_INDENT_2).decode()


if __name__ == "__main__":
    write(Path(sys.argv[1]))
