"""The catalogue as pages of the docs: `python -m orggraph.catalogue.pages docs`."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from orggraph.catalogue.question import Catalogue, Column, Parameter, Question
from orggraph.catalogue.reading import load
from orggraph.resources import folder

INDEX = "questions.md"
_MADE = "Made from the files in `cypher/questions` by `make docs`; change those, not this page."
_OPENING = f"""\
# The questions

{_MADE}

A parameter that names a node (`position`, `department`, `external_party`, `kpi`, `document`, `node`) takes an id, a
name or any alias, in Traditional or Simplified script. A type in brackets says what is allowed; one with `?` may be
left out, a column with `?` may be null. Every question also takes `explain` and `format`.

Lists take `sort` (a `-` before it turns it round), `limit` and `cursor`, and say their `total` and the `next` page;
their filters compose. [Lists and search](collation.md) says how, and what the orders by pinyin and by strokes are.
"""
_SHARED = frozenset({"sort", "limit", "cursor", "fields"})


def pages(catalogue: Catalogue) -> dict[str, str]:
    """Every page in Markdown by its path below `docs`: the index, and one page a question."""
    made = {INDEX: _index(catalogue)}
    for question in catalogue.questions:
        made[_path(question)] = _page(question, catalogue)
    return made


def write(catalogue: Catalogue, docs: Path) -> None:
    """Write the pages below `docs`, and remove those of questions that are gone."""
    made = pages(catalogue)
    for path, text in made.items():
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_text(text, encoding="utf-8")
    for known in (docs / "questions").rglob("*.md"):
        if known.relative_to(docs).as_posix() not in made:
            known.unlink()


def _path(question: Question) -> str:
    return f"questions/{question.name}.md"


def _index(catalogue: Catalogue) -> str:
    lines = [_OPENING]
    for resource in dict.fromkeys(question.resource for question in catalogue.questions):
        lines += [f"## {resource or 'anything'}", "", "| question | | route |", "|---|---|---|"]
        lines += [
            f"| [{question.name}]({_path(question)}) | {_cell(question.title)} | `GET {question.route}` |"
            for question in catalogue.questions
            if question.resource == resource
        ]
        lines.append("")
    return "\n".join(lines)


def _page(question: Question, catalogue: Catalogue) -> str:
    up = "../" * (question.name.count("/") + 1)
    lines = [f"# {question.name}", "", question.title, "", *([question.prose, ""] if question.prose else [])]
    examples = (command_line(question, values) for values in question.examples)
    lines += [f"`GET {question.route}`", "", "```", *examples, "```", ""]
    of_lists = [item for item in question.parameters if question.listing and item.name in _SHARED]
    own = [item for item in question.parameters if item not in of_lists]
    lines += _table("Parameters", "| parameter | type | default | |", _parameters(own))
    lines += _table("Of every list", "| parameter | type | default | |", _parameters(of_lists))
    lines += _table("Orders", "| `sort` | |", _orders(question))
    lines += _table(
        "Answer", "| column | type | |", [*_columns(question.columns), *_columns(question.meta, " in `meta`")]
    )
    near = [f"[{one.name}]({up}{_path(one)})" for one in catalogue.questions if _is_near(one, question)]
    lines += [f"Near it: {', '.join(near)}.", ""] if near else []
    return "\n".join([*lines, f"[All questions]({up}{INDEX}). {_MADE}", ""])


def _table(title: str, head: str, rows: Iterable[str]) -> list[str]:
    """A section with a table; nothing where it has no rows."""
    lines = list(rows)
    ruled = "|" + "---|" * (head.replace("\\|", "").count("|") - 1)
    return [f"## {title}", "", head, ruled, *lines, ""] if lines else []


def _is_near(one: Question, other: Question) -> bool:
    return one is not other and one.resource == other.resource


def _orders(question: Question) -> Iterator[str]:
    for number, sort in enumerate(question.listing.sorts if question.listing else ()):
        turned = sort.name if sort.falling else f"-{sort.name}"
        default = " The default." if number == 0 else ""
        yield f"| `{sort.choice}`, `{turned}` | {sort.text}{default} |"


def command_line(question: Question, values: Mapping[str, str]) -> str:
    """The command that asks an example."""
    rest = dict(values)
    plain = [rest.pop(item.name) for item in question.parameters if item.required and item.name in rest]
    options = [f"--{name.replace('_', '-')} {_quoted(value)}" for name, value in rest.items()]
    return " ".join(["orggraph ask", *question.words, *map(_quoted, plain), *options])


def _quoted(value: str) -> str:
    return value if value.isalnum() else shlex.quote(value)


def _parameters(parameters: Iterable[Parameter]) -> Iterator[str]:
    for item in parameters:
        default = "required" if item.required else _default(item.default)
        yield f"| `{item.name}` | `{_cell(str(item.type))}` | {default} | {_cell(item.text)} |"


def _columns(columns: Iterable[Column], where: str = "") -> Iterator[str]:
    for column in columns:
        yield f"| `{column.name}`{where} | `{_cell(str(column.type))}` | {_cell(column.text)} |"


def _default(value: Any) -> str:
    if value is None:
        return ""
    return ", ".join(cast("list[str]", value)) if isinstance(value, list) else str(value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    write(load(folder("cypher") / "questions"), Path(sys.argv[1]))
