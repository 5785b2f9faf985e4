"""The places of a web table's cells, with those that reach over several rows or columns."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

Element = etree._Element  # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

_WIDEST = 100
_TALLEST = 10_000


def _reach(cell: Element, name: str, most: int) -> int:
    written = (cell.get(name) or "").strip()
    return min(max(int(written), 1), most) if written.isascii() and written.isdigit() and len(written) < 10 else 1


def rows_of(table: Element) -> Iterator[Element]:
    """The table's rows, whatever groups them."""
    for inner in table:
        if inner.tag == "tr":
            yield inner
        elif inner.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in inner if row.tag == "tr")


def cells_of(table: Element) -> Iterator[tuple[Element, int, int, int, int]]:
    """Each cell with its row, its column, and how many rows and columns it reaches over."""
    # For each column the first row that is free again.
    free: list[int] = []
    for index, row in enumerate(rows_of(table)):
        column = 0
        for cell in row:
            if cell.tag not in ("td", "th"):
                continue
            while column < len(free) and free[column] > index:
                column += 1
            wide, tall = _reach(cell, "colspan", _WIDEST), _reach(cell, "rowspan", _TALLEST)
            free.extend([0] * min(column + wide - len(free), _TALLEST - len(free)))
            free[column : column + wide] = [index + tall] * len(free[column : column + wide])
            yield cell, index, column, tall, wide
            column += wide
