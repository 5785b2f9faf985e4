// Everyone below a position, nearest first.
//
// @param position: position        Whose subordinates.
// @param steps: int[1..50] = 20    How many steps down.
// @param basis: list[basis] = declared,mined,inferred  What the steps may rest on.
// @param limit: int[1..1000] = 1000  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column level: int               1 is a direct subordinate.
// @column id: str
// @column title: str
// @column implied: bool            Named by others, without a sheet of its own.
// @column departments: list[str]   Names.
// @column superiors: list[str]     Titles of the direct superiors.
// @meta total: int                 Subordinates in all, within the steps.
// @example position=財務經理
MATCH path = ANY SHORTEST
  (:Position {id: $position}) ((b)<-[r:REPORTS_TO]-(a) WHERE r.basis IN $basis){1,50} (subordinate:Position)
WHERE length(path) <= $steps AND subordinate.id <> $position
WITH subordinate, length(path) AS level
ORDER BY level, subordinate.name, subordinate.id
WITH collect({node: subordinate, level: level}) AS found
UNWIND found[$offset..$offset + $limit] AS row
WITH row.node AS subordinate, row.level AS level, size(found) AS total
RETURN
  level,
  subordinate.id AS id,
  subordinate.name AS title,
  coalesce(subordinate.implied, false) AS implied,
  COLLECT { MATCH (subordinate)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  COLLECT {
    MATCH (subordinate)-[r:REPORTS_TO]->(s) WHERE r.basis IN $basis RETURN DISTINCT s.name ORDER BY s.name
  } AS superiors,
  total
ORDER BY level, title, id
