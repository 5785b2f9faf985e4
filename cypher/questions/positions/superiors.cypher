// Everyone above a position, nearest first.
//
// A vacant post still counts as a step, because the manual lists it. Where sheets contradict each
// other, every superior that one of them names is there.
//
// @param position: position        Whose superiors.
// @param steps: int[1..50] = 20    How many steps up.
// @param basis: list[basis] = declared,mined,inferred  What the steps may rest on.
// @column level: int               1 is the direct superior.
// @column id: str
// @column title: str
// @column implied: bool            Named by others, without a sheet of its own.
// @column departments: list[str]   Names.
// @column via: list[str]           Titles on the way, the position itself first.
// @example position=出納
MATCH path = ANY SHORTEST
  (:Position {id: $position}) ((a)-[r:REPORTS_TO]->(b) WHERE r.basis IN $basis){1,50} (superior:Position)
WHERE length(path) <= $steps AND superior.id <> $position
RETURN
  length(path) AS level,
  superior.id AS id,
  superior.name AS title,
  coalesce(superior.implied, false) AS implied,
  COLLECT { MATCH (superior)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  [step IN nodes(path) | step.name] AS via
ORDER BY level, title, id
