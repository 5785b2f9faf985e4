"""The only writer: a document made facts of the graph, by a plan and in one transaction."""

from orggraph.loading.graph import Report
from orggraph.loading.importing import Imported, change_aliases, import_text, import_texts, retire_document
from orggraph.loading.plan import Changed, Difference, Entry, Plan, summary
from orggraph.loading.schema import apply_schema
from orggraph.loading.sorting import ensure_sorted, sort_all

__all__ = [
    "Changed",
    "Difference",
    "Entry",
    "Imported",
    "Plan",
    "Report",
    "apply_schema",
    "change_aliases",
    "ensure_sorted",
    "import_text",
    "import_texts",
    "retire_document",
    "sort_all",
    "summary",
]
