"""Graphs, tables and readings as bytes for other programs: pure, the same input gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from orggraph.formats.gexf import gexf
from orggraph.formats.graphjson import cytoscape, lines, node_link
from orggraph.formats.graphml import graphml
from orggraph.formats.pictures import dot, mermaid
from orggraph.formats.rdf import json_ld, turtle
from orggraph.formats.shape import Fields, Lines, Pieces, Record, Sheet, fields, joined, order, ordered, separated
from orggraph.formats.tables import csv_bom_graph, csv_bom_rows, csv_graph, csv_rows, json_rows
from orggraph.formats.workbook import graph_book, table_book

__all__ = [
    "EXPORTS",
    "FORMATS",
    "Fields",
    "Format",
    "Lines",
    "Pieces",
    "Record",
    "Sheet",
    "fields",
    "joined",
    "order",
    "ordered",
    "separated",
]

MOST_HELD = 200_000
"""Nodes and edges, together, of a graph whose file cannot go out before all of it is there."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a graph, a table or both.

    `pieces` writes a graph as it comes, given its fields (none where `typed` is not set: the file's
    head does not name them); `graph` writes one that is all there, `most` nodes and edges of a whole
    graph. `rows` writes a table as it
    comes, given its columns; `table` one that is all there, with a name for it.
    """

    name: str
    media_type: str
    suffix: str
    purpose: str
    pieces: Callable[[Fields], Pieces] | None = None
    graph: Callable[[Sequence[Record], Sequence[Record]], bytes] | None = None
    rows: Callable[[Sequence[str]], Lines] | None = None
    table: Callable[[str, Sequence[str], Iterable[Sequence[Any]]], bytes] | None = None
    typed: bool = False
    most: int = MOST_HELD

    @property
    def writes_tables(self) -> bool:
        """Whether rows can be written in it."""
        return self.rows is not None or self.table is not None

    def write(self, nodes: Sequence[Record], edges: Sequence[Record]) -> bytes:
        """A graph's whole file. Nodes are maps with at least `id`; edges with `id`, `source` and `target`."""
        if self.pieces is not None:
            return b"".join(joined(self.pieces(fields(nodes, edges)), nodes, edges))
        assert self.graph is not None, "every format writes graphs"
        return self.graph(nodes, edges)

    def write_table(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
        """A table's whole file."""
        if self.rows is not None:
            written = self.rows(columns)
            return written.head + b"".join(map(written.row, rows))
        assert self.table is not None, "only what writes tables is asked for one"
        return self.table(name, columns, rows)


_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS: Mapping[str, Format] = {
    row.name: row
    for row in (
        Format("json", "application/json", ".json", "networkx, d3, own programs", node_link),
        Format("node-link", "application/vnd.node-link+json", ".json", "networkx, d3", node_link),
        Format("cytoscape", "application/vnd.cytoscape+json", ".cyjs", "Cytoscape and Cytoscape.js", cytoscape),
        Format("graphml", "application/graphml+xml", ".graphml", "Gephi, yEd, igraph", graphml, typed=True),
        Format("gexf", "application/gexf+xml", ".gexf", "Gephi", gexf, typed=True),
        Format("ndjson", "application/x-ndjson", ".ndjson", "pipelines: a record a line", lines, rows=json_rows),
        Format("csv", "text/csv", ".csv", "spreadsheets and data frames", csv_graph, rows=csv_rows, typed=True),
        Format("csv-bom", "text/csv", ".csv", "Excel", csv_bom_graph, rows=csv_bom_rows, typed=True),
        Format("xlsx", _EXCEL, ".xlsx", "Excel, LibreOffice: for people", graph=graph_book, table=table_book),
        Format("turtle", "text/turtle", ".ttl", "triple stores, SPARQL", turtle),
        Format("json-ld", "application/ld+json", ".jsonld", "linked data as JSON", json_ld),
        Format("mermaid", "text/vnd.mermaid", ".mmd", "a picture in Markdown", graph=mermaid, most=5_000),
        Format("dot", "text/vnd.graphviz", ".dot", "a picture by Graphviz", dot),
    )
}
"""Every format by its name; a new one is a new row. `json` of an answer with its envelope is the API's own."""


def _native(nodes: Sequence[Record], edges: Sequence[Record]) -> bytes:
    from orggraph.formats.native import native_yaml  # late: it knows the readers, and YAML

    return native_yaml(nodes, edges)


EXPORTS: Mapping[str, Format] = {
    **FORMATS,
    "native": Format("native", "application/yaml", ".yaml", "to edit and import again", graph=_native),
}
"""The formats of a whole graph. `native` is of a whole one only: a part would not read back as what it was."""
