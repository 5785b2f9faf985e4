// Every document with its text and what reading noticed in it.
MATCH (d:Document)
RETURN d.id AS id, d.text AS text, coalesce(d.findings, '[]') AS findings, coalesce(d.aliases_yaml, '') AS aliases
ORDER BY id
