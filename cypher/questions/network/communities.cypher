// Groups that talk among themselves more than with others, by the Leiden method; the largest first.
//
// The same graph always gives the same groups. How good they are is `modularity`, in the projection.
//
// @compute network.communities
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param scope: str[internal|external|both] = internal  Ties inside the company, with partners outside, or both.
// @param nodes: list[node_kind] = Position,Department,ExternalParty  Kinds of node.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH,REPORTS_TO,BELONGS_TO  Kinds of tie.
// @param direction: str[undirected|directed] = undirected  Whether a tie runs one way.
// @param weighting: str[none|evidence] = none  Ties all alike, or by the pieces of evidence behind it.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column community: int
// @column size: int
// @column ties_within: int
// @column ties_beyond: int
// @column members: list[map]       Those with the most ties, at most 200: id, name, kind.
// @column departments: list[map]   Of its positions: id, name, positions.
// @meta total: int
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example
