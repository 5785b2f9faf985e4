"""What is asked of every server: one question each way, about ever other nodes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import synthetic

Parameters = Mapping[str, Any]
_CONTACTS = """
query($id: ID!) { externalParties(where: {id: {eq: $id}}) { id name contactsConnection(
  first: 200, where: {edge: {basis: {eq: "declared"}}}, sort: [{node: {name: ASC}}]
) { totalCount edges { properties { basis quotes spans evidence_documents }
  node { id name departments { name } superiors { name } kpis { name } } } } } }
"""
_SHOW = """
query($id: ID!) { positions(where: {id: {eq: $id}}) { id name level summary
  departments { id name }
  superiorsConnection { edges { properties { basis } node { id name } } }
  subordinatesConnection { edges { properties { basis } node { id name } } }
  colleaguesConnection { edges { properties { basis } node { id name } } }
  partnersConnection { edges { properties { basis } node { id name } } }
  duties { id area area_number number text } authorities { id number text } kpis { id name } } }
"""
_SURROUNDINGS = """
query($id: ID!) { positions(where: {id: {eq: $id}}) { id name level
  colleaguesConnection(first: 100) { edges { properties { basis quotes spans evidence_documents }
    node { id name level colleaguesConnection(first: 100) {
      edges { properties { basis quotes spans evidence_documents } node { id name level } } } } } }
  superiorsConnection { edges { properties { basis quotes spans evidence_documents }
    node { id name level superiorsConnection {
      edges { properties { basis quotes spans evidence_documents } node { id name level } } } } } } } }
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A question: as the API has it, and as GraphQL can say what comes nearest (None: it cannot)."""

    title: str
    question: str
    subject: str
    fixed: Parameters
    graphql: str | None

    def parameters(self, known: str) -> Parameters:
        """What the question is asked with, about the node `known`."""
        return {
            self.subject: [known] if self.subject == "start" else known,
            **self.fixed,
        }

    def url(self, route: str, known: str) -> str:
        """The API's path and query."""
        fixed = "&".join(f"{name}={_written(value)}" for name, value in self.fixed.items())
        if f"{{{self.subject}}}" in route:
            return f"{route.replace(f'{{{self.subject}}}', quote(known, safe=''))}?{fixed}".rstrip("?")
        return f"{route}?{self.subject}={quote(known)}&{fixed}".rstrip("&")

    def graph(self, known: str) -> bytes:
        """The body of the request to the GraphQL server."""
        return json.dumps({"query": self.graphql, "variables": {"id": known}}).encode()


def _written(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else quote(str(value))


_WRITTEN = {
    "[n IN seen | n.written] AS nodes": """
  [n IN seen | n {
    .id, kind: head([label IN labels(n) WHERE label <> 'Entity']), .name, aliases: coalesce(n.aliases, []),
    .level, .code, .category, .implied, .area, .number, text: CASE WHEN n:Document THEN null ELSE n.text END
  }] AS nodes""",
    "[r IN among[..$max_edges] | r.written] AS edges": """
  [r IN among[..$max_edges] | r {
    .id, kind: type(r), source: startNode(r).id, target: endNode(r).id, .basis, .scope, .stated_by, .documents,
    evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }]
  }] AS edges""",
}


def plain(cypher: str) -> str:
    """The Cypher for a server whose callers want nodes and edges as maps, not as texts that hold JSON."""
    for written, projected in _WRITTEN.items():
        cypher = cypher.replace(written, projected)
    assert ".written" not in cypher, "a question has nodes or edges that this bench cannot spell out"
    return cypher


CASES: Sequence[Case] = (
    Case("position", "positions/show", "position", {}, _SHOW),
    Case("superiors", "positions/superiors", "position", {}, None),
    Case(
        "contacts of a partner",
        "external-parties/contacts",
        "external_party",
        {"basis": ["declared"]},
        _CONTACTS,
    ),
    Case("subgraph, depth 2", "subgraph", "start", {"depth": 2}, _SURROUNDINGS),
    Case("subgraph, depth 3", "subgraph", "start", {"depth": 3}, None),
    Case("search", "search", "q", {}, None),
)


def about(case: Case, size: int) -> Callable[[int], str]:
    """Whom the nth request is about: ever others in a large organisation, so that no answer is asked twice in a row."""
    seed = {"position": "position:出納", "start": "position:出納", "q": "出納"}
    if size == 0:
        return lambda _: seed.get(case.subject, "external_party:稅務機構")
    if case.subject == "external_party":
        return lambda number: synthetic.party(synthetic.HUBS + number * 7 % 40)
    if case.subject == "q":
        return lambda number: synthetic.title(number * 7919 % size)
    return lambda number: synthetic.position(number * 7919 % size)
