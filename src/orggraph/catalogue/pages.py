"""The catalogue as a page of the docs: `python -m orggraph.catalogue.pages > docs/questions.md`."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from orggraph.catalogue.question import Catalogue, Column, Parameter, Question
from orggraph.catalogue.reading import load
from orggraph.resources import folder

_OPENING = """\
# The questions

Made from the files in `cypher/questions` by `python -m orggraph.catalogue.pages`; change those, not this page.

A parameter that names a node (`position`, `department`, `external_party`, `kpi`, `document`, `node`) takes an id, a
name or any alias, in Traditional or Simplified script. A type in brackets says what is allowed; one with `?` may be
left out, a column with `?` may be null. Every question also takes `explain` and `format`.
"""


def page(catalogue: Catalogue) -> str:
    """The whole page, in Markdown."""
    return "\n".join([_OPENING, *(_section(question) for question in catalogue.questions)])


def _section(question: Question) -> str:
    lines = [f"## {question.name}", "", question.title, ""]
    if question.prose:
        lines += [question.prose, ""]
    lines += [f"`GET {question.route}`", "", "```", *map(_command(question), question.examples), "```", ""]
    if question.parameters:
        lines += ["| parameter | type | default | |", "|---|---|---|---|", *_parameters(question.parameters), ""]
    lines += ["| column | type | |", "|---|---|---|", *_columns(question.columns)]
    lines += [f"| {column.name} (in `meta`) | `{column.type}` | {column.text} |" for column in question.meta]
    return "\n".join([*lines, ""])


def _command(question: Question) -> Any:
    def command(values: dict[str, str]) -> str:
        rest = dict(values)
        plain = [rest.pop(item.name) for item in question.parameters if item.required and item.name in rest]
        options = [f"--{name.replace('_', '-')} {_quoted(value)}" for name, value in rest.items()]
        return " ".join(["orggraph ask", *question.words, *map(_quoted, plain), *options])

    return command


def _quoted(value: str) -> str:
    return value if value.isalnum() else shlex.quote(value)


def _parameters(parameters: Iterable[Parameter]) -> Iterator[str]:
    for item in parameters:
        default = "required" if item.required else _default(item.default)
        yield f"| `{item.name}` | `{_cell(str(item.type))}` | {default} | {_cell(item.text)} |"


def _columns(columns: Iterable[Column]) -> Iterator[str]:
    for column in columns:
        yield f"| `{column.name}` | `{_cell(str(column.type))}` | {_cell(column.text)} |"


def _default(value: Any) -> str:
    if value is None:
        return ""
    return ", ".join(value) if isinstance(value, list) else str(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(page(load(folder("cypher") / "questions")))
