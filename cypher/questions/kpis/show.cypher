// An indicator, and whom it measures.
//
// @param kpi: kpi                  Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column positions: list[map]     id, name, departments, basis, evidence.
// @column documents: list[str]     Ids of the documents that name it.
// @meta cut: map?                  Where a list holds 1000 of more: how many are left out of each.
// @example kpi=人事檔案及時歸檔率
MATCH (k:Kpi {id: $kpi})
WITH k, COUNT { (k)<-[r:MEASURED_BY]-(:Position) WHERE r.basis IN $basis } AS all_positions
RETURN
  k.id AS id,
  k.name AS name,
  coalesce(k.aliases, []) AS aliases,
  COLLECT {
    MATCH (k)<-[r:MEASURED_BY]-(p:Position) WHERE r.basis IN $basis
    WITH p, r ORDER BY p.name, p.id, r.basis LIMIT 1000
    RETURN {
      id: p.id,
      name: p.name,
      departments: COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name },
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS positions,
  coalesce(k.documents, []) AS documents,
  CASE WHEN all_positions > 1000 THEN {
    why: 'a list has at most 1000',
    positions: CASE WHEN all_positions > 1000 THEN all_positions - 1000 ELSE 0 END
  } END AS cut
