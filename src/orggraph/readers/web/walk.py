"""The walk through a web page, block by block."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from orggraph.model.text import BlockKind
from orggraph.readers.composition import Composition, Place
from orggraph.readers.web.grid import cells_of
from orggraph.readers.web.lists import open_list
from orggraph.readers.web.tags import INLINE, SKIPPED

Element = etree._Element  # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

_DEFINED = ("dt", "dd")
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CJK = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
_SOURCE_BREAK = re.compile(rf"(?<={_CJK})[ \t\r\f]*\n[ \t\r\n\f]*(?={_CJK})")
_BLANKS = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class _Here:
    """What a block at this point of the page is."""

    kind: BlockKind = "paragraph"
    level: int = 0
    depth: int = 0
    place: Place | None = None
    kept: bool = False
    """Whether blanks and line breaks stand as they are written."""


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _in_definitions(element: Element) -> bool:
    """Whether a definition list takes this element as one of its own: also where an open one swallowed it."""
    return next(element.iterancestors("dl"), None) is not None


class Walk:
    """One pass through the page, writing its blocks into `composition`."""

    def __init__(self, composition: Composition) -> None:
        self._to = composition
        self._text: list[str] = []
        self._marker = ("", "")
        self._blocks: Mapping[str, Callable[[Element, _Here], None]] = {
            **{f"h{level}": self._heading for level in range(1, 7)},
            **dict.fromkeys(("ol", "ul", "menu"), self._list),
            "table": self._table,
            "dl": self._definitions,
            "pre": lambda element, here: self._block(element, replace(here, kept=True)),
        }

    def page(self, root: Element) -> None:
        """The whole page."""
        self._block(root, _Here())

    def _block(self, element: Element, here: _Here) -> None:
        """What stands in a block of its own."""
        self._flush(here)
        self._inside(element, here)
        self._flush(here)

    def _inside(self, element: Element, here: _Here) -> None:
        self._write(element.text, here)
        for inner in element:
            self._element(inner, here)
            self._write(inner.tail, here)

    def _element(self, element: Element, here: _Here) -> None:
        tag = str(element.tag)
        if tag in SKIPPED or _is_hidden(element) or (tag in _DEFINED and _in_definitions(element)):
            return
        if tag == "br":
            self._text.append("\n")
        elif tag in INLINE:
            self._inside(element, here)
        elif tag in self._blocks:
            self._flush(here)
            self._blocks[tag](element, here)
        else:
            self._block(element, here)

    def _write(self, text: str | None, here: _Here) -> None:
        if text:
            text = text.replace("\u00ad", "")
            self._text.append(text if here.kept else _BLANKS.sub(" ", _SOURCE_BREAK.sub("", text)))

    def _flush(self, here: _Here) -> None:
        """Ends the block that is open."""
        text = "".join(self._text)
        self._text.clear()
        if not text.strip():
            return
        if not here.kept:
            text = re.sub(r" *\n *", "\n", re.sub(" {2,}", " ", text)).strip(" \n")
        bullet, number = self._marker
        self._marker = ("", "")
        level = here.level if here.kind == "heading" and not here.place else here.depth
        self._to.add(here.kind, number + text.lstrip() if number else text, level, here.place, bullet)

    def _heading(self, element: Element, here: _Here) -> None:
        self._block(element, replace(here, kind="heading", level=int(str(element.tag)[1])))

    def _list(self, element: Element, here: _Here) -> None:
        counter = open_list(element)
        inner = replace(here, kind="item", depth=here.depth + 1)
        for item in element:
            if item.tag != "li":
                self._element(item, inner)
            elif not _is_hidden(item):
                self._marker = counter.marker(item)
                self._block(item, inner)
                self._marker = ("", "")
            self._write(item.tail, inner)
        self._flush(inner)

    def _table(self, element: Element, here: _Here) -> None:
        for caption in element.iterchildren("caption"):
            self._block(caption, here)
        table = self._to.new_table()
        for cell, row, column, row_span, column_span in cells_of(element):
            if not _is_hidden(cell):
                self._cell(cell, Place(table, row, column, row_span, column_span))

    def _cell(self, element: Element, place: Place) -> None:
        self._marker = ("", "")
        self._block(element, _Here(place=place))

    def _definitions(self, element: Element, _: _Here) -> None:
        """A term and what it says are two cells of a row; several terms or sayings share theirs."""
        table = self._to.new_table()
        row, before = -1, "dd"
        for inner in element.iter(*_DEFINED):
            if next(inner.iterancestors("dl")) is not element or _is_hidden(inner):
                continue
            tag = str(inner.tag)
            row += row < 0 or (tag == "dt" and before == "dd")
            before = tag
            self._cell(inner, Place(table, row, int(tag == "dd")))
