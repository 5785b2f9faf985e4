// The positions of a department, those that head it first, then by level and title; with the words that say so.
//
// Those of a part come after those of the department itself, part by part.
//
// @param department: department    Which one.
// @param parts: bool = false       Also those of its parts, and of their parts, to ten steps down.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column title: str
// @column level: str?
// @column implied: bool            Named by others, without a sheet of its own.
// @column heads: bool              Whether it heads the department, or the part that it belongs to.
// @column department: str          Where it belongs: the department itself, or a part of it.
// @column department_id: str
// @column superiors: list[str]     Titles.
// @column basis: str
// @column evidence: list[evidence]  The words that say where it belongs.
// @meta total: int                 Positions in all; one that belongs to two parts counts twice.
// @example department=財務部
MATCH (top:Department {id: $department})
CALL (top) {
  RETURN top AS d
  UNION
  WITH top WHERE $parts
  MATCH (top)<-[s:PART_OF*1..10]-(d:Department)
  WHERE all(one IN s WHERE one.basis IN $basis)
  RETURN DISTINCT d
}
WITH d, COLLECT { MATCH (p:Position)-[h:HEADS]->(d) WHERE h.basis IN $basis RETURN p } AS leading
ORDER BY d.id = $department DESC, d.name, d.id
CALL (d, leading) {
  MATCH (p:Position)-[r:BELONGS_TO]->(d) WHERE r.basis IN $basis
  WITH p, r, p IN leading AS heads ORDER BY heads DESC, p.level, p.name, p.id, r.basis
  RETURN p, r, heads
}
WITH collect([p, r, d, heads]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, row[0] AS p, row[1] AS r, row[2] AS d, row[3] AS heads
RETURN
  p.id AS id,
  p.name AS title,
  p.level AS level,
  coalesce(p.implied, false) AS implied,
  heads,
  d.name AS department,
  d.id AS department_id,
  COLLECT { MATCH (p)-[s:REPORTS_TO]->(o) WHERE s.basis IN $basis RETURN DISTINCT o.name ORDER BY o.name } AS superiors,
  r.basis AS basis,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  total
ORDER BY at
