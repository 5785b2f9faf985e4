// The reporting lines end in several positions that name no superior.
//
// @severity medium
// @cure Say to whom each of them reports.
// @example A and B both lead people, and neither reports to anybody.
MATCH (top:Position)
WHERE EXISTS { (top)<-[:REPORTS_TO]-() } AND NOT EXISTS { (top)-[:REPORTS_TO]->() }
WITH top ORDER BY top.id
WITH collect(top) AS tops
WHERE size(tops) > 1
RETURN
  'The reporting lines end in ' + toString(size(tops)) + ' positions: ' +
    reduce(text = '', top IN tops[..10] | text + CASE text WHEN '' THEN '' ELSE ', ' END + '\'' + top.name + '\'') +
    CASE WHEN size(tops) > 10 THEN ' and others.' ELSE '.' END AS sentence,
  [top IN tops | top.id] AS nodes,
  COLLECT {
    UNWIND tops[..10] AS top
    MATCH (top)<-[r:REPORTS_TO]-(p:Position)
    WITH top, r, p ORDER BY p.id
    WITH top, head(collect({edge: r, side: p.id})) AS one
    RETURN {side: one.side, document: one.edge.evidence_documents[0], quote: one.edge.quotes[0], spans: one.edge.spans[0]}
  } AS evidence
