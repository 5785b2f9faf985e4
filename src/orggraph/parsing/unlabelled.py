"""Manuals without labels: a line that names a position, and under it what it does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from orggraph.parsing.candidates import HEADING, Found
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Label, ends_with, words

DUTIES = Label("duties", "numbered", "label")

_LONGEST = 16
"""Characters of the longest line that is taken for a position's name."""


_DUTIES_OF = re.compile(r"的?(?:岗位)?(?:质量|安全|工作|管理)?职责[:：]?$")
"""What a line may say behind a position's name when a list of its duties follows: 保管員的質量職責."""


_POST = re.compile(r"(?<![在上离转到脱换])岗$")


def _name_end(stream: Stream, piece: Piece) -> int | None:
    """Where the position's name ends that the line consists of, what announces its duties aside; or None."""
    heading = piece.block is not None and piece.block.kind == "heading"
    if piece.block is not None and not heading:
        return None
    start, end = stream.strip(piece.start, piece.end)
    marker = marker_at(stream, start, end)
    folded = _DUTIES_OF.sub("", stream.folded[stream.strip(marker.end, end)[0] if marker else start : end])
    plain = all(character.isalnum() or character in " ()（）-/" for character in folded)
    limit = 40 if heading else _LONGEST
    named = ends_with(folded, words().positions) is not None or _POST.search(folded)
    begin = stream.strip(marker.end, end)[0] if marker else start
    return begin + len(folded) if 2 <= len(folded) <= limit and plain and named else None


def _item(stream: Stream, piece: Piece) -> bool:
    numbered = marker_at(stream, stream.strip(piece.start, piece.end)[0], piece.end)
    return numbered is not None or (piece.block is not None and piece.block.kind == "item")


def _list_start(stream: Stream, pieces: Sequence[Piece]) -> int | None:
    """Where the list under a name starts: from there on, at least half of the pieces are numbered, or items."""
    items = [_item(stream, piece) for piece in pieces]
    if True not in items:
        return _sentences_start(stream, pieces)
    first = items.index(True)
    return pieces[first].start if sum(items) * 2 >= len(items) - first else None


def _sentences_start(stream: Stream, pieces: Sequence[Piece]) -> int | None:
    """Where lines without numbers start that all are short sentences, most of which begin as duties do; or None."""
    lines = [stream.folded[slice(*stream.strip(piece.start, piece.end))] for piece in pieces]
    lines = [line for line in lines if line]
    whole = all(len(line) <= 60 and line.endswith(("。", ";")) for line in lines)
    opening = tuple(word for word in words().duty_openings if len(word) > 1)
    many = sum(line.startswith(opening) for line in lines) * 2 >= len(lines) > 1
    return pieces[0].start if whole and many else None


def named_sheets(stream: Stream, labels: Sequence[Found]) -> list[Found]:
    """A heading's mark behind each line that names a position and has labels or a list under it.

    The list gets a mark of duties, unless a label says what the section's duties are.
    """
    own = {stream.piece_of(item.start).start for item in labels}
    lines = [(k, piece) for k, piece in enumerate(stream.pieces) if piece.start not in own]
    heads = [(k, end) for k, piece in lines if (end := _name_end(stream, piece)) is not None]
    found: list[Found] = []
    for (place, name_end), (after, _) in pairwise([*heads, (len(stream.pieces), 0)]):
        end = stream.pieces[place].end
        stop = stream.pieces[after].start if after < len(stream.pieces) else len(stream.chars)
        inside = [item for item in labels if end <= item.begin < stop]
        first = inside[0].begin if inside else stop
        start = _list_start(stream, [p for p in stream.pieces[place + 1 : after] if p.end <= first])
        if inside or start is not None:
            found.append(Found(name_end, name_end, max(name_end, stream.strip(name_end, end)[1]), HEADING, ""))
        if start is not None and not any(item.field == "duties" for item in inside):
            found.append(Found(start, start, start, DUTIES, ""))
    return found


_TITLE = re.compile(r"[^.;:。；：]{2,60}?(?=\s+[-–—|,(]|$)")


def first_line_named(stream: Stream, labels: Sequence[Found]) -> list[Found]:
    """A heading's mark behind the first line where it alone can name the position of the only form; else none."""
    fields = [item.field for item in labels]
    once = fields.count("superior") <= 1 and fields.count("duties") == 1 and len({*fields}) > 2
    first = next((piece for piece in stream.pieces if stream.strip(piece.start, piece.end)[0] < piece.end), None)
    if not once or first is None or first.end > labels[0].begin:
        return []
    start, end = stream.strip(first.start, first.end)
    match = _TITLE.match(stream.folded, start, end)
    posts = rf"\b(?:{'|'.join(one for one in words().positions if one.isascii())})\b"
    named = match and (ends_with(match[0], words().positions) or re.search(posts, match[0]))
    return [Found(match.end(), match.end(), match.end(), HEADING, "")] if match and named else []
