"""The labels that really are labels: those that keep the manual's own order and surroundings.

A label's words may also stand in a sentence. A manual repeats one form for every position, so the true
labels recur in one order, between the same kinds of characters; that form is learned from the manual.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from orggraph.parsing.approval import with_approvals
from orggraph.parsing.candidates import COLONS, Found, candidates, capitalised, colon_behind, set_apart, under_headings
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.prose import introduced
from orggraph.parsing.relations import with_relations
from orggraph.parsing.stream import Stream
from orggraph.parsing.tables import Label
from orggraph.parsing.unknown import with_unknown
from orggraph.parsing.unlabelled import first_line_named, named_sheets

_SHAPES = ((str.isdigit, "0"), (str.isalpha, "字"))


_OF = ("的", "之")
"""What behind a label's words shows that they stand in a sentence: 公司內部的費用."""


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
    """What each sheet begins with: its heading's words, or its title label where it has none.

    Words that other fields follow than a title, in a manual whose sheets mostly begin with one, head its pages.
    """
    starts = {item.start: item for item in found}
    headings = [item for item in found if item.field == "heading" and _next_place(stream, item) in starts]
    behind = {_next_place(stream, item) for item in headings}
    titles = [item for item in found if item.field == "title"]
    after_heading = Counter(item.words for item in titles if item.start in behind)
    counts = Counter(item.words for item in titles)
    usual = max(counts, key=lambda words: (after_heading[words], len(words), counts[words]), default="")
    if counts[usual] > 2 * after_heading[usual] and counts[usual] > len(headings) / 2:
        headings = [item for item in headings if starts[_next_place(stream, item)].field == "title"]
    alone = [item for item in titles if item.words == usual and item.start not in behind]
    closed = [item for item in alone if colon_behind(stream, item)]
    # Where most of them have a colon, one without is a word in a sentence.
    alone = closed if len(closed) * 2 >= len(alone) else alone
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
    labels_by_words = {item.words: item.label for sheet in sheets for item in sheet}
    first = {item.words: item.start for sheet in reversed(sheets) for item in reversed(sheet)}
    # Where there is no second sheet to compare with, only the small fields before the duties are sure.
    body = min((first[words] for words, label in labels_by_words.items() if label.reads == "numbered"), default=0)
    kept: dict[str, float] = {}
    for words in sorted(quality, key=lambda words: (-quality[words], -len(words), first[words])):
        together = [
            {item.words for item in sheet} for sheet in sheets if any(item.words == words for item in sheet)
        ]  # fmt: skip
        label = labels_by_words[words]
        early = len(words) >= 4 and first[words] < body
        sure = quality[words] >= 0.6 if len(sheets) > 2 else early
        alone = label.role == "label" and not sure
        better = {other for other in kept if alone and _rivals(labels_by_words[other], label)}
        shared = sum(bool(better & present) for present in together)
        if quality[words] >= _enough(words, len(sheets)) and shared <= len(together) / 2:
            kept[words] = quality[words]
    return kept


def _enough(words: str, sheets: int) -> float:
    """The quality that a wording needs: a short one stands in sentences too, so it must recur in order."""
    return {1: 0.9, 2: 0.8, 3: 0.6}.get(len(words), 0.3) if sheets > 2 else 0.15


def _rivals(one: Label, other: Label) -> bool:
    """Whether two wordings announce the same thing, so that a sheet has only one of them."""
    return one.field == other.field and one.role == other.role == "label" and one.reads != "other"


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
        # Of words that fit equally well the first is the label.
        score, previous = max(options, key=lambda one: (one[0], -one[1]), default=(0.0, -1))
        best.append(score + weights[index])
        back.append(previous)
    place = max(range(len(best)), key=lambda k: best[k], default=-1)
    chosen: list[Found] = []
    while place >= 0:
        chosen.append(sheet[place])
        place = back[place]
    return chosen[::-1]


def _with_numbers(stream: Stream, found: Sequence[Found], starts: Sequence[int]) -> list[Found]:
    """The labels with their own numbering: a contact's that the form always numbers, others' that count up in a sheet.

    `starts` are the places where the sheets begin.
    """
    total = Counter(item.words for item in found)
    digits_before = Counter(item.words for item in found if _surroundings(stream, item)[0] == "0")
    numbers = [_number_before(stream, item) for item in found]
    counted = {(bisect_right(starts, item.start), one[1]) for item, one in zip(found, numbers, strict=True)}
    result: list[Found] = []
    for item, (length, value) in zip(found, numbers, strict=True):
        always = digits_before[item.words] >= 0.8 * total[item.words]
        contact = item.field.endswith("_contacts")
        digits = re.search(r"\d{1,2}[、.．]?\s*$", stream.chars[max(0, item.start - 5) : item.start])
        if always and contact and digits:
            length = len(digits[0])
        elif value and not {(bisect_right(starts, item.start), value + step) for step in (-1, 1)} & counted:
            # A section's number stands behind words; behind a colon or a figure it is a value's.
            section = item.label.reads in ("numbered", "section")
            length = length if section and stream.chars[item.start - length - 1].isalpha() else 0
        result.append(replace(item, begin=item.start - length))
    return result


