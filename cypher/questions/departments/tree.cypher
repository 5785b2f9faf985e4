// The departments as they are part of each other, from the top down; each with its heads and how many positions.
//
// A department that is part of two is there twice. One that is part of nothing stands at the top, and so do those in a
// circle, by the smallest id in it.
//
// @param root: node?               Only what is below this department or organisation.
// @param depth: int[1..20] = 20    Levels at most.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..2000] = 1000  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column level: int               0 is a top.
// @column id: str
// @column name: str
// @column kind: str                Organization or Department.
// @column implied: bool            Named by sheets, without a position of its own.
// @column way: list[str]           Names from the top to here.
// @column heads: list[str]         Titles of the positions that head it.
// @column positions: int           That belong to it itself.
// @column evidence: list[evidence]  The words that make it part of what is above it.
// @meta total: int                 Rows in all.
// @example
CALL () {
  WITH * WHERE $root IS NOT NULL
  MATCH (top:Entity {id: $root})
  RETURN top
  UNION
  WITH * WHERE $root IS NULL
  MATCH (top:Organization)
  RETURN top
  UNION
  WITH * WHERE $root IS NULL
  MATCH (top:Department)
  WHERE NOT EXISTS { (top)-[r:PART_OF]->() WHERE r.basis IN $basis }
  RETURN top
}
WITH collect(top) AS tops
CALL (tops) {
  WITH tops WHERE $root IS NULL
  UNWIND tops AS top
  MATCH (top)<-[:PART_OF*0..20]-(d)
  WITH collect(DISTINCT d) AS reached
  MATCH (d:Department) WHERE NOT d IN reached
  // What no top leads to lies in a circle, or below one.
  WITH collect(d) AS left
  UNWIND left AS d
  MATCH (d)-[:PART_OF*1..20]->(above)
  WITH d, collect(DISTINCT above) AS above
  WHERE d IN above AND all(one IN above WHERE one.id >= d.id)
  RETURN collect(d) AS circles
}
UNWIND tops + circles AS top
MATCH path = (top)<-[:PART_OF*0..20]-(d)
WHERE length(path) <= $depth AND all(one IN relationships(path) WHERE one.basis IN $basis)
  AND all(stop IN nodes(path) WHERE size([other IN nodes(path) WHERE other = stop]) = 1)
WITH DISTINCT nodes(path) AS stops
WITH stops ORDER BY [stop IN stops | stop.name], [stop IN stops | stop.id] LIMIT 20000
WITH collect(stops) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS stops, size(found) AS total
WITH at, total, stops, stops[-1] AS d, CASE WHEN size(stops) > 1 THEN stops[-2] END AS above
RETURN
  size(stops) - 1 AS level,
  d.id AS id,
  d.name AS name,
  head([label IN labels(d) WHERE label <> 'Entity']) AS kind,
  coalesce(d.implied, false) AS implied,
  [stop IN stops | stop.name] AS way,
  COLLECT {
    MATCH (d)<-[h:HEADS]-(p) WHERE h.basis IN $basis RETURN DISTINCT p.name ORDER BY p.name LIMIT 100
  } AS heads,
  COUNT { MATCH (d)<-[b:BELONGS_TO]-(p) WHERE b.basis IN $basis RETURN DISTINCT p } AS positions,
  COLLECT {
    MATCH (d)-[r:PART_OF]->(above) WHERE r.basis IN $basis
    WITH r ORDER BY r.id
    UNWIND range(0, size(coalesce(r.quotes, [])) - 1) AS i
    RETURN {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }
  } AS evidence,
  total
ORDER BY at
