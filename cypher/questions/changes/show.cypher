// One import: what it created, changed and retired.
//
// @param change: revision          The revision that it made.
// @column revision: int
// @column at: str                  When, in UTC.
// @column actor: str               Who imported.
// @column documents: list[str]     Ids of the documents that it was about.
// @column plan: json               counts by kind; created, changed (old and new values), retired: 200 of each.
// @example change=1
MATCH (c:Change {revision: $change})
RETURN
  c.revision AS revision,
  c.at AS at,
  c.actor AS actor,
  split(c.document, ', ') AS documents,
  c.plan AS plan
