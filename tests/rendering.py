"""The seed as a document site would flatten it, and the answer that a reader of that text owes.

For tests only, and apart from the project's own readers on purpose: a simple parser of the one shape
that `seed/manual.md` has, so that reading can be compared with something that it did not write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import opencc

SHEET_WORD = "崗位說明書"
COLLECTIVE = "所有人員"
DUTY_HEADERS = "職責要項職責描述"
SECTIONS = ("具體職責", "工作權限", "工作關系", "KPI指標")

# What `expected` calls a labelled cell; the order is the sheet's.
CELLS = {
    "崗位名稱": "title",
    "崗位編號": "code",
    "所屬部門": "department",
    "直接上級": "superior",
    "直接下級": "subordinates",
    "崗位級別": "level",
    "職責概述": "summary",
}
CONTACTS = {"公司內部溝通關系": "internal_contacts", "公司外部溝通關系": "external_contacts"}

Numbered = tuple[str | None, str]
"""A printed number, None where there is none, and what it numbers."""


@dataclass(frozen=True, slots=True)
class Area:
    """One area of duties: its printed number, its heading and its items."""

    number: str | None
    heading: str
    items: tuple[Numbered, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """One sheet as the Markdown prints it: cells and contacts by label, nothing split."""

    heading: str
    department: str
    cells: tuple[tuple[str, str], ...] = ()
    areas: tuple[Area, ...] = ()
    authorities: tuple[Numbered, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    kpis: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Forms:
    """The whole manual: its title and its sheets in order."""

    title: str
    sheets: tuple[Form, ...]


_LINE = re.compile(r"(?P<indent> *)(?:(?P<hashes>#+) |(?P<number>\d+)\. |- )(?P<text>.+)")


def parse(markdown: str) -> Forms:
    """The forms in Markdown of the seed's shape; any other line is an AssertionError with its number."""
    title = department = section = ""
    sheets: list[Form] = []
    for place, line in enumerate(markdown.splitlines(), start=1):
        if not line:
            continue
        match = _LINE.fullmatch(line)
        assert match, f"line {place}: {line!r} is no heading and no list item"
        level, text = len(match["hashes"] or ""), match["text"]
        if level == 1:
            title = text
        elif level == 2:
            department = text
        elif level == 3:
            section = ""
            sheets.append(Form(text.removesuffix(SHEET_WORD), department))
        elif level == 4:
            assert text in SECTIONS, f"line {place}: {text!r} is no section"
            section = text
        else:
            sheets[-1] = _with_line(sheets[-1], section, bool(match["indent"]), match["number"], text)
    return Forms(title, tuple(sheets))


def _with_line(form: Form, section: str, nested: bool, number: str | None, text: str) -> Form:
    """`form` and one more line of `section`."""
    label, _, value = text.partition(":")
    if section == "具體職責":
        if not nested:
            return replace(form, areas=(*form.areas, Area(number, text)))
        last = form.areas[-1]
        return replace(form, areas=(*form.areas[:-1], replace(last, items=(*last.items, (number, text)))))
    if section == "工作權限":
        return replace(form, authorities=(*form.authorities, (number, text)))
    if section == "KPI指標":
        return replace(form, kpis=(*form.kpis, text))
    if section == "工作關系":
        return replace(form, contacts=(*form.contacts, (label, value)))
    return replace(form, cells=(*form.cells, (label, value)))


def to_markdown(forms: Forms) -> str:
    """The Markdown that `parse` reads `forms` from."""
    lines = [f"# {forms.title}"]
    department = ""
    for form in forms.sheets:
        if form.department != department:
            department = form.department
            lines += ["", f"## {department}"]
        lines += ["", f"### {form.heading}{SHEET_WORD}", "", *_labelled(form.cells)]
        for section, body in zip(SECTIONS, _bodies(form), strict=True):
            lines += ["", f"#### {section}", "", *body]
    return "\n".join(lines) + "\n"


def _bodies(form: Form) -> tuple[list[str], ...]:
    duties: list[str] = []
    for area in form.areas:
        duties.append(_listed(area.number, area.heading))
        duties += ["   " + _listed(number, text) for number, text in area.items]
    authorities = [_listed(number, text) for number, text in form.authorities]
    return duties, authorities, _labelled(form.contacts), [_listed(None, kpi) for kpi in form.kpis]


def _labelled(pairs: Sequence[tuple[str, str]]) -> list[str]:
    return [f"- {label}:{value}" for label, value in pairs]


def _listed(number: str | None, text: str) -> str:
    return f"- {text}" if number is None else f"{number}. {text}"


def flatten(
    source: str | Forms,
    *,
    interval: int | None = 300,
    marker: str = "\n{n}、",
    area_number: str = "{n}",
    subordinates: str = "、",
) -> str:
    """The manual (its Markdown, or its forms) as one run of text without breaks between cells.

    A page marker stands at the very start and after every `interval` characters; without any where
    it is None. `area_number` is how an area's number is printed (`{n}、`), `subordinates` what
    stands between two of them (nothing, where a site drops the line breaks inside a cell).
    """
    forms = parse(source) if isinstance(source, str) else source
    pieces = [forms.title]
    department = ""
    for form in forms.sheets:
        if form.department != department:
            department = form.department
            pieces.append(department)
        pieces += _pieces(form, area_number, subordinates)
    text = "".join(pieces)
    return text if interval is None else paged(text, interval, marker)


