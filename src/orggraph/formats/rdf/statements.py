"""What a node and an edge say in RDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from orggraph.formats.rdf.terms import About, Iri, Literal, Nameless, Term, fact_iri, literal, node_iri, own, term
from orggraph.formats.shape import Record, ordered
from orggraph.formats.values import whole

Said: TypeAlias = tuple[Iri, Term]

CLASSES: Mapping[str, Iri] = {
    "Organization": term("org:FormalOrganization"),
    "Department": term("org:OrganizationalUnit"),
    "Position": term("org:Post"),
    "Document": term("foaf:Document"),
}
"""The kinds of node that other vocabularies have a class for; the rest are ours."""

PROPERTIES: Mapping[str, Iri] = {
    "REPORTS_TO": term("org:reportsTo"),
    "BELONGS_TO": term("org:postIn"),
    "HEADS": own("heads"),
    "COMMUNICATES_WITH": own("communicatesWith"),
    "HAS_DUTY": own("hasDuty"),
    "HAS_AUTHORITY": own("hasAuthority"),
    "MEASURED_BY": own("measuredBy"),
    "MENTIONS": own("mentions"),
}
_UNIT_OF, _SUB_UNIT_OF = term("org:unitOf"), term("org:subOrganizationOf")
_TYPE = term("rdf:type")
# Which unit belongs to which is never written down in a manual, so that it is always inferred.
_ALWAYS = frozenset({"PART_OF"})


def of_node(node: Record) -> Iterator[About]:
    """A thing, its names and attributes."""
    kind = str(node.get("kind", ""))
    said: list[Said] = [(_TYPE, CLASSES.get(kind, own(kind)))] if kind else []
    for name, value in ordered(node).items():
        if value is not None:
            said += _NODE.get(name, _attribute(name))(value)
    yield About(node_iri(node["id"]), tuple(said))


def of_edge(edge: Record) -> Iterator[About]:
    """The relation itself where a sheet declares it, then always the fact with its basis, then its evidence."""
    source, target, relation = node_iri(edge["source"]), node_iri(edge["target"]), _relation(edge)
    kind = str(edge.get("kind"))
    if kind in _ALWAYS or edge.get("basis", "declared") == "declared":
        yield About(source, ((relation, target),))
    fact = fact_iri(edge["id"])
    said: list[Said] = [
        (_TYPE, own("Fact")),
        (term("rdf:subject"), source),
        (term("rdf:predicate"), relation),
        (term("rdf:object"), target),
    ]
    for name, value in ordered(edge).items():
        if value is not None:
            said += _EDGE.get(name, _attribute(name))(value)
    yield About(fact, tuple(said))
    for number, one in enumerate(edge.get("evidence") or (), 1):
        yield _annotation(fact, number, one)


def _relation(edge: Record) -> Iri:
    kind = str(edge.get("kind"))
    if kind == "PART_OF":
        return _UNIT_OF if str(edge["target"]).startswith("organization:") else _SUB_UNIT_OF
    return PROPERTIES.get(kind, own(kind))


def _attribute(name: str) -> Callable[[Any], Iterable[Said]]:
    return lambda value: [(own(name), literal(value))]


def _each(predicate: Iri, write: Callable[[Any], Term]) -> Callable[[Any], Iterable[Said]]:
    return lambda values: [(predicate, write(value)) for value in values]


def _names(value: Any) -> Iterable[Said]:
    return [(term("skos:prefLabel"), literal(value)), (term("rdfs:label"), literal(value))]


_ID: Mapping[str, Callable[[Any], Iterable[Said]]] = {
    "id": lambda value: [(term("dcterms:identifier"), literal(value))],
    "kind": lambda value: [(own("kind"), literal(value))],
    "documents": _each(term("dcterms:source"), node_iri),
}
_NODE = {**_ID, "name": _names, "aliases": _each(term("skos:altLabel"), literal)}
_EDGE: Mapping[str, Callable[[Any], Iterable[Said]]] = {
    **_ID,
    "source": lambda _: (),
    "target": lambda _: (),
    "evidence": lambda _: (),
    "stated_by": _each(own("stated_by"), literal),
}


def _annotation(fact: Iri, number: int, evidence: Mapping[str, Any]) -> About:
    """A piece of evidence: the fact is the annotation's body, the places in the document its targets.

    Several targets where a page's end interrupts the words, each with the words that stand there.
    """
    document, spans = node_iri(evidence["document"]), evidence["spans"]
    targets = [
        _target(document, span, words) for span, words in zip(spans, _words(evidence["quote"], spans), strict=True)
    ]
    return About(
        Iri(f"{fact.text}#evidence-{number}"),
        (
            (_TYPE, term("oa:Annotation")),
            (term("oa:motivatedBy"), term("oa:linking")),
            (term("oa:hasBody"), fact),
            (own("quote"), literal(evidence["quote"])),
            *((term("oa:hasTarget"), target) for target in targets or [document]),
        ),
    )


def _target(document: Iri, span: tuple[int, int], words: str) -> Term:
    start, end = (Literal(str(place), term("xsd:nonNegativeInteger").text) for place in span)
    place = Nameless(
        ((_TYPE, term("oa:TextPositionSelector")), (term("oa:start"), start), (term("oa:end"), end)),
    )
    quote = Nameless(((_TYPE, term("oa:TextQuoteSelector")), (term("oa:exact"), Literal(whole(words)))))
    return Nameless(
        (
            (_TYPE, term("oa:SpecificResource")),
            (term("oa:hasSource"), document),
            (term("oa:hasSelector"), place),
            (term("oa:hasSelector"), quote),
        )
    )


def _words(quote: str, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    """The part of the quote that stands in each span."""
    at = 0
    for start, end in spans:
        yield quote[at : at + end - start]
        at += end - start
