"""`orggraph schema`: what a file of positions may hold."""

from __future__ import annotations

from orggraph.cli.console import print_json


def schema() -> None:
    """Print the JSON Schema of the native format: positions as YAML or JSON.

    `orggraph read` and `orggraph import` take such files, `orggraph export --format native` writes one.
    An editor that knows JSON Schema completes and checks them while you type.

    Example: orggraph schema > organisation.schema.json
    """
    from orggraph.formats.native import schema as described

    print_json(described())
