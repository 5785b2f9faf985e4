// Every position, department, partner and system with its names.
MATCH (n:Entity)
WHERE n:Position OR n:Department OR n:ExternalParty OR n:System
RETURN
  n.id AS id,
  head([label IN labels(n) WHERE label <> 'Entity']) AS kind,
  n.name AS name,
  coalesce(n.aliases, []) AS aliases,
  coalesce(n.implied, false) AS implied,
  coalesce(n.collective, false) AS collective,
  n.category AS category
ORDER BY id
