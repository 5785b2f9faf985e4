"""The organisation as the judges read it: sheets of statements, each with the place of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias

from orggraph.audit.finding import Piece, spans_of
from orggraph.model.folding import fold
from orggraph.model.text import Cell
from orggraph.resolving.cells import part

Row: TypeAlias = Mapping[str, Any]


def key(text: str) -> str:
    """What names and words are compared by: folded, without white space."""
    return fold("".join(text.split()))


@dataclass(frozen=True)
class Statement:
    """A duty, an authority or an indicator: its words, and where they stand."""

    id: str
    holder: str
    text: str
    area: str | None
    area_number: str | None
    document: str
    cell: Cell

    @cached_property
    def folded(self) -> str:
        """The words as patterns are matched against: folded, as long as the text."""
        return fold(self.cell.text)

    @property
    def piece(self) -> Piece:
        """All of it, as evidence."""
        return Piece(self.holder, self.document, self.cell.text, self.cell.spans)

    def words(self, start: int, end: int) -> Piece:
        """The words from `start` to `end`, as evidence."""
        found = part(self.cell, start, end)
        return Piece(self.holder, self.document, found.text, found.spans)


@dataclass(frozen=True, slots=True)
class Tie:
    """A fact between a sheet's position and another node, with its evidence; `side` is who says it."""

    id: str
    name: str
    basis: str
    stated_by: tuple[str, ...]
    scope: str | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Sheet:
    """A described position with all that its sheet says."""

    id: str
    name: str
    aliases: tuple[str, ...]
    level: str
    summary: str
    documents: tuple[str, ...]
    departments: tuple[str, ...]
    homes: tuple[Tie, ...]
    superiors: tuple[Tie, ...]
    subordinates: tuple[Tie, ...]
    heads: tuple[Tie, ...]
    contacts: tuple[Tie, ...]
    duties: tuple[Statement, ...]
    authorities: tuple[Statement, ...]
    kpis: tuple[Statement, ...]

    @cached_property
    def named_superiors(self) -> tuple[Tie, ...]:
        """The superiors that the sheet itself names."""
        return tuple(one for one in self.superiors if one.basis == "declared" and "source" in one.stated_by)

    @cached_property
    def above(self) -> frozenset[str]:
        """Every superior that anybody states."""
        return frozenset(one.id for one in self.superiors)

    @cached_property
    def below(self) -> frozenset[str]:
        """Every subordinate that anybody states."""
        return frozenset(one.id for one in self.subordinates)

    @property
    def pieces(self) -> Iterator[Piece]:
        """Every piece of evidence that stands in the sheet itself."""
        for one in (*self.duties, *self.authorities, *self.kpis):
            yield one.piece
        for tie in (*self.homes, *self.named_superiors, *self.contacts):
            yield from (one for one in tie.pieces if one.side == self.id and "source" in tie.stated_by)

    @property
    def lists(self) -> Iterator[frozenset[str]]:
        """The lists of others that the sheet itself gives, each with the post: all in one are different things."""
        below = (one for one in self.subordinates if one.basis == "declared" and "target" in one.stated_by)
        contacts = (one for one in self.declared_contacts if "source" in one.stated_by)
        for ties in (self.named_superiors, below, contacts):
            yield frozenset((self.id, *(one.id for one in ties)))

    @property
    def declared_contacts(self) -> tuple[Tie, ...]:
        """The contacts inside that the sheet lists."""
        return tuple(one for one in self.contacts if one.scope == "internal" and one.basis == "declared")

    @property
    def parties(self) -> tuple[Tie, ...]:
        """The partners outside that the sheet lists."""
        return tuple(one for one in self.contacts if one.scope == "external" and one.basis == "declared")


