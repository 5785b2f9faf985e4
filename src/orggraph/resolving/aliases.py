"""The alias file: which names are one thing, which never are, and what the partners are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

import yaml

from orggraph.errors import BadInput
from orggraph.resolving.words import key

Section = Literal["departments", "positions", "external_parties", "systems"]
SECTIONS: tuple[Section, ...] = ("departments", "positions", "external_parties", "systems")
Names: TypeAlias = Mapping[str, tuple[str, ...]]
_KEYS = ("organization", *SECTIONS, "different", "categories")


@dataclass(frozen=True, slots=True)
class Aliases:
    """What an alias file says. Each section maps a name to its other names."""

    organization: str | None = None
    departments: Names = field(default_factory=dict[str, tuple[str, ...]])
    positions: Names = field(default_factory=dict[str, tuple[str, ...]])
    external_parties: Names = field(default_factory=dict[str, tuple[str, ...]])
    systems: Names = field(default_factory=dict[str, tuple[str, ...]])
    different: tuple[tuple[str, ...], ...] = ()
    categories: Names = field(default_factory=dict[str, tuple[str, ...]])

    def section(self, section: Section) -> Names:
        """The names of one section."""
        return getattr(self, section)

    def index(self, section: Section) -> dict[str, str]:
        """From each name of a section, as it is compared, to the name that stands for it."""
        return {key(one): name for name, others in self.section(section).items() for one in (*others, name)}

    def others(self, section: Section, name: str) -> tuple[str, ...]:
        """The other names that the file gives to a canonical name."""
        return self.section(section).get(name, ())

    def apart(self, one: str, other: str) -> bool:
        """Whether the file says that two names are never one thing."""
        return any({key(one), key(other)} <= set(map(key, group)) for group in self.different)

    def category(self, name: str) -> str | None:
        """The category that the file gives to an external party."""
        wanted = key(name)
        return next((category for category, names in self.categories.items() if wanted in map(key, names)), None)


def read_aliases(source: str, name: str) -> Aliases:
    """The aliases in the YAML text `source`; `name` is how errors call the file.

    Raises BadInput with file and line for bad YAML, an unknown key, a value of the wrong shape, a
    name that stands for two things, and aliases that `different` forbids.
    """
    try:
        root = yaml.compose(source, yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{name}:{mark.line + 1}" if mark else name
        raise BadInput(f"{place}: not valid YAML ({getattr(error, 'problem', error)}).") from None
    except RecursionError:
        raise BadInput(f"{name}: nested too deep to be read.") from None
    reader = _Reader(name)
    entries = reader.mapping(root, "the file") if root is not None else []
    for entry, _ in entries:
        if entry.value not in _KEYS:
            raise reader.fault(entry, f"unknown key {entry.value!r}; known are {', '.join(_KEYS)}")
    given = {entry.value: node for entry, node in entries}
    aliases = Aliases(
        organization=reader.text(given["organization"]) if "organization" in given else None,
        different=reader.groups(given["different"]) if "different" in given else (),
        **{key_: reader.names(given[key_]) for key_ in (*SECTIONS, "categories") if key_ in given},
    )
    for section in SECTIONS:
        if section in given:
            reader.check_names(given[section], aliases)
    return aliases


@dataclass(frozen=True, slots=True)
class _Reader:
    """Values out of YAML nodes; each fault is a sentence with the file's name and the line."""

    file: str

    def fault(self, node: yaml.Node, sentence: str) -> BadInput:
        return BadInput(f"{self.file}:{node.start_mark.line + 1}: {sentence}.")

    def text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            raise self.fault(node, "a name is expected here")
        return str(node.value).strip()

    def mapping(self, node: yaml.Node, what: str) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            raise self.fault(node, f"{what} must be a mapping of names (name: [other names])")
        seen: dict[str, yaml.Node] = {}
        for entry, _ in node.value:
            if self.text(entry) in seen:
                raise self.fault(entry, f"{entry.value!r} stands twice; join the two lists")
            seen[entry.value] = entry
        return list(node.value)

    def listed(self, node: yaml.Node) -> tuple[str, ...]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.fault(node, "a list of names is expected here, such as [行政部]")
        return tuple(map(self.text, node.value))

    def names(self, node: yaml.Node) -> Names:
        return {self.text(entry): self.listed(value) for entry, value in self.mapping(node, "a section")}

    def groups(self, node: yaml.Node) -> tuple[tuple[str, ...], ...]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.fault(node, "`different` is a list of lists of names")
        return tuple(map(self.listed, node.value))

    def check_names(self, node: yaml.Node, aliases: Aliases) -> None:
        seen: dict[str, str] = {}
        for entry, value in self.mapping(node, "a section"):
            canonical = self.text(entry)
            for one in (entry, *value.value):
                if (fault := _clash(aliases, seen, canonical, self.text(one))) is not None:
                    raise self.fault(one, fault)
                seen[key(one.value)] = canonical


def _clash(aliases: Aliases, seen: Mapping[str, str], canonical: str, name: str) -> str | None:
    holder = seen.get(key(name))
    if holder is not None and holder != canonical:
        return f"{name!r} stands for both {holder!r} and {canonical!r}; leave it under one of them"
    if name != canonical and aliases.apart(name, canonical):
        return f"{name!r} is given as another name of {canonical!r}, but `different` keeps them apart"
    return None


def merge(several: Sequence[Aliases]) -> Aliases:
    """What several alias files say together; the first organization named counts.

    Raises BadInput where one file's alias means something else in another.
    """
    merged = Aliases(
        organization=next((aliases.organization for aliases in several if aliases.organization), None),
        different=tuple(dict.fromkeys(group for aliases in several for group in aliases.different)),
        categories=_joined(aliases.categories for aliases in several),
        **{section: _joined(aliases.section(section) for aliases in several) for section in SECTIONS},
    )
    for section in SECTIONS:
        seen: dict[str, str] = {}
        for canonical, others in merged.section(section).items():
            for name in (canonical, *others):
                if (fault := _clash(merged, seen, canonical, name)) is not None:
                    raise BadInput(f"The alias files of the documents disagree: {fault}.")
                seen[key(name)] = canonical
    return merged


def _joined(sections: Iterable[Names]) -> Names:
    joined: dict[str, dict[str, None]] = {}
    for section in sections:
        for canonical, others in section.items():
            joined.setdefault(canonical, {}).update(dict.fromkeys(others))
    return {canonical: tuple(others) for canonical, others in joined.items()}
