"""Reading from Neo4j: bounded queries, and the revision of what they read."""

from __future__ import annotations

from orggraph.graph.driver import MOST_ROWS, Allowance, Graph, Revision, Rows
from orggraph.graph.inquiry import Bounds, Inquiry, Plan

__all__ = ["MOST_ROWS", "Allowance", "Bounds", "Graph", "Inquiry", "Plan", "Revision", "Rows"]
