// Every partner outside the company, by name, with how many positions deal with it.
//
// @param category: str?            Only this category: government, bank, supplier, client, ...
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str
// @column category: str?
// @column declared: int            Positions whose sheets list it as a contact.
// @column mined: int               Duties whose text mentions it.
// @meta total: int                 Partners in all.
// @example
// @example category=government
MATCH (x:ExternalParty)
WHERE $category IS NULL OR x.category = $category
WITH x ORDER BY x.name, x.id
WITH collect(x) AS found
UNWIND found[$offset..$offset + $limit] AS x
RETURN
  x.id AS id,
  x.name AS name,
  x.category AS category,
  COUNT { (x)<-[:COMMUNICATES_WITH {basis: 'declared'}]-() } AS declared,
  COUNT { (x)<-[:MENTIONS]-() } AS mined,
  size(found) AS total
ORDER BY name, id