def _pieces(form: Form, area_number: str, subordinates: str) -> Iterator[str]:
    yield f"{form.heading}{SHEET_WORD}"
    for label, value in form.cells:
        parts = _subordinates(value) if label == "直接下級" else [value]
        yield label + subordinates.join(parts or ["/"])
    if form.areas:
        yield f"具體職責{DUTY_HEADERS}"
    for area in form.areas:
        yield (area_number.format(n=area.number) if area.number else "") + area.heading
        for number, text in area.items:
            yield text if number is None else f"({number}){text}"
    if form.authorities:
        yield "工作權限"
    for number, text in form.authorities:
        yield f"{number or ''}{text}"
    if form.contacts:
        yield "工作關系"
    for number, (label, value) in enumerate(form.contacts, start=1):
        yield f"{number}{label}{value}"
    if form.kpis:
        yield f"KPI指標{'、'.join(form.kpis)}"


def paged(text: str, interval: int, marker: str = "\n{n}、") -> str:
    """`text` with a marker before every `interval` characters; the first without its line break."""
    starts = range(0, len(text), interval)
    pages = (marker.format(n=n) + text[start : start + interval] for n, start in enumerate(starts, start=1))
    return "".join(pages).lstrip("\n")


def unpaged(text: str, marker: str = "\n{n}、") -> str:
    """`text` with the page markers 1, 2, 3 ... taken out, each at its first place after the one before."""
    rest, kept = "\n" + text, ""
    for n in range(1, len(text)):
        before, found, after = rest.partition(marker.format(n=n))
        if not found:
            break
        kept, rest = kept + before, after
    return kept + rest


def reordered(forms: Forms, order: Sequence[int]) -> Forms:
    """The sheets at `order`'s places; a department's name then stands before each run of its sheets."""
    return replace(forms, sheets=tuple(forms.sheets[place] for place in order))


def without(forms: Forms, place: int, label: str) -> Forms:
    """`forms`, the sheet at `place` without the field that `label` announces: label and value.

    `label` is one of CELLS, CONTACTS or SECTIONS.
    """
    sheet = forms.sheets[place]
    section: dict[str, Callable[[Form], Form]] = {
        "具體職責": lambda form: replace(form, areas=()),
        "工作權限": lambda form: replace(form, authorities=()),
        "工作關系": lambda form: replace(form, contacts=()),
        "KPI指標": lambda form: replace(form, kpis=()),
    }
    if label in section:
        changed = section[label](sheet)
    else:
        cells = tuple(pair for pair in sheet.cells if pair[0] != label)
        changed = replace(sheet, cells=cells, contacts=tuple(pair for pair in sheet.contacts if pair[0] != label))
    assert changed != sheet, f"{sheet.heading} has no {label}"
    return replace(forms, sheets=(*forms.sheets[:place], changed, *forms.sheets[place + 1 :]))


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def simplified(text: str) -> str:
    """`text` in Simplified characters: each by itself, so that a cell reads the same alone and in its text."""
    return "".join(map(_converter().convert, text))


def converted(answer: Any, convert: Callable[[str], str]) -> Any:
    """`answer` (nested dicts and lists) with `convert` applied to every text; keys stay."""
    if isinstance(answer, str):
        return convert(answer)
    if isinstance(answer, list):
        return [converted(entry, convert) for entry in answer]
    if isinstance(answer, dict):
        return {key: converted(value, convert) for key, value in answer.items()}
    return answer


def expected(source: str | Forms) -> list[dict[str, Any]]:
    """What a careful reader reads: one dict a sheet, keys as `orggraph read --json`, texts without spans.

    A field that is missing or printed `/` is None, or empty where it is a list; but without its cell
    a title is the heading, and a department the chapter. A collective is one name; KPIs are by meaning.
    """
    forms = parse(source) if isinstance(source, str) else source
    return [_expected_sheet(form) for form in forms.sheets]


def _expected_sheet(form: Form) -> dict[str, Any]:
    # What a sheet's cells leave out, its heading and the chapter that it stands in still say.
    given = {"title": form.heading, "department": form.department}
    given |= {CELLS[label]: value for label, value in form.cells if value != "/"}
    contacts = {CONTACTS[label]: split_contacts(value) for label, value in form.contacts}
    areas = ({"number": area.number, "area": area.heading, "items": _numbered(area.items)} for area in form.areas)
    return {
        "heading": form.heading,
        **{key: given.get(key) for key in CELLS.values()},
        "subordinates": _subordinates(given.get("subordinates", "/")),
        "duties": list(areas),
        "authorities": _numbered(form.authorities),
        **{key: contacts.get(key, []) for key in CONTACTS.values()},
        "kpis": list(form.kpis),
    }


def _numbered(entries: Sequence[Numbered]) -> list[dict[str, str | None]]:
    return [{"number": number, "text": text} for number, text in entries]


def _subordinates(text: str) -> list[str]:
    if text == "/":
        return []
    return [text] if text.endswith(COLLECTIVE) else text.split("、")


def split_contacts(text: str) -> list[str]:
    """The partners in a cell of contacts: between 、 , and 及, the closing 等 left out."""
    return re.split(r"[、,，及]", text.removesuffix("等"))
