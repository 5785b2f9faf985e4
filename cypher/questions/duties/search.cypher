// The duties whose text has the words, in either script; those that say them most, in the fewest words, first.
//
// Of one position or department every duty is looked at, else the 1000 that fit best.
//
// @param q: words                  Words to look for; all must occur.
// @param position: position?       Only duties of this position.
// @param department: department?   Only duties of the positions of this department.
// @param area: str?                Only this area, in the sheets' own words.
// @param limit: int[1..200] = 50   Rows of a page.
// @param offset: int[0..1000] = 0  Rows before the page.
// @column id: str
// @column position: str?           Title.
// @column position_id: str?
// @column area: str?
// @column area_number: str?
// @column number: str?
// @column text: str
// @column spans: list[list[int]]   Where the words stand in the text: first character, and the one behind the last.
// @meta total: int                 Hits in all, as far as they were looked at.
// @example q=合同
// @example q=报税 department=財務部
// @example q=憑證 position=財務經理
CALL () {
  WITH * WHERE $position IS NOT NULL
  MATCH (:Position {id: $position})-[:HAS_DUTY]->(d:Duty)
  RETURN d, 0.0 AS score
  UNION ALL
  WITH * WHERE $position IS NULL AND $department IS NOT NULL
  MATCH (:Department {id: $department})<-[:BELONGS_TO]-(:Position)-[:HAS_DUTY]->(d:Duty)
  RETURN DISTINCT d, 0.0 AS score
  UNION ALL
  WITH * WHERE $position IS NULL AND $department IS NULL
  CALL db.index.fulltext.queryNodes('search', $q.lucene, {limit: 1000}) YIELD node AS d, score
  WHERE d:Duty
  RETURN d, score
}
WITH DISTINCT d, score, toLower(d.text) AS text
WHERE ($area IS NULL OR d.area = $area)
  AND all(word IN $q.forms WHERE any(form IN word WHERE text CONTAINS form))
  AND ($department IS NULL OR EXISTS { (d)<-[:HAS_DUTY]-(:Position)-[:BELONGS_TO]->(:Department {id: $department}) })
ORDER BY score DESC, size(d.text), d.by_place
WITH collect(d) AS found
UNWIND range($offset, CASE WHEN $offset + $limit > size(found) THEN size(found) ELSE $offset + $limit END - 1) AS at
WITH at, found[at] AS d, size(found) AS total
CALL (d) {
  OPTIONAL MATCH (p:Position)-[:HAS_DUTY]->(d)
  RETURN p ORDER BY p.id LIMIT 1
}
WITH at, d, p, total, toLower(d.text) AS text
RETURN
  d.id AS id,
  p.name AS position,
  p.id AS position_id,
  d.area AS area,
  d.area_number AS area_number,
  d.number AS number,
  d.text AS text,
  [word IN $q.forms | head([form IN word WHERE text CONTAINS form |
    [size(split(text, form)[0]), size(split(text, form)[0]) + size(form)]])] AS spans,
  total
ORDER BY at
