// A duty: its text, whose it is and what it mentions; with the words that say so.
//
// @param duty: duty              Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column text: str
// @column area: str?
// @column area_number: str?
// @column number: str?
// @column positions: list[map]     Whose it is: id, name, departments, superiors, basis, evidence.
// @column mentions: list[map]      What its text names: id, name, kind, basis, evidence.
// @column documents: list[str]     Ids of the documents that state it.
// @example duty=duty:出納/2.1
MATCH (n:Duty {id: $duty})
RETURN
  n.id AS id,
  coalesce(n.text, n.name) AS text,
  n.area AS area,
  n.area_number AS area_number,
  n.number AS number,
  COLLECT {
    MATCH (n)<-[r:HAS_DUTY]-(p:Position) WHERE r.basis IN $basis
    WITH p, r ORDER BY p.name, p.id, r.basis LIMIT 1000
    RETURN {
      id: p.id,
      name: p.name,
      departments: COLLECT { MATCH (p)-[:BELONGS_TO]->(d) RETURN DISTINCT d.name ORDER BY d.name },
      superiors: COLLECT { MATCH (p)-[:REPORTS_TO]->(s) RETURN DISTINCT s.name ORDER BY s.name },
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS positions,
  COLLECT {
    MATCH (n)-[r:MENTIONS]->(x) WHERE r.basis IN $basis
    WITH r, x ORDER BY x.name, x.id, r.basis LIMIT 1000
    RETURN {
      id: x.id,
      name: x.name,
      kind: head([label IN labels(x) WHERE label <> 'Entity']),
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS mentions,
  coalesce(n.documents, []) AS documents
