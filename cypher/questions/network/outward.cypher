// How far each department looks outward: the E-I index, from -1 (all ties within) to 1 (all ties lead out).
//
// The first row is the whole. Who belongs to a department is no tie here, for it would always count as one within.
//
// @compute network.outward
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param scope: str[internal|external|both] = internal  Ties inside the company, with partners outside, or both.
// @param nodes: list[node_kind] = Position,Department,ExternalParty  Kinds of node.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH,REPORTS_TO  Kinds of tie.
// @param direction: str[undirected|directed] = undirected  Whether a tie runs one way.
// @param weighting: str[none|evidence] = none  Ties all alike, or by the pieces of evidence behind it.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @column department_id: str?
// @column department: str
// @column external: int            Ties with other departments; with partners outside, where the scope takes them in.
// @column internal: int            Ties within.
// @column index: float?            (external - internal) / (external + internal); null without ties.
// @column expected: float?         The index if everyone were tied with everyone.
// @meta total: int
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example
// @example scope=both
