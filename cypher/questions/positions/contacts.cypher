// Whom a position communicates with, and who names it as a contact; each with the words that say so.
//
// @param position: position        Whose contacts.
// @param scope: str[internal|external]?  Only contacts inside the company, or only outside.
// @param direction: str[out|in|both] = both  Those that it names (out), or that name it (in).
// @param basis: list[basis] = declared,mined,inferred  What the contacts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column scope: str               internal or external.
// @column direction: str           out: the position names the contact; in: the contact names it.
// @column id: str
// @column name: str
// @column kind: str                Position, Department or ExternalParty.
// @column category: str?           Of a partner.
// @column basis: str
// @column stated_by: list[str]     Whose sheets say it: source, target.
// @column evidence: list[evidence]
// @meta total: int                 Rows in all.
// @example position=出納
// @example position=出納 scope=external
MATCH (p:Position {id: $position})-[r:COMMUNICATES_WITH]-(c:Entity)
WHERE r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
WITH r, c, CASE WHEN startNode(r) = p THEN 'out' ELSE 'in' END AS direction
WHERE $direction IN ['both', direction]
WITH r, c, direction
ORDER BY r.scope DESC, direction DESC, CASE r.basis WHEN 'declared' THEN 0 WHEN 'mined' THEN 1 ELSE 2 END, c.name, c.id
WITH collect({edge: r, node: c, direction: direction}) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, row.edge AS r, row.node AS c, row.direction AS direction
RETURN
  r.scope AS scope,
  direction,
  c.id AS id,
  c.name AS name,
  head([label IN labels(c) WHERE label <> 'Entity']) AS kind,
  c.category AS category,
  r.basis AS basis,
  coalesce(r.stated_by, []) AS stated_by,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  total
ORDER BY at
