"""What a command prints: tables in a terminal, tab-separated lines in a pipe, JSON on request."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from orggraph.cli.wording import plain
from orggraph.errors import BadInput

if TYPE_CHECKING:
    from rich.table import Table

_FOLDED = 1.6
"""A table that is wider than the terminal by more than this is printed as cards."""

JsonOption: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
DataOption: TypeAlias = Annotated[
    Path | None,
    typer.Option("--data", metavar="FOLDER", help="Folder of the embedded server's data.", show_default=False),
]


def in_terminal() -> bool:
    """Whether a person reads what is printed."""
    return sys.stdout.isatty()


def say(sentence: str = "") -> None:
    """A line for the person, beside the answer: on stderr, so that a pipe gets the answer alone."""
    print(sentence, file=sys.stderr, flush=True)


def print_json(value: object) -> None:
    """`value` as indented JSON."""
    import orjson

    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    sys.stdout.write(orjson.dumps(value, default=str, option=option).decode())


def print_table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]], title: str = "") -> None:
    """The rows under the names of their columns; `title` is for the terminal alone."""
    cells = [[plain(row.get(column)) for column in columns] for row in rows]
    if in_terminal():
        _print_rich(columns, cells, title)
        return
    for line in (list(columns), *cells):
        print("\t".join(" ".join(cell.split()) for cell in line))


def _print_rich(columns: Sequence[str], cells: Sequence[Sequence[str]], title: str) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console()
    if title:
        console.print(Text(title, style="bold"))
    if _width(columns, cells) > _FOLDED * console.width:
        for line in cells:
            console.print(_card(columns, line), "")
    else:
        console.print(_table(columns, cells), "")


def _width(columns: Sequence[str], cells: Sequence[Sequence[str]]) -> int:
    """How wide a table of these cells would be without folding."""
    from rich.cells import cell_len

    return sum(2 + max(map(cell_len, column)) for column in zip(columns, *cells, strict=True))


def _table(columns: Sequence[str], cells: Sequence[Sequence[str]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for number, column in enumerate(columns):
        numeric = bool(cells) and all(line[number].replace(",", "").isdigit() for line in cells)
        table.add_column(column, overflow="fold", justify="right" if numeric else "left")
    for line in cells:
        table.add_row(*map(Text, line))
    return table


def _card(columns: Sequence[str], line: Sequence[str]) -> Table:
    """One row as a column of its own, for rows that are too wide to stand in a line."""
    from rich.table import Table
    from rich.text import Text

    card = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    card.add_column(style="dim", no_wrap=True)
    card.add_column(overflow="fold")
    card.add_row(Text(columns[0]), Text(line[0], style="bold"))
    for column, value in zip(columns[1:], line[1:], strict=True):
        if value:
            card.add_row(Text(column.replace("_", " ")), Text(value))
    return card


def existing(path: Path) -> Path:
    """`path`, if a file is there; else BadInput with the names that are near."""
    if path.exists():
        return path
    folder = path.parent
    if not folder.is_dir():
        raise BadInput(f"{path}: there is no folder {folder}.")
    near = get_close_matches(path.name, [entry.name for entry in folder.iterdir()], n=3)
    hint = f"; near: {', '.join(str(folder / name) for name in near)}" if near else ""
    raise BadInput(f"{path}: there is no such file{hint}.")
