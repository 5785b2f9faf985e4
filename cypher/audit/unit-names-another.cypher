// A superior lists everyone of a unit, and a position of that unit names another superior.
//
// A position is of the unit where its sheet says so, where it is known to be, or where its title begins with the
// name of a unit that only such lists name (技術經理 and 技術部) and it shares a department with who lists the
// unit. A position whose superior is below the one who lists the unit is no contradiction.
//
// @severity high
// @title_zh 部門主管與成員所列上級不符
// @cure Say who leads the unit, and let its people name that post; or list the posts one by one.
// @cure_zh 寫明由誰主管該部門，並讓成員都列該崗位為上級；或逐一列出崗位。
// @en '{leader}' leads everyone of '{unit}', but '{position}' names '{superior}' as its superior.
// @zh 「{leader}」將「{unit}」所有人員列為下級，「{position}」所列上級卻是「{superior}」。
// @example B leads everyone of 技術部; 技術經理 reports to C.
MATCH (a:Position)-[h:HEADS {basis: 'declared'}]->(u:Department)
MATCH (p:Position)-[n:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE 'source' IN n.stated_by AND p <> a AND s <> a AND NOT coalesce(u.collective, false)
  AND (
    EXISTS { (p)-[:BELONGS_TO]->(u) }
    OR EXISTS { (p)-[i:REPORTS_TO {basis: 'inferred'}]->(a) WHERE any(quote IN i.quotes WHERE quote IN h.quotes)
                AND p.name STARTS WITH left(u.name, size(u.name) - 1) }
    OR (coalesce(u.implied, false) AND size(u.name) > 2 AND p.name STARTS WITH left(u.name, size(u.name) - 1)
        AND EXISTS { (p)-[:BELONGS_TO]->(:Department)<-[:BELONGS_TO]-(a) })
  )
  AND NOT EXISTS { (p)-[:REPORTS_TO {basis: 'declared'}]->(a) }
  AND NOT EXISTS { (s)-[:REPORTS_TO]->{1,6}(a) }
RETURN
  a.name AS leader,
  u.name AS unit,
  p.name AS position,
  s.name AS superior,
  [p.id, a.id, s.id, u.id] AS nodes,
  [i IN range(0, size(h.quotes) - 1) |
    {side: a.id, document: h.evidence_documents[i], quote: h.quotes[i], spans: h.spans[i]}] +
  [i IN range(0, size(n.quotes) - 1) WHERE NOT n.quotes[i] IN [p.name] + coalesce(p.aliases, []) |
    {side: p.id, document: n.evidence_documents[i], quote: n.quotes[i], spans: n.spans[i]}] AS evidence
ORDER BY a.id, u.id, p.id, s.id
