// The organisation in numbers: what there is, on what it rests, how full the sheets are, who has most of what.
//
// @column part: str                nodes, implied, edges, words, coverage or degree.
// @column what: str                Kind of node or edge, or what is counted; of `words`, edges whose words are kept.
// @column basis: str?              Of edges.
// @column number: int
// @column of: int?                 Of how many: nodes or edges of the kind, positions with a sheet.
// @column mean: float?             Of a degree: for one node.
// @column most: int?               Of a degree: the highest.
// @column most_id: str?            Whose it is; of several the one with the smallest id.
// @column most_name: str?
// @compute figures.statistics
// @example
