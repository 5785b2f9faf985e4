// What the graph is made of: the kinds of node and edge, how many there are, what they join and what they carry.
//
// Properties are those found among 300 of a kind, of nodes those with the smallest ids. What only serves search, sorting
// and paging is not listed.
//
// @column is: str                  node or edge.
// @column name: str                The kind.
// @column count: int
// @column sources: list[map]       Of an edge, how many start from each kind of node: kind, count.
// @column targets: list[map]       Of an edge, how many lead to each kind of node: kind, count.
// @column properties: list[str]
// @example
CALL () {
  RETURN 'Organization' AS name, COUNT { (:Organization) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Organization) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'Department' AS name, COUNT { (:Department) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Department) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'Position' AS name, COUNT { (:Position) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Position) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'Duty' AS name, COUNT { (:Duty) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Duty) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'Authority' AS name, COUNT { (:Authority) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Authority) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'Kpi' AS name, COUNT { (:Kpi) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Kpi) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'ExternalParty' AS name, COUNT { (:ExternalParty) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:ExternalParty) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'System' AS name, COUNT { (:System) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:System) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'Document' AS name, COUNT { (:Document) } AS count, [] AS sources, [] AS targets, COLLECT {
    MATCH (n:Document) WHERE n.id > '' WITH n ORDER BY n.id LIMIT 300 UNWIND keys(n) AS key RETURN DISTINCT key
  } AS keys
  UNION ALL
  RETURN 'REPORTS_TO' AS name, COUNT { ()-[:REPORTS_TO]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:REPORTS_TO]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:REPORTS_TO]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:REPORTS_TO]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:REPORTS_TO]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:REPORTS_TO]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:REPORTS_TO]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:REPORTS_TO]->() }},
      {kind: 'System', count: COUNT { (:System)-[:REPORTS_TO]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:REPORTS_TO]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:REPORTS_TO]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:REPORTS_TO]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:REPORTS_TO]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:REPORTS_TO]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:REPORTS_TO]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:REPORTS_TO]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:REPORTS_TO]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:REPORTS_TO]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'BELONGS_TO' AS name, COUNT { ()-[:BELONGS_TO]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:BELONGS_TO]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:BELONGS_TO]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:BELONGS_TO]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:BELONGS_TO]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:BELONGS_TO]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:BELONGS_TO]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:BELONGS_TO]->() }},
      {kind: 'System', count: COUNT { (:System)-[:BELONGS_TO]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:BELONGS_TO]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:BELONGS_TO]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:BELONGS_TO]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:BELONGS_TO]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:BELONGS_TO]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:BELONGS_TO]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:BELONGS_TO]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:BELONGS_TO]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:BELONGS_TO]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'PART_OF' AS name, COUNT { ()-[:PART_OF]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:PART_OF]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:PART_OF]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:PART_OF]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:PART_OF]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:PART_OF]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:PART_OF]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:PART_OF]->() }},
      {kind: 'System', count: COUNT { (:System)-[:PART_OF]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:PART_OF]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:PART_OF]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:PART_OF]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:PART_OF]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:PART_OF]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:PART_OF]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:PART_OF]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:PART_OF]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:PART_OF]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'HEADS' AS name, COUNT { ()-[:HEADS]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:HEADS]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:HEADS]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:HEADS]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:HEADS]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:HEADS]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:HEADS]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:HEADS]->() }},
      {kind: 'System', count: COUNT { (:System)-[:HEADS]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:HEADS]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:HEADS]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:HEADS]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:HEADS]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:HEADS]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:HEADS]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:HEADS]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:HEADS]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:HEADS]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'COMMUNICATES_WITH' AS name, COUNT { ()-[:COMMUNICATES_WITH]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:COMMUNICATES_WITH]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:COMMUNICATES_WITH]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:COMMUNICATES_WITH]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:COMMUNICATES_WITH]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:COMMUNICATES_WITH]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:COMMUNICATES_WITH]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:COMMUNICATES_WITH]->() }},
      {kind: 'System', count: COUNT { (:System)-[:COMMUNICATES_WITH]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:COMMUNICATES_WITH]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:COMMUNICATES_WITH]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:COMMUNICATES_WITH]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:COMMUNICATES_WITH]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:COMMUNICATES_WITH]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:COMMUNICATES_WITH]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:COMMUNICATES_WITH]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:COMMUNICATES_WITH]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:COMMUNICATES_WITH]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'HAS_DUTY' AS name, COUNT { ()-[:HAS_DUTY]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:HAS_DUTY]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:HAS_DUTY]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:HAS_DUTY]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:HAS_DUTY]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:HAS_DUTY]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:HAS_DUTY]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:HAS_DUTY]->() }},
      {kind: 'System', count: COUNT { (:System)-[:HAS_DUTY]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:HAS_DUTY]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:HAS_DUTY]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:HAS_DUTY]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:HAS_DUTY]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:HAS_DUTY]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:HAS_DUTY]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:HAS_DUTY]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:HAS_DUTY]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:HAS_DUTY]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'HAS_AUTHORITY' AS name, COUNT { ()-[:HAS_AUTHORITY]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:HAS_AUTHORITY]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:HAS_AUTHORITY]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:HAS_AUTHORITY]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:HAS_AUTHORITY]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:HAS_AUTHORITY]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:HAS_AUTHORITY]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:HAS_AUTHORITY]->() }},
      {kind: 'System', count: COUNT { (:System)-[:HAS_AUTHORITY]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:HAS_AUTHORITY]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:HAS_AUTHORITY]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:HAS_AUTHORITY]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:HAS_AUTHORITY]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:HAS_AUTHORITY]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:HAS_AUTHORITY]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:HAS_AUTHORITY]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:HAS_AUTHORITY]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:HAS_AUTHORITY]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'MEASURED_BY' AS name, COUNT { ()-[:MEASURED_BY]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:MEASURED_BY]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:MEASURED_BY]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:MEASURED_BY]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:MEASURED_BY]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:MEASURED_BY]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:MEASURED_BY]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:MEASURED_BY]->() }},
      {kind: 'System', count: COUNT { (:System)-[:MEASURED_BY]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:MEASURED_BY]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:MEASURED_BY]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:MEASURED_BY]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:MEASURED_BY]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:MEASURED_BY]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:MEASURED_BY]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:MEASURED_BY]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:MEASURED_BY]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:MEASURED_BY]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
  UNION ALL
  RETURN 'MENTIONS' AS name, COUNT { ()-[:MENTIONS]->() } AS count,
    [
      {kind: 'Organization', count: COUNT { (:Organization)-[:MENTIONS]->() }},
      {kind: 'Department', count: COUNT { (:Department)-[:MENTIONS]->() }},
      {kind: 'Position', count: COUNT { (:Position)-[:MENTIONS]->() }},
      {kind: 'Duty', count: COUNT { (:Duty)-[:MENTIONS]->() }},
      {kind: 'Authority', count: COUNT { (:Authority)-[:MENTIONS]->() }},
      {kind: 'Kpi', count: COUNT { (:Kpi)-[:MENTIONS]->() }},
      {kind: 'ExternalParty', count: COUNT { (:ExternalParty)-[:MENTIONS]->() }},
      {kind: 'System', count: COUNT { (:System)-[:MENTIONS]->() }}
    ] AS sources,
    [
      {kind: 'Organization', count: COUNT { ()-[:MENTIONS]->(:Organization) }},
      {kind: 'Department', count: COUNT { ()-[:MENTIONS]->(:Department) }},
      {kind: 'Position', count: COUNT { ()-[:MENTIONS]->(:Position) }},
      {kind: 'Duty', count: COUNT { ()-[:MENTIONS]->(:Duty) }},
      {kind: 'Authority', count: COUNT { ()-[:MENTIONS]->(:Authority) }},
      {kind: 'Kpi', count: COUNT { ()-[:MENTIONS]->(:Kpi) }},
      {kind: 'ExternalParty', count: COUNT { ()-[:MENTIONS]->(:ExternalParty) }},
      {kind: 'System', count: COUNT { ()-[:MENTIONS]->(:System) }}
    ] AS targets,
    COLLECT {
      MATCH ()-[r:MENTIONS]->() WITH r LIMIT 300 UNWIND keys(r) AS key RETURN DISTINCT key
    } AS keys
}
RETURN
  CASE WHEN name = toUpper(name) THEN 'edge' ELSE 'node' END AS is,
  name,
  count,
  [one IN sources WHERE one.count > 0] AS sources,
  [one IN targets WHERE one.count > 0] AS targets,
  COLLECT {
    UNWIND keys AS key
    WITH key WHERE NOT key STARTS WITH 'by_' AND NOT key IN ['folded', 'layout', 'spelled', 'sounds', 'stretches', 'written']
    RETURN key ORDER BY key
  } AS properties
ORDER BY is DESC, name
