"""Pages to what runs through them: headers and footers apart, tables and paragraphs over page breaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from orggraph.readers.pdf.lines import lines_of
from orggraph.readers.pdf.ruling import tables_of
from orggraph.readers.pdf.shapes import Box, Grid, Line, Sheet

Unit: TypeAlias = Line | Grid

_ZONE = 0.16
"""The part of a page's height, at its top and its bottom, where headers and footers stand."""
_DEEP = 3
_SHARE = 0.4
_NEAR = 6.0
_BREAK_ZONE = 0.15
_SAME_EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Margin:
    """A header or footer: text that layout repeats."""

    text: str


@dataclass(slots=True)
class Run:
    """Lines that follow each other, over page breaks too."""

    lines: list[Line] = field(default_factory=list[Line])


Part: TypeAlias = Margin | Run | Grid


@dataclass(frozen=True, slots=True)
class Page:
    """A page's lines and tables from the top down."""

    height: float
    units: tuple[Unit, ...]


def page_of(sheet: Sheet) -> Page:
    """The page's tables, and lines outside them, by height."""
    grids, glyphs = tables_of(sheet.rules, sheet.glyphs)
    units: list[Unit] = [*grids, *lines_of(glyphs)]
    return Page(sheet.height, tuple(sorted(units, key=lambda unit: unit.y0)))


def body_size(pages: Iterable[Page]) -> float:
    """The height that most characters have."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for unit in page.units:
            lines = [unit] if isinstance(unit, Line) else [line for box in unit.boxes for line in box.lines]
            for line in lines:
                sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: sizes[size], default=10.0)


def _key(unit: Unit) -> str:
    """What a header says on every page: its text, numbers aside."""
    return re.sub(r"\d+", "#", re.sub(r"\s", "", unit.text))


def _outermost(page: Page, size: float) -> list[tuple[Unit, float]]:
    """What may be a header or a footer: the first and the last on the page, not larger than its text."""
    first = [(unit, unit.y0) for unit in page.units[:_DEEP] if unit.y1 < _ZONE * page.height]
    last = [(unit, unit.y1) for unit in page.units[-_DEEP:] if unit.y0 > (1 - _ZONE) * page.height]
    return [(unit, at) for unit, at in first + last if isinstance(unit, Grid) or unit.size <= 1.1 * size]


def margins_of(pages: Sequence[Page], size: float) -> set[int]:
    """The ids of the units that stand at one height on many pages with one text."""
    seen: dict[str, list[tuple[float, int, int]]] = {}
    for number, page in enumerate(pages):
        for unit, at in _outermost(page, size):
            seen.setdefault(_key(unit), []).append((at, number, id(unit)))
    margins: set[int] = set()
    for places in seen.values():
        heights = Counter(round(at / _NEAR) for at, _, _ in places)
        usual = max(heights, key=lambda height: heights[height]) * _NEAR
        near = [(number, unit) for at, number, unit in places if abs(at - usual) <= 2 * _NEAR]
        if len({number for number, _ in near}) >= max(2, _SHARE * len(pages)):
            margins |= {unit for _, unit in near}
    return margins


def _first_row(grid: Grid) -> list[Box]:
    return [box for box in grid.boxes if box.row == 0]


def _last_row(grid: Grid) -> list[Box]:
    return [box for box in grid.boxes if box.row + box.rows == grid.rows]


def _texts(boxes: Iterable[Box]) -> list[str]:
    return [box.text for box in boxes]


def _below(grid: Grid, box: Box) -> Box | None:
    """The cell of the last row that stands where `box` stands."""
    same = (
        last for last in _last_row(grid) if abs(last.x0 - box.x0) <= _SAME_EDGE and abs(last.x1 - box.x1) <= _SAME_EDGE
    )
    return next(same, None)


def _continues(before: Grid, grid: Grid) -> bool:
    """Whether the table at a page's top is the one at the bottom of the page before."""
    wide = (before.edges[0] - grid.edges[0], before.edges[-1] - grid.edges[-1])
    if max(map(abs, wide)) > _SAME_EDGE:
        return False
    opening, first = _first_row(before), _first_row(grid)
    again = bool(first[0].text) and first[0].text == opening[0].text
    # The same label first: the next sheet's form. The same whole row: a header that Word repeats.
    return not again or (len(first) > 1 and _texts(first) == _texts(opening))


def _is_rest(before: Grid, first: Sequence[Box]) -> bool:
    """Whether a table's first row on a page is the rest of a row that the page break cut."""
    written = [box for box in first if box.text]
    if len(written) != 1 or first[0].text or written[0].rows > 1:
        return False
    above = _below(before, written[0])
    return above is not None and bool(above.text)


def _join(before: Grid, grid: Grid) -> list[str]:
    """Adds `grid` to the table that it continues; the texts of the repeated header, layout."""
    first = _first_row(grid)
    repeated = len(first) > 1 and _texts(first) == _texts(_first_row(before))
    rest = not repeated and _is_rest(before, first)
    shift = before.rows - (repeated or rest)
    for box in grid.boxes:
        above = _below(before, box) if box.row == 0 else None
        if box.row == 0 and repeated:
            continue
        if above and (rest or (not box.text and box.rows > 1)):
            above.lines += box.lines
            above.rows += box.rows - rest
        else:
            before.boxes.append(Box(box.x0, box.x1, box.row + shift, box.rows, box.lines))
    before.rows = shift + grid.rows
    before.edges = sorted({*before.edges, *grid.edges})
    return _texts(first) if repeated else []


def _add(parts: list[Part], unit: Unit, at_break: bool) -> None:
    """Adds a unit to the parts; across a page break to the table or lines that it continues."""
    last = next((part for part in reversed(parts) if not isinstance(part, Margin)), None)
    adjacent = bool(parts) and parts[-1] is last
    if isinstance(unit, Line):
        if isinstance(last, Run) and (adjacent or at_break):
            last.lines.append(unit)
        else:
            parts.append(Run([unit]))
    elif at_break and isinstance(last, Grid) and _continues(last, unit):
        header = "\t".join(filter(None, _join(last, unit)))
        if header:
            parts.append(Margin(header))
    else:
        parts.append(unit)


def parts_of(pages: Sequence[Page], margins: set[int]) -> list[Part]:
    """What runs through the pages, in the order that it reads."""
    parts: list[Part] = []
    floor = max((unit.y1 for page in pages for unit in page.units if id(unit) not in margins), default=0.0)
    reached = 0.0
    for page in pages:
        body = [unit for unit in page.units if id(unit) not in margins]
        for unit in page.units:
            if id(unit) in margins:
                parts.append(Margin(unit.text))
                continue
            full = reached > floor - _BREAK_ZONE * page.height
            _add(parts, unit, at_break=unit is body[0] and full)
        reached = body[-1].y1 if body else 0.0
    return parts
