"""Word's automatic numbers, counted as Word counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from orggraph.readers.numbers import printed
from orggraph.readers.word.xml import Element, attribute, child, children, is_on, number

_DEPTHS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One depth of a list: where it starts, how it is printed, when it starts again."""

    start: int = 1
    style: str = "decimal"
    text: str = ""
    suffix: str = " "
    restart: int = -1
    plain: bool = False
    paragraph_style: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a list's paragraph: its number, or a bullet."""

    text: str
    bullet: bool


_SUFFIXES = {"tab": " ", "space": " ", "nothing": ""}


def _level(element: Element) -> Level:
    return Level(
        start=number(child(element, "start"), "val", 0),
        style=attribute(child(element, "numFmt"), "val", "decimal"),
        text=attribute(child(element, "lvlText"), "val"),
        suffix=_SUFFIXES.get(attribute(child(element, "suff"), "val", "tab"), " "),
        restart=number(child(element, "lvlRestart"), "val", -1),
        plain=is_on(child(element, "isLgl")),
        paragraph_style=attribute(child(element, "pStyle"), "val"),
    )


def _levels(element: Element) -> dict[int, Level]:
    return {number(level, "ilvl", 0, _DEPTHS - 1): _level(level) for level in children(element, "lvl")}


class Numbering:
    """The lists of a document and how far each has counted."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, dict[int, Level]] = {}
        self._of: dict[str, str] = {}
        self._own: dict[str, dict[int, Level]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        styled: dict[str, str] = {}
        linked: dict[str, str] = {}
        for definition in children(root, "abstractNum"):
            identifier = attribute(definition, "abstractNumId")
            self._abstract[identifier] = _levels(definition)
            styled[attribute(child(definition, "styleLink"), "val")] = identifier
            linked[identifier] = attribute(child(definition, "numStyleLink"), "val")
        for instance in children(root, "num"):
            self._add(instance, styled, linked)

    def _add(self, instance: Element, styled: dict[str, str], linked: dict[str, str]) -> None:
        identifier = attribute(instance, "numId")
        abstract = attribute(child(instance, "abstractNumId"), "val")
        self._of[identifier] = styled.get(linked.get(abstract) or "-", abstract)
        self._own[identifier] = {}
        self._starts[identifier] = {}
        for override in children(instance, "lvlOverride"):
            depth = number(override, "ilvl", 0, _DEPTHS - 1)
            for level in children(override, "lvl"):
                self._own[identifier][depth] = _level(level)
            start = child(override, "startOverride")
            if start is not None:
                self._starts[identifier][depth] = number(start, "val", 1)

    def _of_depth(self, listed: str, depth: int) -> Level | None:
        own = self._own.get(listed, {})
        return own.get(depth) or self._abstract.get(self._of.get(listed, ""), {}).get(depth)

    def depth_of_style(self, listed: str, style: str, depth: int) -> int:
        """The depth that the list keeps for paragraphs of this style; else `depth`."""
        levels = self._abstract.get(self._of.get(listed, ""), {})
        kept = (place for place, level in levels.items() if style and level.paragraph_style == style)
        return next(kept, depth)

    def count(self, listed: str, depth: int) -> Label | None:
        """The label of the next paragraph of this list and depth; None for an unknown list."""
        level = self._of_depth(listed, depth)
        if level is None:
            return None
        if level.style == "bullet":
            return Label("• ", bullet=True)
        counts = self._counts.setdefault(self._of[listed], {})
        start = self._starts[listed].get(depth)
        if start is not None and (listed, depth) not in self._begun:
            counts[depth] = start
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        self._begun.add((listed, depth))
        self._restart_below(listed, depth, counts)
        text = self._text(listed, level, counts)
        return Label(text + level.suffix, bullet=False) if text else None

    def _restart_below(self, listed: str, depth: int, counts: dict[int, int]) -> None:
        for deeper in range(depth + 1, _DEPTHS):
            level = self._of_depth(listed, deeper)
            # lvlRestart names the level (from 1) whose numbers start this one again; 0 never does.
            if level is None or level.restart < 0 or depth < level.restart:
                counts.pop(deeper, None)

    def _text(self, listed: str, level: Level, counts: dict[int, int]) -> str:
        def one(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            above = self._of_depth(listed, depth) or Level()
            style = "decimal" if level.plain and above.style != "decimalZero" else above.style
            return printed(counts.get(depth, above.start), style)

        return re.sub(r"%([1-9])", one, level.text)
