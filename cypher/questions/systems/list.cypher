// Every software system that duties name, with who works with it.
//
// @param position: position?       Only those that a duty of this position mentions.
// @param department: department?   Only those that a duty of a position of this department mentions.
// @param document: document?       Only those that this document names.
// @where position: MATCH (s)<-[:MENTIONS]-(:Duty)<-[:HAS_DUTY]-(:Position {id: $position})
// @where department: MATCH (s)<-[:MENTIONS]-(:Duty)<-[:HAS_DUTY]-(:Position)-[:BELONGS_TO]->(:Department {id: $department})
// @where document: $document IN s.documents
// @sort name: by_pinyin            By the name's pinyin.
// @sort stroke: by_stroke          By the strokes of the name's characters.
// @sort -mentions: by_count        By the number of duties that mention it, then by name.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column mentions: int            Duties and authorities whose text mentions it.
// @column positions: list[str]     Titles of the positions whose duties mention it.
// @column documents: list[str]     Ids of the documents that name it.
// @example
MATCH (s:System)
RETURN
  s.id AS id,
  s.name AS name,
  coalesce(s.aliases, []) AS aliases,
  COUNT { MATCH (s)<-[:MENTIONS]-(d) RETURN DISTINCT d } AS mentions,
  COLLECT {
    MATCH (s)<-[:MENTIONS]-(:Duty)<-[:HAS_DUTY]-(p:Position) RETURN DISTINCT p.name ORDER BY p.name LIMIT 1000
  } AS positions,
  coalesce(s.documents, []) AS documents
