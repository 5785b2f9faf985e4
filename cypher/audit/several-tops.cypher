// The reporting lines end in several positions that name no superior.
//
// @severity medium
// @title_zh 多個崗位沒有上級
// @cure Say to whom each of them reports.
// @cure_zh 寫明各向誰匯報。
// @en The reporting lines end in {count} positions: {tops}.
// @zh 匯報關係止於 {count} 個崗位：{tops}。
// @example A and B both lead people, and neither reports to anybody.
MATCH (top:Position)
WHERE EXISTS { (top)<-[:REPORTS_TO]-() } AND NOT EXISTS { (top)-[:REPORTS_TO]->() }
WITH top ORDER BY top.id
WITH collect(top) AS tops
WHERE size(tops) > 1
RETURN
  size(tops) AS count,
  [top IN tops | top.name] AS tops,
  [top IN tops | top.id] AS nodes,
  COLLECT {
    UNWIND tops[..10] AS top
    MATCH (top)<-[r:REPORTS_TO]-(p:Position)
    WITH top, r, p ORDER BY p.id
    WITH top, head(collect({edge: r, side: p.id})) AS one
    RETURN {side: one.side, document: one.edge.evidence_documents[0], quote: one.edge.quotes[0], spans: one.edge.spans[0]}
  } AS evidence
