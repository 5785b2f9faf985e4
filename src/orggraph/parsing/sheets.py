"""Sheets from labels: what stands between one label and the next, field by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from orggraph.model.manual import DutyArea, Item, Sheet
from orggraph.model.text import Cell
from orggraph.parsing.headings import Known, Opening, take_apart, whole_entries
from orggraph.parsing.lists import indicators, names
from orggraph.parsing.statements import HeadingEnds, Statement, statements
from orggraph.parsing.stream import Ledger, Stream
from orggraph.parsing.tables import words
from orggraph.parsing.template import COLONS, Found

Stretch = tuple[int, int]


@dataclass
class Draft:
    """A sheet on the way: its labels' values as stretches of the stream."""

    values: dict[str, Stretch] = field(default_factory=dict[str, Stretch])
    other: dict[str, Stretch] = field(default_factory=dict[str, Stretch])
    headed: bool = False
    opening: Opening | None = None
    begin: int = 0


def _starts_sheet(found: Found, draft: Draft | None) -> bool:
    if draft is None or found.field == "heading":
        return True
    return found.field == "title" and "title" in draft.values


def drafts(stream: Stream, found: Sequence[Found], ledger: Ledger) -> list[Draft]:
    """The sheets' values by field, each cut at the next label."""
    result: list[Draft] = []
    draft: Draft | None = None
    ends = [item.begin for item in found[1:]] + [len(stream.chars)]
    for item, end in zip(found, ends, strict=False):
        ledger.claim(item.begin, item.start, "layout")
        ledger.claim(item.start, item.end, "labels")
        if _starts_sheet(item, draft):
            draft = Draft(begin=item.begin, headed=item.field == "heading")
            result.append(draft)
        assert draft is not None
        place = stream.strip(item.end, end)[0]
        while place < end and stream.chars[place] in COLONS:
            ledger.claim(place, place + 1, "labels")
            place = stream.strip(place + 1, end)[0]
        _keep(draft, item, (place, end))
    return result


def _keep(draft: Draft, item: Found, value: Stretch) -> None:
    """Puts a value under its field. A field's second label (a column title) only adds to it."""
    if item.label.reads == "other":
        draft.other[item.words] = value
    elif item.field in draft.values and draft.values[item.field][0] < draft.values[item.field][1]:
        draft.other.setdefault(item.words, value)
    else:
        draft.values[item.field] = value


def open_sheets(stream: Stream, sheets: Sequence[Draft]) -> None:
    """Finds each sheet's heading and chapter in the text before it, which then ends earlier."""
    known = _known(stream, sheets)
    previous: Draft | None = None
    for draft in sheets:
        last = max(previous.values.values(), key=lambda span: span[0]) if previous and previous.values else (0, 0)
        start = last[0] if previous else 0
        title = _folded(stream, draft.values.get("title"))
        draft.opening = take_apart(stream, start, draft.begin, title, known, headed=draft.headed)
        if previous:
            _shorten(previous, draft.opening.rest[1])
        previous = draft


def _known(stream: Stream, sheets: Sequence[Draft]) -> Known:
    def values(name: str) -> set[str]:
        return {_folded(stream, draft.values.get(name)) for draft in sheets} - {""} - words().none

    names = frozenset(values("title") | values("superior"))
    cells = [re.split("[、;]", value) for value in values("kpis")]
    entries = frozenset(whole_entries(cells))
    lists = "\n".join(sorted(values("subordinates")))
    return Known(names, lists, entries, frozenset(values("department")), stream.folded)


def _shorten(draft: Draft, end: int) -> None:
    for table in (draft.values, draft.other):
        for name, (start, stop) in table.items():
            table[name] = (min(start, max(end, start)), max(start, min(stop, end)))


def _folded(stream: Stream, span: Stretch | None) -> str:
    if span is None:
        return ""
    start, end = stream.strip(*span)
    return stream.folded[start:end]


