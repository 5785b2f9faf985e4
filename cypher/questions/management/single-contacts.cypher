// What hangs on one position alone: a partner outside, or whatever two departments say to each other.
//
// A word for many such as 公司各部門 is no contact here.
//
// @compute network.single_contacts
// @param of: str[partner|departments]?  Only partners, or only pairs of departments.
// @param basis: list[basis] = declared,mined,inferred  What the contacts may rest on.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences.
// @param limit: int[1..1000] = 200  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column of: str                  partner or departments.
// @column position_id: str
// @column position: str            On whom it hangs.
// @column between: list[map]       The partner, or the two departments: id, name.
// @column sentence: str
// @column ties: int                Statements that say so.
// @column evidence: list[evidence]
// @meta total: int
// @meta projection: map            What was looked at.
// @example
// @example of=departments
