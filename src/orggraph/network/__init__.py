"""The organisation as a network: what the metrics say, and what a manager asks of them."""

from __future__ import annotations

from collections.abc import Mapping

from orggraph.answering import Computation
from orggraph.network import bottlenecks, departments, lines, questions, silence, strain, what_if

COMPUTATIONS: Mapping[str, Computation] = {
    "network.metrics": questions.metrics,
    "network.summary": questions.summary,
    "network.communities": questions.communities,
    "network.brokerage": departments.roles,
    "network.outward": departments.outward,
    "network.matrix": departments.cells,
    "network.hierarchy": lines.hierarchy,
    "network.spans": lines.spans,
    "network.bottlenecks": bottlenecks.bottlenecks,
    "network.single_contacts": bottlenecks.single_contacts,
    "network.isolated": silence.isolated,
    "network.silent_departments": silence.silent_departments,
    "network.overloaded": strain.overloaded,
    "network.long_chains": strain.long_chains,
    "network.what_if": what_if.what_if,
}
"""By the name that a question file says behind `@compute`."""
