// Everything of a kind that can be reached from a node within some steps: how far it is, and one shortest way to it.
//
// Step by step; among ways of one length, the one over the nodes with the smallest ids. Only `max_nodes` nodes are
// looked at: `cut` says how many were left at the step where they were reached.
//
// @param start: node               From what.
// @param to: node_kind = ExternalParty  To what kind of node.
// @param steps: int[1..6] = 3      Steps at most.
// @param kinds: list[edge_kind] = REPORTS_TO,COMMUNICATES_WITH  Edges to follow.
// @param node_kinds: list[node_kind]?  Nodes to pass; all kinds where it is left out.
// @param direction: str[out|in|both] = both  How the edges may point, seen from the start.
// @param basis: list[basis] = declared,mined,inferred  What the edges may rest on.
// @param max_nodes: int[1..20000] = 2000  Nodes to look at.
// @param limit: int[1..500] = 50   Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column distance: int            Steps.
// @column id: str
// @column name: str
// @column nodes: list[node]        In the order of the way, the start first.
// @column edges: list[edge]        Those of the first step first.
// @meta total: int                 Such nodes in all, among those looked at.
// @meta cut: map?                  Nodes that were not looked at; null where all were.
// @example start=駕駛員 to=ExternalParty steps=2
MATCH (start:Entity {id: $start})
WITH [[start]] AS frontier, [start] AS seen, [] AS ways, $node_kinds IS NULL AS all_kinds, 0 AS dropped
CALL (frontier, seen, all_kinds) {
  UNWIND range(0, size(frontier) - 1) AS place
  WITH seen, all_kinds, place, frontier[place][-1] AS a
  MATCH (a)-[r]-(n)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND NOT n IN seen
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
  WITH n, min(place) AS place ORDER BY n.id
  RETURN collect([n, place]) AS found
}
WITH seen, frontier, ways, all_kinds, dropped, found,
  found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next
WITH seen + [one IN next | one[0]] AS seen, [one IN next | frontier[one[1]] + one[0]] AS next, ways, all_kinds,
  dropped + size(found) - size(next) AS dropped, size(found) = size(next) AS whole
WITH seen, CASE WHEN whole THEN next ELSE [] END AS frontier, ways + next AS ways, all_kinds, dropped
CALL (frontier, seen, all_kinds) {
  UNWIND range(0, size(frontier) - 1) AS place
  WITH seen, all_kinds, place, frontier[place][-1] AS a WHERE $steps >= 2
  MATCH (a)-[r]-(n)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND NOT n IN seen
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
  WITH n, min(place) AS place ORDER BY n.id
  RETURN collect([n, place]) AS found
}
WITH seen, frontier, ways, all_kinds, dropped, found,
  found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next
WITH seen + [one IN next | one[0]] AS seen, [one IN next | frontier[one[1]] + one[0]] AS next, ways, all_kinds,
  dropped + size(found) - size(next) AS dropped, size(found) = size(next) AS whole
WITH seen, CASE WHEN whole THEN next ELSE [] END AS frontier, ways + next AS ways, all_kinds, dropped
CALL (frontier, seen, all_kinds) {
  UNWIND range(0, size(frontier) - 1) AS place
  WITH seen, all_kinds, place, frontier[place][-1] AS a WHERE $steps >= 3
  MATCH (a)-[r]-(n)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND NOT n IN seen
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
  WITH n, min(place) AS place ORDER BY n.id
  RETURN collect([n, place]) AS found
}
WITH seen, frontier, ways, all_kinds, dropped, found,
  found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next
WITH seen + [one IN next | one[0]] AS seen, [one IN next | frontier[one[1]] + one[0]] AS next, ways, all_kinds,
  dropped + size(found) - size(next) AS dropped, size(found) = size(next) AS whole
