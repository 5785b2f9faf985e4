"""Which position each sheet describes, and under which name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orggraph.model.manual import Manual, Sheet
from orggraph.model.text import Cell
from orggraph.resolving.aliases import Aliases
from orggraph.resolving.cells import trimmed
from orggraph.resolving.words import key


@dataclass(frozen=True, slots=True)
class Post:
    """A sheet with the position it describes. `second` is what its other naming cell says, if not the same."""

    document: str
    sheet: Sheet
    id: str
    name: str
    second: str | None
    department: str | None

    @property
    def titled(self) -> Cell:
        """The cell that gives the position its name."""
        heading = trimmed(self.sheet.heading)
        return heading if key(heading.text) == key(self.name) else self.sheet.title

    @property
    def code(self) -> str | None:
        """The organisation's own id of the position."""
        return _code(self.sheet)


@dataclass(frozen=True, slots=True)
class _Named:
    document: str
    sheet: Sheet
    name: str
    second: str | None
    department: str | None


def posts(manuals: Sequence[Manual], aliases: Aliases) -> tuple[Post, ...]:
    """The positions that the manuals describe, sheet by sheet."""
    units = aliases.index("departments")
    titles = aliases.index("positions")
    sheets = [sheet for manual in manuals for sheet in manual.sheets]
    referred = {key(titles.get(one, one)) for sheet in sheets for one in _references(sheet)}
    departments = set(units) | {key(sheet.department.text) for sheet in sheets if sheet.department}
    named: list[_Named] = []
    for manual in manuals:
        for sheet in manual.sheets:
            name, second = _naming(sheet, titles, departments, referred)
            department = _one_spelling(sheet.department, units)
            named.append(_Named(f"document:{manual.text.name}", sheet, name, second, department))
    return tuple(_with_ids(named))


def _references(sheet: Sheet) -> Iterable[str]:
    superior = sheet.superiors or (() if sheet.superior is None else (sheet.superior,))
    return (key(cell.text) for cell in (*superior, *sheet.subordinates, *sheet.internal_contacts))


def _naming(
    sheet: Sheet, titles: Mapping[str, str], departments: set[str], referred: set[str]
) -> tuple[str, str | None]:
    """The name and the other one: the heading where the two differ and others refer to it, else the title."""
    heading, title = (_one_spelling(cell, titles) or "" for cell in (sheet.heading, sheet.title))
    if key(heading) == key(title) or not heading or not title:
        return title or heading, None
    if sheet.named_by_heading:
        return heading, title
    if key(title) in departments or (key(heading) in referred and key(heading) not in departments):
        return heading, title
    return title, heading


def _one_spelling(cell: Cell | None, canonical: Mapping[str, str]) -> str | None:
    if cell is None or not cell.text.strip():
        return None
    name = " ".join(cell.text.split())
    return canonical.get(key(name), name)


def _code(sheet: Sheet) -> str | None:
    return None if sheet.code is None else sheet.code.text.strip() or None


def _with_ids(named: Sequence[_Named]) -> Iterable[Post]:
    """Each with its id: `position:<name>`.

    With the department where several have a post of that name, and with the code where one document
    gives several codes to one name in one department: `position:財務部/會計#A-2`.
    """
    names: dict[str, str] = {}
    units: dict[str, str] = {"": ""}
    for one in named:
        names.setdefault(key(one.name), one.name)
        units.setdefault(key(one.department or ""), one.department or "")
    homes = _Homes(named)
    coded = _told_by_code(named)
    for one in named:
        name, home, code = names[key(one.name)], homes.of(one), _code(one.sheet)
        known_as = f"position:{units[home]}/{name}" if home and homes.several(one) else f"position:{name}"
        if code and (key(name), home) in coded:
            known_as += f"#{code}"
        yield Post(one.document, one.sheet, known_as, name, one.second, units[key(one.department or "")] or None)


class _Homes:
    """The departments that have a post of a name.

    A sheet that gives none contradicts none: a table of indicators by title means the post that is
    there, the only one of that name or the one with its code.
    """

    def __init__(self, named: Sequence[_Named]) -> None:
        self._homes: dict[str, set[str]] = defaultdict(set)
        self._by_code: dict[tuple[str, str], str] = {}
        for one in named:
            if one.department:
                self._homes[key(one.name)].add(key(one.department))
                if code := _code(one.sheet):
                    self._by_code[key(one.name), key(code)] = key(one.department)

    def several(self, one: _Named) -> bool:
        """Whether more than one department has a post of this name."""
        return len(self._homes[key(one.name)]) > 1

    def of(self, one: _Named) -> str:
        """The department, as compared, that the sheet's post is of; empty where none is known."""
        if one.department:
            return key(one.department)
        homes = self._homes[key(one.name)]
        coded = self._by_code.get((key(one.name), key(_code(one.sheet) or "")), "")
        return coded or (next(iter(homes)) if len(homes) == 1 else "")


def _place(one: _Named) -> tuple[str, str]:
    return key(one.name), key(one.department or "")


def _told_by_code(named: Sequence[_Named]) -> set[tuple[str, str]]:
    """The names in departments that are several posts: in one document they have different codes.

    Different codes in different documents may be one post, coded anew; resolving reports those.
    """
    codes: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for one in named:
        if code := _code(one.sheet):
            codes[(one.document, *_place(one))].add(key(code))
    return {(name, home) for (_, name, home), found in codes.items() if len(found) > 1}
