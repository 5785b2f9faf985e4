// A described position has no duty.
//
// @severity medium
// @title_zh 崗位沒有職責
// @cure Give it the duties of the post.
// @cure_zh 補上該崗位的職責。
// @en The sheet of '{position}' gives no duty.
// @zh 「{position}」的說明書沒有具體職責。
// @example A's sheet leaves the field empty.
MATCH (p:Position)
WHERE NOT coalesce(p.implied, false) AND NOT EXISTS { (p)-[:HAS_DUTY]->() }
RETURN
  p.name AS position,
  [p.id] AS nodes,
  COLLECT {
    MATCH (p)-[r:BELONGS_TO|REPORTS_TO]->() WHERE 'source' IN r.stated_by AND r.quotes <> []
    RETURN {side: p.id, document: r.evidence_documents[0], quote: r.quotes[0], spans: r.spans[0]}
    ORDER BY r.id LIMIT 2
  } AS evidence
ORDER BY p.id
