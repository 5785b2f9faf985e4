// The whole organisation as one map for a picture: departments, positions, partners, and what links them.
//
// The words that prove a link are not in it; ask for its node, or for a subgraph. Where the organisation is larger
// than the limits, those first in the order of the ids are given, and `cut` counts the others.
//
// @param max_positions: int[1..20000] = 5000  Positions at most.
// @param max_links: int[1..200000] = 50000  Links at most.
// @column departments: list[map]   id, name, implied, collective, positions.
// @column positions: list[map]     id, name, level, implied, departments (ids).
// @column external_parties: list[map]  id, name, category.
// @column links: list[map]         kind, source, target, basis, scope.
// @meta cut: map?                  How many of each were left out; null where none was.
// @example
CALL () { MATCH (d:Department) WITH d ORDER BY d.id LIMIT 2000 RETURN collect(d) AS departments }
CALL () { MATCH (p:Position) WHERE p.id > '' WITH p ORDER BY p.id LIMIT $max_positions RETURN collect(p) AS positions }
CALL () { MATCH (x:ExternalParty) WITH x ORDER BY x.id LIMIT 5000 RETURN collect(x) AS parties }
CALL (departments, positions) {
  UNWIND departments + positions AS a
  MATCH (a)-[r:REPORTS_TO|HEADS|PART_OF|BELONGS_TO|COMMUNICATES_WITH]->(b)
  WITH r, a, b LIMIT $max_links
  WITH r, a, b ORDER BY r.id
  RETURN collect({kind: type(r), source: a.id, target: b.id, basis: r.basis, scope: r.scope}) AS links
}
WITH departments, positions, parties, links,
  COUNT { (:Department) } - size(departments) AS more_departments,
  COUNT { (:Position) } - size(positions) AS more_positions,
  COUNT { (:ExternalParty) } - size(parties) AS more_parties,
  COUNT { ()-[:REPORTS_TO]->() } + COUNT { ()-[:HEADS]->() } + COUNT { ()-[:PART_OF]->() }
    + COUNT { ()-[:BELONGS_TO]->() } + COUNT { ()-[:COMMUNICATES_WITH]->() } - size(links) AS more_links
RETURN
  [d IN departments | {
    id: d.id, name: d.name, implied: coalesce(d.implied, false), collective: coalesce(d.collective, false),
    positions: COUNT { (d)<-[:BELONGS_TO]-() }
  }] AS departments,
  [p IN positions | {
    id: p.id, name: p.name, level: p.level, implied: coalesce(p.implied, false),
    departments: COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.id ORDER BY d.id }
  }] AS positions,
  [x IN parties | {id: x.id, name: x.name, category: x.category}] AS external_parties,
  links,
  CASE WHEN more_departments + more_positions + more_parties + more_links > 0 THEN {
    why: 'max_positions: ' + toString($max_positions) + ', max_links: ' + toString($max_links),
    departments: more_departments, positions: more_positions, external_parties: more_parties, links: more_links
  } END AS cut
