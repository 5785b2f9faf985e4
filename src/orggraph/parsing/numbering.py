"""Numbered statements: where each begins, by styles from a table and by the sequence they make."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from orggraph.parsing.stream import Stream
from orggraph.parsing.tables import words

_ROWS = ("一二三四五六七八九", "壹貳參肆伍陸柒捌玖", "壹贰叁肆伍陆柒捌玖", "壹贰参肆伍陆柒捌玖")
_CHINESE = {digit: value for row in _ROWS for value, digit in enumerate(row, start=1)}


def _chinese(text: str) -> int:
    text = text.replace("拾", "十")
    tens, _, units = text.rpartition("十")
    if "十" not in text:
        return _CHINESE.get(text[-1:], 0)
    return 10 * _CHINESE.get(tens, 1) + _CHINESE.get(units, 0)


_DIGITS: Mapping[str, Callable[[str], int]] = {
    "arabic": int,
    "chinese": _chinese,
    "circled": lambda text: ord(text) - ord("①") + 1,
    "letter": lambda text: ord(text.lower()) - ord("a") + 1,
    "none": lambda _: 0,
}


@dataclass(frozen=True, slots=True)
class Style:
    """One way of printing a number."""

    name: str
    pattern: re.Pattern[str]
    digits: str
    bare: bool


@dataclass(frozen=True, slots=True)
class Marker:
    """A printed number: where it stands, and what it says."""

    start: int
    end: int
    style: Style
    printed: str
    value: int


@cache
def styles() -> tuple[Style, ...]:
    """The numbering styles of numbering.yaml, the more telling first."""
    rows = yaml.safe_load(files("orggraph.parsing").joinpath("numbering.yaml").read_text("utf-8"))
    return tuple(Style(row["name"], re.compile(row["pattern"]), row["digits"], row.get("bare", False)) for row in rows)


def marker_at(stream: Stream, place: int, end: int) -> Marker | None:
    """The marker that begins exactly here, or None."""
    # What stands before a piece's start is another line: a number there says nothing of this one.
    apart = stream.starts_piece(place)
    text, shift = (stream.chars[place : min(end, place + _WIDEST)], place) if apart else (stream.chars, 0)
    for style in styles():
        match = style.pattern.match(text, place - shift, min(end - shift, len(text)))
        if match:
            value = _DIGITS[style.digits](match[1])
            return Marker(place, match.end() + shift, style, match[1] if value else "", value)
    return None


_WIDEST = 32
"""Characters that a printed number takes at most, its brackets and blanks included."""


def whole_number(stream: Stream, start: int, end: int) -> Marker | None:
    """The number that the stretch is from end to end, marked as one or not (`一`), or None."""
    marker = marker_at(stream, start, end)
    if marker and stream.strip(marker.end, end)[0] >= end:
        return marker
    printed = stream.chars[start:end]
    for style in styles():
        match = style.pattern.fullmatch(f"{printed}、") if len(printed) <= 3 else None
        if match and match[1] == printed:
            return Marker(start, end, style, printed, _DIGITS[style.digits](printed))
    return None


def markers_in(stream: Stream, start: int, end: int) -> list[Marker]:
    """Every stretch that may be a marker, in order, without overlaps."""
    found: dict[int, Marker] = {}
    taken = 0
    hits = sorted(
        (match.start() + piece.start, rank)
        for piece in stream.pieces_between(start, end)
        for rank, style in enumerate(styles())
        for match in style.pattern.finditer(stream.chars[piece.start : piece.end])
    )
    for place, _ in hits:
        marker = marker_at(stream, place, end) if place >= taken else None
        if marker:
            found[place] = marker
            taken = marker.end
    return list(found.values())


def announced_number(stream: Stream, start: int, end: int) -> Marker | None:
    """The number such as 職責一 that ends here, even where it is printed downwards over several lines."""
    style = next(style for style in styles() if style.name == "duty")
    match = next((one for one in style.pattern.finditer(stream.chars, start, end) if one.end() == end), None)
    return match and Marker(match.start(), end, style, match[1], _DIGITS[style.digits](match[1]))


def heads(stream: Stream, marker: Marker) -> list[int]:
    """The figures that a nested number repeats before its own: 2 and 1 of 2.1.3."""
    if marker.style.name != "nested":
        return []
    return [int(figure) for figure in re.findall(r"\d+", stream.chars[marker.start : marker.end])][:-1]


def counts_things(stream: Stream, marker: Marker) -> bool:
    """Whether the number counts (`24小時`) rather than numbers."""
    after = stream.folded[marker.end : marker.end + 4]
    return marker.style.bare and any(after.startswith(word) for word in words().counted)


def _step(before: int, after: int) -> float:
    """How well one number follows another: the next best, the same or one left out still possible."""
    return {1: 10.0, 0: 3.0, 2: 1.0}.get(after - before, -4.0 if after == 1 else -8.0)


_WINDOW = 60
"""How many candidates a sequence looks back over: enough for any sheet, and linear in its length."""


def sequence(candidates: Sequence[Marker], weigh: Callable[[Marker], float]) -> list[Marker]:
    """The most convincing rising sequence that begins with the first candidate.

    `weigh(marker)` says how likely the candidate is a marker at all, apart from its number.
    """
    if not candidates:
        return []
    best: list[float] = [0.0]
    back = [-1]
    for index in range(1, len(candidates)):
        marker = candidates[index]
        options = [
            (best[k] + _step(candidates[k].value, marker.value), k) for k in range(max(0, index - _WINDOW), index)
        ]
        score, previous = max(options, key=lambda option: (option[0], option[1]))
        best.append(score + weigh(marker))
        back.append(previous)
    place = max(range(len(best)), key=lambda k: (best[k], -k))
    chain: list[Marker] = []
    while place >= 0:
        chain.append(candidates[place])
        place = back[place]
    return chain[::-1]


_LEAD_IN = 16
"""Characters that may stand before a list's first number without being an item themselves."""


def behind_lead_in(markers: Sequence[Marker], start: int) -> list[Marker]:
    """The markers from the first 1 on, where 2 and 3 follow it and only a few words stand before it; else none."""
    first = next((k for k, marker in enumerate(markers) if marker.value == 1), None)
    if first is None or markers[first].start - start > _LEAD_IN:
        return []
    chain = sequence([m for m in markers[first:] if m.style is markers[first].style], lambda _: 0.0)
    return list(markers[first:]) if [m.value for m in chain[:3]] == [1, 2, 3] else []
