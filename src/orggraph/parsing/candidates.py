"""Stretches that read like labels, and those that layout itself sets apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from orggraph.parsing.formlines import unclosed
from orggraph.parsing.numbering import marker_at
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Label, ends_with, words

COLONS = ":：︰"
FRAMES = {"【": "】", "〔": "〕", "〖": "〗", "[": "]", "［": "］", "「": "」", "『": "』"}
"""What a manual sets its labels in, where a colon does not set them apart: 【工作職掌】."""


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
    """Every stretch that reads like a label and is no part of a longer one; none runs over a piece's end."""
    table = stream.labels
    found: list[Found] = []
    for piece in stream.pieces:
        for match in table.pattern.finditer(stream.folded[piece.start : piece.end]):
            start, end = match.start(1) + piece.start, match.end(1) + piece.start
            words = re.sub(r"\s", "", match[1])
            if (not found or end > found[-1].end) and not _numbers(stream, start, end):
                found.append(_told(stream, Found(start, start, end, table.by_text[words], words)))
    return sorted([*found, *_broken(stream)], key=lambda item: (item.start, -item.end))


def colon_behind(stream: Stream, found: Found) -> bool:
    """Whether a colon stands behind the label."""
    place = stream.strip(found.end, min(found.end + 8, len(stream.chars)))[0]
    return place < len(stream.chars) and stream.chars[place] in COLONS


