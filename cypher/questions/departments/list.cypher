// Every department, by name, with how many positions it has.
//
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str
// @column implied: bool            Named by sheets, without a position of its own.
// @column collective: bool         Stands for several, such as all departments.
// @column positions: int
// @column heads: list[str]         Titles of the positions that head it.
// @column part_of: list[str]       Names of what it is part of.
// @meta total: int                 Departments in all.
// @example
MATCH (d:Department)
WITH d ORDER BY d.name, d.id SKIP $offset LIMIT $limit
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.implied, false) AS implied,
  coalesce(d.collective, false) AS collective,
  COUNT { (d)<-[:BELONGS_TO]-() } AS positions,
  COLLECT { MATCH (d)<-[:HEADS]-(p) RETURN DISTINCT p.name ORDER BY p.name } AS heads,
  COLLECT { MATCH (d)-[:PART_OF]->(o) RETURN DISTINCT o.name ORDER BY o.name } AS part_of,
  COUNT { (:Department) } AS total
ORDER BY name, id
