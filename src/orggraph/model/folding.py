"""Names made comparable: one width, one script, one case. For matching only, never shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache

import opencc


@cache
def _to_simplified() -> Callable[[str], str]:
    return opencc.OpenCC("t2s").convert  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


@cache
def _fold_character(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character).lower()
    if len(folded) != 1:
        return character
    return _to_simplified()(folded) if folded > "\u2e7f" else folded


def fold(text: str) -> str:
    """`text` in one width (NFKC), one script (Simplified) and lower case.

    Character by character, so that the answer has the length of `text` and an offset in one is the
    offset in the other. A character that would become several (`㈱`) stays as it is.
    """
    return "".join(map(_fold_character, text))
