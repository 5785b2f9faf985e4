// Everyone above a position, nearest first; with the words that say so.
//
// A vacant post still counts as a step, because the manual lists it. Where sheets contradict each
// other, every superior that one of them names is there.
//
// @param position: position        Whose superiors.
// @param steps: int[1..50] = 20    How many steps up.
// @param basis: list[basis] = declared,mined,inferred  What the steps may rest on.
// @param limit: int[1..1000] = 1000  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column level: int               1 is the direct superior.
// @column id: str
// @column title: str
// @column implied: bool            Named by others, without a sheet of its own.
// @column departments: list[str]   Names.
// @column via: list[str]           Titles on the way, the position itself first.
// @column basis: list[str]         What the last step of the way rests on.
// @column stated_by: list[str]     Whose sheets say that step: source (below), target (above).
// @column evidence: list[evidence]  The words that say that step.
// @meta total: int                 Superiors in all, within the steps.
// @example position=出納
MATCH path = ANY SHORTEST
  (:Position {id: $position}) ((a)-[r:REPORTS_TO]->(b) WHERE r.basis IN $basis){1,50} (superior:Position)
WHERE length(path) <= $steps AND superior.id <> $position
WITH nodes(path) AS way ORDER BY size(way), way[-1].name, way[-1].id
WITH collect(way) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS way, size(found) AS total
WITH at, total, way, way[-1] AS superior, way[-2] AS below
RETURN
  size(way) - 1 AS level,
  superior.id AS id,
  superior.name AS title,
  coalesce(superior.implied, false) AS implied,
  COLLECT { MATCH (superior)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  [step IN way | step.name] AS via,
  COLLECT {
    MATCH (below)-[r:REPORTS_TO]->(superior) WHERE r.basis IN $basis RETURN DISTINCT r.basis AS one ORDER BY one
  } AS basis,
  COLLECT {
    MATCH (below)-[r:REPORTS_TO]->(superior) WHERE r.basis IN $basis
    UNWIND coalesce(r.stated_by, []) AS side
    RETURN DISTINCT side ORDER BY side
  } AS stated_by,
  COLLECT {
    MATCH (below)-[r:REPORTS_TO]->(superior) WHERE r.basis IN $basis
    WITH r ORDER BY r.id
    UNWIND range(0, size(coalesce(r.quotes, [])) - 1) AS i
    RETURN {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    }
  } AS evidence,
  total
ORDER BY at
