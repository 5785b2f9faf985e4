"""The audit of a manual: rules in files, findings with both sides' words, and who does what by the verbs."""

from __future__ import annotations

from collections.abc import Mapping

from orggraph.answering import Computation
from orggraph.audit import questions

COMPUTATIONS: Mapping[str, Computation] = {
    "audit.list": questions.listed,
    "audit.position": questions.of_position,
    "audit.department": questions.of_department,
    "audit.summary": questions.summary,
    "audit.rules": questions.rule_list,
    "audit.raci_of_department": questions.raci_of_department,
    "audit.raci_of_position": questions.raci_of_position,
}
"""By the name that a question file says behind `@compute`."""
