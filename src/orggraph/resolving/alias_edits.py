"""The alias file's text with one more decision in it; everything else in it stays as it was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import yaml

from orggraph.errors import BadInput
from orggraph.resolving.aliases import SECTIONS, Aliases, Section, read_aliases
from orggraph.resolving.words import key, words


def section_of(aliases: Aliases, *names: str) -> Section | None:
    """Where names belong: the section that has one of them, else by how they end; None where nothing tells."""
    for section in SECTIONS:
        if any(key(name) in aliases.index(section) for name in names):
            return section
    if all(words().leads(name) for name in names):
        return "positions"
    return "departments" if all(words().is_unit(name) for name in names) else None


def accepted(source: str, file: str, section: Section, canonical: str, other: str) -> str:
    """`source` with `other` as one more name of `canonical`. What `other` stood for until now goes with it.

    Raises BadInput where the file forbids it or says so already; `file` is how it calls the file.
    """
    before = read_aliases(source, file)
    index = before.index(section)
    stays = index.get(key(canonical), canonical)
    goes = index.get(key(other), other)
    if key(stays) == key(goes):
        raise BadInput(f"{file}: {other!r} is a name of {stays!r} already.")
    if before.apart(stays, other) or before.apart(canonical, other) or before.apart(stays, goes):
        raise BadInput(f"{file}: {canonical!r} and {other!r} stand under `different`; take that line out first.")
    if key(goes) != key(other):
        raise BadInput(f"{file}: {other!r} stands for {goes!r} already; accept {stays} and {goes}, or edit the file.")
    names = dict.fromkeys((other, *before.others(section, goes)))
    edited = _without(source, section, goes) if goes in before.section(section) else source
    for name in names:
        edited = _with_alias(edited, section, stays, name)
    kept = {name: others for name, others in before.section(section).items() if name != goes}
    wanted = {**kept, stays: (*kept.get(stays, ()), *names)}
    return _checked(edited, file, replace(before, **{section: wanted}))


def refused(source: str, file: str, one: str, other: str) -> str:
    """`source` with the two names under `different`. Raises BadInput where the file calls them one thing."""
    before = read_aliases(source, file)
    if key(one) == key(other):
        raise BadInput(f"{file}: {one!r} and {other!r} are one name in different script or width.")
    if before.apart(one, other):
        raise BadInput(f"{file}: {one!r} and {other!r} stand under `different` already.")
    for section in SECTIONS:
        index = before.index(section)
        if key(one) in index and index[key(one)] == index.get(key(other)):
            raise BadInput(f"{file}: {one!r} and {other!r} are both {index[key(one)]!r}; take one out first.")
    pair = f"[{_scalar(one)}, {_scalar(other)}]"
    found = _entries(source).get("different")
    edited = _appended(source, f"different:\n  - {pair}\n") if found is None else _with_item(source, found[1], pair)
    return _checked(edited, file, replace(before, different=(*before.different, (one, other))))


def _checked(edited: str, file: str, wanted: Aliases) -> str:
    """The text, if it says what it is to say: a file can be written in ways that this does not edit."""
    try:
        right = read_aliases(edited, file) == wanted
    except BadInput:
        right = False
    if not right:
        raise BadInput(f"{file}: it is written in a way that cannot be edited safely; add the line by hand.")
    return edited


def _entries(source: str) -> Mapping[str, tuple[yaml.Node, yaml.Node]]:
    root = yaml.compose(source, yaml.SafeLoader)
    return _mapped(root) if root is not None else {}


def _mapped(node: yaml.Node) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    pairs: list[tuple[yaml.Node, yaml.Node]] = node.value if isinstance(node, yaml.MappingNode) else []
    return {str(entry.value).strip(): (entry, value) for entry, value in pairs}


def _with_alias(source: str, section: Section, canonical: str, name: str) -> str:
    found = _entries(source).get(section)
    if found is None:
        return _appended(source, f"{section}:\n  {_scalar(canonical)}: [{_scalar(name)}]\n")
    entry = _mapped(found[1]).get(canonical)
    if entry is not None:
        return _with_item(source, entry[1], _scalar(name))
    return _with_entry(source, found[1], f"{_scalar(canonical)}: [{_scalar(name)}]")


def _with_item(source: str, node: Any, item: str) -> str:
    """One more item in a list, in the way in which the list is written."""
    if node.flow_style:
        return _within(source, node, node.value[-1] if node.value else None, item)
    return _line_after(source, node.value[-1], node.start_mark.column, f"- {item}")


def _with_entry(source: str, node: Any, entry: str) -> str:
    """One more entry in a section."""
    if node.flow_style:
        return _within(source, node, node.value[-1][1] if node.value else None, entry)
    return _line_after(source, node.value[-1][1], node.start_mark.column, entry)


def _within(source: str, node: yaml.Node, last: yaml.Node | None, item: str) -> str:
    """One more item between brackets: behind the last one, or first."""
    at = node.end_mark.index - 1 if last is None else last.end_mark.index
    return f"{source[:at]}{', ' if last else ''}{item}{source[at:]}"


def _line_after(source: str, node: yaml.Node, column: int, line: str) -> str:
    """A line after the one in which `node` ends. A block's end mark is behind it, so its last part is asked."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last: Any = node.value[-1]
        node = last[1] if isinstance(node, yaml.MappingNode) else last
    end = source.find("\n", node.end_mark.index)
    head, tail = (source, "") if end < 0 else (source[: end + 1], source[end + 1 :])
    newline = _newline(source)
    return f"{head}{'' if end >= 0 else newline}{' ' * column}{line}{newline}{tail}"


def _newline(source: str) -> str:
    return "\r\n" if "\r\n" in source else "\n"


def _appended(source: str, lines: str) -> str:
    newline = _newline(source)
    gap = "" if not source or source.endswith("\n") else newline
    return f"{source}{gap}{newline if source else ''}{lines}".replace("\n", newline).replace("\r\r\n", "\r\n")


def _without(source: str, section: Section, canonical: str) -> str:
    """The text without an entry's line or lines; a remark behind it stays as a line of its own."""
    section_node = _entries(source)[section][1]
    entry, value = _mapped(section_node)[canonical]
    if section_node.flow_style or not value.flow_style:  # type: ignore[attr-defined]
        return source
    start = source.rfind("\n", 0, entry.start_mark.index) + 1
    stop = source.find("\n", value.end_mark.index)
    stop = len(source) if stop < 0 else stop + 1
    remark = source[value.end_mark.index : stop].strip()
    kept = f"{source[start : entry.start_mark.index]}{remark}{_newline(source)}" if remark else ""
    return source[:start] + kept + source[stop:]


def _scalar(name: str) -> str:
    """A name as YAML writes it, in quotes only where it must."""
    try:
        plain = yaml.safe_load(f"{{{name}: [{name}]}}") == {name: [name]} and yaml.safe_load(f"- {name}") == [name]
    except yaml.YAMLError:
        plain = False
    return name if plain else json.dumps(name, ensure_ascii=False)
