"""Sheets on the way: which stretch of the stream stands under which label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from orggraph.parsing.candidates import COLONS, FRAMES, Found
from orggraph.parsing.dutytables import DutyTable, Standard
from orggraph.parsing.grid import Columns, Row, columns_under
from orggraph.parsing.headings import Known, Opening, leads, take_apart, whole_entries
from orggraph.parsing.inner import Inner
from orggraph.parsing.statements import Statement
from orggraph.parsing.stream import Ledger, Stream
from orggraph.parsing.tables import words

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """Words inside a numbered field that announce what follows: an area, its items, a remark."""

    role: str
    start: int
    end: int
    words: str = ""


@dataclass
class Draft:
    """A sheet's values by field, as stretches; `marks` stand inside a numbered field's stretch.
    `tabled` are the duties of a table, `standards` what it measures them by.
    `printed` is what this document calls each field, `reached` the end of its last label.

    `headed`: words for a heading open it; `named`: its heading has no such words, the line alone names it.
    """

    values: dict[str, Stretch] = field(default_factory=dict[str, Stretch])
    marks: dict[str, list[Mark]] = field(default_factory=dict[str, list[Mark]])
    columns: dict[str, list[tuple[int, Stretch]]] = field(default_factory=dict[str, list[tuple[int, Stretch]]])
    other: dict[str, Stretch] = field(default_factory=dict[str, Stretch])
    printed: dict[str, str] = field(default_factory=dict[str, str])
    tabled: list[Statement] = field(default_factory=list[Statement])
    standards: list[Standard] = field(default_factory=list[Standard])
    headed: bool = False
    named: bool = False
    opening: Opening | None = None
    begin: int = 0
    reached: int = 0
    current: str = ""

    def has_name(self, stream: Stream) -> bool:
        """Whether a title or a heading says whose sheet this is."""
        title = folded(stream, self.values.get("title"))
        return bool(self.opening and self.opening.heading) or (title != "" and title not in words().none)


def _first_field(found: Sequence[Found]) -> str:
    """The field that the manual's sheets open with: its second one marks the second sheet."""
    fields = [item.field for item in found if item.label.reads not in ("section", "heading", "other")]
    return fields[0] if fields else ""


def _starts_sheet(found: Found, draft: Draft | None, first: str) -> bool:
    if draft is None or found.field == "heading":
        return True
    return found.field in ("title", first) and found.field in draft.values and draft.current != found.field


def _is_covers(item: Found, grids: Columns) -> bool:
    """Whether a label before any sheet is the manual's own: its number, its version."""
    return item.label.reads == "other" and item.start not in grids.used


def _book(ledger: Ledger, item: Found, grids: Columns) -> None:
    if item.start in grids.texts:
        return
    ledger.claim(item.begin, item.start, "layout")
    ledger.claim(item.start, item.end, "labels")


def drafts(stream: Stream, found: Sequence[Found], ledger: Ledger) -> list[Draft]:
    """The sheets' values by field, each cut at the next label."""
    result: list[Draft] = []
    draft: Draft | None = None
    grids = columns_under(stream, found)
    first = _first_field(found)
    ends = [item.begin for item in found[1:]] + [len(stream.chars)]
    for item, end in zip(found, ends, strict=False):
        if draft is None and _is_covers(item, grids):
            continue
        _book(ledger, item, grids)
        if item.start in grids.rows:
            result += [_row_draft(stream, row) for row in grids.rows[item.start]]
            draft = None
        if item.start in grids.used:
            _keep_columns(stream, ledger, draft, item, grids)
            continue
        if _starts_sheet(item, draft, first):
            draft = Draft(begin=item.begin, headed=item.field == "heading", named=item.start == item.end)
            result.append(draft)
        assert draft is not None
        end = min(end, _next_heading(stream, item, end)) if stream.text.blocks else end
        draft.reached = max(draft.reached, item.end)
        draft.printed.setdefault(item.field, " ".join(stream.chars[item.start : item.end].split()))
        _keep(draft, item, printed_words(stream, item), (_behind_colon(stream, ledger, item.end, end), end))
        _keep_duties(stream, ledger, draft, grids.duties.get(item.start))
    return result


def _next_heading(stream: Stream, item: Found, end: int) -> int:
    """Where a heading that is no label ends a field: what stands under it is something else.

    A field that has a heading of its own holds the headings below it; one of numbered statements, with nothing
    before them, those below its sheet's.
    """
    piece = stream.piece_of(max(item.end - 1, 0))
    own = piece.block.level if piece.block and piece.block.kind == "heading" else _section(stream, item, end)
    headings = (p for p in stream.pieces_between(item.end, end) if p.block and p.block.kind == "heading")
    return next((p.start for p in headings if p.start >= item.end and p.block and p.block.level <= own), end)


def _section(stream: Stream, item: Found, end: int) -> int:
    """The level of the headings that end a field whose label is none: any, but below areas that open it only theirs."""
    after = next(
        (p for p in stream.pieces_between(item.end, end) if stream.strip(p.start, p.end, COLONS)[0] < p.end), None
    )
    opens = after is not None and after.block is not None and after.block.kind == "heading"
    if item.label.reads != "numbered" or not opens:
        return 99
    before = stream.heading_before(item.begin)
    return before.block.level if before and before.block else 0


def _behind_colon(stream: Stream, ledger: Ledger, start: int, end: int) -> int:
    place = stream.strip(start, end)[0]
    while place < end and (stream.chars[place] in COLONS or stream.chars[place] in FRAMES.values()):
        ledger.claim(place, place + 1, "labels")
        place = stream.strip(place + 1, end)[0]
    return place


