"""The words that resolving knows, from the table `words.yaml` beside this file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml

from orggraph.model.folding import fold
from orggraph.model.organisation import NodeKind


def key(name: str) -> str:
    """What names are compared by: folded, without white space."""
    return fold("".join(name.split()))


@dataclass(frozen=True, slots=True)
class Collective:
    """A wording for many at once. `name` is what the graph calls it, empty where it keeps the manual's words.

    `own` says whether the speaker's own department is included. For `of: alike` the pattern's last
    group is how the units' names end.
    """

    name: str
    of: Literal["departments", "heads", "everyone", "alike", "unknown"]
    pattern: re.Pattern[str]
    own: bool

    def ending(self, name: str) -> str:
        """How the names of the units end that `name` speaks of, folded; empty where it speaks of any."""
        match = self.pattern.fullmatch(key(name))
        return match[match.lastindex or 0] if match and self.of == "alike" else ""


@dataclass(frozen=True, slots=True)
class Words:
    """The table, folded and compiled."""

    organization: str
    unit_endings: tuple[str, ...]
    head_words: tuple[str, ...]
    member_words: tuple[str, ...]
    separators: re.Pattern[str]
    joints: re.Pattern[str]
    collectives: tuple[Collective, ...]
    followed_kinds: Mapping[str, re.Pattern[str]]
    followed_endings: Mapping[str, re.Pattern[str]]
    preceded_kinds: Mapping[str, tuple[str, ...]]
    preceded_beginnings: Mapping[str, tuple[str, ...]]
    categories: tuple[tuple[str, re.Pattern[str]], ...]

    def is_unit(self, name: str) -> bool:
        """Whether a name ends like a unit's: 項目部, 總工辦."""
        return key(name).endswith(self.unit_endings)

    def leads(self, title: str) -> bool:
        """Whether a title ends like a leader's: 經理, 主管."""
        return key(title).endswith(self.head_words)

    def collective(self, name: str) -> Collective | None:
        """The "every department" that a name words, if it words one."""
        return next((one for one in self.collectives if one.pattern.fullmatch(key(name))), None)

    def category(self, name: str) -> str:
        """What an external party is by its name; `other` where no word tells."""
        return next((category for category, pattern in self.categories if pattern.search(key(name))), "other")

    def stands_alone(self, kind: NodeKind, text: str, start: int, end: int) -> bool:
        """Whether the name at `start` to `end` of a folded text is not a part of a longer word."""
        if _within_latin(text, start) or _within_latin(text, end):
            return False
        patterns = [pattern for ending, pattern in self.followed_endings.items() if text.endswith(ending, start, end)]
        if kind in self.followed_kinds:
            patterns.append(self.followed_kinds[kind])
        if any(pattern.match(text, end) for pattern in patterns):
            return False
        before = (*self.preceded_kinds.get(kind, ()), *self.preceded_beginnings.get(text[start], ()))
        return not text.endswith(before, 0, start)


def _within_latin(text: str, at: int) -> bool:
    """Whether letters or digits without a break between them stand on both sides."""
    around = text[at - 1 : at + 1] if at else ""
    return len(around) == 2 and around.isascii() and around.isalnum()


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile(fold("|".join(alternatives)))


def _folded(names: list[str]) -> tuple[str, ...]:
    return tuple(sorted(map(key, names), key=len, reverse=True))


@cache
def words() -> Words:
    """The table of `words.yaml`, read once."""
    table: dict[str, Any] = yaml.safe_load((files("orggraph.resolving") / "words.yaml").read_text("utf-8"))
    followed, preceded = table["followed"], table["preceded"]
    return Words(
        organization=table["organization"],
        unit_endings=_folded(table["unit_endings"]),
        head_words=_folded(table["head_words"]),
        member_words=_folded(table["member_words"]),
        separators=_pattern(table["separators"]),
        joints=_pattern(table["joints"]),
        collectives=tuple(Collective(**row | {"pattern": _pattern(row["pattern"])}) for row in table["collectives"]),
        followed_kinds={kind: _pattern(*row) for kind, row in followed["kinds"].items()},
        followed_endings={key(ending): _pattern(*row) for ending, row in followed["endings"].items()},
        preceded_kinds={kind: _folded(row) for kind, row in preceded["kinds"].items()},
        preceded_beginnings={key(start): _folded(row) for start, row in preceded["beginnings"].items()},
        categories=tuple((category, _pattern(pattern)) for category, pattern in table["categories"]),
    )
