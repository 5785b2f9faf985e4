"""Reporting lines that run in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orggraph.audit.book import Book, Tie
from orggraph.audit.case import Case, listing
from orggraph.audit.finding import Finding

_MOST_NAMED = 8


def cycles(book: Book, case: Case) -> Iterator[Finding]:
    """Groups of positions whose declared lines lead from each to each; one finding a group."""
    lines = {sheet.id: [one for one in sheet.superiors if one.basis == "declared"] for sheet in book.sheets}
    for group in _circles({node: [one.id for one in ties] for node, ties in lines.items()}):
        ordered = sorted(group)
        inside: list[tuple[str, Tie]] = [(node, one) for node in ordered for one in lines[node] if one.id in group]
        names = [book.name(node) for node in ordered]
        more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
        sentence = f"The reporting lines of {listing(names[:_MOST_NAMED])}{more} run in a circle."
        yield case.finding(sentence, ordered, (piece for _, tie in inside for piece in tie.pieces))


def _circles(above: Mapping[str, list[str]]) -> Iterator[frozenset[str]]:
    """Tarjan's strongly connected components of more than one node, without recursion."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for start in sorted(above):
        if start in order:
            continue
        path = [(start, iter(above[start]))]
        order[start] = low[start] = len(order)
        stack.append(start)
        on_stack.add(start)
        while path:
            node, rest = path[-1]
            following = next((one for one in rest if one in above and (one not in order or one in on_stack)), None)
            if following is None:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == order[node]:
                    yield from _closed(node, stack, on_stack)
            elif following in order:
                low[node] = min(low[node], order[following])
            else:
                order[following] = low[following] = len(order)
                stack.append(following)
                on_stack.add(following)
                path.append((following, iter(above[following])))


def _closed(node: str, stack: list[str], on_stack: set[str]) -> Iterator[frozenset[str]]:
    group: set[str] = set()
    while node not in group:
        group.add(stack.pop())
    on_stack -= group
    if len(group) > 1:
        yield frozenset(group)
