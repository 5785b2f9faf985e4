// How many findings the audit has, by department, by rule or by severity.
//
// A finding about two departments counts in both. Acknowledged ones are counted apart.
//
// @compute audit.summary
// @param by: str[department|rule|severity] = department  What a row stands for.
// @column name: str
// @column findings: int            All of them.
// @column high: int
// @column medium: int
// @column low: int
// @column acknowledged: int
// @meta cut: map                   What was left out of an organisation that is too large.
// @example
// @example by=rule
