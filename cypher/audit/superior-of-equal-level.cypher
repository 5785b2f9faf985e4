// A position has the level of its superior.
//
// Left out where so many lines are between equals that levels are plainly coarse.
//
// @severity low
// @title_zh 與上級職級相同
// @cure Give the superior the higher level, or the position another superior.
// @cure_zh 提高上級的職級，或另定上級。
// @en '{position}' reports to '{superior}', and both have the level '{level}'.
// @zh 「{position}」的上級是「{superior}」，兩者職級都是「{level}」。
// @param share: float[0..1] = 0.4  Share of lines between equals from which levels say too little.
// @example A and B are both 經理級, and A reports to B.
MATCH (p:Position)-[r:REPORTS_TO {basis: 'declared'}]->(s:Position)
WHERE p.level IS NOT NULL AND s.level IS NOT NULL
WITH collect({p: p, r: r, s: s}) AS lines
WITH [line IN lines WHERE line.p.level = line.s.level] AS equal, size(lines) AS total
WHERE size(equal) <= $share * total
UNWIND equal AS line
WITH line.p AS p, line.r AS r, line.s AS s
RETURN
  p.name AS position,
  s.name AS superior,
  p.level AS level,
  [p.id, s.id] AS nodes,
  [i IN range(0, size(r.quotes) - 1) |
    {side: CASE WHEN r.quotes[i] IN [p.name] + coalesce(p.aliases, []) THEN s.id ELSE p.id END, document: r.evidence_documents[i], quote: r.quotes[i], spans: r.spans[i]}] AS evidence
ORDER BY p.id, s.id
