// Who works with a system, in which duty or authority, and the words that say so.
//
// @param system: system            Works with what.
// @param basis: list[basis] = declared,mined,inferred  What the mention may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column position: str            Title.
// @column position_id: str
// @column departments: list[str]   Names.
// @column superiors: list[str]     Titles.
// @column duty: str                The text of the duty or authority that mentions the system.
// @column duty_id: str
// @column duty_area: str?
// @column basis: str
// @column evidence: list[evidence]
// @meta total: int                 Rows in all.
// @example system=金石系統
MATCH (:System {id: $system})<-[r:MENTIONS]-(m)<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position) WHERE r.basis IN $basis
WITH DISTINCT r, m, p
ORDER BY p.name, p.id, m.id, r.basis
WITH collect([r, m, p]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, found[at][0] AS r, found[at][1] AS m, found[at][2] AS p, size(found) AS total
RETURN
  p.name AS position,
  p.id AS position_id,
  COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  COLLECT { MATCH (p)-[:REPORTS_TO]->(s) RETURN DISTINCT s.name ORDER BY s.name } AS superiors,
  coalesce(m.text, m.name) AS duty,
  m.id AS duty_id,
  m.area AS duty_area,
  r.basis AS basis,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  total
ORDER BY at
