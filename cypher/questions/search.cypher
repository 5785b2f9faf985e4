// Whatever has the words in its id, its name, an alias or its text, in either script or in pinyin; best first.
//
// `how` says how they fit, best first: exact (the whole id or name), alias (a whole alias), prefix (a name or alias
// begins with them), pinyin (a name or alias is said so, from any syllable on: `chuna`, `chu na` or its initials
// `cn`), substring (within a name or alias), text (within a duty, an authority or a summary). Of names, sounds and
// texts some hundred hits are looked at, the best by the index, so that a search takes the same time in any
// organisation.
//
// @param q: words                  Words to look for; all must occur.
// @param kinds: list[node_kind] = Position,Department,ExternalParty,Kpi,Duty,Authority,System,Organization,Document
//                                  Only these kinds.
// @param limit: int[1..200] = 20   Rows of a page.
// @param offset: int[0..500] = 0  Rows before the page.
// @column kind: str
// @column id: str
// @column name: str
// @column field: str               Where the words are: id, name, alias, text or summary.
// @column how: str                 exact, alias, prefix, pinyin, substring or text.
// @column snippet: str             That field, or the stretch of it around the words.
// @column spans: list[list[int]]   Where the words stand in the snippet: first character, and the one behind the last.
// @column of: list[map]            Whose duty or authority it is: id, name.
// @column score: float             The index's own; comparable within one answer and one way of fitting.
// @meta total: int                 Hits in all, as far as they were looked at.
// @example q=稅務
// @example q=caiwu kinds=Position
CALL () {
  MATCH (n:Entity {id: $q.said})
  RETURN n, 0 AS way, 1.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $q.named, {limit: 100}) YIELD node AS n, score
  RETURN n, 1 AS way, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('sounds', $q.sounded, {limit: 100}) YIELD node AS n, score
  RETURN n, 2 AS way, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('search', $q.lucene, {limit: 300}) YIELD node AS n, score
  RETURN n, 3 AS way, score
}
WITH n, min(way) AS way, max(score) AS score
WITH n, way, score, head([label IN labels(n) WHERE label <> 'Entity']) AS kind, coalesce(n.folded, []) AS folded
WHERE kind IN $kinds
WITH n, score, kind, CASE
  WHEN way = 0 THEN 0
  // The name of a duty is the beginning of its text.
  WHEN kind IN ['Duty', 'Authority'] THEN 20
  WHEN folded[0] = $q.folded THEN 1
  WHEN way = 1 AND $q.folded IN folded THEN 2
  WHEN way = 1 AND folded[0] STARTS WITH $q.folded THEN 3
  WHEN way = 1 THEN 4
  WHEN way = 2 AND $q.sound IN n.sounds[..2] THEN 5
  WHEN way = 2 AND any(sound IN n.sounds[..2] WHERE sound STARTS WITH $q.sound) THEN 6
  WHEN way = 2 THEN 7
  WHEN all(word IN $q.words WHERE folded[0] CONTAINS word) THEN 8
  WHEN any(form IN folded WHERE all(word IN $q.words WHERE form CONTAINS word)) THEN 9
  ELSE 20
END AS rank
ORDER BY rank, CASE WHEN rank < 20 THEN size(n.name) ELSE 0 END, score DESC, n.id
WITH collect({node: n, score: score, kind: kind, rank: rank}) AS found
UNWIND found[$offset..$offset + $limit] AS hit
WITH hit.node AS n, hit.score AS score, hit.kind AS kind, hit.rank AS rank, size(found) AS total
CALL (n, rank) {
  WITH * WHERE rank IN [5, 6, 7]
  UNWIND range(0, size(n.spelled) - 1) AS at
  WITH n, at, split(n.spelled[at], ' ') AS said
  UNWIND range(0, size(said) - 1) AS start
  WITH n, at, start, [end IN range(start + 1, size(said)) | [
    end, reduce(t = '', one IN said[start..end] | t + one), reduce(t = '', one IN said[start..end] | t + left(one, 1))
  ]] AS ways
  // The shortest stretch that is said at least as far as was typed, by syllables or else by initials.
  WITH n, at, start, head(
    [way IN ways WHERE way[1] STARTS WITH $q.sound | way[0]] + [way IN ways WHERE way[2] STARTS WITH $q.sound | way[0]]
  ) AS end
  WHERE end IS NOT NULL
  ORDER BY at, start LIMIT 1
  RETURN
    CASE at WHEN 0 THEN 'name' ELSE 'alias' END AS field,
    CASE at WHEN 0 THEN n.name ELSE n.aliases[at - 1] END AS text,
    [[start, end]] AS places
  UNION ALL
  WITH * WHERE rank = 0
  RETURN 'id' AS field, n.id AS text, [[0, size(n.id)]] AS places
  UNION ALL
  WITH * WHERE rank IN [1, 3, 8]
  RETURN 'name' AS field, n.name AS text, [
    word IN CASE rank WHEN 8 THEN $q.words ELSE [$q.folded] END |
    [size(split(n.folded[0], word)[0]), size(split(n.folded[0], word)[0]) + size(word)]
  ] AS places
  UNION ALL
  WITH * WHERE rank IN [2, 4, 9, 20]
  WITH CASE rank
    WHEN 20 THEN [['text', n.text], ['summary', n.summary], ['name', n.name]]
    ELSE [alias IN n.aliases | ['alias', alias]]
  END AS fields
  WITH fields, [field IN fields WHERE all(word IN $q.forms WHERE any(form IN word WHERE toLower(field[1]) CONTAINS form))]
    AS fitting
  WITH coalesce(head(fitting), head([field IN fields WHERE field[1] IS NOT NULL])) AS field
  RETURN field[0] AS field, field[1] AS text, [
    word IN $q.forms WHERE any(form IN word WHERE toLower(field[1]) CONTAINS form) |
    head([form IN word WHERE toLower(field[1]) CONTAINS form |
      [size(split(toLower(field[1]), form)[0]), size(split(toLower(field[1]), form)[0]) + size(form)]])
  ] AS places
}
WITH n, score, kind, rank, total, field, text, places,
  CASE WHEN coalesce(head(places)[0], 0) > 30 THEN head(places)[0] - 30 ELSE 0 END AS start
RETURN
  kind,
  n.id AS id,
  n.name AS name,
  field,
  CASE
    WHEN rank < 2 THEN 'exact'
    WHEN rank = 2 THEN 'alias'
    WHEN rank < 5 THEN 'prefix'
    WHEN rank < 8 THEN 'pinyin'
    WHEN rank < 20 THEN 'substring'
    ELSE 'text'
  END AS how,
  substring(text, start, 120) AS snippet,
  [place IN places WHERE place[0] >= start AND place[1] <= start + 120 | [place[0] - start, place[1] - start]] AS spans,
  COLLECT {
    MATCH (n)<-[:HAS_DUTY|HAS_AUTHORITY]-(p:Position)
    RETURN {id: p.id, name: p.name} ORDER BY p.name, p.id LIMIT 10
  } AS of,
  score,
  total
ORDER BY rank, CASE WHEN rank < 20 THEN size(n.name) ELSE 0 END, score DESC, id
