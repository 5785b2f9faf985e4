"""The characters that say something, in order, each knowing its place in the document."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from orggraph.model.folding import fold
from orggraph.model.manual import Account
from orggraph.model.text import Block, Cell, Span, Text
from orggraph.parsing.pagination import page_markers
from orggraph.parsing.tables import Labels, labels
from orggraph.readers.numbers import begins_part

_ACCOUNTS: tuple[Account, ...] = ("unread", "fields", "labels", "layout")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the stream that layout sets apart, with its block (none in a flattened text)."""

    start: int
    end: int
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Stream:
    """A document without its layout. Places count characters of `chars`.

    `folded` has the same length; `offsets` lead back to the document; `pieces` rise and cover all.
    `labels` is what this document's company calls its fields.
    """

    text: Text
    chars: str
    folded: str
    offsets: array[int]
    pieces: tuple[Piece, ...]
    labels: Labels

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Where the stretch stands in the document: one span, or several where layout interrupts it."""
        found: list[Span] = []
        place = start
        while place < end:
            run = self._run_end(place, end)
            found.append((self.offsets[place], self.offsets[place] + run - place))
            place = run
        return tuple(found)

    def _run_end(self, place: int, end: int) -> int:
        """The end of the unbroken run from `place`, by halving: offsets only ever jump ahead."""
        low, high = place + 1, end
        while low < high:
            middle = (low + high + 1) // 2
            if self.offsets[middle - 1] - self.offsets[place] == middle - 1 - place:
                low = middle
            else:
                high = middle - 1
        return low

    def cell(self, start: int, end: int) -> Cell:
        """The stretch as a cell."""
        return Cell(self.chars[start:end], self.spans(start, end))

    def strip(self, start: int, end: int, extra: str = "") -> tuple[int, int]:
        """The stretch without white space (and `extra`) at its ends."""
        while start < end and (self.chars[start].isspace() or self.chars[start] in extra):
            start += 1
        while end > start and (self.chars[end - 1].isspace() or self.chars[end - 1] in extra):
            end -= 1
        return start, end

    def pieces_between(self, start: int, end: int) -> list[Piece]:
        """The pieces that the stretch touches, cut to it."""
        first, last = self._piece_at(start), self._piece_at(max(end - 1, start))
        found: list[Piece] = []
        for piece in self.pieces[first : last + 1]:
            cut = Piece(max(piece.start, start), min(piece.end, end), piece.block)
            if cut.start < cut.end:
                found.append(cut)
        return found

    def _piece_at(self, place: int) -> int:
        return max(bisect_right(self.pieces, place, key=lambda piece: piece.start) - 1, 0)

    def starts_piece(self, place: int) -> bool:
        """Whether layout starts a new piece at this place."""
        index = bisect_left(self.pieces, place, key=lambda piece: piece.start)
        return index < len(self.pieces) and self.pieces[index].start == place

    def heading_before(self, place: int) -> Piece | None:
        """The last heading that layout sets before this place."""
        index = self._piece_at(place)
        while index > 0:
            index -= 1
            block = self.pieces[index].block
            if block and block.kind == "heading":
                return self.pieces[index]
        return None

    def piece_of(self, place: int) -> Piece:
        """The piece that holds this place."""
        return self.pieces[self._piece_at(place)]


def _wrapped(content: str, newline: int) -> bool:
    """Whether a line break stands for the blank between two Latin words."""
    before, after = content[newline - 1 : newline], content[newline + 1 : newline + 2]
    return before.isascii() and after.isascii() and after.isalnum() and not before.isspace() and before not in ":.;!?"


def _lines(content: str, layout: Sequence[Span]) -> Iterator[tuple[Block | None, list[Span]]]:
    """Each line of a text without blocks, as the spans that layout leaves of it."""
    bounds = [0, *(edge for span in layout for edge in span), len(content)]
    line: list[Span] = []
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        place = start
        while True:
            newline = content.find("\n", place, end)
            stop = end if newline < 0 else newline
            if stop > place:
                line.append((place, stop + (newline >= 0 and _wrapped(content, newline))))
            if newline < 0:
                break
            yield None, line
            line, place = [], newline + 1
    yield None, line


_MARKUP: dict[str, re.Pattern[str]] = {"text/markdown": re.compile(r"\*\*|__|~~|`+|^\[[ xX]\] ")}
"""What a kind of source writes inside its blocks that is no text: emphasis, code marks, tick boxes."""


def _without_markup(text: Text, block: Block) -> list[Span]:
    markup = _MARKUP.get(text.media_type)
    if markup is None:
        return [block.span]
    place, end = block.span
    spans: list[Span] = []
    for match in markup.finditer(text.content, place, end):
        spans.append((place, match.start()))
        place = match.end()
    return [span for span in [*spans, (place, end)] if span[0] < span[1]]


_LINE = re.compile(r"(?:^|\n)\s*[*_`]*")
_FORM_LINE = re.compile(r"[^\W\d_][^\W_]{1,9}(?:[*_`\s]*[:：]|\*\*\s)")


def _labelled(folded: str, place: int, table: Labels) -> bool:
    """Whether a line's text begins with a label that a colon closes, or emphasis on both sides."""
    label = table.pattern.match(folded, place)
    closed = label and re.match(r"[*_`\s]*[:：]|(\*\*|__)", folded[label.end(1) :])
    return bool(closed and (closed[1] is None or folded.endswith(closed[1], 0, place)))


