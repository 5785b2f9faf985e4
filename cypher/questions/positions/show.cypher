// A position: everything its sheet says, and what others say of it; with the words that say so.
//
// @param position: position         Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column title: str
// @column aliases: list[str]
// @column level: str?
// @column code: str?
// @column summary: str?
// @column implied: bool             Named by others, without a sheet of its own.
// @column departments: list[map]    id, name, basis, evidence.
// @column heads: list[map]          Departments it heads: id, name, basis, evidence.
// @column superiors: list[map]      id, name, basis, stated_by, evidence.
// @column subordinates: list[map]   id, name, basis, stated_by, evidence.
// @column contacts: list[map]       id, name, kind, scope, basis, evidence; those it names itself.
// @column duties: list[map]         id, area, area_number, number, text, evidence; as the sheet orders them.
// @column authorities: list[map]    id, number, text, evidence.
// @column kpis: list[map]           id, name, basis, evidence.
// @column documents: list[str]      Ids of the documents that name it.
// @meta cut: map?                  Where a list holds 1000 of more: how many are left out of each.
// @example position=出納
MATCH (p:Position {id: $position})
WITH p,
  COUNT { (p)<-[r:REPORTS_TO]-() WHERE r.basis IN $basis } AS all_subordinates,
  COUNT { (p)-[r:COMMUNICATES_WITH]->() WHERE r.basis IN $basis } AS all_contacts,
  COUNT { (p)-[r:HAS_DUTY]->() WHERE r.basis IN $basis } AS all_duties
RETURN
  p.id AS id,
  p.name AS title,
  coalesce(p.aliases, []) AS aliases,
  p.level AS level,
  p.code AS code,
  p.summary AS summary,
  coalesce(p.implied, false) AS implied,
  COLLECT {
    MATCH (p)-[r:BELONGS_TO]->(d) WHERE r.basis IN $basis
    WITH d, r ORDER BY d.name, d.id, r.basis LIMIT 1000
    RETURN {
      id: d.id,
      name: d.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS departments,
  COLLECT {
    MATCH (p)-[r:HEADS]->(d) WHERE r.basis IN $basis
    WITH d, r ORDER BY d.name, d.id, r.basis LIMIT 1000
    RETURN {
      id: d.id,
      name: d.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS heads,
  COLLECT {
    MATCH (p)-[r:REPORTS_TO]->(s) WHERE r.basis IN $basis
    WITH s, r ORDER BY s.name, s.id, r.basis LIMIT 1000
    RETURN {
      id: s.id,
      name: s.name,
      basis: r.basis,
      stated_by: coalesce(r.stated_by, []),
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS superiors,
  COLLECT {
    MATCH (p)<-[r:REPORTS_TO]-(s) WHERE r.basis IN $basis
    WITH s, r ORDER BY s.name, s.id, r.basis LIMIT 1000
    RETURN {
      id: s.id,
      name: s.name,
      basis: r.basis,
      stated_by: coalesce(r.stated_by, []),
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS subordinates,
  COLLECT {
    MATCH (p)-[r:COMMUNICATES_WITH]->(c) WHERE r.basis IN $basis
    WITH c, r ORDER BY r.scope DESC, r.basis, c.name, c.id LIMIT 1000
    RETURN {
      id: c.id,
      name: c.name,
      kind: head([label IN labels(c) WHERE label <> 'Entity']),
      scope: r.scope,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS contacts,
  COLLECT {
    MATCH (p)-[r:HAS_DUTY]->(d:Duty) WHERE r.basis IN $basis
    WITH d, r ORDER BY toInteger(d.area_number), d.area_number, toInteger(d.number), d.number, d.id LIMIT 1000
    RETURN {
      id: d.id,
      area: d.area,
      area_number: d.area_number,
      number: d.number,
      text: d.text,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS duties,
  COLLECT {
    MATCH (p)-[r:HAS_AUTHORITY]->(a:Authority) WHERE r.basis IN $basis
    WITH a, r ORDER BY toInteger(a.number), a.number, a.id LIMIT 1000
    RETURN {
      id: a.id,
      number: a.number,
      text: a.text,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS authorities,
  COLLECT {
    MATCH (p)-[r:MEASURED_BY]->(k:Kpi) WHERE r.basis IN $basis
    WITH k, r ORDER BY k.name, k.id, r.basis LIMIT 1000
    RETURN {
      id: k.id,
      name: k.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS kpis,
  coalesce(p.documents, []) AS documents,
  CASE WHEN any(held IN [all_subordinates, all_contacts, all_duties] WHERE held > 1000) THEN {
    why: 'a list has at most 1000',
    subordinates: CASE WHEN all_subordinates > 1000 THEN all_subordinates - 1000 ELSE 0 END,
    contacts: CASE WHEN all_contacts > 1000 THEN all_contacts - 1000 ELSE 0 END,
    duties: CASE WHEN all_duties > 1000 THEN all_duties - 1000 ELSE 0 END
  } END AS cut
