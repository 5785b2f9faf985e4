"""YAML and JSON as a tree whose every value knows its line; bounded, and without YAML's aliases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import yaml

from orggraph.errors import UnreadableFile

MAX_DEPTH = 12
MAX_VALUES = 5_000_000
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_PAIR = re.compile(r"\\\\|\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)
# The parser in C is ten times as fast; a build without it reads the same.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as written; None for null and for nothing."""

    line: int
    text: str | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A list."""

    line: int
    items: list[Tree]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A map; `lines` are those of its keys."""

    line: int
    entries: dict[str, Tree]
    lines: dict[str, int]


Tree: TypeAlias = Scalar | Listed | Mapped


class _Builder:
    """The tree so far, from the parser's events."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._open: list[Listed | Mapped] = []
        self._keys: list[Scalar | None] = []
        self._values = 0
        self.root: Tree | None = None

    def fault(self, line: int, sentence: str) -> UnreadableFile:
        return UnreadableFile(f"{self._name}:{line}: {sentence}.")

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            raise self.fault(line, f"the alias *{event.anchor} is not read; write the value out")
        if isinstance(event, yaml.ScalarEvent):
            plain = event.style is None and event.value in _NULLS
            self._put(Scalar(line, None if plain else str(event.value)))
        elif isinstance(event, yaml.SequenceStartEvent):
            self._enter(Listed(line, []))
        elif isinstance(event, yaml.MappingStartEvent):
            self._enter(Mapped(line, {}, {}))
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise self.fault(line, "a second document begins; give each a file of its own")

    def _enter(self, node: Listed | Mapped) -> None:
        self._put(node)
        self._open.append(node)
        self._keys.append(None)
        if len(self._open) > MAX_DEPTH:
            raise self.fault(node.line, f"more than {MAX_DEPTH} lists and maps inside each other")

    def _put(self, node: Tree) -> None:
        self._values += 1
        if self._values > MAX_VALUES:
            raise UnreadableFile(f"{self._name}: holds more than {MAX_VALUES:,} values; import it in parts.")
        parent = self._open[-1] if self._open else None
        if parent is None:
            self.root = node
        elif isinstance(parent, Listed):
            parent.items.append(node)
        else:
            self._put_in_map(parent, node)

    def _put_in_map(self, parent: Mapped, node: Tree) -> None:
        key = self._keys[-1]
        if key is not None:
            parent.entries[key.text or ""] = node
            self._keys[-1] = None
            return
        if not isinstance(node, Scalar) or node.text is None:
            raise self.fault(node.line, "a key must be a word")
        if node.text in parent.entries:
            raise self.fault(node.line, f"the key {node.text!r} stands twice")
        parent.lines[node.text] = node.line
        self._keys[-1] = node


def _pair(match: re.Match[str]) -> str:
    if match[1] is None:
        return match[0]
    return chr(0x10000 + ((int(match[1], 16) & 0x3FF) << 10) + (int(match[2], 16) & 0x3FF))


def as_yaml(json: str) -> str:
    """JSON as the YAML that it nearly is: without tabs between values, and without halves of characters."""
    return _PAIR.sub(_pair, json.replace("\t", " "))


def outline(name: str, content: str) -> Tree:
    """The tree of a YAML text. Raises UnreadableFile with file and line for what is no such tree."""
    builder = _Builder(name)
    try:
        for event in cast("Any", yaml.parse(content.removeprefix("\ufeff"), Loader=_LOADER)):  # pyright: ignore[reportUnknownMemberType]
            builder.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{name}:{mark.line + 1}" if mark else name
        raise UnreadableFile(f"{place}: this cannot be read ({getattr(error, 'problem', None) or error}).") from None
    return builder.root or Scalar(1, None)