WITH seen, CASE WHEN whole THEN next ELSE [] END AS frontier, ways + next AS ways, all_kinds, dropped
CALL (frontier, seen, all_kinds) {
  UNWIND range(0, size(frontier) - 1) AS place
  WITH seen, all_kinds, place, frontier[place][-1] AS a WHERE $steps >= 4
  MATCH (a)-[r]-(n)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND NOT n IN seen
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
  WITH n, min(place) AS place ORDER BY n.id
  RETURN collect([n, place]) AS found
}
WITH seen, frontier, ways, all_kinds, dropped, found,
  found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next
WITH seen + [one IN next | one[0]] AS seen, [one IN next | frontier[one[1]] + one[0]] AS next, ways, all_kinds,
  dropped + size(found) - size(next) AS dropped, size(found) = size(next) AS whole
WITH seen, CASE WHEN whole THEN next ELSE [] END AS frontier, ways + next AS ways, all_kinds, dropped
CALL (frontier, seen, all_kinds) {
  UNWIND range(0, size(frontier) - 1) AS place
  WITH seen, all_kinds, place, frontier[place][-1] AS a WHERE $steps >= 5
  MATCH (a)-[r]-(n)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND NOT n IN seen
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
  WITH n, min(place) AS place ORDER BY n.id
  RETURN collect([n, place]) AS found
}
WITH seen, frontier, ways, all_kinds, dropped, found,
  found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next
WITH seen + [one IN next | one[0]] AS seen, [one IN next | frontier[one[1]] + one[0]] AS next, ways, all_kinds,
  dropped + size(found) - size(next) AS dropped, size(found) = size(next) AS whole
WITH seen, CASE WHEN whole THEN next ELSE [] END AS frontier, ways + next AS ways, all_kinds, dropped
CALL (frontier, seen, all_kinds) {
  UNWIND range(0, size(frontier) - 1) AS place
  WITH seen, all_kinds, place, frontier[place][-1] AS a WHERE $steps >= 6
  MATCH (a)-[r]-(n)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND NOT n IN seen
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
    AND (all_kinds OR any(label IN labels(n) WHERE label IN $node_kinds))
  WITH n, min(place) AS place ORDER BY n.id
  RETURN collect([n, place]) AS found
}
WITH seen, frontier, ways, all_kinds, dropped, found,
  found[..CASE WHEN size(seen) < $max_nodes THEN $max_nodes - size(seen) ELSE 0 END] AS next
WITH seen + [one IN next | one[0]] AS seen, [one IN next | frontier[one[1]] + one[0]] AS next, ways, all_kinds,
  dropped + size(found) - size(next) AS dropped, size(found) = size(next) AS whole
WITH seen, CASE WHEN whole THEN next ELSE [] END AS frontier, ways + next AS ways, all_kinds, dropped
WITH dropped, COLLECT {
  UNWIND ways AS way
  WITH way WHERE $to IN labels(way[-1])
  RETURN way ORDER BY size(way), way[-1].name, way[-1].id
} AS found
WITH dropped, found, range(0, size(found) - 1)[$offset..$offset + $limit] AS page
// Nothing found among the nodes looked at is no answer unless it says how many were not.
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS at
WITH at, dropped, found[at] AS way, size(found) AS total
CALL (way) {
  UNWIND range(0, coalesce(size(way), 0) - 2) AS step
  WITH step, way[step] AS a, way[step + 1] AS b
  MATCH (a)-[r]-(b)
  WHERE type(r) IN $kinds AND r.basis IN $basis AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = a))
  WITH step, r ORDER BY step, r.id
  RETURN collect(r) AS edges
}
RETURN
  size(way) - 1 AS distance,
  way[-1].id AS id,
  way[-1].name AS name,
  [n IN way | n.written] AS nodes,
  CASE WHEN way IS NOT NULL THEN [r IN edges | r.written] END AS edges,
  total,
  CASE WHEN dropped > 0 THEN {why: 'max_nodes: ' + toString($max_nodes), nodes: dropped} END AS cut
ORDER BY at
