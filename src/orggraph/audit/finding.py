"""A finding of the audit: what is wrong, with whom, and the words of both sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from orggraph.audit.rule import Severity
from orggraph.model.folding import fold
from orggraph.model.said import Said
from orggraph.model.text import Span

_MOST_EVIDENCE = 40
"""Pieces of evidence that a finding shows; the first ones of each side say enough."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One side's words: the node whose sheet says them, and where. `side` is a node's id."""

    side: str
    document: str
    quote: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. `nodes` are ids, the positions concerned first; `id` survives an import that moves the words."""

    id: str
    rule: str
    severity: Severity
    said: Said
    nodes: tuple[str, ...]
    evidence: tuple[Piece, ...]

    @property
    def sentence(self) -> str:
        """What is wrong, in English."""
        return self.said.en


def made(
    rule: str,
    severity: Severity,
    said: Said,
    nodes: Iterable[str],
    evidence: Iterable[Piece],
    key: Iterable[str] = (),
) -> Finding:
    """A finding with its id: of the rule, of what it is about, and of `key` where that leaves several.

    Numbered items do not count: an id must not change when a list is renumbered.
    """
    found = tuple(dict.fromkeys(nodes))
    lasting = sorted(one for one in found if not one.startswith(("duty:", "authority:")))
    words = [fold("".join(word.split())) for word in key]
    digest = blake2b("\n".join([*lasting, "", *words]).encode(), digest_size=5).hexdigest()
    pieces = tuple(dict.fromkeys(evidence))[:_MOST_EVIDENCE]
    return Finding(f"{rule}:{digest}", rule, severity, said, found, pieces)


def piece(side: str, given: Mapping[str, Any]) -> Piece:
    """Evidence as queries and documents hold it: `spans` as text (`12-20 23-30`) or as pairs."""
    return Piece(side, given["document"], given["quote"], spans_of(given["spans"]))


def spans_of(raw: Any) -> tuple[Span, ...]:
    """Spans out of the store's text, or out of pairs."""
    if isinstance(raw, str):
        raw = [one.split("-") for one in raw.split()]
    return tuple((int(start), int(end)) for start, end in raw)
