"""The organisation as a network: what the metrics say, and what a manager asks of them."""

from __future__ import annotations

from collections.abc import Mapping

from orggraph.answering import Computation
from orggraph.network import departments, lines, questions

COMPUTATIONS: Mapping[str, Computation] = {
    "network.metrics": questions.metrics,
    "network.summary": questions.summary,
    "network.communities": questions.communities,
    "network.brokerage": departments.roles,
    "network.outward": departments.outward,
    "network.matrix": departments.cells,
    "network.hierarchy": lines.hierarchy,
    "network.spans": lines.spans,
}
"""By the name that a question file says behind `@compute`."""
