"""JSON-LD 1.1: the same statements as the Turtle, for who reads JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from orggraph.formats.rdf.statements import of_edge, of_node
from orggraph.formats.rdf.terms import PREFIXES, About, Iri, Nameless, Term, term
from orggraph.formats.rdf.vocabulary import described
from orggraph.formats.shape import Fields, Pieces, Record
from orggraph.formats.values import json

_TYPE = term("rdf:type")


def json_ld(_fields: Fields) -> Pieces:
    """The graph as JSON-LD with its context in it; nothing has to be fetched to read it."""
    context = json({"@context": dict(PREFIXES)}).removesuffix(b"}")
    terms = b"".join(_object(about) + b",\n" for about in described())
    return Pieces(
        node=_objects(of_node),
        edge=_objects(of_edge),
        head=context + b',"@graph":[\n' + terms.removesuffix(b",\n"),
        tail=b"\n]}\n",
    )


def _objects(said: Callable[[Record], Iterable[About]]) -> Callable[[Record], bytes]:
    return lambda record: b"".join(b",\n" + _object(about) for about in said(record))


def _object(about: About) -> bytes:
    return json({"@id": about.subject.text, **_said(about.said)})


def _said(said: Iterable[tuple[Iri, Term]]) -> dict[str, Any]:
    """A member for each predicate; one that is said several times has a list."""
    found: dict[str, list[Any]] = {}
    for predicate, thing in said:
        if predicate == _TYPE and isinstance(thing, Iri):
            found.setdefault("@type", []).append(_short(thing.text))
        else:
            found.setdefault(_short(predicate.text), []).append(_value(thing))
    return {key: one[0] if len(one) == 1 else one for key, one in found.items()}


def _value(thing: Term) -> Any:
    if isinstance(thing, Iri):
        return {"@id": _short(thing.text)}
    if isinstance(thing, Nameless):
        return _said(thing.said)
    if thing.language:
        return {"@value": thing.text, "@language": thing.language}
    return {"@value": thing.text, "@type": _short(thing.type)} if thing.type else thing.text


def _short(address: str) -> str:
    for prefix, space in PREFIXES.items():
        if address.startswith(space):
            return f"{prefix}:{address[len(space) :]}"
    return address