@dataclass(frozen=True, slots=True)
class Name:
    """A node under its names."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    implied: bool
    collective: bool
    category: str | None


@dataclass(frozen=True)
class Document:
    """A source: its text, and what reading and resolving noted (JSON)."""

    id: str
    text: str
    findings: str
    aliases: str


@dataclass(frozen=True)
class Book:
    """Everything that judges look at. Sheets are sorted by id."""

    sheets: tuple[Sheet, ...]
    names: tuple[Name, ...]
    documents: Mapping[str, Document] = field(default_factory=dict[str, Document])

    @cached_property
    def by_id(self) -> Mapping[str, Sheet]:
        """The sheets by their position's id."""
        return {sheet.id: sheet for sheet in self.sheets}

    @cached_property
    def named(self) -> Mapping[str, tuple[Name, ...]]:
        """The nodes by each of their names, as compared."""
        found: dict[str, dict[str, Name]] = {}
        for one in self.names:
            for name in (one.name, *one.aliases):
                found.setdefault(key(name), {})[one.id] = one
        return {name: tuple(nodes.values()) for name, nodes in found.items()}

    @cached_property
    def nodes(self) -> Mapping[str, Name]:
        """The nodes by id."""
        return {one.id: one for one in self.names}

    @cached_property
    def lists(self) -> Mapping[str, frozenset[int]]:
        """In which lists of the sheets each node stands, by a number of the list."""
        found: dict[str, set[int]] = {}
        for number, ids in enumerate(ids for sheet in self.sheets for ids in sheet.lists):
            for one in ids:
                found.setdefault(one, set()).add(number)
        return {node: frozenset(numbers) for node, numbers in found.items()}

    @cached_property
    def starts(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """Where each fact of each sheet begins, and whose it is, by document; sorted."""
        found: dict[str, list[tuple[int, str]]] = {}
        for sheet in self.sheets:
            for piece in sheet.pieces:
                if piece.spans:
                    found.setdefault(piece.document, []).append((piece.spans[0][0], sheet.id))
        return {document: sorted(places) for document, places in found.items()}

    def name(self, node: str) -> str:
        """The name of a node, or its id without the kind."""
        known = self.nodes.get(node)
        return known.name if known else node.partition(":")[2]


def book(sheets: Iterable[Row], names: Iterable[Row], documents: Iterable[Row]) -> Book:
    """The book of what the material files returned."""
    return Book(
        tuple(_sheet(row) for row in sheets),
        tuple(_name(row) for row in names),
        {row["id"]: Document(row["id"], row["text"], row["findings"], row["aliases"]) for row in documents},
    )


def _name(row: Row) -> Name:
    return Name(
        row["id"], row["kind"], row["name"], tuple(row["aliases"]), row["implied"], row["collective"], row["category"]
    )


def _sheet(row: Row) -> Sheet:
    own = row["id"]
    return Sheet(
        id=own,
        name=row["name"],
        aliases=tuple(row["aliases"]),
        level=row["level"] or "",
        summary=row["summary"] or "",
        documents=tuple(row["documents"]),
        departments=tuple(row["departments"]),
        homes=_ties(row["homes"], own),
        superiors=_ties(row["superiors"], own, (row["name"], *row["aliases"])),
        subordinates=_below(row["subordinates"], own),
        heads=_ties(row["heads"], own),
        contacts=_ties(row["contacts"], own),
        duties=tuple(_statements(row["duties"], own)),
        authorities=tuple(_statements(row["authorities"], own)),
        kpis=tuple(_statements(row["kpis"], own)),
    )


def _ties(rows: Sequence[Row], own: str, names: Iterable[str] = ()) -> tuple[Tie, ...]:
    """The facts of a sheet. Words that are one of its position's own `names` stand in the other one's sheet."""
    told = frozenset(map(key, names))
    return tuple(
        Tie(
            row["id"],
            row["name"],
            row["basis"],
            tuple(row["stated_by"] or ()),
            row.get("scope"),
            tuple(replace(one, side=row["id"]) if key(one.quote) in told else one for one in _pieces(row, own)),
        )
        for row in rows
    )


def _below(rows: Sequence[Row], own: str) -> tuple[Tie, ...]:
    """The subordinates: what is not their name is how they name their superior, in their own sheets."""
    ties = _ties(rows, own)
    return tuple(
        replace(
            tie,
            pieces=tuple(
                replace(one, side=tie.id)
                if tie.basis == "declared" and "source" in tie.stated_by and key(one.quote) != key(tie.name)
                else one
                for one in tie.pieces
            ),
        )
        for tie in ties
    )


def _pieces(row: Row, own: str) -> tuple[Piece, ...]:
    told = zip(row["documents"] or (), row["quotes"] or (), row["spans"] or (), strict=True)
    return tuple(Piece(own, document, quote, spans_of(spans)) for document, quote, spans in told)


def _statements(rows: Sequence[Row], own: str) -> Iterator[Statement]:
    """The items of a sheet in the order of the text."""
    found: list[Statement] = []
    for row in rows:
        pieces = _pieces(row, own)
        if not pieces:
            continue
        first = min(pieces, key=lambda one: (one.document, one.spans))
        cell = Cell(first.quote, first.spans)
        found.append(
            Statement(row["id"], own, row["text"], row.get("area"), row.get("area_number"), first.document, cell)
        )
    yield from sorted(found, key=lambda one: (one.document, one.cell.spans))
