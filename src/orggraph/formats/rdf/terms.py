"""The parts of RDF that we write: addresses, literals, and what is said of one thing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast
from urllib.parse import quote

from orggraph.formats.values import number, text, whole

PREFIXES: Mapping[str, str] = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "oa": "http://www.w3.org/ns/oa#",
    "og": "urn:orggraph:vocabulary#",
}
"""The namespaces that a file declares; `og` is ours."""

_KEPT = "-._~:/@"


@dataclass(frozen=True, slots=True)
class Iri:
    """A thing by its address, in full."""

    text: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, with the address of its type or its language where it has one."""

    text: str
    type: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Nameless:
    """A thing without an address: what is said of it, where it is mentioned."""

    said: tuple[tuple[Iri, Term], ...]


Term: TypeAlias = Iri | Literal | Nameless


@dataclass(frozen=True, slots=True)
class About:
    """What is said of one thing: predicates with their objects, in order."""

    subject: Iri
    said: tuple[tuple[Iri, Term], ...]


def term(short: str) -> Iri:
    """The address that `org:Post` stands for."""
    prefix, _, name = short.partition(":")
    return Iri(PREFIXES[prefix] + name)


def own(name: str) -> Iri:
    """The term of ours with this name, whatever characters that has."""
    return Iri(PREFIXES["og"] + _safe(name))


def node_iri(known: str) -> Iri:
    """The address of the node with this id."""
    return Iri(f"urn:orggraph:id:{_safe(known)}")


def fact_iri(known: str) -> Iri:
    """The address of the edge with this id."""
    return Iri(f"urn:orggraph:fact:{_safe(known)}")


def _safe(name: str) -> str:
    """The name within an address: letters of any script stay, what an IRI may not hold is percent-encoded."""
    return "".join(one if _stays(one) else quote(one, safe=_KEPT) for one in whole(name))


def _stays(one: str) -> bool:
    # Separators, marks of direction, controls and what has no meaning of its own are no part of an IRI.
    return one > "\x7f" and unicodedata.category(one)[0] not in "CZ"


def literal(value: Any) -> Literal:
    """A value with its type; a list or a map is JSON text."""
    write = _LITERALS.get(cast("type[Any]", type(value)))
    return Literal(text(value), PREFIXES["rdf"] + "JSON") if write is None else write(value)


_LITERALS: Mapping[type[Any], Callable[[Any], Literal]] = {
    str: lambda value: Literal(whole(value)),
    bool: lambda value: Literal(text(value), PREFIXES["xsd"] + "boolean"),
    int: lambda value: Literal(str(value), PREFIXES["xsd"] + "integer"),
    float: lambda value: Literal(number(value), PREFIXES["xsd"] + "double"),
}
