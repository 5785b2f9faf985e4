// The colleagues of a position: who has the same superior, who belongs to the same department.
//
// Those with the same superior come first, and among them those of the same department.
//
// @param position: position        Whose colleagues.
// @param by: str[superior|department|both]?  Only with the same superior, in the same department, or with both alike.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column title: str
// @column level: str?
// @column implied: bool            Named by others, without a sheet of its own.
// @column superiors: list[map]     Superiors that both have: id, name, evidence (of the colleague's line).
// @column departments: list[map]   Departments that both belong to: id, name, evidence (of the colleague's place).
// @meta total: int                 Colleagues in all.
// @example position=出納
// @example position=出納 by=superior
MATCH (p:Position {id: $position})
CALL (p) {
  MATCH (p)-[a:REPORTS_TO]->()<-[b:REPORTS_TO]-(o:Position)
  WHERE a.basis IN $basis AND b.basis IN $basis AND o <> p
  RETURN DISTINCT o, true AS superior, false AS department
  UNION ALL
  MATCH (p)-[a:BELONGS_TO]->()<-[b:BELONGS_TO]-(o:Position)
  WHERE a.basis IN $basis AND b.basis IN $basis AND o <> p
  RETURN DISTINCT o, false AS superior, true AS department
}
WITH p, o, max(superior) AS superior, max(department) AS department
WHERE $by IS NULL OR ($by IN ['superior', 'both'] AND superior AND ($by = 'superior' OR department))
  OR ($by = 'department' AND department)
WITH p, o, superior, department ORDER BY superior DESC, department DESC, o.name, o.id
WITH p, collect(o) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH *, found[at] AS o, size(found) AS total
WITH at, total, p, o
RETURN
  o.id AS id,
  o.name AS title,
  o.level AS level,
  coalesce(o.implied, false) AS implied,
  COLLECT {
    MATCH (p)-[a:REPORTS_TO]->(s)<-[r:REPORTS_TO]-(o)
    WHERE a.basis IN $basis AND r.basis IN $basis
    WITH DISTINCT s, r ORDER BY s.name, s.id, r.id
    RETURN {
      id: s.id,
      name: s.name,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS superiors,
  COLLECT {
    MATCH (p)-[a:BELONGS_TO]->(s)<-[r:BELONGS_TO]-(o)
    WHERE a.basis IN $basis AND r.basis IN $basis
    WITH DISTINCT s, r ORDER BY s.name, s.id, r.id
    RETURN {
      id: s.id,
      name: s.name,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS departments,
  total
ORDER BY at
