// A described position has no indicator.
//
// @severity medium
// @title_zh 崗位沒有考核指標
// @cure Give it the indicators by which its work is measured.
// @cure_zh 補上考核其工作的指標。
// @en The sheet of '{position}' gives no indicator.
// @zh 「{position}」的說明書沒有考核指標。
// @example A's sheet leaves the field empty.
MATCH (p:Position)
WHERE NOT coalesce(p.implied, false) AND NOT EXISTS { (p)-[:MEASURED_BY]->() }
RETURN
  p.name AS position,
  [p.id] AS nodes,
  COLLECT {
    MATCH (p)-[r:BELONGS_TO|REPORTS_TO]->() WHERE 'source' IN r.stated_by AND r.quotes <> []
    RETURN {side: p.id, document: r.evidence_documents[0], quote: r.quotes[0], spans: r.spans[0]}
    ORDER BY r.id LIMIT 2
  } AS evidence
ORDER BY p.id
