// A partner outside the company: its names, and how many positions and duties deal with it; with the words that say so.
//
// @param external_party: external_party  Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column category: str?
// @column positions: list[map]     Who communicates with it: id, name, basis, evidence.
// @column departments: list[map]   Where they belong: id, name, positions.
// @column mentions: int            Duties whose text mentions it.
// @column documents: list[str]     Ids of the documents that name it.
// @meta cut: map?                  Where a list holds 1000 of more: how many are left out of each.
// @example external_party=稅務機構
MATCH (x:ExternalParty {id: $external_party})
CALL (x) {
  MATCH (x)<-[r:COMMUNICATES_WITH]-(p:Position) WHERE r.basis IN $basis
  WITH p, r ORDER BY p.name, p.id, r.basis
  RETURN collect([p, r]) AS held, collect(DISTINCT p) AS positions
}
CALL (positions) {
  UNWIND positions AS p
  MATCH (p)-[:BELONGS_TO]->(d:Department)
  WITH d, count(DISTINCT p) AS number ORDER BY d.name, d.id
  RETURN collect({id: d.id, name: d.name, positions: number}) AS departments
}
RETURN
  x.id AS id,
  x.name AS name,
  coalesce(x.aliases, []) AS aliases,
  x.category AS category,
  COLLECT {
    UNWIND held[..1000] AS one
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
  departments[..1000] AS departments,
  COUNT { (x)<-[m:MENTIONS]-() WHERE m.basis IN $basis } AS mentions,
  coalesce(x.documents, []) AS documents,
  CASE WHEN size(held) > 1000 OR size(departments) > 1000 THEN {
    why: 'a list has at most 1000',
    positions: CASE WHEN size(held) > 1000 THEN size(held) - 1000 ELSE 0 END,
    departments: CASE WHEN size(departments) > 1000 THEN size(departments) - 1000 ELSE 0 END
  } END AS cut
