"""The native format (.yaml, .json): positions with named fields, written out as a document.

The document is composed and not the file's own characters: a string's escapes, folds and quotes
would stand in the evidence. What its blocks are is plain from their kinds and places, so that
`parsing.native` takes every value as it stands: a position is a heading of level 2; a field is a
row of the first table behind it, its label and then its values as cells, items, or headings of
level 3 with items of level 2 (areas of duties); the rows of the second table are `other`. A number
stands before its item or heading, outside of all blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, Literal

import yaml

from orggraph.errors import UnreadableFile
from orggraph.model.text import BlockKind, Text
from orggraph.readers.composition import Composition, Place
from orggraph.readers.encoding import decode
from orggraph.readers.outline import Listed, Mapped, Scalar, Tree, as_yaml, outline

Shape = Literal["text", "joined", "list", "items", "duties", "map"]
BETWEEN = ": "
"""What stands between a label of `other` and its value in the graph; no such label can hold it."""


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a position: the label that the document prints, what is under it, and what it means."""

    label: str
    shape: Shape
    description: str


FIELDS: Mapping[str, Field] = {
    "title": Field("Position title", "text", "What the position is called. Needed."),
    "aliases": Field("Other names", "list", "Other names of the position."),
    "code": Field("Position code", "text", "The organisation's own id of the post."),
    "department": Field("Department", "text", "The department that the position belongs to."),
    "superior": Field("Reports to", "joined", "Title, code or id of the position that it reports to, or of several."),
    "functional_superior": Field("Functional manager", "text", "Whose professional guidance it follows."),
    "skip_superior": Field("Skip-level manager", "text", "The superior's superior."),
    "level": Field("Job grade", "text", "Grade or level."),
    "headcount": Field("Headcount", "text", "How many people hold the position."),
    "other": Field("", "map", "What else a manual says, by a label of labels.yaml: qualifications, tools."),
    "summary": Field("Position summary", "text", "What the position is for, in a sentence or two."),
    "subordinates": Field("Direct reports", "list", "Titles, codes or ids of positions, or names of whole units."),
    "peers": Field("Peers", "list", "Positions of the same rank that it works with."),
    "duties": Field("Duties", "duties", "What it does: statements, or areas that hold statements."),
    "authorities": Field("Decision rights", "items", "What it may decide."),
    "limits": Field("Must not", "items", "What it must not do."),
    "internal_contacts": Field("Internal contacts", "list", "Positions and departments that it communicates with."),
    "external_contacts": Field("External contacts", "list", "Parties outside that it communicates with."),
    "kpis": Field("Key performance indicators", "list", "What it is measured by, one indicator an entry."),
}
"""Every key of a position except `heading`, in the order in which the document prints them."""

HEADING = "heading"
OTHER = "other"
SYNONYMS: Mapping[str, str] = {"reports_to": "superior"}
STATEMENT_KEYS = ("number", "text")
AREA_KEYS = ("number", "area", "items")
ROOT_KEYS = ("organization", "aliases", "positions")


class _Page:
    """One file's document in the making. Faults are sentences with the file's name and the line."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.composition = Composition()

    def fault(self, line: int, sentence: str) -> UnreadableFile:
        return UnreadableFile(f"{self.name}:{line}: {sentence}. See `orggraph schema`.")

    def mapped(self, node: Tree, known: Iterable[str], what: str) -> Mapped:
        """A map with these keys only."""
        if not isinstance(node, Mapped):
            raise self.fault(node.line, f"{what} must be a map")
        names = tuple(known)
        for key, line in node.lines.items():
            if key not in names:
                raise self.fault(line, f"unknown key {key!r} in {what}; known are {', '.join(names)}")
        return node

    def listed(self, node: Tree, what: str) -> list[Tree]:
        """A list; a single value is a list of one, and nothing is none."""
        if isinstance(node, Scalar):
            return [] if node.text is None else [node]
        if isinstance(node, Listed):
            return node.items
        raise self.fault(node.line, f"{what} must be a list")

    def text(self, node: Tree | None, what: str) -> str:
        """A value's words; empty for none."""
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            raise self.fault(node.line, f"{what} must be one value")
        return (node.text or "").strip()

    def needed(self, node: Mapped, key: str, what: str) -> str:
        """A value that must be there."""
        found = self.text(node.entries.get(key), key)
        if not found:
            raise self.fault(node.line, f"{what} needs {key!r}")
        return found

    def numbered(self, kind: BlockKind, number: str, text: str, level: int) -> None:
        """A block with its number before it."""
        self.composition.add(kind, text, level, bullet=f"{number} " if number else "")


def _item(page: _Page, node: Tree, level: int) -> None:
    if isinstance(node, Scalar):
        page.numbered("item", "", page.text(node, "a statement"), level)
        return
    given = page.mapped(node, STATEMENT_KEYS, "a statement")
    number = page.text(given.entries.get("number"), "number")
    page.numbered("item", number, page.needed(given, "text", "a statement"), level)


def _items(page: _Page, node: Tree, _row: _Row, what: str) -> None:
    for one in page.listed(node, what):
        _item(page, one, 1)


