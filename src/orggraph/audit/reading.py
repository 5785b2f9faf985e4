"""Rule files read and checked: the folder `cypher/audit` in, the rules out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from orggraph.audit.rule import SEVERITIES, Rule, Severity, Threshold
from orggraph.catalogue import cypher, parse_type
from orggraph.catalogue.header import commented
from orggraph.errors import QuestionError
from orggraph.model.said import Said

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_PARAM = re.compile(r"(?P<name>[a-z][a-z0-9_]*)\s*:\s*(?P<type>\S+)\s+=\s+(?P<default>\S+)(?:\s{2,}(?P<text>.*))?")
_SWITCHES: Mapping[str, bool] = {"on": True, "off": False}
Fault = tuple[int, str]


@dataclass
class _Header:
    title: str = ""
    prose: list[str] = field(default_factory=list[str])
    given: dict[str, str] = field(default_factory=dict[str, str])
    thresholds: list[Threshold] = field(default_factory=list[Threshold])
    wordings: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    faults: list[Fault] = field(default_factory=list[Fault])


def load_rules(folder: Path, judges: Collection[str]) -> tuple[Rule, ...]:
    """Every rule below `folder`, by name; `judges` are the functions that a file may name.

    Raises QuestionError with one sentence a fault, each starting with file and line.
    """
    rules: list[Rule] = []
    faults: list[str] = []
    for path in sorted(folder.glob("*.cypher")):
        try:
            rules.append(parse_rule(path.name, path.read_text(encoding="utf-8"), judges))
        except UnicodeDecodeError:
            faults.append(f"{path.name}:1: the file is not in UTF-8")
        except QuestionError as error:
            faults.append(str(error))
    if faults:
        raise QuestionError("\n".join(faults))
    return tuple(rules)


def parse_rule(place: str, text: str, judges: Collection[str]) -> Rule:
    """The rule in `text`; `place` is its file's name. Raises QuestionError with every fault of the file."""
    lines, height = commented(text)
    header = _header(lines)
    body = "\n".join(text.splitlines()[height:])
    faults = [*header.faults, *_shape(place, header, judges), *_body(header, body, height)]
    if faults:
        raise QuestionError("\n".join(f"{place}:{line}: {sentence}" for line, sentence in sorted(faults)))
    given = header.given
    return Rule(
        name=place.removesuffix(".cypher"),
        title=header.title,
        title_zh=given["title_zh"],
        prose="\n".join(header.prose).strip(),
        severity=cast("Severity", given["severity"]),
        cure=Said(given["cure"], given["cure_zh"]),
        example=given.get("example", ""),
        on=_SWITCHES[given.get("switch", "on")],
        thresholds=tuple(header.thresholds),
        cypher=body.strip(),
        judge=given.get("judge"),
        wordings={name: Said(**both) for name, both in header.wordings.items()},
    )


def _header(lines: list[tuple[int, str]]) -> _Header:
    header = _Header()
    for number, content in lines:
        directive, _, rest = content.partition(" ")
        if not content.startswith("@"):
            header.title, said = header.title or content, header.title
            header.prose += [content] if said else []
            continue
        read = _DIRECTIVES.get(directive.partition(":")[0])
        if read is None:
            header.faults.append((number, f"{directive} is none of {', '.join(_DIRECTIVES)}"))
            continue
        try:
            read(header, directive[1:], rest.strip())
        except ValueError as fault:
            header.faults.append((number, str(fault)))
    return header


def _once(header: _Header, name: str, rest: str) -> None:
    if name in header.given:
        raise ValueError(f"@{name} stands twice")
    if not rest:
        raise ValueError(f"@{name} says nothing")
    header.given[name] = " ".join(rest.split())


def _severity(header: _Header, name: str, rest: str) -> None:
    if rest not in SEVERITIES:
        raise ValueError(f"@severity {rest}: none of {', '.join(SEVERITIES)}")
    _once(header, name, rest)


def _switch(header: _Header, name: str, rest: str) -> None:
    if rest not in _SWITCHES:
        raise ValueError(f"@switch {rest}: on or off")
    _once(header, name, rest)


