// A superior's sheet lists a position, and that position names another superior.
//
// @severity high
// @title_zh 下級另列其他上級
// @cure Decide whose the position is; correct the one sheet or the other.
// @cure_zh 確定該崗位歸誰，更正其中一份說明書。
// @en '{superior}' lists '{position}' below itself, but '{position}' names {named} as its superior.
// @zh 「{superior}」將「{position}」列為下級，「{position}」所列上級卻是{named}。
// @example B lists A; A reports to C.
MATCH (p:Position)-[r:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE NOT 'source' IN r.stated_by
WITH p, r, s, COLLECT {
  MATCH (p)-[n:REPORTS_TO {basis: 'declared'}]->(o:Position) WHERE 'source' IN n.stated_by
  RETURN {edge: n, id: o.id, name: o.name,
          // Where both sides state the line, the words that are not the position's own name are its own.
          at: head([i IN range(0, size(n.quotes) - 1) WHERE NOT n.quotes[i] IN [p.name] + coalesce(p.aliases, [])])}
  ORDER BY o.id
} AS named
WHERE named <> []
RETURN
  s.name AS superior,
  p.name AS position,
  [one IN named | one.name] AS named,
  [p.id, s.id] + [one IN named | one.id] AS nodes,
  [i IN range(0, size(r.quotes) - 1) |
    {side: s.id, document: r.evidence_documents[i], quote: r.quotes[i], spans: r.spans[i]}] +
  [one IN named | {side: p.id, document: one.edge.evidence_documents[one.at], quote: one.edge.quotes[one.at], spans: one.edge.spans[one.at]}]
    AS evidence
ORDER BY p.id, s.id
