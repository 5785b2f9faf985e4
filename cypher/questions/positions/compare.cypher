// Two positions side by side: what both have, and what only one of them has.
//
// Compared are superiors, departments, contacts (by what is contacted), indicators, areas of duty, and authorities
// by their text. One row for each thing that at least one of them has.
//
// @param position: position        One of them.
// @param other: position           The other.
// @param aspects: list[str] = superior,department,contact,kpi,area,authority  What to compare.
// @param held: str[both|first|second]?  Only what both have, or only what one alone has.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param limit: int[1..2000] = 1000  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column aspect: str              superior, department, contact, kpi, area or authority.
// @column held: str                both, first (only `position`) or second (only `other`).
// @column id: str?                 Of the node; of an area there is none.
// @column name: str                Its name; of an authority its text.
// @column first: list[evidence]    The words about the first.
// @column second: list[evidence]   The words about the second.
// @meta total: int                 Rows in all.
// @example position=銷售員 other=項目銷售
// @example position=銷售員 other=項目銷售 held=first
MATCH (p:Position) WHERE p.id IN [$position, $other]
MATCH (p)-[r:REPORTS_TO|BELONGS_TO|COMMUNICATES_WITH|MEASURED_BY|HAS_DUTY|HAS_AUTHORITY]->(x)
WHERE r.basis IN $basis
WITH p, r, x, CASE type(r)
  WHEN 'REPORTS_TO' THEN 'superior'
  WHEN 'BELONGS_TO' THEN 'department'
  WHEN 'COMMUNICATES_WITH' THEN 'contact'
  WHEN 'MEASURED_BY' THEN 'kpi'
  WHEN 'HAS_DUTY' THEN 'area'
  ELSE 'authority'
END AS aspect
WHERE aspect IN $aspects AND (aspect <> 'area' OR x.area IS NOT NULL)
WITH p, r, aspect,
  CASE WHEN aspect IN ['area', 'authority'] THEN null ELSE x.id END AS id,
  CASE aspect WHEN 'area' THEN x.area WHEN 'authority' THEN coalesce(x.text, x.name) ELSE x.name END AS name
ORDER BY r.id
WITH aspect, id, name,
  collect(CASE WHEN p.id = $position THEN r END) AS of_first,
  collect(CASE WHEN p.id = $other THEN r END) AS of_second
WITH aspect, id, name, of_first, of_second,
  CASE
    WHEN size(of_first) > 0 AND size(of_second) > 0 THEN 'both'
    WHEN size(of_first) > 0 THEN 'first'
    ELSE 'second'
  END AS held
WHERE $held IS NULL OR held = $held
WITH aspect, id, name, of_first, of_second, held
ORDER BY
  head([at IN range(0, 5) WHERE ['superior', 'department', 'contact', 'kpi', 'area', 'authority'][at] = aspect | at]),
  CASE held WHEN 'both' THEN 0 WHEN 'first' THEN 1 ELSE 2 END, name, id
WITH collect([aspect, id, name, of_first, of_second, held]) AS found
UNWIND range(0, size(found) - 1)[$offset..$offset + $limit] AS at
WITH at, found[at] AS row, size(found) AS total
RETURN
  row[0] AS aspect,
  row[5] AS held,
  row[1] AS id,
  row[2] AS name,
  COLLECT {
    UNWIND row[3] AS r
    UNWIND range(0, size(coalesce(r.quotes, [])) - 1) AS i
    RETURN {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    } LIMIT 100
  } AS first,
  COLLECT {
    UNWIND row[4] AS r
    UNWIND range(0, size(coalesce(r.quotes, [])) - 1) AS i
    RETURN {
      document: r.evidence_documents[i],
      quote: r.quotes[i],
      spans: [span IN split(r.spans[i], ' ') | [end IN split(span, '-') | toInteger(end)]]
    } LIMIT 100
  } AS second,
  total
ORDER BY at
