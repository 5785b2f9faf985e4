// A department: its positions, its heads, and who communicates with it; with the words that say so.
//
// @param department: department    Which one.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @column id: str
// @column name: str
// @column aliases: list[str]
// @column implied: bool            Named by sheets, without a position of its own.
// @column collective: bool         Stands for several, such as all departments.
// @column part_of: list[map]       id, name, basis, evidence.
// @column parts: list[map]         id, name, basis, evidence.
// @column heads: list[map]         id, name, basis, evidence.
// @column positions: list[map]     id, name, level, basis, evidence.
// @column contacted_by: list[map]  Positions that name it as a contact: id, name, basis, evidence.
// @column external_parties: list[map]  Whom its positions communicate with outside: id, name, positions.
// @column documents: list[str]     Ids of the documents that name it.
// @meta cut: map?                  Where a list holds 1000 of more: how many are left out of each.
// @example department=財務部
MATCH (d:Department {id: $department})
WITH d,
  COUNT { (d)<-[r:PART_OF]-() WHERE r.basis IN $basis } AS all_parts,
  COUNT { (d)<-[r:HEADS]-() WHERE r.basis IN $basis } AS all_heads,
  COUNT { (d)<-[r:BELONGS_TO]-(:Position) WHERE r.basis IN $basis } AS all_positions,
  COUNT { (d)<-[r:COMMUNICATES_WITH]-() WHERE r.basis IN $basis } AS all_contacted_by,
  COUNT {
    MATCH (d)<-[b:BELONGS_TO]-(:Position)-[r:COMMUNICATES_WITH]->(x:ExternalParty)
    WHERE b.basis IN $basis AND r.basis IN $basis
    RETURN DISTINCT x
  } AS all_external_parties
RETURN
  d.id AS id,
  d.name AS name,
  coalesce(d.aliases, []) AS aliases,
  coalesce(d.implied, false) AS implied,
  coalesce(d.collective, false) AS collective,
  COLLECT {
    MATCH (d)-[r:PART_OF]->(o) WHERE r.basis IN $basis
    WITH o, r ORDER BY o.name, o.id, r.basis LIMIT 1000
    RETURN {
      id: o.id,
      name: o.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS part_of,
  COLLECT {
    MATCH (d)<-[r:PART_OF]-(o) WHERE r.basis IN $basis
    WITH o, r ORDER BY o.name, o.id, r.basis LIMIT 1000
    RETURN {
      id: o.id,
      name: o.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS parts,
  COLLECT {
    MATCH (d)<-[r:HEADS]-(p) WHERE r.basis IN $basis
    WITH p, r ORDER BY p.name, p.id, r.basis LIMIT 1000
    RETURN {
      id: p.id,
      name: p.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS heads,
  COLLECT {
    MATCH (d)<-[r:BELONGS_TO]-(p:Position) WHERE r.basis IN $basis
    WITH p, r ORDER BY p.name, p.id, r.basis LIMIT 1000
    RETURN {
      id: p.id,
      name: p.name,
      level: p.level,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS positions,
  COLLECT {
    MATCH (d)<-[r:COMMUNICATES_WITH]-(p) WHERE r.basis IN $basis
    WITH p, r ORDER BY p.name, p.id, r.basis LIMIT 1000
    RETURN {
      id: p.id,
      name: p.name,
      basis: r.basis,
      evidence: [i IN range(0, size(coalesce(r.quotes, [])) - 1) | {
        document: r.evidence_documents[i],
        quote: r.quotes[i],
        spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
      }]
    }
  } AS contacted_by,
  COLLECT {
    MATCH (d)<-[b:BELONGS_TO]-(p:Position)-[r:COMMUNICATES_WITH]->(x:ExternalParty)
    WHERE b.basis IN $basis AND r.basis IN $basis
    WITH x, count(DISTINCT p) AS positions ORDER BY x.name, x.id LIMIT 1000
    RETURN {id: x.id, name: x.name, positions: positions}
  } AS external_parties,
  coalesce(d.documents, []) AS documents,
  CASE WHEN any(
    held IN [all_parts, all_heads, all_positions, all_contacted_by, all_external_parties] WHERE held > 1000
  ) THEN {
    why: 'a list has at most 1000',
    parts: CASE WHEN all_parts > 1000 THEN all_parts - 1000 ELSE 0 END,
    heads: CASE WHEN all_heads > 1000 THEN all_heads - 1000 ELSE 0 END,
    positions: CASE WHEN all_positions > 1000 THEN all_positions - 1000 ELSE 0 END,
    contacted_by: CASE WHEN all_contacted_by > 1000 THEN all_contacted_by - 1000 ELSE 0 END,
    external_parties: CASE WHEN all_external_parties > 1000 THEN all_external_parties - 1000 ELSE 0 END
  } END AS cut
