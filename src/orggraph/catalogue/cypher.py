"""What a Cypher text does, as far as words tell: its parameters, and what a question must not do."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SILENT = re.compile(
    r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|\$?`[^`]*`",
    re.DOTALL,
)
_PARAMETER = re.compile(r"\$(?:(\w+)|`([^`]+)`)")
_WRITES = re.compile(
    r"(?<![.:$\w])(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD\s+CSV|DROP|ALTER|GRANT|DENY|REVOKE|USE"
    r"|IN\s+(?:CONCURRENT\s+)?TRANSACTIONS)\b(?!\s*[:=])",
    re.IGNORECASE,
)
_PROCEDURE = re.compile(r"(?<![.:$\w])CALL\s+([A-Za-z_][\w.]*)", re.IGNORECASE)
_READING_PROCEDURES = frozenset({"db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships"})
_OPEN_COUNT = re.compile(r"(?:->|\]-|--|\))\s*(\{\s*[0-9]*\s*,\s*\})")
_OPEN_ARROW = re.compile(r"(?:->|\]-|--)\s*([+*])")
_VARIABLE_LENGTH = re.compile(r"-\s*\[[^\]]*?(\*)(?!\s*[0-9]*\s*\.\.\s*[0-9])(?!\s*[0-9]+(?!\s*\.\.))[^\]]*\]")
_ARROW = re.compile(r"-\[|--|->|<-|\]-")

Place = tuple[int, str]
"""An offset into the text, and the sentence about it."""


def code(text: str) -> str:
    """`text` with comments, strings and quoted names blanked; offsets stay."""
    return _SILENT.sub(_blanked, text)


def _blanked(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith("$") else re.sub(r"[^\n]", " ", match[0])


def parameters(text: str) -> dict[str, int]:
    """Each parameter that the text uses, with the offset of its first use."""
    found: dict[str, int] = {}
    for match in _PARAMETER.finditer(code(text)):
        found.setdefault(match[1] or match[2], match.start())
    return found


def refusals(text: str) -> list[Place]:
    """What makes the text no question: writes, unlisted procedures, paths without an end."""
    bare = code(text)
    return sorted([*_writes(bare), *_procedures(bare), *_open_paths(bare)])


def _writes(bare: str) -> Iterator[Place]:
    for match in _WRITES.finditer(bare):
        word = " ".join(match[1].upper().split())
        yield match.start(), f"{word} is not a question's; a question only reads"


def _procedures(bare: str) -> Iterator[Place]:
    for match in _PROCEDURE.finditer(bare):
        if match[1] not in _READING_PROCEDURES:
            listed = ", ".join(sorted(_READING_PROCEDURES))
            yield match.start(), f"CALL {match[1]} is not on the list of reading procedures ({listed})"


def _open_paths(bare: str) -> Iterator[Place]:
    cure = "has no end; bound the path by literals, such as {1,50}"
    for pattern in (_OPEN_COUNT, _OPEN_ARROW, _VARIABLE_LENGTH):
        for match in pattern.finditer(bare):
            yield match.start(1), f"{match[1]} {cure}"
    for start, end in _groups(bare):
        quantifier = bare[end : end + 1]
        if quantifier in ("+", "*") and _ARROW.search(bare, start, end):
            yield end, f"{quantifier} {cure}"


def _groups(bare: str) -> Iterator[tuple[int, int]]:
    """Start and end of every parenthesised stretch, white space behind it included."""
    opened: list[int] = []
    for offset, character in enumerate(bare):
        if character == "(":
            opened.append(offset)
        elif character == ")" and opened:
            end = offset + 1
            while bare[end : end + 1].isspace():
                end += 1
            yield opened.pop(), end
