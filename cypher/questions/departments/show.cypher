// A department: its positions, its heads, and who communicates with it.
//
// @param department: department    Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column implied: bool            Named by sheets, without a position of its own.
// @column collective: bool         Stands for several, such as all departments.
// @column part_of: list[map]       id, name, basis.
// @column parts: list[map]         id, name, basis.
// @column heads: list[map]         id, name, basis.
// @column positions: list[map]     id, name, level, basis; at most 1000.
// @column contacted_by: list[map]  Positions that name it as a contact: id, name, basis; at most 1000.
// @column external_parties: list[map]  Whom its positions communicate with outside: id, name, positions; at most 1000.
// @column documents: list[str]     Ids of the documents that name it.
// @example department=財務部
MATCH (d:Department {id: $department})
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.aliases, []) AS aliases,
  coalesce(d.implied, false) AS implied,
  coalesce(d.collective, false) AS collective,
  COLLECT {
    MATCH (d)-[r:PART_OF]->(o) WHERE r.basis IN $basis
    RETURN {id: o.id, name: o.name, basis: r.basis} ORDER BY o.name, r.basis
  } AS part_of,
  COLLECT {
    MATCH (d)<-[r:PART_OF]-(o) WHERE r.basis IN $basis
    RETURN {id: o.id, name: o.name, basis: r.basis} ORDER BY o.name, r.basis LIMIT 1000
  } AS parts,
  COLLECT {
    MATCH (d)<-[r:HEADS]-(p) WHERE r.basis IN $basis
    RETURN {id: p.id, name: p.name, basis: r.basis} ORDER BY p.name, r.basis LIMIT 1000
  } AS heads,
  COLLECT {
    MATCH (d)<-[r:BELONGS_TO]-(p:Position) WHERE r.basis IN $basis
    RETURN {id: p.id, name: p.name, level: p.level, basis: r.basis} ORDER BY p.name, r.basis LIMIT 1000
  } AS positions,
  COLLECT {
    MATCH (d)<-[r:COMMUNICATES_WITH]-(p) WHERE r.basis IN $basis
    RETURN {id: p.id, name: p.name, basis: r.basis} ORDER BY p.name, r.basis LIMIT 1000
  } AS contacted_by,
  COLLECT {
    MATCH (d)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:ExternalParty)
    WHERE b.basis IN $basis AND r.basis IN $basis
    WITH x, count(DISTINCT p) AS positions ORDER BY x.name LIMIT 1000
    RETURN {id: x.id, name: x.name, positions: positions}
  } AS external_parties,
  coalesce(d.documents, []) AS documents
