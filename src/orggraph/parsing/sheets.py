"""Sheets from drafts: each field's stretches read as cells, lists and statements."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from orggraph.model.manual import DutyArea, Item, Measure, Sheet
from orggraph.model.text import Cell
from orggraph.parsing.drafts import Draft, folded
from orggraph.parsing.duties import Group, found_in, groups, learn, remarks
from orggraph.parsing.lists import Part, indicators, names
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.outlines import name_end, number_end
from orggraph.parsing.statements import Statement
from orggraph.parsing.stream import Ledger, Stream
from orggraph.parsing.tables import ends_with, label_rows, words
from orggraph.parsing.topics import Entry, entries, habit

Stretch = tuple[int, int]


_SHARE = re.compile(r"\s*[(（](?:占比?|约占?|权重|比重)?[:：]?\s*\d{1,3}\s*[%％][)）]$")
"""How much of the work an area is, behind its name: 生產營運(50%)."""
_SHORT = frozenset(name for name, row in label_rows().items() if row["reads"] == "text") - {"summary"}
_LISTED = ("subordinates", "internal_contacts", "external_contacts", "peers")
_CONTACTS = ("internal_contacts", "external_contacts")


class SheetReader:
    """Turns drafts into sheets, and books every character it reads in the ledger."""

    def __init__(self, stream: Stream, ledger: Ledger, sheets: Sequence[Draft]) -> None:
        self._stream = stream
        self._ledger = ledger
        self._known = self._names(sheets)
        self._duties = {id(draft): found_in(stream, draft, "duties") for draft in sheets}
        self._heading_ends = learn(list(self._duties.values()), stream)
        lists = [draft.values[name] for draft in sheets for name in _CONTACTS if name in draft.values]
        self._habit = habit(stream, lists, self._known)
        self._told: dict[tuple[int, str], list[Entry]] = {}

    def _names(self, sheets: Iterable[Draft]) -> frozenset[str]:
        stretches = [draft.values.get(name) for draft in sheets for name in ("title", "superior", "department")]
        openings = [draft.opening.heading for draft in sheets if draft.opening]
        found = {folded(self._stream, span) for span in [*stretches, *openings]}
        return frozenset(found) - {""} - words().none

    def read(self, draft: Draft) -> Sheet:
        """The sheet of a draft. A title that is missing is the heading, and the other way round."""
        split = names_of(self._known)
        return replace(
            self._short_fields(draft),
            subordinates=self._list(draft, "subordinates", split),
            peers=self._list(draft, "peers", split),
            duties=self._areas(draft),
            authorities=self._items(self._statements(draft, "authorities")),
            limits=self._items(self._statements(draft, "limits")),
            internal_contacts=self._contacts(draft, "internal_contacts", split),
            external_contacts=self._contacts(draft, "external_contacts", split),
            kpis=(*self._list(draft, "kpis", indicators), *self._standards(draft)),
            measures=self._measures(draft),
            other=self._others(draft),
        )

    def _short_fields(self, draft: Draft) -> Sheet:
        heading = self._heading(draft)
        title = self._text(draft, "title")
        summary = self._text(draft, "summary") or self._intro(draft)
        empty = Cell("", ())
        return Sheet(
            heading=heading or title or empty,
            title=title or heading or empty,
            department=self._text(draft, "department"),
            code=self._text(draft, "code"),
            superior=self._text(draft, "superior") or self._superior_in_prose(draft),
            functional_superior=self._text(draft, "functional_superior"),
            skip_superior=self._text(draft, "skip_superior"),
            level=self._text(draft, "level"),
            headcount=self._headcount(draft),
            summary=summary,
        )

    def _heading(self, draft: Draft) -> Cell | None:
        """The sheet's heading, its own number left out."""
        span = draft.opening.heading if draft.opening else None
        if span is None:
            return None
        marker = marker_at(self._stream, *span)
        behind = max(number_end(self._stream, *span), marker.end if marker else 0)
        if span[0] < behind < span[1] and len(self._stream.pieces) > 1:
            self._ledger.claim(span[0], behind, "layout")
            span = (behind, span[1])
        return self._cell((span[0], name_end(self._stream, *span)))

    def _headcount(self, draft: Draft) -> Cell | None:
        """How many posts there are: its own field, or what stands in brackets behind the heading."""
        own = self._text(draft, "headcount")
        start, end = (draft.opening.heading if draft.opening else None) or (0, 0)
        behind = name_end(self._stream, start, end)
        if own or behind >= end:
            return own
        found = self._cell(self._stream.strip(behind, end, "()（）"))
        self._ledger.claim(behind, end, "layout")
        return found

    def _intro(self, draft: Draft) -> Cell | None:
        """The paragraph right behind a sheet's heading, where no label has begun yet."""
        span = self._intro_span(draft)
        return self._cell(span) if span else None

    def _intro_span(self, draft: Draft) -> Stretch | None:
        start, end = self._stream.strip(*draft.values.get("heading", (0, 0)))
        piece = next(iter(self._stream.pieces_between(start, end)), None)
        if piece is None or len(self._stream.pieces) == 1 or marker_at(self._stream, start, piece.end):
            return None
        text = piece.end - start >= 8 and (piece.block is None or piece.block.kind in ("paragraph", "cell"))
        return (start, piece.end) if text else None

    def _superior_in_prose(self, draft: Draft) -> Cell | None:
        """The superior whom the summary names: 向財務經理匯報, reports to the Finance Manager."""
        span = self._value(draft, "summary") or self._intro_span(draft)
        start, end = span or (0, 0)
        for pattern in words().superior_prose:
            match = pattern.search(self._stream.folded, start, end)
            if match and (match[1].isascii() or ends_with(match[1], words().positions)):
                return self._cell(match.span(1))
        return None

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
        piece = self._stream.pieces_between(start, end)[:1]
        first = self._stream.strip(start, piece[0].end) if piece else (start, end)
        said = re.split("[(（]", self._stream.folded[slice(*first)])[0].strip()
        if said in words().none or (name in _LISTED and said.startswith(tuple(words().says_none))):
            self._ledger.claim(*first, "layout")
            return None
        # A short field is one piece; what follows it under the same label is somebody else's.
        start, end = first if name in _SHORT else (start, end)
        return (start, end) if start < end else None

    def _text(self, draft: Draft, name: str) -> Cell | None:
        start, end = self._value(draft, name) or (0, 0)
        # A full stop is no part of a name or a grade.
        closes = name in _SHORT and start < end and self._stream.chars[end - 1] == "。"
        self._ledger.claim(end - closes, end, "layout")
        return self._cell((start, end - closes)) if start < end else None

    def _others(self, draft: Draft) -> dict[str, Cell]:
        cells = {name: self._cell(span) for name, span in draft.other.items()}
        for words_, span in remarks(draft, "duties"):
            same = sum(name.startswith(words_) for name in cells)
            cells[f"{words_} {same + 1}" if same else words_] = self._cell(span)
        for name in _CONTACTS:
            for entry in self._entries(draft, name):
                if entry.topic:
                    printed = f"{draft.printed[name]} {self._stream.cell(*entry.names).text}"
                    cells.setdefault(printed, self._cell(entry.topic))
        return {name: cell for name, cell in cells.items() if cell}

    def _entries(self, draft: Draft, name: str) -> list[Entry]:
        """The entries of a list of contacts that says what each is about."""
        given = self._told.get((id(draft), name))
        if given is None:
            span = None if name in draft.columns else self._value(draft, name)
            given = entries(self._stream, span, self._known, self._habit) if span else []
            self._told[id(draft), name] = given
        return given

    def _contacts(self, draft: Draft, name: str, split: Callable[[Stream, int, int], list[Part]]) -> tuple[Cell, ...]:
        """The names of a list of contacts; what each is about stays out of its name."""
        found = self._entries(draft, name)
        if not found:
            return self._list(draft, name, split)
        start, end = self._value(draft, name) or (0, 0)
        parts = [part for entry in found for part in split(self._stream, *entry.names)]
        for stretch in [stretch for part in parts for stretch in part]:
            self._ledger.claim(*stretch, "fields")
        for topic in filter(None, (entry.topic for entry in found)):
            self._ledger.claim(*topic, "fields")
        self._ledger.claim(start, end, "layout")
        return tuple(self._joined(part) for part in parts)

    def _measures(self, draft: Draft) -> tuple[Measure, ...]:
        """The indicators of a table with what it says of each: target, weight, period."""
        extras = {name: dict(draft.columns.get(name, ())) for name in ("target", "weight", "period")}
        found = [
            Measure(self._stream.cell(*one.span), **{name: self._cell(span) for name, span in one.given.items()})
            for one in draft.standards if one.given
        ]  # fmt: skip
        if not any(extras.values()):
            return tuple(found)
        for row, span in draft.columns.get("kpis", ()):
            given = {name: self._cell(cells[row]) for name, cells in extras.items() if row in cells}
            found.append(Measure(self._stream.cell(*span), **given))
        return tuple(found)

    def _standards(self, draft: Draft) -> tuple[Cell, ...]:
        """What a table of duties measures them by."""
        return tuple(cell for one in draft.standards if (cell := self._cell(one.span)))

    def _list(self, draft: Draft, name: str, split: Callable[[Stream, int, int], list[Part]]) -> tuple[Cell, ...]:
        if name in draft.columns:
            return tuple(cell for _, span in draft.columns[name] if (cell := self._cell(span)))
        span = self._value(draft, name)
        if span is None:
            return ()
        parts = split(self._stream, *span)
        for stretch in (stretch for part in parts for stretch in part):
            self._ledger.claim(*stretch, "fields")
        for before, after in pairwise(parts):
            self._ledger.claim(before[0][1], after[0][0], "layout")
        self._close_list(parts, span)
        return tuple(self._joined(part) for part in parts)

    def _joined(self, part: Part) -> Cell:
        cells = [self._stream.cell(*stretch) for stretch in part]
        return Cell("".join(cell.text for cell in cells), tuple(span for cell in cells for span in cell.spans))

    def _close_list(self, parts: Sequence[Part], span: Stretch) -> None:
        """Books a list's ends: its first number and the 等 that closes it. A stray mark stays unread."""
        if parts:
            self._ledger.claim(span[0], parts[0][0][0], "layout")
            start, end = self._stream.strip(parts[-1][-1][1], span[1])
            if self._stream.folded[start:end].strip("。.") in words().ellipsis | {""}:
                self._ledger.claim(start, end, "layout")

    def _statements(self, draft: Draft, name: str) -> list[Statement]:
        if name not in draft.columns and self._value(draft, name) is None:
            return []
        self._marks(draft, name)
        return found_in(self._stream, draft, name)

    def _marks(self, draft: Draft, name: str) -> None:
        """Books the words inside a numbered field, and keeps its remarks."""
        for mark in draft.marks.get(name, ()):
            self._ledger.claim(mark.start, mark.end, "labels")

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
        """Duties by area."""
        if not draft.tabled and "duties" not in draft.columns and self._value(draft, "duties") is None:
            return ()
        self._marks(draft, "duties")
        found = groups(self._duties[id(draft)], self._stream, self._heading_ends)
        return tuple(self._area(group) for group in found)

    def _area(self, group: Group) -> DutyArea:
        head = group.head
        if head is None:
            return DutyArea(None, None, self._items(group.items))
        if head.marker:
            self._ledger.claim(*head.marker, "layout")
        share = _SHARE.search(self._stream.folded, head.start, head.end)
        end = share.start() if share and share.start() > head.start else head.end
        self._ledger.claim(end, head.end, "labels")
        return DutyArea(head.number, self._cell((head.start, end)), self._items(group.items))


def names_of(known: Iterable[str]) -> Callable[[Stream, int, int], list[Part]]:
    """A split of a cell into names, by the names that the manual knows."""
    table = frozenset(known)
    return lambda stream, start, end: names(stream, start, end, table)
