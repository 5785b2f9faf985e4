"""Sentences for managers, in English and in Chinese: names in a row, shares, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from orggraph.model.said import Said

_NAMED = 5


def listed(names: Sequence[str], most: int = _NAMED, what: str = "") -> Said:
    """The names in a row, at most `most` of them: 出納, 倉管員 and 3 others; 「出納」、「倉管員」等 5 個.

    `what` they are is said in Chinese, where only some are named.
    """
    if not names:
        return Said("nobody", "無")
    shown, rest = list(names[:most]), len(names) - most
    quoted = [f"「{name}」" for name in shown]
    if rest <= 0:
        return Said(row(shown, ", ", " and "), row(quoted, "、", "和"))
    others = f"{rest} others" if rest > 1 else "one other"
    return Said(row([*shown, others], ", ", " and "), f"{'、'.join(quoted)}等 {len(names)} 個{what}")


def row(parts: Sequence[str], between: str, last: str) -> str:
    """The parts with `between` between them, and `last` before the last one."""
    return parts[-1] if len(parts) == 1 else f"{between.join(parts[:-1])}{last}{parts[-1]}"


def both(names: Sequence[str]) -> Said:
    """Two names: 出納 and 倉管員; 「出納」與「倉管員」."""
    return Said(" and ".join(names), "與".join(f"「{name}」" for name in names))


def joined(parts: Iterable[Said], en: str, zh: str) -> Said:
    """The parts in a row, with what stands between them in each language."""
    found = list(parts)
    return Said(en.join(one.en for one in found), zh.join(one.zh for one in found))


def percent(share: float) -> Said:
    """A share as a percentage, whole unless it is small: 26 %, 0.4 %; 26%."""
    value = 100 * share
    number = f"{value:.0f}" if value >= 1 or value == 0 else f"{value:.2g}"
    return Said(f"{number} %", f"{number}%")


def counted(number: int, noun: str) -> str:
    """In English: 1 position, 3 positions, 2 parties."""
    if number == 1:
        return f"1 {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"
