// A partner outside the company: its names, and how many positions and duties deal with it.
//
// @param external_party: external_party  Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column category: str?
// @column positions: list[map]     Who communicates with it: id, name, basis (a list).
// @column departments: list[map]   Where they belong: id, name, positions.
// @column mentions: int            Duties whose text mentions it.
// @column documents: list[str]     Ids of the documents that name it.
// @meta cut: map?                  Where a list holds 1000 of more: how many are left out of each.
// @example external_party=稅務機構
MATCH (x:ExternalParty {id: $external_party})
WITH x,
  COUNT { MATCH (x)<-[r:COMMUNICATES_WITH]-(p:Position) WHERE r.basis IN $basis RETURN DISTINCT p } AS all_positions,
  COUNT {
    MATCH (x)<-[r:COMMUNICATES_WITH]-(:Position)-[:BELONGS_TO]->(d:Department)
    WHERE r.basis IN $basis
    RETURN DISTINCT d
  } AS all_departments
RETURN
  x.id AS id,
  x.name AS name,
  coalesce(x.aliases, []) AS aliases,
  x.category AS category,
  COLLECT {
    MATCH (x)<-[r:COMMUNICATES_WITH]-(p:Position) WHERE r.basis IN $basis
    WITH p, r ORDER BY r.basis
    WITH p, collect(DISTINCT r.basis) AS basis ORDER BY p.name, p.id LIMIT 1000
    RETURN {id: p.id, name: p.name, basis: basis}
  } AS positions,
  COLLECT {
    MATCH (x)<-[r:COMMUNICATES_WITH]-(p:Position)-[:BELONGS_TO]->(d:Department) WHERE r.basis IN $basis
    WITH d, count(DISTINCT p) AS positions ORDER BY d.name, d.id LIMIT 1000
    RETURN {id: d.id, name: d.name, positions: positions}
  } AS departments,
  COUNT { (x)<-[m:MENTIONS]-() WHERE m.basis IN $basis } AS mentions,
  coalesce(x.documents, []) AS documents,
  CASE WHEN any(held IN [all_positions, all_departments] WHERE held > 1000) THEN {
    why: 'a list has at most 1000',
    positions: CASE WHEN all_positions > 1000 THEN all_positions - 1000 ELSE 0 END,
    departments: CASE WHEN all_departments > 1000 THEN all_departments - 1000 ELSE 0 END
  } END AS cut
