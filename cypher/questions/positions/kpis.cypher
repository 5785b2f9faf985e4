// What a position is measured by, and whom else the same indicator measures; each with the words that say so.
//
// @param position: position        Whose indicators.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str
// @column basis: str
// @column evidence: list[evidence]
// @column others: int              Other positions that it measures.
// @column shared_with: list[map]   The first 100 of them: id, name.
// @meta total: int                 Indicators in all.
// @example position=售后部經理
MATCH (p:Position {id: $position})-[r:MEASURED_BY]->(k:Kpi)
WHERE r.basis IN $basis
WITH p, r, k ORDER BY k.name, k.id, r.id
WITH p, collect([r, k]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, p, row[0] AS r, row[1] AS k
RETURN
  k.id AS id,
  k.name AS name,
  r.basis AS basis,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  COUNT { MATCH (k)<-[:MEASURED_BY]-(o:Position) WHERE o <> p RETURN DISTINCT o } AS others,
  COLLECT {
    MATCH (k)<-[:MEASURED_BY]-(o:Position) WHERE o <> p
    WITH DISTINCT o LIMIT 1000
    WITH o ORDER BY o.name, o.id LIMIT 100
    RETURN {id: o.id, name: o.name}
  } AS shared_with,
  total
ORDER BY at
