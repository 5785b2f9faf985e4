"""Reporting lines that run in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orggraph.audit.book import Book, Tie
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.model.said import Said, listing

_MOST_NAMED = 8


def cycles(book: Book, case: Case) -> Iterator[Finding]:
    """Groups of positions whose declared lines lead from each to each; one finding a group."""
    lines = {sheet.id: [one for one in sheet.superiors if one.basis == "declared"] for sheet in book.sheets}
    for group in _circles({node: [one.id for one in ties] for node, ties in lines.items()}):
        ordered = sorted(group)
        inside: list[tuple[str, Tie]] = [(node, one) for node in ordered for one in lines[node] if one.id in group]
        names = listing((book.name(node) for node in ordered), _MOST_NAMED)
        said = Said(f"The reporting lines of {names.en} run in a circle.", f"{names.zh}的上下級關係成環。")
        yield case.finding(said, ordered, (piece for _, tie in inside for piece in tie.pieces))


def _circles(above: Mapping[str, list[str]]) -> Iterator[frozenset[str]]:
    """Tarjan's strongly connected components of more than one node, without recursion."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    path: list[tuple[str, Iterator[str]]] = []

    def enter(node: str) -> None:
        order[node] = low[node] = len(order)
        stack.append(node)
        on_stack.add(node)
        path.append((node, iter(above[node])))

    for start in sorted(above):
        if start not in order:
            enter(start)
        while path:
            node, rest = path[-1]
            following = next((one for one in rest if one in above and (one not in order or one in on_stack)), None)
            if following is not None and following in order:
                low[node] = min(low[node], order[following])
            elif following is not None:
                enter(following)
            else:
                yield from _left(path, low, order, stack, on_stack)


def _left(
    path: list[tuple[str, Iterator[str]]], low: dict[str, int], order: dict[str, int], stack: list[str], on: set[str]
) -> Iterator[frozenset[str]]:
    """Leave the last node of the path: what it reaches counts for the one before it; perhaps its group is whole."""
    node, _ = path.pop()
    for parent, _ in path[-1:]:
        low[parent] = min(low[parent], low[node])
    if low[node] == order[node]:
        yield from _closed(node, stack, on)


def _closed(node: str, stack: list[str], on_stack: set[str]) -> Iterator[frozenset[str]]:
    group: set[str] = set()
    while node not in group:
        group.add(stack.pop())
    on_stack -= group
    if len(group) > 1:
        yield frozenset(group)
