"""Words for the full-text indexes: escaped, and in both scripts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import opencc

from orggraph.model.folding import fold

_SPECIAL = re.compile(r'([\s+\-!(){}\[\]^"~*?:\\/&|])')


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


def search_words(said: str) -> dict[str, object]:
    """What a search question gets for the words `said`: every word must occur, in any form.

    `lucene` asks the index, `forms` are what to look for in a text, `folded` is for comparing names.
    """
    words = said.split()
    return {
        "folded": fold(" ".join(words)),
        "lucene": " AND ".join(f"({' OR '.join(map(_occurs, forms(word)))})" for word in words),
        "forms": list(dict.fromkeys(form for word in words for form in forms(word))),
    }


def _occurs(word: str) -> str:
    if len(word) > 1 or word <= "\u2e7f":
        return phrase(word)
    # The cjk analyser indexes pairs of characters, so that one alone is the start or the end of a pair.
    return f"{term(word)}* OR ?{term(word)}"
