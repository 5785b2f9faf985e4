"""The document of a native file (`readers.native`) as a manual: its blocks say what they are, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from orggraph.model.manual import Account, DutyArea, Item, Manual, Sheet
from orggraph.model.text import Block, Cell, Text
from orggraph.readers.native import FIELDS, MEDIA_TYPES, Shape

_KEYS: Mapping[str, str] = {row.label: key for key, row in FIELDS.items()}


@dataclass(slots=True)
class _Field:
    """A field's values as its blocks give them: cells, or items in areas (None where they stand in none)."""

    cells: list[Cell] = field(default_factory=list[Cell])
    areas: list[tuple[str | None, Cell | None, list[Item]]] = field(
        default_factory=list[tuple[str | None, Cell | None, list[Item]]]
    )

    def add(self, item: Item, *, inside: bool) -> None:
        """An item, inside of the last area or outside of all."""
        if not self.areas or (not inside and self.areas[-1][1] is not None):
            self.areas.append((None, None, []))
        self.areas[-1][2].append(item)

    @property
    def items(self) -> tuple[Item, ...]:
        """The items, whatever area they stand in."""
        return tuple(item for _, _, items in self.areas for item in items)


@dataclass(slots=True)
class _Draft:
    """A sheet in the making. `table` is where its fields are; another table holds what else it says."""

    heading: Cell
    table: int | None = None
    fields: dict[str, _Field] = field(default_factory=dict[str, _Field])
    other: dict[str, _Field] = field(default_factory=dict[str, _Field])


def is_native(text: Text) -> bool:
    """Whether a native file is what the text was written out from."""
    return text.media_type in MEDIA_TYPES.values()


def parse_native(text: Text) -> Manual:
    """The manual, every value as the file gives it."""
    reader = _Reader(text)
    for block in text.blocks:
        reader.take(block)
    sheets = tuple(_sheet(draft, text) for draft in reader.drafts)
    return Manual(text, reader.title, sheets, (), tuple(_segments(text, reader.accounts)))


class _Reader:
    """Takes block after block."""

    def __init__(self, text: Text) -> None:
        self.title: Cell | None = None
        self.drafts: list[_Draft] = []
        self.accounts: list[tuple[Block, Account]] = []
        self._text = text
        self._field = _Field()
        self._end = 0

    def take(self, block: Block) -> None:
        """One block, and the number before it."""
        cell = self._text.cell(block.span)
        number = self._text.content[self._end : block.span[0]].strip() or None
        self._end = block.span[1]
        label = block.kind == "cell" and block.column == 0
        self.accounts.append((block, "labels" if label else "fields"))
        if block.kind == "cell":
            self._label(block, cell.text) if label else self._field.cells.append(cell)
        elif block.kind == "item":
            self._field.add(Item(number, cell.text, cell.spans), inside=block.level == 2)
        else:
            _HEADINGS[block.level](self, cell, number)

    def name(self, cell: Cell, _number: str | None) -> None:
        """The document's title."""
        self.title = cell

    def position(self, cell: Cell, _number: str | None) -> None:
        """The next sheet's heading."""
        self.drafts.append(_Draft(cell))

    def area(self, cell: Cell, number: str | None) -> None:
        """An area of duties, for the items that follow."""
        self._field.areas.append((number, cell, []))

    def _label(self, block: Block, label: str) -> None:
        draft, self._field = self.drafts[-1], _Field()
        if draft.table is None:
            draft.table = block.table
        if block.table == draft.table:
            draft.fields[_KEYS[label]] = self._field
        else:
            draft.other[label] = self._field


_HEADINGS: Mapping[int, Callable[[_Reader, Cell, str | None], None]] = {
    1: _Reader.name,
    2: _Reader.position,
    3: _Reader.area,
}


def _first(given: _Field) -> Cell | None:
    return given.cells[0] if given.cells else None


def _list(given: _Field) -> tuple[Cell, ...]:
    return tuple(Cell(item.text, item.spans) for item in given.items)


_SHAPES: Mapping[Shape, Callable[[_Field], Any]] = {
    "text": _first,
    "list": _list,
    "items": lambda given: given.items,
    "duties": lambda given: tuple(DutyArea(number, area, tuple(items)) for number, area, items in given.areas),
}


def _sheet(draft: _Draft, text: Text) -> Sheet:
    values: dict[str, Any] = {}
    for key, given in draft.fields.items():
        shape = FIELDS[key].shape
        values |= _superiors(given, text) if shape == "joined" else {key: _SHAPES[shape](given)}
    other = {label: cell for label, given in draft.other.items() if (cell := _first(given)) is not None}
    named = values["title"].text != draft.heading.text
    return Sheet(heading=draft.heading, other=other, named_by_heading=named, **values)


def _superiors(given: _Field, text: Text) -> dict[str, Any]:
    """The superiors one by one, and the field as it stands in the document."""
    if not given.cells:
        return {}
    row = (given.cells[0].spans[0][0], given.cells[-1].spans[-1][1])
    return {"superior": text.cell(row), "superiors": tuple(given.cells)}


def _segments(text: Text, accounts: list[tuple[Block, Account]]) -> Iterator[tuple[int, int, Account]]:
    """Every character's account: what stands between the blocks is layout."""
    end = 0
    for block, account in accounts:
        if end < block.span[0]:
            yield end, block.span[0], "layout"
        yield *block.span, account
        end = block.span[1]
    if end < len(text.content):
        yield end, len(text.content), "layout"
