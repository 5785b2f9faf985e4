// An authority: its text, whose it is; with the words that say so.
//
// @param authority: authority              Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column text: str
// @column number: str?
// @column positions: list[map]     Whose it is: id, name, departments, superiors, basis, evidence.
// @column documents: list[str]     Ids of the documents that state it.
// @example authority=authority:出納/1
MATCH (n:Authority {id: $authority})
RETURN
  n.id AS id,
  coalesce(n.text, n.name) AS text,
  n.number AS number,
  COLLECT {
    MATCH (n)<-[r:HAS_AUTHORITY]-(p:Position) WHERE r.basis IN $basis
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
  coalesce(n.documents, []) AS documents
