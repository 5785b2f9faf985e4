"""The labels that really are labels: those that keep the manual's own order and surroundings.

A label's words may also stand in a sentence. A manual repeats one form for every position, so the true
labels recur in one order, between the same kinds of characters; that form is learned from the manual.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Stream
from orggraph.parsing.tables import Label, labels

COLONS = ":：︰"


@dataclass(frozen=True, slots=True)
class Found:
    """A label in the stream. `begin` is where its own numbering (`2公司外部溝通關系`) starts."""

    begin: int
    start: int
    end: int
    label: Label
    words: str

    @property
    def field(self) -> str:
        """The field that it announces."""
        return self.label.field


def candidates(stream: Stream) -> list[Found]:
    """Every stretch that reads like a label and is no part of a longer one."""
    table = labels()
    found: list[Found] = []
    for match in table.pattern.finditer(stream.folded):
        start, end = match.span(1)
        words = re.sub(r"\s", "", match[1])
        if not found or end > found[-1].end:
            found.append(Found(start, start, end, table.by_text[words], words))
    return found


def _numbered_start(stream: Stream, found: Found) -> int | None:
    """Where the piece starts if the label opens it, its own number allowed before; else None."""
    piece = stream.piece_of(found.start)
    start, _ = stream.strip(piece.start, piece.end)
    if start == found.start:
        return start
    marker = marker_at(stream, start, piece.end)
    return start if marker and stream.strip(marker.end, piece.end)[0] == found.start else None


def _closed(stream: Stream, found: Found) -> bool:
    """Whether the label's piece ends with it, or a colon sets its value apart."""
    piece = stream.piece_of(found.start)
    place, end = stream.strip(found.end, piece.end)
    return place >= end or stream.chars[place] in COLONS


