"""A caller's parameters as a question's values: converted, completed by defaults, refused as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import process

from orggraph.catalogue import Question
from orggraph.errors import BadInput


@dataclass(frozen=True, slots=True)
class Fault:
    """One parameter that does not fit, and why, as a sentence."""

    parameter: str
    sentence: str


class BadParameters(BadInput):
    """Parameters that a question does not take; `faults` name every one of them."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(" ".join(f"{fault.parameter}: {fault.sentence}." for fault in faults))
        self.faults = tuple(faults)


def read_parameters(question: Question, raw: Mapping[str, object]) -> dict[str, Any]:
    """A value for every parameter of `question`; names of nodes are not resolved yet.

    Raises BadParameters with all faults at once.
    """
    faults = [Fault(name, _unknown(question, name)) for name in raw if question.parameter(name) is None]
    values: dict[str, Any] = {}
    for item in question.parameters:
        if item.name not in raw:
            values[item.name] = item.default
            if item.required:
                faults.append(Fault(item.name, "is required"))
            continue
        try:
            values[item.name] = item.type.convert(raw[item.name])
        except ValueError as fault:
            faults.append(Fault(item.name, str(fault)))
    if faults:
        raise BadParameters(faults)
    return values


def _unknown(question: Question, name: str) -> str:
    known = [item.name for item in question.parameters]
    near = process.extractOne(name, known, score_cutoff=60) if known else None
    if near is not None:
        return f"is no parameter of {question.name}; {near[0]} is"
    return f"is no parameter of {question.name}; it takes {', '.join(known) or 'none'}"
