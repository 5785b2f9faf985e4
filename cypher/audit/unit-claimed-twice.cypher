// Several positions list everyone of one unit below them.
//
// @severity high
// @cure Give the unit one superior; let the other direct it by agreement, and say so.
// @example B and C both lead everyone of 項目部.
MATCH (a:Position)-[h:HEADS {basis: 'declared'}]->(u:Department)
WHERE NOT coalesce(u.collective, false)
WITH u, a, h ORDER BY a.id
WITH u, collect({id: a.id, name: a.name, edge: h}) AS claiming
WHERE size(claiming) > 1
RETURN
  'Everyone of \'' + u.name + '\' is listed below ' +
    reduce(text = '', one IN claiming | text + CASE text WHEN '' THEN '' ELSE ' and ' END + '\'' + one.name + '\'') +
    ': the unit has several superiors.' AS sentence,
  [u.id] + [one IN claiming | one.id] AS nodes,
  [one IN claiming |
    {side: one.id, document: one.edge.evidence_documents[0], quote: one.edge.quotes[0], spans: one.edge.spans[0]}]
    AS evidence
ORDER BY u.id
