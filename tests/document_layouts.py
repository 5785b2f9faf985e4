"""The seed's forms laid out as companies do, before any kind of file writes it. For tests only.

`form` is a table a sheet, as HR departments print it (four columns, merged label cells); `outline` is
headings, paragraphs and lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rendering import SECTIONS, SHEET_WORD, Form, Forms, Numbered

Layout = Literal["form", "outline"]


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; an item of a list where it has a depth. `number` is None for a bullet."""

    text: str
    depth: int = 0
    number: str | None = None


@dataclass(frozen=True, slots=True)
class TableCell:
    lines: tuple[Line, ...]
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    columns: int
    rows: tuple[tuple[TableCell, ...], ...]


Element: TypeAlias = Heading | Line | Table


def _cell(text: str, columns: int = 1, rows: int = 1) -> TableCell:
    return TableCell((Line(text),), columns, rows)


def _listed(entries: Sequence[Numbered], depth: int = 1) -> tuple[Line, ...]:
    return tuple(Line(text, depth, number) for number, text in entries)


def laid_out(forms: Forms, layout: Layout) -> list[Element]:
    """The manual's elements in order."""
    elements: list[Element] = [Heading(1, forms.title)]
    department = ""
    for form in forms.sheets:
        if form.department != department:
            department = form.department
            elements.append(Heading(2, department))
        elements.append(Heading(3, form.heading + SHEET_WORD))
        elements += [_form(form)] if layout == "form" else _outline(form)
    return elements


def _form(form: Form) -> Table:
    rows = [*_label_rows(form.cells), *_duty_rows(form)]
    if form.authorities:
        rows.append((_cell(SECTIONS[1]), TableCell(_listed(form.authorities), 3)))
    for place, (label, value) in enumerate(form.contacts):
        header = () if place else (_cell(SECTIONS[2], rows=len(form.contacts)),)
        rows.append((*header, _cell(label), _cell(value, 2)))
    if form.kpis:
        rows.append((_cell(SECTIONS[3]), TableCell(tuple(Line(kpi) for kpi in form.kpis), 3)))
    return Table(4, tuple(rows))


def _label_rows(cells: Sequence[tuple[str, str]]) -> Iterator[tuple[TableCell, ...]]:
    """Two labels a row; a long value, or the last of an odd number, takes the row."""
    waiting: tuple[str, str] | None = None
    for label, value in cells:
        if len(value) <= 8 and waiting is None:
            waiting = (label, value)
        elif len(value) <= 8 and waiting:
            yield tuple(map(_cell, (*waiting, label, value)))
            waiting = None
        else:
            if waiting:
                yield _cell(waiting[0]), _cell(waiting[1], 3)
                waiting = None
            yield _cell(label), _cell(value, 3)
    if waiting:
        yield _cell(waiting[0]), _cell(waiting[1], 3)


def _duty_rows(form: Form) -> Iterator[tuple[TableCell, ...]]:
    if form.areas:
        yield (_cell(SECTIONS[0], 4),)
        yield _cell("職責要項", 2), _cell("職責描述", 2)
    for area in form.areas:
        yield _cell(area.number or ""), _cell(area.heading), TableCell(_listed(area.items), 2)


def _outline(form: Form) -> Iterator[Element]:
    for label, value in form.cells:
        yield Line(f"{label}：{value}")
    duties = [
        line for area in form.areas for line in (Line(area.heading, 1, area.number), *_listed(area.items, depth=2))
    ]
    bodies = (
        duties,
        _listed(form.authorities),
        [Line(f"{label}：{value}") for label, value in form.contacts],
        [Line(kpi, 1) for kpi in form.kpis],
    )
    for section, body in zip(SECTIONS, bodies, strict=True):
        if body:
            yield Heading(4, section)
            yield from body


def typed(line: Line, style: str = "{n}.") -> str:
    """The line with its number printed; a bullet is the writer's."""
    return line.text if line.number is None else style.format(n=line.number) + line.text
