"""Typed questions from Cypher files: what may be asked, with what, and what comes back."""

from __future__ import annotations

from orggraph.catalogue.listing import AFTER, Listing
from orggraph.catalogue.question import RESOURCES, Catalogue, Column, Parameter, Question
from orggraph.catalogue.reading import load, parse
from orggraph.catalogue.types import KINDS, Type, parse_type

__all__ = [
    "AFTER",
    "KINDS",
    "RESOURCES",
    "Catalogue",
    "Column",
    "Listing",
    "Parameter",
    "Question",
    "Type",
    "load",
    "parse",
    "parse_type",
]
