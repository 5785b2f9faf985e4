"""What stands before a sheet: its heading, the chapter that it opens, the document's title."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import takewhile

from orggraph.parsing.outlines import CHAPTER, NUMERALS, apart, bare_name, number_end
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import ends_with, words

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Opening:
    """The end of the text before a sheet, taken apart: [rest][chapter][heading]; `lines` are all of its chapters."""

    rest: Stretch
    chapter: Stretch | None
    heading: Stretch | None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A chapter's line: [number][name]; `behind` is the end of its number, `named` says that it names a department."""

    start: int
    behind: int
    end: int
    named: bool


_LISTING = tuple("、,;:/")
"""What before a unit's name shows that it is one of a list."""
_LONGEST = 40
"""Characters of the longest name that is looked for; keeps the work linear in the text."""


def _suffix(folded: str, known: Collection[str]) -> int:
    """The length of the longest known name at the end of the text; 0 for none."""
    lengths = range(min(len(folded), _LONGEST), 0, -1)
    return next((length for length in lengths if folded[-length:] in known), 0)


def _like_title(folded: str, title: str) -> int:
    """The length of the shortest ending that begins as the title does, or that the title begins with."""
    for length in range(2, min(len(folded), 40) + 1):
        ending = folded[-length:]
        if ending.startswith(title) or (title.startswith(ending) and length * 2 >= len(title)):
            return length
    return 0


def _listed(folded: str, lists: str) -> int:
    """The length of the longest ending that is a name in the manual's own lists.

    A short one must stand between marks there; a long one may have run together with its neighbours.
    """
    for length in range(min(len(folded), 20), 1, -1):
        ending = re.escape(folded[-length:])
        if re.search(ending if length >= 4 else rf"(?<!\w){ending}(?!\w)", lists):
            return length
    return 0


def _last_entry(folded: str) -> str:
    return re.split("[、,;。]", folded)[-1]


def _behind_entry(folded: str, entries: Collection[str]) -> int:
    """The length of what follows the last entry of a list: one that stands elsewhere, or one that measures."""
    last = _last_entry(folded)
    ends = [len(entry) for entry in entries if last.startswith(entry) and len(entry) < len(last)]
    if not ends:
        ends = [last.rfind(word, 0, len(last) - 1) + len(word) for word in words().measures if word in last[:-1]]
    rest = len(last) - max(ends, default=0)
    return rest if 2 <= rest <= 12 else 0


def _recurring(folded: str, document: str) -> int:
    """The length of the longest ending that the manual uses in other places too."""
    length = 2
    while length < min(len(folded), 12) and document.count(folded[-length - 1 :]) >= 3:
        length += 1
    return length if length >= 3 else 0


def _shared_start(first: str, second: str) -> str:
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    return "".join(pair[0] for pair in pairs)


def whole_entries(cells: Collection[Sequence[str]]) -> set[str]:
    """The entries of lists, whose last ones may have the next sheet's heading run into them.

    Of last ones that begin alike, the shortest common beginning is the entry.
    """
    found = {entry for cell in cells for entry in cell[:-1]}
    last = sorted({cell[-1] for cell in cells if cell})
    for place, entry in enumerate(last):
        # They are sorted: what begins like an entry stands next to it.
        near = [*last[max(0, place - 4) : place], *last[place + 1 : place + 5]]
        shared = [_shared_start(entry, other) for other in near]
        long = [text for text in shared if len(text) >= 6]
        found.update([min(long, key=len)] if long else [])
    return found


@dataclass(frozen=True, slots=True)
class Known:
    """The names that the manual itself uses, folded: they tell where run-together text parts.

    `names` are positions in cells of their own, `lists` the cells that list several, `entries` the
    indicators, `units` the departments, `document` all of the text, `leads` the shapes of the numbers that
    most headings bear.
    """

    names: frozenset[str]
    lists: str
    entries: frozenset[str]
    units: frozenset[str]
    document: str
    leads: frozenset[str] = frozenset()

    def heading_length(self, folded: str, title: str) -> int:
        """How many characters at the end of the text are the heading of the sheet called `title`."""
        if title:
            return max(_suffix(folded, self.names), _suffix(folded, {title})) or _like_title(folded, title)
        return (
            _suffix(folded, self.names)
            or _listed(folded, self.lists)
            or _behind_entry(folded, self.entries)
            or _recurring(folded, self.document)
        )


def _heads(stream: Stream, own: Stretch, piece: Piece, title: str, known: Known, *, headed: bool) -> bool:
    """Whether the piece before a sheet is its heading: set as one, opened by its words, its title, or numbered so."""
    folded = stream.folded[slice(*own)]
    parts = [re.sub(r"\W", "", part) for part in re.split(r"[()（）/|:：-]", folded)]
    generic = all(part in stream.labels.by_text for part in parts if part)
    if own[0] >= own[1] or generic:
        return False
    opens = headed and own[1] < piece.end
    bare = bare_name(stream, *own)
    named = bare in {*known.names, title} or _led(stream, own, piece, known.leads)
    return opens or bool(piece.block and piece.block.kind == "heading") or named


