// Whatever has the words in its name, an alias or its text, in either script; best first.
//
// @param q: words                  Words to look for; all must occur.
// @param kinds: list[node_kind] = Position,Department,ExternalParty,Kpi,Duty,Authority,System,Organization,Document
//                                  Only these kinds.
// @param limit: int[1..200] = 20   Rows of a page.
// @param offset: int[0..2000] = 0  Rows before the page.
// @column kind: str
// @column id: str
// @column name: str
// @column field: str               Where the words are: name, alias, text or summary.
// @column snippet: str             The words with what stands around them.
// @column of: list[map]            Whose duty or authority it is: id, name.
// @column score: float             The index's own; comparable within one answer.
// @meta total: int                 Hits in all; not counted beyond 2000.
// @example q=稅務
CALL db.index.fulltext.queryNodes('search', $q.lucene, {limit: 2000}) YIELD node AS n, score
WITH n, score, head([label IN labels(n) WHERE label <> 'Entity']) AS kind
WHERE kind IN $kinds
WITH n, score, kind, $q.folded IN coalesce(n.folded, []) AS exact
ORDER BY exact DESC, score DESC, n.id
WITH collect({node: n, score: score, kind: kind, exact: exact}) AS found
UNWIND found[$offset..$offset + $limit] AS hit
WITH hit.node AS n, hit.score AS score, hit.kind AS kind, hit.exact AS exact, size(found) AS total
WITH n, score, kind, exact, total, [
  // The name of a duty is the beginning of its text.
  field IN CASE WHEN n:Duty OR n:Authority THEN [['text', n.text]] ELSE [] END +
    [['name', n.name], ['summary', n.summary], ['text', n.text]] + [alias IN coalesce(n.aliases, []) | ['alias', alias]]
  WHERE any(form IN $q.forms WHERE toLower(field[1]) CONTAINS form)
] AS fields
WITH n, score, kind, exact, total, coalesce(head(fields), ['name', n.name]) AS field
WITH n, score, kind, exact, total, field[0] AS field, field[1] AS text,
  head([form IN $q.forms WHERE toLower(field[1]) CONTAINS form | size(split(toLower(field[1]), form)[0])]) AS at
RETURN
  kind,
  n.id AS id,
  n.name AS name,
  field,
  substring(text, CASE WHEN coalesce(at, 0) > 30 THEN at - 30 ELSE 0 END, 120) AS snippet,
  COLLECT {
    MATCH (n)<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position)
    RETURN {id: p.id, name: p.name} ORDER BY p.name, p.id LIMIT 10
  } AS of,
  score,
  total
ORDER BY exact DESC, score DESC, id
