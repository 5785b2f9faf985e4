// Every document that the graph rests on.
//
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str                Of the file.
// @column title: str
// @column media_type: str?
// @column sha256: str?             Of the file, in hexadecimal digits.
// @column characters: int          Length of its text.
// @meta total: int                 Documents in all.
// @example
MATCH (d:Document)
WITH d ORDER BY d.name, d.id SKIP $offset LIMIT $limit
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.title, d.name) AS title,
  d.media_type AS media_type,
  d.sha256 AS sha256,
  size(coalesce(d.text, '')) AS characters,
  COUNT { (:Document) } AS total
ORDER BY name, id
