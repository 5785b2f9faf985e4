"""Duties, authorities and indicators of each position."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass

from orggraph.model.manual import Item
from orggraph.model.organisation import Value
from orggraph.model.text import Cell
from orggraph.resolving.case import Case
from orggraph.resolving.cells import quoted, trimmed
from orggraph.resolving.posts import Post
from orggraph.resolving.words import key

_NAME_LENGTH = 24


@dataclass(frozen=True, slots=True)
class Statement:
    """A duty or an authority that the graph holds: its node, and the words that state it."""

    node: str
    post: Post
    cell: Cell


def duties(case: Case) -> tuple[Statement, ...]:
    """HAS_DUTY for each item; the duties with their words, for mining."""
    stated: list[Statement] = []
    numbers = _Numbers()
    for post in case.posts:
        for area in post.sheet.duties:
            given = {"area": trimmed(area.area).text if area.area else None, "area_number": area.number}
            for item in area.items:
                cell = trimmed(Cell(item.text, item.spans))
                label = f"{_number(area.number)}.{_number(item.number)}"
                node = numbers.id(post, "duty", label, cell.text)
                properties = _present({**given, "number": item.number, "text": cell.text})
                case.draft.node("Duty", short(cell.text), quoted(post.document, cell), id=node, properties=properties)
                case.draft.edge("HAS_DUTY", post.id, node, "declared", [quoted(post.document, cell)], "source")
                stated.append(Statement(node, post, cell))
    return tuple(stated)


def authorities(case: Case) -> tuple[Statement, ...]:
    """HAS_AUTHORITY for each item; the authorities with their words, for mining."""
    numbers = _Numbers()
    return tuple(_authority(case, post, item, numbers) for post in case.posts for item in post.sheet.authorities)


def _authority(case: Case, post: Post, item: Item, numbers: _Numbers) -> Statement:
    cell = trimmed(Cell(item.text, item.spans))
    node = numbers.id(post, "authority", _number(item.number), cell.text)
    properties = _present({"number": item.number, "text": cell.text})
    case.draft.node("Authority", short(cell.text), quoted(post.document, cell), id=node, properties=properties)
    case.draft.edge("HAS_AUTHORITY", post.id, node, "declared", [quoted(post.document, cell)], "source")
    return Statement(node, post, cell)


def kpis(case: Case) -> None:
    """MEASURED_BY for each indicator; one node for all whom it measures."""
    names: dict[str, str] = {}
    for post in case.posts:
        for cell in post.sheet.kpis:
            evidence = quoted(post.document, cell)
            name = names.setdefault(key(cell.text), " ".join(cell.text.split()))
            node = case.draft.node("Kpi", name, evidence)
            case.draft.edge("MEASURED_BY", post.id, node, "declared", [evidence], "source")


def short(text: str) -> str:
    """The text's beginning, as a name to show."""
    return text if len(text) <= _NAME_LENGTH else text[: _NAME_LENGTH - 1] + "…"


def _present(properties: dict[str, str | None]) -> dict[str, Value]:
    return {name: value for name, value in properties.items() if value is not None}


def _number(printed: str | None) -> str:
    return "-" if printed is None else unicodedata.normalize("NFKC", printed).strip()


class _Numbers:
    """Ids by number, with `#2`, `#3` where a sheet's numbers repeat.

    The same words under the same number in another document are the same item.
    """

    def __init__(self) -> None:
        self._used: Counter[tuple[str, str]] = Counter()
        self._by_text: dict[tuple[str, str, str], list[tuple[str, str]]] = {}

    def id(self, post: Post, prefix: str, label: str, text: str) -> str:
        same = self._by_text.setdefault((post.id, label, key(text)), [])
        here = sum(document == post.document for document, _ in same)
        elsewhere = Counter(document for document, _ in same if document != post.document)
        shared = [node for document, node in same if document != post.document]
        if elsewhere and here < len(dict.fromkeys(shared)):
            node = list(dict.fromkeys(shared))[here]
        else:
            self._used[post.id, label] += 1
            count = self._used[post.id, label]
            node = f"{prefix}:{post.id.partition(':')[2]}/{label}" + (f"#{count}" if count > 1 else "")
        same.append((post.document, node))
        return node
