"""Sentences for managers: names in a row, shares, numbers."""

from __future__ import annotations

from collections.abc import Sequence

_NAMED = 5


def listed(names: Sequence[str], most: int = _NAMED) -> str:
    """The names in a row, at most `most` of them: 出納, 倉管員 and 3 others."""
    if not names:
        return "nobody"
    shown, rest = list(names[:most]), len(names) - most
    if rest > 0:
        shown.append(f"{rest} others" if rest > 1 else "one other")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def percent(share: float) -> str:
    """A share as a percentage, whole unless it is small: 26 %, 0.4 %."""
    value = 100 * share
    return f"{value:.0f} %" if value >= 1 or value == 0 else f"{value:.2g} %"


def counted(number: int, noun: str) -> str:
    """1 position, 3 positions, 2 parties."""
    if number == 1:
        return f"1 {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"
