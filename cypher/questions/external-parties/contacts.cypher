// Who interacts with a partner outside the company, and the words that say so.
//
// Declared contacts come first: the position's own sheet lists the partner. Then mined ones: the
// text of a duty mentions it; the duty is the proof. An inferred contact (the mention lifted to the
// position) has a row of its own only where its mined rows are not asked for.
//
// @param external_party: external_party  Interacts with whom.
// @param basis: list[basis] = declared,mined,inferred  What a row may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column position: str            Title.
// @column position_id: str
// @column departments: list[str]   Names.
// @column superiors: list[str]     Titles; several where sheets contradict each other.
// @column basis: str               What this row rests on.
// @column duty: str?               The text of the duty that mentions the partner.
// @column duty_id: str?
// @column duty_area: str?
// @column evidence: list[evidence]
// @column kpis: list[str]          What the position is measured by.
// @meta total: int                 Rows in all.
// @example external_party=稅務機構
// @example external_party=稅務機構 basis=declared
MATCH (x:ExternalParty {id: $external_party})
CALL (x) {
  MATCH (x)<-[r:COMMUNICATES_WITH {basis: 'declared'}]-(p:Position)
  WHERE 'declared' IN $basis
  RETURN p, r, 0 AS rank, 'declared' AS basis, null AS duty
  UNION ALL
  MATCH (x)<-[r:MENTIONS {basis: 'mined'}]-(duty:Duty)<-[:HAS_DUTY]-(p:Position)
  WHERE 'mined' IN $basis
  RETURN p, r, 1 AS rank, 'mined' AS basis, duty
  UNION ALL
  MATCH (x)<-[r:COMMUNICATES_WITH {basis: 'inferred'}]-(p:Position)
  WHERE 'inferred' IN $basis
    AND NOT ('mined' IN $basis AND EXISTS { (x)<-[:MENTIONS {basis: 'mined'}]-(:Duty)<-[:HAS_DUTY]-(p) })
  RETURN p, r, 2 AS rank, 'inferred' AS basis,
    head(COLLECT { MATCH (x)<-[:MENTIONS]-(duty:Duty)<-[:HAS_DUTY]-(p) RETURN duty ORDER BY duty.id LIMIT 1 }) AS duty
}
WITH p, r, rank, basis, duty
ORDER BY rank, p.name, p.id, duty.id
WITH collect({position: p, edge: r, basis: basis, duty: duty}) AS found
UNWIND found[$offset..$offset + $limit] AS row
WITH row.position AS p, row.edge AS r, row.basis AS basis, row.duty AS duty, size(found) AS total
RETURN
  p.name AS position,
  p.id AS position_id,
  COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  COLLECT { MATCH (p)-[:REPORTS_TO]->(s) RETURN DISTINCT s.name ORDER BY s.name } AS superiors,
  basis,
  duty.text AS duty,
  duty.id AS duty_id,
  duty.area AS duty_area,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  COLLECT { MATCH (p)-[:MEASURED_BY]->(k) RETURN DISTINCT k.name ORDER BY k.name } AS kpis,
  total
