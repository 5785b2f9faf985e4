"""The tables that reading goes by: labels, words and numbering styles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from orggraph.errors import BadInput
from orggraph.model.folding import fold


@dataclass(frozen=True, slots=True)
class Label:
    """One way a manual may call a field.

    `role` is `label`, or what the words announce inside the field: `header` (a column title, nothing of
    its own), `area`, `item` or `note`.
    """

    field: str
    reads: str
    role: str


@dataclass(frozen=True, slots=True)
class Labels:
    """All labels by their folded text without blanks, and a pattern that finds each of them.

    `among` are words too short for that: they are labels only in a line among others of relations.
    """

    by_text: Mapping[str, Label]
    pattern: re.Pattern[str]
    among: Mapping[str, Label]


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of words.yaml, a set a row."""

    none: frozenset[str]
    says_none: frozenset[str]
    ellipsis: frozenset[str]
    collectives: frozenset[str]
    units: frozenset[str]
    documents: frozenset[str]
    qualifiers: frozenset[str]
    measures: frozenset[str]
    asks: frozenset[str]
    whom: frozenset[str]
    headers: frozenset[str]
    numbers: frozenset[str]
    areas: frozenset[str]
    contents: frozenset[str]
    standards: frozenset[str]
    duty_openings: frozenset[str]
    errands: frozenset[str]
    counted: frozenset[str]
    positions: frozenset[str]
    pointing: frozenset[str]
    kpis_prose: frozenset[str]
    contacts_prose: frozenset[str]
    opening_prose: tuple[re.Pattern[str], ...]
    superior_prose: tuple[re.Pattern[str], ...]
    introduced_superior_prose: tuple[re.Pattern[str], ...]
    department_prose: tuple[re.Pattern[str], ...]
    subordinates_prose: tuple[re.Pattern[str], ...]
    inside_prose: tuple[re.Pattern[str], ...]
    outside_prose: tuple[re.Pattern[str], ...]


def _yaml(name: str) -> dict[str, Any]:
    return yaml.safe_load(files("orggraph.parsing").joinpath(name).read_text("utf-8"))


def _pattern(texts: Iterable[str]) -> re.Pattern[str]:
    """A pattern of the longest of the labels at a place, blanks and line breaks allowed inside; Latin words stay whole.

    Branches part at the first character that differs, so that a place costs the same however many labels there are.
    """
    tree: dict[str, Any] = {}
    for text in texts:
        node = tree
        for character in text:
            node = node.setdefault(character, {})
        node[""] = {}
    latin = {first: below for first, below in tree.items() if first.isascii() and first.isalpha()}
    other = {first: below for first, below in tree.items() if first not in latin}
    starts = f"[{re.escape(''.join(sorted(tree)))}]"
    ways = [f"(?<![a-z]){_branches(latin)}"] * bool(latin) + [_branches(other)] * bool(other)
    return re.compile(f"(?={starts})(?=({'|'.join(ways)}))")


def _branches(node: Mapping[str, Any]) -> str:
    """What may come next in the labels' tree."""
    ways = [re.escape(one) + _rest(below, one) for one, below in node.items()]
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _rest(node: Mapping[str, Any], before: str) -> str:
    """What may follow a character, longer labels first; a Latin word ends where no letter follows."""
    longer = {one: below for one, below in node.items() if one}
    ending = "(?![a-z])" if before.isascii() and before.isalpha() else ""
    if not longer:
        return ending
    onward = rf"\s*{_branches(longer)}"
    return f"(?:{onward}|{ending})" if "" in node else onward


_ROLES = {"labels": "label", "headers": "header", "areas": "area", "items": "item", "notes": "note"}


@cache
def label_rows() -> dict[str, Any]:
    """The rows of labels.yaml by field."""
    return _yaml("labels.yaml")


def _table(rows: Sequence[tuple[str, Mapping[str, Any]]]) -> Labels:
    by_text: dict[str, Label] = {}
    for name, row in rows:
        for key, role in _ROLES.items():
            for text in row.get(key, ()):
                by_text.setdefault(_key(str(text)), Label(name, row["reads"], role))
    short = {_key(text): Label(name, row["reads"], "label") for name, row in rows for text in row.get("among", ())}
    return Labels(by_text, _pattern(by_text), short)


def _key(text: str) -> str:
    return re.sub(r"\s", "", fold(text))


@cache
def labels(own: str = "") -> Labels:
    """The label table: labels.yaml, and before it a company's own (the text of its label file).

    The file gives words by field: `superior: [報告上線]`. Raises BadInput with the line of what is wrong.
    """
    rows = label_rows()
    # A company's word comes first, so that it wins over the table's use of it for another field.
    given = [(name, {"reads": rows[name]["reads"], "labels": words}) for name, words in _own(own, rows).items()]
    return _table([*given, *rows.items()])


def _own(source: str, rows: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The words of a label file by field."""
    try:
        root = yaml.compose(source, yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise BadInput(f"labels:{mark.line + 1 if mark else 1}: not valid YAML.") from None
    except RecursionError:
        raise BadInput("labels: nested too deep to be read.") from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise BadInput(f"labels:{root.start_mark.line + 1}: give words by field, such as `superior: [報告上線]`.")
    found: dict[str, tuple[str, ...]] = {}
    for key, value in root.value:
        line = key.start_mark.line + 1
        if key.value not in rows:
            raise BadInput(f"labels:{line}: unknown field {key.value!r}; known are {', '.join(rows)}.")
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        if not all(isinstance(item, yaml.ScalarNode) and _key(item.value) for item in items):
            raise BadInput(f"labels:{line}: {key.value} takes a word or a list of words.")
        found[key.value] = tuple(item.value for item in items)
    return found


@cache
def words() -> Words:
    """The word table of words.yaml, folded; its patterns compiled."""
    rows = _yaml("words.yaml")
    read: dict[str, Any] = {name: tuple(map(re.compile, row)) for name, row in rows.pop("patterns").items()}
    read |= {name: frozenset(map(fold, map(str, row))) for name, row in rows.items()}
    return Words(**read)


def ends_with(folded: str, endings: frozenset[str]) -> str | None:
    """The longest of the endings that the text has, or None."""
    return max((ending for ending in endings if folded.endswith(ending)), key=len, default=None)
