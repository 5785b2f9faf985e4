// Every duty, position by position, as the sheets number them.
//
// To find duties by their words, ask `duties/search`.
//
// @param position: position?       Only those of this position.
// @param department: department?   Only those of the positions of this department.
// @param area: str?                Only this area, in the sheets' own words.
// @param mentions: node?           Only those whose text mentions this partner, department, position or system.
// @param with_mentions: bool?      Only those that mention something (true), or nothing (false).
// @param kpi: kpi?                 Only those of the positions that this indicator measures.
// @param document: document?       Only those that this document states.
// @where position: MATCH (:Position {id: $position})-[:HAS_DUTY]->(d)
// @where department: MATCH (:Department {id: $department})<-[:BELONGS_TO]-(:Position)-[:HAS_DUTY]->(d)
// @where area: d.area = $area
// @where mentions: MATCH (d)-[:MENTIONS]->(:Entity {id: $mentions})
// @where with_mentions: EXISTS { (d)-[:MENTIONS]->() } = $with_mentions
// @where kpi: MATCH (:Kpi {id: $kpi})<-[:MEASURED_BY]-(:Position)-[:HAS_DUTY]->(d)
// @where document: $document IN d.documents
// @sort place: by_place            By the position's title in pinyin, then as its sheet numbers them.
// @sort text: by_pinyin            By the pinyin of the text's beginning.
// @sort stroke: by_stroke          By the strokes of the text's beginning.
// @column id: str
// @column position: str?           Title.
// @column position_id: str?
// @column area: str?
// @column area_number: str?
// @column number: str?
// @column text: str
// @column mentions: list[str]      Names of the partners, departments, positions and systems that its text mentions.
// @example
// @example position=出納
// @example mentions=稅務機構
MATCH (d:Duty)
CALL (d) {
  OPTIONAL MATCH (p:Position)-[:HAS_DUTY]->(d)
  RETURN p ORDER BY p.id LIMIT 1
}
RETURN
  d.id AS id,
  p.name AS position,
  p.id AS position_id,
  d.area AS area,
  d.area_number AS area_number,
  d.number AS number,
  d.text AS text,
  COLLECT { MATCH (d)-[:MENTIONS]->(n) RETURN DISTINCT n.name ORDER BY n.name } AS mentions
