"""Page markers in a flattened text: found as a rising sequence at an even distance."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from orggraph.model.folding import fold
from orggraph.model.text import Span
from orggraph.parsing.tables import labels

STYLES: tuple[str, ...] = (
    r"(?:(?<=\n)|(?<![\s\S]))(\d{1,5})[、.．]",
    r"(?:(?<=\n)|(?<![\s\S]))第 ?(\d{1,5}) ?[頁页]",
    r"(?:(?<=\n)|(?<![\s\S]))[-–—] ?(\d{1,5}) ?[-–—](?=\n)",
)
"""How a page's number is printed. A new style is one row; group 1 is the number."""

_UNEVEN = 3
"""Characters by which a page may differ from the others; a garbled character shifts one by one or two."""

_SHORTEST = 50
"""Characters that a page has at least."""


def _rising(matches: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The longest run 1, 2, 3 ... or 2, 3 ... in the order of the text, or nothing."""
    runs: list[list[re.Match[str]]] = [[], []]
    for match in matches:
        number = int(match[1])
        for first, run in enumerate(runs, start=1):
            if number == first + len(run):
                run.append(match)
    return max(runs, key=len)


def _even(content: str, run: Sequence[re.Match[str]]) -> bool:
    """Whether the numbered stretches are pages: as long as each other, from the first character to the last."""
    places = [match.end() for match in run]
    lengths = sorted(b - a for a, b in pairwise(places))
    middle = lengths[len(lengths) // 2]
    first = run[0].start() if int(run[0][1]) > 1 else run[0].start() + middle
    last = len(content.rstrip()) - places[-1]
    alike = all(abs(length - middle) <= _UNEVEN for length in [*lengths, first])
    # What is left for no page of its own may stand on the last one.
    return alike and middle >= _SHORTEST and last <= 2 * middle


_LONG = 200
"""Characters that a page has at least where there are only two."""


def _two_pages(content: str, run: Sequence[re.Match[str]]) -> bool:
    """Whether the only two numbered lines are pages: long, full, and cut within a word."""
    if len(run) != 2 or run[0].start() != 0 or content.rstrip().count("\n") != 1:
        return False
    first, last = run[1].start() - run[0].end(), len(content) - run[1].end()
    return first >= _LONG and last <= 2 * first and content[run[1].start() - 2].isalnum()


_PAGE = (
    r"(?:第[ \t]*(\d{1,5})[ \t]*[頁页](?:[ \t,，/]*共[ \t]*\d+[ \t]*[頁页])?"
    r"|\bpage[ \t]+(\d{1,5})\b(?:[ \t]+of[ \t]+\d+)?)"
)
_NUMBER = re.compile(_PAGE, re.IGNORECASE)
_TOLD = re.compile(rf"^[^\n]{{0,60}}?{_PAGE}[^\n]{{0,40}}$", re.MULTILINE | re.IGNORECASE)
_BEGUN = re.compile(rf"^[^\n]{{0,60}}?{_PAGE}(?=[^\n])", re.MULTILINE | re.IGNORECASE)
_LEADERS = re.compile(r"…|\.{3}|·{3}")


def _told(content: str) -> list[Span]:
    """The lines that say which page it is, all in the same words, one after the other; no contents' entries.

    Where each page is one line, what stands so at its beginning, or in its midst.
    """
    lines = _alike(_TOLD.finditer(content))
    if _counts(lines):
        ends = _behind(content, lines)
    else:
        begun = _alike(_BEGUN.finditer(content))
        shape = r"\d+".join(map(re.escape, re.split(r"\d+", begun[0][0]))) if len(begun) > 1 else ""
        lines = list(re.finditer(shape, content)) if shape else []
        ends = [match.end() for match in lines] if _counts(lines) else []
    starts = (match.start() - content.startswith("\n", max(match.start() - 1, 0)) for match in lines[: len(ends)])
    return list(zip(starts, ends, strict=True))


def _alike(matches: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """The most of them that are the same but for their figures."""
    groups: defaultdict[str, list[re.Match[str]]] = defaultdict(list)
    for match in matches:
        if not _LEADERS.search(match[0]):
            groups[re.sub(r"\d+|\s+", "0", match[0].strip())].append(match)
    return max(groups.values(), key=len) if groups else []


def _counts(matches: Sequence[re.Match[str]]) -> bool:
    """Whether they count pages; two show little, so they must be a document's first."""
    told = [_NUMBER.search(match[0]) for match in matches]
    numbers = [int(one[1] or one[2]) for one in told if one]
    enough = len(numbers) > 2 or (len(numbers) == 2 and numbers[0] <= 2)
    return enough and numbers == list(range(numbers[0], numbers[0] + len(matches)))


def _behind(content: str, run: Sequence[re.Match[str]]) -> list[int]:
    """Where each page's line ends: behind the next page's header, where the same line follows each of them."""
    after = [re.compile(r"\n([^\n]+)").match(content, match.end()) for match in run]
    lines = [line[1].strip() for line in after[:-1] if line]
    known = labels().by_text
    same = len(lines) == len(run) - 1 > 1 and len(set(lines)) == 1 and "".join(fold(lines[0]).split()) not in known
    return [
        line.end() if line and same and line[1].strip() == lines[0] else match.end()
        for match, line in zip(run, after, strict=True)
    ]


def page_markers(content: str) -> list[Span]:
    """The spans of the page markers with the line break before each; empty where there are none.

    A list is told from pages by its uneven items; two pages by a break in the midst of a long sentence.
    """
    for style in STYLES:
        run = _rising(list(re.finditer(style, content)))
        if (len(run) >= 3 and _even(content, run)) or _two_pages(content, run):
            return [(match.start() - (match.start() > 0), match.end()) for match in run]
    return _told(content)
