// Every import that changed the graph, the latest first.
//
// @param document: document?       Only those of this document.
// @param actor: str?               Only those of this actor.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column revision: int            The graph's, afterwards.
// @column at: str                  When, in UTC.
// @column actor: str               Who imported.
// @column documents: list[str]     Ids of the documents that it was about.
// @column counts: json             What was created, changed and retired, by kind.
// @meta total: int                 Imports in all.
// @example
MATCH (c:Change)
WHERE ($document IS NULL OR ', ' + c.document + ', ' CONTAINS ', ' + $document + ', ')
  AND coalesce($actor, c.actor) = c.actor
WITH c ORDER BY c.revision DESC
WITH collect(c) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS place
WITH place, found[place] AS c, size(found) AS total
RETURN
  c.revision AS revision,
  c.at AS at,
  c.actor AS actor,
  split(c.document, ', ') AS documents,
  // The counts stand in front of the plan's text, and hold nothing but kinds and numbers. What follows
  // is how many facts moved, or for an acknowledgement which finding it was.
  CASE
    WHEN c.plan STARTS WITH '{"counts": '
      THEN substring(split(split(c.plan, ', "moved": ')[0], ', "audit": ')[0], 11)
    ELSE '{}'
  END AS counts,
  total
ORDER BY place