def _row_draft(stream: Stream, row: Row) -> Draft:
    """The sheet that one row of a table of positions is. What it says of its indicator stays beside that."""
    draft = Draft(begin=min(start for _, (start, _) in row), current="table")
    for item, span in row:
        draft.printed.setdefault(item.field, printed_words(stream, item))
        if item.field in _MEASURED:
            draft.columns.setdefault(item.field, []).append((0, span))
        elif item.label.reads == "other":
            draft.other.setdefault(printed_words(stream, item), span)
        else:
            draft.values.setdefault(item.field, span)
    if draft.columns and "kpis" in draft.values:
        draft.columns["kpis"] = [(0, draft.values["kpis"])]
    return draft


_MEASURED = ("target", "weight", "period")
"""The fields that say something of an indicator in the same row."""


def _keep_columns(stream: Stream, ledger: Ledger, draft: Draft | None, item: Found, grids: Columns) -> None:
    if draft is None:
        return
    if item.start in grids.cells:
        draft.columns.setdefault(item.field, []).extend(grids.cells[item.start])
    _keep_duties(stream, ledger, draft, grids.duties.get(item.start))
    if item.start in grids.inner:
        _keep_inner(stream, ledger, draft, grids.inner[item.start])


def printed_words(stream: Stream, item: Found) -> str:
    """A label on one line and, where it is Chinese, in the document's own script."""
    return item.words if item.words.isascii() else "".join(stream.chars[item.start : item.end].split())


def _keep_inner(stream: Stream, ledger: Ledger, draft: Draft, inner: Inner) -> None:
    """What a table beside its field's label says of each name; its headers are labels."""
    for header in inner.headers:
        ledger.claim(*header, "labels")
    for nothing in inner.nothing:
        ledger.claim(*nothing, "layout")
    draft.current = inner.label.field
    printed = re.sub(r"\s", "", stream.chars[inner.label.start : inner.label.end])
    for name, said in inner.said if inner.label.field != "kpis" else ():
        draft.other.setdefault(f"{printed} {stream.chars[slice(*name)]}", said)


def _keep_duties(stream: Stream, ledger: Ledger, draft: Draft, table: DutyTable | None) -> None:
    """What a table says of duties. Words before it stay under the label that stands there."""
    if table is None:
        return
    for nothing in table.nothing:
        ledger.claim(*nothing, "layout")
    for header in table.headers:
        ledger.claim(*header, "labels")
    for name in ("duties", "kpis"):
        start, end = draft.values.get(name, (0, 0))
        if start <= table.place[0] < end:
            draft.values[name] = (start, table.place[0])
    draft.tabled += table.found
    draft.standards += table.standards
    draft.current, draft.reached = "duties", max(draft.reached, table.place[1])
    for header, item, said in table.said:
        printed = "".join(stream.chars[slice(*header)].split())
        draft.other.setdefault(f"{printed} {stream.chars[slice(*item)]}", said)


def _keep(draft: Draft, item: Found, printed: str, value: Stretch) -> None:
    """Puts a value under its field. A numbered field's further labels are marks inside its stretch."""
    start, end = draft.values.get(item.field, (0, 0))
    goes_on = item.label.reads == "numbered" and item.field in draft.values and end == item.begin
    if goes_on:
        draft.marks.setdefault(item.field, []).append(Mark(item.label.role, item.begin, value[0], item.words))
        draft.values[item.field] = (start, value[1])
    elif item.label.reads == "other":
        draft.other[printed] = value
    elif start < end:
        draft.other.setdefault(printed, value)
    else:
        draft.values[item.field] = value
        if item.label.role != "label":
            draft.marks[item.field] = [Mark(item.label.role, value[0], value[0])]
    draft.current = item.field


def open_sheets(stream: Stream, sheets: Sequence[Draft]) -> None:
    """Finds each sheet's heading and chapter in the text before it, which then ends earlier."""
    known = _known(stream, sheets)
    previous: Draft | None = None
    for draft in sheets:
        if draft.current == "table":
            continue
        last = _last(previous)
        title = folded(stream, draft.values.get("title"))
        draft.opening = take_apart(stream, last, draft.begin, title, known, headed=draft.headed, named=draft.named)
        if previous:
            _shorten(previous, draft.opening.rest[1])
        previous = draft


def _last(draft: Draft | None) -> int:
    """Where the last value of a sheet starts: the text before the next sheet begins in it."""
    spans = [*draft.values.values(), *draft.other.values()] if draft else []
    marks = [mark.end for found in draft.marks.values() for mark in found] if draft else []
    return max([*(span[0] for span in spans), *marks, draft.reached if draft else 0])


def _known(stream: Stream, sheets: Sequence[Draft]) -> Known:
    def values(name: str) -> set[str]:
        return {folded(stream, draft.values.get(name)) for draft in sheets} - {""} - words().none

    names = frozenset(values("title") | values("superior"))
    cells = [re.split("[、;]", value) for value in values("kpis")]
    entries = frozenset(whole_entries(cells))
    lists = "\n".join(sorted(values("subordinates")))
    openings = [
        (draft.begin, folded(stream, draft.values.get("title"))) for draft in sheets if draft.current != "table"
    ]
    shapes = leads(stream, openings, names)
    return Known(names, lists, entries, frozenset(values("department")), stream.folded, shapes)


def _shorten(draft: Draft, end: int) -> None:
    for table in (draft.values, draft.other):
        for name, (start, stop) in table.items():
            table[name] = (min(start, max(end, start)), max(start, min(stop, end)))


def folded(stream: Stream, span: Stretch | None) -> str:
    """The folded text of a stretch without blanks at its ends; empty for None."""
    if span is None:
        return ""
    start, end = stream.strip(*span)
    return stream.folded[start:end]
