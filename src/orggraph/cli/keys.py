"""`orggraph keys`: who may use the API, and how far."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from orggraph.cli.console import DataOption, JsonOption, print_json, print_table, say
from orggraph.cli.store import opened
from orggraph.settings import from_environment

app = typer.Typer(
    help="Keys of the API: made, listed, revoked. The store keeps digests, never a key.", no_args_is_help=True
)

COLUMNS = ("id", "name", "scope", "state", "made", "expires", "used")


@app.command("create")
def create(
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="Whose it is, or what for.")],
    scope: Annotated[
        str, typer.Option("--scope", metavar="SCOPE", help="read, edit (reads too) or admin (everything).")
    ] = "read",
    expires: Annotated[
        str | None, typer.Option("--expires", metavar="WHEN", help=r"30d, 12h or 2027-12-31. \[default: never]")
    ] = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Make a key and print it: this once, for it is kept nowhere.

    It opens the API at once, in every process. Send it as `Authorization: Bearer KEY`.

    Example: orggraph keys create --name nightly-import --scope edit --expires 90d
    """
    from orggraph.loading.access import create_key

    with opened(from_environment(data=data)) as (bolt, _):
        text, key = create_key(bolt, name, scope, expires, datetime.now(UTC))
    if json:
        print_json({"key": text, "id": key.id, "name": key.name, "scope": key.scope, "expires": key.expires})
        return
    say(f"A key of scope {key.scope} for {key.name}, {_until(key.expires)}. It is not shown again.")
    print(text)


@app.command("list")
def list_(data: DataOption = None, json: JsonOption = False) -> None:
    """List every key, oldest first, with its state and the hour in which it was last used.

    Example: orggraph keys list
    """
    from orggraph.loading.access import list_keys

    now = datetime.now(UTC)
    with opened(from_environment(data=data)) as (bolt, _):
        keys = list_keys(bolt)
    rows = [
        {name: getattr(key, name) for name in COLUMNS if name != "state"}
        | {"state": key.state(now), "prefix": key.prefix}
        for key in keys
    ]
    if json:
        print_json(rows)
        return
    short = [row | {name: _minute(row[name]) for name in ("made", "expires", "used")} for row in rows]
    print_table(COLUMNS, short)


@app.command("revoke")
def revoke(
    key: Annotated[
        str, typer.Argument(metavar="KEY", help="Its id or prefix; or its name, where one good key has it.")
    ],
    data: DataOption = None,
) -> None:
    """End a key: within a second it opens nothing any more, in any process.

    Example: orggraph keys revoke nightly-import
    """
    from orggraph.loading.access import revoke_key

    with opened(from_environment(data=data)) as (bolt, _):
        revoked = revoke_key(bolt, key, datetime.now(UTC))
    say(f"Key {revoked.id} of {revoked.name} opens nothing any more.")


def _until(expires: str | None) -> str:
    return f"good until {_minute(expires)} UTC" if expires else "without an end"


def _minute(at: str | None) -> str:
    """A time to the minute: seconds say nothing to a person here."""
    return at[:16].replace("T", " ") if at else ""
