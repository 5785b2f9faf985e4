// Indicators that measure several positions, those that measure most first; each with the words that say so.
//
// @param at_least: int[2..1000] = 2  How many positions.
// @param department: department?   Only those that measure a position of this department.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str
// @column count: int               Positions that it measures.
// @column departments: list[str]   Names of the departments of the first 20 of these.
// @column positions: list[map]     The first 20: id, name, basis, evidence.
// @meta total: int                 Such indicators in all.
// @example
// @example department=總工辦
MATCH (k:Kpi) WHERE COUNT { (k)<-[:MEASURED_BY]-() } >= $at_least
WITH k WHERE $department IS NULL OR EXISTS {
  MATCH (k)<-[m:MEASURED_BY]-(:Position)-[b:BELONGS_TO]->(:Department {id: $department})
  WHERE m.basis IN $basis AND b.basis IN $basis
}
WITH k, CASE WHEN size($basis) = 3 THEN COUNT { (k)<-[:MEASURED_BY]-() } ELSE COUNT {
  (k)<-[m:MEASURED_BY]-() WHERE m.basis IN $basis
} END AS count
WHERE count >= $at_least
WITH k, count ORDER BY count DESC, k.name, k.id
WITH collect([k, count]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, found[at][0] AS k, found[at][1] AS count, size(found) AS total
CALL (k) {
  MATCH (k)<-[m:MEASURED_BY]-(p:Position) WHERE m.basis IN $basis
  WITH p, m ORDER BY p.name, p.id, m.basis LIMIT 20
  RETURN collect([p, m]) AS held
}
RETURN
  k.id AS id,
  k.name AS name,
  count,
  COLLECT {
    UNWIND held AS one
    WITH one[0] AS p
    MATCH (p)-[b:BELONGS_TO]->(d) WHERE b.basis IN $basis RETURN DISTINCT d.name ORDER BY d.name
  } AS departments,
  COLLECT {
    UNWIND held AS one
    WITH one[0] AS p, one[1] AS r
    RETURN {
      id: p.id,
      name: p.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS positions,
  total
ORDER BY at
