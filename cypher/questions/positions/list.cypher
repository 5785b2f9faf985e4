// Every position, by title.
//
// Filters compose: what is given must all hold. A department, superior or partner counts on any basis unless `basis`
// says otherwise.
//
// @param department: department?      Only those that belong to this department.
// @param superior: position?          Only those that report to this position directly.
// @param level: str?                  Only this level, in the sheets' own words.
// @param implied: bool?               Only those that are merely named by others (true), or have a sheet (false).
// @param external_party: external_party?  Only those that communicate with this partner.
// @param kpi: kpi?                    Only those that this indicator measures.
// @param system: system?              Only those whose duties mention this system.
// @param document: document?          Only those that this document names.
// @param with_kpis: bool?             Only those that indicators measure (true), or none does (false).
// @param with_subordinates: bool?     Only those that others report to (true), or none does (false).
// @param with_superior: bool?         Only those that report to another (true), or to none (false).
// @param basis: list[basis] = declared,mined,inferred  What the facts that are filtered by may rest on.
// @where department: MATCH (p)-[belongs:BELONGS_TO]->(:Department {id: $department}) WHERE belongs.basis IN $basis
// @where superior: MATCH (p)-[reports:REPORTS_TO]->(:Position {id: $superior}) WHERE reports.basis IN $basis
// @where level: p.level = $level
// @where implied: p.implied = $implied
// @where external_party: MATCH (p)-[talks:COMMUNICATES_WITH]->(:ExternalParty {id: $external_party})
//   WHERE talks.basis IN $basis
// @where kpi: MATCH (p)-[measured:MEASURED_BY]->(:Kpi {id: $kpi}) WHERE measured.basis IN $basis
// @where system: MATCH (p)-[:HAS_DUTY]->(:Duty)-[uses:MENTIONS]->(:System {id: $system}) WHERE uses.basis IN $basis
// @where document: $document IN p.documents
// @where with_kpis: EXISTS { (p)-[:MEASURED_BY]->() } = $with_kpis
// @where with_subordinates: EXISTS { (p)<-[:REPORTS_TO]-() } = $with_subordinates
// @where with_superior: EXISTS { (p)-[:REPORTS_TO]->() } = $with_superior
// @sort title: by_pinyin              By the title's pinyin.
// @sort stroke: by_stroke             By the strokes of the title's characters.
// @sort level: by_level               By the level's wording, then by title; those without a level last.
// @sort -subordinates: by_count       By the number of direct subordinates, then by title.
// @column id: str
// @column title: str
// @column level: str?                 As the sheet says it.
// @column code: str?
// @column implied: bool               Named by others, without a sheet of its own.
// @column departments: list[str]      Names.
// @column superiors: list[str]        Names; several where sheets contradict each other.
// @column subordinates: int           Direct ones.
// @example
// @example department=財務部
// @example external_party=稅務機構 sort=stroke
// @example sort=-subordinates limit=5 fields=title,subordinates
MATCH (p:Position)
RETURN
  p.id AS id,
  p.name AS title,
  p.level AS level,
  p.code AS code,
  coalesce(p.implied, false) AS implied,
  COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name } AS departments,
  COLLECT { MATCH (p)-[:REPORTS_TO]->(s) RETURN DISTINCT s.name ORDER BY s.name } AS superiors,
  COUNT { MATCH (p)<-[:REPORTS_TO]-(s) RETURN DISTINCT s } AS subordinates
