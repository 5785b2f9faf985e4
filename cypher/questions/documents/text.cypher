// The text of a document, or a stretch of it, and the marks of the facts that it states.
//
// Marks and the spans of evidence count the characters of the text, from its beginning.
//
// @param document: document        Which one.
// @param start: int[0..100000000] = 0  First character.
// @param length: int[1..200000] = 20000  Characters at most.
// @param marks: bool = true        Whether to give the marks.
// @column document: str            Id.
// @column start: int
// @column end: int                 Behind the last character given.
// @column characters: int          Length of the whole text.
// @column text: str
// @column marks: list[map]         start, end, edge, kind, source, target, basis; by place, 5000 at most.
// @meta cut: map?                  Marks left out; null where none was.
// @example document=document:manual.md
// @example document=document:manual.md start=1000 length=200
MATCH (d:Document {id: $document})
WITH d, size(d.text) AS characters, substring(coalesce(d.text, ''), $start, $length) AS text
CALL (d) {
  WITH d WHERE $marks
  WITH d, reduce(terms = '', number IN range($start / 2000, ($start + $length - 1) / 2000) |
    terms + '"' + replace(replace(d.id, '\\', '\\\\'), '"', '\\"') + '#' + toString(number) + '" '
  ) AS terms
  CALL db.index.fulltext.queryRelationships('stretches', terms) YIELD relationship AS r
  UNWIND range(0, size(r.quotes) - 1) AS i
  WITH d, r, i WHERE r.evidence_documents[i] = d.id
  UNWIND split(r.spans[i], ' ') AS span
  WITH r, toInteger(split(span, '-')[0]) AS from, toInteger(split(span, '-')[1]) AS to
  WHERE from < $start + $length AND to > $start
  WITH DISTINCT r, from, to ORDER BY from, to, r.id
  RETURN count(r) AS number, collect({
    start: from, end: to, edge: r.id, kind: type(r), source: startNode(r).id, target: endNode(r).id, basis: r.basis
  })[..5000] AS marks
}
RETURN
  d.id AS document,
  $start AS start,
  $start + size(text) AS end,
  coalesce(characters, 0) AS characters,
  text,
  marks,
  CASE WHEN number > 5000 THEN {
    why: 'an answer has at most 5000 marks; ask for less text', marks: number - 5000
  } END AS cut
