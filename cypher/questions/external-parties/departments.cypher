// Which departments deal with a partner, through which positions, and the words that say so; the most positions first.
//
// A position that belongs to no department counts under a row without one.
//
// @param external_party: external_party  Deals with whom.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str?
// @column name: str?
// @column positions: list[map]     Whose contact it is: id, name, basis, evidence; of the first 20.
// @column count: int               Positions in all.
// @column heads: list[str]         Titles of those that head the department.
// @meta total: int                 Departments in all.
// @example external_party=客戶
MATCH (x:ExternalParty {id: $external_party})<-[r:COMMUNICATES_WITH]-(p:Position) WHERE r.basis IN $basis
OPTIONAL MATCH (p)-[b:BELONGS_TO]->(d:Department) WHERE b.basis IN $basis
WITH d, p, collect(DISTINCT r) AS edges
WITH d, p, edges ORDER BY p.name, p.id
WITH d, collect([p, edges]) AS held
WITH d, held ORDER BY d IS NULL, size(held) DESC, d.name, d.id
WITH collect([d, held]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, found[at][0] AS d, found[at][1] AS held, size(found) AS total
RETURN
  d.id AS id,
  d.name AS name,
  COLLECT {
    UNWIND held[..20] AS one
    UNWIND one[1] AS r
    WITH one[0] AS p, r ORDER BY p.name, p.id, r.basis
    RETURN {
      id: p.id,
      name: p.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS positions,
  size(held) AS count,
  COLLECT {
    MATCH (d)<-[h:HEADS]-(p:Position) WHERE h.basis IN $basis RETURN DISTINCT p.name ORDER BY p.name LIMIT 100
  } AS heads,
  total
ORDER BY at
