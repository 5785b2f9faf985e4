"""A list question: what it lists, how it can be sorted and filtered, and the Cypher of one page of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from orggraph.catalogue import cypher
from orggraph.catalogue.question import Column, Parameter
from orggraph.catalogue.types import Type, parse_type

AFTER = "after"
"""The column behind the declared ones: the sort key of the row, which the next page starts after."""

FIRST, LAST = "", "\U0010ffff"
"""What every sort key is above, and below."""

_HEAD = re.compile(r"\s*MATCH\s+\((?P<variable>\w+):(?P<label>\w+)\)\s*\n(?P<rest>.*)", re.DOTALL)
_TAIL = re.compile(r"\b(ORDER\s+BY|SKIP|LIMIT)\b", re.IGNORECASE)
_INTRODUCED = re.compile(r"[(\[]\s*(\w+)\s*(?=[:{\])\s])")
_EQUAL = re.compile(r"\w+\.(\w+) = \$\w+")
_MOST = "int[1..1000]"
_USUAL = 100
_VERSION = "CASE WHEN r IS NULL THEN -1 ELSE coalesce(r.keys, 0) END"


@dataclass(frozen=True, slots=True)
class Sort:
    """One order of a list: its name, and the property whose index is read. `falling`: the key itself runs downwards."""

    name: str
    key: str
    text: str
    falling: bool = False
    line: int = 0

    @property
    def choice(self) -> str:
        """What is said for the direction that the key runs in."""
        return f"-{self.name}" if self.falling else self.name


@dataclass(frozen=True, slots=True)
class Filter:
    """What holds for the rows where `parameter` is given: a MATCH of its own, or a condition on the listed node."""

    parameter: str
    clause: str
    line: int = 0

    @property
    def is_match(self) -> bool:
        """Whether it is a pattern, which the database may start from."""
        return self.clause.startswith("MATCH")

    @property
    def equal(self) -> str | None:
        """The property that it wants to have one value; None where it says anything else."""
        match = _EQUAL.fullmatch(self.clause)
        return match[1] if match else None


@dataclass(frozen=True, slots=True)
class Listing:
    """How a question lists the nodes of one label. `rest` is its Cypher behind the MATCH of the listed node."""

    variable: str
    label: str
    rest: str
    sorts: tuple[Sort, ...]
    filters: tuple[Filter, ...]

    def page(self, given: frozenset[str], order: str) -> str:
        """The Cypher of a page in the order `order`, `-title` for downwards, filtered by the parameters `given`.

        It takes `$after` and `$limit` besides, and returns the key of each row in the column `after`.
        """
        return _page(self, given, order)

    def total(self, given: frozenset[str]) -> str:
        """The Cypher that counts all rows; `keys` is the version of the store's sort keys, -1 before any import."""
        return _total(self, given)

    def first(self, order: str) -> str:
        """What `$after` is for the first page."""
        return FIRST if self._sort(order)[1] else LAST

    def parameters(self) -> tuple[Parameter, ...]:
        """What every list can be asked with besides its own parameters."""
        choices = tuple(sign + sort.name for sort in self.sorts for sign in ("", "-"))
        orders = " ".join(f"{sort.name}: {sort.text}" for sort in self.sorts)
        return (
            Parameter(
                "sort",
                Type("str", choices=choices),
                f"{orders} With - before it downwards.",
                self.sorts[0].choice,
                required=False,
            ),
            Parameter("limit", parse_type(_MOST), "Rows of a page.", _USUAL, required=False),
            Parameter(
                "cursor", parse_type("str?"), "Where the page starts: from `next` of the page before.", required=False
            ),
        )

    def ordered(self, order: str) -> tuple[str, bool]:
        """The property that the order reads, and whether upwards."""
        sort, upwards = self._sort(order)
        return sort.key, upwards

    def _sort(self, order: str) -> tuple[Sort, bool]:
        """The sort that `order` names, and whether its key is read upwards."""
        name = order.removeprefix("-")
        sort = next(sort for sort in self.sorts if sort.name == name)
        return sort, order.startswith("-") == sort.falling


