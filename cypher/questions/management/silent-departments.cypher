// Departments that never talk although their duties name each other, or the same partner or system; strongest case first.
//
// Two departments talk where a position of one names the other, or a position of it, as a contact. A mention of each
// other weighs three times as much as a common partner or system.
//
// @compute network.silent_departments
// @param basis: list[basis] = declared,mined,inferred  What contacts and mentions may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences.
// @param limit: int[1..1000] = 50  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column first_id: str
// @column first: str
// @column second_id: str
// @column second: str
// @column sentence: str
// @column score: int               3 for each mention of each other, 1 for each thing that both name.
// @column mentions: int            Duties of one that name the other.
// @column shared: list[str]        Partners and systems that duties of both name.
// @column says_all: bool           Whether a word for many of one of them covers the other.
// @column duties: list[map]        The sentences from both sides: id, text, position, names; at most ten of a kind.
// @column evidence: list[evidence]
// @meta total: int
// @meta projection: map            What was looked at.
// @example