def set_apart(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels that layout sets apart: at a piece's start and closed, or a heading's words at its end."""
    kept: list[Found] = []
    taken = 0
    for item in found:
        if item.start < taken or not _closed(stream, item):
            continue
        begin = item.start if item.field == "heading" else _numbered_start(stream, item)
        if begin is not None:
            kept.append(replace(item, begin=begin))
            taken = item.end
    # A title such as 公司崗位職責說明書 ends like a sheet's heading, but no field follows it.
    pairs = pairwise([*kept, None])
    return [item for item, after in pairs if item and (item.field != "heading" or (after and after.field != "heading"))]


_SHAPES = ((str.isdigit, "0"), (str.isalpha, "字"))


def _shape(character: str) -> str:
    return next((name for test, name in _SHAPES if test(character)), character)


def _surroundings(stream: Stream, found: Found) -> tuple[str, str]:
    """What kind of character stands before and after the label, blanks passed over."""
    before = stream.chars[max(0, found.start - 4) : found.start].rstrip()[-1:]
    after = stream.chars[found.end : found.end + 4].lstrip()[:1]
    return _shape(before or "^"), _shape(after or "$")


def _next_place(stream: Stream, found: Found) -> int:
    return stream.strip(found.end, min(found.end + 8, len(stream.chars)))[0]


def _anchors(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """What each sheet begins with: its heading's words, or its title label where it has none."""
    starts = {item.start: item for item in found}
    headings = [item for item in found if item.field == "heading" and _next_place(stream, item) in starts]
    behind = {_next_place(stream, item) for item in headings}
    titles = [item for item in found if item.field == "title"]
    after_heading = Counter(item.words for item in titles if item.start in behind)
    counts = Counter(item.words for item in titles)
    usual = max(counts, key=lambda words: (after_heading[words], len(words), counts[words]), default="")
    alone = [item for item in titles if item.words == usual and item.start not in behind]
    return sorted([*headings, *alone], key=lambda item: item.start)


def _sheets(found: Sequence[Found], anchors: Sequence[Found]) -> list[list[Found]]:
    """The candidates of each sheet, its anchor first."""
    starts = [anchor.start for anchor in anchors]
    sheets: list[list[Found]] = [[anchor] for anchor in anchors]
    for item in found:
        index = bisect_left(starts, item.start + 1) - 1
        if index >= 0 and item.start >= sheets[index][0].end:
            sheets[index].append(item)
    return sheets


def _qualities(sheets: Sequence[Sequence[Found]]) -> dict[str, float]:
    """How label-like each wording is, 0 to 1: a label stands in every sheet, and once."""
    counts = Counter(item.words for sheet in sheets for item in sheet)
    presence = Counter(words for sheet in sheets for words in {item.words for item in sheet})
    return {words: presence[words] ** 2 / len(sheets) / counts[words] for words in counts}


def _wordings(sheets: Sequence[Sequence[Found]]) -> dict[str, float]:
    """The wordings that the manual uses, with their quality: one a field, more where sheets differ."""
    quality = _qualities(sheets)
    fields = {item.words: (item.field, item.label.header) for sheet in sheets for item in sheet}
    first = {item.words: item.start for sheet in reversed(sheets) for item in reversed(sheet)}
    kept: dict[str, float] = {}
    for words in sorted(quality, key=lambda words: (-quality[words], -len(words), first[words])):
        together = [
            {item.words for item in sheet} for sheet in sheets if any(item.words == words for item in sheet)
        ]  # fmt: skip
        better = {other for other in kept if fields[other] == fields[words] and not fields[words][1]}
        shared = sum(bool(better & present) for present in together)
        if quality[words] >= 0.15 and shared <= len(together) / 2:
            kept[words] = quality[words]
    return kept


def _ranks(sheets: Sequence[Sequence[Found]], wordings: Mapping[str, float]) -> dict[str, float]:
    """Each label's place in the form: the median of its places in the sheets."""
    places: defaultdict[str, list[float]] = defaultdict(list)
    for sheet in sheets:
        firsts = dict.fromkeys(item.words for item in sheet if item.words in wordings)
        for place, words in enumerate(firsts):
            places[words].append(place)
    return {words: median(values) for words, values in places.items()}


def _chain(sheet: Sequence[Found], weights: Sequence[float], ranks: Mapping[str, float]) -> list[Found]:
    """The labels of one sheet that together fit the form best: rising in rank, not overlapping."""
    best: list[float] = []
    back: list[int] = []
    for index, item in enumerate(sheet):
        options = [
            (best[k], k) for k in range(max(0, index - 80), index)
            if sheet[k].end <= item.start and ranks[sheet[k].words] < ranks[item.words]
        ]  # fmt: skip
        score, previous = max(options, default=(0.0, -1))
        best.append(score + weights[index])
        back.append(previous)
    place = max(range(len(best)), key=lambda k: best[k])
    chosen: list[Found] = []
    while place >= 0:
        chosen.append(sheet[place])
        place = back[place]
    return chosen[::-1]


def _with_numbers(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels with their own numbering, for those that the form always numbers alike."""
    total = Counter(item.words for item in found)
    digits_before = Counter(item.words for item in found if _surroundings(stream, item)[0] == "0")
    result: list[Found] = []
    for item in found:
        always = digits_before[item.words] >= 0.8 * total[item.words]
        contact = item.field in ("internal_contacts", "external_contacts")
        digits = re.search(r"\d{1,2}[、.．]?\s*$", stream.chars[max(0, item.start - 5) : item.start])
        numbered = always and contact and digits
        result.append(replace(item, begin=item.start - len(digits[0])) if numbered and digits else item)
    return result


def learned(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels of a text without layout, by the form that its sheets share."""
    anchors = _anchors(stream, found)
    if not anchors:
        return []
    sheets = _sheets(found, anchors)
    wordings = _wordings(sheets)
    shapes = _Shapes(stream, found)
    ranks = _ranks(sheets, wordings)
    chosen: list[Found] = []
    for sheet in sheets:
        known = [item for item in sheet if item.words in ranks]
        weights = [wordings[item.words] * (shapes.alike(item) - 0.1) * (1 + len(item.words) / 20) for item in known]
        chosen.extend(_chain(known, weights, ranks))
    return _with_numbers(stream, chosen)


class _Shapes:
    """How often each wording stands between the same kinds of characters."""

    def __init__(self, stream: Stream, found: Sequence[Found]) -> None:
        self._stream = stream
        self._before: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._after: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for item in found:
            before, after = _surroundings(stream, item)
            self._before[item.words][before] += 1
            self._after[item.words][after] += 1

    def alike(self, item: Found) -> float:
        """0 to 1: the share of this wording's places that look like this one, on either side."""
        before, after = _surroundings(self._stream, item)
        total = self._before[item.words].total()
        return (self._before[item.words][before] + self._after[item.words][after]) / (2 * total)


def labels_of(stream: Stream) -> list[Found]:
    """The labels of the document, in order, without overlaps."""
    found = candidates(stream)
    apart = set_apart(stream, found)
    if len(stream.pieces) > 1 and sum(item.field != "heading" for item in apart) >= 3:
        return apart
    return learned(stream, found)
