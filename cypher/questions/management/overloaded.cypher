// Who leads many positions directly, the most first.
//
// @compute network.overloaded
// @param at_least: int[1..10000] = 6  Direct subordinates from which on a position is listed.
// @param basis: list[basis] = declared  What the lines may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column position: str
// @column department: str?
// @column sentence: str
// @column span: int                Direct subordinates.
// @column below: int               All below.
// @column subordinates: list[map]  The direct ones: id, name.
// @column evidence: list[evidence]
// @meta total: int
// @meta projection: map            What was looked at.
// @example
