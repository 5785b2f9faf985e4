// A position's own sheet names several superiors.
//
// @severity high
// @cure Name one superior who assigns and appraises; name a functional superior as such.
// @example A reports to B and C.
MATCH (p:Position)-[r:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE 'source' IN r.stated_by
WITH p, r, s ORDER BY s.id
WITH p, collect({id: s.id, name: s.name, edge: r,
  // Where both sides state the line, the words that are not the position's own name are its own.
  at: head([i IN range(0, size(r.quotes) - 1) WHERE NOT r.quotes[i] IN [p.name] + coalesce(p.aliases, [])])}) AS named
WHERE size(named) > 1
RETURN
  '\'' + p.name + '\' names several superiors: ' +
    reduce(text = '', one IN named | text + CASE text WHEN '' THEN '' ELSE ', ' END + '\'' + one.name + '\'') + '.'
    AS sentence,
  [p.id] + [one IN named | one.id] AS nodes,
  [one IN named |
    {side: p.id, document: one.edge.evidence_documents[one.at], quote: one.edge.quotes[one.at], spans: one.edge.spans[one.at]}]
    AS evidence
ORDER BY p.id
