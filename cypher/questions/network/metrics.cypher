// Every network metric of every position, department or partner, sorted by any of them.
//
// A department stands for its people: ties run through it, whichever way BELONGS_TO points. Above 20,000 nodes the
// distances are estimated from a sample, and the projection says how far off they can be.
//
// @compute network.metrics
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param scope: str[internal|external|both] = internal  Ties inside the company, with partners outside, or both.
// @param nodes: list[node_kind] = Position,Department,ExternalParty  Kinds of node.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH,REPORTS_TO,BELONGS_TO  Kinds of tie.
// @param direction: str[undirected|directed] = undirected  Whether a tie runs one way.
// @param weighting: str[none|evidence] = none  Ties all alike, or by the pieces of evidence behind it.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @param kind: node_kind?          Only the rows of this kind; the metrics are those of the whole.
// @param sort: str[name|-name|-degree|degree|-in_degree|in_degree|-out_degree|out_degree|-strength|strength|-betweenness|betweenness|-closeness|closeness|-harmonic|harmonic|-eigenvector|eigenvector|-pagerank|pagerank|-core|core|-clustering|clustering|-constraint|constraint|-effective_size|effective_size] = -betweenness
//                                  By what; with - before it the greatest first.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column name: str
// @column kind: str
// @column department: str?
// @column degree: int              How many it is tied to; with directions, ties in and out.
// @column in_degree: int           Ties that others state to it.
// @column out_degree: int          Ties that it states.
// @column strength: float          The weights of its ties.
// @column betweenness: float       Pairs that it stands between on their shortest way.
// @column betweenness_share: float  Of all pairs of others.
// @column betweenness_error: float?  How far off an estimate is at most, with 95 % confidence; null where it is exact.
// @column closeness: float         How near the others are, 0 to 1.
// @column harmonic: float          Sum of the inverse distances.
// @column eigenvector: float       Ties to those who have ties.
// @column pagerank: float          Where a message passed on at random would be found.
// @column core: int                The densest core that it is part of.
// @column clustering: float        The share of its neighbours that are tied to each other.
// @column constraint: float?       Burt: how much its contacts are one; null without ties.
// @column effective_size: float?   Burt: contacts that are no repetition of another.
// @column community: int           Its community; 1 is the largest.
// @column component: int           The piece of the network that it is in; 1 is the largest.
// @column cut_point: bool          Whether the network falls apart without it.
// @meta total: int
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example kind=Position
// @example scope=both sort=-degree limit=5
