// A system that duties name: its names, who works with it and in which departments.
//
// @param system: system            Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column users: list[map]         Positions whose duties mention it: id, name, duties (how many).
// @column departments: list[map]   Where they belong: id, name, positions.
// @column mentions: int            Duties whose text mentions it.
// @column documents: list[str]     Ids of the documents that name it.
// @meta cut: map?                  Where a list holds 1000 of more: how many are left out of each.
// @example system=金石系統
MATCH (x:System {id: $system})
WITH x,
  COUNT {
    MATCH (x)<-[r:MENTIONS]-()<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position) WHERE r.basis IN $basis RETURN DISTINCT p
  } AS all_users,
  COUNT {
    MATCH (x)<-[r:MENTIONS]-()<-[:HAS_DUTY|HAS_AUTHORITY]-(:Position)-[:BELONGS_TO]->(d) WHERE r.basis IN $basis
    RETURN DISTINCT d
  } AS all_departments
RETURN
  x.id AS id,
  x.name AS name,
  coalesce(x.aliases, []) AS aliases,
  COLLECT {
    MATCH (x)<-[r:MENTIONS]-(m)<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position) WHERE r.basis IN $basis
    WITH p, count(DISTINCT m) AS duties ORDER BY p.name, p.id LIMIT 1000
    RETURN {id: p.id, name: p.name, duties: duties}
  } AS users,
  COLLECT {
    MATCH (x)<-[r:MENTIONS]-()<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position)-[:BELONGS_TO]->(d) WHERE r.basis IN $basis
    WITH d, count(DISTINCT p) AS positions ORDER BY d.name, d.id LIMIT 1000
    RETURN {id: d.id, name: d.name, positions: positions}
  } AS departments,
  COUNT { MATCH (x)<-[r:MENTIONS]-(m) WHERE r.basis IN $basis RETURN DISTINCT m } AS mentions,
  coalesce(x.documents, []) AS documents,
  CASE WHEN all_users > 1000 OR all_departments > 1000 THEN {
    why: 'a list has at most 1000',
    users: CASE WHEN all_users > 1000 THEN all_users - 1000 ELSE 0 END,
    departments: CASE WHEN all_departments > 1000 THEN all_departments - 1000 ELSE 0 END
  } END AS cut
