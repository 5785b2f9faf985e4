"""A manual as parsing gives it: sheets of cells, and an account of every character."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from orggraph.model.text import Cell, Span, Text

Account = Literal["fields", "labels", "layout", "unread"]


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered statement: a duty or an authority. `number` as printed, without brackets."""

    number: str | None
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DutyArea:
    """A group of duties under one heading. `area` is None where items stand without one."""

    number: str | None
    area: Cell | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """An indicator with what a table says of it."""

    name: Cell
    target: Cell | None = None
    weight: Cell | None = None
    period: Cell | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One position's description, as the manual words it; nothing is resolved yet.

    `heading` is what stands before the sheet, `title` what its title cell says. A field that the
    manual does not give, or gives as none (`/`), is None or empty. `superiors` are its superiors one by
    one, where the source gives them so; else `superior` has to be split. `named_by_heading` is set where
    the source says that the heading is the name; else that is found out. `aliases` are its other names.
    """

    heading: Cell
    title: Cell
    department: Cell | None = None
    code: Cell | None = None
    superior: Cell | None = None
    superiors: tuple[Cell, ...] = ()
    subordinates: tuple[Cell, ...] = ()
    level: Cell | None = None
    summary: Cell | None = None
    duties: tuple[DutyArea, ...] = ()
    authorities: tuple[Item, ...] = ()
    internal_contacts: tuple[Cell, ...] = ()
    external_contacts: tuple[Cell, ...] = ()
    kpis: tuple[Cell, ...] = ()
    functional_superior: Cell | None = None
    skip_superior: Cell | None = None
    peers: tuple[Cell, ...] = ()
    headcount: Cell | None = None
    limits: tuple[Item, ...] = ()
    measures: tuple[Measure, ...] = ()
    aliases: tuple[Cell, ...] = ()
    named_by_heading: bool = False
    other: Mapping[str, Cell] = field(default_factory=dict[str, Cell])


@dataclass(frozen=True, slots=True)
class Manual:
    """A document read: its sheets, and what every one of its characters is.

    `segments` rise, touch each other and cover the document from 0 to its end. `chapters` and `headings` are
    those with a number of their own. `unknown_labels` stand where labels do, and no table gives them a field.
    """

    text: Text
    title: Cell | None
    sheets: tuple[Sheet, ...]
    unread: tuple[Cell, ...]
    segments: tuple[tuple[int, int, Account], ...]
    chapters: tuple[Item, ...] = ()
    headings: tuple[Item, ...] = ()
    unknown_labels: tuple[Cell, ...] = ()

    def coverage(self) -> dict[str, int]:
        """Characters in all, and in each account."""
        counts = {"characters": len(self.text.content), "fields": 0, "labels": 0, "layout": 0, "unread": 0}
        for start, end, account in self.segments:
            counts[account] += end - start
        return counts
