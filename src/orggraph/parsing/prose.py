"""Manuals whose sheets begin with a sentence: `出納隸屬財務部，對財務經理負責`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from orggraph.parsing.candidates import COLONS, Found
from orggraph.parsing.drafts import Draft
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Ledger, Piece, Stream
from orggraph.parsing.tables import Label, ends_with, words

Stretch = tuple[int, int]

_TITLE = Label("title", "text", "label")
_KPIS = Label("kpis", "list", "label")
_CONTACTS = Label("relations", "section", "label")
_LONGEST = 40
"""Characters of the longest name that such a sentence begins with; 12 where it is Chinese."""
_ARTICLE = re.compile(r"(?:the|an?) ")


@dataclass(frozen=True, slots=True)
class Introduction:
    """A sentence that introduces a position: the position's name, and where the sentence's piece ends."""

    title: Stretch
    end: int


# Which sentences introduce


def introduced(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels of a text whose sheets begin with sentences, each sentence opening one; nothing for others.

    Several sheets must begin so, each with the same label behind its sentence, once.
    """
    if any(item.field == "title" for item in found) or sum(item.field == "heading" for item in found) > 1:
        return []
    short = _short_labels(stream, {stream.piece_of(item.start).start for item in found})
    labels = sorted([*(item for item in found if item.field != "heading"), *short], key=lambda item: item.begin)
    opened = _opened(labels, list(_introductions(stream)))
    usual = Counter(label.words for _, label in opened).most_common(1)
    kept = [one for one, label in opened if label.words == usual[0][0]]
    if len(kept) < 2 or _twice(labels, kept, usual[0][0]):
        return []
    marks = [Found(one.title[0], one.title[0], one.title[0], _TITLE, "") for one in kept]
    behind = [item for item in labels if item.begin >= kept[0].end]
    return sorted([*marks, *behind], key=lambda item: (item.begin, item.end))


def _opened(labels: Sequence[Found], given: Sequence[Introduction]) -> list[tuple[Introduction, Found]]:
    """The introductions that have a label before the next one, each with its first."""
    stops = [one.title[0] for one in given[1:]]
    firsts = [next((item for item in labels if item.begin >= one.end), None) for one in given]
    return [
        (one, first)
        for one, first, stop in zip(given, firsts, [*stops, None], strict=False)
        if first and (stop is None or first.begin < stop)
    ]


def _twice(labels: Sequence[Found], kept: Sequence[Introduction], opening: str) -> bool:
    """Whether a sheet would have its first label twice, so that other things than the sentences part the sheets."""
    starts = [item.begin for item in labels if item.words == opening]
    bounds = [0, *(one.end for one in kept[1:]), max(starts) + 1]
    return any(sum(a <= start < b for start in starts) > 1 for a, b in pairwise(bounds))


def _introductions(stream: Stream) -> Iterator[Introduction]:
    for piece in stream.pieces:
        start, end = stream.strip(piece.start, piece.end)
        text = piece.block is None or piece.block.kind == "paragraph"
        title = _title(stream, start, end) if text and not marker_at(stream, start, end) else None
        if title and any(_relations(stream, (title[1], end)).values()):
            yield Introduction(title, end)


def _title(stream: Stream, start: int, end: int) -> Stretch | None:
    """The name that the sentence begins with: the shortest that ends as positions do, else the shortest."""
    article = _ARTICLE.match(stream.folded, start, end)
    start = article.end() if article else start
    longest = _LONGEST if stream.folded[start : start + 1].isascii() else 12
    found = [
        place for place in range(start + 2, min(start + longest, end))
        if any(pattern.match(stream.folded, place, end) for pattern in words().opening_prose)
        and re.fullmatch(r"[^\W\d_][\w ()/&-]+", stream.folded[start:place])
    ]  # fmt: skip
    named = [place for place in found if ends_with(stream.folded[start:place], words().positions)]
    pointing = stream.folded.startswith(tuple(words().pointing), start)
    return (start, [*named, *found][0]) if found and not pointing else None


def _relations(stream: Stream, span: Stretch) -> dict[str, Stretch | None]:
    """What a sentence says of where its position stands."""
    table = words()
    superiors = [*table.superior_prose, *table.introduced_superior_prose]
    return {
        "department": _first(stream, span, table.department_prose, positions=False),
        "superior": _first(stream, span, superiors, positions=True),
        "subordinates": _first(stream, span, table.subordinates_prose, positions=None),
    }