TOTAL = Column("total", parse_type("int"), "Rows in all.")


def read_listing(
    body: str, sorts: Iterable[Sort], filters: Iterable[Filter]
) -> tuple[Listing | None, list[tuple[int, str]]]:
    """The listing that a file's `@sort` and `@where` lines and its Cypher make, or what is wrong with them."""
    sorts, filters = tuple(sorts), tuple(filters)
    if not sorts and not filters:
        return None, []
    faults = [*_slips(body, sorts, filters)]
    match = _HEAD.fullmatch(body)
    if match is None or faults:
        return None, faults
    return Listing(match["variable"], match["label"], match["rest"].strip(), sorts, filters), []


def _slips(body: str, sorts: tuple[Sort, ...], filters: tuple[Filter, ...]) -> Iterator[tuple[int, str]]:
    place = sorts[0].line if sorts else filters[0].line
    match = _HEAD.fullmatch(body)
    if not sorts:
        yield place, "@where without @sort; a list says how it is sorted"
    if match is None:
        yield place, "a list starts with MATCH (p:Label) in a line of its own, and goes on with what it returns of it"
        return
    if _TAIL.search(_outside(match["rest"])):
        yield place, "a list has no ORDER BY, SKIP or LIMIT of its own; @sort says the order"
    known = {match["variable"]}
    for one in filters:
        names = set(_INTRODUCED.findall(cypher.code(one.clause))) if one.is_match else set[str]()
        for name in sorted(names & known - {match["variable"]}):
            yield one.line, f"{name} stands in another @where already; call it otherwise"
        known |= names


def _outside(text: str) -> str:
    """The text without what stands in braces."""
    bare = cypher.code(text)
    while (shorter := re.sub(r"\{[^{}]*\}", "", bare)) != bare:
        bare = shorter
    return bare


@lru_cache(maxsize=2_000)
def _page(listing: Listing, given: frozenset[str], order: str) -> str:
    key, upwards = listing.ordered(order)
    sign, direction = (">", "") if upwards else ("<", " DESC")
    found = listing.variable
    # What is the same in all rows orders nothing, but says that an index of it and the key has them in order.
    keys = [*[one.equal for one in listing.filters if one.equal and one.parameter in given][:1], key]
    chosen = _chosen(listing, given, f"{found}.{key} {sign} $after")
    return "\n".join(
        [
            "CALL () {",
            *(f"  {line}" for line in chosen),
            f"  RETURN {found} ORDER BY {', '.join(f'{found}.{one}{direction}' for one in keys)} LIMIT $limit",
            "}",
            f"{listing.rest},",
            f"  {found}.{key} AS {AFTER}",
            f"ORDER BY {AFTER}{direction}",
        ]
    )


@lru_cache(maxsize=2_000)
def _total(listing: Listing, given: frozenset[str]) -> str:
    counted = f"COUNT {{ (:{listing.label}) }}"
    if given & {one.parameter for one in listing.filters}:
        chosen = _chosen(listing, given)
        counted = " ".join(["COUNT {", *chosen, f"RETURN DISTINCT {listing.variable}", "}"])
    return f"OPTIONAL MATCH (r:Revision {{id: 'revision'}})\nRETURN {counted} AS total, {_VERSION} AS keys"


def _chosen(listing: Listing, given: frozenset[str], *conditions: str) -> list[str]:
    """The MATCH lines of the rows that are meant; each row once."""
    filters = [one for one in listing.filters if one.parameter in given]
    conditions = (*conditions, *(f"({one.clause})" for one in filters if not one.is_match))
    matches = [one.clause for one in filters if one.is_match]
    lines = [f"MATCH ({listing.variable}:{listing.label})", *matches]
    if conditions:
        lines[0] += f" WHERE {' AND '.join(conditions)}"
    return [*lines, f"WITH DISTINCT {listing.variable}"] if matches else lines
