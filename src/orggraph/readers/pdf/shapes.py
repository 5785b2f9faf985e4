"""What stands on a page: characters with their boxes, ruling lines. Points, from the page's top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character and its box; `y0` is its top."""

    character: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its box."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line: at `at` across its direction, from `start` to `end` along it."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's characters and ruling lines."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Characters that stand in one line. `size` is the height of its characters' boxes.

    `opening` is the width of what a line break cannot part from the line's start.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    opening: float


@dataclass(slots=True)
class Box:
    """A cell of a ruled table: its box, its place, its lines from the top."""

    x0: float
    x1: float
    row: int
    rows: int
    lines: list[Line] = field(default_factory=list[Line])

    @property
    def text(self) -> str:
        """What stands in it, without line breaks."""
        return "".join(line.text for line in self.lines)


@dataclass(slots=True)
class Grid:
    """A ruled table: its outer edges, its upright edges, its number of rows, its cells row by row."""

    y0: float
    y1: float
    edges: list[float]
    rows: int
    boxes: list[Box]

    @property
    def text(self) -> str:
        """All its text, cells parted by blanks."""
        return " ".join(box.text for box in self.boxes)