def _wording(header: _Header, name: str, rest: str) -> None:
    """A sentence for rows: `@en`, `@zh`, or for those whose column `wording` is a word, `@en:word`."""
    language, _, word = name.partition(":")
    both = header.wordings.setdefault(word, {})
    if language in both:
        raise ValueError(f"@{name} stands twice")
    both[language] = rest


def _param(header: _Header, _name: str, rest: str) -> None:
    match = _PARAM.fullmatch(rest)
    if match is None:
        raise ValueError(f"{rest!r} does not read as `name: type = default  description`")
    if any(one.name == match["name"] for one in header.thresholds):
        raise ValueError(f"${match['name']} is declared twice")
    kind = parse_type(match["type"])
    text = " ".join((match["text"] or "").split())
    header.thresholds.append(Threshold(match["name"], kind, kind.convert(match["default"]), text))


_DIRECTIVES: Mapping[str, Callable[[_Header, str, str], None]] = {
    "@severity": _severity,
    "@title_zh": _once,
    "@cure": _once,
    "@cure_zh": _once,
    "@en": _wording,
    "@zh": _wording,
    "@param": _param,
    "@switch": _switch,
    "@judge": _once,
    "@example": _once,
}


def _shape(place: str, header: _Header, judges: Collection[str]) -> Iterator[Fault]:
    if not _NAME.fullmatch(place.removesuffix(".cypher")):
        yield 1, "name the file <rule>.cypher in small letters, digits and hyphens"
    if not header.title:
        yield 1, "the first line is a comment that says what a finding means"
    for name in ("severity", "title_zh", "cure", "cure_zh"):
        if name not in header.given:
            yield 1, f"no @{name}"
    judge = header.given.get("judge")
    if judge is not None and judge not in judges:
        yield 1, f"@judge {judge}: none of {', '.join(sorted(judges))}"


_COLUMNS = ("nodes", "evidence")
_FIELD = re.compile(r"\{([a-z_]+)\}")


def _body(header: _Header, body: str, height: int) -> Iterator[Fault]:
    if not body.strip():
        return
    if "judge" in header.given:
        yield height + 1, f"@judge {header.given['judge']} finds the faults; a file with Cypher has no @judge"
    used = cypher.parameters(body)
    declared = {one.name for one in header.thresholds}
    for name, offset in used.items():
        if name not in declared:
            yield _line(body, offset, height), f"${name} is used but not declared; add `// @param {name}: ...`"
    for name in sorted(declared - used.keys()):
        yield 1, f"${name} is declared but not used"
    for offset, sentence in cypher.refusals(body):
        yield _line(body, offset, height), sentence.replace("a question", "a rule")
    for column in _COLUMNS:
        if not _returns(body, column):
            yield height + 1, f"no column {column}; a rule returns {', '.join(_COLUMNS)} and what its sentences name"
    yield from _sentences(header, body, height)


def _returns(body: str, column: str) -> bool:
    return re.search(rf"\bAS\s+{column}\b", body) is not None


def _sentences(header: _Header, body: str, height: int) -> Iterator[Fault]:
    if "" not in header.wordings:
        yield 1, "no @en and @zh; the sentence of a row, with its columns in braces"
    for word, both in header.wordings.items():
        for language in {"en", "zh"} - both.keys():
            yield 1, f"no @{language}{':' if word else ''}{word}; each sentence is in English and in Chinese"
        for column in _FIELD.findall(" ".join(both.values())):
            if not _returns(body, column):
                yield height + 1, f"no column {column}, which a sentence names"


def _line(body: str, offset: int, height: int) -> int:
    return height + body.count("\n", 0, offset) + 1


def fitting(rule: Rule, name: str, value: Any) -> object:
    """`value` as the threshold of the rule. Raises ValueError with a sentence where it does not fit."""
    known = {one.name: one for one in rule.thresholds}
    if name not in known:
        raise ValueError(f"{rule.name} has no threshold {name!r}; it has {', '.join(known) or 'none'}")
    return known[name].type.convert(value)
