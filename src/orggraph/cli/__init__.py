"""The command line: `orggraph`, one module a command, heavy imports only inside the commands."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from orggraph.cli import (
    about,
    agents,
    aliases,
    ask,
    audit,
    db,
    export,
    importing,
    keys,
    read,
    record,
    schema,
    serving,
    what_if,
)
from orggraph.errors import OrggraphError

EXIT_CODES: Mapping[int, str] = {
    0: "done",
    1: "a fault not named below",
    2: "an option, a file, a parameter or a question file that cannot be used as given",
    3: "a name that no node has, or several have",
    4: "the database does not answer, or a question ran into its time limit",
    5: "the embedded server cannot be set up, started or stopped",
    6: "the audit found what --fail-on names",
    130: "ended by Ctrl-C",
}

_ORDER = (
    "up",
    "read",
    "import",
    "aliases",
    "ask",
    "what-if",
    "audit",
    "export",
    "schema",
    "serve",
    "keys",
    "record",
    "mcp",
    "db",
    "settings",
    "version",
)


class _Ordered(TyperGroup):
    """The commands in the order in which a newcomer meets them."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=_ORDER.index)


app = typer.Typer(
    name="orggraph",
    cls=_Ordered,
    help="A company's job-description manual as a graph: who reports to whom, who talks to whom, and the words "
    "that say so.\n\n"
    "Begin with [bold]orggraph up[/bold], which needs nothing else; read your own manual with "
    "[bold]orggraph read FILE[/bold], put it in with [bold]orggraph import FILE[/bold].",
    epilog="Exit codes: " + "; ".join(f"{code} {meaning}" for code, meaning in EXIT_CODES.items()) + ".\n\n"
    "Settings are environment variables; `orggraph settings` lists them.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command("up")(serving.up)
app.command("serve")(serving.serve)
app.command("read")(read.read)
app.command("import")(importing.import_file)
app.add_typer(aliases.app, name="aliases")
app.add_typer(ask.app, name="ask")
app.command("what-if")(what_if.what_if)
app.add_typer(audit.app, name="audit")
app.command("export")(export.export)
app.command("schema")(schema.schema)
app.add_typer(keys.app, name="keys")
app.command("record")(record.record)
app.command("mcp")(agents.mcp)
app.add_typer(db.app, name="db")
app.command("settings")(about.settings)
app.command("version")(about.version)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line; a fault is one sentence on stderr and an exit code of its kind."""
    try:
        app(arguments)
    except OrggraphError as fault:
        print(fault, file=sys.stderr)
        sys.exit(fault.exit_code)
