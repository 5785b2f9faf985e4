"""The questions as one HTML page that needs nothing from elsewhere."""

from __future__ import annotations

from html import escape
from typing import Any, cast
from urllib.parse import unquote

from orggraph.api.routes import example_url
from orggraph.catalogue import Catalogue, Parameter, Question

DOCS_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_TOP = "anything"
"""What the questions of no resource are listed under."""
_STYLE: str = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
code { font-size: .9em; overflow-wrap: anywhere } section { border-top: 1px solid #8886; margin-top: 2rem }
pre { overflow-x: auto; background: #8882; padding: .5rem }
table { border-collapse: collapse } td { padding: .1rem 1rem .1rem 0; vertical-align: top }
td:first-child, td:nth-child(3) { white-space: nowrap }
nav dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem } nav dd { margin: 0 }
nav a { margin-right: .8rem; white-space: nowrap } .top { float: right; font-size: .9em }
@media (max-width: 40rem) {
  nav dl { display: block } nav dd { margin-bottom: .5rem }
  td:nth-child(n) { display: inline-block; white-space: normal; overflow-wrap: anywhere }
  td:last-child:last-child { display: block; margin-bottom: .4rem }
}
@media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } a { color: #8bf } }
"""
_HEAD = (
    '<h1 id="top">The questions</h1><p>As data: <a href="/openapi.json">/openapi.json</a>, <a href="/v1">/v1</a>. '
    "Every question also takes <code>explain</code> and <code>format</code>, most take <code>fields</code>: the "
    "columns wanted. What changes the graph needs a key, and is in the OpenAPI document under <code>writing</code>. "
    'Errors lead to a page of their own, such as <a href="/problems/unknown-name">/problems/unknown-name</a>.</p>'
)


def html_page(title: str, body: str) -> str:
    """A whole page of ours around `body`, which is HTML already."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"/>'
        f'<meta name="viewport" content="width=device-width"/><title>orggraph: {escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>"
    )


def docs_page(catalogue: Catalogue) -> str:
    """Every question with its parameters, its columns and examples to follow, behind a list of contents."""
    resources = list(dict.fromkeys(question.resource or _TOP for question in catalogue.questions))
    grouped = {name: [one for one in catalogue.questions if (one.resource or _TOP) == name] for name in resources}
    contents = "".join(_contents(name, questions) for name, questions in grouped.items())
    sections = "\n".join(_section(question) for questions in grouped.values() for question in questions)
    return html_page("the questions", f"{_HEAD}<nav><dl>{contents}</dl></nav>\n{sections}")


def _contents(resource: str, questions: list[Question]) -> str:
    links = " ".join(
        f'<a href="#{one.tool}" title="{escape(one.title)}">{escape(one.words[-1])}</a>' for one in questions
    )
    return f"<dt>{escape(resource)}</dt><dd>{links}</dd>"


def _section(question: Question) -> str:
    urls = [example_url(question, values) for values in question.examples]
    examples = "".join(f'<li><a href="{escape(url)}"><code>{escape(unquote(url))}</code></a></li>' for url in urls)
    parameters = "".join(_row(item) for item in question.parameters if item.name != "fields")
    columns = ", ".join(f"<code>{escape(column.name)}</code>" for column in question.columns)
    prose = f"<p>{escape(question.prose)}</p>" if question.prose else ""
    return (
        f'<section id="{question.tool}"><a class="top" href="#top">contents</a><h2>{escape(question.title)}</h2>'
        f"<p><code>GET {escape(question.route)}</code></p>{prose}"
        f'<div class="table"><table>{parameters}</table></div>'
        f"<p>Answers with {columns}.</p><ul>{examples}</ul></section>"
    )


def _row(item: Parameter) -> str:
    cells = (
        f"<code>{escape(item.name)}</code>",
        f"<code>{escape(str(item.type))}</code>",
        "required" if item.required else escape(_default(item.default)),
        escape(item.text),
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _default(value: Any) -> str:
    if value is None:
        return ""
    return f"= {','.join(cast('list[str]', value)) if isinstance(value, list) else value}"
