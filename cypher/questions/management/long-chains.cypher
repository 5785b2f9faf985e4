// Whose requests pass many superiors on their way to the top; the longest way first.
//
// Only positions that lead nobody are listed. Where there are several superiors, the shortest way counts.
//
// @compute network.long_chains
// @param at_least: int[1..50] = 3  Superiors one above the other, from which on a way is listed.
// @param basis: list[basis] = declared  What the lines may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column position: str
// @column department: str?
// @column sentence: str
// @column superiors: int
// @column way: list[map]           The superiors, nearest first: id, name.
// @column evidence: list[evidence]
// @meta total: int
// @meta projection: map            What was looked at.
// @example
