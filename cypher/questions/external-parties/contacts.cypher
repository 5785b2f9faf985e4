// Who interacts with a partner outside the company, who could stand in for them, and the words that say so.
//
// Declared contacts come first: the position's own sheet lists the partner. Then mined ones: the
// text of a duty or an authority mentions it, which is the proof. An inferred contact (the mention lifted to the
// position) has a row of its own only where its mined rows are not asked for.
//
// The backup is another position that communicates with the partner, best in the same department, then under the same
// superior; where there is none, a colleague under the same superior or in the same department, else the superior.
//
// @param external_party: external_party  Interacts with whom.
// @param basis: list[basis] = declared,mined,inferred  What a row, and a backup's contact, may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of backup_why.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column position: str            Title.
// @column position_id: str
// @column departments: list[str]   Names.
// @column superiors: list[str]     Titles; several where sheets contradict each other.
// @column basis: str               What this row rests on.
// @column duty: str?               The text of the duty or authority that mentions the partner.
// @column duty_id: str?
// @column duty_area: str?
// @column evidence: list[evidence]
// @column kpis: list[str]          What the position is measured by.
// @column backup: str?             Title of who could stand in.
// @column backup_id: str?
// @column backup_why: str?         Why this one.
// @meta total: int                 Rows in all.
// @example external_party=稅務機構
// @example external_party=稅務機構 basis=declared
MATCH (x:ExternalParty {id: $external_party})
CALL (x) {
  MATCH (x)<-[r:COMMUNICATES_WITH]-(p:Position)
  WHERE r.basis = 'declared' AND 'declared' IN $basis
  RETURN p, r, 0 AS rank, null AS duty
  UNION ALL
  MATCH (x)<-[r:MENTIONS]-(duty)<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position)
  WHERE r.basis = 'mined' AND 'mined' IN $basis
  RETURN p, r, 1 AS rank, duty
  UNION ALL
  MATCH (x)<-[r:COMMUNICATES_WITH]-(p:Position)
  WHERE r.basis = 'inferred' AND 'inferred' IN $basis
    AND NOT ('mined' IN $basis AND EXISTS { (x)<-[:MENTIONS {basis: 'mined'}]-()<-[:HAS_DUTY|HAS_AUTHORITY]-(p) })
  RETURN p, r, 2 AS rank, head(COLLECT {
    MATCH (x)<-[:MENTIONS]-(duty)<-[:HAS_DUTY|HAS_AUTHORITY]-(p) RETURN duty ORDER BY duty.id LIMIT 1
  }) AS duty
}
WITH x, p, r, rank, duty ORDER BY rank, p.id, duty.id
WITH x, collect([p, r, rank, duty]) AS found
CALL (x) {
  MATCH (x)<-[c:COMMUNICATES_WITH]-(o:Position) WHERE c.basis IN $basis OR (c.basis = 'inferred' AND 'mined' IN $basis)
  WITH o, c LIMIT 1000
  WITH o, min(c.basis) AS strength ORDER BY strength, o.id LIMIT 2
  RETURN collect(o) AS others
}
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, x, found[at] AS row, others, size(found) AS total
WITH at, total, x, others, row[0] AS p, row[1] AS r, row[2] AS rank, row[3] AS duty
WITH x, others, p, collect([at, total, r, rank, duty]) AS rows
OPTIONAL MATCH (p)-[:BELONGS_TO|REPORTS_TO]->(unit)
WITH x, others, unit, collect([p, rows]) AS members
WITH x, others, collect([unit, members]) AS groups
// Of each department and each superior the two best who communicate with it: found among those who do, or, where they
// are many, among those who are in it.
CALL (x, groups) {
  WITH x, groups WHERE COUNT { (x)<-[:COMMUNICATES_WITH]-() } <= 20000
  CALL (x, groups) {
    UNWIND groups AS one
    RETURN one[0] AS unit, one[1] AS members, null AS strength, null AS o
    UNION ALL
    MATCH (x)<-[c:COMMUNICATES_WITH]-(o:Position)
    WHERE c.basis IN $basis OR (c.basis = 'inferred' AND 'mined' IN $basis)
    WITH o, min(c.basis) AS strength
    MATCH (o)-[:BELONGS_TO|REPORTS_TO]->(unit)
    RETURN DISTINCT unit, null AS members, strength, o
  }
  WITH unit, members, strength, o ORDER BY strength, o.id
  WITH unit, head(collect(members)) AS members, collect(CASE WHEN o IS NOT NULL THEN [strength, o] END)[..2] AS best
  WHERE members IS NOT NULL
  RETURN unit, members, best
  UNION ALL
  WITH x, groups WHERE COUNT { (x)<-[:COMMUNICATES_WITH]-() } > 20000
  UNWIND groups AS one
  WITH x, one[0] AS unit, one[1] AS members
  CALL (x, unit) {
    MATCH (unit)<-[:BELONGS_TO|REPORTS_TO]-(o:Position)
    WITH DISTINCT x, o LIMIT 2000
    MATCH (o)-[c:COMMUNICATES_WITH]->(x)
    WHERE c.basis IN $basis OR (c.basis = 'inferred' AND 'mined' IN $basis)
    WITH o, min(c.basis) AS strength ORDER BY strength, o.id LIMIT 2
    RETURN collect([strength, o]) AS best
  }
  RETURN unit, members, best
}
WITH others, members, [one IN best | [CASE WHEN unit:Department THEN 0 ELSE 1 END, one[0], one[1]]] AS near
UNWIND members AS member
WITH member[0] AS p, member[1] AS rows, others, head([one IN near WHERE one[2] <> member[0]]) AS nearest
WITH p, head(collect(rows)) AS rows, head(collect(others)) AS others, collect(nearest) AS near
OPTIONAL CALL (p, others, near) {
  UNWIND near AS one
  RETURN one[0] AS tier, one[1] AS strength, one[2] AS o
  UNION ALL
  UNWIND others AS o
  WITH p, o WHERE o <> p
  RETURN 2 AS tier, null AS strength, o LIMIT 1
  UNION ALL
  WITH p WHERE size([o IN others WHERE o <> p]) = 0
  MATCH (p)-[:BELONGS_TO|REPORTS_TO]->(unit)<-[:BELONGS_TO|REPORTS_TO]-(o:Position)
  WHERE o <> p
  WITH o, max(unit:Department) AS together, max(unit:Position) AS alike LIMIT 1000
  RETURN CASE WHEN together AND alike THEN 3 WHEN alike THEN 4 ELSE 5 END AS tier, null AS strength, o
  UNION ALL
  WITH p WHERE size([o IN others WHERE o <> p]) = 0
  MATCH (p)-[:REPORTS_TO]->(o:Position) WHERE o <> p
  RETURN 6 AS tier, null AS strength, o
}
WITH rows, p, o, tier ORDER BY tier, strength, o.id
WITH rows, p, head(collect(o)) AS backup, min(tier) AS tier
CALL (p) {
  RETURN
    COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
    COLLECT { MATCH (p)-[:REPORTS_TO]->(s) RETURN DISTINCT s.name ORDER BY s.name } AS superiors,
    COLLECT { MATCH (p)-[:MEASURED_BY]->(k) RETURN DISTINCT k.name ORDER BY k.name } AS kpis
}
UNWIND rows AS row
WITH p, departments, superiors, kpis, backup, tier,
  row[0] AS at, row[1] AS total, row[2] AS r, row[3] AS rank, row[4] AS duty
