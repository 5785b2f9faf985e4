// The duties and authorities that mention a partner, a department, a position or a system; with the words that do.
//
// @param node: node                What is mentioned.
// @param basis: list[basis] = declared,mined,inferred  What the mention may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str                  Of the duty or authority.
// @column kind: str                Duty or Authority.
// @column area: str?
// @column number: str?
// @column text: str
// @column positions: list[str]     Titles of those whose it is.
// @column position_ids: list[str]
// @column departments: list[str]   Where they belong.
// @column basis: str
// @column evidence: list[evidence]
// @meta total: int                 Mentions in all.
// @example node=稅務機構
// @example node=財務部
MATCH (:Entity {id: $node})<-[r:MENTIONS]-(m) WHERE r.basis IN $basis
WITH r, m ORDER BY m.id, r.basis
WITH collect([r, m]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, found[at][0] AS r, found[at][1] AS m, size(found) AS total
CALL (m) {
  OPTIONAL MATCH (m)<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position)
  WITH DISTINCT p ORDER BY p.name, p.id LIMIT 100
  RETURN collect(p) AS held
}
RETURN
  m.id AS id,
  head([label IN labels(m) WHERE label <> 'Entity']) AS kind,
  m.area AS area,
  m.number AS number,
  coalesce(m.text, m.name) AS text,
  [p IN held | p.name] AS positions,
  [p IN held | p.id] AS position_ids,
  COLLECT {
    UNWIND held AS p
    MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name
  } AS departments,
  r.basis AS basis,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  total
ORDER BY at
