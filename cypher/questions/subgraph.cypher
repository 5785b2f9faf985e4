// What surrounds one node or several: everything within some steps, and the edges among it.
//
// Step by step, so that what is nearer comes first: the nodes of a step in the order of their ids, until `max_nodes`
// are there. Duties and authorities are many; name HAS_DUTY, HAS_AUTHORITY and MENTIONS in `kinds` to have them. A node
// with more neighbours than `fan` is followed to `fan` of them, those with the smallest ids (of one with more than ten
// times `fan`, the smallest among the first that the store gives). `cut` says what was left out: `nodes` found at the
// step where `max_nodes` was reached, `edges` beyond `max_edges` (not counted beyond 20000), and each hub with the
// edges of the followed kinds that it has.
//
// @param start: list[node]         Around what; several are written with commas.
// @param depth: int[1..6] = 1      Steps from it.
// @param kinds: list[edge_kind] = REPORTS_TO,BELONGS_TO,PART_OF,HEADS,COMMUNICATES_WITH,MEASURED_BY
//                                  Edges to follow.
// @param node_kinds: list[node_kind]?  Nodes to go to, the start aside; all kinds where it is left out.
// @param direction: str[out|in|both] = both  How the edges may point, seen from the start.
// @param basis: list[basis] = declared,mined,inferred  What the edges may rest on.
// @param max_nodes: int[1..2000] = 300  Nodes at most; never fewer than the starts.
// @param max_edges: int[1..10000] = 10000  Edges at most.
// @param fan: int[1..1000] = 100   Neighbours of one node at most.
// @column nodes: list[node]
// @column edges: list[edge]
// @meta cut: map?                  Nodes, edges and hubs left out, and why; null where nothing was.
// @example start=出納 depth=2
// @example start=出納,供應商 depth=1 kinds=COMMUNICATES_WITH
MATCH (start:Entity) WHERE start.id IN $start
WITH start ORDER BY start.id
WITH collect(start) AS seen, $node_kinds IS NULL AS all_kinds
WITH seen, seen AS frontier, [] AS hubs, 0 AS dropped, all_kinds
CALL (frontier, all_kinds) {
  UNWIND frontier AS a
  CALL (a, all_kinds) {
    MATCH (a)-[r]-(n)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
      AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
    WITH DISTINCT n LIMIT 10 * $fan + 1
    WITH n ORDER BY n.id LIMIT $fan + 1
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
WITH seen, found, found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next,
  hubs + full AS hubs, dropped, all_kinds
WITH seen + next AS seen, CASE WHEN size(next) = size(found) THEN next ELSE [] END AS frontier, hubs,
  dropped + size(found) - size(next) AS dropped, all_kinds
CALL (frontier, all_kinds) {
  UNWIND CASE WHEN $depth >= 2 THEN frontier ELSE [] END AS a
  CALL (a, all_kinds) {
    MATCH (a)-[r]-(n)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
      AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
    WITH DISTINCT n LIMIT 10 * $fan + 1
    WITH n ORDER BY n.id LIMIT $fan + 1
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
WITH seen, found, found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next,
  hubs + full AS hubs, dropped, all_kinds
WITH seen + next AS seen, CASE WHEN size(next) = size(found) THEN next ELSE [] END AS frontier, hubs,
  dropped + size(found) - size(next) AS dropped, all_kinds
CALL (frontier, all_kinds) {
  UNWIND CASE WHEN $depth >= 3 THEN frontier ELSE [] END AS a
  CALL (a, all_kinds) {
    MATCH (a)-[r]-(n)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
      AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
    WITH DISTINCT n LIMIT 10 * $fan + 1
    WITH n ORDER BY n.id LIMIT $fan + 1
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
WITH seen, found, found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next,
  hubs + full AS hubs, dropped, all_kinds
WITH seen + next AS seen, CASE WHEN size(next) = size(found) THEN next ELSE [] END AS frontier, hubs,
  dropped + size(found) - size(next) AS dropped, all_kinds
CALL (frontier, all_kinds) {
  UNWIND CASE WHEN $depth >= 4 THEN frontier ELSE [] END AS a
  CALL (a, all_kinds) {
    MATCH (a)-[r]-(n)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
      AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
    WITH DISTINCT n LIMIT 10 * $fan + 1
    WITH n ORDER BY n.id LIMIT $fan + 1
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
WITH seen, found, found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next,
  hubs + full AS hubs, dropped, all_kinds
WITH seen + next AS seen, CASE WHEN size(next) = size(found) THEN next ELSE [] END AS frontier, hubs,
  dropped + size(found) - size(next) AS dropped, all_kinds
CALL (frontier, all_kinds) {
  UNWIND CASE WHEN $depth >= 5 THEN frontier ELSE [] END AS a
  CALL (a, all_kinds) {
    MATCH (a)-[r]-(n)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
      AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
    WITH DISTINCT n LIMIT 10 * $fan + 1
    WITH n ORDER BY n.id LIMIT $fan + 1
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
WITH seen, found, found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next,
  hubs + full AS hubs, dropped, all_kinds
WITH seen + next AS seen, CASE WHEN size(next) = size(found) THEN next ELSE [] END AS frontier, hubs,
  dropped + size(found) - size(next) AS dropped, all_kinds
CALL (frontier, all_kinds) {
  UNWIND CASE WHEN $depth >= 6 THEN frontier ELSE [] END AS a
  CALL (a, all_kinds) {
    MATCH (a)-[r]-(n)
    WHERE type(r) IN $kinds AND r.basis IN $basis
      AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
      AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
    WITH DISTINCT n LIMIT 10 * $fan + 1
    WITH n ORDER BY n.id LIMIT $fan + 1
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
WITH seen, found, found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next,
  hubs + full AS hubs, dropped, all_kinds
WITH seen + next AS seen, CASE WHEN size(next) = size(found) THEN next ELSE [] END AS frontier, hubs,
  dropped + size(found) - size(next) AS dropped, all_kinds
CALL (seen) {
  UNWIND seen AS a
  MATCH (a)-[r]->(b)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND b IN seen
  WITH r LIMIT 20001
  WITH r ORDER BY r.id
  RETURN collect(r) AS among
}
RETURN
  [n IN seen | n.written] AS nodes,
  [r IN among[..$max_edges] | r.written] AS edges,
  CASE WHEN dropped > 0 OR size(hubs) > 0 OR size(among) > $max_edges THEN {
    nodes: dropped,
    edges: CASE WHEN size(among) > $max_edges THEN size(among) - $max_edges ELSE 0 END,
    hubs: COLLECT {
      UNWIND hubs AS a
      WITH a ORDER BY a.id LIMIT 100
      RETURN {
        id: a.id,
        edges: reduce(all = 0, one IN [
          CASE WHEN 'REPORTS_TO' IN $kinds THEN COUNT { (a)-[:REPORTS_TO]-() } ELSE 0 END,
          CASE WHEN 'BELONGS_TO' IN $kinds THEN COUNT { (a)-[:BELONGS_TO]-() } ELSE 0 END,
          CASE WHEN 'PART_OF' IN $kinds THEN COUNT { (a)-[:PART_OF]-() } ELSE 0 END,
          CASE WHEN 'HEADS' IN $kinds THEN COUNT { (a)-[:HEADS]-() } ELSE 0 END,
          CASE WHEN 'COMMUNICATES_WITH' IN $kinds THEN COUNT { (a)-[:COMMUNICATES_WITH]-() } ELSE 0 END,
          CASE WHEN 'HAS_DUTY' IN $kinds THEN COUNT { (a)-[:HAS_DUTY]-() } ELSE 0 END,
          CASE WHEN 'HAS_AUTHORITY' IN $kinds THEN COUNT { (a)-[:HAS_AUTHORITY]-() } ELSE 0 END,
          CASE WHEN 'MEASURED_BY' IN $kinds THEN COUNT { (a)-[:MEASURED_BY]-() } ELSE 0 END,
          CASE WHEN 'MENTIONS' IN $kinds THEN COUNT { (a)-[:MENTIONS]-() } ELSE 0 END
        ] | all + one)
      }
    },
    why: CASE
      WHEN dropped > 0 THEN 'max_nodes: ' + toString($max_nodes)
      WHEN size(hubs) > 0 THEN 'fan: ' + toString($fan)
      ELSE 'max_edges: ' + toString($max_edges)
    END
  } END AS cut
