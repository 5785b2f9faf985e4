"""The OpenAPI document of this checkout on standard output, without a database: what the explorer's types come from."""

from __future__ import annotations

import sys

import orjson

from orggraph.api import create_app
from orggraph.settings import Bolt, Settings


def document() -> bytes:
    """The document as bytes that are the same for the same questions."""
    app = create_app(Bolt("bolt://127.0.0.1:1", "neo4j", ""), Settings())
    return orjson.dumps(app.openapi(), option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2)


if __name__ == "__main__":
    sys.stdout.buffer.write(document())