def _is_form(folded: str, table: Labels, *, cell: bool) -> bool:
    """Whether labels with their values make up a block's lines; in a cell, all of them, if only short ones."""
    lines = [place.end() for place in _LINE.finditer(folded)]
    if any(_labelled(folded, place, table) for place in lines):
        return not cell or all(_FORM_LINE.match(folded, place) for place in lines)
    short = [match for place in lines if (match := _FORM_LINE.match(folded, place))]
    return cell and 1 < len(lines) == len(short) and all(match[0].rstrip(":： ") in table.among for match in short)


def _two_lines(content: str, place: int) -> tuple[str, str]:
    """The line that begins here, and the one behind it."""
    end = content.find("\n", place) % (len(content) + 1)
    behind = content.find("\n", end + 1) % (len(content) + 1)
    return content[place:end], content[end + 1 : behind]


def _part(text: Text, block: Block, table: Labels) -> list[Block]:
    """A block parted before each line that layout did not part, but a number, or a label and a colon, does.

    In a cell a line that follows a whole sentence begins a new one too, and each line of one that holds a form.
    """
    start, end = block.span
    content = text.content[start:end]
    folded = fold(content)
    cuts = [0]
    form = _is_form(folded, table, cell=block.kind == "cell")
    for match in _LINE.finditer(folded):
        if not folded.startswith("\n", match.start()):
            continue
        labelled = _labelled(folded, match.end(), table) or (form and _FORM_LINE.match(folded, match.end()))
        whole = block.kind == "cell" and content[: match.start()].rstrip().endswith(("。", "；", ";"))
        if labelled or whole or begins_part(*_two_lines(content, match.end())):
            cuts.append(match.end())
    bounds = [*cuts, end - start]
    return [replace(block, span=(start + a, start + b)) for a, b in pairwise(bounds)]


def _blocks(text: Text, table: Labels) -> Iterator[Block]:
    for block in text.blocks:
        several = block.kind != "heading" and "\n" in text.content[slice(*block.span)]
        yield from _part(text, block, table) if several else [block]


_NUMBER_ALONE = re.compile(r"\s*(?:[(（]?[\dA-Za-z一二三四五六七八九十①-⑳]{1,3}[)）]?[.．、]?|[●•◆■·▪※*–\uf0b7-])\s*")


def _columns(text: Text, parts: Iterable[tuple[Block | None, list[Span]]]) -> Iterator[tuple[Block | None, list[Span]]]:
    """The parts, with lines cut at their tabs: a table without rules. A number stays with what it numbers."""
    for block, spans in parts:
        tabs = block is None or block.kind == "paragraph"
        if not tabs or len(spans) != 1 or "\t" not in text.content[slice(*spans[0])]:
            yield block, spans
            continue
        start, end = spans[0]
        for match in re.finditer(r"\t+", text.content[start:end]):
            tab = spans[0][0] + match.start()
            if not _NUMBER_ALONE.fullmatch(text.content[start:tab]):
                yield block, [(start, tab)]
                start = spans[0][0] + match.end()
        yield block, [(start, end)]


def stream_of(text: Text, own_labels: str = "") -> Stream:
    """The stream of a document: blocks where its layout gave some, else lines without page markers."""
    table = labels(own_labels)
    if text.blocks:
        blocks = _blocks(text, table)
        parts: list[tuple[Block | None, list[Span]]] = [(block, _without_markup(text, block)) for block in blocks]
    else:
        parts = list(_lines(text.content, page_markers(text.content)))
    chars: list[str] = []
    offsets: array[int] = array("q")
    pieces: list[Piece] = []
    for block, spans in _columns(text, parts):
        first = len(offsets)
        for start, end in spans:
            chars.append(text.content[start:end])
            offsets.extend(range(start, end))
        if len(offsets) > first:
            pieces.append(Piece(first, len(offsets), block))
    joined = "".join(chars)
    return Stream(text, joined, fold(joined), offsets, tuple(pieces), table)


class Ledger:
    """What each character of the document turned out to be; a character is claimed once."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._kinds = bytearray([_ACCOUNTS.index("layout")]) * len(stream.text.content)
        for start, end in stream.spans(0, len(stream.chars)):
            self._kinds[start:end] = bytes(end - start)

    def claim(self, start: int, end: int, account: Account) -> None:
        """Books the stretch of the stream, except what is booked already."""
        kind = _ACCOUNTS.index(account)
        for first, last in self._stream.spans(start, end):
            for offset in range(first, last):
                self._kinds[offset] = self._kinds[offset] or kind

    def close(self) -> tuple[tuple[int, int, Account], ...]:
        """The account of the whole document. White space that nothing claimed carries nothing: layout."""
        content = self._stream.text.content
        for offset, kind in enumerate(self._kinds):
            if kind == 0 and content[offset].isspace():
                self._kinds[offset] = _ACCOUNTS.index("layout")
        edges = [place for place, (a, b) in enumerate(pairwise(self._kinds), start=1) if a != b]
        bounds = [0, *edges, len(content)] if content else []
        return tuple((a, b, _ACCOUNTS[self._kinds[a]]) for a, b in pairwise(bounds))
