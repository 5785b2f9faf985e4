"""An answer in few words: what an agent reads, whole facts and nothing twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, cast

import orjson

from orggraph.answering import Answer
from orggraph.catalogue import Column

MOST_BYTES = 60_000
"""What one answer may hold: about 20,000 tokens of Chinese."""

Record: TypeAlias = Mapping[str, Any]


def compact(answer: Answer, most_bytes: int = MOST_BYTES) -> dict[str, Any]:
    """`columns`, `rows` and `meta`, or `nodes`, `edges` and `meta`; nothing that is null or empty.

    A piece of evidence is one text, `document:start-end「words」`. What does not fit into
    `most_bytes` is left out from the end, and `meta.left_out` counts it.
    """
    if answer.question.is_one_graph:
        nodes, edges = answer.graph
        body: dict[str, Any] = {"nodes": [*map(_record, nodes)], "edges": [*map(_record, edges)]}
    else:
        columns = answer.question.columns
        rows = [[_cell(column, value) for column, value in zip(columns, row, strict=True)] for row in answer.rows]
        body = {"columns": [column.name for column in columns], "rows": rows}
    left_out = _fit(body, most_bytes)
    meta = {name: value for name, value in answer.meta.items() if value not in (None, False, [], {})}
    return {**body, "meta": meta | ({"left_out": left_out} if left_out else {})}


def _fit(body: dict[str, Any], most_bytes: int) -> dict[str, int]:
    """Shorten the lists of `body`, the longest in bytes first; how many items each lost."""
    left_out: dict[str, int] = {}
    sizes = {name: [len(orjson.dumps(item, default=str)) + 1 for item in body[name]] for name in body}
    while sum(map(sum, sizes.values())) > most_bytes:
        name = max(sizes, key=lambda one: sum(sizes[one]))
        if name == "columns" or not sizes[name]:
            break
        gone = max(1, len(sizes[name]) // 10)
        del sizes[name][-gone:], body[name][-gone:]
        left_out[name] = left_out.get(name, 0) + gone
    return left_out


def _cell(column: Column, value: Any) -> Any:
    if value and isinstance(value, list):
        return [_item(item) for item in cast("list[Any]", value)]
    return _item(value) if column.type.name in ("map", "json", "edge", "node", "evidence") else value


def _item(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return [_item(one) for one in cast("list[Any]", value)] if isinstance(value, list) else value
    record = cast("Record", value)
    return _quoted(record) if {"document", "quote", "spans"} <= record.keys() else _record(record)


def _record(record: Record) -> dict[str, Any]:
    """`record` without what is empty, and what its id or its evidence says already."""
    kept = {name: value for name, value in record.items() if value not in (None, "", [], {})}
    if "evidence" in kept:
        kept.pop("documents", None)
    if "source" in kept and "target" in kept:
        kept.pop("id", None)
    return {name: _item(value) for name, value in kept.items()}


def _quoted(evidence: Record) -> str:
    spans: Sequence[Sequence[int]] = evidence["spans"]
    places = " ".join(f"{span[0]}-{span[1]}" for span in spans)
    return f"{evidence['document']}:{places}「{evidence['quote']}」"
