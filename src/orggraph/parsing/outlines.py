"""The numbers of headings and chapters: `2-1`, `第二章`, `貳、`."""

from __future__ import annotations

import re

from orggraph.model.folding import fold
from orggraph.parsing.stream import Stream

NUMERALS = "一二三四五六七八九十百零壹贰叁参肆伍陆柒捌玖拾"
CHAPTER = re.compile(
    rf"(第\s*[{NUMERALS}\d]{{1,4}}\s*(?:章|篇|编|部分|部(?!门)|单元)|(?:chapter|part)\s+[\divx]{{1,4}}\b)"
    r"|[壹贰叁参肆伍陆柒捌玖拾]{1,3}[、.\s]"
)
"""What only chapters are numbered with; group 1 is a number that says so itself."""
_NUMBER = re.compile(
    rf"(?:{CHAPTER.pattern}|\d{{1,2}}(?:[.-]\d{{1,2}}){{1,3}}(?![\d.%-])|[a-z]{{1,3}}-\d{{1,3}}(?=\s)"
    rf"|\((?:\d{{1,3}}|[{NUMERALS}]{{1,3}})\)|\d{{1,3}}(?:[)、]|\.(?!\d)|(?=\s))|[{NUMERALS}]{{1,3}}[、.])[.、:\s]*"
)
_COUNT = re.compile(rf"\s*\((?:共|编制)?\s*[{NUMERALS}\d]+\s*[名人位]\s*\)$")
_DIGITS = {
    digit: value
    for value, row in enumerate(zip("一二三四五六七八九", "壹贰叁肆伍陆柒捌玖", strict=True), 1)
    for digit in row
}
_DIGITS["参"] = 3


def number_end(stream: Stream, start: int, end: int) -> int:
    """Where the name behind a heading's number begins: `start` itself where no number or no name stands there."""
    match = _NUMBER.match(stream.folded, start, end)
    return match.end() if match and match.end() < end else start


def name_end(stream: Stream, start: int, end: int) -> int:
    """Where a heading's name ends: before the number of posts in brackets, if there is one (`專員（2 名）`)."""
    match = _COUNT.search(stream.folded, start, end)
    return match.start() if match and match.start() > start else end


def bare_name(stream: Stream, start: int, end: int) -> str:
    """A heading folded, without its number and without the number of posts."""
    return stream.folded[number_end(stream, start, end) : name_end(stream, start, end)]


def apart(stream: Stream, place: int) -> bool:
    """Whether a blank line, or nothing, stands before this place."""
    before = stream.text.content[max(0, stream.offsets[place] - 40) : stream.offsets[place]]
    return not before.strip() or before[len(before.rstrip()) :].count("\n") > 1


def value_of(printed: str) -> tuple[int, ...]:
    """What a printed number says: (2, 1) for 2-1, (12,) for 第十二章; empty where it is none that is known."""
    parts = re.findall(rf"\d+|[{NUMERALS}]+", fold(printed))
    return tuple(int(part) if part.isdecimal() else _numeral(part) for part in parts)


def _numeral(text: str) -> int:
    """The number in Chinese numerals, below a hundred."""
    tens, ten, units = text.replace("拾", "十").rpartition("十")
    return (10 * _DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(units, 0)
