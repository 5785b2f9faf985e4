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
    superior = () if sheet.superior is None else (sheet.superior,)
    return (key(cell.text) for cell in (*superior, *sheet.subordinates, *sheet.internal_contacts))


def _naming(
    sheet: Sheet, titles: Mapping[str, str], departments: set[str], referred: set[str]
) -> tuple[str, str | None]:
    """The name and the other one: the heading where the two differ and others refer to it, else the title."""
    heading, title = (_one_spelling(cell, titles) or "" for cell in (sheet.heading, sheet.title))
    if key(heading) == key(title) or not heading or not title:
        return title or heading, None
    if key(title) in departments or (key(heading) in referred and key(heading) not in departments):
        return heading, title
    return title, heading


def _one_spelling(cell: Cell | None, canonical: Mapping[str, str]) -> str | None:
    if cell is None or not cell.text.strip():
        return None
    name = " ".join(cell.text.split())
    return canonical.get(key(name), name)


def _with_ids(named: Sequence[_Named]) -> Iterable[Post]:
    """Each with its id: `position:<name>`, with the department where several have a post of that name."""
    names: dict[str, str] = {}
    homes: dict[str, set[str]] = defaultdict(set)
    units: dict[str, str] = {}
    for one in named:
        names.setdefault(key(one.name), one.name)
        homes[key(one.name)].add(key(one.department or ""))
        units.setdefault(key(one.department or ""), one.department or "")
    for one in named:
        name = names[key(one.name)]
        department = units[key(one.department or "")] or None
        shared = len(homes[key(one.name)]) > 1 and department
        known_as = f"position:{department}/{name}" if shared else f"position:{name}"
        yield Post(one.document, one.sheet, known_as, name, one.second, department)
