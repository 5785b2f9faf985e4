"""What looks wrong in a manual that was read: findings, each with its place. Nothing is mended."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Literal

import opencc

from orggraph.model.folding import fold
from orggraph.model.manual import DutyArea, Item, Manual, Sheet
from orggraph.model.organisation import Evidence, Finding
from orggraph.model.said import Said
from orggraph.model.text import Cell, Span
from orggraph.parsing.mojibake import mojibake
from orggraph.parsing.noticing import outline, unknown_labels
from orggraph.readers.encoding import BROKEN

_LOST = r"[\ufffd\ue000-\uefff\uf100-\uf8ff\x80-\x9f\U000f0000-\U0010ffff]+"
# U+F000 to U+F0FF stay: Word writes the bullets of its symbol fonts there.
_HAN = r"[\u3400-\u9fff]"
_GARBLED = re.compile(rf"{_LOST}|{BROKEN}|(?<={_HAN})(?:\?{{2,}}|[□■◇◆]{{2,}})(?={_HAN})")
_LONE_LETTER = re.compile(rf"(?<={_HAN})[A-Za-z](?={_HAN})")
_NEAR = 4
"""Characters between two garbled places that are one place to the reader."""
_AROUND = 1
"""Characters on both sides that the quote of a garbled place shows."""
_FEW = 3
"""A field counts as usual where at least so many other sheets have it."""
_CHINESE = {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}
_OPTIONAL = ("department", "code", "superior", "level", "summary")
_LISTED = ("duties", "authorities", "internal_contacts", "external_contacts", "kpis")
_FIELDS = (*_OPTIONAL, *_LISTED)
_CALLED = {
    "department": "所屬部門",
    "code": "編號",
    "superior": "直接上級",
    "level": "職級",
    "summary": "概述",
    "duties": "職責",
    "authorities": "權限",
    "internal_contacts": "內部溝通對象",
    "external_contacts": "外部溝通對象",
    "kpis": "考核指標",
}
"""What each of these fields is called in Chinese."""
_ALL = (*_FIELDS, "subordinates", "functional_superior", "skip_superior", "peers", "headcount", "limits", "measures")
Severity = Literal["high", "medium", "low"]


def suspects(manual: Manual) -> tuple[Finding, ...]:
    """The suspected faults of a manual: garbled characters, then sheet by sheet what contradicts itself.

    Rules: `garbled`, `unknown-label`, `numbering-jumps`, `numbering-repeats`, `title-contradicts-heading`,
    `heading-repeated`, `empty-sheet`, `self-reference`, `field-missing`. Evidence is in the document
    `document:<file name>`. Linear in the length of the text.
    """
    document = f"document:{manual.text.name}"
    found = [*_garbled(manual, document), *unknown_labels(manual, document)]
    found += [*outline(manual, document), *_repeated_headings(manual, document)]
    for sheet in manual.sheets:
        for check in _CHECKS:
            found.extend(check(sheet, document))
    return (*found, *_missing(manual, document))


def _finding(rule: str, severity: Severity, said: Said, document: str, *cells: Cell | Item) -> Finding:
    evidence = tuple(Evidence(document, cell.text, cell.spans) for cell in cells)
    return Finding(rule, severity, said.en, (), evidence, said.zh)


def _name(sheet: Sheet) -> str:
    return (sheet.title.text or sheet.heading.text).strip()


def _key(text: str) -> str:
    return fold("".join(text.split()))


# Garbled characters


@cache
def _other_script(character: str) -> int:
    """1 for a character that only Traditional texts have, -1 for a Simplified one, 0 for one of both."""
    if _convert("t2s")(character) != character:
        return 1
    return -1 if _convert("s2t")(character) != character else 0


@cache
def _convert(table: str) -> Callable[[str], str]:
    return opencc.OpenCC(table).convert  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _strays(content: str) -> Iterator[Span]:
    """Latin letters alone between Han, next to two characters of the script that the text is not in.

    Bytes of one encoding read as another leave this mixture; people do not write it.
    """
    lean: int | None = None
    for match in _LONE_LETTER.finditer(content):
        lean = _lean(content) if lean is None else lean
        for start, end in ((max(0, match.start() - 2), match.start()), (match.end(), match.end() + 2)):
            if end - start == 2 and all(_is_foreign(one, lean) for one in content[start:end]):
                yield min(start, match.start()), max(end, match.end())


def _is_foreign(character: str, lean: int) -> bool:
    return "\u3400" <= character <= "\u9fff" and _other_script(character) * lean < 0


def _lean(content: str) -> int:
    """Which script the text is in: 1 Traditional, -1 Simplified, 0 where neither prevails by two to one."""
    han = [_other_script(one) for one in content if "\u3400" <= one <= "\u9fff"]
    traditional, simplified = han.count(1), han.count(-1)
    return (traditional > 2 * simplified) - (simplified > 2 * traditional)


def _garbled(manual: Manual, document: str) -> Iterator[Finding]:
    content = manual.text.content
    lost = (match.span() for match in _GARBLED.finditer(content))
    places = sorted([*lost, *_strays(content), *mojibake(content)])
    joined: list[Span] = []
    for start, end in places:
        if joined and start - joined[-1][1] < _NEAR:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    for start, end in joined:
        cell = manual.text.cell((max(0, start - _AROUND), min(len(content), end + _AROUND)))
        shown = _visible(cell.text)
        said = Said(
            f"Garbled characters: {shown}; compare with the original document.",
            f"文字為亂碼：「{shown}」，請與原文件核對。",
        )
        yield _finding("garbled", "medium", said, document, cell)


def _visible(text: str) -> str:
    return "".join(
        one if one.isprintable() and unicodedata.category(one) != "Co" else f"<{ord(one):04X}>" for one in text
    )


# Numbering


def _value(printed: str | None) -> int | None:
    """The number that a printed one means, by its last part (5.2 -> 2); None where it is none."""
    text = unicodedata.normalize("NFKC", printed or "").strip().rpartition(".")[2]
    if text.isdecimal():
        return int(text)
    if len(text) == 1 and text.isascii() and text.isalpha():
        return ord(text.lower()) - ord("a") + 1
    tens, ten, units = text.rpartition("十")
    known = all(part in _CHINESE for part in (tens, units) if part)
    if not text or not known:
        return None
    return (10 * _CHINESE.get(tens, 1) if ten else 0) + _CHINESE.get(units, 0)


def _numbering(sheet: Sheet, document: str) -> Iterator[Finding]:
    name = _name(sheet)
    outer = list(_outer(sheet.duties))
    yield from _sequence(outer, 0, Said(f"Among the duty areas of '{name}'", f"「{name}」的職責類別中"), document)
    beside = {id(cell) for number, cell in outer if number and isinstance(cell, Item)}
    before = 0
    for area in sheet.duties:
        heading = area.area.text.strip() if area.area else area.number
        where = Said(f"In the duties of '{name}'", f"「{name}」的職責中")
        if heading:
            where = Said(f"In the duty area '{heading}' of '{name}'", f"「{name}」的職責類別「{heading}」中")
        numbered = [(item.number, item) for item in area.items if id(item) not in beside]
        yield from _sequence(numbered, before, where, document)
        before = next((value for number, _ in reversed(numbered) if (value := _value(number))), 0)
    for items, en, zh in ((sheet.authorities, "authorities", "權限"), (sheet.limits, "limits", "禁止事項")):
        where = Said(f"Among the {en} of '{name}'", f"「{name}」的{zh}中")
        yield from _sequence([(item.number, item) for item in items], 0, where, document)


def _outer(duties: Sequence[DutyArea]) -> Iterator[tuple[str | None, Cell | Item | None]]:
    """The numbers of the areas. A duty without one (其他工作) may bear the number of the next."""
    last = 0
    for area in duties:
        first = area.items[0] if area.items else None
        if area.number or not first or last == 0 or _value(first.number) != last + 1:
            yield area.number, area.area or first
            last = _value(area.number) or last
            continue
        for item in area.items:
            yield item.number, item
            last = _value(item.number) or last


def _sequence(
    numbered: Sequence[tuple[str | None, Cell | Item | None]], running: int, where: Said, document: str
) -> Iterator[Finding]:
    """Where one number does not follow the other. It begins at 1, or runs on after `running`."""
    seen: set[int] = set()
    last = 0
    for printed, cell in numbered:
        value = _value(printed)
        if value is None or cell is None:
            continue
        expected = {last + 1} if seen else {1, running + 1}
        if value in seen:
            said = Said(f"{where.en}, number {printed} stands again.", f"{where.zh}，編號「{printed}」重複出現。")
            yield _finding("numbering-repeats", "low", said, document, cell)
        elif value not in expected:
            en, zh = (f"after {last}", f"緊接在 {last} 之後") if seen else ("at the beginning", "排在最前")
            said = Said(f"{where.en}, number {printed} stands {en}.", f"{where.zh}，編號「{printed}」{zh}。")
            yield _finding("numbering-jumps", "low", said, document, cell)
        seen.add(value)
        last = value


# Sheets


def _titles(sheet: Sheet, document: str) -> Iterator[Finding]:
    heading, title = sheet.heading.text.strip(), sheet.title.text.strip()
    if heading and title and _key(heading) != _key(title):
        said = Said(
            f"The title cell says '{title}' under the heading '{heading}'.",
            f"標題是「{heading}」，崗位名稱欄寫的卻是「{title}」。",
        )
        yield _finding("title-contradicts-heading", "medium", said, document, sheet.heading, sheet.title)


def _own_superior(sheet: Sheet, document: str) -> Iterator[Finding]:
    if sheet.superior and _key(sheet.superior.text) in {_key(sheet.title.text), _key(sheet.heading.text)}:
        said = Said(f"'{_name(sheet)}' is given as its own superior.", f"「{_name(sheet)}」的直接上級寫的是自己。")
        yield _finding("self-reference", "high", said, document, sheet.superior)


def _empty(sheet: Sheet, document: str) -> Iterator[Finding]:
    if not any(getattr(sheet, name) for name in (*_ALL, "other")):
        said = Said(f"The sheet of '{_name(sheet)}' says nothing.", f"「{_name(sheet)}」的說明書沒有任何內容。")
        yield _finding("empty-sheet", "high", said, document, sheet.heading)


_CHECKS: tuple[Callable[[Sheet, str], Iterable[Finding]], ...] = (_titles, _own_superior, _empty, _numbering)


def _repeated_headings(manual: Manual, document: str) -> Iterator[Finding]:
    seen: dict[str, Sheet] = {}
    for sheet in manual.sheets:
        first = seen.setdefault(_key(sheet.heading.text), sheet)
        if first is not sheet and _key(sheet.heading.text):
            heading = sheet.heading.text.strip()
            said = Said(f"The heading '{heading}' stands again.", f"標題「{heading}」重複出現。")
            yield _finding("heading-repeated", "medium", said, document, first.heading, sheet.heading)


def _missing(manual: Manual, document: str) -> Iterator[Finding]:
    """A field that every other sheet has; an empty sheet is told of by itself."""
    sheets = [sheet for sheet in manual.sheets if any(getattr(sheet, name) for name in _ALL)]
    for field in _FIELDS:
        lacking = [sheet for sheet in sheets if not getattr(sheet, field)]
        if len(lacking) == 1 and len(sheets) > _FEW:
            name = _name(lacking[0])
            said = Said(
                f"The sheet of '{name}' gives no {field.replace('_', ' ')}; every other sheet does.",
                f"「{name}」的說明書沒有寫{_CALLED[field]}，其他說明書都有。",
            )
            yield _finding("field-missing", "low", said, document, lacking[0].heading)
