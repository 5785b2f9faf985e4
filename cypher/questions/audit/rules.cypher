// Every rule of the audit: what a finding means, how grave it is, what to do, and whether it is on.
//
// @compute audit.rules
// @param language: str[en|zh-Hant|zh-Hans] = en  Of title and cure; in Chinese the title is the rule's name.
// @column name: str
// @column title: str
// @column severity: str            Of a usual finding; some are graver or less.
// @column on: bool                 As the stored audit.yaml has it.
// @column form: str                cypher: a query; judge: texts are compared; noticed: while reading.
// @column thresholds: map          As they are applied.
// @column prose: str?
// @column cure: str
// @column example: str?
// @column findings: int            How many it has now.
// @meta total: int
// @example