def _duties(page: _Page, node: Tree, _row: _Row, what: str) -> None:
    """Statements and areas in their order."""
    for one in page.listed(node, what):
        if isinstance(one, Mapped) and "text" not in one.entries:
            _area(page, page.mapped(one, AREA_KEYS, "an area of duties"))
        else:
            _item(page, one, 1)


def _area(page: _Page, area: Mapped) -> None:
    items = page.listed(area.entries.get("items", Scalar(area.line, None)), "items")
    if not items:
        raise page.fault(area.line, "an area of duties needs items")
    number = page.text(area.entries.get("number"), "number")
    page.numbered("heading", number, page.needed(area, "area", "an area of duties"), 3)
    for item in items:
        _item(page, item, 2)


def _list(page: _Page, node: Tree, _row: _Row, what: str) -> None:
    for one in page.listed(node, what):
        page.numbered("item", "", page.text(one, what), 1)


def _text(page: _Page, node: Tree, row: _Row, what: str) -> None:
    row.value(page.text(node, what))


def _joined(page: _Page, node: Tree, row: _Row, what: str) -> None:
    for one in page.listed(node, what):
        row.value(page.text(one, what))


_WRITERS: Mapping[Shape, Callable[[_Page, Tree, _Row, str], None]] = {
    "text": _text,
    "joined": _joined,
    "list": _list,
    "items": _items,
    "duties": _duties,
}


@dataclass(slots=True)
class _Row:
    """The rows of one position's table: a label and its value."""

    page: _Page
    table: int
    row: int = -1
    column: int = 0

    def label(self, text: str) -> None:
        self.row += 1
        self.column = 0
        self._cell(text)

    def value(self, text: str) -> None:
        self.column += 1
        self._cell(text)

    def _cell(self, text: str) -> None:
        self.page.composition.add("cell", text, place=Place(self.table, self.row, self.column))


def _labelled(node: Mapped) -> Iterator[tuple[str, Shape, Tree, str]]:
    """The fields that a position gives, in the document's order: label, shape, value, key."""
    given = {SYNONYMS.get(key, key): value for key, value in node.entries.items()}
    for key, field in FIELDS.items():
        value = given.get(key)
        if value is None or (isinstance(value, Scalar) and value.text is None):
            continue
        if field.shape != "map":
            yield field.label, field.shape, value, key


def _others(page: _Page, node: Mapped) -> None:
    """What else a position gives, in a table of its own: its labels are whatever the writer calls things."""
    value = node.entries.get(OTHER)
    if value is None or (isinstance(value, Scalar) and value.text is None):
        return
    if not isinstance(value, Mapped):
        raise page.fault(value.line, f"{OTHER} must be a map of labels and values")
    row = _Row(page, page.composition.new_table())
    for label, one in value.entries.items():
        if BETWEEN in label or label != " ".join(label.split()) or not label:
            raise page.fault(value.lines[label], f"{label!r} cannot be a label; it holds ': ' or blanks to spare")
        row.label(label)
        row.value(page.text(one, f"{OTHER}: {label}"))


def _position(page: _Page, node: Tree) -> None:
    given = page.mapped(node, (HEADING, *FIELDS, *SYNONYMS), "a position")
    title = page.needed(given, "title", "a position")
    page.composition.add("heading", page.text(given.entries.get(HEADING), HEADING) or title, 2)
    row = _Row(page, page.composition.new_table())
    for label, shape, value, key in _labelled(given):
        row.label(label)
        _WRITERS[shape](page, value, row, key)
    _others(page, given)


MEDIA_TYPES: Mapping[str, str] = {".json": "application/json", ".yaml": "application/yaml", ".yml": "application/yaml"}
"""What kind of document a file of each ending is; no other reader gives these."""


def _plain(node: Tree) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listed):
        return [_plain(one) for one in node.items]
    return {key: _plain(one) for key, one in node.entries.items()}


def read_native(name: str, data: bytes) -> Text:
    """The document that a native file describes: for each position a heading and its labelled values.

    Raises UnreadableFile with file and line for an unknown key, a value of another shape, a position
    without a title, for YAML's aliases and for too deep or too many values.
    """
    content = decode(name, data)
    ending = PurePath(name).suffix.lower()
    page = _Page(name)
    root = page.mapped(outline(name, as_yaml(content) if ending == ".json" else content), ROOT_KEYS, "the file")
    positions = page.listed(root.entries.get("positions", Scalar(root.line, None)), "positions")
    if not positions:
        raise page.fault(root.line, "the file needs positions")
    organization = page.text(root.entries.get("organization"), "organization")
    if organization:
        page.composition.add("heading", organization, 1)
    for node in positions:
        _position(page, node)
    given = root.entries.get("aliases")
    aliases = "" if given is None else yaml.safe_dump(_plain(given), allow_unicode=True, sort_keys=False)
    text = page.composition.text(name, data, MEDIA_TYPES.get(ending, MEDIA_TYPES[".yaml"]))
    return replace(text, aliases=aliases)
