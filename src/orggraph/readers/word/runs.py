"""A paragraph's characters: runs, fields and insertions kept, deletions and instructions left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from orggraph.readers.word.xml import Element, attribute, child, is_on, local

SKIPPED = frozenset(
    {
        "del",
        "moveFrom",
        "delText",
        "instrText",
        "delInstrText",
        "pPr",
        "rPr",
        "sdtPr",
        "tblPr",
        "trPr",
        "tcPr",
        "Fallback",
        "rt",
        "annotationRef",
        "footnoteRef",
        "endnoteRef",
        "commentReference",
    }
)
"""Elements whose characters are no part of the text as it reads today."""

# The symbol fonts' characters that stand in manuals: ticks, boxes, arrows; others print as a bullet.
_SYMBOLS = {
    0xF0FC: "✓",
    0xF052: "☑",
    0xF0FE: "☑",
    0xF0A3: "□",
    0xF0A8: "□",
    0xF06F: "□",
    0xF06E: "■",
    0xF0D8: "➢",
    0xF0E0: "→",
    0xF0B3: "≥",
}
_FIRST, _LAST = 0xF000, 0xF0FF


def _without_symbols(text: str) -> str:
    """`text` with the symbol fonts' private characters as those that they look like, soft hyphens out."""
    if text.isascii():
        return text
    return "".join(
        _SYMBOLS.get(ord(character), "•") if _FIRST <= ord(character) <= _LAST else character
        for character in text.replace("\u00ad", "")
    )


def _symbol(element: Element) -> str:
    code = attribute(element, "char")
    try:
        return _without_symbols(chr(int(code, 16)))
    except ValueError:
        return ""


_FIXED = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_WRITTEN: Mapping[str, Callable[[Element], str]] = {
    "t": lambda element: _without_symbols(element.text or ""),
    "sym": _symbol,
}


@dataclass(frozen=True, slots=True)
class Runs:
    """A paragraph's text, and the text boxes that hang on it."""

    text: list[str] = field(default_factory=list[str])
    boxes: list[Element] = field(default_factory=list[Element])


def collect(element: Element, into: Runs) -> None:
    """Adds the characters below `element` to `into`. The parser bounds how deep it goes."""
    for inner in element:
        tag = local(inner)
        if tag in _FIXED:
            into.text.append(_FIXED[tag])
        elif tag in _WRITTEN:
            into.text.append(_WRITTEN[tag](inner))
        elif tag == "txbxContent":
            into.boxes.append(inner)
        elif tag == "AlternateContent":
            # Several ways to draw one thing: the first is the newest, the others repeat its text.
            for choice in inner[:1]:
                collect(choice, into)
        elif tag not in SKIPPED and not (tag == "r" and is_on(child(inner, "rPr", "vanish"))):
            collect(inner, into)
