"""The sums up to which, or from which, a power goes: powers over sums that do not meet are two."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeAlias

from orggraph.audit.book import Book, Statement
from orggraph.audit.words import table
from orggraph.model.folding import fold

Range: TypeAlias = tuple[float, float]


@cache
def _folded(entry: str) -> Mapping[str, int]:
    return {fold(word): value for word, value in table("amounts")[entry].items()}


@cache
def _sum_pattern(name: str) -> str:
    """A sum as a pattern with the groups `name` and `name`unit: 5萬元, $5, 5,000; a bare number is none."""
    coins, currencies = (fold(table("amounts")[one]) for one in ("coins", "currencies"))
    units = "|".join(_folded("units"))
    number = rf"\d[\d,.]*|[{''.join(_folded('digits'))}]+"
    told = rf"(?P<{name}unit>{units})(?:{coins})?|{coins}|(?({name}in)|(?<=,\d\d\d))"
    return rf"(?P<{name}in>{currencies})?(?P<{name}>{number})(?:{told})(?:人民币|整)?"


@cache
def _limit(behind: str, before: str) -> re.Pattern[str]:
    words = [fold(table("amounts")[one]) for one in (behind, before)]
    return re.compile(rf"{_sum_pattern('a')}(?:\(不?含\)|及|含)?(?:{words[0]})|(?:{words[1]}){_sum_pattern('b')}")


@cache
def _between() -> re.Pattern[str]:
    units = "|".join(_folded("units"))
    first = rf"(?P<from>[\d,.]+)(?P<fromunit>{units})?(?P<coin>{fold(table('amounts')['coins'])})?"
    return re.compile(rf"{first}(?:{fold(table('amounts')['to'])}){_sum_pattern('a')}")


@cache
def range_of(text: str) -> Range | None:
    """From which sum to which a folded statement goes; None where it says none."""
    words = "".join(text.split())
    between = _between().search(words)
    if between is not None:
        own = between["fromunit"] or ("" if between["coin"] else between["aunit"] or "")
        return _sum(between["from"], own), _sum(between["a"], between["aunit"] or "")
    below, above = _limit("or_less", "at_most").search(words), _limit("or_more", "more_than").search(words)
    return None if below is None and above is None else (_told(above, 0.0), _told(below, float("inf")))


def without_sums(text: str) -> str:
    """A folded text without the sums up to which or from which it goes, and without blanks."""
    words = "".join(text.split())
    for behind, before in (("or_less", "at_most"), ("or_more", "more_than")):
        words = _limit(behind, before).sub("", words)
    return words


def _told(match: re.Match[str] | None, default: float) -> float:
    if match is None:
        return default
    name = "a" if match["a"] else "b"
    return _sum(match[name], match[f"{name}unit"] or "")


def _sum(number: str, unit: str) -> float:
    return _number(number.replace(",", "").strip(".")) * _folded("units").get(unit, 1)


def _number(said: str) -> float:
    """A number in figures, or a small one in Chinese: 五, 二十五, 一百."""
    if said.isascii():
        return float(said) if said.replace(".", "", 1).isdigit() else 0.0
    total, last = 0, 0
    for one in said:
        value = _folded("digits")[one]
        if value >= _TEN:
            total, last = total + (last or 1) * value, 0
        else:
            last = value
    return float(total + last)


_TEN = 10


def clashing(book: Book, items: Sequence[Statement]) -> list[Statement]:
    """The powers that meet one of another holder."""
    return [one for one in items if any(one.holder != other.holder and _clash(book, one, other) for other in items)]


def _clash(book: Book, one: Statement, other: Statement) -> bool:
    """Whether two powers meet.

    Two limits do where they are equal, or where the lower post has the higher one; a power with a limit and one without
    are a leader's and a deputy's.
    """
    mine, theirs = range_of(one.folded), range_of(other.folded)
    if mine is None or theirs is None:
        return mine is theirs
    if mine[0] == theirs[0] and mine[1] != theirs[1]:
        lower, higher = (one, other) if mine[1] < theirs[1] else (other, one)
        return higher.holder in book.by_id[lower.holder].below
    return max(mine[0], theirs[0]) < min(mine[1], theirs[1])
