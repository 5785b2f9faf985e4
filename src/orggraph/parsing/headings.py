"""What stands before a sheet: its heading, the chapter that it opens, the document's title."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from orggraph.parsing.stream import Stream

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Opening:
    """The end of the text before a sheet, taken apart: [rest][chapter][heading]."""

    rest: Stretch
    chapter: Stretch | None
    heading: Stretch | None


def _suffix(folded: str, known: Collection[str]) -> int:
    """The length of the longest known name at the end of the text; 0 for none."""
    return max((len(name) for name in known if name and folded.endswith(name)), default=0)


def _like_title(folded: str, title: str) -> int:
    """The length of the shortest ending that begins as the title does, or that the title begins with."""
    for length in range(2, min(len(folded), 40) + 1):
        ending = folded[-length:]
        if ending.startswith(title) or (title.startswith(ending) and length * 2 >= len(title)):
            return length
    return 0


def take_apart(
    stream: Stream, start: int, end: int, title: str, names: Collection[str], units: Collection[str], *, headed: bool
) -> Opening:
    """The opening of a sheet whose folded title is `title`.

    `names` are the positions that the manual names anywhere, `units` its departments (folded).
    `headed`: whether a heading's own words follow at `end`. Layout, where it parts things, goes first.
    """
    end = stream.strip(start, end)[1]
    piece = stream.piece_of(max(end - 1, start))
    own = stream.strip(max(piece.start, start), end) if piece.start > start else None
    heading: Stretch | None = None
    if headed or (own and piece.block and piece.block.kind == "heading"):
        folded = stream.folded[start:end]
        length = _suffix(folded, {*names, title}) or _like_title(folded, title) if title else 0
        if own and (not length or len(stream.pieces) > 1):
            heading = own
        elif length:
            heading = (end - length, end)
    return _with_chapter(stream, start, heading[0] if heading else end, heading, units)


def _with_chapter(stream: Stream, start: int, end: int, heading: Stretch | None, units: Collection[str]) -> Opening:
    end = stream.strip(start, end)[1]
    length = _suffix(stream.folded[start:end], units)
    if length:
        return Opening(stream.strip(start, end - length), (end - length, end), heading)
    piece = stream.piece_of(max(end - 1, start))
    if end > start and piece.block and piece.block.kind == "heading" and piece.start > start:
        return Opening(stream.strip(start, piece.start), (piece.start, end), heading)
    return Opening(stream.strip(start, end), None, heading)
