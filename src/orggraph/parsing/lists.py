"""Lists by meaning: names and indicators that share one cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from orggraph.parsing.candidates import COLONS
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.statements import statements
from orggraph.parsing.stream import Stream
from orggraph.parsing.tables import ends_with, words

Stretch = tuple[int, int]
Part = tuple[Stretch, ...]
"""One entry of a list: mostly one stretch, two where it shares its ending with the entry after it."""

_NAME_BREAKS = re.compile(r"[、,，;；\n]|\s{2,}")
_NAME_JOINTS = re.compile(r"以及|及(?![时其格])")
_INDICATOR_BREAKS = re.compile(r"[、;；\n]")
_COUNT = re.compile(r"\s*[共计]?\d{1,4}\s*[人名位]\s*[/／:：、,，;；]\s*")
"""How many there are, before their names: 2人／生管課長."""
_COUNT_BEHIND = re.compile(r"\s*[(（][^()（）\d]{0,4}\d{1,3}(?:\s*[-–~至]\s*\d{1,3})?\s*[人名位][)）]$")
"""How many of them there are, behind a name: 班組長(3-5人)."""
_LOOSE_BREAKS = re.compile(r"[,，]")
_AND = re.compile(r"[和与]")


@dataclass(frozen=True, slots=True)
class Names:
    """The folded names that the manual itself uses: they tell where run-together names part."""

    known: frozenset[str]

    def segment(self, folded: str) -> list[int] | None:
        """The lengths of known names that together make up the text, or None."""
        best: list[list[int] | None] = [None] * (len(folded) + 1)
        best[0] = []
        for end in range(1, len(folded) + 1):
            for start in range(end - 1, max(-1, end - 25), -1):
                head = best[start]
                if head is not None and folded[start:end] in self.known:
                    candidate = [*head, end - start]
                    best[end] = candidate if best[end] is None else min(best[end] or candidate, candidate, key=len)
        return best[-1]


def _split(stream: Stream, start: int, end: int, breaks: re.Pattern[str]) -> list[Stretch]:
    """The stretches between the breaks, without blanks; empty ones left out."""
    edges = [start]
    for match in breaks.finditer(stream.folded, start, end):
        # A blank where a line begins is the break or the indentation of a line that runs on.
        if not (match[0].isspace() and any(map(stream.starts_piece, range(match.start(), match.end() + 1)))):
            edges += [match.start(), match.end()]
    edges.append(end)
    pairs = [stream.strip(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [(a, b) for a, b in pairs if a < b]


def _without_ellipsis(stream: Stream, start: int, end: int) -> Stretch:
    """The stretch without a closing 等 or full stop."""
    start, end = stream.strip(start, end, "。.")
    ending = ends_with(stream.folded[start:end], words().ellipsis)
    if ending and end - start > len(ending):
        return stream.strip(start, end - len(ending), "。.")
    return start, end


def _without_count(stream: Stream, part: Stretch) -> Stretch:
    count = _COUNT_BEHIND.search(stream.folded, *part)
    return (part[0], count.start()) if count and count.start() > part[0] else part


def _join_collectives(stream: Stream, parts: Sequence[Stretch]) -> list[Stretch]:
    """Units before `所有人員` belong to it: one collective, as the manual words it."""
    joined: list[Stretch] = []
    for start, end in parts:
        if ends_with(stream.folded[start:end], words().collectives):
            while joined and ends_with(stream.folded[slice(*joined[-1])], words().units):
                start = joined.pop()[0]
        joined.append((start, end))
    return joined


def _segmented(stream: Stream, part: Stretch, names: Names) -> list[Stretch]:
    """Names printed without a break, parted where the manual knows each of them."""
    start, end = part
    folded = stream.folded[start:end]
    for match in _AND.finditer(folded):
        if folded[: match.start()] in names.known and folded[match.end() :] in names.known:
            return [(start, start + match.start()), (start + match.end(), end)]
    lengths = None if folded in names.known else names.segment(folded)
    if not lengths:
        return [part]
    found: list[Stretch] = []
    for length in lengths:
        found.append((start, start + length))
        start += length
    return found


def _measures(folded: str) -> bool:
    """Whether an entry says what is measured: it asks, or ends so and names an object before that."""
    ending = ends_with(folded, words().measures)
    return any(word in folded for word in words().asks) or (ending is not None and len(folded) >= len(ending) + 2)


def _join_bare(stream: Stream, parts: Sequence[Stretch]) -> list[Stretch]:
    """Indicators by meaning: 規格、數量、質量是否符合要求 is one, since only its end says what is measured.

    A list whose last entry measures nothing names its indicators in another way; it stays as split.
    """
    measured = [_measures(stream.folded[a:b]) for a, b in parts]
    if not measured or not measured[-1]:
        return list(parts)
    joined: list[Stretch] = []
    start: int | None = None
    for (first, last), complete in zip(parts, measured, strict=True):
        start = first if start is None else start
        if complete:
            joined.append((start, last))
            start = None
    return joined


def _in_pieces(stream: Stream, start: int, end: int, split: Callable[[int, int], list[Stretch]]) -> list[Stretch]:
    """The list of each piece that layout or numbering sets apart."""
    pieces = [stream.strip(piece.start, piece.end) for piece in stream.pieces_between(start, end)]
    pieces = [(a, b) for a, b in pieces if a < b]
    if len(pieces) > 1 and stream.chars[pieces[0][1] - 1] in COLONS:
        # Directly supervises the following positions:
        pieces, start = pieces[1:], pieces[1][0]
    if pieces and marker_at(stream, pieces[0][0], pieces[0][1]):
        return [(item.start, item.end) for item in statements(stream, start, end)]
    return [part for a, b in _unwrapped(stream, pieces) for part in split(a, b)]


_WIDE = 56
"""Columns, two for a Chinese character, from which on a line may have been broken for want of room."""


def _unwrapped(stream: Stream, pieces: Sequence[Stretch]) -> list[Stretch]:
    """The lines of a list that runs on over them joined: where a long line has breaks in it and ends in none."""
    joined: list[Stretch] = []
    for piece in pieces:
        if joined and _runs_on(stream, joined[-1]):
            piece = (joined.pop()[0], piece[1])
        joined.append(piece)
    return joined


def _runs_on(stream: Stream, line: Stretch) -> bool:
    last = stream.piece_of(line[1] - 1)
    text = stream.folded[last.start : line[1]]
    wide = len(text) + sum(not one.isascii() for one in text) >= _WIDE
    return last.block is None and wide and _INDICATOR_BREAKS.search(text) is not None and text[-1] not in "、;；,，。"


def _shared_ending(stream: Stream, last: Stretch) -> Stretch | None:
    """The unit and post at the end of 教學部主管, which the names before it may share; or None."""
    folded = stream.folded[slice(*last)]
    post = ends_with(folded, words().positions)
    unit = ends_with(folded[: -len(post)], words().units) if post else None
    if not post or not unit or len(folded) <= len(post) + len(unit):
        return None
    return last[1] - len(post) - len(unit), last[1]


def _with_shared_endings(stream: Stream, parts: Sequence[Stretch], known: Names) -> list[Part]:
    """Names by meaning: 咨詢、市場、教學部主管 are three posts, and the ending is said once."""
    ending = _shared_ending(stream, parts[-1]) if len(parts) > 1 else None
    if ending is None:
        return [(part,) for part in parts]
    found: list[Part] = [(parts[-1],)]
    bare = True
    for part in reversed(parts[:-1]):
        folded = stream.folded[slice(*part)]
        whole = ends_with(folded, words().units | words().positions) or folded in known.known or len(folded) > 4
        bare = bare and not whole
        found.append((part, ending) if bare else (part,))
    return found[::-1]


def _unjoined(stream: Stream, part: Stretch, known: Names) -> list[Stretch]:
    """Names that 及 joins, parted; one that the manual knows with 及 in it stays whole, also among others."""
    folded = stream.folded[slice(*part)]
    if folded in known.known:
        return [part]
    for match in _NAME_JOINTS.finditer(folded):
        sides = [(part[0], part[0] + match.start()), (part[0] + match.end(), part[1])]
        if any(stream.folded[slice(*side)] in known.known for side in sides):
            return [one for side in sides for one in _unjoined(stream, side, known)]
    return _split(stream, *part, _NAME_JOINTS)


def names(stream: Stream, start: int, end: int, known: Collection[str]) -> list[Part]:
    """The names in a cell: contacts, subordinates. A name may be of two stretches, where it shares its ending."""
    table = Names(frozenset(known))
    count = _COUNT.match(stream.folded, start, end)
    start = count.end() if count else start

    def split(first: int, last: int) -> list[Stretch]:
        apart = _split(stream, *_without_ellipsis(stream, first, last), _NAME_BREAKS)
        parts = [_without_count(stream, part) for one in apart for part in _unjoined(stream, one, table)]
        whole = _join_collectives(stream, parts)
        return [piece for part in whole for piece in _segmented(stream, part, table)]

    return _with_shared_endings(stream, _in_pieces(stream, start, end, split), table)


def indicators(stream: Stream, start: int, end: int) -> list[Part]:
    """The indicators in a cell, by meaning; each line of a list is one as it stands."""
    lines = [stream.strip(piece.start, piece.end) for piece in stream.pieces_between(start, end)]
    several = len(_unwrapped(stream, [line for line in lines if line[0] < line[1]])) > 1

    def split(first: int, last: int) -> list[Stretch]:
        first, last = _without_ellipsis(stream, first, last)
        if several:
            return [(first, last)]
        parts = _split(stream, first, last, _INDICATOR_BREAKS)
        parts = parts if len(parts) > 1 else _split(stream, first, last, _LOOSE_BREAKS)
        return _join_bare(stream, parts)

    return [(part,) for part in _in_pieces(stream, start, end, split)]
