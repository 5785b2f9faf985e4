// How much of a tree the reporting lines are: Krackhardt's four dimensions, layers, widths and faults.
//
// Each of the four is 1 for a perfect tree and null where there is no pair to look at.
//
// @compute network.hierarchy
// @param basis: list[basis] = declared  What the lines may rest on.
// @column positions: int
// @column lines: int
// @column connectedness: float?    Pairs that some way joins, whatever its directions.
// @column hierarchy: float?        Pairs of which one is above the other and not also below.
// @column efficiency: float?       One less the lines beyond those that a tree needs.
// @column least_upper_bound: float?  Pairs that have one nearest common superior.
// @column layers: int              From the top to the lowest position, both counted.
// @column mean_span: float?        Direct subordinates of those who have any.
// @column widest_span: int
// @column tops: list[map]          Who reports to nobody: id, name.
// @column several_superiors: list[map]  Who reports to more than one.
// @column circles: list[map]       Whose lines lead back to themselves.
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example
// @example basis=declared,inferred