def _led(stream: Stream, own: Stretch, piece: Piece, leads: Collection[str]) -> bool:
    """Whether a line bears what most of the manual's headings bear: their number, or a blank line before them."""
    lead = _lead(stream, own)
    inside = piece.block is not None and piece.block.kind in ("item", "cell")
    telling = len(re.findall(r"\w", lead)) > 1 or apart(stream, own[0])
    return lead in leads and telling and not inside and own[1] - own[0] <= _LONGEST


def _lead(stream: Stream, line: Stretch) -> str:
    """The shape of a line's number: 0-0 for 2-1; empty for a line without one."""
    printed = stream.folded[line[0] : number_end(stream, *line)].strip()
    return re.sub(r"[a-z]+", "a", re.sub(rf"[{NUMERALS}]+", "一", re.sub(r"\d+", "0", printed)))


def leads(stream: Stream, openings: Sequence[tuple[int, str]], names: Collection[str]) -> frozenset[str]:
    """The shapes of the numbers that most sheets' own lines bear, of those that begin at a place with a title."""
    lines = [(_line_before(stream, begin), title) for begin, title in openings]
    shapes = [
        _lead(stream, line) for line, title in lines
        if line and bare_name(stream, *line) in {*names, title} - {""}
    ]  # fmt: skip
    return frozenset(shape for shape in shapes if shapes.count(shape) > max(1, len(openings) / 2))


def _line_before(stream: Stream, begin: int) -> Stretch | None:
    end = stream.strip(0, begin)[1]
    piece = stream.piece_of(max(end - 1, 0))
    return stream.strip(piece.start, end) if end and len(stream.pieces) > 1 else None


def take_apart(stream: Stream, start: int, end: int, title: str, known: Known, *, headed: bool, named: bool) -> Opening:
    """The opening of a sheet whose folded title is `title` (empty where it has none).

    `headed`: whether a heading's own words follow at `end`; `named`: whether the line before `end` is one
    without such words. Layout, where it parts things, goes first.
    """
    end = stream.strip(start, end)[1]
    piece = stream.piece_of(max(end - 1, start))
    own = stream.strip(max(piece.start, start), end) if len(stream.pieces) > 1 and piece.start >= start else None
    heading: Stretch | None = None
    if headed and not own:
        length = known.heading_length(stream.folded[start:end], title)
        heading = (end - length, end) if length else None
    elif (own and named and own[0] < own[1]) or (own and _heads(stream, own, piece, title, known, headed=headed)):
        heading = own
    return _with_chapter(stream, start, heading[0] if heading else end, heading, known.units)


def _names_unit(folded: str) -> bool:
    """Whether a line of its own is a department's name."""
    return 2 <= len(folded) <= 12 and ends_with(folded, words().units) is not None and folded.isalnum()


def _chapter_line(stream: Stream, start: int, end: int, units: Collection[str]) -> Line | None:
    """The line that ends here, where it opens a chapter: a department's name, or a chapter's own number."""
    piece = stream.piece_of(max(end - 1, start))
    first = stream.strip(piece.start, end)[0]
    if end <= start or len(stream.pieces) < 2 or piece.start < start or first >= end:
        return None
    behind = number_end(stream, first, end)
    bare = stream.folded[behind:end]
    if bare in units or _names_unit(bare):
        return Line(first, behind, end, named=True)
    number = CHAPTER.match(stream.folded, first, behind)
    sure = number and (number[1] or apart(stream, first))
    return Line(first, behind, end, named=False) if sure and end - behind <= _LONGEST else None


def _with_chapter(stream: Stream, start: int, end: int, heading: Stretch | None, units: Collection[str]) -> Opening:
    end = stream.strip(start, end)[1]
    lines: list[Line] = []
    while len(lines) < 3 and (line := _chapter_line(stream, start, end, units)):
        lines.insert(0, line)
        end = stream.strip(start, line.start)[1]
    if lines:
        chapter = next(((line.behind, line.end) for line in reversed(lines) if line.named), None)
        return Opening(stream.strip(start, end), chapter, heading, tuple(lines))
    length = _suffix(stream.folded[start:end], units)
    if length and stream.folded[end - length - 1 : end - length] not in _LISTING:
        return Opening(stream.strip(start, end - length), (end - length, end), heading)
    piece = stream.piece_of(max(end - 1, start))
    # The first heading of a document is its title, unless it names a department.
    own = piece.block and piece.block.kind == "heading" and piece.start > 0
    if end > start and len(stream.pieces) > 1 and piece.start >= start and own:
        return Opening(stream.strip(start, piece.start), (piece.start, end), heading)
    return Opening(stream.strip(start, end), None, heading)
