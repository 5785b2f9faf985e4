// How many each position leads, directly and in all, and on which layer it stands; the widest span first.
//
// @compute network.spans
// @param basis: list[basis] = declared  What the lines may rest on.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column position: str
// @column department: str?
// @column layer: int?              1 for a top; null where only a circle leads up.
// @column span: int                Direct subordinates.
// @column below: int               All below.
// @column subordinates: list[map]  The direct ones: id, name.
// @meta total: int
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example limit=5
