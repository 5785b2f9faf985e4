"""The walk through a Word document: paragraphs, lists and tables in the order that they read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from orggraph.model.text import BlockKind
from orggraph.readers.composition import Composition, Place
from orggraph.readers.word.numbering import Label, Numbering
from orggraph.readers.word.package import Parts
from orggraph.readers.word.runs import SKIPPED, Runs, collect
from orggraph.readers.word.styles import Styles, is_deleted
from orggraph.readers.word.xml import Element, attribute, child, children, local, number

_WIDEST = 200
"""Columns that a table may have."""


def _flat(element: Element, tag: str) -> Iterator[Element]:
    """The children with this tag, also inside content controls and insertions; not inside deletions."""
    for inner in element:
        if local(inner) == tag:
            yield inner
        elif local(inner) in ("sdt", "sdtContent", "ins", "moveTo", "customXml"):
            yield from _flat(inner, tag)


@dataclass(slots=True)
class _TableCell:
    element: Element
    column: int
    column_span: int
    row_span: int = 1


def _row_cells(row: Element, above: dict[int, _TableCell]) -> list[_TableCell]:
    """The row's cells that stand here first; a cell that goes on from `above` makes that one taller."""
    found: list[_TableCell] = []
    column = number(child(row, "trPr", "gridBefore"), "val", 0, _WIDEST)
    going_on: dict[int, _TableCell] = {}
    for element in _flat(row, "tc"):
        properties = child(element, "tcPr")
        span = max(number(child(properties, "gridSpan"), "val", 1, _WIDEST), 1)
        vertical, horizontal = child(properties, "vMerge"), child(properties, "hMerge")
        taller = above.get(column) if vertical is not None and attribute(vertical, "val") != "restart" else None
        if taller:
            taller.row_span += 1
            going_on[column] = taller
        elif horizontal is not None and attribute(horizontal, "val") != "restart" and found:
            found[-1].column_span += span
        elif child(properties, "cellDel") is None:
            found.append(_TableCell(element, column, span))
            if vertical is not None:
                going_on[column] = found[-1]
        column += span
    above.clear()
    above.update(going_on)
    return found


class Walk:
    """One pass through the document, writing its blocks into `composition`."""

    def __init__(self, parts: Parts, composition: Composition) -> None:
        self._styles = Styles(parts.styles)
        self._numbering = Numbering(parts.numbering)
        self._to = composition
        self._held = ""

    def container(self, element: Element, place: Place | None = None) -> None:
        """The paragraphs and tables of a body, a cell, a text box or a wrapper of these."""
        for inner in element:
            tag = local(inner)
            if tag == "p":
                self._paragraph(inner, place)
            elif tag == "tbl":
                self._table(inner)
            elif tag == "AlternateContent":
                for choice in inner[:1]:
                    self.container(choice, place)
            elif tag not in SKIPPED:
                self.container(inner, place)

    def _paragraph(self, element: Element, place: Place | None) -> None:
        properties = child(element, "pPr")
        runs = Runs()
        collect(element, runs)
        text = self._held + "".join(runs.text)
        # A struck-out paragraph mark joins the paragraph to the next.
        self._held = text if is_deleted(properties, "rPr") else ""
        if not self._held:
            self._write(text, properties, place)
        for box in runs.boxes:
            self.container(box, place)

    def _write(self, text: str, properties: Element | None, place: Place | None) -> None:
        if self._styles.is_contents(properties):
            if text.strip():
                self._to.layout(text)
            return
        level = self._styles.heading_level(properties)
        label, depth = self._label(properties)
        bullet = label.text if label and label.bullet else ""
        printed = label.text if label and not label.bullet else ""
        listed = depth + 1 if label else 0
        kind: BlockKind = "heading" if level else "item" if listed else "paragraph"
        depth = level if level and place is None else listed
        self._to.add(kind, printed + text.lstrip() if printed else text, depth, place, bullet)

    def _label(self, properties: Element | None) -> tuple[Label | None, int]:
        listed = self._styles.numbering(properties)
        if listed is None:
            return None, 0
        identifier, depth = listed
        if child(properties, "numPr") is None:
            depth = self._numbering.depth_of_style(identifier, self._styles.paragraph_style(properties), depth)
        return self._numbering.count(identifier, depth), depth

    def _table(self, element: Element) -> None:
        table = self._to.new_table()
        above: dict[int, _TableCell] = {}
        rows = [row for row in _flat(element, "tr") if not is_deleted(row, "trPr")]
        # All rows first: a merged cell knows how far it reaches only then.
        grid = [_row_cells(row, above) for row in rows]
        for index, cells in enumerate(grid):
            for cell in cells:
                place = Place(table, index, cell.column, cell.row_span, cell.column_span)
                self.container(cell.element, place)

    def notes(self, root: Element | None) -> None:
        """The foot or end notes, one paragraph each after the other; separators are none."""
        for tag in ("footnote", "endnote"):
            for note in children(root, tag):
                if attribute(note, "type", "normal") == "normal":
                    self.container(note)
