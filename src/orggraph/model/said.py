"""A sentence of the product's in the languages that it speaks: English, and Chinese in either script."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

import opencc

Language = Literal["en", "zh-Hant", "zh-Hans"]
LANGUAGES: tuple[Language, ...] = ("en", "zh-Hant", "zh-Hans")
_MOST = 10
"""Names of a list that a sentence says."""
_QUOTED = re.compile("(「(?:[^「」]|「[^「」]*」)*」)")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, or a part of one: in English, and in Chinese in Traditional script.

    What is quoted of a manual stands in '...' and in 「...」: it is the manual's, and never converted. `zh` is empty
    where something was written down before it had Chinese words; then English has to do.
    """

    en: str
    zh: str = ""

    def into(self, language: Language) -> str:
        """It in one language."""
        if language == "en" or not self.zh:
            return self.en
        return self.zh if language == "zh-Hant" else simplified(self.zh)


def simplified(text: str) -> str:
    """Our own words in Simplified script, with its quotation marks; what stands in 「...」 stays as it is written."""
    parts = _QUOTED.split(text)
    return "".join(f"“{part[1:-1]}”" if at % 2 else _converted(part) for at, part in enumerate(parts))


def listing(names: Iterable[str], most: int | None = None) -> Said:
    """Names in a sentence, each once: 'a', 'b' and 'c'; 「a」、「b」和「c」. Beyond `most`, how many more there are."""
    found = list(dict.fromkeys(names))
    shown = found[:most]
    en, zh = [f"'{name}'" for name in shown], [f"「{name}」" for name in shown]
    if len(shown) < len(found):
        return Said(
            f"{_joined(en, ', ', ' and ')} and {len(found) - len(shown)} more", f"{'、'.join(zh)}等 {len(found)} 個"
        )
    return Said(_joined(en, ", ", " and "), _joined(zh, "、", "和"))


def filled(wording: Said, values: Mapping[str, object]) -> Said:
    """A sentence with values in the place of its names in braces; a list of names is quoted and joined."""
    lists = {name: listing(map(str, _items(value)), _MOST) for name, value in values.items() if _items(value)}
    en = wording.en.format_map({**values, **{name: one.en for name, one in lists.items()}})
    return Said(en, wording.zh.format_map({**values, **{name: one.zh for name, one in lists.items()}}))


def _items(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def terms(found: Iterable[Said]) -> Said:
    """Words of ours in a sentence, each once: quoted in English, bare in Chinese, as they are no manual's."""
    each = list(dict.fromkeys(found))
    return Said(listing(one.en for one in each).en, _joined([one.zh for one in each], "、", "和"))


def _joined(parts: list[str], between: str, last: str) -> str:
    return last.join(one for one in (between.join(parts[:-1]), parts[-1]) if one)


@cache
def _converted(text: str) -> str:
    # The tables keep 帐, tent, apart from 账, account; only the latter is in an audit.
    return _converter()(text).replace("帐", "账")


@cache
def _converter() -> Callable[[str], str]:
    return opencc.OpenCC("t2s").convert  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
