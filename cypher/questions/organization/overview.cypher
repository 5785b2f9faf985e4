// The organisation at a glance: how many of everything there is.
//
// @column id: str?                 The organisation, where a document names it.
// @column name: str?
// @column positions: int
// @column departments: int
// @column external_parties: int
// @column kpis: int
// @column duties: int
// @column authorities: int
// @column systems: int
// @column documents: int
// @column edges: map               Number of edges of each kind.
// @example
OPTIONAL MATCH (o:Organization)
WITH o ORDER BY o.id LIMIT 1
RETURN
  o.id AS id,
  o.name AS name,
  COUNT { (:Position) } AS positions,
  COUNT { (:Department) } AS departments,
  COUNT { (:ExternalParty) } AS external_parties,
  COUNT { (:Kpi) } AS kpis,
  COUNT { (:Duty) } AS duties,
  COUNT { (:Authority) } AS authorities,
  COUNT { (:System) } AS systems,
  COUNT { (:Document) } AS documents,
  {
    REPORTS_TO: COUNT { ()-[:REPORTS_TO]->() },
    BELONGS_TO: COUNT { ()-[:BELONGS_TO]->() },
    PART_OF: COUNT { ()-[:PART_OF]->() },
    HEADS: COUNT { ()-[:HEADS]->() },
    COMMUNICATES_WITH: COUNT { ()-[:COMMUNICATES_WITH]->() },
    HAS_DUTY: COUNT { ()-[:HAS_DUTY]->() },
    HAS_AUTHORITY: COUNT { ()-[:HAS_AUTHORITY]->() },
    MEASURED_BY: COUNT { ()-[:MEASURED_BY]->() },
    MENTIONS: COUNT { ()-[:MENTIONS]->() }
  } AS edges
