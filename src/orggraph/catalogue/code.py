"""The catalogue as Python: the typed functions of the client, `python -m orggraph.catalogue.code src/orggraph/client`.

A module of functions and a module of rows for each resource. ruff puts their lines and imports in order
afterwards: `make contract`.
"""

from __future__ import annotations

import builtins
import keyword
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path

from orggraph.catalogue.question import Catalogue, Column, Parameter, Question
from orggraph.catalogue.reading import load
from orggraph.catalogue.types import CHOICES, Type
from orggraph.resources import folder

TOP = "graph"
"""The module of the questions that belong to no resource."""
_MADE = "Made from the files in `cypher/questions` by `make contract`; change those, not this."
_WIDE = 120
_TOLD = 104
"""Characters of a line of prose: Chinese ones count twice where lines are measured."""
_SHARED = frozenset({"limit", "offset", "cursor", "fields"})
"""Parameters that say the same everywhere."""
_PLAIN: Mapping[str, str] = {
    "int": "int",
    "revision": "int",
    "float": "float",
    "bool": "bool",
    "map": "dict[str, Any]",
    "json": "Any",
    "node": "Node",
    "edge": "Edge",
    "evidence": "Evidence",
}
_TYPES = "Edge, Evidence, Graph, Node"
_TAKEN = frozenset({*keyword.kwlist, *dir(builtins)})


def modules(catalogue: Catalogue) -> dict[str, str]:
    """Every module by its path below the client's folder."""
    made = {
        "questions/__init__.py": _routes(catalogue),
        "rows/__init__.py": f'"""The rows of answers.\n\n{_MADE}\n"""\n',
    }
    for name in dict.fromkeys(map(_module, catalogue.questions)):
        own = [one for one in catalogue.questions if _module(one) == name]
        made[f"questions/{name}.py"] = _functions(name, own)
        made[f"rows/{name}.py"] = _rows(name, own)
    return made


def write(catalogue: Catalogue, client: Path) -> None:
    """Write the modules below `client`, and remove those of resources that are gone."""
    made = modules(catalogue)
    for path, text in made.items():
        (client / path).parent.mkdir(exist_ok=True)
        (client / path).write_text(text, encoding="utf-8")
    for known in chain((client / "questions").glob("*.py"), (client / "rows").glob("*.py")):
        if known.relative_to(client).as_posix() not in made:
            known.unlink()


def _module(question: Question) -> str:
    return (question.resource or TOP).replace("-", "_")


def _safe(name: str) -> str:
    """The name as an identifier that hides none of Python's own."""
    plain = name.replace("-", "_")
    return f"{plain}_" if plain in _TAKEN else plain


def _row(question: Question) -> str:
    return "".join(word.capitalize() for word in question.words[-1].split("-")) + "Row"


def _answer(question: Question) -> str:
    return "Graph" if question.is_one_graph else f"list[{_row(question)}]"


def _routes(catalogue: Catalogue) -> str:
    rows = "\n".join(f'    "{one.name}": "{one.route}",' for one in catalogue.questions)
    return (
        f'"""The questions as typed functions, a module for each resource.\n\n{_MADE}\n"""\n\n'
        "from __future__ import annotations\n\nfrom collections.abc import Mapping\n\n"
        f'ROUTES: Mapping[str, str] = {{\n{rows}\n}}\n"""The path of each question by its name."""\n'
    )


def _functions(name: str, questions: Sequence[Question]) -> str:
    rows = ", ".join(_row(one) for one in questions if not one.is_one_graph)
    imports = [
        "from collections.abc import Sequence",
        "from typing import Any, Literal",
        *([f"from orggraph.client.rows.{name} import {rows}"] if rows else []),
        f"from orggraph.client.types import Question, {_TYPES}",
    ]
    return _text(f"Questions about {name.replace('_', ' ')}, typed.", imports, map(_function, questions))


def _rows(name: str, questions: Iterable[Question]) -> str:
    imports = ["from typing import Any, Literal, TypedDict", f"from orggraph.client.types import {_TYPES}"]
    bodies = (_typed(one) for one in questions if not one.is_one_graph)
    return _text(f"Rows of answers about {name.replace('_', ' ')}.", imports, bodies)


