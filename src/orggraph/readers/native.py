"""The native format (.yaml, .json): positions with named fields, written out as a document.

The document is composed and not the file's own characters: a string's escapes, folds and quotes
would stand in the evidence. Its labels are those of labels.yaml, its lists have a bullet before
each entry, so that parsing takes every value as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.composition import Composition, Place
from orggraph.readers.encoding import decode
from orggraph.readers.outline import Listed, Mapped, Scalar, Tree, as_yaml, outline

Shape = Literal["text", "joined", "list", "items", "duties", "map"]
_BULLET = "●"
_END = "End of position"
_WHOLE = re.compile("[0-9]{1,3}|[一二三四五六七八九十]{1,3}")
_LIKE_NUMBER = re.compile(r"[\d(（●•◆■·▪※\-–*一二三四五六七八九十第職职權权①-⑳]|[A-Za-z][、.．]")


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a position: the label that the document prints, what is under it, and what it means."""

    label: str
    shape: Shape
    description: str


FIELDS: Mapping[str, Field] = {
    "title": Field("Position title", "text", "What the position is called. Needed."),
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
SYNONYMS: Mapping[str, str] = {"reports_to": "superior"}
STATEMENT_KEYS = ("number", "text")
AREA_KEYS = ("number", "area", "items")
ROOT_KEYS = ("organization", "positions")


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

    def statement(self, number: str, text: str, level: int = 1, *, bullet: bool = True) -> None:
        """A statement behind its number, or behind a bullet where it has none."""
        # Without a mark of some kind, parsing would take `24小時` at a statement's start for its number.
        mark = _printed(number) if number else _BULLET * (bullet or bool(_LIKE_NUMBER.match(text)))
        self.composition.add("item", f"{mark} {text}".strip(), level)


def _printed(number: str) -> str:
    """A number with the marks that show it as one, whatever stands before it."""
    return f"({number})" if _WHOLE.fullmatch(number) else f"{number} " if "." in number else f"{number}."


def _item(page: _Page, node: Tree, level: int, *, bullet: bool = True) -> None:
    if isinstance(node, Scalar):
        page.statement("", page.text(node, "a statement"), level, bullet=bullet)
        return
    given = page.mapped(node, STATEMENT_KEYS, "a statement")
    number = page.text(given.entries.get("number"), "number")
    page.statement(number, page.needed(given, "text", "a statement"), level, bullet=bullet)


def _items(page: _Page, node: Tree, _row: _Row, what: str) -> None:
    for one in page.listed(node, what):
        _item(page, one, 1)


def _duties(page: _Page, node: Tree, _row: _Row, what: str) -> None:
    """Statements without an area first, then each area with its own."""
    nodes = page.listed(node, what)
    areas = [one for one in nodes if isinstance(one, Mapped) and "text" not in one.entries]
    # Beside numbers of the same depth a bullet would be one level further in.
    bullet = bool(areas) or all(isinstance(one, Scalar) for one in nodes)
    for one in nodes:
        if not any(one is area for area in areas):
            _item(page, one, 2 if areas else 1, bullet=bullet)
    for one in areas:
        _area(page, page.mapped(one, AREA_KEYS, "an area of duties"))


def _area(page: _Page, area: Mapped) -> None:
    items = page.listed(area.entries.get("items", Scalar(area.line, None)), "items")
    if not items:
        raise page.fault(area.line, "an area of duties needs items")
    page.statement(page.text(area.entries.get("number"), "number"), page.needed(area, "area", "an area of duties"))
    for item in items:
        _item(page, item, 2)


def _list(page: _Page, node: Tree, _row: _Row, what: str) -> None:
    for one in page.listed(node, what):
        if text := page.text(one, what):
            page.statement("", text)


def _text(page: _Page, node: Tree, row: _Row, what: str) -> None:
    row.value(page.text(node, what))


def _joined(page: _Page, node: Tree, row: _Row, what: str) -> None:
    row.value("、".join(filter(None, (page.text(one, what) for one in page.listed(node, what)))))


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

    def label(self, text: str) -> None:
        self.row += 1
        self.page.composition.add("cell", text, place=Place(self.table, self.row, 0))

    def value(self, text: str) -> None:
        self.page.composition.add("cell", text, place=Place(self.table, self.row, 1))


def _labelled(page: _Page, node: Mapped) -> Iterator[tuple[str, Shape, Tree, str]]:
    """The fields that a position gives, in the document's order: label, shape, value, key."""
    given = {SYNONYMS.get(key, key): value for key, value in node.entries.items()}
    for key, field in FIELDS.items():
        value = given.get(key)
        if value is None or (isinstance(value, Scalar) and value.text is None):
            continue
        if field.shape == "map":
            if not isinstance(value, Mapped):
                raise page.fault(value.line, f"{key} must be a map of labels and values")
            for label, one in value.entries.items():
                yield label, "text", one, f"{key}: {label}"
        else:
            yield field.label, field.shape, value, key


def _position(page: _Page, node: Tree) -> None:
    given = page.mapped(node, (HEADING, *FIELDS, *SYNONYMS), "a position")
    title = page.needed(given, "title", "a position")
    page.composition.add("heading", page.text(given.entries.get(HEADING), HEADING) or title, 2)
    row = _Row(page, page.composition.new_table())
    for label, shape, value, key in _labelled(page, given):
        row.label(label)
        _WRITERS[shape](page, value, row, key)
    # It ends the last value: else parsing would look there for the next position's department.
    row.label(_END)


def read_native(name: str, data: bytes) -> Text:
    """The document that a native file describes: for each position a heading and its labelled values.

    Raises UnreadableFile with file and line for an unknown key, a value of another shape, a position
    without a title, for YAML's aliases and for too deep or too many values.
    """
    content = decode(name, data)
    json = PurePath(name).suffix.lower() == ".json"
    page = _Page(name)
    root = page.mapped(outline(name, as_yaml(content) if json else content), ROOT_KEYS, "the file")
    positions = page.listed(root.entries.get("positions", Scalar(root.line, None)), "positions")
    if not positions:
        raise page.fault(root.line, "the file needs positions")
    organization = page.text(root.entries.get("organization"), "organization")
    if organization:
        page.composition.add("heading", organization, 1)
    for node in positions:
        _position(page, node)
    return page.composition.text(name, data, "application/json" if json else "application/yaml")
