"""Nodes and edges as the JSON that answers hold: kept beside the properties that it follows from, so that a graph of
hundreds of edges leaves the database as so many texts, and not as thousands of maps and lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from orggraph.loading.rows import EdgeRow, Properties

WRITTEN = "written"
"""The property that holds it."""

_OF_NODES = ("level", "code", "category", "implied", "area", "number", "text")
_OF_EDGES = ("basis", "scope", "stated_by", "documents")


def written_node(kind: str, properties: Properties) -> str:
    """A node as an answer has it: what it has not is null, and a document's text is another answer."""
    given = {name: properties.get(name) for name in _OF_NODES}
    if kind == "Document":
        given["text"] = None
    named = {name: properties[name] for name in ("name", "aliases")}
    return _text({"id": properties["id"], "kind": kind, **named, **given})


def written_edge(row: EdgeRow) -> str:
    """An edge as an answer has it, with its evidence."""
    given = {name: row.properties.get(name) for name in _OF_EDGES}
    ends = {"id": row.properties["id"], "kind": row.kind, "source": row.source, "target": row.target}
    return _text({**ends, **given, "evidence": evidence(row.properties)})


def evidence(properties: Properties) -> list[dict[str, Any]]:
    """The evidence of an edge's properties, instead of the store's three lists."""
    lists = (properties.get(name) or () for name in ("evidence_documents", "quotes", "spans"))
    found = zip(*lists, strict=True)
    return [{"document": document, "quote": quote, "spans": _spans(spans)} for document, quote, spans in found]


def _spans(stored: str) -> list[list[int]]:
    return [[int(end) for end in span.split("-")] for span in stored.split()]


def _text(record: Mapping[str, Any]) -> str:
    return orjson.dumps(record).decode()
