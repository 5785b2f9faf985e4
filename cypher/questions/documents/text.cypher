// The text of a document, or a stretch of it; the spans of evidence count its characters.
//
// @param document: document        Which one.
// @param start: int[0..100000000] = 0  First character.
// @param length: int[1..200000] = 100000  Characters at most.
// @column document: str            Id.
// @column start: int
// @column end: int                 Behind the last character given.
// @column characters: int          Length of the whole text.
// @column text: str
// @example document=document:manual.md
MATCH (d:Document {id: $document})
WITH d, coalesce(d.text, '') AS whole
WITH d, size(whole) AS characters, substring(whole, $start, $length) AS text
RETURN d.id AS document, $start AS start, $start + size(text) AS end, characters, text
