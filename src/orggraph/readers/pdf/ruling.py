"""Ruling lines to tables: the areas that lines close in are cells, however they were drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from orggraph.readers.pdf.lines import lines_of
from orggraph.readers.pdf.shapes import Box, Glyph, Grid, Rule

_SNAP = 3.0
"""Points within which two lines are one."""
_MAX_RULES = 1_500
_MAX_WORK = 3_000_000
"""Areas times lines: what finding a table's cells costs; a form has some thousands."""


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Lines drawn in pieces, or twice, as one each."""
    found: list[Rule] = []
    for upright in (False, True):
        same = sorted((rule for rule in rules if rule.upright == upright), key=lambda rule: rule.at)
        rows: list[list[Rule]] = []
        for rule in same:
            if not rows or rule.at - rows[-1][0].at > _SNAP:
                rows.append([])
            rows[-1].append(rule)
        for row in rows:
            found += _chained(sorted(row, key=lambda rule: rule.start))
    return found


def _chained(row: Sequence[Rule]) -> list[Rule]:
    found = [row[0]]
    for rule in row[1:]:
        last = found[-1]
        if rule.start <= last.end + _SNAP:
            found[-1] = Rule(last.upright, last.at, last.start, max(last.end, rule.end))
        else:
            found.append(Rule(rule.upright, last.at, rule.start, rule.end))
    return found


def _meet(one: Rule, other: Rule) -> bool:
    return one.start - _SNAP <= other.at <= one.end + _SNAP and other.start - _SNAP <= one.at <= other.end + _SNAP


def _connected(rules: Sequence[Rule]) -> list[list[Rule]]:
    """The lines in groups that touch each other."""
    level = [rule for rule in rules if not rule.upright]
    upright = [rule for rule in rules if rule.upright]
    groups: list[list[Rule]] = []
    waiting = set(upright) | set(level)
    for seed in level:
        if seed not in waiting:
            continue
        waiting.discard(seed)
        group, edge = [seed], [seed]
        while edge:
            rule = edge.pop()
            near = [other for other in (level if rule.upright else upright) if other in waiting and _meet(rule, other)]
            waiting.difference_update(near)
            group += near
            edge += near
        groups.append(group)
    return groups


def _edges(places: Iterable[float]) -> list[float]:
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SNAP:
            found.append(place)
    return found


class _Field:
    """The smallest areas between a table's lines, and which of them no line parts."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        level = [rule for rule in rules if not rule.upright]
        upright = [rule for rule in rules if rule.upright]
        # A table may be open at its sides: then its lines' ends are its edges.
        self.xs = _edges([rule.at for rule in upright] + [end for rule in level for end in (rule.start, rule.end)])
        self.ys = _edges([rule.at for rule in level] + [end for rule in upright for end in (rule.start, rule.end)])
        self.columns, self.rows = len(self.xs) - 1, len(self.ys) - 1
        self._group = list(range(max(self.columns, 0) * max(self.rows, 0)))

    def _closed(self, upright: bool, at: float, across: float) -> bool:
        return any(
            rule.upright == upright and abs(rule.at - at) <= _SNAP and rule.start <= across <= rule.end
            for rule in self._rules
        )

    def _root(self, area: int) -> int:
        while self._group[area] != area:
            self._group[area] = self._group[self._group[area]]
            area = self._group[area]
        return area

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._group[second] = first

    def open_areas(self) -> None:
        """Joins the areas that no line parts."""
        for row in range(self.rows):
            for column in range(self.columns):
                area = row * self.columns + column
                x = (self.xs[column] + self.xs[column + 1]) / 2
                y = (self.ys[row] + self.ys[row + 1]) / 2
                if column + 1 < self.columns and not self._closed(True, self.xs[column + 1], y):
                    self._join(area, area + 1)
                if row + 1 < self.rows and not self._closed(False, self.ys[row + 1], x):
                    self._join(area, area + self.columns)

    def boxes(self) -> dict[int, Box]:
        """The cells by their first area, row by row."""
        found: dict[int, tuple[int, int, int, int]] = {}
        for area in range(self.rows * self.columns):
            row, column = divmod(area, self.columns)
            top, left, bottom, right = found.get(self._root(area), (row, column, row, column))
            found[self._root(area)] = (min(top, row), min(left, column), max(bottom, row), max(right, column))
        return {
            root: Box(self.xs[left], self.xs[right + 1], top, bottom - top + 1)
            for root, (top, left, bottom, right) in sorted(found.items())
        }

    def area_at(self, x: float, y: float) -> int | None:
        """The first area of the cell at this point; None outside the table."""
        column, row = bisect_right(self.xs, x) - 1, bisect_right(self.ys, y) - 1
        inside = 0 <= column < self.columns and 0 <= row < self.rows
        return self._root(row * self.columns + column) if inside else None


def _grid(rules: Sequence[Rule], glyphs: Sequence[Glyph]) -> tuple[Grid, list[Glyph]] | None:
    """The table that these lines draw, and the characters outside it; None where they draw none."""
    field = _Field(rules)
    areas = max(field.columns, 0) * max(field.rows, 0)
    if areas < 2 or areas * len(rules) > _MAX_WORK:
        return None
    field.open_areas()
    boxes = field.boxes()
    if len(boxes) < 2:
        # A frame around a page, or a line under a heading.
        return None
    inside: dict[int, list[Glyph]] = {root: [] for root in boxes}
    outside: list[Glyph] = []
    for glyph in glyphs:
        root = field.area_at(*glyph.middle)
        (outside if root is None else inside[root]).append(glyph)
    for root, box in boxes.items():
        box.lines = lines_of(inside[root])
    return Grid(field.ys[0], field.ys[-1], field.xs, field.rows, list(boxes.values())), outside


def tables_of(rules: Sequence[Rule], glyphs: Sequence[Glyph]) -> tuple[list[Grid], list[Glyph]]:
    """The page's ruled tables, and the characters outside them."""
    merged = _merged(rules)
    if len(merged) > _MAX_RULES:
        return [], list(glyphs)
    grids: list[Grid] = []
    # Small ones first: a table inside another's cell keeps its own characters.
    for group in sorted(_connected(merged), key=_extent):
        found = _grid(group, glyphs)
        if found and any(box.lines for box in found[0].boxes):
            grids.append(found[0])
            glyphs = found[1]
    return grids, list(glyphs)


def _extent(rules: Sequence[Rule]) -> float:
    return max(rule.end - rule.start for rule in rules)
