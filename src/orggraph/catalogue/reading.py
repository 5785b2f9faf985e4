"""Question files read and checked: a folder in, a catalogue out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from orggraph.catalogue import cypher
from orggraph.catalogue.header import Fault, Header, read_header
from orggraph.catalogue.listing import TOTAL, Listing, read_listing
from orggraph.catalogue.question import Catalogue, Parameter, Question
from orggraph.catalogue.types import Type
from orggraph.errors import QuestionError

_NAME = re.compile(r"[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?")


def load(folder: Path) -> Catalogue:
    """The catalogue of every `.cypher` file under `folder`.

    Raises QuestionError with one sentence a fault, each starting with file and line.
    """
    questions: list[Question] = []
    faults: list[str] = []
    for path in sorted(folder.rglob("*.cypher")):
        place = path.relative_to(folder).as_posix()
        try:
            questions.append(parse(place, path.read_text(encoding="utf-8"), path))
        except UnicodeDecodeError:
            faults.append(f"{place}:1: the file is not in UTF-8")
        except QuestionError as error:
            faults.append(str(error))
    faults += _shared_routes(questions)
    if faults:
        raise QuestionError("\n".join(faults))
    return Catalogue(tuple(questions))


def parse(place: str, text: str, path: Path | None = None) -> Question:
    """The question in `text`; `place` is its path below the folder of questions.

    Raises QuestionError with every fault of the file, each with its line.
    """
    header, height = read_header(text)
    body = "\n".join(text.splitlines()[height:])
    listing, slips = read_listing(body, header.sorts, header.filters)
    parameters = (*header.parameters, *_added(header, listing))
    faults = [*header.faults, *_shape(place, header), *_body(header, body, height), *slips]
    faults += [(height + _line(body, offset), sentence) for offset, sentence in cypher.refusals(body)]
    for line, values in header.examples:
        faults += _example(parameters, line, values)
    if faults:
        raise QuestionError("\n".join(f"{place}:{line}: {sentence}" for line, sentence in sorted(faults)))
    return Question(
        name=place.removesuffix(".cypher"),
        title=header.title,
        prose="\n".join(header.prose).strip(),
        parameters=parameters,
        columns=tuple(header.columns),
        meta=(*header.meta, *([TOTAL] if listing else [])),
        examples=tuple(values for _, values in header.examples),
        cypher=body.strip() if listing is None else listing.page(frozenset(), listing.sorts[0].choice),
        path=path or Path(place),
        compute=header.compute,
        listing=listing,
    )


def _added(header: Header, listing: Listing | None) -> Iterator[Parameter]:
    """What can be said besides what the file declares: how a list is paged, and which columns are wanted."""
    if listing is not None:
        yield from listing.parameters()
    names = tuple(column.name for column in header.columns)
    if not {"nodes", "edges"} <= set(names):
        kind = Type("list", item=Type("str", choices=names), optional=True)
        yield Parameter("fields", kind, "Only these columns.", required=False)


def _line(body: str, offset: int) -> int:
    return body.count("\n", 0, offset) + 1


def _shape(place: str, header: Header) -> Iterator[Fault]:
    if not _NAME.fullmatch(place.removesuffix(".cypher")):
        yield 1, "name the file <question>.cypher or <resource>/<question>.cypher in small letters, digits and hyphens"
    if not header.columns:
        yield 1, "no @column; declare every column that RETURN names"
    if not header.examples:
        yield 1, "no @example; give one that returns rows"


def _body(header: Header, body: str, height: int) -> Iterator[Fault]:
    if header.compute is None:
        yield from _agreement(header, body, height)
    elif body.strip():
        yield height + 1, f"@compute {header.compute} answers; a file with Cypher has no @compute"


def _agreement(header: Header, body: str, height: int) -> Iterator[Fault]:
    declared = {item.name: item for item in header.parameters}
    used = [(name, height + _line(body, offset)) for name, offset in cypher.parameters(body).items()]
    for one in header.filters:
        used += [(one.parameter, one.line), *((name, one.line) for name in cypher.parameters(one.clause))]
        if one.parameter in declared and declared[one.parameter].required:
            yield one.line, f"@where {one.parameter}: `// @param {one.parameter}: ...?` says that it may be left out"
    for name, line in dict.fromkeys(used):
        if name not in declared:
            yield line, f"${name} is used but not declared; add `// @param {name}: ...`"
    for name in declared.keys() - {name for name, _ in used}:
        yield declared[name].line, f"${name} is declared but not used"


def _example(parameters: Sequence[Parameter], line: int, values: dict[str, str]) -> Iterator[Fault]:
    declared = {item.name: item for item in parameters}
    for name, value in values.items():
        if name not in declared:
            yield line, f"the example gives {name}, which is not a parameter"
            continue
        try:
            declared[name].type.convert(value)
        except ValueError as fault:
            yield line, f"the example's {name}: {fault}"
    for name in [name for name, item in declared.items() if item.required and name not in values]:
        yield line, f"the example leaves out {name}, which is required"


def _shared_routes(questions: list[Question]) -> Iterator[str]:
    first: dict[str, Question] = {}
    for question in questions:
        other = first.setdefault(re.sub(r"\{.*?\}", "{}", question.route), question)
        if other is not question:
            yield f"{question.name}.cypher:1: {other.name}.cypher has the route {question.route} already"
