"""What a paragraph's style says: heading level, numbering, or that it is an entry of the contents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orggraph.readers.word.xml import Element, attribute, child, children, local, number

_HEADING = re.compile(r"(?:heading|標題|标题)\s*(\d)", re.IGNORECASE)
_TITLE = re.compile(r"title|標題|标题|書名|书名", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|目錄|目录)\s*\d|table of figures", re.IGNORECASE)
_BODY = 9
"""The outline level that says: no heading."""


class Styles:
    """The document's paragraph styles by id."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default = ""
        for style in children(root, "style"):
            identifier = attribute(style, "styleId")
            self._by_id[identifier] = style
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true"):
                self._default = identifier

    def _chain(self, properties: Element | None) -> Iterator[Element]:
        """The paragraph's style and those that it is based on."""
        identifier = attribute(child(properties, "pStyle"), "val", self._default)
        seen: set[str] = set()
        while identifier in self._by_id and identifier not in seen:
            seen.add(identifier)
            style = self._by_id[identifier]
            yield style
            identifier = attribute(child(style, "basedOn"), "val")

    def heading_level(self, properties: Element | None) -> int:
        """The heading's level from 1; 0 where the paragraph is none. `properties` is its `w:pPr`."""
        direct = child(properties, "outlineLvl")
        if direct is not None:
            level = number(direct, "val", _BODY)
            return level + 1 if level < _BODY else 0
        for style in self._chain(properties):
            name = attribute(child(style, "name"), "val")
            named = _HEADING.fullmatch(name)
            level = number(child(style, "pPr", "outlineLvl"), "val", -1)
            if level >= 0 or named or _TITLE.fullmatch(name):
                return (level + 1 if level < _BODY else 0) if level >= 0 else int(named[1]) if named else 1
        return 0

    def is_contents(self, properties: Element | None) -> bool:
        """Whether the paragraph is an entry of a table of contents."""
        return any(_CONTENTS.fullmatch(attribute(child(style, "name"), "val")) for style in self._chain(properties))

    def numbering(self, properties: Element | None) -> tuple[str, int] | None:
        """The list that the paragraph is in and its depth from 0, by itself or by its style; None outside."""
        direct = child(properties, "numPr")
        by_style = [found for style in self._chain(properties) if (found := child(style, "pPr", "numPr")) is not None]
        sources = [direct, *by_style] if direct is not None else by_style
        listed = next((attribute(inner, "val") for source in sources for inner in children(source, "numId")), "0")
        depth = next((number(inner, "val", 0, 8) for source in sources for inner in children(source, "ilvl")), 0)
        return (listed, depth) if listed != "0" else None

    def paragraph_style(self, properties: Element | None) -> str:
        """The id of the paragraph's style."""
        return attribute(child(properties, "pStyle"), "val", self._default)


def is_deleted(properties: Element | None, *path: str) -> bool:
    """Whether tracked changes strike out what these properties belong to."""
    marked = child(properties, *path)
    return marked is not None and any(local(inner) in ("del", "moveFrom", "cellDel") for inner in marked)
