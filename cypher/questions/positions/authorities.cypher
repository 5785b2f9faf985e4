// What a position may decide, in the order of its sheet; each with the words that say so.
//
// @param position: position        Whose authorities.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column number: str?
// @column text: str
// @column basis: str
// @column evidence: list[evidence]
// @meta total: int                 Authorities in all.
// @example position=出納
MATCH (p:Position {id: $position})-[r:HAS_AUTHORITY]->(a:Authority)
WHERE r.basis IN $basis
WITH r, a ORDER BY toInteger(a.number), a.number, a.id, r.id
WITH collect([r, a]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, row[0] AS r, row[1] AS a
RETURN
  a.id AS id,
  a.number AS number,
  coalesce(a.text, a.name) AS text,
  r.basis AS basis,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  total
ORDER BY at
