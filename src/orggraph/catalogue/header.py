"""The comment on top of a question file: title, prose and the `@` lines."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from orggraph.catalogue.listing import Filter, Sort
from orggraph.catalogue.question import Column, Parameter
from orggraph.catalogue.types import Type, parse_type

Fault = tuple[int, str]
"""A line of the file, and the sentence about it."""

_DECLARATION = re.compile(
    r"(?P<name>[a-z][a-z0-9_]*)\s*:\s*(?P<type>\S(?:(?!\s=\s|\s{2}).)*)(?:\s=\s+(?P<default>\S(?:(?!\s{2}).)*))?(?:\s{2,}(?P<text>.*))?"
)
_COMPUTATION = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_SORT = re.compile(r"(?P<falling>-)?(?P<name>[a-z]+)\s*:\s*(?P<key>by_[a-z]+)\s{2,}(?P<text>\S.*)")
META: Mapping[str, str] = {"total": "int", "cut": "map", "projection": "map"}
"""What an answer may say of itself, and its type: rows before the limit, what was left out, which part of the
graph was computed on."""

RESERVED = ("explain", "format", "fields")
"""What may be said with every question, so that none of its own may have the name."""


@dataclass
class Header:
    """What a header declares, filled line by line; `faults` are the lines that break the grammar."""

    title: str = ""
    prose: list[str] = field(default_factory=list[str])
    parameters: list[Parameter] = field(default_factory=list[Parameter])
    columns: list[Column] = field(default_factory=list[Column])
    meta: list[Column] = field(default_factory=list[Column])
    examples: list[tuple[int, dict[str, str]]] = field(default_factory=list[tuple[int, dict[str, str]]])
    compute: str | None = None
    sorts: list[Sort] = field(default_factory=list[Sort])
    filters: list[Filter] = field(default_factory=list[Filter])
    faults: list[Fault] = field(default_factory=list[Fault])


def read_header(text: str) -> tuple[Header, int]:
    """The header of a question file, and the number of lines that it takes."""
    lines, height = commented(text)
    header = Header()
    for number, content in lines:
        directive, _, rest = content.partition(" ")
        if directive.startswith("@"):
            _directive(header, number, directive, rest.strip())
        elif not header.title:
            header.title = content.strip()
        else:
            header.prose.append(content.strip())
    if not header.title:
        header.faults.append((1, "the first line is a comment that says what the answer is"))
    return header, height


def commented(text: str) -> tuple[list[tuple[int, str]], int]:
    """The comment on top of a file, as numbers and contents of lines, and the number of lines that it takes.

    What continues an `@` line is joined to it by two spaces.
    """
    lines = [line.strip() for line in text.splitlines()]
    height = next((number for number, line in enumerate(lines) if not line.startswith("//")), len(lines))
    return list(_joined(lines[:height])), height


def _joined(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Line numbers and contents; what follows an `@` line without one of its own continues it."""
    pending: tuple[int, str] | None = None
    for number, line in enumerate(lines, 1):
        content = line.removeprefix("//").strip()
        if pending is not None and content and not content.startswith("@"):
            pending = (pending[0], f"{pending[1]}  {content}")
            continue
        if pending is not None:
            yield pending
        pending = (number, content) if content.startswith("@") else None
        if pending is None:
            yield number, content
    if pending is not None:
        yield pending


def _directive(header: Header, line: int, directive: str, rest: str) -> None:
    read = _DIRECTIVES.get(directive)
    if read is None:
        header.faults.append((line, f"{directive} is none of {', '.join(_DIRECTIVES)}"))
        return
    try:
        read(header, line, rest)
    except ValueError as fault:
        header.faults.append((line, str(fault)))


def _declaration(rest: str) -> tuple[str, Type, str | None, str]:
    match = _DECLARATION.fullmatch(rest)
    if match is None:
        raise ValueError(f"{rest!r} does not read as `name: type = default  description`")
    return match["name"], parse_type(match["type"]), match["default"], " ".join((match["text"] or "").split())


def _param(header: Header, line: int, rest: str) -> None:
    name, kind, written, text = _declaration(rest)
    if any(item.name == name for item in header.parameters):
        raise ValueError(f"${name} is declared twice")
    if name in RESERVED:
        raise ValueError(f"${name}: every question has {name} already; take another name")
    if kind.name in ("edge", "evidence", "json"):
        raise ValueError(f"${name}: {kind.name} is a column's type, not a parameter's")
    default = None if written is None else kind.convert(written.strip())
    header.parameters.append(Parameter(name, kind, text, default, written is None and not kind.optional, line))


def _column(header: Header, line: int, rest: str) -> None:
    name, kind, default, text = _declaration(rest)
    if default is not None:
        raise ValueError(f"{name} is a column; a column has no default")
    if any(item.name == name for item in (*header.columns, *header.meta)):
        raise ValueError(f"column {name} is declared twice")
    header.columns.append(Column(name, kind, text, line))


def _meta(header: Header, line: int, rest: str) -> None:
    name, kind, _, text = _declaration(rest)
    if META.get(name) != kind.name:
        known = ", ".join(f"{one}: {its}" for one, its in META.items())
        raise ValueError(f"@meta {name}: {kind} is none of {known}")
    header.meta.append(Column(name, kind, text, line))


def _example(header: Header, line: int, rest: str) -> None:
    values: dict[str, str] = {}
    for word in shlex.split(rest):
        name, equals, value = word.partition("=")
        if not equals:
            raise ValueError(f"{word!r} does not read as name=value")
        values[name] = value
    header.examples.append((line, values))


def _compute(header: Header, line: int, rest: str) -> None:  # noqa: ARG001
    if not _COMPUTATION.fullmatch(rest):
        raise ValueError(f"@compute {rest}: name one computation, such as network.metrics")
    if header.compute is not None:
        raise ValueError("@compute stands there already")
    header.compute = rest


def _sort(header: Header, line: int, rest: str) -> None:
    match = _SORT.fullmatch(rest)
    if match is None:
        raise ValueError(f"@sort {rest!r} does not read as `name: key  description`")
    if any(one.name == match["name"] for one in header.sorts):
        raise ValueError(f"@sort {match['name']} is declared twice")
    text = " ".join(match["text"].split())
    header.sorts.append(Sort(match["name"], match["key"], text, match["falling"] is not None, line))


def _where(header: Header, line: int, rest: str) -> None:
    name, colon, clause = rest.partition(":")
    if not colon or not clause.strip():
        raise ValueError(f"@where {rest!r} does not read as `parameter: condition` or `parameter: MATCH pattern`")
    if any(one.parameter == name for one in header.filters):
        raise ValueError(f"@where {name} is declared twice")
    header.filters.append(Filter(name.strip(), " ".join(clause.split()), line))


_DIRECTIVES: Mapping[str, Callable[[Header, int, str], None]] = {
    "@param": _param,
    "@column": _column,
    "@meta": _meta,
    "@example": _example,
    "@compute": _compute,
    "@sort": _sort,
    "@where": _where,
}
