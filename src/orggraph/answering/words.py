"""Words for the full-text indexes: escaped, and in both scripts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import opencc

from orggraph.model.folding import fold

_SPECIAL = re.compile(r'([\s+\-!(){}\[\]^"~*?:\\/&|])')
_TYPED = re.compile(r"[a-z0-9]*[a-z][a-z0-9]*")
_NOTHING = '"\uffff"'


@cache
def _to_traditional() -> Callable[[str], str]:
    return opencc.OpenCC("s2t").convert  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def forms(word: str) -> tuple[str, ...]:
    """`word` in lower case as given, in Simplified and in Traditional script, each once."""
    return tuple(dict.fromkeys((word.lower(), fold(word), _to_traditional()(fold(word)))))


def phrase(text: str) -> str:
    """`text` as one phrase of the index's query language."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def term(text: str) -> str:
    """`text` as one term of the query language, so that `*` or `~` may follow."""
    return _SPECIAL.sub(r"\\\1", text)


def sound(said: str) -> str:
    """`said` as `sounds` has it: pinyin or initials without tones and space; empty where it is none."""
    typed = "".join(said.lower().replace("ü", "v").split())
    return typed if _TYPED.fullmatch(typed) else ""


def sounded(said: str) -> str:
    """What asks the index of sounds for names that are said so, from any of their syllables on."""
    typed = sound(said)
    return f"{phrase(typed)} OR {term(typed)}*" if typed else _NOTHING


def search_words(said: str) -> dict[str, object]:
    """What a search question gets for the words `said`: every word must occur, in any form.

    `said` is for ids, `folded` for comparing names, `sound` for how they are said. `named`, `sounded` and
    `lucene` ask the three indexes. `words` are the folded words, `forms` what each is to be looked for as.
    """
    words = said.split()
    folded = fold(" ".join(words))
    return {
        "said": said.strip(),
        "folded": folded,
        "sound": sound(said),
        "named": f"{phrase(folded)} OR {term(folded)}*",
        "sounded": sounded(said),
        "lucene": " AND ".join(f"({' OR '.join(map(_occurs, forms(word)))})" for word in words),
        "words": [fold(word) for word in words],
        "forms": [list(forms(word)) for word in words],
    }


def _occurs(word: str) -> str:
    if len(word) > 1 or word <= "\u2e7f":
        return phrase(word)
    # The cjk analyser indexes pairs of characters, so that one alone is the start or the end of a pair.
    return f"{term(word)}* OR ?{term(word)}"
