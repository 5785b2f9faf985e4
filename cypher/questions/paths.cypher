// The shortest ways from one node to another, each edge with the words that prove it.
//
// Edges are followed either way. Ways over the same nodes are one path, with every edge between them. Among paths of
// one length, those come first that rest on declared facts and pass no collective such as all departments.
//
// @param source: node              From what.
// @param target: node              To what.
// @param max_length: int[1..10] = 6  Steps at most.
// @param kinds: list[edge_kind] = REPORTS_TO,COMMUNICATES_WITH  Edges to follow.
// @param basis: list[basis] = declared,mined,inferred  What the edges may rest on.
// @param limit: int[1..20] = 5     Paths at most.
// @column length: int              Steps.
// @column nodes: list[node]        In the order of the way.
// @column edges: list[edge]        Those of the first step first.
// @example source=駕駛員 target=供應商
MATCH way = SHORTEST 200
  (:Entity {id: $source}) ((a)-[r]-(b:Entity) WHERE type(r) IN $kinds AND r.basis IN $basis){1,10}
  (:Entity {id: $target})
WHERE length(way) <= $max_length
WITH nodes(way) AS stops, size([r IN relationships(way) WHERE r.basis <> 'declared']) AS undeclared
WHERE all(stop IN stops WHERE size([other IN stops WHERE other = stop]) = 1)
WITH stops, min(undeclared) AS undeclared
WITH stops, undeclared + size([stop IN stops WHERE stop.collective]) AS weak
ORDER BY size(stops), weak, [stop IN stops | stop.id]
LIMIT $limit
CALL (stops) {
  UNWIND range(0, size(stops) - 2) AS step
  WITH step, stops[step] AS a, stops[step + 1] AS b
  MATCH (a)-[r]-(b)
  WHERE type(r) IN $kinds AND r.basis IN $basis
  WITH step, r ORDER BY step, r.id
  RETURN collect(r {
    .id, kind: type(r), source: startNode(r).id, target: endNode(r).id, .basis, .scope, .stated_by, .documents,
    evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }]
  }) AS edges
}
RETURN
  size(stops) - 1 AS length,
  [n IN stops | n {
    .id, kind: head([label IN labels(n) WHERE label <> 'Entity']), .name, aliases: coalesce(n.aliases, []),
    .level, .code, .category, .implied, .area, .number, text: CASE WHEN n:Document THEN null ELSE n.text END
  }] AS nodes,
  edges
ORDER BY length, weak, [n IN stops | n.id]
