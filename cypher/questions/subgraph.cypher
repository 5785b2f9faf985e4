// What surrounds a node: everything within some steps, and the edges among it.
//
// Duties and authorities are many; name HAS_DUTY, HAS_AUTHORITY and MENTIONS in `kinds` to have them.
// A node with more neighbours than `fan` is followed to `fan` of them; `cut` says what was left out.
//
// @param start: node               Around what.
// @param depth: int[1..4] = 1      Steps from it.
// @param kinds: list[edge_kind] = REPORTS_TO,BELONGS_TO,PART_OF,HEADS,COMMUNICATES_WITH,MEASURED_BY
//                                  Edges to follow.
// @param direction: str[out|in|both] = both  How the edges may point, seen from the start.
// @param basis: list[basis] = declared,mined,inferred  What the edges may rest on.
// @param max_nodes: int[1..2000] = 300  Nodes at most.
// @param fan: int[1..1000] = 100   Neighbours of one node at most.
// @column nodes: list[node]
// @column edges: list[edge]
// @meta cut: map?                  Nodes and edges left out, and why; null where nothing was.
// @example start=出納 depth=2
MATCH (start:Entity {id: $start})
WITH [start] AS seen, [start] AS frontier, [] AS hubs, 0 AS dropped
CALL (frontier) {
  UNWIND frontier AS a
  CALL (a) {
    MATCH (a)-[r]-(n:Entity)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    WITH DISTINCT n LIMIT $fan + 1
    RETURN collect(n) AS around
  }
  RETURN collect(CASE WHEN size(around) > $fan THEN a END) AS full, collect(around[..$fan]) AS arounds
}
CALL (seen, arounds) {
  UNWIND arounds AS around
  UNWIND around AS n
  WITH DISTINCT seen, n WHERE NOT n IN seen
  WITH n ORDER BY n.id
  RETURN collect(n) AS found
}
WITH seen, found, found[..$max_nodes - size(seen)] AS next, hubs + full AS hubs, dropped
WITH seen + next AS seen, next AS frontier, hubs, dropped + size(found) - size(next) AS dropped
CALL (frontier) {
  UNWIND CASE WHEN $depth >= 2 THEN frontier ELSE [] END AS a
  CALL (a) {
    MATCH (a)-[r]-(n:Entity)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    WITH DISTINCT n LIMIT $fan + 1
    RETURN collect(n) AS around
  }
  RETURN collect(CASE WHEN size(around) > $fan THEN a END) AS full, collect(around[..$fan]) AS arounds
}
CALL (seen, arounds) {
  UNWIND arounds AS around
  UNWIND around AS n
  WITH DISTINCT seen, n WHERE NOT n IN seen
  WITH n ORDER BY n.id
  RETURN collect(n) AS found
}
WITH seen, found, found[..$max_nodes - size(seen)] AS next, hubs + full AS hubs, dropped
WITH seen + next AS seen, next AS frontier, hubs, dropped + size(found) - size(next) AS dropped
CALL (frontier) {
  UNWIND CASE WHEN $depth >= 3 THEN frontier ELSE [] END AS a
  CALL (a) {
    MATCH (a)-[r]-(n:Entity)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    WITH DISTINCT n LIMIT $fan + 1
    RETURN collect(n) AS around
  }
  RETURN collect(CASE WHEN size(around) > $fan THEN a END) AS full, collect(around[..$fan]) AS arounds
}
CALL (seen, arounds) {
  UNWIND arounds AS around
  UNWIND around AS n
  WITH DISTINCT seen, n WHERE NOT n IN seen
  WITH n ORDER BY n.id
  RETURN collect(n) AS found
}
WITH seen, found, found[..$max_nodes - size(seen)] AS next, hubs + full AS hubs, dropped
WITH seen + next AS seen, next AS frontier, hubs, dropped + size(found) - size(next) AS dropped
CALL (frontier) {
  UNWIND CASE WHEN $depth >= 4 THEN frontier ELSE [] END AS a
  CALL (a) {
    MATCH (a)-[r]-(n:Entity)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    WITH DISTINCT n LIMIT $fan + 1
    RETURN collect(n) AS around
  }
  RETURN collect(CASE WHEN size(around) > $fan THEN a END) AS full, collect(around[..$fan]) AS arounds
}
CALL (seen, arounds) {
  UNWIND arounds AS around
  UNWIND around AS n
  WITH DISTINCT seen, n WHERE NOT n IN seen
  WITH n ORDER BY n.id
  RETURN collect(n) AS found
}
WITH seen, found, found[..$max_nodes - size(seen)] AS next, hubs + full AS hubs, dropped
WITH seen + next AS seen, next AS frontier, hubs, dropped + size(found) - size(next) AS dropped
CALL (seen) {
  UNWIND seen AS a
  MATCH (a)-[r]->(b:Entity)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND b IN seen
  WITH r, a, b ORDER BY r.id LIMIT 10001
  RETURN collect(r {
    .id, kind: type(r), source: a.id, target: b.id, .basis, .scope, .stated_by, .documents,
    evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }]
  }) AS edges
}
CALL (hubs) {
  UNWIND hubs AS a
  CALL (a) {
    MATCH (a)-[r]-(:Entity)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    WITH r LIMIT 100000
    RETURN count(r) - $fan AS beyond
  }
  RETURN count(a) AS hub_count, coalesce(sum(beyond), 0) AS beyond
}
RETURN
  [n IN seen | n {
    .id, kind: head([label IN labels(n) WHERE label <> 'Entity']), .name, aliases: coalesce(n.aliases, []),
    .level, .code, .category, .implied, .area, .number, text: CASE WHEN n:Document THEN null ELSE n.text END
  }] AS nodes,
  edges[..10000] AS edges,
  CASE WHEN dropped + hub_count > 0 OR size(edges) > 10000 THEN {
    nodes: dropped,
    edges: beyond,
    hubs: [a IN hubs | a.id],
    why: CASE
      WHEN dropped > 0 THEN 'max_nodes: ' + toString($max_nodes)
      WHEN hub_count > 0 THEN 'fan: ' + toString($fan)
      ELSE 'edges: 10000'
    END
  } END AS cut
