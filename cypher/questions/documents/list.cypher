// Every document that the graph rests on.
//
// @param media_type: str?          Only those of this media type, such as text/markdown.
// @param names: node?              Only those that name this position, partner or other thing.
// @where media_type: d.media_type = $media_type
// @where names: EXISTS { MATCH (n:Entity {id: $names}) WHERE d.id IN n.documents }
// @sort name: by_pinyin            By the pinyin of the file's name.
// @sort stroke: by_stroke          By the strokes of the file's name.
// @column id: str
// @column name: str                Of the file.
// @column title: str
// @column media_type: str?
// @column sha256: str?             Of the file, in hexadecimal digits.
// @column characters: int          Length of its text.
// @column since: int?              The revision that brought it first.
// @example
// @example names=出納
MATCH (d:Document)
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.title, d.name) AS title,
  d.media_type AS media_type,
  d.sha256 AS sha256,
  size(coalesce(d.text, '')) AS characters,
  d.since AS since
