"""Names of posts and units that a text words, known to the graph or not; and partners likewise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from orggraph.audit.book import Book, Statement, key
from orggraph.audit.finding import Piece
from orggraph.audit.words import listed, not_after_party, party_words, single
from orggraph.model.text import Cell, Span
from orggraph.resolving.words import words

_AROUND = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: what kind of thing it names, as said, and where."""

    kind: str
    name: str
    holder: str
    piece: Piece


def _alternatives(entry: str) -> str:
    return "|".join(sorted(map(re.escape, listed("vocabulary", entry)), key=lambda one: (-len(one), one)))


@cache
def _made_up() -> re.Pattern[str]:
    """A function, then how units or posts end; the longest that fits."""
    functions, units, posts = map(_alternatives, ("functions", "unit_ends", "post_ends"))
    return re.compile(rf"(?P<stem>(?:{functions})+)(?:(?P<unit>{units})(?P<head>{posts})?|(?P<post>{posts}))")


def people_and_units(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a folded text names posts and units made of usual words: start, end, kind."""
    vocabulary = words()
    for match in _made_up().finditer(text):
        kind = "Department" if match["unit"] and not match["head"] else "Position"
        before, after = text[max(0, match.start() - _AROUND) : match.start()], text[match.end() :]
        if before.endswith(tuple(listed("vocabulary", "not_after"))):
            continue
        if after.startswith(tuple(listed("vocabulary", "not_before"))):
            continue
        if single("vocabulary", "no_units").fullmatch(match[0]):
            continue
        if vocabulary.stands_alone(kind, text, match.start(), match.end()):
            yield match.start(), match.end(), kind


def mentions_in(book: Book, statement: Statement) -> Iterator[Mention]:
    """The posts and units that a statement names by usual words; where these are a part of a known name, that name."""
    found = list(people_and_units(statement.folded))
    told = (one for one in _told(statement.folded) if not any(a < one[1] and one[0] < b for a, b, _ in found))
    for start, end, kind in (*found, *told):
        longer = _longer(book, statement.folded, start, end)
        start, end, kind = longer or (start, end, kind)
        piece = statement.words(start, end)
        if book.named.get(key(piece.quote)) or not _a_partners(statement.folded[:start]):
            yield Mention(kind, piece.quote, statement.holder, piece)


def _told(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a folded text names a leader, of whatever unit, to whom something is given or who then does something."""
    for match in single("vocabulary", "told").finditer(text):
        name = match["name"]
        if not single("vocabulary", "any_leader").search(name) and key(name) not in listed(
            "vocabulary", "any_superior"
        ):
            yield *match.span("name"), "Position"


_LONGER = 10
"""Characters before and after usual words within which a known name may begin and end."""


def _longer(book: Book, text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """The longest known name of a post or unit that the words from `start` to `end` are a part of."""
    places = ((a, b) for a in range(max(0, start - _LONGER), start + 1) for b in range(end, end + _LONGER + 1))
    for a, b in sorted(places, key=lambda place: place[0] - place[1]):
        if b - a > end - start and b <= len(text):
            kinds = [one.kind for one in book.named.get(text[a:b], ()) if one.kind in ("Position", "Department")]
            if kinds:
                return a, b, kinds[0]
    return None


def _a_partners(before: str) -> bool:
    """Whether words before a post say that it is a partner's: 承辦商的駐場."""
    match = single("parties", "theirs").search(before)
    return match is not None and any(end == match.start() for _, end, _ in parties_in(before[: match.start()]))


def parties_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a folded text names partners: start, end, kind of partner."""
    papers = single("parties", "not_before")
    for match in party_words().finditer(text):
        if not text.endswith(not_after_party(), 0, match.start()) and not papers.match(text, match.end()):
            yield match.start(), match.end(), (match.lastgroup or "").replace("_", "-")


def kinds_of_party(names: Iterator[str] | tuple[str, ...]) -> frozenset[str]:
    """What kinds of partner these names are."""
    return frozenset(kind for name in names for _, _, kind in parties_in(key(name)))


def summaries(book: Book) -> Iterator[Statement]:
    """The summaries as statements, where their words are found in a document."""
    for sheet in book.sheets:
        for document in sheet.documents:
            if sheet.summary and document in book.documents:
                cell = located(book.documents[document].text, sheet.summary)
                if cell is not None:
                    yield Statement(f"summary:{sheet.id}", sheet.id, cell.text, None, None, document, cell)
                    break


def areas(book: Book) -> Iterator[Statement]:
    """The names of areas of duty as statements, where they stand before the area's first duty."""
    for sheet in book.sheets:
        seen: set[tuple[str | None, str]] = set()
        for duty in sheet.duties:
            known = (duty.area_number, duty.area or "")
            if duty.area and known not in seen and duty.document in book.documents:
                cell = _before(book.documents[duty.document].text, duty.area, duty.cell.spans[0][0])
                if cell is not None:
                    yield Statement(f"area:{duty.id}", sheet.id, cell.text, None, None, duty.document, cell)
            seen.add(known)


def _before(text: str, words: str, end: int) -> Cell | None:
    """Where `words` stand shortly before a place."""
    start = max(0, end - len(words) - _NEAR)
    cell = located(text[start:end], words)
    return cell and Cell(cell.text, tuple((start + one, start + other) for one, other in cell.spans))


_NEAR = 20
"""Characters between an area's name and its first duty: a number, a line break, a page marker."""


def located(text: str, words: str) -> Cell | None:
    """Where `words` stand in a text; page markers (a line break, a number) may interrupt them."""
    at = text.find(words)
    if at >= 0:
        return Cell(words, ((at, at + len(words)),))
    for start in _starts(text, words):
        spans: list[Span] = []
        place, left = start, words
        while left:
            same = next((n for n, one in enumerate(left) if text[place + n : place + n + 1] != one), len(left))
            if not same:
                break
            spans.append((place, place + same))
            left, place = left[same:], place + same
            marker = _MARKER.match(text, place)
            place = marker.end() if marker else place
            if left and marker is None:
                break
        if not left:
            return Cell(words, tuple(spans))
    return None


_MARKER = re.compile(r"\s*[0-9]{1,4}[、.,]?\s*|\s+")
_BEGINNING = 4


def _starts(text: str, words: str) -> Iterator[int]:
    """Where a text begins as `words` do."""
    at = text.find(words[:_BEGINNING])
    while at >= 0:
        yield at
        at = text.find(words[:_BEGINNING], at + 1)
