"""Tables inside a form: a field's label on the left, and beside it a table of its own with a row of headers.

對內聯繫 | 對象 | 事項 | 頻率, and under it a row for each; 績效指標 | 指標 | 權重 likewise. Or the labels stand in the
rows under the headers: 區分 | 對象 | 事項, and under it 內部 | ..., 外部 | ....
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orggraph.parsing.candidates import Found
from orggraph.parsing.stream import Piece, Stream
from orggraph.parsing.tables import words

Stretch = tuple[int, int]
_CONTACTS = frozenset({"internal_contacts", "external_contacts"})
_FIELDS = _CONTACTS | {"kpis"}
_MEASURED = frozenset({"target", "weight", "period"})
_LONGEST = 10


@dataclass(frozen=True, slots=True)
class Inner:
    """One such table: the label it stands beside, its headers, the names in it, and what each row says of its name.

    `columns` are the values under each header that is a label itself; each value comes with its row. `nothing` are
    the cells that say there is no name, `place` is all of it.
    """

    label: Found
    headers: tuple[Stretch, ...]
    names: tuple[tuple[int, Stretch], ...]
    said: tuple[tuple[Stretch, Stretch], ...]
    columns: Mapping[int, list[tuple[int, Stretch]]]
    nothing: tuple[Stretch, ...]
    place: Stretch


_Rows = Iterable[tuple[int, Sequence[Piece]]]
_Labels = Mapping[int, Found]


def inner_tables(stream: Stream, tables: Mapping[int, Mapping[int, Sequence[Piece]]], labels: _Labels) -> list[Inner]:
    """Every such table; `labels` are the labels by the start of the piece that they open."""
    found: list[Inner] = []
    for rows in tables.values():
        numbers = sorted(rows)
        for place, number in enumerate(numbers):
            opening = _opening(stream, rows[number], labels)
            heads = None if opening else _heads_of_contacts(stream, rows[number], labels)
            below = ((numbers[at], rows[numbers[at]]) for at in range(place + 1, len(numbers)))
            found += _read(stream, below, *opening, labels) if opening else []
            found += _by_label(stream, below, heads, labels) if heads else []
    return found


def _opening(stream: Stream, pieces: Sequence[Piece], labels: _Labels) -> tuple[Found, list[Piece]] | None:
    """The label of a row and its headers: two at least, and nothing else in the row."""
    cells = _cells(pieces)
    label = labels.get(cells[0].start) if len(cells) > 2 else None
    if label is None or label.field not in _FIELDS or label.label.role != "label":
        return None
    heads = cells[1:]
    return (label, heads) if all(_is_header(stream, head, labels) for head in heads) else None


def _heads_of_contacts(stream: Stream, pieces: Sequence[Piece], labels: _Labels) -> list[Piece] | None:
    """A row of headers, one of them for names, with the labels of contacts to come below the first."""
    heads = _cells(pieces)
    names = [head for head in heads[1:] if stream.folded[slice(*stream.strip(head.start, head.end))] in words().whom]
    return heads if names and all(_is_header(stream, head, labels) for head in heads) else None


def _by_label(stream: Stream, below: _Rows, heads: Sequence[Piece], labels: _Labels) -> list[Inner]:
    """The tables that the rows under such headers are: each goes as far as its label, and as the rows have names."""
    found: list[Inner] = []
    left = _column(heads[0])
    rows: list[tuple[int, list[Piece]]] = []
    label: Found | None = None
    for number, pieces in below:
        cells = _cells(pieces)
        if _column(cells[0]) == left:
            found += _inner(stream, rows, label, heads, labels) if label else []
            label, rows = labels.get(cells[0].start), []
        if label is None or label.field not in _CONTACTS:
            return found
        rows.append((number, [cell for cell in cells if _column(cell) > left]))
    return [*found, *(_inner(stream, rows, label, heads, labels) if label else [])]


def _cells(pieces: Sequence[Piece]) -> list[Piece]:
    return sorted((p for p in pieces if p.block), key=lambda p: (_column(p), p.start))


def _is_header(stream: Stream, piece: Piece, labels: _Labels) -> bool:
    start, end = stream.strip(piece.start, piece.end)
    text = re.sub(r"\s|[(（].*", "", stream.folded[start:end])
    own = labels.get(piece.start)
    return 0 < len(text) <= _LONGEST and ((own is not None and own.end >= end) or text in words().headers)


def _read(
    stream: Stream,
    below: _Rows,
    label: Found,
    heads: Sequence[Piece],
    labels: _Labels,
) -> list[Inner]:
    left = label_column(stream, label)
    body: list[tuple[int, list[Piece]]] = []
    for number, pieces in below:
        cells = _cells(pieces)
        if any(_column(p) <= left for p in cells) or any(p.start in labels for p in cells):
            break
        body.append((number, cells))
    return _inner(stream, body, label, heads, labels)


def _inner(
    stream: Stream, body: Sequence[tuple[int, list[Piece]]], label: Found, heads: Sequence[Piece], labels: _Labels
) -> list[Inner]:
    """The table of these rows; none where no cell stands under the header of the names."""
    column = _name_column(stream, label, heads, labels)
    names: list[tuple[int, Stretch]] = []
    said: list[tuple[Stretch, Stretch]] = []
    nothing: list[Stretch] = []
    for number, cells in body:
        spans = {_column(p): stream.strip(p.start, p.end) for p in cells}
        name = spans.pop(column, None)
        if name and stream.folded[slice(*name)] in words().none:
            nothing.append(name)
        elif name and name[0] < name[1]:
            names.append((number, name))
            behind = [span for span in spans.values() if name[1] <= span[0] < span[1]]
            said += [(name, (behind[0][0], behind[-1][1]))] if behind else []
    columns: dict[int, list[tuple[int, Stretch]]] = {}
    for own in (labels[head.start] for head in heads if head.start in labels):
        columns[own.start] = _under(stream, body, own) if own.field in _MEASURED else []
    spans = tuple((head.start, head.end) for head in heads)
    place = (label.end, max((p.end for _, cells in body for p in cells), default=label.end))
    found = Inner(label, spans, tuple(names), tuple(said), columns, tuple(nothing), place)
    return [found] if names or nothing else []


def label_column(stream: Stream, label: Found) -> int:
    """The column in which a label stands."""
    return _column(stream.piece_of(label.start))


def _name_column(stream: Stream, label: Found, heads: Sequence[Piece], labels: _Labels) -> int:
    """The column of the names: the one headed by the field's own label or by a word for whom, else the first."""
    for head in heads:
        start, end = stream.strip(head.start, head.end)
        own = labels.get(head.start)
        whom = stream.folded[start:end] in words().whom if label.field != "kpis" else False
        if whom or (own is not None and own.field == label.field):
            return _column(head)
    return _column(heads[0])


def _under(stream: Stream, body: Sequence[tuple[int, list[Piece]]], head: Found) -> list[tuple[int, Stretch]]:
    at = label_column(stream, head)
    found = [(number, stream.strip(p.start, p.end)) for number, cells in body for p in cells if _column(p) == at]
    return [(number, span) for number, span in found if span[0] < span[1]]


def _column(piece: Piece) -> int:
    return piece.block.column if piece.block else -1
