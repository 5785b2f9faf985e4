"""What a contact is about, printed behind its name: `執行長：業務報告`, `採購組（請購）`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Stream
from orggraph.parsing.tables import ends_with, words

Stretch = tuple[int, int]

_STRONG = re.compile(r"[;\n]")
_WEAK = re.compile(r"[、,]")
_BETWEEN = re.compile(r"[、,;\n]|以及|及(?![时其格])")
_COLON = re.compile(
    r"([^:：。!！?？()（）]{2,40}?(?:[(（][^()（）]*[)）])?)\s*(?:[:：]|\s[-–—]\s|[－—–]{1,2})\s*(?=\S)"
)
_BRACKETS = re.compile(r"([^:。!?()]{2,40}?)\s*\(\s*(?=[^()]{2,}\)$)")
_MANY = 4
"""So many topics in a whole manual show that its lists are written so."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of a list: the names in it, and what they are about (None where it does not say)."""

    names: Stretch
    topic: Stretch | None


@dataclass(frozen=True, slots=True)
class Habit:
    """How the lists of a whole manual tell topics: behind a colon, in brackets, or neither."""

    colons: bool = False
    brackets: bool = False


def _lines(stream: Stream, start: int, end: int) -> list[Stretch]:
    """The lines of a list, without their numbers."""
    found: list[Stretch] = []
    for piece in stream.pieces_between(start, end):
        for first, last in _cut(stream, (piece.start, piece.end), re.compile("\n")):
            marker = marker_at(stream, first, last)
            first = stream.strip(marker.end, last)[0] if marker else first
            found += [(first, last)] if first < last else []
    return found


def _cut(stream: Stream, span: Stretch, breaks: re.Pattern[str]) -> list[Stretch]:
    """The parts between the breaks that stand outside brackets."""
    folded = stream.folded
    edges = [span[0]]
    seen = span[0]
    depth = 0
    for match in breaks.finditer(folded, *span):
        depth += folded.count("(", seen, match.start()) - folded.count(")", seen, match.start())
        seen = match.start()
        if depth <= 0:
            edges += [match.start(), match.end()]
    edges.append(span[1])
    pairs = [stream.strip(a, b, "。") for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [(a, b) for a, b in pairs if a < b]


def _behind_colon(stream: Stream, span: Stretch) -> Entry | None:
    match = _COLON.match(stream.chars, *span)
    if match is None or match[1][-1].isdigit() or _only_names(stream.folded[match.end() : span[1]]):
        return None
    return Entry(stream.strip(*match.span(1)), (match.end(), span[1]))


def _only_names(folded: str) -> bool:
    """Whether units and positions are all that stands there: `同級：採購組長` gives a group of names."""
    endings = words().units | words().positions
    return all(len(part) <= 10 and ends_with(part.strip(), endings) for part in _BETWEEN.split(folded))


def _by_colons(stream: Stream, line: Stretch, known: Collection[str]) -> list[Entry]:
    """A line's entries; a part without a colon goes on the topic before it, unless it is a known name."""
    found: list[Entry] = []
    for strong in _cut(stream, line, _STRONG):
        parts = _cut(stream, strong, _WEAK)
        several = sum(_behind_colon(stream, part) is not None for part in parts) > 1
        open_at: int | None = strong[0]
        for part in parts if several else [strong]:
            entry = _behind_colon(stream, part)
            if entry:
                first = entry.names[0] if open_at is None else open_at
                found.append(Entry((first, entry.names[1]), entry.topic))
                open_at = None
            elif open_at is None and stream.folded[slice(*part)] in known:
                open_at = part[0]
            elif open_at is None and found[-1].topic:
                found[-1] = Entry(found[-1].names, (found[-1].topic[0], part[1]))
        if open_at is not None:
            found.append(Entry((open_at, strong[1]), None))
    return found


def _by_brackets(stream: Stream, line: Stretch, known: Collection[str]) -> list[Entry]:
    """A line's entries; brackets that hold a unit or a position are part of the name."""
    found: list[Entry] = []
    for part in _cut(stream, line, _BETWEEN):
        match = None if stream.folded[slice(*part)] in known else _BRACKETS.match(stream.folded, *part)
        topic = stream.strip(match.end(), part[1] - 1) if match else part
        inside = stream.folded[slice(*topic)]
        names = match is None or inside in known or ends_with(inside, words().units | words().positions)
        found.append(Entry(part, None) if match is None or names else Entry(stream.strip(*match.span(1)), topic))
    return found


_Split = Callable[[Stream, Stretch, Collection[str]], list[Entry]]


def _entries(stream: Stream, span: Stretch, known: Collection[str], split: _Split) -> list[Entry]:
    return [entry for line in _lines(stream, *span) for entry in split(stream, line, known)]


def _told(found: Iterable[Entry]) -> int:
    return sum(entry.topic is not None for entry in found)


def _distinct(stream: Stream, found: Sequence[Entry]) -> bool:
    """Whether the names still differ without their brackets."""
    named = [stream.folded[slice(*entry.names)] for entry in found]
    return len(set(named)) == len(named)


def habit(stream: Stream, lists: Sequence[Stretch], known: Collection[str]) -> Habit:
    """How the manual's lists tell topics: as most of their entries do."""

    def usual(split: _Split) -> bool:
        found = [entry for span in lists for entry in _entries(stream, span, known, split)]
        return _told(found) >= max(_MANY, len(found) / 2)

    return Habit(usual(_by_colons), usual(_by_brackets))


def entries(stream: Stream, span: Stretch, known: Collection[str], usual: Habit) -> list[Entry]:
    """A list's entries with their topics; nothing where neither most of them nor the manual's lists have any."""
    found = _entries(stream, span, known, _by_colons)
    told = _told(found)
    if told and (usual.colons or 2 * told >= len(found)):
        return found
    found = _entries(stream, span, known, _by_brackets)
    told = _told(found)
    often = usual.brackets or (told > 1 and 2 * told >= len(found))
    return found if told and often and _distinct(stream, found) else []
