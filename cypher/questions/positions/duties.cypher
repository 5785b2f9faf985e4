// What a position has to do, in the order of its sheet; each with the words that say so and what it mentions.
//
// @param position: position        Whose duties.
// @param area: str?                Only those of this area, by its name or its number.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column area: str?
// @column area_number: str?
// @column number: str?
// @column text: str
// @column basis: str
// @column evidence: list[evidence]
// @column mentions: list[map]      What the text names: id, name, kind, basis, evidence.
// @meta total: int                 Duties in all.
// @example position=出納
// @example position=出納 area=發票辦理
MATCH (p:Position {id: $position})-[r:HAS_DUTY]->(d:Duty)
WHERE r.basis IN $basis AND ($area IS NULL OR d.area = $area OR d.area_number = $area)
WITH r, d ORDER BY toInteger(d.area_number), d.area_number, d.area, toInteger(d.number), d.number, d.id, r.id
WITH collect([r, d]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, row[0] AS r, row[1] AS d
RETURN
  d.id AS id,
  d.area AS area,
  d.area_number AS area_number,
  d.number AS number,
  coalesce(d.text, d.name) AS text,
  r.basis AS basis,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  COLLECT {
    MATCH (d)-[m:MENTIONS]->(x) WHERE m.basis IN $basis
    WITH m, x ORDER BY x.name, x.id, m.basis LIMIT 100
    RETURN {
      id: x.id,
      name: x.name,
      kind: head([label IN labels(x) WHERE label <> 'Entity']),
      basis: m.basis,
      evidence: [i IN range(0, size(coalesce(m.quotes, [])) - 1) | {
        document: m.evidence_documents[i],
        quote: m.quotes[i],
        spans: [span IN split(m.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS mentions,
  total
ORDER BY at
