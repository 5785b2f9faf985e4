// Everyone below a position, nearest first; with the words that say so.
//
// @param position: position        Whose subordinates.
// @param steps: int[1..50] = 20    How many steps down.
// @param basis: list[basis] = declared,mined,inferred  What the steps may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column level: int               1 is a direct subordinate.
// @column id: str
// @column title: str
// @column implied: bool            Named by others, without a sheet of its own.
// @column departments: list[str]   Names.
// @column superiors: list[str]     Titles of the direct superiors.
// @column subordinates: int        Direct ones.
// @column lines: list[map]         Its lines to superiors: id, name, basis, stated_by, evidence.
// @meta total: int                 Subordinates in all, within the steps.
// @example position=財務經理
MATCH (top:Position {id: $position})<-[steps:REPORTS_TO*1..50]-(subordinate:Position)
WHERE all(one IN steps WHERE one.basis IN $basis)
WITH top, subordinate, min(size(steps)) AS level
WHERE level <= $steps AND subordinate <> top
WITH subordinate, level ORDER BY level, subordinate.id
WITH collect([subordinate, level]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, found[at][0] AS subordinate, found[at][1] AS level, size(found) AS total
CALL (subordinate) {
  MATCH (subordinate)-[r:REPORTS_TO]->(s) WHERE r.basis IN $basis
  WITH r, s ORDER BY s.name, s.id, r.basis
  RETURN collect(DISTINCT s.name) AS superiors, collect({
    id: s.id,
    name: s.name,
    basis: r.basis,
    stated_by: coalesce(r.stated_by, []),
    evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }]
  }) AS lines
}
RETURN
  level,
  subordinate.id AS id,
  subordinate.name AS title,
  coalesce(subordinate.implied, false) AS implied,
  COLLECT { MATCH (subordinate)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  superiors,
  COUNT { MATCH (subordinate)<-[r:REPORTS_TO]-(o) WHERE r.basis IN $basis RETURN DISTINCT o } AS subordinates,
  lines,
  total
ORDER BY at