_NUMBER = re.compile(r"(?:(\d{1,2})[、.．)）]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])\s*$")


def _number_before(stream: Stream, found: Found) -> tuple[int, int]:
    """The length of the printed number right before a label, and what it says; 0 for Chinese figures and for none."""
    match = _NUMBER.search(stream.chars, max(0, found.start - 6), found.start)
    return (len(match[0]), int(match[1] or 0)) if match else (0, 0)


def learned(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels of a text without layout, by the form that its sheets share."""
    found = [item for item in found if stream.chars[item.end : item.end + 1] not in _OF]
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
        every = _chain(known, weights, ranks)
        chain = every if len(sheets) > 2 else _without_chance(stream, every)
        chosen.extend(sorted([*chain, *_repeated(sheet, chain)], key=lambda item: item.start))
    return _with_numbers(stream, chosen, [sheet[0].start for sheet in sheets])


def _without_chance(stream: Stream, chain: Sequence[Found]) -> list[Found]:
    """The labels of a sheet that has no others to compare with, less what duties mention in passing.

    Between the label of a numbered field and the next great label, short words of small fields are text;
    so is a word of two characters anywhere, unless a colon or a number follows it.
    """
    kept: list[Found] = []
    inside = False
    head = [item for item in chain if item.label.reads in ("text", "list")][:4]
    colons = len(head) > 2 and all(colon_behind(stream, item) for item in head)
    for item in chain:
        # Where colons close the labels, words without one are text among the duties.
        if inside and colons and item.label.reads in ("text", "list") and not colon_behind(stream, item):
            continue
        small = item.label.reads in ("text", "other") and len(item.words) <= 4 and item.field != "qualifications"
        opens = stream.chars[item.end : item.end + 1] in COLONS or marker_at(stream, item.end, item.end + 6)
        tiny = len(item.words) <= 2 and not opens and (inside or item.field != "level")
        if not (inside and small) and not tiny:
            kept.append(item)
            inside = item.label.reads == "numbered" or item.field == "summary"
    return kept


def _repeated(sheet: Sequence[Found], chain: Sequence[Found]) -> list[Found]:
    """The words that recur inside a numbered field: each area announced, its items, its remarks."""
    found: list[Found] = []
    for item, after in pairwise([*chain, None]):
        if item and item.label.reads == "numbered":
            stop = after.start if after else sheet[-1].end
            inner = [x for x in sheet if item.end <= x.start and x.end <= stop and x.field == item.field]
            ends = {item.end, *(x.end for x in inner)}
            # Column titles stand side by side: a second label right behind one is another title.
            announced = any(x.label.role == "area" for x in inner)
            roles = ("area", "item", "note") if announced else ()
            found += [x for x in inner if x.label.role in roles or x.start in ends]
    return found


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


def _is_documents_title(found: Sequence[Found]) -> bool:
    """Whether the only heading's words are the whole manual's: several sheets without a title stand under them."""
    counts = Counter(item.field for item in found)
    return counts["heading"] == 1 and not counts["title"] and max(counts["superior"], counts["department"]) > 1


def labels_of(stream: Stream) -> list[Found]:
    """The labels of the document, in order, without overlaps; where layout shows them, unknown ones too."""
    return with_unknown(stream, with_approvals(stream, with_relations(stream, _known(stream))))


def _flattened(stream: Stream, found: Sequence[Found], apart: Sequence[Found]) -> list[Found]:
    """The labels that the sheets' form shows, or the lines that name positions where these open more sheets."""
    chosen = learned(stream, found)
    if len(stream.pieces) < 3:
        return chosen
    named = named_sheets(stream, apart)
    lines = sum(item.field == "heading" for item in named)
    return named if not chosen or lines > max(1, len(_anchors(stream, chosen))) else chosen


def _known(stream: Stream) -> list[Found]:
    found = capitalised(stream, candidates(stream))
    apart = set_apart(stream, found)
    sentences = introduced(stream, apart)
    if sentences:
        return sentences
    several = len(stream.pieces) > 1 and sum(item.field != "heading" for item in apart) >= 2
    # Lines that are pages hold most labels in their midst.
    several &= len({i.start for i in found if colon_behind(stream, i)} - {i.start for i in apart}) <= len(apart)
    if not stream.text.blocks and not (apart and several):
        return _flattened(stream, found, apart)
    if _is_documents_title(apart):
        apart = [item for item in apart if item.field != "heading"]
    if not apart or any(item.field in ("heading", "title") for item in apart):
        return apart or named_sheets(stream, apart)
    named = named_sheets(stream, apart) or (first_line_named(stream, apart) if not stream.text.blocks else [])
    return sorted([*apart, *named], key=lambda item: (item.begin, item.end)) if named else under_headings(stream, apart)
