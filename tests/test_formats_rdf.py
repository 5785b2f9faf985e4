"""Turtle and JSON-LD, read by rdflib: one graph, W3C's terms as W3C means them, every value of ours."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote

import pytest
from formats_graph import EDGES, NODES, whole
from rdflib import RDF, RDFS, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, FOAF, ORG, SKOS, XSD
from rdflib.query import Result

from orggraph.formats import FORMATS
from orggraph.formats.rdf import VOCABULARY
from orggraph.model.organisation import EDGE_KINDS, NODE_KINDS

# rdflib's own reader of JSON-LD uses a class that rdflib wants gone.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
OA = Namespace("http://www.w3.org/ns/oa#")
OG = Namespace("urn:orggraph:vocabulary#")
# Domain and range as the ORG recommendation gives them, for the terms that we use.
ORG_ENDS = {
    ORG.reportsTo: ({ORG.Post}, {ORG.Post}),
    ORG.postIn: ({ORG.Post}, {ORG.OrganizationalUnit, ORG.FormalOrganization}),
    ORG.unitOf: ({ORG.OrganizationalUnit}, {ORG.FormalOrganization}),
    ORG.subOrganizationOf: ({ORG.OrganizationalUnit}, {ORG.OrganizationalUnit}),
}
ORGANISATION = [
    {"id": "organization:公司", "kind": "Organization", "name": "公司"},
    {"id": "department:財務部", "kind": "Department", "name": "財務部", "aliases": ["财务"], "implied": False},
    {"id": "department:出納組", "kind": "Department", "name": "出納組"},
    {"id": "position:財務經理", "kind": "Position", "name": "財務經理", "level": "經理級"},
    {"id": "position:出納", "kind": "Position", "name": "出納", "documents": ["document:manual.md"], "headcount": 2},
    {"id": "external_party:銀行", "kind": "ExternalParty", "name": "銀行"},
    {"id": "document:manual.md", "kind": "Document", "name": "manual.md"},
]


def edge(kind: str, source: str, target: str, basis: str = "declared", **more: Any) -> dict[str, Any]:
    known = f"{kind}|{source}|{target}|{basis}"
    return {"id": known, "kind": kind, "source": source, "target": target, "basis": basis, "evidence": [], **more}


RELATIONS = [
    edge("PART_OF", "department:財務部", "organization:公司", "inferred"),
    edge("PART_OF", "department:出納組", "department:財務部", "inferred"),
    edge("BELONGS_TO", "position:出納", "department:財務部"),
    edge(
        "REPORTS_TO",
        "position:出納",
        "position:財務經理",
        stated_by=["source", "target"],
        evidence=[
            {"document": "document:manual.md", "quote": "財務經理", "spans": [[10, 14]]},
            {"document": "document:manual.md", "quote": "出納人員", "spans": [[20, 22], [30, 32]]},
        ],
    ),
    edge("HEADS", "position:財務經理", "department:財務部", "inferred"),
    edge("COMMUNICATES_WITH", "position:出納", "external_party:銀行", scope="external"),
    edge("COMMUNICATES_WITH", "position:財務經理", "external_party:銀行", "mined", scope="external"),
]


def from_turtle(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Graph:
    return Graph().parse(data=FORMATS["turtle"].write(nodes, edges), format="turtle")


def from_json_ld(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Graph:
    return Graph().parse(data=FORMATS["json-ld"].write(nodes, edges).decode(), format="json-ld")


def iri(known: str) -> URIRef:
    return URIRef(f"urn:orggraph:id:{known}")


def fact(known: str) -> URIRef:
    return URIRef(f"urn:orggraph:fact:{known.replace('|', '%7C')}")


@pytest.fixture(scope="module")
def graph() -> Graph:
    return from_turtle(ORGANISATION, RELATIONS)


def test_turtle_and_json_ld_are_the_same_graph(graph: Graph) -> None:
    assert isomorphic(graph, from_json_ld(ORGANISATION, RELATIONS))
    assert len(graph) > 200
    assert isomorphic(from_turtle(NODES, EDGES), from_json_ld(NODES, EDGES))


def test_posts_units_and_their_relations_are_orgs(graph: Graph) -> None:
    assert set(graph.subject_objects(ORG.reportsTo)) == {(iri("position:出納"), iri("position:財務經理"))}
    assert set(graph.subject_objects(ORG.postIn)) == {(iri("position:出納"), iri("department:財務部"))}
    assert set(graph.subject_objects(ORG.unitOf)) == {(iri("department:財務部"), iri("organization:公司"))}
    assert set(graph.subject_objects(ORG.subOrganizationOf)) == {(iri("department:出納組"), iri("department:財務部"))}
    assert {str(one): set(graph.objects(one, RDF.type)) for one in map(iri, (n["id"] for n in ORGANISATION))} == {
        str(iri("organization:公司")): {ORG.FormalOrganization},
        str(iri("department:財務部")): {ORG.OrganizationalUnit},
        str(iri("department:出納組")): {ORG.OrganizationalUnit},
        str(iri("position:財務經理")): {ORG.Post},
        str(iri("position:出納")): {ORG.Post},
        str(iri("external_party:銀行")): {OG.ExternalParty},
        str(iri("document:manual.md")): {FOAF.Document},
    }


def test_orgs_terms_are_orgs_and_stand_between_what_they_are_for(graph: Graph) -> None:
    used = {term for triple in graph for term in triple if isinstance(term, URIRef) and term.startswith(str(ORG))}
    # The namespace of rdflib is closed: a term that ORG has not raises.
    assert {ORG[term.removeprefix(str(ORG))] for term in used} == used
    for predicate, (domain, range_) in ORG_ENDS.items():
        for source, target in graph.subject_objects(predicate):
            assert domain.issuperset(graph.objects(source, RDF.type)), (source, predicate)
            assert range_.issuperset(graph.objects(target, RDF.type)), (target, predicate)


def test_what_is_not_declared_is_no_statement_but_a_fact_with_its_basis(graph: Graph) -> None:
    assert set(graph.subject_objects(OG.communicatesWith)) == {(iri("position:出納"), iri("external_party:銀行"))}
    assert set(graph.subject_objects(OG.heads)) == set()
    rows = graph.query(
        """
        PREFIX og: <urn:orggraph:vocabulary#>
        SELECT ?source ?relation ?target ?basis ?scope WHERE {
          ?fact a og:Fact ; rdf:subject ?source ; rdf:predicate ?relation ; rdf:object ?target ; og:basis ?basis .
          OPTIONAL { ?fact og:scope ?scope }
          FILTER (?basis != "declared")
        } ORDER BY ?relation ?source
        """
    )
    assert [[str(value) if value is not None else None for value in row] for row in selected(rows)] == [
        [str(iri("department:出納組")), str(ORG.subOrganizationOf), str(iri("department:財務部")), "inferred", None],
        [str(iri("department:財務部")), str(ORG.unitOf), str(iri("organization:公司")), "inferred", None],
        [str(iri("position:財務經理")), str(OG.communicatesWith), str(iri("external_party:銀行")), "mined", "external"],
        [str(iri("position:財務經理")), str(OG.heads), str(iri("department:財務部")), "inferred", None],
    ]


def selected(result: Result) -> list[Any]:
    """The rows of a SELECT, whose type covers ASK and CONSTRUCT too."""
    return list(result)


def test_evidence_is_a_web_annotation_of_the_document(graph: Graph) -> None:
    rows = graph.query(
        """
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX og: <urn:orggraph:vocabulary#>
        SELECT ?fact ?document ?start ?end ?exact ?quote WHERE {
          ?annotation a oa:Annotation ; oa:motivatedBy oa:linking ; oa:hasBody ?fact ; oa:hasTarget ?target ;
            og:quote ?quote .
          ?target a oa:SpecificResource ; oa:hasSource ?document ;
            oa:hasSelector [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ] ,
              [ a oa:TextQuoteSelector ; oa:exact ?exact ] .
        } ORDER BY ?start
        """
    )
    known, document = fact(RELATIONS[3]["id"]), iri("document:manual.md")
    assert [
        (row[0], row[1], row[2].toPython(), row[3].toPython(), str(row[4]), str(row[5])) for row in selected(rows)
    ] == [
        (known, document, 10, 14, "財務經理", "財務經理"),
        (known, document, 20, 22, "出納", "出納人員"),
        (known, document, 30, 32, "人員", "出納人員"),
    ]
    assert {term for _, _, term in graph.triples((None, OA.start, None))} == {
        Literal(number, datatype=XSD.nonNegativeInteger) for number in (10, 20, 30)
    }


def test_every_term_of_ours_is_labelled_in_both_languages(graph: Graph) -> None:
    ours = {term for triple in graph for term in triple if isinstance(term, URIRef) and term.startswith(str(OG))}
    assert {unquote(term.removeprefix(str(OG))) for term in ours} == set(VOCABULARY)
    for term in ours:
        labels = {
            str(label.language).lower(): str(label)
            for label in graph.objects(term, RDFS.label)
            if isinstance(label, Literal)
        }
        assert labels.keys() == {"en", "zh-hant"}, term
    assert {"COMMUNICATES_WITH", "Position"}.isdisjoint(VOCABULARY)
    nodes = [{"id": f"a:{kind}", "kind": kind} for kind in NODE_KINDS]
    edges = [edge(kind, "a:Position", "a:Position") for kind in EDGE_KINDS]
    used = {term for triple in from_turtle(nodes, edges) for term in triple if str(term).startswith(str(OG))}
    assert used == ours


def test_names_and_attributes_keep_their_values_and_types(graph: Graph) -> None:
    cashier = dict(graph.predicate_objects(iri("position:出納")))
    assert (cashier[SKOS.prefLabel], cashier[RDFS.label]) == (Literal("出納"), Literal("出納"))
    assert (cashier[DCTERMS.identifier], cashier[DCTERMS.source]) == (
        Literal("position:出納"),
        iri("document:manual.md"),
    )
    assert cashier[OG.headcount] == Literal("2", datatype=XSD.integer)
    assert set(graph.objects(iri("department:財務部"), SKOS.altLabel)) == {Literal("财务")}
    assert graph.value(iri("department:財務部"), OG.implied) == Literal("false", datatype=XSD.boolean)


@pytest.mark.parametrize("read", [from_turtle, from_json_ld])
def test_the_hardest_names_come_back(read: Any) -> None:
    found = read(NODES, EDGES)
    names = {
        str(known): str(name)
        for known, name in found.query("SELECT ?i ?n { ?x dcterms:identifier ?i; skos:prefLabel ?n }")
    }
    assert names == {whole(node["id"]): whole(node["name"]) for node in NODES}
    identified = set(map(str, found.objects(None, DCTERMS.identifier)))
    assert identified == {whole(one["id"]) for one in (*NODES, *EDGES)}
    quotes = {str(quote) for quote in found.objects(None, OG.quote)}
    assert quotes == {whole(one["evidence"][0]["quote"]) for one in EDGES}


def test_an_attribute_that_no_table_knows_is_kept() -> None:
    odd = [{"id": "a", "weird <name>": {"b": [1, "x"]}, "list": ["b", "a", "b"], "share": 0.5}]
    (subject,) = from_turtle(odd, []).subjects(DCTERMS.identifier, Literal("a"))
    found = from_json_ld(odd, [])
    assert isomorphic(found, from_turtle(odd, []))
    assert found.value(subject, OG.share) == Literal("0.5", datatype=XSD.double)
    assert {
        unquote(str(predicate)).removeprefix(str(OG)): json.loads(str(value))
        for predicate, value in found.predicate_objects(subject)
        if isinstance(value, Literal) and value.datatype == RDF.JSON
    } == {"weird <name>": {"b": [1, "x"]}, "list": ["b", "a", "b"]}


def test_an_empty_graph_is_its_vocabulary() -> None:
    found = from_turtle([], [])
    assert isomorphic(found, from_json_ld([], []))
    assert {str(one).removeprefix(str(OG)) for one in found.subjects()} == set(VOCABULARY)
