// Every indicator, those that measure most positions first.
//
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str
// @column positions: int           How many positions it measures.
// @meta total: int                 Indicators in all.
// @example
MATCH (k:Kpi)
WITH k, COUNT { (k)<-[:MEASURED_BY]-() } AS positions
ORDER BY positions DESC, k.name, k.id SKIP $offset LIMIT $limit
RETURN k.id AS id, k.name AS name, positions, COUNT { (:Kpi) } AS total
ORDER BY positions DESC, name, id
