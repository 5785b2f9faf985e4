"""The questions as one HTML page that needs nothing from elsewhere."""

from __future__ import annotations

from html import escape
from typing import Any, cast

from orggraph.api.routes import example_url
from orggraph.catalogue import Catalogue, Parameter, Question

DOCS_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE: str = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
code { font-size: .9em } section { border-top: 1px solid #ccc; margin-top: 2rem }
table { border-collapse: collapse } td { padding: .1rem 1rem .1rem 0; vertical-align: top }
@media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } a { color: #8bf } }
"""


def docs_page(catalogue: Catalogue) -> str:
    """Every question with its parameters, its columns and examples to follow."""
    sections = "\n".join(_section(question) for question in catalogue.questions)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>orggraph: the questions</title>'
        f"<style>{_STYLE}</style></head><body><h1>The questions</h1>"
        f'<p>As data: <a href="/openapi.json">/openapi.json</a>, <a href="/v1">/v1</a>.</p>\n{sections}</body></html>'
    )


def _section(question: Question) -> str:
    urls = [example_url(question, values) for values in question.examples]
    examples = "".join(f'<li><a href="{escape(url)}"><code>{escape(url)}</code></a></li>' for url in urls)
    parameters = "".join(map(_row, question.parameters))
    columns = ", ".join(f"<code>{escape(column.name)}</code>" for column in question.columns)
    prose = f"<p>{escape(question.prose)}</p>" if question.prose else ""
    return (
        f'<section id="{question.tool}"><h2>{escape(question.title)}</h2>'
        f"<p><code>GET {escape(question.route)}</code></p>{prose}"
        f"<table>{parameters}</table><p>Answers with {columns}.</p><ul>{examples}</ul></section>"
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
