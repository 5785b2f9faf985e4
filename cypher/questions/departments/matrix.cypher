// Which department talks to which, and to which kind of partner outside: a row for each pair, with counts by basis.
//
// A contact of a position counts for each department that it belongs to; one with a position counts for the departments
// of that position. Pairs with most contacts come first. A partner without a category counts as `other`. The contacts
// of positions that belong to no department are not in the matrix. Without a department all are looked through; of a
// very large organisation ask `network/matrix`, which keeps what it found.
//
// @param department: department?   Only rows from or to this one.
// @param scope: str[internal|external]?  Only departments, or only partners outside.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @param shown: int[0..200] = 5    Contacts of each row that come along with their evidence.
// @column source: str              Name of the department whose positions have the contact.
// @column source_id: str
// @column target: str              Name of a department, or a category of partners.
// @column target_id: str?          Null for a category.
// @column scope: str               internal or external.
// @column within: bool             Whether both are the same department.
// @column contacts: int
// @column declared: int
// @column mined: int
// @column inferred: int
// @column positions: int           Positions of the source that have them.
// @column evidence: list[map]      The first `shown` contacts: source, source_id, target, target_id, basis, evidence.
// @meta total: int                 Rows in all.
// @example
// @example department=財務部 scope=internal
// @example department=財務部 scope=external shown=1
CALL () {
  WITH * WHERE $department IS NULL
  MATCH (d:Department)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:Department)
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN d, x AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NULL
  MATCH (d:Department)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(q:Position),
    (q)-[c:BELONGS_TO]->(x:Department)
  WHERE b.basis IN $basis AND r.basis IN $basis AND c.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN d, x AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NULL
  MATCH (d:Department)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:ExternalParty)
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN d, coalesce(x.category, 'other') AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NOT NULL
  MATCH (d:Department {id: $department})<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:Department)
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN d, x AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NOT NULL
  MATCH (d:Department {id: $department})<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(q:Position),
    (q)-[c:BELONGS_TO]->(x:Department)
  WHERE b.basis IN $basis AND r.basis IN $basis AND c.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN d, x AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NOT NULL
  MATCH (d:Department {id: $department})<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:ExternalParty)
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
  RETURN d, coalesce(x.category, 'other') AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NOT NULL
  MATCH (d:Department)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:Department {id: $department})
  WHERE b.basis IN $basis AND r.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
    AND d.id <> $department
  RETURN d, x AS target, p, r
  UNION ALL
  WITH * WHERE $department IS NOT NULL
  MATCH (d:Department)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(q:Position),
    (q)-[c:BELONGS_TO]->(x:Department {id: $department})
  WHERE b.basis IN $basis AND r.basis IN $basis AND c.basis IN $basis AND ($scope IS NULL OR r.scope = $scope)
    AND d.id <> $department
  RETURN d, x AS target, p, r
}
WITH d, target, count(DISTINCT p) AS positions, count(DISTINCT r) AS contacts,
  count(DISTINCT CASE r.basis WHEN 'declared' THEN r END) AS declared,
  count(DISTINCT CASE r.basis WHEN 'mined' THEN r END) AS mined
WITH d, target, positions, contacts, declared, mined,
  CASE WHEN target IS :: STRING NOT NULL THEN target ELSE target.id END AS target_id
ORDER BY contacts DESC, d.id, target_id
WITH collect([d, target, positions, contacts, declared, mined]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS row, size(found) AS total
WITH at, total, row[0] AS d, row[1] AS target, row[2] AS positions, row[3] AS contacts, row[4] AS declared,
  row[5] AS mined
CALL (d, target) {
  MATCH (d)<-[b:BELONGS_TO]-(:Position)-[r:COMMUNICATES_WITH]->(x)
  WHERE b.basis IN $basis AND r.basis IN $basis AND (
    x = target
    OR x:ExternalParty AND coalesce(x.category, 'other') = target
    OR x:Position AND EXISTS { (x)-[c:BELONGS_TO]->(o) WHERE o = target AND c.basis IN $basis }
  )
  WITH DISTINCT r ORDER BY r.id LIMIT $shown
  RETURN collect(r) AS edges
}
RETURN
  d.name AS source,
  d.id AS source_id,
  CASE WHEN target IS :: STRING NOT NULL THEN target ELSE target.name END AS target,
  CASE WHEN target IS :: STRING NOT NULL THEN null ELSE target.id END AS target_id,
  CASE WHEN target IS :: STRING NOT NULL THEN 'external' ELSE 'internal' END AS scope,
  coalesce(d = target, false) AS within,
  contacts,
  declared,
  mined,
  contacts - declared - mined AS inferred,
  positions,
  [r IN edges | {
    source: startNode(r).name,
    source_id: startNode(r).id,
    target: endNode(r).name,
    target_id: endNode(r).id,
    basis: r.basis,
    evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }]
  }] AS evidence,
  total
ORDER BY at
