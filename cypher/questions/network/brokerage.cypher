// How often a position stands between two that are not tied themselves, by the departments of the three.
//
// The roles of Gould and Fernandez, for a tied to the position and the position tied to c: coordinator (all three of one
// department), itinerant (a and c of one, the position of another), representative (a and the position of one),
// gatekeeper (the position and c of one), liaison (three departments).
//
// @compute network.brokerage
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param scope: str[internal|external|both] = internal  Ties inside the company, with partners outside, or both.
// @param nodes: list[node_kind] = Position,Department,ExternalParty  Kinds of node.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH,REPORTS_TO,BELONGS_TO  Kinds of tie.
// @param direction: str[undirected|directed] = directed  Whether a tie runs one way.
// @param weighting: str[none|evidence] = none  Ties all alike, or by the pieces of evidence behind it.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @param sort: str[total|coordinator|itinerant|representative|gatekeeper|liaison] = total  By which, the most first.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column position: str
// @column department: str?
// @column coordinator: int
// @column itinerant: int
// @column representative: int
// @column gatekeeper: int
// @column liaison: int
// @column brokered: int            All five together.
// @column expected: map            What each would be by chance, with as many ties and the departments as large.
// @column standardised: map        Standard deviations above chance; null where chance does not vary.
// @meta total: int
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example
// @example sort=gatekeeper limit=5