def _text(title: str, imports: Iterable[str], bodies: Iterable[str]) -> str:
    head = "\n".join(("from __future__ import annotations", *imports))
    # Lines are filled, so that a module stays short; ruff would give every parameter one of its own.
    return f'"""{title}\n\n{_MADE}\n"""\n\n{head}\n\n# fmt: off\n' + "".join(f"\n\n{body}\n" for body in bodies)


def _function(question: Question) -> str:
    needed = [f"{_safe(item.name)}: {_given(item.type)}" for item in question.parameters if item.required]
    optional = [f"{_safe(item.name)}: {_optional(item)} = None" for item in question.parameters if not item.required]
    parts = ", ".join([*needed, *(["*", *optional] if optional else [])])
    values = ", ".join(f'"{item.name}": {_safe(item.name)}' for item in question.parameters)
    lines = [
        *_wrapped(f"def {_safe(question.words[-1])}(", parts, f") -> Question[{_answer(question)}]:", 0),
        *_docstring(question.title, question.parameters),
        *_wrapped(f'return Question("{question.name}", "{question.route}", {{', values, "})", 4),
    ]
    return "\n".join(lines)


def _wrapped(head: str, inside: str, tail: str, indent: int) -> list[str]:
    """One line, or where that is too long the inside on lines of its own."""
    before = " " * indent
    if len(before + head + inside + tail) <= _WIDE:
        return [before + head + inside + tail]
    deeper = " " * (indent + 4)
    # A part is not broken within.
    kept = f"{inside},".replace(" ", "\u00a0").replace(",\u00a0", ", ")
    wrapper = textwrap.TextWrapper(
        _WIDE, initial_indent=deeper, subsequent_indent=deeper, break_long_words=False, break_on_hyphens=False
    )
    lines = wrapper.wrap(kept)
    return [before + head, *(line.replace("\u00a0", " ") for line in lines), before + tail]


def _docstring(title: str, items: Iterable[Parameter]) -> list[str]:
    told = [f"{item.name}: {item.text}" for item in items if item.text and item.name not in _SHARED]
    first = textwrap.wrap(f'"""{title}', _TOLD, initial_indent="    ", subsequent_indent="    ")
    if not told:
        return [*first[:-1], f'{first[-1]}"""']
    wrap = textwrap.TextWrapper(_TOLD, initial_indent="    ", subsequent_indent="        ")
    return [*first, "", *(line for one in told for line in wrap.wrap(one)), '    """']


def _typed(question: Question) -> str:
    fields = [(column.name, _type(column.type)) for column in question.columns]
    if any(keyword.iskeyword(name) for name, _ in fields):
        inside = ", ".join(f'"{name}": {written}' for name, written in fields)
        head = f'{_row(question)} = TypedDict("{_row(question)}", {{'
        return "\n".join([*_wrapped(head, inside, "})", 0), f'"""{question.title}"""'])
    lines = [f"class {_row(question)}(TypedDict):", *_docstring(question.title, ()), ""]
    return "\n".join([*lines, *chain.from_iterable(map(_field, question.columns))])


def _field(column: Column) -> list[str]:
    line = f"    {column.name}: {_type(column.type)}"
    if not column.text:
        return [line]
    said = textwrap.wrap(column.text, _TOLD - 6)
    short = len(said) == 1 and len(line) + len(said[0]) + 4 <= _TOLD
    return [f"{line}  # {said[0]}"] if short else [*(f"    # {one}" for one in said), line]


def _type(kind: Type) -> str:
    """The type of a value, as Python writes it."""
    if kind.item is not None:
        base = f"list[{_type(kind.item)}]"
    elif kind.choices and kind.name not in CHOICES:
        base = f"Literal[{', '.join(map(repr, kind.choices))}]"
    else:
        base = _PLAIN.get(kind.name, "str")
    return f"{base} | None" if kind.optional else base


def _given(kind: Type) -> str:
    """The type of a parameter: a node is given by a name, a list may be any sequence."""
    if kind.item is not None:
        return f"Sequence[{_given(kind.item)}]"
    return "str" if kind.label is not None else _type(kind).removesuffix(" | None")


def _optional(item: Parameter) -> str:
    """The type of a parameter that may be left out."""
    if item.name == "fields":
        # Their names are those of the row, and too many to say again.
        return "Sequence[str] | None"
    return f"{_given(item.type)} | None"


if __name__ == "__main__":
    write(load(folder("cypher") / "questions"), Path(sys.argv[1]))
