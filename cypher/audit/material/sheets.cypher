// Every described position with all that its sheet says, for the judges that compare texts.
MATCH (p:Position)
WHERE NOT coalesce(p.implied, false)
RETURN
  p.id AS id,
  p.name AS name,
  coalesce(p.aliases, []) AS aliases,
  p.level AS level,
  p.summary AS summary,
  coalesce(p.documents, []) AS documents,
  COLLECT { MATCH (p)-[:BELONGS_TO]->(d:Department) RETURN d.id ORDER BY d.id } AS departments,
  COLLECT {
    MATCH (p)-[r:REPORTS_TO]->(s:Position)
    RETURN {id: s.id, name: s.name, basis: r.basis, stated_by: r.stated_by,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY s.id, r.basis
  } AS superiors,
  COLLECT {
    MATCH (p)<-[r:REPORTS_TO]-(s:Position)
    RETURN {id: s.id, name: s.name, basis: r.basis, stated_by: r.stated_by,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY s.id, r.basis
  } AS subordinates,
  COLLECT {
    MATCH (p)-[r:HEADS]->(d:Department)
    RETURN {id: d.id, name: d.name, basis: r.basis, stated_by: r.stated_by,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY d.id, r.basis
  } AS heads,
  COLLECT {
    MATCH (p)-[r:COMMUNICATES_WITH]->(c:Entity)
    RETURN {id: c.id, name: c.name, basis: r.basis, stated_by: r.stated_by, scope: r.scope,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY c.id, r.basis
  } AS contacts,
  COLLECT {
    MATCH (p)-[r:HAS_DUTY]->(d:Duty)
    RETURN {id: d.id, text: d.text, area: d.area, number: d.number, area_number: d.area_number,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY d.id
  } AS duties,
  COLLECT {
    MATCH (p)-[r:HAS_AUTHORITY]->(a:Authority)
    RETURN {id: a.id, text: a.text, number: a.number,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY a.id
  } AS authorities,
  COLLECT {
    MATCH (p)-[r:MEASURED_BY]->(k:Kpi)
    RETURN {id: k.id, text: k.name, documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY k.id
  } AS kpis,
  COLLECT {
    MATCH (p)-[r:BELONGS_TO]->(d:Department)
    RETURN {id: d.id, name: d.name, basis: r.basis, stated_by: r.stated_by,
            documents: r.evidence_documents, quotes: r.quotes, spans: r.spans}
    ORDER BY d.id
  } AS homes
ORDER BY id
