// Who stands between most others, and between which departments: where things wait when one post is vacant.
//
// Ties are contacts, lines of reporting and departments; a word for many such as 公司各部門 ties nobody unless
// `collectives` says so.
//
// @compute network.bottlenecks
// @param basis: list[basis] = declared,mined,inferred  What the ties may rest on.
// @param scope: str[internal|external|both] = internal  Ties inside the company, with partners outside, or both.
// @param kinds: list[edge_kind] = COMMUNICATES_WITH,REPORTS_TO,BELONGS_TO  Kinds of tie.
// @param collectives: str[apart|node|spelled] = apart  What a word for many (公司各部門) counts as:
//                                  nothing, a node of its own, or a contact with each department.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences, and of the names of pairs.
// @param limit: int[1..1000] = 10  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column position: str
// @column department: str?
// @column sentence: str
// @column betweenness: float       Pairs that it stands between.
// @column share: float             Of all pairs of others.
// @column cut_point: bool          Whether the network falls apart without it.
// @column between: list[map]       The pairs of departments that it stands between most: name, source, target, pairs.
// @column evidence: list[evidence]  Of its ties.
// @meta total: int
// @meta projection: map            What was looked at.
// @example