def _first(
    stream: Stream, span: Stretch, patterns: Sequence[re.Pattern[str]], *, positions: bool | None
) -> Stretch | None:
    """What the first pattern finds; `positions` says whether it must read like a position, or must not."""
    for match in (match for pattern in patterns for match in pattern.finditer(stream.folded, *span)):
        like = ends_with(match[1], words().positions) is not None
        if positions is None or like is positions:
            return match.span(1)
    return None


def _short_labels(stream: Stream, taken: set[int]) -> Iterator[Found]:
    """Words too short to be labels elsewhere, each closed by a colon at the start of its line: 考核：, 聯繫：."""
    table = {**dict.fromkeys(words().kpis_prose, _KPIS), **dict.fromkeys(words().contacts_prose, _CONTACTS)}
    for piece in stream.pieces:
        start = stream.strip(piece.start, piece.end)[0]
        match = re.compile(rf"([^\W\d_][^\W_]{{1,20}}?)\s*[{COLONS}]").match(stream.folded, start, piece.end)
        if match and match[1] in table and piece.start not in taken:
            yield Found(start, start, match.end(1), table[match[1]], match[1])


# What they say


def introduce(stream: Stream, ledger: Ledger, sheets: Sequence[Draft]) -> None:
    """Takes the sentences apart that open sheets: title, department, superior, subordinates; all is the summary."""
    given = {one.title[0]: one for one in _introductions(stream)}
    for draft in sheets:
        if draft.named and draft.begin in given and "title" in draft.values:
            _introduce(stream, draft, given[draft.begin])
            _contacts(stream, ledger, draft)
            for name, span in draft.values.items():
                draft.values[name] = _closed(stream, span) if name in _CLOSED else span


_CLOSED = ("duties", "authorities", "limits", "kpis", "internal_contacts", "external_contacts")


def _introduce(stream: Stream, draft: Draft, one: Introduction) -> None:
    whole = draft.values["title"]
    draft.named = False
    draft.values["title"] = one.title
    article = stream.strip(stream.piece_of(one.title[0]).start, one.title[0])[0]
    draft.values.setdefault("summary", (article, whole[1]))
    for name, span in _relations(stream, (one.title[1], whole[1])).items():
        if span:
            draft.values.setdefault(name, span)


def _contacts(stream: Stream, ledger: Ledger, draft: Draft) -> None:
    """The contacts that one sentence names: 對內聯繫財務部，對外聯繫銀行. What leads to the names is labels."""
    start, end = draft.values.get("relations", (0, 0))
    end = min(end, stream.piece_of(start).end)
    sides: Mapping[str, Sequence[re.Pattern[str]]] = {
        "internal_contacts": words().inside_prose,
        "external_contacts": words().outside_prose,
    }
    found = {name: _first(stream, (start, end), patterns, positions=None) for name, patterns in sides.items()}
    for name, span in found.items():
        if span:
            draft.values.setdefault(name, span)
    spans = sorted(span for span in found.values() if span)
    edges = [start, *(place for span in spans for place in span), end] if spans else []
    for a, b in zip(edges[::2], edges[1::2], strict=True):
        ledger.claim(a, b, "labels")


def _closed(stream: Stream, span: Stretch) -> Stretch:
    """A field up to the first line that is no more of it: one without a number behind a whole sentence.

    Only where the field is numbered in lines, or is one sentence in its label's line.
    """
    pieces = [p for p in stream.pieces_between(*span) if stream.strip(p.start, p.end)[0] < p.end]
    numbered = [_numbered(stream, piece) for piece in pieces]
    if not pieces or not (numbered[0] or not stream.starts_piece(pieces[0].start)):
        return span
    for place in range(1, len(pieces)):
        whole = _ends(stream, pieces[place - 1])
        heads = place + 1 < len(pieces) and numbered[place + 1] and not _ends(stream, pieces[place])
        if whole and not numbered[place] and not heads:
            return span[0], pieces[place].start
    return span


def _ends(stream: Stream, piece: Piece) -> bool:
    return stream.folded[slice(*stream.strip(piece.start, piece.end))].endswith(("。", "."))


def _numbered(stream: Stream, piece: Piece) -> bool:
    item = piece.block is not None and piece.block.kind == "item"
    return item or marker_at(stream, stream.strip(piece.start, piece.end)[0], piece.end) is not None
