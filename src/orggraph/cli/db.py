"""`orggraph db`: the embedded database server, started, stopped, looked at, saved."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from orggraph.cli.console import DataOption, JsonOption, print_json, print_table, say
from orggraph.cli.progress import reporting
from orggraph.settings import from_environment

app = typer.Typer(
    help="The embedded database server: a real Neo4j in your own folders.\n\n"
    "You rarely need these commands: every other command starts the server when it is not running, and it ends "
    "a moment after its last user. [bold]orggraph db start[/bold] keeps it running, which makes each command "
    "faster; [bold]orggraph db backup FILE[/bold] saves all of it in one file.",
    no_args_is_help=True,
    rich_markup_mode="rich",
)

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", show_default=False)]


@app.command()
def start(data: DataOption = None) -> None:
    """Start the server and let it run until `orggraph db stop`.

    The first start downloads it (about 150 MB) and checks every file; an interrupted download goes on
    where it stopped.

    Example: orggraph db start
    """
    from orggraph import runtime

    with reporting() as report:
        now = runtime.start(from_environment(data=data), report)
    say(f"Neo4j {now.version} answers at {now.uri} and runs until `orggraph db stop`.")
    say(f"User neo4j; the password is in {now.data / 'password'}.")


@app.command()
def stop(
    data: DataOption = None,
    force: Annotated[bool, typer.Option("--force", help="Stop it even though another command uses it.")] = False,
) -> None:
    """Stop the server. While another command uses it, this refuses, unless told to --force.

    Example: orggraph db stop
    """
    from orggraph import runtime

    say("Stopped." if runtime.stop(from_environment(data=data), force) else "No server was running.")


@app.command()
def status(data: DataOption = None, as_json: JsonOption = False) -> None:
    """Show what the server does, without starting it.

    Example: orggraph db status --json
    """
    from orggraph import runtime

    now = asdict(runtime.status(from_environment(data=data)))
    if as_json:
        print_json(now)
    else:
        print_table(("what", "is"), [{"what": name, "is": _told(value)} for name, value in now.items()])


def _told(value: object) -> str:
    words = {None: "", True: "yes", False: "no"}
    return words[value] if value is None or isinstance(value, bool) else str(value)


@app.command()
def backup(file: FileArgument, data: DataOption = None) -> None:
    """Write the whole database into FILE; the server is stopped meanwhile.

    An older FILE is replaced only when the new one is complete. The password is not in it.

    Example: orggraph db backup monday.dump
    """
    from orggraph import runtime

    with reporting() as report:
        written = runtime.backup(from_environment(data=data), file, report)
    say(f"{written}: {written.stat().st_size:,} bytes.")


@app.command()
def restore(file: FileArgument, data: DataOption = None) -> None:
    """Replace the whole database by what FILE holds; the server is stopped meanwhile.

    The database before is kept until the new one is loaded, and stays when that fails.

    Example: orggraph db restore monday.dump
    """
    from orggraph import runtime

    with reporting() as report:
        folder = runtime.restore(from_environment(data=data), file, report)
    say(f"{folder} now holds what was in {file}.")


@app.command()
def shell(data: DataOption = None) -> None:
    """Ask the database in Cypher, line by line; a statement ends with a semicolon.

    It reads only, which the server enforces: what changes the graph is `orggraph import`, so that every
    fact keeps its source. In a pipe it answers each statement and ends.

    Example: echo 'MATCH (p:Position) RETURN p.title ORDER BY p.title;' | orggraph db shell
    """
    import asyncio

    from orggraph.cli.shell import converse
    from orggraph.cli.store import opened

    settings = from_environment(data=data)
    with opened(settings) as (bolt, _):
        asyncio.run(converse(bolt))
