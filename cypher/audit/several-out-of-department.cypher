// Several positions of one department report to somebody outside it.
//
// A department with one head has one line out of it. With several, nobody in it answers for the whole.
//
// @severity medium
// @title_zh 部門內多個崗位歸外部主管
// @cure Name one head, and let the others report to that post; or make departments of their own of them.
// @cure_zh 指定一名主管，其他崗位向其匯報；或另設部門。
// @en Out of '{department}', {count} positions report past each other: {lines}.
// @zh 「{department}」有 {count} 個崗位各自向部門以外匯報：{lines}。
// @example A and B of one department both report to 總經理.
MATCH (d:Department)<-[b:BELONGS_TO]-(p:Position)-[r:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE 'source' IN r.stated_by AND NOT EXISTS { (s)-[:BELONGS_TO]->(d) }
  AND NOT EXISTS { (p)-[:REPORTS_TO {basis: 'declared'}]->(:Position)-[:BELONGS_TO]->(d) }
WITH d, p, head(collect(r)) AS r, head(collect(b)) AS b, head(collect(s)) AS s
ORDER BY p.id
WITH d, collect({id: p.id, name: p.name, edge: r, home: b, above: s.name,
  at: head([i IN range(0, size(r.quotes) - 1) WHERE NOT r.quotes[i] IN [p.name] + coalesce(p.aliases, [])])}) AS out
WHERE size(out) > 1 AND COUNT { (d)<-[:BELONGS_TO]-() } > size(out)
RETURN
  d.name AS department,
  size(out) AS count,
  [one IN out | one.name + ' → ' + one.above] AS lines,
  [d.id] + [one IN out | one.id] AS nodes,
  [one IN out |
    {side: one.id, document: one.edge.evidence_documents[one.at], quote: one.edge.quotes[one.at], spans: one.edge.spans[one.at]}] +
  [one IN out |
    {side: one.id, document: one.home.evidence_documents[0], quote: one.home.quotes[0], spans: one.home.spans[0]}]
    AS evidence
ORDER BY d.id
