// A sheet lists one indicator twice.
//
// @severity low
// @title_zh 同一指標列出兩次
// @cure Take one of the two out, or say how they differ.
// @cure_zh 刪去其中一項，或寫明兩者區別。
// @en The sheet of '{position}' lists {again} more than once.
// @zh 「{position}」的說明書重複列出{again}。
// @example A is measured by 員工滿意度, and again by 員工滿意度.
MATCH (p:Position)-[r:MEASURED_BY]->(k:Kpi)
WHERE size(r.quotes) > 1
  AND any(i IN range(1, size(r.quotes) - 1) WHERE r.evidence_documents[i] IN r.evidence_documents[0..i])
WITH p, k, r ORDER BY k.id
WITH p, collect({id: k.id, name: k.name, edge: r}) AS again
RETURN
  p.name AS position,
  [one IN again | one.name] AS again,
  [p.id] + [one IN again | one.id] AS nodes,
  reduce(all = [], one IN again | all + [i IN range(0, size(one.edge.quotes) - 1) |
    {side: p.id, document: one.edge.evidence_documents[i], quote: one.edge.quotes[i], spans: one.edge.spans[i]}])
    AS evidence
ORDER BY p.id
