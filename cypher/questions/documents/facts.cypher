// What a stretch of a document states: the edges that rest on its words, and the nodes that these join.
//
// @param document: document        Which one.
// @param start: int[0..100000000] = 0  First character.
// @param length: int[1..200000] = 1000  Characters.
// @param kinds: list[edge_kind]?   Kinds of edge; all where it is left out.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param max_edges: int[1..10000] = 1000  Edges at most, those with the smallest ids.
// @column nodes: list[node]
// @column edges: list[edge]
// @meta cut: map?                  Edges left out; null where none was.
// @example document=document:manual.md start=1000 length=300
MATCH (d:Document {id: $document})
WITH d, reduce(terms = '', number IN range($start / 2000, ($start + $length - 1) / 2000) |
  terms + '"' + replace(replace(d.id, '\\', '\\\\'), '"', '\\"') + '#' + toString(number) + '" '
) AS terms
CALL (d, terms) {
  CALL db.index.fulltext.queryRelationships('stretches', terms) YIELD relationship AS r
  WHERE ($kinds IS NULL OR type(r) IN $kinds) AND r.basis IN $basis AND any(
    i IN range(0, size(r.quotes) - 1) WHERE r.evidence_documents[i] = d.id AND any(
      span IN split(r.spans[i], ' ')
      WHERE toInteger(split(span, '-')[0]) < $start + $length AND toInteger(split(span, '-')[1]) > $start
    )
  )
  WITH r ORDER BY r.id
  RETURN count(r) AS number, collect(r)[..$max_edges] AS found
}
CALL (found) {
  UNWIND found AS r
  UNWIND [startNode(r), endNode(r)] AS n
  WITH DISTINCT n ORDER BY n.id
  RETURN collect(n) AS joined
}
RETURN
  [n IN joined | n.written] AS nodes,
  [r IN found | r.written] AS edges,
  CASE WHEN number > $max_edges THEN {why: 'max_edges: ' + toString($max_edges), edges: number - $max_edges} END AS cut