def capitalised(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels less English words in small letters, where an English label with a colon begins with a capital."""
    small = {item.start for item in found if stream.chars[item.start].isascii() and stream.chars[item.start].islower()}
    large = (item for item in found if stream.chars[item.start].isascii() and stream.chars[item.start].isupper())
    capitals = any(colon_behind(stream, item) for item in large)
    return [item for item in found if item.start not in small] if capitals else list(found)


SUMMARY = Label("summary", "text", "label")


def _told(stream: Stream, found: Found) -> Found:
    """The label; a heading's word with a sentence behind its colon, 崗位描述：負責……, says what the post is for."""
    if found.field != "heading" or not found.words.endswith("描述") or not colon_behind(stream, found):
        return found
    start, end = stream.strip(found.end, stream.piece_of(found.start).end, COLONS)
    opens = any(stream.folded.startswith(word, start, end) for word in words().duty_openings if len(word) > 1)
    return replace(found, label=SUMMARY) if opens else found


def _numbers(stream: Stream, start: int, end: int) -> bool:
    """Whether the words only begin a printed number: 職責一."""
    marker = marker_at(stream, start, min(end + 4, len(stream.chars)))
    return marker is not None and marker.end > end


def _same_cell(one: Piece, other: Piece) -> bool:
    """Whether two pieces are lines of a text without layout, or stand in one cell of a table."""
    if one.block is None or other.block is None:
        return one.block is other.block
    places = [(b.kind, b.table, b.row, b.column) for b in (one.block, other.block)]
    return places[0] == places[1] and one.block.kind == "cell"


def _broken(stream: Stream) -> list[Found]:
    """Labels printed downwards in a narrow cell: a run of very short pieces that together are one."""
    table = stream.labels
    found: list[Found] = []
    for first, piece in enumerate(stream.pieces):
        joined = ""
        for last, part in enumerate(stream.pieces[first : first + 8]):
            if part.end - part.start > 3 or not _same_cell(piece, part):
                break
            joined += re.sub(r"\s", "", stream.folded[part.start : part.end])
            label = table.by_text.get(joined) if last else None
            if label and not _numbers(stream, piece.start, piece.start + len(joined)):
                found.append(Found(piece.start, piece.start, part.end, label, joined))
    return found


def _numbered_start(stream: Stream, found: Found) -> int | None:
    """Where the piece starts if the label opens it, a number, bullet or qualifier allowed before; else None."""
    piece = stream.piece_of(found.start)
    start, _ = stream.strip(piece.start, piece.end)
    first = found.start - framed(stream, found)
    if start == first:
        return start
    marker = marker_at(stream, start, piece.end)
    behind = marker.end if marker else start + (stream.chars[start] in _BULLETS)
    begin, end = stream.strip(behind, first)
    qualified = stream.folded[begin:end] in words().qualifiers and found.label.reads in _QUALIFIED
    return start if begin >= end or qualified else None


_BULLETS = "*-–—·•"
"""What a line's label may have before it without a blank behind it."""
_QUALIFIED = ("numbered", "section")


def framed(stream: Stream, found: Found) -> bool:
    """Whether brackets stand around the label and nothing else."""
    piece = stream.piece_of(found.start)
    inside = piece.start < found.start and found.end < piece.end
    return inside and FRAMES.get(stream.chars[found.start - 1]) == stream.chars[found.end]


def _closed(stream: Stream, found: Found) -> bool:
    """Whether the label's piece ends with it, or a colon or emphasis sets its value apart."""
    piece = stream.piece_of(found.end - 1)
    place, end = stream.strip(found.end, piece.end)
    return place >= end or stream.chars[place] in COLONS or emphasised(stream, found) or framed(stream, found)


def emphasised(stream: Stream, found: Found) -> bool:
    """Whether the source's own markup stands on both sides of the label: **部門** 財務部."""
    if stream.text.media_type != "text/markdown":
        return False
    content, start, end = stream.text.content, stream.offsets[found.start], stream.offsets[found.end - 1] + 1
    return any(content.startswith(mark, end) and content.endswith(mark, 0, start) for mark in ("**", "__"))


_BRACKETS = re.compile(r"\s*[(（][^()（）]{1,12}[)）]")


def _with_brackets(stream: Stream, found: Found) -> Found:
    """The label with the remark in brackets behind it, where that is all there is: 權重（%）, 考核指標（KPI）:."""
    match = _BRACKETS.match(stream.chars, found.end, stream.piece_of(found.end - 1).end)
    longer = match and replace(found, end=match.end())
    return longer if longer and _closed(stream, longer) else found


def _in_form_line(stream: Stream, found: Found, before: Sequence[Found]) -> bool:
    """Whether the label follows another one's value in the same line: 名稱：出納　部門：財務部."""
    if not before or found.start == 0:
        return False
    last, piece = before[-1], stream.piece_of(found.start)
    # A long label needs no blank behind a short value: 崗位名稱：出納所屬部門：財務部.
    value = stream.folded[last.end : found.start]
    joined = len(found.words) >= 4 and last.label.reads != "numbered" and len(value) <= 24 and value.strip(COLONS)
    if not (stream.chars[found.start - 1].isspace() or (joined and not re.search("[。;,]", value))):
        return False
    colon = colon_behind(stream, found) and stream.strip(found.end, piece.end)[0] < piece.end
    return colon and last.start >= piece.start and stream.chars[stream.strip(last.end, piece.end)[0]] in COLONS


def set_apart(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels that layout sets apart: at a piece's start and closed, or a heading's words at its end."""
    kept: list[Found] = []
    taken = 0
    found = [_with_brackets(stream, item) for item in found]
    closed = {item.start for item in found if _closed(stream, item)}
    opening = [item.start for item in found if item.start in closed and _numbered_start(stream, item) is not None]
    rows = unclosed(stream, found, opening)
    apart = closed | rows
    for item in found:
        if item.start < taken or item.start not in apart:
            continue
        begin = item.start if item.field == "heading" else _numbered_start(stream, item)
        if begin is not None or item.start in rows or _in_form_line(stream, item, kept):
            kept.append(replace(item, begin=item.start if begin is None else begin))
            taken = item.end
        elif _names_its_sheet(stream, item):
            kept += [Found(item.start, item.start, item.start, HEADING, ""), item]
            taken = item.end
    kept = _without_numbered_words(stream, kept)
    # A title such as 公司崗位職責說明書 ends like a sheet's heading, but no field follows it.
    pairs = pairwise([*kept, None])
    return [item for item, after in pairs if item and (item.field != "heading" or (after and after.field != "heading"))]


HEADING = Label("heading", "heading", "label")


def _without_numbered_words(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels less short words behind a number (`1. 編制：填寫憑證`) where the manual's small fields have none."""
    small = [item for item in found if item.label.reads in ("text", "other")]
    alone = {item.start for item in small if item.begin < item.start and not framed(stream, item)}
    if 2 * len(alone) >= len(small):
        return list(found)
    return [item for item in found if item.start not in alone or len(item.words) > 2]


def _names_its_sheet(stream: Stream, found: Found) -> bool:
    """Whether a line such as 出納崗位職責 heads a sheet: a short name, then the label of its duties, maybe a colon."""
    piece = stream.piece_of(found.start)
    start, end = stream.strip(piece.start, found.start)
    marker = marker_at(stream, start, end)
    name = stream.folded[marker.end if marker else start : end]
    whole = stream.strip(found.end, piece.end, COLONS)[0] >= piece.end
    own = found.field == "duties" and found.label.role == "label" and len(found.words) >= 4
    return whole and own and 2 <= len(name) <= 16 and name.isalnum() and not _is_task(name)


def _is_task(name: str) -> bool:
    """Whether the words before a label say what to do, 完成上級交辦的其他(工作內容), or whose it is, of no position."""
    if name.endswith("的") and not ends_with(name[:-1], words().positions):
        return True
    return name.endswith(("其他", "其它")) or any(name.startswith(one) for one in words().duty_openings if len(one) > 1)


def under_headings(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels of a text whose sheets only its headings name: each such heading announces one.

    Of the headings' levels, the outermost at which no section has the same label twice.
    """
    own = {stream.piece_of(item.start).start for item in found}
    heads = [p for p in stream.pieces if p.block and p.block.kind == "heading" and p.start not in own]
    heads = [p for p in heads if not _holds_sheets(stream, p)]
    for level in sorted({piece.block.level for piece in heads if piece.block}):
        marks = _sections(found, [piece for piece in heads if piece.block and piece.block.level == level])
        if marks:
            return sorted([*found, *marks], key=lambda item: (item.begin, item.end))
    return list(found)


def _holds_sheets(stream: Stream, piece: Piece) -> bool:
    """Whether a heading is a department's or the document's own, so that it names no position."""
    folded = stream.folded[slice(*stream.strip(piece.start, piece.end))]
    return ends_with(folded, words().units | words().documents) is not None


def _sections(found: Sequence[Found], heads: Sequence[Piece]) -> list[Found]:
    """A heading's mark for each section that holds duties or a superior; none if one holds two of a kind."""
    bounds = [piece.end for piece in heads]
    marks: list[Found] = []
    for index, start in enumerate(bounds):
        stop = bounds[index + 1] if index + 1 < len(bounds) else found[-1].end
        fields = Counter(item.field for item in found if start <= item.begin < stop)
        if fields["superior"] > 1 or fields["duties"] > 3:
            return []
        if fields["superior"] or fields["duties"]:
            marks.append(Found(start, start, start, HEADING, ""))
    return marks
