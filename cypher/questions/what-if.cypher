// What would be lost, and who could take over, if positions were removed, moved or merged; the graph is not touched.
//
// Moves come first, then the merge, then the removals. A move to a position changes the superior alone, a move to a
// department the department alone. The metrics are those of the ties inside the company.
//
// @compute network.what_if
// @param remove: list[position]?   Positions that go.
// @param move: list[position]?     Positions that move, all to the same place.
// @param to: node?                 Their new superior or department.
// @param merge: list[position]?    Positions that become one: all that the others hold and know passes to the first.
// @param basis: list[basis] = declared,mined,inferred  What the facts may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of summary, edits and reasons.
// @column summary: list[str]       The answer in sentences, the gravest first.
// @column edits: list[str]         What was changed, in the order in which it was.
// @column orphans: list[map]       Positions that had a superior and have none: id, name.
// @column parties_lost: list[map]  Partners that nobody deals with any more: id, name.
// @column parties_on_one: list[map]  Partners that now hang on one position: id, name, position.
// @column departments_lost: list[map]  Pairs of departments that no longer talk: source, target, held_by.
// @column duties: list[map]        Duties without a holder: id, text, position (whose they were).
// @column authorities: list[map]   Authorities without a holder: id, text, position.
// @column kpis: list[map]          KPIs that measure nobody: id, text, position.
// @column disconnected: int        Pairs of positions that no longer reach each other.
// @column disconnected_pairs: json  Some of them.
// @column metrics: map             Metrics of the whole that change, before and after.
// @column positions: list[map]     Whose place changes most: id, name, and each metric before and after.
// @column successors: list[map]    For each position removed the best three: id, name, instead_of, score, parts, reasons.
// @meta projection: map            What the metrics were computed on.
// @example remove=出納
// @example move=駕駛員 to=總工辦
// @example merge=出納,倉管員
