// The shortest ways from one node to another, each edge with the words that prove it.
//
// Ways over the same nodes are one path, with every edge between them; none passes a node twice. Among paths of one
// length, those come first that rest on declared facts and pass no collective such as all departments. `cut` counts
// further ways of the last length (not beyond 2000 from one place on the way); longer ones it does not.
//
// @param source: node              From what.
// @param target: node              To what.
// @param max_length: int[1..10] = 6  Steps at most.
// @param only_shortest: bool = false  Only ways of the least length there is.
// @param kinds: list[edge_kind] = REPORTS_TO,COMMUNICATES_WITH  Edges to follow.
// @param node_kinds: list[node_kind]?  Nodes to pass; all kinds where it is left out.
// @param avoid: list[node]?        Nodes to go round.
// @param direction: str[out|in|both] = both  How the edges may point, seen from the source.
// @param basis: list[basis] = declared,mined,inferred  What the edges may rest on.
// @param limit: int[1..50] = 5     Paths at most.
// @column length: int              Steps.
// @column nodes: list[node]        In the order of the way.
// @column edges: list[edge]        Those of the first step first.
// @meta cut: map?                  How many more of the last length there are; null where none was found.
// @compute ways.shortest
// @example source=駕駛員 target=供應商
// @example source=駕駛員 target=供應商 avoid=公司各部門
