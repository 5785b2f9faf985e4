"""The block of who drew up, reviewed and approved a sheet: 編制, 審核, 批准 side by side are labels of their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from orggraph.model.folding import fold
from orggraph.parsing.candidates import COLONS, Found
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import Label, label_rows

APPROVAL = Label("approval", "other", "label")
_BETWEEN = 2
"""Pieces between two of these labels at most: a name, a date."""
_VALUE = 16
"""Characters that a name or a date between two of these labels takes at most."""


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(fold(word) for word in label_rows()["approval"][kind])


@cache
def _pattern() -> re.Pattern[str]:
    longest = sorted(_words("prepares") | _words("approves"), key=len, reverse=True)
    return re.compile(rf"(?:^|(?<=\s))({'|'.join(map(re.escape, longest))})(?:人|者|部门)?(?=\s*(?:[{COLONS}]|$))")


def _hits(stream: Stream, piece: Piece) -> list[tuple[str, Found]]:
    """The words of the block in one piece, each with a colon behind it or alone in its cell."""
    folded = stream.folded[piece.start : piece.end]
    cell = piece.block is not None and piece.block.kind == "cell"
    hits = list(_pattern().finditer(folded))
    if not hits or folded[: hits[0].start(1)].strip():
        return []
    found = [(m[1], piece.start + m.start(1), piece.start + m.end()) for m in hits if cell or folded[m.end() :].strip()]
    return [(word, Found(a, a, b, APPROVAL, _one_line(stream.folded[a:b]))) for word, a, b in found]


def _one_line(text: str) -> str:
    return (" " if text.isascii() else "").join(text.split())


def _blocks(stream: Stream, others: Collection[int]) -> Iterator[list[tuple[str, Found]]]:
    """The words that stand together, but for names and dates between them; `others` are where other labels begin."""
    block: list[tuple[str, Found]] = []
    between = 0
    for piece in stream.pieces:
        hits = _hits(stream, piece)
        start, end = stream.strip(piece.start, piece.end)
        far = end - start > _VALUE or start in others
        between = 0 if hits else between + 1 + far * _BETWEEN
        if between > _BETWEEN:
            yield block
            block = []
        block += hits
    yield block


def with_approvals(stream: Stream, found: Sequence[Found]) -> list[Found]:
    """The labels, and among them those of each block that says who drew a sheet up and who approved it."""
    more: list[Found] = []
    others = {item.begin for item in found if item.label.reads != "other"}
    for block in _blocks(stream, others) if len(stream.pieces) > 1 else ():
        words = {word for word, _ in block}
        if words & _words("prepares") and words & _words("approves"):
            more += [item for _, item in block]
    taken = {item.start for item in more}
    kept = [item for item in found if item.start not in taken]
    return sorted([*kept, *more], key=lambda item: (item.begin, item.end))
