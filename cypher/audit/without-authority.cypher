// A described position has no authority.
//
// @severity medium
// @title_zh 崗位沒有權限
// @cure Give it the authorities that its duties need.
// @cure_zh 補上履行職責所需的權限。
// @en The sheet of '{position}' gives no authority.
// @zh 「{position}」的說明書沒有工作權限。
// @example A's sheet leaves the field empty.
MATCH (p:Position)
WHERE NOT coalesce(p.implied, false) AND NOT EXISTS { (p)-[:HAS_AUTHORITY]->() }
RETURN
  p.name AS position,
  [p.id] AS nodes,
  COLLECT {
    MATCH (p)-[r:BELONGS_TO|REPORTS_TO]->() WHERE 'source' IN r.stated_by AND r.quotes <> []
    RETURN {side: p.id, document: r.evidence_documents[0], quote: r.quotes[0], spans: r.spans[0]}
    ORDER BY r.id LIMIT 2
  } AS evidence
ORDER BY p.id
