"""The only writer: a document made facts of the graph, by a plan and in one transaction."""

from orggraph.loading.graph import Report
from orggraph.loading.importing import Imported, import_text, import_texts, retire_document
from orggraph.loading.plan import Changed, Difference, Entry, Plan, summary
from orggraph.loading.schema import apply_schema

__all__ = [
    "Changed",
    "Difference",
    "Entry",
    "Imported",
    "Plan",
    "Report",
    "apply_schema",
    "import_text",
    "import_texts",
    "retire_document",
    "summary",
]
