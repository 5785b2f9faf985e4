"""Graphs as RDF: W3C ORG for the organisation, W3C Web Annotation for the evidence, our own terms for the rest."""

from __future__ import annotations

from orggraph.formats.rdf.jsonld import json_ld
from orggraph.formats.rdf.turtle import turtle
from orggraph.formats.rdf.vocabulary import VOCABULARY

__all__ = ["VOCABULARY", "json_ld", "turtle"]
