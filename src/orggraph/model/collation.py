"""The order of names: by pinyin and by strokes, as keys that compare as plain strings; and how names sound.

A name is compared character by character: punctuation and space first, then numbers by their value, Latin letters
without case or accents, other letters, Chinese characters, and last what no table knows. The rules and where the
tables come from: docs/collation.md.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from orggraph.model.folding import fold

VERSION = 2
"""Raised when a key comes out differently, or what answers hold: stores of another version get it anew."""

_LONGEST = 40
_PIECE = re.compile(r"[0-9]+|.", re.DOTALL)
_HANZI = re.compile(r"[\u2e80-\u2fff\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_SYLLABLE = re.compile(r"[a-z]+[1-5]")
_READINGS: Mapping[str, str] = {
    "乐山": "le4 shan1",
    "给排水": "ji3 pai2 shui3",
    "朝阳": "chao2 yang2",
}
"""Words that the phrase dictionary reads otherwise than an organisation says them, in Simplified script."""


def readings(name: str) -> tuple[str, ...]:
    """A reading for each character of `name`: `chu1` with its tone, or the character itself, folded.

    A character of several readings gets the one that it has in the words around it.
    """
    folded = fold(name)
    found = list(folded)
    for run in _HANZI.finditer(folded):
        found[run.start() : run.end()] = _read(run[0])
    return tuple(found)


def statement_readings(text: str) -> tuple[str, ...]:
    """As `readings`, each character by itself: for long texts, where order matters and nuance does not."""
    return tuple(map(_alone, fold(text)))


def pinyin_key(name: str, readings: tuple[str, ...]) -> str:
    """What `name` is compared by in the order of pinyin: syllable, tone, strokes; Traditional as Simplified."""

    def element(sign: str, at: int) -> str:
        said = _SYLLABLE.fullmatch(readings[at])
        return f"~{said[0]}{strokes(sign):02d}{sign}" if said else _plain(sign)

    return _key(fold(name), element)


def stroke_key(name: str) -> str:
    """What `name` is compared by in the order of strokes: their number, then the radical, in the script it is in."""

    def element(sign: str, _: int) -> str:
        count = strokes(sign)
        return f"~{count:02d}{sign}" if count else _plain(sign)

    return _key(name, element)


def strokes(sign: str) -> int:
    """With how many strokes a Chinese character is written; 0 where it is none."""
    at = ord(sign)
    return ord(_strokes().get(at >> 6, "!" * 64)[at & 63]) - 33


def _key(name: str, element: Callable[[str, int], str]) -> str:
    parts: list[str] = []
    for match in _PIECE.finditer(name[:_LONGEST]):
        sign = match[0]
        if "0" <= sign[0] <= "9":
            number = sign.lstrip("0")
            parts.append(f"#{len(number):02d}{number}")
        else:
            parts.append(element(sign, match.start()))
    return "".join(parts)


def _plain(sign: str) -> str:
    """What a character that is no number and not in the order's own table is compared by."""
    if sign > "\u2e7f" and unicodedata.category(sign) == "Lo":
        return f"~~{ord(sign):06x}"
    bare = unicodedata.normalize("NFKD", sign)[:1].lower()
    if bare.isascii():
        return bare if bare.isalpha() else "!"
    return f"{{{ord(bare):06x}" if unicodedata.category(bare).startswith("L") else "!"


@lru_cache(maxsize=100_000)
def _read(run: str) -> tuple[str, ...]:
    """A reading for each of these characters; names are made of the same words again and again."""
    from pypinyin import Style, lazy_pinyin  # its dictionaries take a fifth of a second, and only imports need them

    _teach()
    told = lazy_pinyin(run, style=Style.TONE3, errors=_each, neutral_tone_with_five=True)
    if len(told) != len(run):
        return tuple(map(_alone, run))
    return tuple(reading if strokes(sign) else sign for sign, reading in zip(run, told, strict=True))


def _each(text: str) -> Any:
    """What has no reading, sign by sign: so that each sign of a name gets its own."""
    return list(text)


@cache
def _alone(sign: str) -> str:
    from pypinyin import Style, lazy_pinyin

    return lazy_pinyin(sign, style=Style.TONE3, neutral_tone_with_five=True)[0] if strokes(sign) else sign


@cache
def _teach() -> None:
    from pypinyin import load_phrases_dict
    from pypinyin.contrib.tone_convert import tone3_to_tone

    load_phrases_dict(
        {word: [[tone3_to_tone(syllable)] for syllable in said.split()] for word, said in _READINGS.items()}
    )


@cache
def _strokes() -> Mapping[int, str]:
    lines = (Path(__file__).with_name("strokes.txt")).read_text("ascii").splitlines()
    return {int(line[:-65], 16) >> 6: line[-64:] for line in lines if not line.startswith("#")}
