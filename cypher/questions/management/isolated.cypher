// Positions without a contact by name outside their own department and line of reporting.
//
// Who names a position counts as much as whom it names. A word for many such as 公司各部門 names nobody; who says only
// that is listed here.
//
// @compute network.isolated
// @param at_most: int[0..100] = 0  Contacts by name that a listed position may have.
// @param basis: list[basis] = declared,mined,inferred  What the contacts may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str
// @column position: str
// @column department: str?
// @column sentence: str
// @column contacts: int            Contacts by name beyond its department and line.
// @column names: list[str]         Who they are.
// @column says_all: bool           Whether it names a word for many as a contact.
// @column evidence: list[evidence]  Of that word.
// @meta total: int
// @meta projection: map            What was looked at.
// @example
// @example at_most=1
