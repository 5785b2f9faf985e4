// A position's own sheet names several superiors.
//
// @severity high
// @title_zh 同一崗位有多個上級
// @cure Name one superior who assigns and appraises; name a functional superior as such.
// @cure_zh 只列一名負責指派與考核的上級；業務指導另行寫明。
// @en '{position}' names several superiors: {named}.
// @zh 「{position}」列有多個上級：{named}。
// @example A reports to B and C.
MATCH (p:Position)-[r:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE 'source' IN r.stated_by
WITH p, r, s ORDER BY s.id
WITH p, collect({id: s.id, name: s.name, edge: r,
  // Where both sides state the line, the words that are not the position's own name are its own.
  at: head([i IN range(0, size(r.quotes) - 1) WHERE NOT r.quotes[i] IN [p.name] + coalesce(p.aliases, [])])}) AS named
WHERE size(named) > 1
RETURN
  p.name AS position,
  [one IN named | one.name] AS named,
  [p.id] + [one IN named | one.id] AS nodes,
  [one IN named |
    {side: p.id, document: one.edge.evidence_documents[one.at], quote: one.edge.quotes[one.at], spans: one.edge.spans[one.at]}]
    AS evidence
ORDER BY p.id
