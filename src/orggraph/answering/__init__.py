"""Answers to the catalogue's questions: resolved, bounded, kept by revision."""

from __future__ import annotations

from orggraph.answering.answer import Answer
from orggraph.answering.answering import Answering, Written
from orggraph.answering.parameters import BadParameters, Fault
from orggraph.answering.source import Apart, Computation, Computed, Pending, Source
from orggraph.answering.streaming import TooManyRows
from orggraph.answering.watch import Watch

__all__ = [
    "Answer",
    "Answering",
    "Apart",
    "BadParameters",
    "Computation",
    "Computed",
    "Fault",
    "Pending",
    "Source",
    "TooManyRows",
    "Watch",
    "Written",
]
