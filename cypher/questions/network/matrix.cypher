// Which department talks to which, or to which kind of partner: the positions behind each cell, and their words.
//
// A cell that is not listed is empty. The first 20 ties of a cell have their evidence here.
//
// @compute network.matrix
// @param across: str[departments|categories] = departments
//                                  What the columns are: departments, or categories of partners.
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH  Kinds of tie.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column source: str              Department whose positions state the ties.
// @column source_id: str?
// @column target: str              Department, or category of partners.
// @column target_id: str?
// @column positions: int           Positions of the source that hold them.
// @column ties: int
// @column holders: list[map]       These positions: id, name.
// @column partners: list[map]      Of a category, the partners: id, name.
// @column evidence: list[evidence]
// @meta total: int                 Cells in all.
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example
// @example across=categories
