"""Numbers: as Word and browsers print them in each of their formats, and as a line begins with one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_UNITS = ("", "十", "百", "千")
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def _counted(digits: str, units: tuple[str, ...], *, bare_ten: bool) -> Callable[[int], str]:
    """Chinese numbers with units (二十一); `bare_ten` says 十 rather than 一十."""

    def write(number: int) -> str:
        if not 0 < number < 10_000:
            return str(number)
        written = ""
        for place, digit in enumerate(reversed(str(number))):
            zero = digits[0] if written and not written.startswith(digits[0]) else ""
            written = (digits[int(digit)] + units[place] if digit != "0" else zero) + written
        return written[1:] if bare_ten and 10 <= number < 20 else written

    return write


def _digits(characters: str) -> Callable[[int], str]:
    return lambda number: "".join(characters[int(digit)] for digit in str(number))


def _from_row(first: str, count: int) -> Callable[[int], str]:
    """The numbers that Unicode has as characters of their own: the `count` from `first` on."""
    return lambda number: chr(ord(first) + number - 1) if 0 < number <= count else str(number)


def _cycle(characters: str) -> Callable[[int], str]:
    return lambda number: characters[(number - 1) % len(characters)] if number > 0 else str(number)


def _letters(first: str) -> Callable[[int], str]:
    """a to z, then aa, bb, ... as Word counts on."""
    # Word stops at 780; a number beyond is no letter that anyone printed.
    return lambda number: (
        chr(ord(first) + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number <= 780 else str(number)
    )


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


def _ordinal(number: int) -> str:
    teens = 10 < number % 100 < 14
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


_CHINESE = _counted("〇一二三四五六七八九", _UNITS, bare_ten=True)
_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02d}",
    "lowerLetter": _letters("a"),
    "upperLetter": _letters("A"),
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperRoman": _roman,
    "ordinal": _ordinal,
    "chineseCounting": _CHINESE,
    "chineseCountingThousand": _counted("零一二三四五六七八九", _UNITS, bare_ten=True),
    "taiwaneseCounting": _CHINESE,
    "taiwaneseCountingThousand": _counted("零一二三四五六七八九", _UNITS, bare_ten=True),
    "japaneseCounting": _CHINESE,
    "koreanCounting": _CHINESE,
    "chineseLegalSimplified": _counted("零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟"), bare_ten=False),
    "ideographLegalTraditional": _counted("零壹貳參肆伍陸柒捌玖", ("", "拾", "佰", "仟"), bare_ten=False),
    "ideographDigital": _digits("〇一二三四五六七八九"),
    "taiwaneseDigital": _digits("○一二三四五六七八九"),
    "japaneseDigitalTenThousand": _digits("〇一二三四五六七八九"),
    "ideographTraditional": _cycle(_STEMS),
    "ideographZodiac": _cycle(_BRANCHES),
    "decimalFullWidth": _digits("０１２３４５６７８９"),
    "decimalFullWidth2": _digits("０１２３４５６７８９"),
    "decimalEnclosedCircle": _from_row("①", 20),
    "decimalEnclosedCircleChinese": _from_row("①", 20),
    "decimalEnclosedFullstop": _from_row("⒈", 20),
    "decimalEnclosedParen": _from_row("⑴", 20),
    "ideographEnclosedCircle": _from_row("㊀", 10),
    "none": "".format,
}


def printed(number: int, style: str) -> str:
    """The number in Word's format `style` (`w:numFmt`); a format without a row here prints digits."""
    return _FORMATS.get(style, str)(number)


LINE_NUMBER = re.compile(
    r"""[ \t\u3000]*[*_]{0,3}(?:
        \d{1,2}(?:[.．]\d{1,2})+(?![\d.．%])[.．、]?   # 1.1
      | \d{1,3}(?:[、．)）]|[.)](?!\d))                # 1. 1、 1）
      | [(（]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]
      | [(（]?[a-z][)）]
      | [一二三四五六七八九十]{1,3}[、.．]
      | 第[一二三四五六七八九十百]{1,4}[条條章節节]
      | [①-⑳●◆■▪※]
    )""",
    re.VERBOSE,
)
"""How a line begins that a number, or a printed bullet, sets apart."""

_FIRST = re.compile(r"\s*[*_]{0,3}(?:[(（]?\s*[1１一a]\s*[)）、.．](?!\d)|①)")
_HEADING = re.compile(r"\s*[*_]{0,3}[^\W\d_][^。.;；!！:：,，]{0,14}[^。.;；!！:：,，)）\s]\s*$")


def begins_part(line: str, after: str) -> bool:
    """Whether a line begins something of its own: it has a number, or it heads the numbers that begin behind it."""
    return bool(LINE_NUMBER.match(line) or (_FIRST.match(after) and _HEADING.match(line)))
