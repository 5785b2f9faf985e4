// Who could stand in for a position: those who share most with it, and what they share.
//
// A point for each contact and each indicator that both have, three for the same superior, two for the same department,
// two for being the superior. All departments, and each department where they are spelled out, do not count. What more
// than 2000 share finds nobody by itself: it says little about who could stand in.
//
// @param position: position        For whom.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..100] = 10   Positions at most.
// @column id: str
// @column title: str
// @column level: str?
// @column implied: bool            Named by others, without a sheet of its own.
// @column score: int               Points.
// @column superior: bool           Whether it is the superior.
// @column same_superior: list[str]  Titles.
// @column same_department: list[str]  Names.
// @column external: list[str]      Partners outside that both communicate with.
// @column internal: list[str]      Other contacts that both have.
// @column kpis: list[str]          Indicators that measure both.
// @meta total: int                 Positions that share anything with it.
// @example position=出納
MATCH (p:Position {id: $position})-[r:COMMUNICATES_WITH|MEASURED_BY|REPORTS_TO|BELONGS_TO]->(x)
WHERE r.basis IN $basis AND NOT coalesce(x.collective, false) AND NOT (r.basis = 'inferred' AND r.scope = 'internal')
WITH DISTINCT p, x, type(r) AS kind
WITH p, collect([x, kind]) AS shared
CALL (p, shared) {
  UNWIND shared AS one
  WITH p, one[0] AS x, one[1] AS kind
  WHERE COUNT { (x)<--() } <= 2000
  MATCH (x)<-[r:COMMUNICATES_WITH|MEASURED_BY|REPORTS_TO|BELONGS_TO]-(o:Position)
  WHERE type(r) = kind AND r.basis IN $basis AND NOT (r.basis = 'inferred' AND r.scope = 'internal') AND o <> p
  RETURN DISTINCT o, x, kind
  UNION
  UNWIND shared AS one
  WITH one WHERE one[1] = 'REPORTS_TO'
  RETURN one[0] AS o, one[0] AS x, 'SUPERIOR' AS kind
}
WITH o, x, kind, CASE
  WHEN kind = 'SUPERIOR' THEN 2
  WHEN kind = 'REPORTS_TO' THEN 3
  WHEN kind = 'BELONGS_TO' THEN 2
  ELSE 1
END AS points
WHERE $position <> o.id
WITH o, sum(points) AS score, collect([kind, x]) AS reasons
WITH o, score, reasons ORDER BY score DESC, o.name, o.id
WITH collect([o, score, reasons]) AS found
UNWIND range(0, size(found) - 1)[..$limit] AS at
WITH at, found[at][0] AS o, found[at][1] AS score, found[at][2] AS reasons, size(found) AS total
RETURN
  o.id AS id,
  o.name AS title,
  o.level AS level,
  coalesce(o.implied, false) AS implied,
  score,
  any(one IN reasons WHERE one[0] = 'SUPERIOR') AS superior,
  COLLECT {
    UNWIND reasons AS one
    WITH one WHERE one[0] = 'REPORTS_TO' RETURN one[1].name AS n ORDER BY n
  } AS same_superior,
  COLLECT {
    UNWIND reasons AS one
    WITH one WHERE one[0] = 'BELONGS_TO' RETURN one[1].name AS n ORDER BY n
  } AS same_department,
  COLLECT {
    UNWIND reasons AS one
    WITH one[0] AS kind, one[1] AS x WHERE kind = 'COMMUNICATES_WITH' AND x:ExternalParty
    RETURN x.name AS n ORDER BY n
  } AS external,
  COLLECT {
    UNWIND reasons AS one
    WITH one[0] AS kind, one[1] AS x WHERE kind = 'COMMUNICATES_WITH' AND NOT x:ExternalParty
    RETURN x.name AS n ORDER BY n
  } AS internal,
  COLLECT { UNWIND reasons AS one WITH one WHERE one[0] = 'MEASURED_BY' RETURN one[1].name AS n ORDER BY n } AS kpis,
  total
ORDER BY at
