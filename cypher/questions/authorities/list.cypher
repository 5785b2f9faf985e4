// Every authority, position by position, as the sheets number them.
//
// @param position: position?       Only those of this position.
// @param department: department?   Only those of the positions of this department.
// @param document: document?       Only those that this document states.
// @where position: MATCH (:Position {id: $position})-[:HAS_AUTHORITY]->(a)
// @where department: MATCH (:Department {id: $department})<-[:BELONGS_TO]-(:Position)-[:HAS_AUTHORITY]->(a)
// @where document: $document IN a.documents
// @sort place: by_place            By the position's title in pinyin, then as its sheet numbers them.
// @sort text: by_pinyin            By the pinyin of the text's beginning.
// @sort stroke: by_stroke          By the strokes of the text's beginning.
// @column id: str
// @column position: str?           Title.
// @column position_id: str?
// @column number: str?
// @column text: str
// @example
// @example position=財務經理
MATCH (a:Authority)
CALL (a) {
  OPTIONAL MATCH (p:Position)-[:HAS_AUTHORITY]->(a)
  RETURN p ORDER BY p.id LIMIT 1
}
RETURN
  a.id AS id,
  p.name AS position,
  p.id AS position_id,
  a.number AS number,
  a.text AS text
