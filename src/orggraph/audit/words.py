"""The audit's vocabularies, from the tables beside this file: folded and compiled, read once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import yaml

from orggraph.audit.book import key
from orggraph.model.folding import fold
from orggraph.model.said import Said

Pattern = re.Pattern[str]
NEVER = re.compile(r"(?!)")


@cache
def table(name: str) -> Mapping[str, Any]:
    """The table `<name>.yaml`."""
    return yaml.safe_load((files("orggraph.audit") / f"{name}.yaml").read_text("utf-8"))


def pattern(text: str | None) -> Pattern:
    """The pattern, folded, in the words of every region; one that never matches where there is none."""
    # Folding makes small letters; a group's name is written with a capital.
    return re.compile(_everywhere(fold(text)).replace("(?p<", "(?P<")) if text else NEVER


def _everywhere(folded: str) -> str:
    """A folded pattern with each word that regions word differently as a choice of all its words: 合同, 合約."""
    choices, words = _regional()
    return words.sub(lambda found: choices[found[0]], folded)


@cache
def _regional() -> tuple[Mapping[str, str], Pattern]:
    """What stands for each word of the table `regions`, and where one of them stands in a pattern."""
    rows = [tuple(map(fold, row)) for row in table("regions")["words"]]
    choices = {word: f"(?:{'|'.join(row)})" for row in rows for word in row} | {"的?": "[的之]?"}
    return choices, re.compile("|".join(map(re.escape, choices)))


@dataclass(frozen=True, slots=True)
class Party:
    """A kind of partner: how it is named, what duties say where they mean it, what nobody does without it."""

    kind: str
    words: Pattern
    related: Pattern
    business: Pattern
    loose: bool


@dataclass(frozen=True, slots=True)
class Split:
    """Two tasks that one post should not hold both; `apart` where words of the other are none of the one."""

    one: Pattern
    one_not: Pattern
    one_what: Said
    other: Pattern
    other_not: Pattern
    other_what: Said
    apart: bool


@dataclass(frozen=True, slots=True)
class Need:
    """A task that needs a power: what the duty says, what the authority must say, whether of the same object.

    A lack that is `light` is no grave one. `led` is the task of who leads others.
    """

    name: str
    called: Said
    task: Pattern
    led: Pattern
    but: Pattern
    power: Pattern
    of_object: bool
    light: bool


@cache
def parties() -> tuple[Party, ...]:
    """Every kind of partner."""
    return tuple(
        Party(
            kind,
            pattern(row["words"]),
            pattern(row.get("related")),
            pattern(row.get("business")),
            row.get("loose", False),
        )
        for kind, row in table("parties")["kinds"].items()
    )


@cache
def party_words() -> Pattern:
    """Any partner's name; the group that matched is its kind, with `_` for `-`."""
    rows = ("(?P<{}>{})".format(one.kind.replace("-", "_"), one.words.pattern) for one in parties())
    return re.compile("|".join(rows))


@cache
def not_after_party() -> tuple[str, ...]:
    """What stands before a party's word where nobody is dealt with."""
    return tuple(map(key, table("parties")["not_after"]))


@cache
def topics() -> Mapping[str, Pattern]:
    """Every topic with its pattern; the broad ones begin with `~`, aspects of anything with `?`."""
    return {name: pattern(text) for name, text in table("topics")["topics"].items()}


@cache
def splits() -> Mapping[str, Split]:
    """Every pair of tasks to keep apart, by rule."""
    return {name: _split(row) for name, row in table("duties")["splits"].items()}


def _split(row: Mapping[str, Any]) -> Split:
    one, other = row["one"], row["other"]
    return Split(
        pattern(one["pattern"]),
        pattern(one.get("not")),
        Said(**one["what"]),
        pattern(other["pattern"]),
        pattern(other.get("not")),
        Said(**other["what"]),
        "apart" in row,
    )


@cache
def needs() -> tuple[Need, ...]:
    """Every task that needs a power."""
    rows = table("powers")["needs"]
    return tuple(
        Need(
            row["name"],
            Said(row["name"], row["zh"]),
            pattern(row["task"]),
            pattern(row.get("led", row["task"])),
            pattern(row.get("but")),
            pattern(row["power"]),
            "of_object" in row,
            "light" in row,
        )
        for row in rows
    )


@cache
def above_level() -> tuple[tuple[Said, Pattern], ...]:
    """Powers that an ordinary post seldom has."""
    return tuple((Said(row["name"], row["zh"]), pattern(row["pattern"])) for row in table("powers")["above_level"])


@cache
def other_work() -> tuple[Pattern, ...]:
    """How a duty says who gives other work; the group `who` is the giver."""
    return tuple(map(pattern, table("vocabulary")["other_work"]))


@cache
def businesses() -> tuple[tuple[Pattern, Pattern], ...]:
    """How a unit is called, and its usual business where others' duties do a part of it."""
    return tuple((pattern(row["unit"]), pattern(row["words"])) for row in table("vocabulary")["businesses"])


@cache
def listed(name: str, entry: str) -> frozenset[str]:
    """A list of words in a table, as compared."""
    return frozenset(map(key, table(name)[entry]))


@cache
def single(name: str, entry: str) -> Pattern:
    """A single pattern in a table."""
    return pattern(table(name)[entry])


@cache
def _found(text: str) -> tuple[str, ...]:
    return tuple(name for name, one in topics().items() if one.search(text))


@lru_cache(65_536)
def topics_of(text: str, broad: bool = True) -> frozenset[str]:
    """What a folded text is about; without the broad topics where `broad` is false."""
    found = _found("".join(text.split()))
    return frozenset(name for name in found if broad or name[0] not in "~?")


def subject_of(text: str) -> frozenset[str]:
    """The topics of an indicator: an aspect such as quality only where there is nothing else."""
    found = topics_of(text)
    return frozenset(name for name in found if name[0] != "?") or found
