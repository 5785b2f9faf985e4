// Every indicator, those that measure most positions first.
//
// @param position: position?       Only those that measure this position.
// @param department: department?   Only those that measure a position of this department.
// @param shared: bool?             Only those that measure several positions (true), or one at most (false).
// @param document: document?       Only those that this document names.
// @param basis: list[basis] = declared,mined,inferred  What the facts that are filtered by may rest on.
// @where position: MATCH (k)<-[measures:MEASURED_BY]-(:Position {id: $position}) WHERE measures.basis IN $basis
// @where department: MATCH (k)<-[measured:MEASURED_BY]-(:Position)-[belongs:BELONGS_TO]->(:Department {id: $department})
//   WHERE measured.basis IN $basis AND belongs.basis IN $basis
// @where shared: (COUNT { MATCH (k)<-[m:MEASURED_BY]-(p) WHERE m.basis IN $basis RETURN DISTINCT p } > 1) = $shared
// @where document: $document IN k.documents
// @sort -positions: by_count       By the number of positions that it measures, then by name.
// @sort name: by_pinyin            By the name's pinyin.
// @sort stroke: by_stroke          By the strokes of the name's characters.
// @column id: str
// @column name: str
// @column positions: int           How many positions it measures.
// @example
// @example shared=true sort=name
// @example department=財務部
MATCH (k:Kpi)
RETURN
  k.id AS id,
  k.name AS name,
  COUNT { MATCH (k)<-[:MEASURED_BY]-(p) RETURN DISTINCT p } AS positions
