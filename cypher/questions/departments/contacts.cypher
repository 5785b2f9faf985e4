// Whom a department communicates with: other departments and partners outside, through which positions, in which words.
//
// A contact of one of its positions is a contact of the department. Another position counts for the departments that it
// belongs to, and for itself where it belongs to none; contacts within the department are left out. Those with most
// positions behind them come first.
//
// @param department: department    Which one.
// @param scope: str[internal|external]?  Only other departments, or only partners outside.
// @param direction: str[out|in|both] = out  Whom its positions name (out), or whose positions name it or them (in).
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column scope: str               internal or external.
// @column direction: str           out or in.
// @column id: str
// @column name: str
// @column kind: str                Department, Position or ExternalParty.
// @column category: str?           Of a partner.
// @column basis: list[str]         What its contacts rest on.
// @column positions: list[str]     Titles of the department's positions that have the contact; the first 100.
// @column contacts: int            Contacts in all.
// @column evidence: list[map]      The first 5 contacts: source, target, basis, evidence.
// @meta total: int                 Rows in all.
// @example department=財務部
// @example department=財務部 scope=internal direction=both
MATCH (d:Department {id: $department})
CALL (d) {
  WITH d WHERE $direction IN ['out', 'both']
  MATCH (d)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x)
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN DISTINCT 'out' AS direction, p, r, x, p AS mine
  UNION ALL
  WITH d WHERE $direction IN ['in', 'both']
  MATCH (d)<-[b:BELONGS_TO]-(mine:Position)<-[r:COMMUNICATES_WITH]-(x:Position)
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN DISTINCT 'in' AS direction, x AS p, r, x, mine
  UNION ALL
  WITH d WHERE $direction IN ['in', 'both']
  MATCH (d)<-[r:COMMUNICATES_WITH]-(x:Position)
  WHERE r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN DISTINCT 'in' AS direction, x AS p, r, x, null AS mine
}
WITH d, direction, r, x, mine,
  CASE WHEN x:Position THEN COLLECT {
    MATCH (x)-[b:BELONGS_TO]->(o:Department) WHERE b.basis IN $basis RETURN DISTINCT o
  } ELSE [] END AS units
WHERE x <> d AND NOT d IN units
UNWIND CASE WHEN units = [] THEN [x] ELSE units END AS other
WITH direction, other, r, mine ORDER BY r.id
WITH direction, other, collect(DISTINCT r) AS edges, collect(DISTINCT mine.name) AS mine
WITH direction, other, edges, mine
ORDER BY direction DESC, other:ExternalParty, size(edges) DESC, other.name, other.id
WITH collect([direction, other, edges, mine]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, row[0] AS direction, row[1] AS other, row[2] AS edges, row[3] AS mine
RETURN
  CASE WHEN other:ExternalParty THEN 'external' ELSE 'internal' END AS scope,
  direction,
  other.id AS id,
  other.name AS name,
  head([label IN labels(other) WHERE label <> 'Entity']) AS kind,
  other.category AS category,
  COLLECT { UNWIND edges AS r RETURN DISTINCT r.basis AS one ORDER BY one } AS basis,
  COLLECT { UNWIND mine AS title RETURN title ORDER BY title LIMIT 100 } AS positions,
  size(edges) AS contacts,
  [r IN edges[..5] | {
    source: startNode(r).name,
    target: endNode(r).name,
    basis: r.basis,
    evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }]
  }] AS evidence,
  total
ORDER BY at
