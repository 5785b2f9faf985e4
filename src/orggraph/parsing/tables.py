"""The tables that reading goes by: labels, words and numbering styles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from orggraph.model.folding import fold


@dataclass(frozen=True, slots=True)
class Label:
    """One way a manual may call a field.

    `role` is `label`, or what the words announce inside the field: `header` (a column title, nothing of
    its own), `area`, `item` or `note`.
    """

    field: str
    reads: str
    role: str


@dataclass(frozen=True, slots=True)
class Labels:
    """All labels by their folded text without blanks, and a pattern that finds each of them."""

    by_text: Mapping[str, Label]
    pattern: re.Pattern[str]

    def of(self, folded: str) -> Label:
        """The label that this folded stretch of text is."""
        return self.by_text[re.sub(r"\s", "", folded)]


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of words.yaml, a set a row."""

    none: frozenset[str]
    ellipsis: frozenset[str]
    collectives: frozenset[str]
    units: frozenset[str]
    measures: frozenset[str]
    asks: frozenset[str]
    duty_openings: frozenset[str]
    counted: frozenset[str]


def _yaml(name: str) -> dict[str, Any]:
    return yaml.safe_load(files("orggraph.parsing").joinpath(name).read_text("utf-8"))


def _spaced(text: str) -> str:
    """A pattern of the label that allows blanks and line breaks inside it; Latin words stay whole."""
    body = r"\s*".join(re.escape(character) for character in text)
    edge = r"(?<![a-z])" if text[0].isascii() and text[0].isalpha() else ""
    return edge + body + (r"(?![a-z])" if text[-1].isascii() and text[-1].isalpha() else "")


_ROLES = {"labels": "label", "headers": "header", "areas": "area", "items": "item", "notes": "note"}


@cache
def label_rows() -> dict[str, Any]:
    """The rows of labels.yaml by field."""
    return _yaml("labels.yaml")


@cache
def labels() -> Labels:
    """The label table of labels.yaml."""
    by_text: dict[str, Label] = {}
    for name, row in label_rows().items():
        for key, role in _ROLES.items():
            for text in row.get(key, ()):
                by_text.setdefault(re.sub(r"\s", "", fold(str(text))), Label(name, row["reads"], role))
    longest_first = sorted(by_text, key=len, reverse=True)
    return Labels(by_text, re.compile("(?=(" + "|".join(map(_spaced, longest_first)) + "))"))


@cache
def words() -> Words:
    """The word table of words.yaml, folded."""
    return Words(**{name: frozenset(map(fold, map(str, row))) for name, row in _yaml("words.yaml").items()})


def ends_with(folded: str, endings: frozenset[str]) -> str | None:
    """The longest of the endings that the text has, or None."""
    return max((ending for ending in endings if folded.endswith(ending)), key=len, default=None)
