// Several positions list everyone of one unit below them.
//
// @severity high
// @title_zh 多個崗位都主管同一部門
// @cure Give the unit one superior; let the other direct it by agreement, and say so.
// @cure_zh 部門只歸一名上級；他人如何指導另行寫明。
// @en Everyone of '{unit}' is listed below {claiming}: the unit has several superiors.
// @zh 「{unit}」所有人員同時被{claiming}列為下級，有多個主管。
// @example B and C both lead everyone of 項目部.
MATCH (a:Position)-[h:HEADS {basis: 'declared'}]->(u:Department)
WHERE NOT coalesce(u.collective, false)
WITH u, a, h ORDER BY a.id
WITH u, collect({id: a.id, name: a.name, edge: h}) AS claiming
WHERE size(claiming) > 1
RETURN
  u.name AS unit,
  [one IN claiming | one.name] AS claiming,
  [u.id] + [one IN claiming | one.id] AS nodes,
  [one IN claiming |
    {side: one.id, document: one.edge.evidence_documents[0], quote: one.edge.quotes[0], spans: one.edge.spans[0]}]
    AS evidence
ORDER BY u.id
