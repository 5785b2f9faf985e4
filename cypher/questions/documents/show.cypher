// A document: what it is, and what was noticed while reading it.
//
// @param document: document        Which one.
// @column id: str
// @column name: str                Of the file.
// @column title: str
// @column media_type: str?
// @column sha256: str?             Of the file, in hexadecimal digits.
// @column characters: int          Length of its text.
// @column findings: json           Faults noticed in it: rule, severity, sentence, chinese (the same), nodes, evidence.
// @example document=document:manual.md
MATCH (d:Document {id: $document})
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.title, d.name) AS title,
  d.media_type AS media_type,
  d.sha256 AS sha256,
  size(coalesce(d.text, '')) AS characters,
  coalesce(d.findings, '[]') AS findings
