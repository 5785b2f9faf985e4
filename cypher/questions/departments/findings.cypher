// What is wrong with what the manual says of a department: the findings about it or one of its positions.
//
// @compute audit.department
// @param department: department   Whose findings.
// @param rule: str?               Only those of this rule.
// @param severity: str[high|medium|low]?  Only those as grave.
// @param acknowledged: bool?      Only those acknowledged, or only the others.
// @param language: str[en|zh-Hant|zh-Hans] = en  Of the sentences.
// @param limit: int[1..1000] = 100  Rows of a page.
// @param offset: int[0..10000000] = 0  Rows before the page.
// @column id: str                Stable: an import that only moves the words keeps it.
// @column rule: str
// @column severity: str           high, medium or low.
// @column sentence: str
// @column nodes: list[map]        Whom it is about: id, name, kind; positions first.
// @column departments: list[str]  Names.
// @column evidence: list[evidence]  The words of each side; `side` and `side_name` say whose sheet.
// @column acknowledged: bool
// @column reason: str?            Why it is left as it is.
// @column by: str?                Who acknowledged it.
// @column at: str?                When.
// @meta total: int                Findings in all.
// @meta cut: map                  What was left out of an organisation that is too large.
// @example department=總工辦 severity=high
