// A position names a superior, and the superior's sheet does not list it.
//
// The two sheets are read side by side: 直接上級 of the one, 直接下級 of the other. A superior without a sheet
// cannot list anybody and is left out. Where the superior lists everyone of a unit after which the position
// is named, the finding is a low one: it may be meant, but no sheet says that the position is of that unit.
//
// @severity medium
// @title_zh 上級沒有列出該下級
// @cure Add the position to the superior's subordinates, or correct its superior.
// @cure_zh 在上級的直接下級中補上，或更正其直接上級。
// @en '{position}' names '{superior}' as its superior, but the sheet of '{superior}' lists {listed}.
// @zh 「{position}」所列上級是「{superior}」，而「{superior}」的說明書只列了{listed}。
// @en:nobody '{position}' names '{superior}' as its superior, but the sheet of '{superior}' lists nobody.
// @zh:nobody 「{position}」所列上級是「{superior}」，而「{superior}」的說明書未列下級。
// @en:perhaps '{position}' names '{superior}' as its superior, but the sheet of '{superior}' lists {listed}. That may take it in; no sheet says that it is of that unit.
// @zh:perhaps 「{position}」所列上級是「{superior}」，而「{superior}」的說明書只列了{listed}；也許包括它，但沒有說明書寫明它屬於該部門。
// @example A reports to B; B's sheet lists only C.
MATCH (p:Position)-[r:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE r.stated_by = ['source'] AND NOT coalesce(s.implied, false)
  AND NOT EXISTS { (p)-[:REPORTS_TO {basis: 'inferred'}]->(s) }
WITH p, r, s,
  COLLECT {
    MATCH (s)<-[l:REPORTS_TO {basis: 'declared'}]-() WHERE 'target' IN l.stated_by
    RETURN {edge: l, says: 'target'} ORDER BY l.id
  } + COLLECT { MATCH (s)-[l:HEADS {basis: 'declared'}]->() RETURN {edge: l, says: 'source'} ORDER BY l.id } AS listed,
  EXISTS {
    MATCH (s)-[:HEADS {basis: 'declared'}]->(u:Department)
    WHERE size(u.name) > 2 AND p.name STARTS WITH left(u.name, size(u.name) - 1)
  } AS perhaps
// Of a line that both sides state, the words that are not the superior's own name are the superior's.
UNWIND CASE listed WHEN [] THEN [null] ELSE listed END AS one
WITH p, r, s, perhaps, one.edge AS edge,
  head([i IN range(0, size(coalesce(one.edge.quotes, [])) - 1)
    WHERE NOT one.edge.quotes[i] IN [s.name] + coalesce(s.aliases, [])]) AS at
WITH p, r, s, perhaps, [one IN collect(DISTINCT
  {document: edge.evidence_documents[at], quote: edge.quotes[at], spans: edge.spans[at]}) WHERE one.quote IS NOT NULL]
  AS listed
RETURN
  p.name AS position,
  s.name AS superior,
  [one IN listed | one.quote] AS listed,
  CASE WHEN perhaps THEN 'perhaps' WHEN listed = [] THEN 'nobody' END AS wording,
  CASE WHEN perhaps THEN 'low' ELSE 'medium' END AS severity,
  [p.id, s.id] AS nodes,
  [i IN range(0, size(r.quotes) - 1) |
    {side: p.id, document: r.evidence_documents[i], quote: r.quotes[i], spans: r.spans[i]}] +
  [one IN listed | one {.*, side: s.id}] AS evidence
ORDER BY p.id, s.id