RETURN
  p.name AS position,
  p.id AS position_id,
  departments,
  superiors,
  ['declared', 'mined', 'inferred'][rank] AS basis,
  duty.text AS duty,
  duty.id AS duty_id,
  duty.area AS duty_area,
  [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
    document: r.evidence_documents[i],
    quote: r.quotes[i],
    spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
  }] AS evidence,
  kpis,
  backup.name AS backup,
  backup.id AS backup_id,
  {
    en: [
      'in the same department, and communicates with it',
      'under the same superior, and communicates with it',
      'communicates with it',
      'under the same superior and in the same department; no other position communicates with it',
      'under the same superior; no other position communicates with it',
      'in the same department; no other position communicates with it',
      'the superior; no other position communicates with it'
    ],
    `zh-Hant`: [
      '同部門，也與其往來',
      '上級相同，也與其往來',
      '也與其往來',
      '上級相同且同部門；沒有其他崗位與其往來',
      '上級相同；沒有其他崗位與其往來',
      '同部門；沒有其他崗位與其往來',
      '其上級；沒有其他崗位與其往來'
    ],
    `zh-Hans`: [
      '同部门，也与其往来',
      '上级相同，也与其往来',
      '也与其往来',
      '上级相同且同部门；没有其他岗位与其往来',
      '上级相同；没有其他岗位与其往来',
      '同部门；没有其他岗位与其往来',
      '其上级；没有其他岗位与其往来'
    ]
  }[$language][tier] AS backup_why,
  total
ORDER BY at
