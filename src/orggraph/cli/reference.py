"""The command line as a page of the docs: `python -m orggraph.cli.reference > docs/cli.md`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

WIDTH = 100

# Read by rich and typer when they are imported: the page must not depend on who makes it where.
_PLAIN: Mapping[str, str] = {
    "COLUMNS": str(WIDTH),
    "TERMINAL_WIDTH": str(WIDTH),
    "NO_COLOR": "1",
    "TERM": "dumb",
    "_TYPER_FORCE_DISABLE_TERMINAL": "1",
}
_HEAD = """# The command line

Made from the commands themselves by `python -m orggraph.cli.reference`; change those, not this page.

Answers go to stdout: a table in a terminal, tab-separated lines in a pipe, JSON with `--json`. Progress, remarks and
faults go to stderr. The questions of `orggraph ask` have [a page of their own](questions.md).

## Exit codes

| code | meaning |
|---|---|
"""
_COMPLETION = """## Completion

`orggraph --install-completion` sets it up for the shell it is run in: commands, options, and the words of questions.
"""


def commands() -> Iterator[tuple[str, ...]]:
    """The words of every command that the page shows: each at the top, and those of `aliases` and `db`."""
    import typer

    from orggraph.cli import aliases, app, db

    top = typer.main.get_group(app)
    yield ()
    for name in top.list_commands(typer.Context(top)):
        yield (name,)
    for name, group in (("aliases", aliases.app), ("db", db.app)):
        for inner in typer.main.get_group(group).commands:
            yield (name, inner)


def _section(words: tuple[str, ...]) -> str:
    from typer.testing import CliRunner

    from orggraph.cli import app

    shown = CliRunner().invoke(app, [*words, "--help"], prog_name="orggraph", env=_PLAIN, terminal_width=WIDTH)
    lines = [line.rstrip() for line in shown.output.strip("\n").splitlines()]
    return f"## {' '.join(('orggraph', *words))}\n\n```text\n" + "\n".join(lines).strip("\n") + "\n```\n"


def page() -> str:
    """The whole page."""
    os.environ.update(_PLAIN)
    from orggraph.cli import EXIT_CODES

    codes = "".join(f"| {code} | {meaning} |\n" for code, meaning in EXIT_CODES.items())
    return "\n".join([_HEAD + codes, _COMPLETION, *map(_section, commands())])


if __name__ == "__main__":
    print(page(), end="")