class SheetReader:
    """Turns drafts into sheets, and books every character it reads in the ledger."""

    def __init__(self, stream: Stream, ledger: Ledger, sheets: Sequence[Draft]) -> None:
        self._stream = stream
        self._ledger = ledger
        self._known = self._names(sheets)
        self._duties = {id(d): statements(stream, *d.values["duties"]) for d in sheets if "duties" in d.values}
        self._heading_ends = self._learn()

    def _names(self, sheets: Iterable[Draft]) -> frozenset[str]:
        stretches = [draft.values.get(name) for draft in sheets for name in ("title", "superior", "department")]
        openings = [draft.opening.heading for draft in sheets if draft.opening]
        found = {_folded(self._stream, span) for span in [*stretches, *openings]}
        return frozenset(found) - {""} - words().none

    def _learn(self) -> HeadingEnds:
        headings: list[str] = []
        items: list[str] = []
        for found in self._duties.values():
            for statement, following in zip(found, [*found[1:], None], strict=True):
                text = self._stream.folded[statement.start : statement.end]
                if statement.level == 2:
                    items.append(text)
                elif following and following.level == 2:
                    headings.append(text)
        return HeadingEnds(headings, items)

    def read(self, draft: Draft) -> Sheet:
        """The sheet of a draft. A title that is missing is the heading, and the other way round."""
        opening = draft.opening
        heading = self._cell(opening.heading) if opening and opening.heading else None
        title = self._text(draft, "title")
        empty = Cell("", ())
        return Sheet(
            heading=heading or title or empty,
            title=title or heading or empty,
            department=self._text(draft, "department"),
            code=self._text(draft, "code"),
            superior=self._text(draft, "superior"),
            subordinates=self._list(draft, "subordinates", names_of(self._known)),
            level=self._text(draft, "level"),
            summary=self._text(draft, "summary"),
            duties=self._areas(draft),
            authorities=self._items(self._statements(draft, "authorities")),
            internal_contacts=self._list(draft, "internal_contacts", names_of(self._known)),
            external_contacts=self._list(draft, "external_contacts", names_of(self._known)),
            kpis=self._list(draft, "kpis", indicators),
            other=self._others(draft.other),
        )

    def _cell(self, span: Stretch) -> Cell | None:
        start, end = self._stream.strip(*span)
        if start >= end:
            return None
        self._ledger.claim(start, end, "fields")
        return self._stream.cell(start, end)

    def _value(self, draft: Draft, name: str) -> Stretch | None:
        """The stretch of a field; a mark for none (`/`) is booked and counts as nothing."""
        span = draft.values.get(name)
        if span is None:
            return None
        start, end = self._stream.strip(*span)
        if self._stream.folded[start:end] in words().none:
            self._ledger.claim(start, end, "layout")
            return None
        return (start, end) if start < end else None

    def _text(self, draft: Draft, name: str) -> Cell | None:
        span = self._value(draft, name)
        return self._cell(span) if span else None

    def _others(self, values: Mapping[str, Stretch]) -> dict[str, Cell]:
        cells = {name: self._cell(span) for name, span in values.items()}
        return {name: cell for name, cell in cells.items() if cell}

    def _list(self, draft: Draft, name: str, split: Callable[[Stream, int, int], list[Stretch]]) -> tuple[Cell, ...]:
        span = self._value(draft, name)
        if span is None:
            return ()
        parts = split(self._stream, *span)
        for start, end in parts:
            self._ledger.claim(start, end, "fields")
        for (_, start), (end, _) in pairwise(parts):
            self._ledger.claim(start, end, "layout")
        self._close_list(parts, span)
        return tuple(self._stream.cell(start, end) for start, end in parts)

    def _close_list(self, parts: Sequence[Stretch], span: Stretch) -> None:
        """Books a list's ends: its first number and the 等 that closes it. A stray mark stays unread."""
        if parts:
            self._ledger.claim(span[0], parts[0][0], "layout")
            start, end = self._stream.strip(parts[-1][1], span[1])
            if self._stream.folded[start:end].strip("。.") in words().ellipsis | {""}:
                self._ledger.claim(start, end, "layout")

    def _statements(self, draft: Draft, name: str) -> list[Statement]:
        span = self._value(draft, name)
        return statements(self._stream, *span) if span else []

    def _items(self, found: Iterable[Statement]) -> tuple[Item, ...]:
        items: list[Item] = []
        for statement in found:
            if statement.marker:
                self._ledger.claim(*statement.marker, "layout")
            cell = self._cell((statement.start, statement.end))
            if cell:
                items.append(Item(statement.number, cell.text, cell.spans))
        return tuple(items)

    def _areas(self, draft: Draft) -> tuple[DutyArea, ...]:
        """Duties by area. Where no statement stands inside another, all are items of one nameless area."""
        found = self._duties.get(id(draft), []) if self._value(draft, "duties") else []
        if all(statement.level == 1 for statement in found):
            return (DutyArea(None, None, self._items(found)),) if found else ()
        areas: list[DutyArea] = []
        group: list[Statement] = []
        for statement in [*found, None]:
            if group and (statement is None or statement.level == 1):
                areas.append(self._area(group))
                group = []
            if statement:
                group.append(statement)
        return tuple(areas)

    def _area(self, group: Sequence[Statement]) -> DutyArea:
        head = group[0]
        if head.level == 2:
            return DutyArea(None, None, self._items(group))
        if head.marker:
            self._ledger.claim(*head.marker, "layout")
        items = list(group[1:])
        end = head.end
        if not items:
            length = self._heading_ends.split(self._stream.folded[head.start : head.end])
            if length:
                end = head.start + length
                items = [Statement(None, end, head.end, 2)]
        return DutyArea(head.number, self._cell((head.start, end)), self._items(items))


def names_of(known: Iterable[str]) -> Callable[[Stream, int, int], list[Stretch]]:
    """A split of a cell into names, by the names that the manual knows."""
    table = frozenset(known)
    return lambda stream, start, end: names(stream, start, end, table)
