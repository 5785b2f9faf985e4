// The network as a whole: how dense, how far apart, how much it hangs on a few.
//
// @compute network.summary
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param scope: str[internal|external|both] = internal  Ties inside the company, with partners outside, or both.
// @param nodes: list[node_kind] = Position,Department,ExternalParty  Kinds of node.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH,REPORTS_TO,BELONGS_TO  Kinds of tie.
// @param direction: str[undirected|directed] = undirected  Whether a tie runs one way.
// @param weighting: str[none|evidence] = none  Ties all alike, or by the pieces of evidence behind it.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @column nodes: int
// @column ties: int
// @column density: float?          Ties among all that could be.
// @column reciprocity: float?      Stated ties that are stated from the other side too.
// @column components: int          Pieces without a tie between them.
// @column largest_component: int
// @column strong_components: int   Pieces where everyone reaches everyone along the ties' directions.
// @column transitivity: float?     Chains of two ties that a third one closes.
// @column mean_clustering: float?
// @column mean_distance: float?    Steps between two that reach each other.
// @column diameter: float?         The longest of these.
// @column most_cohesive_core: int?  The largest k for which a k-core exists.
// @column communities: int
// @column modularity: float?       How much better than chance the communities are apart.
// @column degree_centralisation: float?  Freeman: 1 for a star, 0 where all are alike.
// @column betweenness_centralisation: float?
// @column closeness_centralisation: float?  Only for a network in one piece without directions.
// @column cut_points: list[map]    Without whom the network falls apart: id, name, kind.
// @column bridges: json            Pairs whose tie nothing stands in for.
// @meta cut: map?
// @meta projection: map            What was looked at: the choice, n nodes, ties, and what was sampled.
// @example
// @example scope=both
