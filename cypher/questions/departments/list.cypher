// Every department, by name, with how many positions it has.
//
// @param implied: bool?            Only those merely named by sheets (true), or with a position of their own (false).
// @param collective: bool?         Only those that stand for several, such as all departments (true), or not (false).
// @param part_of: node?            Only those that are part of this department or organisation directly.
// @param external_party: external_party?  Only those with a position that communicates with this partner.
// @param document: document?       Only those that this document names.
// @param with_head: bool?          Only those that a position heads (true), or none does (false).
// @param basis: list[basis] = declared,mined,inferred  What the facts that are filtered by may rest on.
// @where implied: d.implied = $implied
// @where collective: coalesce(d.collective, false) = $collective
// @where part_of: MATCH (d)-[part:PART_OF]->(:Entity {id: $part_of}) WHERE part.basis IN $basis
// @where external_party: MATCH (d)<-[belongs:BELONGS_TO]-(:Position)-[talks:COMMUNICATES_WITH]->
//   (:ExternalParty {id: $external_party}) WHERE belongs.basis IN $basis AND talks.basis IN $basis
// @where document: $document IN d.documents
// @where with_head: EXISTS { (d)<-[:HEADS]-() } = $with_head
// @sort name: by_pinyin            By the name's pinyin.
// @sort stroke: by_stroke          By the strokes of the name's characters.
// @sort -positions: by_count       By the number of positions, then by name.
// @column id: str
// @column name: str
// @column implied: bool            Named by sheets, without a position of its own.
// @column collective: bool         Stands for several, such as all departments.
// @column positions: int
// @column heads: list[str]         Titles of the positions that head it.
// @column part_of: list[str]       Names of what it is part of.
// @example
// @example external_party=銀行 sort=-positions
MATCH (d:Department)
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.implied, false) AS implied,
  coalesce(d.collective, false) AS collective,
  COUNT { MATCH (d)<-[:BELONGS_TO]-(p) RETURN DISTINCT p } AS positions,
  COLLECT { MATCH (d)<-[:HEADS]-(p) RETURN DISTINCT p.name ORDER BY p.name } AS heads,
  COLLECT { MATCH (d)-[:PART_OF]->(o) RETURN DISTINCT o.name ORDER BY o.name } AS part_of
