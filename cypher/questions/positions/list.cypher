// Every position, in the order of the ids.
//
// @param department: department?      Only those of this department.
// @param limit: int[1..1000] = 100    Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column title: str
// @column level: str?                 As the sheet says it.
// @column code: str?
// @column implied: bool               Named by others, without a sheet of its own.
// @column departments: list[str]      Names.
// @column superiors: list[str]        Names; several where sheets contradict each other.
// @meta total: int                    Positions in all.
// @example
// @example department=財務部
CALL () {
  RETURN CASE WHEN $department IS NULL THEN COUNT { (:Position) } ELSE COUNT {
    MATCH (p:Position)-[:BELONGS_TO]->(:Department {id: $department}) RETURN DISTINCT p
  } END AS total
}
CALL () {
  WITH * WHERE $department IS NULL
  // Ordered by the index of the ids, so that a page costs the same however many there are.
  MATCH (p:Position) WHERE p.id > ''
  RETURN p ORDER BY p.id SKIP $offset LIMIT $limit
  UNION ALL
  WITH * WHERE $department IS NOT NULL
  MATCH (p:Position)-[:BELONGS_TO]->(:Department {id: $department})
  WITH DISTINCT p
  RETURN p ORDER BY p.id SKIP $offset LIMIT $limit
}
RETURN
  p.id AS id,
  p.name AS title,
  p.level AS level,
  p.code AS code,
  coalesce(p.implied, false) AS implied,
  COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  COLLECT { MATCH (p)-[:REPORTS_TO]->(s) RETURN DISTINCT s.name ORDER BY s.name } AS superiors,
  total
ORDER BY id
