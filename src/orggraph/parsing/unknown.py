"""Labels that the table lacks: short words that stand where this manual's labels stand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orggraph.parsing.candidates import COLONS, FRAMES, Found, emphasised
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Label, ends_with, words

UNKNOWN = Label("unknown", "other", "label")
_WORD = re.compile(r"[^\W\d_](?:[^\W_]| ?[()（）/]){0,9}[^\W_]?[)）]?|[a-z][a-z /-]{1,28}")
"""What such a label looks like: a word or two, no sentence."""

Row = Mapping[int, Piece]


def with_unknown(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels, and among them the unknown ones; each ends the value before it and keeps its own as `other`."""
    if len(stream.pieces) < 3 or not found:
        return list(found)
    known = {stream.piece_of(item.start).start: item for item in found if item.start < item.end}
    more = [*_in_tables(stream, known), *_in_lines(stream, known)]
    often = Counter(item.words for item in more)
    kept = [item for item in more if often[item.words] >= _OFTEN or not _like_value(item.words)]
    return sorted([*found, *kept], key=lambda item: (item.begin, item.end))


_OFTEN = 3
"""Sheets that have a word in a label's place, after which it is a label even where it reads like a value (定員)."""


def _like_value(folded: str) -> bool:
    """Whether a word reads like a name, a unit, or what is measured."""
    return ends_with(folded, words().positions | words().units | words().measures | words().ellipsis) is not None


def _word(stream: Stream, start: int, end: int) -> Found | None:
    """The stretch as a label, if it is a short word at all."""
    folded = stream.folded[start:end]
    if not _WORD.fullmatch(folded) or folded in words().none or marker_at(stream, start, end):
        return None
    return Found(
        start, start, end, UNKNOWN, re.sub(r"\s+", " ", folded) if folded.isascii() else "".join(folded.split())
    )


# In tables


def _in_tables(stream: Stream, known: Mapping[int, Found]) -> Iterator[Found]:
    for rows in _tables(stream):
        columns = Counter(c for row in rows for c, p in row.items() if p.start in known and _has_value(row, c, known))
        above = False
        last = -1
        for row in rows:
            labelled = [column for column, piece in row.items() if piece.start in known]
            opens = above and last < _row(row)
            for column in (c for c in row if row[c].start not in known and columns[c] > 0):
                if _stands_as_label(row, column, labelled, opens=opens and columns[column] > 1):
                    yield from filter(None, [_word(stream, *stream.strip(row[column].start, row[column].end))])
            above = _has_value(row, labelled[0], known) if labelled else above
            last = max([last, *(_reach(row[column], known) for column in labelled)])


def _stands_as_label(row: Row, column: int, labelled: Sequence[int], *, opens: bool) -> bool:
    """Whether a cell of a column of labels has what a label has: a value behind it and, in midst of a row, one before.

    One that opens a row may also stand before the row's labels, as 考核 before 指標, 權重.
    """
    after = min((c for c in row if c > column), default=None)
    if after is None:
        return False
    if column == min(row):
        return opens and (not labelled or after == labelled[0])
    behind_value = column - 1 in row and column - 1 not in labelled and any(c < column for c in labelled)
    return behind_value and after not in labelled


def _row(row: Row) -> int:
    return next((piece.block.row for piece in row.values() if piece.block), 0)


def _reach(piece: Piece, known: Mapping[int, Found]) -> int:
    """The last row that a field's label reaches over: the cells beside it are its value."""
    section = known[piece.start].label.reads == "section"
    return piece.block.row + piece.block.row_span - 1 if piece.block and not section else -1


def _tables(stream: Stream) -> list[list[Row]]:
    """The rows of each table: the first piece of each cell by its column."""
    tables: defaultdict[int, defaultdict[int, dict[int, Piece]]] = defaultdict(lambda: defaultdict(dict))
    for piece in stream.pieces:
        if piece.block and piece.block.kind == "cell":
            tables[piece.block.table][piece.block.row].setdefault(piece.block.column, piece)
    return [[rows[number] for number in sorted(rows)] for rows in tables.values()]


def _has_value(row: Row, column: int, known: Mapping[int, Found]) -> bool:
    """Whether the next cell of the row is there and no label."""
    after = min((c for c in row if c > column), default=None)
    return after is not None and row[after].start not in known


# In lines


def _in_lines(stream: Stream, known: Mapping[int, Found]) -> Iterator[Found]:
    """Lines `word: value` behind one whose label has its value in the same line."""
    open_for_more = False
    for piece in stream.pieces:
        label = known.get(piece.start)
        if piece.block and piece.block.kind in ("cell", "heading"):
            open_for_more = False
        elif label:
            valued = label.label.reads in ("text", "list", "other") and _value_in_line(stream, piece, label.end)
            open_for_more = valued and not _tells_topics(stream, piece, label)
        elif open_for_more:
            yield from filter(None, [_before_colon(stream, piece) or _in_emphasis(stream, piece)])


def _tells_topics(stream: Stream, piece: Piece, label: Found) -> bool:
    """Whether a list of contacts says behind a colon what each is about: its next lines are more of the list."""
    value = stream.chars[label.end : piece.end].lstrip(f"{COLONS} \t　")
    return label.field.endswith("_contacts") and any(colon in value for colon in COLONS)


def _value_in_line(stream: Stream, piece: Piece, end: int) -> bool:
    place = stream.strip(end, piece.end, "".join(FRAMES.values()))[0]
    colon = place < piece.end and stream.chars[place] in COLONS
    # A label in emphasis has its value behind it without a colon.
    return place < piece.end and (not colon or stream.strip(place + 1, piece.end)[0] < piece.end)


def _in_emphasis(stream: Stream, piece: Piece) -> Found | None:
    """The word that opens a line in emphasis of its own, before what is not: **更新日期** 2024."""
    match = re.compile(r"\w{2,10}(?=\s)").match(stream.chars, piece.start, piece.end)
    found = _word(stream, *match.span()) if match else None
    return found if found and emphasised(stream, found) else None


def _before_colon(stream: Stream, piece: Piece) -> Found | None:
    colon = next((k for k in range(piece.start, min(piece.end, piece.start + 32)) if stream.chars[k] in COLONS), None)
    if colon is None or not _value_in_line(stream, piece, colon):
        return None
    return _word(stream, *stream.strip(piece.start, colon))
