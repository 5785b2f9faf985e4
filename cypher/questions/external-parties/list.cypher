// Every partner outside the company, by name, with how many positions deal with it.
//
// @param category: str?            Only this category: government, bank, supplier, client, ...
// @param department: department?   Only those that a position of this department communicates with.
// @param position: position?       Only those that this position communicates with.
// @param document: document?       Only those that this document names.
// @param with_positions: bool?     Only those that a position communicates with (true), or none does (false).
// @param basis: list[basis] = declared,mined,inferred  What the contacts that are filtered by may rest on.
// @where category: x.category = $category
// @where department: MATCH (x)<-[contact:COMMUNICATES_WITH]-(:Position)-[belongs:BELONGS_TO]->
//   (:Department {id: $department}) WHERE contact.basis IN $basis AND belongs.basis IN $basis
// @where position: MATCH (x)<-[talks:COMMUNICATES_WITH]-(:Position {id: $position}) WHERE talks.basis IN $basis
// @where document: $document IN x.documents
// @where with_positions: EXISTS { (x)<-[c:COMMUNICATES_WITH]-(:Position) WHERE c.basis IN $basis } = $with_positions
// @sort name: by_pinyin            By the name's pinyin.
// @sort stroke: by_stroke          By the strokes of the name's characters.
// @sort -positions: by_count       By the number of positions that communicate with it, then by name.
// @column id: str
// @column name: str
// @column category: str?
// @column positions: int           Positions that communicate with it, on any basis.
// @column declared: int            Positions whose sheets list it as a contact.
// @column mined: int               Duties whose text mentions it.
// @example
// @example category=government
// @example department=財務部 basis=declared
MATCH (x:ExternalParty)
RETURN
  x.id AS id,
  x.name AS name,
  x.category AS category,
  COUNT { MATCH (x)<-[:COMMUNICATES_WITH]-(p) RETURN DISTINCT p } AS positions,
  COUNT { (x)<-[:COMMUNICATES_WITH {basis: 'declared'}]-() } AS declared,
  COUNT { (x)<-[:MENTIONS]-(:Duty) } AS mined
